// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_board.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace rota = plan::rota;
using rota::Rule;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RotationWhy)
};

// What a person's holding a slot adds and costs: the matches with it less those without.
QStringList reasonsOf(const RotationRequest &request, const rota::Plan &plan, int slot)
{
    rota::Plan without = plan;
    without[std::size_t(slot)] = plan::none;
    std::vector<rota::Match> gone = rota::analyse(request.problem, without);
    QStringList good;
    QStringList bad;
    for (const rota::Match &match : rota::analyse(request.problem, plan)) {
        const auto same = std::find(gone.begin(), gone.end(), match);
        if (same != gone.end()) {
            gone.erase(same);
            continue;
        }
        const int person = plan[std::size_t(slot)];
        const bool wish = match.rule == Rule::Preference && match.about(plan::Kind::Person) == person;
        (match.points > 0 ? good : bad) += wish
            ? wishNote(wishOf(request, person, request.problem.slots[std::size_t(slot)].role))
            : ruleWords(request, match);
    }
    good.removeDuplicates();
    bad.removeDuplicates();
    QStringList lines;
    if (!good.isEmpty())
        lines += Words::tr("For it speaks: %1.").arg(good.join(u"; "_s));
    if (!bad.isEmpty())
        lines += Words::tr("Against it speaks: %1.").arg(bad.join(u"; "_s));
    return lines;
}

QString names(const RotationRequest &request, const std::vector<int> &people)
{
    QStringList all;
    for (const int person : people)
        all += request.peopleNames.value(person);
    return all.join(u", "_s);
}

QStringList whyNobody(const RotationRequest &request, const rota::Plan &plan, int slot)
{
    const rota::WhyVacant why = rota::whyVacant(request.problem, plan, slot);
    QStringList lines;
    if (!why.free.empty())
        lines += Words::tr("No rule keeps these away: %1.").arg(names(request, why.free));
    else
        lines += Words::tr("Of %n people nobody may take it as the plan stands.", nullptr, why.people);
    for (const rota::Obstacle &obstacle : why.obstacles) {
        QString line = Words::tr("%n people: %1.", nullptr, obstacle.people).arg(ruleName(obstacle.rule));
        if (!obstacle.onlyObstacle.empty())
            line +=
                u' ' + Words::tr("Nothing else keeps away %1.").arg(names(request, obstacle.onlyObstacle));
        lines += line;
    }
    return lines;
}

} // namespace

QStringList whyHere(const RotationRequest &request, const rota::Plan &plan, int slot)
{
    if (slot < 0 || std::size_t(slot) >= request.problem.slots.size()
        || plan.size() != request.problem.slots.size())
        return {};
    const rota::Slot &term = request.problem.slots[std::size_t(slot)];
    const int holder = plan[std::size_t(slot)];
    QStringList lines;
    if (term.lock)
        lines += holder < 0 ? Words::tr("Left vacant by hand.") : Words::tr("Locked by hand.");
    else if (term.fixed)
        lines += Words::tr("This term runs already.");
    if (holder < 0)
        return lines + whyNobody(request, plan, slot);
    for (const rota::Match &match : rota::blockers(request.problem, plan, slot, holder))
        lines += Words::tr("A rule objects: %1.").arg(matchSentence(request, match));
    lines += reasonsOf(request, plan, slot);
    if (term.fixed)
        return lines;
    QStringList others;
    for (const RotationCandidate &other : rotationCandidates(request, plan, slot)) {
        if (other.person == holder || !other.possible || others.size() == 3)
            continue;
        others += Words::tr("%1 (%2)", "person, as good").arg(other.name, effectWords(other.points));
    }
    lines += others.isEmpty()
        ? Words::tr("Nobody else may take it as the plan stands.")
        : Words::tr("Possible instead, if all else stays: %1.").arg(others.join(u", "_s));
    return lines;
}

QList<RotationCandidate> rotationCandidates(const RotationRequest &request, const rota::Plan &plan, int slot)
{
    QList<RotationCandidate> all;
    if (slot < 0 || std::size_t(slot) >= request.problem.slots.size()
        || plan.size() != request.problem.slots.size())
        return all;
    const plan::Score now = rota::score(request.problem, plan);
    const int role = request.problem.slots[std::size_t(slot)].role;
    for (qsizetype p = 0; p < request.people.size(); ++p) {
        RotationCandidate one{int(p), request.peopleNames.at(p), true, 0, 0, {}};
        rota::Plan tried = plan;
        tried[std::size_t(slot)] = int(p);
        const std::vector<rota::Match> against = rota::blockers(request.problem, plan, slot, int(p));
        one.possible = against.empty();
        one.obstacles = int(against.size());
        one.points = rota::score(request.problem, tried).soft - now.soft;
        QStringList why;
        const rota::Wish wish = wishOf(request, int(p), role);
        if (wish != rota::Wish::Never) // which stands among what is against
            why += wishNote(wish);
        for (const rota::Match &match : against)
            why += ruleName(match.rule);
        why.removeDuplicates();
        one.sentence = why.join(u"; "_s);
        all += one;
    }
    std::stable_sort(all.begin(), all.end(), [](const RotationCandidate &a, const RotationCandidate &b) {
        return a.obstacles != b.obstacles ? a.obstacles < b.obstacles : a.points > b.points;
    });
    return all;
}

QStringList changeSentences(const RotationRequest &request, const rota::Plan &before, const rota::Plan &after)
{
    QStringList lines;
    const auto name = [&](int person) {
        return person < 0 ? Words::tr("nobody") : request.peopleNames.value(person);
    };
    for (const rota::Change &change : rota::changes(before, after)) {
        const rota::Slot &slot = request.problem.slots[std::size_t(change.slot)];
        lines +=
            Words::tr("%1 %2 to %3: %4 instead of %5.", "role, years, new and old person")
                .arg(request.roleNames.value(slot.role), QString::number(request.yearOf(slot.from)),
                    QString::number(request.yearOf(slot.to + 1)), name(change.after), name(change.before));
    }
    return lines;
}

} // namespace twinbook

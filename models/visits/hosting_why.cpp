// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace hosting = plan::hosting;
using hosting::Rule;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HostingWhy)
};

struct Sides
{
    QStringList good;
    QStringList bad;
};

// What a party's staying where it stays adds and costs: the matches with it less those without.
Sides sidesOf(const HostingRequest &request, const hosting::Plan &plan, int party)
{
    hosting::Plan without = plan;
    without[std::size_t(party)] = plan::none;
    std::vector<hosting::Match> gone = hosting::analyse(request.problem, without);
    Sides sides;
    for (const hosting::Match &match : hosting::analyse(request.problem, plan)) {
        const auto same = std::find(gone.begin(), gone.end(), match);
        if (same != gone.end()) {
            gone.erase(same);
            continue;
        }
        (match.points > 0 ? sides.good : sides.bad) += ruleName(match.rule);
    }
    sides.good.removeDuplicates();
    sides.bad.removeDuplicates();
    return sides;
}

QString names(const HostingRequest &request, const std::vector<int> &hosts)
{
    constexpr qsizetype most = 4;
    QStringList all;
    for (const int host : hosts)
        all += request.hostNames.value(host);
    const qsizetype more = all.size() - most;
    if (more > 0)
        return Words::tr("%1 and %n others", nullptr, int(more)).arg(all.first(most).join(u"; "_s));
    return all.join(u"; "_s);
}

QString proofSentence(const HostingRequest &request, const hosting::Proof &proof)
{
    QStringList parties;
    for (const int party : proof.parties)
        parties += request.partyNames.value(party);
    const QString night = QLocale().toString(request.firstNight.addDays(proof.night), QLocale::ShortFormat);
    const QString needed = QString::number(proof.needed);
    const QString available = QString::number(proof.available);
    return proof.rule == Rule::Guests
        ? Words::tr("It cannot be done as it stands: on %1 %2 need places for %3 guests, and the houses "
                    "open to them have %4.")
              .arg(night, parties.join(u", "_s), needed, available)
        : Words::tr("It cannot be done as it stands: on %1 %2 need %3 rooms, and the houses open to them "
                    "have %4.")
              .arg(night, parties.join(u", "_s), needed, available);
}

QStringList whyNowhere(const HostingRequest &request, const hosting::Plan &plan, int party)
{
    const hosting::WhyUnplaced why = hosting::whyUnplaced(request.problem, plan, party);
    QStringList lines;
    if (!why.free.empty())
        lines +=
            Words::tr("These houses could take them as the plan stands: %1.").arg(names(request, why.free));
    else
        lines += Words::tr("None of %n households can take them.", nullptr, why.hosts);
    for (const hosting::Obstacle &obstacle : why.obstacles) {
        QString line = Words::tr("%n households: %1.", nullptr, obstacle.hosts).arg(ruleName(obstacle.rule));
        if (!obstacle.onlyObstacle.empty())
            line += u' '
                + Words::tr("Nothing else stands in the way at %1.")
                      .arg(names(request, obstacle.onlyObstacle));
        lines += line;
    }
    if (why.proof)
        lines += proofSentence(request, *why.proof);
    else if (why.free.empty())
        lines += Words::tr("The best plan found leaves them out.");
    return lines;
}

} // namespace

QStringList whyHere(const HostingRequest &request, const hosting::Plan &plan, int party, bool withOthers)
{
    if (party < 0 || std::size_t(party) >= request.problem.parties.size()
        || plan.size() != request.problem.parties.size())
        return {};
    const int host = plan[std::size_t(party)];
    QStringList lines;
    if (request.problem.parties[std::size_t(party)].lock)
        lines += host < 0 ? Words::tr("Left without a host by hand.") : Words::tr("Placed by hand.");
    if (host < 0)
        return lines + whyNowhere(request, plan, party);
    for (const hosting::Match &match : hosting::blockers(request.problem, plan, party, host))
        lines += Words::tr("A rule objects: %1.").arg(matchSentence(request, match));
    const Sides sides = sidesOf(request, plan, party);
    if (!sides.good.isEmpty())
        lines += Words::tr("For it speaks: %1.").arg(sides.good.join(u"; "_s));
    if (!sides.bad.isEmpty())
        lines += Words::tr("Against it speaks: %1.").arg(sides.bad.join(u"; "_s));
    if (!withOthers)
        return lines;
    QStringList others;
    for (const HostCandidate &other : hostCandidates(request, plan, party))
        if (other.host != host && other.possible && others.size() < 3)
            others += other.name;
    lines += others.isEmpty()
        ? Words::tr("No other house could take them as the plan stands.")
        : Words::tr("Possible instead, if all else stays: %1.").arg(others.join(u"; "_s));
    return lines;
}

QList<HostCandidate> hostCandidates(const HostingRequest &request, const hosting::Plan &plan, int party)
{
    QList<HostCandidate> all;
    if (party < 0 || std::size_t(party) >= request.problem.parties.size()
        || plan.size() != request.problem.parties.size())
        return all;
    const plan::Score now = hosting::score(request.problem, plan);
    for (qsizetype host = 0; host < request.hostNames.size(); ++host) {
        HostCandidate one;
        one.host = int(host);
        one.name = request.hostNames.at(host);
        hosting::Plan tried = plan;
        tried[std::size_t(party)] = int(host);
        const std::vector<hosting::Match> against =
            hosting::blockers(request.problem, plan, party, int(host));
        one.possible = against.empty();
        one.obstacles = int(against.size());
        one.points = hosting::score(request.problem, tried).soft - now.soft;
        QStringList why;
        for (const hosting::Match &match : against)
            why += ruleName(match.rule);
        if (against.empty())
            why = sidesOf(request, tried, party).good;
        why.removeDuplicates();
        one.sentence = why.join(u"; "_s);
        all += one;
    }
    std::stable_sort(all.begin(), all.end(), [](const HostCandidate &a, const HostCandidate &b) {
        return a.obstacles != b.obstacles ? a.obstacles < b.obstacles : a.points > b.points;
    });
    return all;
}

QString planSummary(const HostingRequest &request, const hosting::Plan &plan)
{
    const plan::Score score = hosting::score(request.problem, plan);
    const int all = request.allGuests();
    QString sentence = request.placedGuests(plan) == all
        ? Words::tr("All %n guests are placed.", nullptr, all)
        : Words::tr("%1 of %n guests are placed.", nullptr, all).arg(request.placedGuests(plan));
    sentence += u' '
        + (score.hard == 0 ? Words::tr("No rule is broken.")
                           : Words::tr("%n rules are broken.", nullptr, int(-score.hard)));
    return sentence + u' ' + Words::tr("Wishes: %1 points.").arg(QLocale().toString(qlonglong(score.soft)));
}

QStringList brokenRules(const HostingRequest &request, const hosting::Plan &plan)
{
    QStringList lines;
    for (const hosting::Match &match : hosting::analyse(request.problem, plan))
        if (match.level == plan::Level::Hard)
            lines += matchSentence(request, match);
    return lines;
}

} // namespace twinbook

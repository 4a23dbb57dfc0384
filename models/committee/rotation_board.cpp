// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_board.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace rota = plan::rota;
using rota::Wish;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RotationBoard)
};

int holderOf(const RotationRequest &request, const rota::Plan &plan, std::size_t slot)
{
    const int holder = slot < plan.size() ? plan[slot] : plan::none;
    return holder >= 0 && holder < request.people.size() ? holder : plan::none;
}

BoardCell cellOf(const RotationRequest &request, const rota::Plan &plan, const rota::Plan &against,
    std::size_t index, const QSet<int> &broken)
{
    const rota::Slot &slot = request.problem.slots[index];
    BoardCell cell;
    cell.slot = int(index);
    cell.fromYear = request.yearOf(slot.from);
    cell.untilYear = request.yearOf(slot.to + 1);
    cell.person = holderOf(request, plan, index);
    cell.fixed = slot.fixed.has_value();
    cell.locked = slot.lock.has_value();
    cell.changed = !against.empty() && holderOf(request, against, index) != cell.person;
    cell.broken = broken.contains(int(index));
    if (cell.person < 0) {
        cell.name = slot.optional ? Words::tr("free") : Words::tr("vacant");
        return cell;
    }
    cell.name = request.peopleNames.at(cell.person);
    cell.note = cell.fixed ? Words::tr("in office") : wishNote(wishOf(request, cell.person, slot.role));
    return cell;
}

QList<BoardRow> rowsOf(const RotationRequest &request, const rota::Plan &plan, const rota::Plan &against,
    const QSet<int> &broken)
{
    QList<BoardRow> rows;
    for (std::size_t i = 0; i < request.problem.slots.size(); ++i) {
        const rota::Slot &slot = request.problem.slots[i];
        auto row = std::find_if(rows.begin(), rows.end(),
            [&](const BoardRow &known) { return known.role == slot.role && known.seat == slot.seat; });
        if (row == rows.end()) {
            const rota::Role &role = request.problem.roles[std::size_t(slot.role)];
            const bool several = std::any_of(request.problem.slots.begin(), request.problem.slots.end(),
                [&](const rota::Slot &other) { return other.role == slot.role && other.seat > 0; });
            const QString name = request.roleNames.at(slot.role);
            rows += BoardRow{slot.role, slot.seat,
                several ? u"%1 %2"_s.arg(name, QString::number(slot.seat + 1)) : name, role.essential,
                role.officer, {}};
            row = rows.end() - 1;
        }
        row->cells += cellOf(request, plan, against, i, broken);
    }
    for (BoardRow &row : rows)
        std::sort(row.cells.begin(), row.cells.end(),
            [](const BoardCell &a, const BoardCell &b) { return a.fromYear < b.fromYear; });
    return rows;
}

// Years in a row on the committee up to the plan, whatever they count for.
int yearsBefore(const rota::Person &person)
{
    int run = 0;
    const auto served = [&](int year) {
        return std::any_of(person.history.begin(), person.history.end(),
            [&](const rota::Service &s) { return s.from <= year && year <= s.to; });
    };
    while (run < rota::pastYears && served(-1 - run))
        ++run;
    return run;
}

QList<PersonLoad> loadsOf(const RotationRequest &request, const rota::Plan &plan)
{
    QList<PersonLoad> loads;
    for (qsizetype p = 0; p < request.people.size(); ++p) {
        const rota::Person &person = request.problem.people[std::size_t(p)];
        PersonLoad load{int(p), request.peopleNames.at(p), QList<int>(request.problem.years, 0),
            person.comfortable.value_or(0), 0, yearsBefore(person)};
        QSet<int> years;
        for (std::size_t i = 0; i < request.problem.slots.size(); ++i) {
            const rota::Slot &slot = request.problem.slots[i];
            for (int year = std::max(slot.from, 0);
                 holderOf(request, plan, i) == p && year <= slot.to && year < request.problem.years; ++year) {
                load.hours[year] += request.problem.roles[std::size_t(slot.role)].hours;
                years.insert(year);
            }
        }
        load.years = int(years.size());
        if (load.years > 0)
            loads += load;
    }
    const auto sum = [](const PersonLoad &load) {
        int hours = 0;
        for (const int one : load.hours)
            hours += one;
        return hours;
    };
    std::stable_sort(loads.begin(), loads.end(),
        [&](const PersonLoad &a, const PersonLoad &b) { return sum(a) > sum(b); });
    return loads;
}

YearBalance balanceOf(const RotationRequest &request, const rota::Plan &plan, int year)
{
    YearBalance balance;
    balance.year = request.yearOf(year);
    QSet<int> members;
    for (std::size_t i = 0; i < request.problem.slots.size(); ++i) {
        const rota::Slot &slot = request.problem.slots[i];
        if (year < slot.from || year > slot.to)
            continue;
        const int holder = holderOf(request, plan, i);
        if (holder < 0) {
            balance.vacancies += slot.optional ? 0 : 1;
            continue;
        }
        members.insert(holder);
        const rota::Role &role = request.problem.roles[std::size_t(slot.role)];
        const int before = request.slotAt(slot.role, slot.seat, year - 1);
        const auto &history = request.problem.people[std::size_t(holder)].history;
        const bool heldBefore = year > 0
            ? before >= 0 && holderOf(request, plan, std::size_t(before)) == holder
            : std::any_of(history.begin(), history.end(),
                [&](const rota::Service &s) { return s.role == slot.role && s.to == -1; });
        balance.officersChanging += role.officer && !heldBefore ? 1 : 0;
    }
    balance.members = int(members.size());
    for (const int member : members) {
        const rota::Person &person = request.problem.people[std::size_t(member)];
        bool earlier = !person.history.empty();
        for (std::size_t i = 0; i < request.problem.slots.size() && !earlier; ++i)
            earlier = request.problem.slots[i].from < year && holderOf(request, plan, i) == member;
        balance.newFaces += earlier ? 0 : 1;
        balance.women += person.gender == 0 ? 1 : 0;
        balance.men += person.gender == 1 ? 1 : 0;
        if (!person.birthYear) {
            ++balance.ageUnknown;
            continue;
        }
        const int age = balance.year - *person.birthYear;
        ++(age < 45 ? balance.under45 : age < 65 ? balance.from45 : balance.from65);
    }
    return balance;
}

} // namespace

Wish wishOf(const RotationRequest &request, int person, int role)
{
    const auto &wishes = request.problem.people[std::size_t(person)].wishes;
    return std::size_t(role) < wishes.size() ? wishes[std::size_t(role)] : Wish::NotSaid;
}

QString wishNote(Wish wish)
{
    switch (wish) {
    case Wish::Keen:
        return Words::tr("keen");
    case Wish::Willing:
        return Words::tr("willing");
    case Wish::IfNobodyElse:
        return Words::tr("if nobody else");
    case Wish::Never:
        return Words::tr("said no");
    case Wish::NotSaid:
        return Words::tr("not asked yet");
    }
    return {};
}

RotationBoard rotationBoard(const RotationRequest &request, const rota::Plan &plan, const rota::Plan &against)
{
    RotationBoard board;
    QSet<int> broken;
    int rulesBroken = 0;
    QStringList hard;
    QStringList vacant;
    QStringList soft;
    for (const rota::Match &match : rota::analyse(request.problem, plan)) {
        const QString sentence = matchSentence(request, match);
        if (match.level == plan::Level::Hard) {
            ++rulesBroken;
            broken.insert(match.about(plan::Kind::Slot));
            hard += sentence;
        } else if (match.level == plan::Level::Medium) {
            vacant += sentence;
        } else if (match.points < 0 && match.rule != rota::Rule::Preference
            && match.rule != rota::Rule::HelpfulSkill && match.rule != rota::Rule::Stability) {
            soft += sentence;
        }
    }
    for (int year = 0; year < request.problem.years; ++year) {
        board.years += request.yearOf(year);
        board.balance += balanceOf(request, plan, year);
    }
    board.rows = rowsOf(request, plan, against, broken);
    board.loads = loadsOf(request, plan);
    soft.removeDuplicates();
    board.warnings = hard + vacant + soft;
    const QString filled = vacant.isEmpty() ? Words::tr("Every seat is filled.")
                                            : Words::tr("%n terms stay vacant.", nullptr, int(vacant.size()));
    board.summary = filled + u' '
        + (rulesBroken == 0 ? Words::tr("No rule is broken.")
                            : Words::tr("%n rules are broken by what is fixed.", nullptr, rulesBroken));
    return board;
}

} // namespace twinbook

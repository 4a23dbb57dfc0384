// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_begun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// The usual day of the AGM in a year; the last day of a month that has no such day.
QDate usualAgm(const std::optional<Constitution> &rules, int year)
{
    if (!rules || rules->agmMonth < 1)
        return {year, 5, 1};
    const QDate first(year, int(rules->agmMonth), 1);
    return {year, int(rules->agmMonth), int(std::clamp<qint64>(rules->agmDay, 1, first.daysInMonth()))};
}

} // namespace

void begin(CommitteeRole &role, const Store &store, QDate)
{
    qint64 last = 0;
    for (const CommitteeRole &other : store.all<CommitteeRole>())
        last = std::max(last, other.position);
    role.position = last + 10;
    role.seats = 1;
    role.termYears = 1;
    role.chosenBy = u"members"_s;
}

void begin(TermOfOffice &term, const Store &, QDate today)
{
    term.fromOn = today;
    term.how = u"elected"_s;
}

void begin(Constitution &constitution, const Store &, QDate today)
{
    constitution.fromOn = today;
    constitution.quorumKind = u"fraction"_s;
    constitution.quorumPart = 1;
    constitution.quorumWhole = 2;
    constitution.quorumBase = u"filled"_s;
    constitution.retirement = u"none"_s;
    constitution.retireRounding = u"nearest"_s;
}

void begin(Willingness &willingness, const Store &, QDate today)
{
    willingness.level = u"willing"_s;
    willingness.saidOn = today;
}

void begin(LoggedHours &hours, const Store &, QDate today)
{
    hours.workedOn = today;
}

void begin(Meeting &meeting, const Store &, QDate today)
{
    meeting.kind = u"committee"_s;
    meeting.heldOn = today;
}

void begin(RotationPlan &plan, const Store &store, QDate today)
{
    plan.madeOn = today;
    plan.firstOn = nextAgm(store, today);
    plan.years = 6;
    plan.status = u"draft"_s;
    plan.seed = 1;
}

QList<Constitution> constitutions(const Store &store)
{
    QList<Constitution> all = store.all<Constitution>();
    std::stable_sort(all.begin(), all.end(), [](const Constitution &a, const Constitution &b) {
        if (a.fromOn.isValid() != b.fromOn.isValid())
            return !a.fromOn.isValid(); // ever since
        return a.fromOn < b.fromOn;
    });
    return all;
}

std::optional<Constitution> constitutionOn(const QList<Constitution> &all, QDate day)
{
    std::optional<Constitution> holds;
    for (const Constitution &one : all) {
        if (!one.removed && (!one.fromOn.isValid() || (day.isValid() && one.fromOn <= day)))
            holds = one;
    }
    return holds;
}

QDate nextAgm(const Store &store, QDate after)
{
    QDate called;
    for (const Meeting &meeting :
        store.all<Meeting>(u"removed=0 AND kind='agm' AND held_on>?"_s, {after.toString(Qt::ISODate)})) {
        if (!called.isValid() || meeting.heldOn < called)
            called = meeting.heldOn;
    }
    if (called.isValid())
        return called;
    const std::optional<Constitution> rules = constitutionOn(constitutions(store), after);
    const QDate usual = usualAgm(rules, after.year());
    return usual > after ? usual : usualAgm(rules, after.year() + 1);
}

} // namespace twinbook

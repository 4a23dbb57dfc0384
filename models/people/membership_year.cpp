// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership_year.h"

#include <algorithm>

namespace twinbook {

namespace {

constexpr int leastMonths = 6; // that a fee pays for

// 29 February stands for the last day of February in common years.
QDate dayIn(int year, int month, int day)
{
    return QDate(year, month, std::min(day, QDate(year, month, 1).daysInMonth()));
}

// The first day of the fixed year that follows the day.
QDate nextStart(const MembershipYear &year, QDate day)
{
    const QDate start = dayIn(day.year(), year.month, year.day);
    return start > day ? start : dayIn(day.year() + 1, year.month, year.day);
}

// Whether the day lies in the part of its year from which joining counts for the next one.
bool isLate(const MembershipYear &year, QDate joined)
{
    if (year.kind != MembershipYear::Fixed || year.lateMonth == 0)
        return false;
    const QDate end = nextStart(year, joined);
    QDate late = dayIn(end.year(), year.lateMonth, year.lateDay);
    if (late >= end)
        late = dayIn(end.year() - 1, year.lateMonth, year.lateDay);
    return joined >= late;
}

// The next annual general meeting after the day: as entered, else a year after the last one known.
QDate nextMeeting(const MembershipYear &year, QDate day)
{
    for (const QDate &meeting : year.meetings) {
        if (meeting > day)
            return meeting;
    }
    const QDate last = year.meetings.isEmpty() ? QDate(day.year() - 1, 12, 31) : year.meetings.last();
    int years = std::max(1, day.year() - last.year());
    while (last.addYears(years) <= day)
        ++years;
    return last.addYears(years);
}

// The first anniversary of joining after the day.
QDate nextAnniversary(QDate joined, QDate day)
{
    int years = std::max(1, day.year() - joined.year());
    while (joined.addYears(years) <= day)
        ++years;
    return joined.addYears(years);
}

QDate earliest(QDate guess, QDate today, const auto &lastDay)
{
    constexpr int slack = 4; // months of different lengths
    for (QDate paid = guess.addDays(-slack);; paid = paid.addDays(1)) {
        if (lastDay(paid) >= today)
            return paid;
    }
}

} // namespace

QDate firstCovered(const MembershipYear &year, QDate joined)
{
    switch (year.kind) {
    case MembershipYear::Fixed: {
        const QDate next = nextStart(year, joined);
        return (isLate(year, joined) ? nextStart(year, next) : next).addDays(-1);
    }
    case MembershipYear::Anniversary:
        return joined.addYears(1);
    case MembershipYear::Agm:
        return nextMeeting(year, joined);
    }
    return {};
}

QDate nextCovered(const MembershipYear &year, QDate joined, QDate paidUntil)
{
    switch (year.kind) {
    case MembershipYear::Fixed: {
        const QDate begins = paidUntil.addDays(1);
        const QDate next = nextStart(year, begins);
        // From the middle of a year, as after a change of the rules: nobody pays for a few months alone.
        return (next < begins.addMonths(leastMonths) ? nextStart(year, next) : next).addDays(-1);
    }
    case MembershipYear::Anniversary: {
        const QDate original = joined.isValid() && joined <= paidUntil ? joined : paidUntil;
        const QDate next = nextAnniversary(original, paidUntil);
        return next < paidUntil.addMonths(leastMonths) ? nextAnniversary(original, next) : next;
    }
    case MembershipYear::Agm: {
        // Called for a little later than thought: still the same meeting.
        const QDate next = nextMeeting(year, paidUntil);
        return next < paidUntil.addMonths(leastMonths) ? nextMeeting(year, next) : next;
    }
    }
    return {};
}

QDate coveredAround(const MembershipYear &year, QDate joined, QDate today)
{
    if (joined.isValid() && joined > today)
        return firstCovered(year, joined);
    switch (year.kind) {
    case MembershipYear::Fixed: {
        const QDate end = nextStart(year, today).addDays(-1);
        return joined.isValid() ? std::max(end, firstCovered(year, joined)) : end;
    }
    case MembershipYear::Anniversary:
        return joined.isValid() ? nextAnniversary(joined, today.addDays(-1)) : today.addYears(1);
    case MembershipYear::Agm:
        return nextMeeting(year, today.addDays(-1));
    }
    return {};
}

bool isRenewalTime(const MembershipYear &year, QDate end, QDate day, int months)
{
    return day > end.addMonths(-months) || (day <= end && isLate(year, day));
}

QDate dueOn(const MembershipYear &year, QDate paidUntil)
{
    // The anniversary and the meeting are themselves the day to pay.
    return year.kind == MembershipYear::Fixed ? paidUntil.addDays(1) : paidUntil;
}

QDate lastDueDay(const MembershipYear &year, QDate paidUntil)
{
    return std::min(dueOn(year, paidUntil).addMonths(year.dueMonths), lastDayOfGrace(year, paidUntil));
}

QDate lastDayOfGrace(const MembershipYear &year, QDate paidUntil)
{
    return dueOn(year, paidUntil).addMonths(year.graceMonths);
}

QDate earliestDue(const MembershipYear &year, QDate today)
{
    const int months = std::min(year.dueMonths, year.graceMonths);
    return earliest(today.addMonths(-months), today, [&](QDate paid) { return lastDueDay(year, paid); });
}

QDate earliestNotLapsed(const MembershipYear &year, QDate today)
{
    return earliest(
        today.addMonths(-year.graceMonths), today, [&](QDate paid) { return lastDayOfGrace(year, paid); });
}

} // namespace twinbook

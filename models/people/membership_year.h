// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace twinbook {

// When a membership year begins and ends by the association's rules, and how long an unpaid one is borne
// with. Examples: worked example 21 of rules.md.
struct MembershipYear
{
    enum Kind {
        Fixed, // the same year for all: 1 January to 31 December
        Anniversary, // each member's own, from the day of joining
        Agm, // from one annual general meeting to the next
    };
    Kind kind = Fixed;
    int month = 1; // Fixed: the first day of the year
    int day = 1;
    int lateMonth = 0; // Fixed: who joins from this day on has paid for the next year too; 0: no such rule
    int lateDay = 1;
    QList<QDate> meetings{}; // Agm: the annual general meetings, in order; later ones are taken a year apart
    int dueMonths = 2; // so long after the due day a subscription is only due, then overdue
    int graceMonths = 12; // so long after the due day the membership has lapsed

    bool operator==(const MembershipYear &) const = default;
};

// The last day covered by the first subscription of somebody who joins on that day.
QDate firstCovered(const MembershipYear &year, QDate joined);
// The last day covered by the next subscription after one that covers until `paidUntil`. Computed from the
// ORIGINAL day of joining, so that 29 February comes back in leap years.
QDate nextCovered(const MembershipYear &year, QDate joined, QDate paidUntil);
// The first membership year that is not over on `today`: what a member who never paid would pay now.
QDate coveredAround(const MembershipYear &year, QDate joined, QDate today);

// Whether on `day` people pay for the year after the one that ends with `end`: in its last `months`, or the
// part of it from which joining counts for the next one.
bool isRenewalTime(const MembershipYear &year, QDate end, QDate day, int months);

// The day on which the next subscription falls due.
QDate dueOn(const MembershipYear &year, QDate paidUntil);
// The last day on which an unpaid subscription is only due; the last one before the membership has lapsed.
QDate lastDueDay(const MembershipYear &year, QDate paidUntil);
QDate lastDayOfGrace(const MembershipYear &year, QDate paidUntil);

// The earliest `paidUntil` with which somebody is, on `today`, no worse than due; no worse than overdue.
QDate earliestDue(const MembershipYear &year, QDate today);
QDate earliestNotLapsed(const MembershipYear &year, QDate today);

} // namespace twinbook

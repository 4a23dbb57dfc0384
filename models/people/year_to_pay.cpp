// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "year_to_pay.h"

#include <algorithm>
#include <cstdlib>

namespace twinbook {

namespace {

constexpr int renewalMonths = 2; // before the end of a year that is known to be paid
constexpr int freshMonths = 1; // before the end of a year of which nothing is known

// An annual general meeting that was called for another day than thought ends the same year.
bool isSameYear(QDate one, QDate other)
{
    constexpr qint64 days = 92;
    return std::llabs(one.daysTo(other)) < days;
}

bool isPaid(const QList<PaidYear> &years, QDate until, const auto &counts)
{
    return std::any_of(years.begin(), years.end(),
        [&](const PaidYear &year) { return isSameYear(year.until, until) && counts(year); });
}

bool isFull(const PaidYear &year)
{
    return year.full;
}

// Shortly before a new year begins, who owes nothing of the old one pays for the new one.
QDate firstYear(const Membership &membership, const QList<PaidYear> &years, const StandingRules &then)
{
    const QDate end = coveredAround(then.year, membership.joined, then.today);
    const bool joinedInIt = membership.joined.isValid() && firstCovered(then.year, membership.joined) >= end;
    const bool begun = isPaid(years, end, [](const PaidYear &) { return true; });
    return isRenewalTime(then.year, end, then.today, freshMonths) && !joinedInIt && !begun
        ? nextCovered(then.year, membership.joined, end)
        : end;
}

// A year that the book knows as paid until `until`, though by no payment.
std::optional<QDate> knownYear(
    const Membership &membership, const QList<PaidYear> &years, QDate until, const StandingRules &then)
{
    const auto next = [&](QDate day) { return nextCovered(then.year, membership.joined, day); };
    const QDate running = coveredAround(then.year, membership.joined, then.today);
    const bool renewing = isRenewalTime(then.year, running, then.today, renewalMonths);
    for (QDate end = renewing ? next(running) : running; end <= until; end = next(end)) {
        const QDate last = next(end) > until ? until : end; // their own day where it is no year's end
        if (!isPaid(years, last, isFull))
            return last;
    }
    // Only when the coming one is paid already, the money is for the old one.
    if (renewing && next(running) <= until && !isPaid(years, running, isFull))
        return running;
    return std::nullopt;
}

} // namespace

QDate paidUntilOn(QDate paidUntil, const QList<PaidYear> &years, QDate day)
{
    QDate until = paidUntil;
    while (until.isValid()) {
        const auto later = std::find_if(years.begin(), years.end(),
            [&](const PaidYear &year) { return year.full && year.until == until && year.paidOn > day; });
        if (later == years.end() || later->before >= until)
            break;
        until = later->before;
    }
    if (until == paidUntil)
        return until;
    for (const PaidYear &year : years) {
        if (year.full && year.paidOn <= day && year.until < paidUntil
            && (!until.isValid() || year.until > until))
            until = year.until;
    }
    return until;
}

std::optional<YearToPay> yearToPay(
    const Membership &membership, const QList<PaidYear> &years, const StandingRules &then)
{
    Membership of = membership;
    of.paidUntil = paidUntilOn(membership.paidUntil, years, then.today);
    const Standing standing = standingOf(of, then);
    if (standing == Standing::Left)
        return std::nullopt;
    YearToPay year;
    year.before = of.paidUntil;
    if (standing != Standing::PaidUp) {
        const bool goesOn = of.paidUntil.isValid() && standing != Standing::Lapsed;
        year.until = goesOn ? nextCovered(then.year, of.joined, of.paidUntil) : firstYear(of, years, then);
        year.isDue = !isPaid(
            years, year.until, [&](const PaidYear &paid) { return paid.full && paid.paidOn > then.today; });
        if (year.isDue)
            return year;
        of.paidUntil = year.until; // a later payment has filled it
    }
    const bool byPayment = std::any_of(years.begin(), years.end(), [&](const PaidYear &paid) {
        return paid.full && paid.until == of.paidUntil
            && (!paid.before.isValid() || paid.before < paid.until);
    });
    if (const auto known = byPayment ? std::nullopt : knownYear(of, years, of.paidUntil, then)) {
        year.until = *known;
        year.isKnown = true;
        return year;
    }
    year.until = nextCovered(then.year, of.joined, of.paidUntil);
    while (isPaid(years, year.until, isFull))
        year.until = nextCovered(then.year, of.joined, year.until);
    return year;
}

} // namespace twinbook

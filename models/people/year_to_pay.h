// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standing.h"

#include <QDate>
#include <QList>

#include <optional>

namespace twinbook {

// One membership year of one member that a payment of the book went to.
struct PaidYear
{
    QDate until; // its last day
    QDate paidOn;
    QDate before; // until when the member had paid at that time
    bool full = false; // else a part
    Id<Person> payer = {}; // none: an organisation
};

// Which membership year somebody pays for on a day.
struct YearToPay
{
    QDate until; // its last day
    QDate before; // until when they had paid on that day
    bool isDue = false;
    bool isKnown = false; // the book knew it as paid, but not by which payment
};

// Until when a member had paid on `day`, as far as the payments of the book tell: those of later days undone.
QDate paidUntilOn(QDate paidUntil, const QList<PaidYear> &years, QDate day);

// What a payment of that day (`then.today`) goes to, so that payments entered in any order fill the same
// years: the oldest one unpaid at that time; with none, a year known as paid by no payment of the book; with
// none of either, the next one. Nothing for who had left by then.
std::optional<YearToPay> yearToPay(
    const Membership &membership, const QList<PaidYear> &years, const StandingRules &then);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"

#include <QDate>
#include <QString>

namespace twinbook {

// How somebody stands with the subscription.
enum class Standing { NotMember, Left, PaidUp, Due, Overdue, Lapsed };

// How long after the last day paid for a member is only due, then overdue; later the membership has lapsed.
struct SubscriptionGrace
{
    int dueDays = 60;
    int overdueDays = 365;
};

// What decides: of a person or an organisation.
struct Membership
{
    QString category; // empty: no member, unless a day is known
    QDate joined;
    QDate paidUntil;
    QDate leftOn; // in the future: still a member
};

// A member without any day paid for is due: nothing is known, so nobody is told off.
Standing standingOf(const Membership &membership, QDate today, const SubscriptionGrace &grace = {});
Standing standingOf(const Person &person, QDate today, const SubscriptionGrace &grace = {});

QString standingWord(Standing standing); // "paid up"

} // namespace twinbook

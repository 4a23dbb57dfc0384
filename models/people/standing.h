// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "membership_category.h"
#include "membership_year.h"
#include "organisation.h"
#include "person.h"

#include <QDate>
#include <QString>

namespace twinbook {

// How somebody stands with the subscription.
enum class Standing { NotMember, Left, PaidUp, Due, Overdue, Lapsed };

// By which rules and on which day somebody stands so or so.
struct StandingRules
{
    QDate today;
    MembershipYear year{};
    QList<MembershipCategory> categories{};

    StandingRules(QDate day, const MembershipYear &years = {}, const QList<MembershipCategory> &known = {})
        : today(day)
        , year(years)
        , categories(known)
    {
    }
    const MembershipCategory *category(const QString &name) const; // nullptr when it is not described
};

// What decides: of a person or an organisation.
struct Membership
{
    QString category; // empty: no member, unless a day is known
    QDate joined;
    QDate paidUntil;
    QDate leftOn; // in the future: still a member
};

Membership membershipOf(const Person &person);
Membership membershipOf(const Organisation &organisation);

// A member without any day paid for is due: nothing is known, so nobody is told off.
// A free category is paid up as long as it lasts.
Standing standingOf(const Membership &membership, const StandingRules &rules);
Standing standingOf(const Person &person, const StandingRules &rules);
Standing standingOf(const Organisation &organisation, const StandingRules &rules);

QString standingWord(Standing standing); // "paid up"

} // namespace twinbook

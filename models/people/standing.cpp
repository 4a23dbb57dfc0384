// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include <QCoreApplication>

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

} // namespace

Standing standingOf(const Membership &membership, QDate today, const SubscriptionGrace &grace)
{
    const QDate &paid = membership.paidUntil;
    if (membership.leftOn.isValid() && membership.leftOn <= today)
        return Standing::Left;
    if (membership.category.isEmpty() && !membership.joined.isValid() && !paid.isValid())
        return Standing::NotMember;
    if (!paid.isValid())
        return Standing::Due;
    if (paid >= today)
        return Standing::PaidUp;
    if (paid.addDays(grace.dueDays) >= today)
        return Standing::Due;
    return paid.addDays(grace.overdueDays) >= today ? Standing::Overdue : Standing::Lapsed;
}

Standing standingOf(const Person &person, QDate today, const SubscriptionGrace &grace)
{
    return standingOf({person.category, person.joined, person.paidUntil, person.leftOn}, today, grace);
}

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::NotMember:
        return Words::tr("not a member");
    case Standing::Left:
        return Words::tr("has left");
    case Standing::PaidUp:
        return Words::tr("paid up");
    case Standing::Due:
        return Words::tr("due");
    case Standing::Overdue:
        return Words::tr("overdue");
    case Standing::Lapsed:
        return Words::tr("lapsed");
    }
    return {};
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include "text.h"

#include <QCoreApplication>

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

} // namespace

const MembershipCategory *StandingRules::category(const QString &name) const
{
    for (const MembershipCategory &category : categories) {
        if (!name.trimmed().isEmpty() && fold(category.name) == fold(name))
            return &category;
    }
    return nullptr;
}

Membership membershipOf(const Person &person)
{
    return {person.category, person.joined, person.paidUntil, person.leftOn};
}

Membership membershipOf(const Organisation &organisation)
{
    return {organisation.category, organisation.joined, organisation.paidUntil, organisation.leftOn};
}

Standing standingOf(const Membership &membership, const StandingRules &rules)
{
    const QDate &paid = membership.paidUntil;
    const QDate &today = rules.today;
    if (membership.leftOn.isValid() && membership.leftOn <= today)
        return Standing::Left;
    if (membership.category.isEmpty() && !membership.joined.isValid() && !paid.isValid())
        return Standing::NotMember;
    if (const MembershipCategory *category = rules.category(membership.category);
        category && category->isFree()) {
        const bool over = category->months > 0 && membership.joined.isValid()
            && membership.joined.addMonths(int(category->months)) < today;
        return over ? Standing::Lapsed : Standing::PaidUp;
    }
    if (!paid.isValid())
        return Standing::Due;
    if (paid >= today)
        return Standing::PaidUp;
    if (lastDueDay(rules.year, paid) >= today)
        return Standing::Due;
    return lastDayOfGrace(rules.year, paid) >= today ? Standing::Overdue : Standing::Lapsed;
}

Standing standingOf(const Person &person, const StandingRules &rules)
{
    return standingOf(membershipOf(person), rules);
}

Standing standingOf(const Organisation &organisation, const StandingRules &rules)
{
    return standingOf(membershipOf(organisation), rules);
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

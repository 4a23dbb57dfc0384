// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_role.h"
#include "constitution.h"
#include "household.h"
#include "person.h"
#include "service.h"
#include "standing.h"
#include "store.h"
#include "term_of_office.h"
#include "willingness.h"

#include <QHash>
#include <QList>

#include <optional>

namespace twinbook {

// All that the rules of the committee look at, read from the book once.
struct CommitteeBook
{
    QDate today;
    QList<CommitteeRole> roles; // in the order of the list
    QList<RolePair> pairs;
    QList<TermOfOffice> terms;
    QList<Constitution> constitutions;
    AgmCalendar calendar;
    QDate nextAgm; // after today
    StandingRules standing{QDate()};
    QList<Willingness> wishes;
    QHash<Id<Person>, Person> persons; // those of terms, willingness and availability
    QHash<Id<Person>, QString> neighbourhoods;

    std::optional<Constitution> rules() const; // of today
    const CommitteeRole *role(Id<CommitteeRole> id) const; // nullptr when there is none
    QString roleName(Id<CommitteeRole> id) const;
    QString name(Id<Person> id) const;
    QList<YearsHeld> held() const { return yearsHeld(terms, calendar, today); }
    QList<Holder> committee() const { return committeeOn(terms, roles, today); }
    bool mayStand(const Person &person, const std::optional<Constitution> &rules) const; // a paid-up member
};

CommitteeBook readCommittee(const Store &store, QDate today);

} // namespace twinbook

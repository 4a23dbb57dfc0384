// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_role.h"
#include "id.h"
#include "person.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// One term of one person in one role.
struct TermOfOffice
{
    Id<TermOfOffice> id;
    Id<CommitteeRole> role;
    Id<Person> person;
    QDate fromOn;
    QDate untilOn; // the day it was to end; none: until further notice
    QDate endedOn; // none: in office, carrying over after untilOn until replaced
    QString
        how; // "elected", "coopted", "acting", "appointed"; "planned": adopted with a plan, not yet elected
    QString endedWhy;
    QString notes;
    bool removed = false;

    bool operator==(const TermOfOffice &) const = default;
};

// A thank-you of the association to a person: honorary president, long service.
struct Honour
{
    Id<Honour> id;
    Id<Person> person;
    QString name;
    QDate givenOn;
    QString notes;
    bool removed = false;

    bool operator==(const Honour &) const = default;
};

template <>
const Record<TermOfOffice> &recordOf<TermOfOffice>();
template <>
const Record<Honour> &recordOf<Honour>();

Problems check(const TermOfOffice &record);
Problems check(const Honour &record);

} // namespace twinbook

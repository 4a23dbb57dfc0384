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

// Whether somebody would take a role.
struct Willingness
{
    Id<Willingness> id;
    Id<Person> person;
    Id<CommitteeRole> role;
    QString level; // "keen", "willing", "last", "never"
    QDate saidOn;
    QString notes;
    bool removed = false;

    bool operator==(const Willingness &) const = default;
};

// How many hours a month somebody has for the committee in the committee year that begins in `year`.
struct Availability
{
    Id<Availability> id;
    Id<Person> person;
    qint64 year = 0; // 0: every year that has no line of its own
    qint64 hours = 0; // 0: not available
    qint64 comfortable = 0; // 0: not said
    QString notes;
    bool removed = false;

    bool operator==(const Availability &) const = default;
};

// Time that somebody spent on a role.
struct LoggedHours
{
    Id<LoggedHours> id;
    Id<Person> person;
    Id<CommitteeRole> role;
    QDate workedOn; // of a whole month: its last day
    qint64 minutes = 0;
    QString what;
    bool removed = false;

    bool operator==(const LoggedHours &) const = default;
};

template <>
const Record<Willingness> &recordOf<Willingness>();
template <>
const Record<Availability> &recordOf<Availability>();
template <>
const Record<LoggedHours> &recordOf<LoggedHours>();

Problems check(const Willingness &record);
Problems check(const Availability &record);
Problems check(const LoggedHours &record);

} // namespace twinbook

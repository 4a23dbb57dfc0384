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

// A meeting of the committee or of the members.
struct Meeting
{
    Id<Meeting> id;
    QString kind; // "committee", "agm", "egm", "joint", "working"
    QDate heldOn;
    QString starts; // "19:30"
    QString ends; // "21:00"
    QString place;
    QDate noticeOn;
    Id<Person> chair;
    Id<Person> minutedBy;
    QString minutes; // beside those of each item
    QDate approvedOn;
    qint64 membersPresent = 0; // of a general meeting, where nobody is named
    qint64 sequence = 0; // rises with each change after the notice (calendar)
    QString notes; // never in the minutes
    bool removed = false;

    bool operator==(const Meeting &) const = default;
};

// One point of the agenda of a meeting, with what was said and decided.
struct AgendaItem
{
    Id<AgendaItem> id;
    Id<Meeting> meeting;
    qint64 position = 0;
    QString title;
    QString papers; // stands on the agenda
    QString minutes;
    QString decision;
    bool standing = false;
    bool removed = false;

    bool operator==(const AgendaItem &) const = default;
};

// Who was at a meeting, and who sent apologies.
struct Attendance
{
    Id<Attendance> id;
    Id<Meeting> meeting;
    Id<Person> person;
    QString presence; // "present", "apologies", "absent", "guest"
    QString notes;
    bool removed = false;

    bool operator==(const Attendance &) const = default;
};

// Something that a meeting gave somebody to do.
struct ActionPoint
{
    Id<ActionPoint> id;
    Id<Meeting> meeting;
    Id<AgendaItem> item;
    QString what;
    Id<Person> owner;
    Id<CommitteeRole> role; // goes over to a successor
    QDate dueOn;
    QDate doneOn;
    QString notes;
    bool removed = false;

    bool operator==(const ActionPoint &) const = default;
};

template <>
const Record<Meeting> &recordOf<Meeting>();
template <>
const Record<AgendaItem> &recordOf<AgendaItem>();
template <>
const Record<Attendance> &recordOf<Attendance>();
template <>
const Record<ActionPoint> &recordOf<ActionPoint>();

Problems check(const Meeting &record);
Problems check(const AgendaItem &record);
Problems check(const Attendance &record);
Problems check(const ActionPoint &record);

} // namespace twinbook

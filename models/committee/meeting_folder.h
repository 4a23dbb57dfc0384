// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "constitution.h"
#include "meeting.h"
#include "period.h"
#include "quorum.h"
#include "store.h"

#include <QHash>
#include <QList>

#include <optional>

namespace twinbook {

// A meeting with all that belongs to it.
struct MeetingFolder
{
    Meeting meeting;
    QList<AgendaItem> agenda; // in order
    QList<Attendance> attendance;
    QList<ActionPoint> actions; // given by this meeting
    Constitution rules; // as it held that day
    Sitting sitting; // the committee of that day
    QHash<qint64, QString> names; // of every person named in it, by id

    QString nameOf(Id<Person> person) const { return names.value(person.value); }
    QList<Id<Person>> with(QStringView presence) const; // "present": in order of the committee, then by name
    Quorum quorum() const;
};

MeetingFolder folderFor(const Store &store, const Meeting &meeting); // also of one not in the book yet
std::optional<MeetingFolder> meetingFolder(const Store &store, Id<Meeting> id);

// Kinds: "committee" ...; none: any kind.
// The last one of the period, or, without a period, the last one up to today.
std::optional<Meeting> lastMeeting(
    const Store &store, QDate today, const Period &period = {}, const QStringList &kinds = {});
// The first one of the period, or, without a period, the next one from today on, else the last.
std::optional<Meeting> nextMeeting(
    const Store &store, QDate today, const Period &period = {}, const QStringList &kinds = {});
// The one of the same kind before this one.
std::optional<Meeting> meetingBefore(const Store &store, const Meeting &meeting);

QList<AgendaItem> agendaOf(const Store &store, Id<Meeting> meeting); // in order
QList<ActionPoint> openActions(const Store &store); // the earliest first, those without a day last
QString timeAndPlace(const Meeting &meeting); // "19:30 to 21:00, Clubhouse"
QString meetingKind(const Meeting &meeting); // "annual general meeting"

// Raises the sequence of a meeting that was changed after its notice went out, so that calendars take the
// change over. As often as it is called, it counts from what is in the book.
void countChange(Meeting &meeting, const Store &store);

} // namespace twinbook

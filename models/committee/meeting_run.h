// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting_folder.h"

#include <QList>
#include <QString>

namespace twinbook {

// One person on the list of a meeting.
struct Attendee
{
    Id<Person> person;
    QString name;
    QString role; // empty: a guest
    QString presence; // "present", "apologies", "absent", "guest"; empty: not said yet
};

// A meeting as it is held: who is there, what is said and decided, who does what; kept here until it is
// saved.
class MeetingRun
{
public:
    MeetingRun(const Store &store, Id<Meeting> meeting);

    const Meeting &meeting() const { return m_folder.meeting; }
    const QList<Attendee> &attendees() const { return m_attendees; } // the committee first, then guests
    void setPresence(qsizetype at, const QString &presence);
    void addGuest(Id<Person> person, const QString &name);
    Quorum quorum() const;

    const QList<AgendaItem> &agenda() const { return m_folder.agenda; }
    void setMinutes(qsizetype item, const QString &text);
    void setDecision(qsizetype item, const QString &text);
    void addItem(const QString &title); // at the end
    QList<ActionPoint> actionsOf(qsizetype item) const;
    void addAction(qsizetype item, const QString &what, Id<Person> owner, QDate by);

    bool isChanged() const;
    void save(Edit &edit); // what has changed, nothing else
    void saved(); // the edit was made: what is now counts as unchanged

private:
    MeetingFolder m_folder;
    MeetingFolder m_before;
    QList<Attendee> m_attendees;
};

} // namespace twinbook

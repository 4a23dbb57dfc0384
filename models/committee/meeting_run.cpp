// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_run.h"

#include <algorithm>

namespace twinbook {

namespace {

template <class T>
const T *withId(const QList<T> &all, Id<T> id)
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

// Saves those that are new or not what they were; gives whether there are any.
template <class T>
bool saveChanged(QList<T> &now, const QList<T> &before, Edit *edit)
{
    bool any = false;
    for (T &one : now) {
        const T *was = withId(before, one.id);
        if (was && *was == one)
            continue;
        any = true;
        if (!edit)
            continue;
        if (was)
            edit->save(one);
        else
            edit->add(one);
    }
    return any;
}

} // namespace

MeetingRun::MeetingRun(const Store &store, Id<Meeting> meeting)
    : m_folder(meetingFolder(store, meeting).value_or(MeetingFolder()))
    , m_before(m_folder)
{
    QHash<qint64, QString> presences;
    for (const Attendance &one : std::as_const(m_folder.attendance))
        presences.insert(one.person.value, one.presence);
    for (const Sitter &sitter : std::as_const(m_folder.sitting.sitters)) {
        const auto role = sitter.roles.isEmpty() ? std::nullopt : store.get(sitter.roles.first());
        m_attendees += Attendee{sitter.person, m_folder.nameOf(sitter.person), role ? role->name : QString(),
            presences.take(sitter.person.value)};
    }
    for (const Attendance &one : std::as_const(m_folder.attendance)) {
        if (presences.contains(one.person.value))
            m_attendees +=
                Attendee{one.person, m_folder.nameOf(one.person), {}, presences.take(one.person.value)};
    }
}

void MeetingRun::setPresence(qsizetype at, const QString &presence)
{
    Attendee &attendee = m_attendees[at];
    attendee.presence = presence;
    for (Attendance &one : m_folder.attendance) {
        if (one.person == attendee.person) {
            one.presence = presence;
            return;
        }
    }
    Attendance fresh;
    fresh.id = Id<Attendance>::fresh();
    fresh.meeting = m_folder.meeting.id;
    fresh.person = attendee.person;
    fresh.presence = presence;
    m_folder.attendance += fresh;
}

void MeetingRun::addGuest(Id<Person> person, const QString &name)
{
    if (!person.isValid() || std::any_of(m_attendees.begin(), m_attendees.end(), [&](const Attendee &one) {
            return one.person == person;
        }))
        return;
    m_attendees += Attendee{person, name, {}, {}};
    m_folder.names.insert(person.value, name);
    setPresence(m_attendees.size() - 1, QStringLiteral("guest"));
}

Quorum MeetingRun::quorum() const
{
    return m_folder.quorum();
}

void MeetingRun::setMinutes(qsizetype item, const QString &text)
{
    m_folder.agenda[item].minutes = text;
}

void MeetingRun::setDecision(qsizetype item, const QString &text)
{
    m_folder.agenda[item].decision = text;
}

void MeetingRun::addItem(const QString &title)
{
    AgendaItem item;
    item.id = Id<AgendaItem>::fresh();
    item.meeting = m_folder.meeting.id;
    item.position = m_folder.agenda.isEmpty() ? 1 : m_folder.agenda.last().position + 1;
    item.title = title;
    m_folder.agenda += item;
}

QList<ActionPoint> MeetingRun::actionsOf(qsizetype item) const
{
    QList<ActionPoint> given;
    for (const ActionPoint &action : m_folder.actions) {
        if (action.item == m_folder.agenda.at(item).id)
            given += action;
    }
    return given;
}

void MeetingRun::addAction(qsizetype item, const QString &what, Id<Person> owner, QDate by)
{
    ActionPoint action;
    action.id = Id<ActionPoint>::fresh();
    action.meeting = m_folder.meeting.id;
    action.item = m_folder.agenda.at(item).id;
    action.what = what;
    action.owner = owner;
    action.dueOn = by;
    m_folder.actions += action;
}

bool MeetingRun::isChanged() const
{
    MeetingFolder now = m_folder;
    return saveChanged(now.agenda, m_before.agenda, nullptr)
        || saveChanged(now.attendance, m_before.attendance, nullptr)
        || saveChanged(now.actions, m_before.actions, nullptr);
}

void MeetingRun::save(Edit &edit)
{
    saveChanged(m_folder.agenda, m_before.agenda, &edit); // before the actions, which name their item
    saveChanged(m_folder.attendance, m_before.attendance, &edit);
    saveChanged(m_folder.actions, m_before.actions, &edit);
}

void MeetingRun::saved()
{
    m_before = m_folder;
}

} // namespace twinbook

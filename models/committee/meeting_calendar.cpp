// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_calendar.h"

#include "letters.h"
#include "meeting_folder.h"
#include "renderers.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingCalendar)
};

QString agendaText(const Store &store, Id<Meeting> meeting)
{
    QStringList lines;
    int number = 0;
    for (const AgendaItem &item : agendaOf(store, meeting))
        lines += u"%1. %2"_s.arg(++number).arg(item.title);
    return lines.join(u'\n');
}

QString summaryOf(const Meeting &meeting, const Store &store)
{
    QString kind = meetingKind(meeting);
    if (!kind.isEmpty())
        kind[0] = kind.at(0).toUpper();
    const QString name = store.setting(u"association_short"_s, store.setting(u"association"_s));
    return name.isEmpty() ? kind : Words::tr("%1: %2").arg(name, kind);
}

} // namespace

QList<CalendarEvent> meetingEvents(const Store &store, const QList<qint64> &ids)
{
    QList<CalendarEvent> events;
    for (const Meeting &meeting :
        store.all<Meeting>(u"held_on IS NOT NULL AND (removed=0 OR notice_on IS NOT NULL)"_s)) {
        if (!ids.isEmpty() && !ids.contains(meeting.id.value))
            continue;
        CalendarEvent event;
        event.uid = u"meeting-%1@%2.twinbook"_s.arg(meeting.id.value).arg(store.bookId());
        event.summary = summaryOf(meeting, store);
        event.place = meeting.place;
        event.day = meeting.heldOn;
        event.starts = QTime::fromString(meeting.starts, u"H:mm"_s);
        event.ends = QTime::fromString(meeting.ends, u"H:mm"_s);
        event.cancelled = meeting.removed;
        event.sequence = meeting.sequence + (meeting.removed ? 1 : 0);
        if (!meeting.removed)
            event.description = agendaText(store, meeting.id);
        events += event;
    }
    return events;
}

Result<int> exportMeetings(const Store &store, const QString &path, const QList<qint64> &ids, QDate today)
{
    const QList<CalendarEvent> events = meetingEvents(store, ids);
    const QString zone = calendarZone(languageOf(store.setting(u"country"_s)));
    const Result<bool> written =
        writeFile(path, writeCalendar(events, zone, QDateTime(today, QTime(0, 0), Qt::UTC)));
    return written ? Result<int>(int(events.size())) : Result<int>::refused(written.sentence);
}

} // namespace twinbook

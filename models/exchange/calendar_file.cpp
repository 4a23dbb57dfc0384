// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_file.h"

#include "content_lines.h"

#include <array>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// Clocks of one zone: summer time from the last Sunday of March to that of October, at one o'clock UTC.
struct Zone
{
    const char *language;
    const char *name;
    const char *standard;
    const char *summer;
    const char *standardOffset;
    const char *summerOffset;
    const char *forward; // on the clocks of the winter
    const char *back; // on the clocks of the summer
};

constexpr std::array<Zone, 3> zones{{
    {"en", "Europe/London", "GMT", "BST", "+0000", "+0100", "T010000", "T020000"},
    {"fr", "Europe/Paris", "CET", "CEST", "+0100", "+0200", "T020000", "T030000"},
    {"de", "Europe/Berlin", "CET", "CEST", "+0100", "+0200", "T020000", "T030000"},
}};

constexpr int usualSeconds = 2 * 60 * 60;

const Zone &zoneNamed(const QString &name)
{
    for (const Zone &zone : zones) {
        if (name == QLatin1StringView(zone.name))
            return zone;
    }
    return zones.front();
}

QByteArray line(const char *name, const QString &text)
{
    return text.isEmpty() ? QByteArray() : foldedLine(QByteArray(name) + ':' + escapedText(text).toUtf8());
}

QByteArray plain(const QByteArray &text)
{
    return foldedLine(text);
}

QByteArray clocks(const char *part, const QByteArray &begin, const char *month, const char *from,
    const char *to, const char *name)
{
    return plain(QByteArray("BEGIN:") + part) + plain("DTSTART:" + begin)
        + plain(QByteArray("RRULE:FREQ=YEARLY;BYMONTH=") + month + ";BYDAY=-1SU")
        + plain(QByteArray("TZOFFSETFROM:") + from) + plain(QByteArray("TZOFFSETTO:") + to)
        + plain(QByteArray("TZNAME:") + name) + plain(QByteArray("END:") + part);
}

QByteArray zoneLines(const Zone &zone)
{
    return plain("BEGIN:VTIMEZONE") + plain(QByteArray("TZID:") + zone.name)
        + clocks("DAYLIGHT", QByteArray("19960331") + zone.forward, "3", zone.standardOffset,
            zone.summerOffset, zone.summer)
        + clocks("STANDARD", QByteArray("19961027") + zone.back, "10", zone.summerOffset, zone.standardOffset,
            zone.standard)
        + plain("END:VTIMEZONE");
}

QByteArray local(const QDate &day, const QTime &time)
{
    return (day.toString(u"yyyyMMdd"_s) + u'T' + time.toString(u"HHmmss"_s)).toLatin1();
}

QByteArray timeLines(const CalendarEvent &event, const Zone &zone)
{
    if (!event.starts.isValid())
        return plain("DTSTART;VALUE=DATE:" + event.day.toString(u"yyyyMMdd"_s).toLatin1())
            + plain("DTEND;VALUE=DATE:" + event.day.addDays(1).toString(u"yyyyMMdd"_s).toLatin1());
    const QTime ends = event.ends.isValid() ? event.ends : event.starts.addSecs(usualSeconds);
    const QByteArray with = QByteArray(";TZID=") + zone.name + ':';
    return plain("DTSTART" + with + local(event.day, event.starts))
        + plain("DTEND" + with + local(event.day.addDays(ends > event.starts ? 0 : 1), ends));
}

QByteArray eventLines(const CalendarEvent &event, const Zone &zone, const QByteArray &written)
{
    return plain("BEGIN:VEVENT") + plain("UID:" + event.uid.simplified().toUtf8())
        + plain("DTSTAMP:" + written) + plain("SEQUENCE:" + QByteArray::number(event.sequence))
        + timeLines(event, zone) + line("SUMMARY", event.summary) + line("LOCATION", event.place)
        + line("DESCRIPTION", event.description)
        + plain(event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED") + plain("END:VEVENT");
}

} // namespace

QString calendarZone(const QString &language)
{
    for (const Zone &zone : zones) {
        if (language == QLatin1StringView(zone.language))
            return QString::fromLatin1(zone.name);
    }
    return QString::fromLatin1(zones.front().name);
}

QByteArray writeCalendar(const QList<CalendarEvent> &events, const QString &zone, const QDateTime &written)
{
    const Zone &clock = zoneNamed(zone);
    const QByteArray stamp = written.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    QByteArray out = plain("BEGIN:VCALENDAR") + plain("VERSION:2.0")
        + plain("PRODID:-//Twinbook//Twinbook//EN") + plain("CALSCALE:GREGORIAN") + plain("METHOD:PUBLISH")
        + zoneLines(clock);
    for (const CalendarEvent &event : events)
        out += eventLines(event, clock, stamp);
    return out + plain("END:VCALENDAR");
}

} // namespace twinbook

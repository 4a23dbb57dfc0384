// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QTime>

namespace twinbook {

// One appointment of an iCalendar file.
struct CalendarEvent
{
    QString uid; // the same each time it is written, so that a calendar knows it again
    QString summary;
    QString place;
    QString description;
    QDate day;
    QTime starts; // on the clocks of the zone; none: the whole day
    QTime ends; // not after the beginning: of the next day; none: two hours later
    qint64 sequence = 0; // the higher one takes over
    bool cancelled = false;
};

// "Europe/London", "Europe/Paris" or "Europe/Berlin", by the ISO code of the language spoken there.
QString calendarZone(const QString &language);

// iCalendar (RFC 5545): CRLF, folded at 75 octets, with the rules of the zone's clocks. `written` is the
// instant of writing; the same calls give the same bytes.
QByteArray writeCalendar(const QList<CalendarEvent> &events, const QString &zone, const QDateTime &written);

} // namespace twinbook

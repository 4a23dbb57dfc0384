// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_file.h"

#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

const QDateTime stamp(QDate(2026, 11, 23), QTime(0, 0), Qt::UTC);

CalendarEvent meeting()
{
    CalendarEvent event;
    event.uid = u"meeting-7@book.twinbook"_s;
    event.summary = u"NDTA: Committee meeting"_s;
    event.day = QDate(2026, 7, 14);
    event.starts = QTime(19, 30);
    event.ends = QTime(21, 0);
    return event;
}

struct Line
{
    QString name;
    QString parameters;
    QString value;
};

// A strict reader: every rule of RFC 5545 that a file of ours could break.
QList<Line> strictly(const QByteArray &file)
{
    QList<Line> lines;
    if (!file.endsWith("\r\n") || QByteArray(file).replace("\r\n", "").contains('\n')
        || QByteArray(file).replace("\r\n", "").contains('\r'))
        qFatal("a line does not end with CRLF");
    QByteArray whole;
    for (const QByteArray &raw : file.chopped(2).split('\n')) {
        const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
        if (line.isEmpty() || line.size() > 75)
            qFatal("a line is empty or longer than 75 octets: %s", line.constData());
        if (QString::fromUtf8(line).toUtf8() != line)
            qFatal("a fold cuts a character");
        whole += (whole.isEmpty() ? "" : line.startsWith(' ') ? "" : "\n");
        whole += line.startsWith(' ') ? line.mid(1) : line;
    }
    QStringList open;
    static const QRegularExpression shape(u"^([A-Z-]+)((?:;[A-Z-]+=[A-Za-z/-]+)*):(.*)$"_s);
    for (const QByteArray &line : whole.split('\n')) {
        const QRegularExpressionMatch match = shape.match(QString::fromUtf8(line));
        if (!match.hasMatch())
            qFatal("no line of a calendar: %s", line.constData());
        const Line one{match.captured(1), match.captured(2), match.captured(3)};
        if (one.name == u"BEGIN")
            open += one.value;
        if (one.name == u"END" && (open.isEmpty() || open.takeLast() != one.value))
            qFatal("BEGIN and END do not match");
        lines += one;
    }
    if (!open.isEmpty())
        qFatal("a part does not end");
    return lines;
}

// The lines of the first appointment.
QHash<QString, Line> appointment(const QByteArray &file)
{
    QHash<QString, Line> found;
    bool inside = false;
    for (const Line &line : strictly(file)) {
        if (line.name == u"BEGIN" && line.value == u"VEVENT")
            inside = true;
        else if (line.name == u"END" && line.value == u"VEVENT")
            return found;
        else if (inside) {
            if (found.contains(line.name))
                qFatal("%s stands twice", qPrintable(line.name));
            found.insert(line.name, line);
        }
    }
    return found;
}

} // namespace

// Appointments that other programs can read: iCalendar as RFC 5545 has it.
class TestCalendarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAppointmentHasAllThatACalendarNeeds()
    {
        CalendarEvent one = meeting();
        one.place = u"Clubhouse, Mill Lane; upstairs"_s;
        one.sequence = 3;
        const auto lines = appointment(writeCalendar({one}, u"Europe/London"_s, stamp));
        QCOMPARE(lines[u"UID"_s].value, u"meeting-7@book.twinbook"_s);
        QCOMPARE(lines[u"DTSTAMP"_s].value, u"20261123T000000Z"_s);
        QCOMPARE(lines[u"SEQUENCE"_s].value, u"3"_s);
        QCOMPARE(lines[u"DTSTART"_s].parameters, u";TZID=Europe/London"_s);
        QCOMPARE(lines[u"DTSTART"_s].value, u"20260714T193000"_s);
        QCOMPARE(lines[u"DTEND"_s].value, u"20260714T210000"_s);
        QCOMPARE(lines[u"LOCATION"_s].value, u"Clubhouse\\, Mill Lane\\; upstairs"_s);
        QCOMPARE(lines[u"STATUS"_s].value, u"CONFIRMED"_s);
    }
    void aMeetingWithoutTimeIsAWholeDay()
    {
        CalendarEvent one = meeting();
        one.starts = one.ends = {};
        const auto lines = appointment(writeCalendar({one}, u"Europe/London"_s, stamp));
        QCOMPARE(lines[u"DTSTART"_s].parameters, u";VALUE=DATE"_s);
        QCOMPARE(lines[u"DTSTART"_s].value, u"20260714"_s);
        QCOMPARE(lines[u"DTEND"_s].value, u"20260715"_s);
    }
    void anEndBeforeTheBeginningIsOfTheNextDay()
    {
        CalendarEvent one = meeting();
        one.ends = QTime(0, 15);
        QCOMPARE(appointment(writeCalendar({one}, {}, stamp))[u"DTEND"_s].value, u"20260715T001500"_s);
        one.starts = QTime(23, 0);
        one.ends = {};
        QCOMPARE(appointment(writeCalendar({one}, {}, stamp))[u"DTEND"_s].value, u"20260715T010000"_s);
    }
    void longTextsAreFoldedAndComeBackWhole()
    {
        CalendarEvent one = meeting();
        one.description = u"Début à l'hôtel de ville, près de l'église; "_s.repeated(9) + u"\nfin"_s;
        const QString back = appointment(writeCalendar({one}, {}, stamp))[u"DESCRIPTION"_s].value;
        QString plain = back;
        plain.replace(u"\\n"_s, u"\n"_s).replace(u"\\,"_s, u","_s).replace(u"\\;"_s, u";"_s);
        QCOMPARE(plain, one.description);
    }
    void theClocksOfTheZoneAreThoseOfTheWorld_data()
    {
        QTest::addColumn<QString>("zone");
        for (const char *language : {"en", "fr", "de"})
            QTest::newRow(language) << calendarZone(QString::fromLatin1(language));
    }
    // The rule in the file: the last Sundays of March and October at one o'clock UTC.
    void theClocksOfTheZoneAreThoseOfTheWorld()
    {
        QFETCH(QString, zone);
        QHash<QString, QString> offsets; // name of the part -> TZOFFSETTO
        QString part;
        for (const Line &line : strictly(writeCalendar({}, zone, stamp))) {
            if (line.name == u"BEGIN")
                part = line.value;
            if (line.name == u"TZOFFSETTO")
                offsets.insert(part, line.value);
        }
        const QTimeZone world(zone.toLatin1());
        if (!world.isValid())
            QSKIP("this machine has no time zones");
        for (int year = 2024; year < 2030; ++year) {
            QDate day(year, 3, 31);
            day = day.addDays(-(day.dayOfWeek() % 7));
            const QDateTime change(day, QTime(1, 0), Qt::UTC);
            const auto written = [&](const QString &name) { return offsets[name].left(3).toInt() * 3600; };
            QCOMPARE(world.offsetFromUtc(change.addSecs(-1)), written(u"STANDARD"_s));
            QCOMPARE(world.offsetFromUtc(change), written(u"DAYLIGHT"_s));
        }
    }
    void theSameCallsGiveTheSameBytes()
    {
        QCOMPARE(writeCalendar({meeting()}, {}, stamp), writeCalendar({meeting()}, {}, stamp));
    }
    void aCancelledMeetingSaysSo()
    {
        CalendarEvent one = meeting();
        one.cancelled = true;
        QCOMPARE(appointment(writeCalendar({one}, {}, stamp))[u"STATUS"_s].value, u"CANCELLED"_s);
    }
};

QTEST_GUILESS_MAIN(TestCalendarFile)
#include "tst_calendar_file.moc"

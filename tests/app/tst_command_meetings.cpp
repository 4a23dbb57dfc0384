// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_twinbook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

const QString day = u" --today 2026-11-23 --language en"_s;

} // namespace

// Meetings from the command line: their papers, their calendar, what is due.
class TestCommandMeetings : public QObject
{
    Q_OBJECT

    Ran type(const Terminal &terminal, const QString &line) { return terminal.type(line + day); }

private Q_SLOTS:
    void theSampleHasPapersForEverything()
    {
        const Terminal terminal;
        QCOMPARE(type(terminal, u"new b.twinbook --sample"_s).code, 0);
        const QMap<QString, QString> words{{u"minutes"_s, u"Decided:"_s},
            {u"agenda"_s, u"Any other business"_s}, {u"meeting-notice"_s, u"You are invited"_s},
            {u"attendance-sheet"_s, u"Signature"_s}, {u"open-actions"_s, u"Action"_s},
            {u"hand-over"_s, u"What the role does, and when"_s}, {u"agm-pack"_s, u"Nomination form"_s}};
        for (auto it = words.cbegin(); it != words.cend(); ++it) {
            const Ran ran = type(terminal, u"report %1 --from b.twinbook --to -"_s.arg(it.key()));
            QVERIFY2(ran.code == 0 && ran.out.contains(it.value()), qPrintable(it.key() + ran.err + ran.out));
        }
        const Ran pdf = type(terminal, u"report minutes --from b.twinbook --to minutes.pdf"_s);
        QVERIFY2(pdf.code == 0, qPrintable(pdf.err));
        QVERIFY(terminal.read(u"minutes.pdf"_s).startsWith("%PDF"));
    }
    void daysChooseTheMeeting()
    {
        const Terminal terminal;
        QCOMPARE(type(terminal, u"new b.twinbook"_s).code, 0);
        for (const QString &held : {u"2026-03-10"_s, u"2026-04-14"_s, u"2026-10-13"_s})
            QCOMPARE(type(terminal, u"add meetings b.twinbook --set held_on=%1"_s.arg(held)).code, 0);
        QVERIFY(
            type(terminal, u"report minutes --from b.twinbook --to -"_s).out.contains(u"13 October 2026"_s));
        QVERIFY(
            type(terminal, u"report minutes --from b.twinbook --to - --since 2026-03-01 --until 2026-04-30"_s)
                .out.contains(u"14 April 2026"_s));
        QCOMPARE(type(terminal, u"report minutes --from b.twinbook --to - --role Chair"_s).code, 2);
    }
    void meetingsGoIntoACalendarAndChangesRaiseTheirNumber()
    {
        const Terminal terminal;
        QCOMPARE(type(terminal, u"new b.twinbook"_s).code, 0);
        QCOMPARE(terminal
                     .run(QStringList{u"add"_s, u"meetings"_s, u"b.twinbook"_s, u"--set"_s,
                              u"held_on=2026-12-08"_s, u"--set"_s, u"starts=19:30"_s, u"--set"_s,
                              u"notice_on=2026-11-20"_s}
                         + day.split(u' ', Qt::SkipEmptyParts))
                     .code,
            0);
        const Ran first = type(terminal, u"export meetings --from b.twinbook --to a.ics"_s);
        QVERIFY2(first.code == 0, qPrintable(first.err));
        const QByteArray before = terminal.read(u"a.ics"_s);
        QVERIFY2(before.contains("DTSTART;TZID=Europe/London:20261208T193000\r\n"), before.constData());
        QVERIFY(before.contains("SEQUENCE:0\r\n"));
        const QJsonArray list = type(terminal, u"list meetings b.twinbook --json"_s).jsonList();
        QVERIFY2(list.size() == 1, qPrintable(type(terminal, u"list meetings b.twinbook --json"_s).out));
        const QString id = list.first().toObject().value(u"id"_s).toVariant().toString();
        const Ran changed = type(terminal, u"change meetings b.twinbook %1 --set starts=20:00"_s.arg(id));
        QVERIFY2(changed.code == 0, qPrintable(changed.err));
        type(terminal, u"export meetings --from b.twinbook --to b.ics"_s);
        const QByteArray after = terminal.read(u"b.ics"_s);
        QVERIFY2(after.contains("SEQUENCE:1\r\n") && after.contains("T200000\r\n"), after.constData());
    }
};

QTEST_GUILESS_MAIN(TestCommandMeetings)
#include "tst_command_meetings.moc"

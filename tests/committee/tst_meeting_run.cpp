// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_text.h"
#include "meetings_testing.h"
#include "meeting_run.h"

#include <QTest>

using namespace twinbook;
using namespace twinbook::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 11, 10);

QList<AgendaItem> items(const QString &text, const QList<AgendaItem> &before = {})
{
    return agendaFromText(text, before, Id<Meeting>(1));
}

} // namespace

// A meeting while it is held, and its agenda as it is typed.
class TestMeetingRun : public QObject
{
    Q_OBJECT

    CommitteeBooks m_books;

private Q_SLOTS:
    void anAgendaIsAnItemALine()
    {
        const QList<AgendaItem> all =
            items(u"Apologies *\n\nThe coach\n– three offers\n  the lift\nAny other business*\n"_s);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0).title, u"Apologies"_s);
        QVERIFY(all.at(0).standing && !all.at(1).standing && all.at(2).standing);
        QCOMPARE(all.at(1).papers, u"– three offers\nthe lift"_s);
        QCOMPARE(all.at(2).position, 3);
        QCOMPARE(items(agendaAsText(all)), all); // there and back
    }
    void aMovedItemKeepsWhatWasSaid()
    {
        QList<AgendaItem> before = items(u"One\nTwo\nThree"_s);
        for (AgendaItem &item : before) {
            item.id = Id<AgendaItem>::fresh();
            item.minutes = u"Of "_s + item.title;
        }
        const QList<AgendaItem> moved = items(u"Three\nOne\nTwo, as it should read"_s, before);
        QCOMPARE(moved.at(0).id, before.at(2).id);
        QCOMPARE(moved.at(0).minutes, u"Of Three"_s);
        QCOMPARE(moved.at(2).id, before.at(1).id); // its title was changed
        const QList<AgendaItem> less = items(u"Four\nFive"_s, before);
        QVERIFY(!less.at(0).id.isValid() && less.at(0).minutes.isEmpty());
    }
    void theQuorumFollowsWhoComes()
    {
        const auto store = m_books.fresh();
        const CommitteeRole chair = role(*store, u"Chair"_s, true, 1, 1);
        const CommitteeRole member = role(*store, u"Member"_s, false, 2, 2);
        const Person anne = person(*store, u"Anne"_s);
        const Person tom = person(*store, u"Tom"_s);
        const Person guest = person(*store, u"Nora"_s);
        term(*store, chair, anne, day.addYears(-1));
        term(*store, member, tom, day.addYears(-1));
        Constitution rules;
        rules.quorumKind = u"number"_s;
        rules.quorum = 2;
        saved(*store, rules);
        Meeting meeting;
        meeting.kind = u"committee"_s;
        meeting.heldOn = day;
        meeting = saved(*store, meeting);
        AgendaItem item;
        item.meeting = meeting.id;
        item.title = u"The coach"_s;
        item = saved(*store, item);

        MeetingRun run(*store, meeting.id);
        QCOMPARE(run.attendees().size(), 2);
        QCOMPARE(run.attendees().first().role, u"Chair"_s);
        QVERIFY(!run.isChanged());
        run.setPresence(0, u"present"_s);
        run.addGuest(guest.id, u"Nora Adams"_s);
        run.addGuest(guest.id, u"Nora Adams"_s); // once is enough
        QCOMPARE(run.attendees().size(), 3);
        QVERIFY(!run.quorum().isMet());
        run.setPresence(1, u"present"_s);
        QVERIFY(run.quorum().isMet());
        run.setMinutes(0, u"Three firms"_s);
        run.addAction(0, u"Ask for an offer"_s, tom.id, day.addDays(7));
        QVERIFY(run.isChanged());
        const EditOutcome outcome = store->edit(u"Minutes"_s, [&](Edit &edit) { run.save(edit); });
        QVERIFY2(outcome.end == EditOutcome::Done, qPrintable(outcome.sentence));
        run.saved();
        QVERIFY(!run.isChanged());
        QCOMPARE(store->all<Attendance>().size(), 3);
        QCOMPARE(store->get(item.id)->minutes, u"Three firms"_s);
        const ActionPoint action = store->all<ActionPoint>().first();
        QVERIFY(action.owner == tom.id && action.item == item.id && action.meeting == meeting.id);
        // Opened again it finds everything, and one undo takes it back.
        QCOMPARE(MeetingRun(*store, meeting.id).attendees().at(2).presence, u"guest"_s);
        store->undo();
        QVERIFY(store->all<Attendance>().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMeetingRun)
#include "tst_meeting_run.moc"

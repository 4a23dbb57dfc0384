// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_template.h"
#include "meetings_testing.h"
#include "meeting_folder.h"
#include "missed_meetings.h"
#include "notice_days.h"
#include "quorum.h"

#include <QTest>

using namespace twinbook;
using namespace twinbook::testing;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate day(2026, 5, 12);

// A committee of so many people, the first of them officers.
Sitting committeeOf(int people, int officers, int coopted = 0, qint64 vacant = 0)
{
    Sitting sitting;
    for (int i = 1; i <= people; ++i)
        sitting.sitters += Sitter{Id<Person>(i), {}, i <= officers, i > people - coopted};
    sitting.vacant = vacant;
    return sitting;
}

QList<Id<Person>> persons(int from, int to)
{
    QList<Id<Person>> ids;
    for (int i = from; i <= to; ++i)
        ids += Id<Person>(i);
    return ids;
}

Constitution half()
{
    Constitution rules;
    rules.quorumKind = u"fraction"_s;
    rules.quorumPart = 1;
    rules.quorumWhole = 2;
    rules.quorumBase = u"filled"_s;
    return rules;
}

Constitution fiveWithTwoOfficers()
{
    Constitution rules;
    rules.quorumKind = u"number"_s;
    rules.quorum = 5;
    rules.quorumOfficers = 2;
    return rules;
}

Meeting meetingOn(Store &store, QDate when, const QString &kind = u"committee"_s)
{
    Meeting meeting;
    meeting.kind = kind;
    meeting.heldOn = when;
    return saved(store, meeting);
}

AgendaItem item(Store &store, const Meeting &meeting, qint64 position, const QString &title, bool standing)
{
    AgendaItem one;
    one.meeting = meeting.id;
    one.position = position;
    one.title = title;
    one.standing = standing;
    return saved(store, one);
}

void attend(Store &store, const Meeting &meeting, const Person &who, const QString &presence)
{
    Attendance one;
    one.meeting = meeting.id;
    one.person = who.id;
    one.presence = presence;
    saved(store, one);
}

QStringList titles(const QList<AgendaItem> &items)
{
    QStringList all;
    for (const AgendaItem &one : items)
        all += one.title;
    return all;
}

} // namespace

// Meetings by the rules: quorum (worked example 23), notice, agenda and meetings missed.
class TestMeetings : public QObject
{
    Q_OBJECT

    CommitteeBooks m_books;

private Q_SLOTS:
    void aFractionIsRoundedUp_data()
    {
        QTest::addColumn<int>("seats");
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<int>("needed");
        QTest::newRow("50 % of 13") << 13 << 1 << 2 << 7;
        QTest::newRow("50 % of 12") << 12 << 1 << 2 << 6;
        QTest::newRow("a third of 10") << 10 << 1 << 3 << 4;
        QTest::newRow("two thirds of 9") << 9 << 2 << 3 << 6;
        QTest::newRow("half of one") << 1 << 1 << 2 << 1;
        QTest::newRow("of nobody") << 0 << 1 << 2 << 0;
    }
    void aFractionIsRoundedUp()
    {
        QFETCH(int, seats);
        QFETCH(int, part);
        QFETCH(int, whole);
        Constitution rules = half();
        rules.quorumPart = part;
        rules.quorumWhole = whole;
        QTEST(int(committeeQuorum(rules, committeeOf(seats, 2), {}).needed), "needed");
    }
    void sixWithOneOfficerOfTwoAreNoQuorum()
    {
        const Sitting sitting = committeeOf(10, 3);
        const Quorum one = committeeQuorum(fiveWithTwoOfficers(), sitting, persons(3, 8));
        QCOMPARE(one.present, 6);
        QCOMPARE(one.officersPresent, 1);
        QVERIFY(!one.isMet());
        QVERIFY2(quorumSentence(one).startsWith(u"No quorum:"_s), qPrintable(quorumSentence(one)));
        QVERIFY(committeeQuorum(fiveWithTwoOfficers(), sitting, persons(2, 7)).isMet());
    }
    void vacantSeatsCountOnlyWhereTheRulesSayAll()
    {
        Constitution rules = half();
        const Sitting sitting = committeeOf(9, 2, 0, 4);
        QCOMPARE(committeeQuorum(rules, sitting, {}).needed, 5);
        rules.quorumBase = u"all"_s;
        QCOMPARE(committeeQuorum(rules, sitting, {}).needed, 7);
    }
    void coOptedMembersCountOnlyWhereTheyVote()
    {
        Constitution rules = half();
        const Sitting sitting = committeeOf(10, 2, 2); // persons 9 and 10 are co-opted
        const Quorum without = committeeQuorum(rules, sitting, persons(7, 10));
        QCOMPARE(without.needed, 4);
        QCOMPARE(without.present, 2);
        rules.cooptedVote = true;
        const Quorum with = committeeQuorum(rules, sitting, persons(7, 10));
        QCOMPARE(with.needed, 5);
        QCOMPARE(with.present, 4);
    }
    void guestsDoNotMakeAQuorum()
    {
        QCOMPARE(committeeQuorum(half(), committeeOf(4, 1), persons(4, 20)).present, 1);
    }
    void aGeneralMeetingCountsMembers()
    {
        Constitution rules;
        rules.agmQuorum = 20;
        QVERIFY(!generalQuorum(rules, 19).isMet());
        QVERIFY(generalQuorum(rules, 20).isMet());
        QVERIFY(!generalQuorum(Constitution(), 0).isAsked());
    }
    void whoHoldsTwoOfficesSitsOnce()
    {
        const auto store = m_books.fresh();
        const CommitteeRole chair = role(*store, u"Chair"_s, true, 1, 1);
        const CommitteeRole press = role(*store, u"Press"_s, false, 2, 2);
        CommitteeRole examiner = role(*store, u"Examiner"_s, false, 1, 3);
        examiner.outside = true;
        saved(*store, examiner);
        const Person anne = person(*store, u"Anne"_s);
        const Person tom = person(*store, u"Tom"_s);
        term(*store, chair, anne, day.addYears(-1), day.addDays(-30)); // carries over
        term(*store, press, anne, day.addYears(-1), {}, u"coopted"_s);
        term(*store, examiner, tom, day.addYears(-1));
        const Sitting sitting = sittingOn(store->all<CommitteeRole>(), store->all<TermOfOffice>(), day);
        QCOMPARE(sitting.sitters.size(), 1);
        QCOMPARE(sitting.sitters.first().roles, (QList{chair.id, press.id}));
        QVERIFY(sitting.sitters.first().officer && !sitting.sitters.first().coopted);
        QCOMPARE(sitting.vacant, 1);
    }
    void theDayOfSendingAndOfMeetingDoNotCount_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QDate>("last");
        QTest::newRow("fourteen days") << 14 << QDate(2026, 6, 5);
        QTest::newRow("twenty-eight days") << 28 << QDate(2026, 5, 22);
        QTest::newRow("one day") << 1 << QDate(2026, 6, 18);
        QTest::newRow("none asked for") << 0 << QDate();
    }
    void theDayOfSendingAndOfMeetingDoNotCount()
    {
        QFETCH(int, days);
        QTEST(lastNoticeDay(QDate(2026, 6, 20), days), "last");
    }
    void eachKindOfMeetingHasItsNotice()
    {
        Constitution rules;
        rules.noticeMeeting = 7;
        rules.noticeAgm = 28;
        Meeting meeting;
        for (const auto &[kind, days] : {std::pair(u"committee"_s, 7), std::pair(u"agm"_s, 28),
                 std::pair(u"egm"_s, 28), std::pair(u"working"_s, 0)}) {
            meeting.kind = kind;
            QCOMPARE(int(noticeDays(rules, meeting)), days);
        }
    }
    void nominationsOpenAndCloseBeforeTheAgm()
    {
        Constitution rules;
        rules.nominationsOpen = 28;
        rules.nominationsClose = 7;
        QCOMPARE(nominationsOpen(rules, QDate(2027, 4, 28)), QDate(2027, 3, 31));
        QCOMPARE(nominationsClose(rules, QDate(2027, 4, 28)), QDate(2027, 4, 21));
        QVERIFY(!nominationsClose(Constitution(), QDate(2027, 4, 28)).isValid());
    }
    void theFirstAgendaHasWhatSuchMeetingsUsuallyHave()
    {
        Meeting meeting;
        meeting.kind = u"committee"_s;
        meeting.heldOn = day;
        const QList<AgendaItem> items = agendaFor(meeting, {}, english);
        QCOMPARE(items.first().title, u"Apologies for absence"_s);
        QCOMPARE(items.last().title, u"Date of the next meeting"_s);
        meeting.kind = u"agm"_s;
        QVERIFY(titles(agendaFor(meeting, {}, english)).contains(u"Election of officers and committee"_s));
    }
    void standingItemsComeBackAndOthersDoNot()
    {
        const auto store = m_books.fresh();
        const Meeting last = meetingOn(*store, day);
        meetingOn(*store, day.addDays(7), u"working"_s);
        item(*store, last, 2, u"Our website"_s, true);
        item(*store, last, 1, u"Minutes of the last meeting"_s, true);
        item(*store, last, 3, u"A coach for Valmont"_s, false);
        Meeting next;
        next.kind = u"committee"_s;
        next.heldOn = day.addDays(28);
        const QList<AgendaItem> items = agendaFor(next, agendaSource(*store, next), english);
        QCOMPARE(titles(items), (QStringList{u"Minutes of the last meeting"_s, u"Our website"_s}));
        QCOMPARE(items.first().papers, u"of Tue 12 May 2026"_s);
        QVERIFY(items.first().standing && !items.first().id.isValid());
    }
    void mattersArisingAreTheOpenActions()
    {
        const auto store = m_books.fresh();
        const Person anne = person(*store, u"Anne"_s);
        const Meeting last = meetingOn(*store, day);
        ActionPoint action;
        action.meeting = last.id;
        action.what = u"Ask the school for a hall"_s;
        action.owner = anne.id;
        action.dueOn = day.addDays(20);
        saved(*store, action);
        ActionPoint done = action;
        done.id = {};
        done.what = u"Done long ago"_s;
        done.doneOn = day;
        saved(*store, done);
        Meeting next;
        next.kind = u"committee"_s;
        next.heldOn = day.addDays(28);
        QString papers;
        for (const AgendaItem &one : agendaFor(next, agendaSource(*store, next), english)) {
            if (one.title == u"Matters arising")
                papers = one.papers;
        }
        QCOMPARE(papers, u"– Ask the school for a hall (Anne Adams, by Mon 1 June 2026)"_s);
    }
    void absencesAreCountedInARow_data()
    {
        QTest::addColumn<QStringList>("presences");
        QTest::addColumn<bool>("withApologies");
        QTest::addColumn<int>("missed");
        const QStringList three{u"present"_s, u"absent"_s, QString(), u"absent"_s};
        QTest::newRow("three") << three << false << 3;
        QTest::newRow("there the last time")
            << QStringList{u"absent"_s, u"absent"_s, u"present"_s} << false << 0;
        const QStringList excused{u"absent"_s, u"apologies"_s, u"absent"_s};
        QTest::newRow("apologies end the row") << excused << false << 1;
        QTest::newRow("apologies count where the rules say so") << excused << true << 3;
        QTest::newRow("no meetings") << QStringList() << true << 0;
    }
    void absencesAreCountedInARow()
    {
        QFETCH(QStringList, presences);
        QFETCH(bool, withApologies);
        QTEST(int(missedInARow(presences, withApologies)), "missed");
    }
    void meetingsBeforeTheTermAndWithoutAttendanceDoNotCount()
    {
        const auto store = m_books.fresh();
        const CommitteeRole member = role(*store, u"Member"_s, false, 4);
        const Person anne = person(*store, u"Anne"_s);
        const Person neil = person(*store, u"Neil"_s);
        const Person newcomer = person(*store, u"Nora"_s);
        term(*store, member, anne, day.addYears(-2));
        TermOfOffice first = term(*store, member, neil, day.addYears(-2));
        first.endedOn = day.addDays(-60);
        saved(*store, first);
        term(*store, member, neil, day.addDays(-60)); // goes on without a break
        term(*store, member, newcomer, day.addDays(-40));
        Constitution rules;
        rules.missedMeetings = 3;
        saved(*store, rules);
        for (const int ago : {90, 60, 30}) {
            const Meeting meeting = meetingOn(*store, day.addDays(-ago));
            attend(*store, meeting, anne, u"present"_s);
        }
        meetingOn(*store, day.addDays(-1)); // nothing written down
        const QList<Absentee> missing = absentees(*store, day);
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().person, neil.id);
        QCOMPARE(missing.first().missed, 3);
        QVERIFY(missing.first().out);
        QVERIFY2(absenteeSentence(missing.first(), rules).contains(u"Neil Adams has missed 3 meetings"_s),
            qPrintable(absenteeSentence(missing.first(), rules)));
    }
    void theSequenceRisesWithAChangeAfterTheNotice()
    {
        const auto store = m_books.fresh();
        Meeting meeting = meetingOn(*store, day);
        meeting.place = u"Clubhouse"_s;
        countChange(meeting, *store);
        QCOMPARE(meeting.sequence, 0); // nobody has been told yet
        meeting.noticeOn = day.addDays(-20);
        meeting = saved(*store, meeting);
        meeting.place = u"Town hall"_s;
        countChange(meeting, *store);
        countChange(meeting, *store);
        QCOMPARE(meeting.sequence, 1);
        meeting = saved(*store, meeting);
        meeting.minutes = u"Everybody was well."_s; // of no concern to a calendar
        countChange(meeting, *store);
        QCOMPARE(meeting.sequence, 1);
    }
};

QTEST_GUILESS_MAIN(TestMeetings)
#include "tst_meetings.moc"

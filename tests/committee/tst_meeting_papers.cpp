// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings_testing.h"
#include "meeting_calendar.h"
#include "meeting_folder.h"
#include "meeting_reports.h"
#include "meetings_due.h"
#include "meetings_sample.h"
#include "membership_category.h"
#include "people_sample.h"
#include "renderers.h"
#include "rotation_plan.h"
#include "willingness.h"

#include <QTest>

using namespace twinbook;
using namespace twinbook::testing;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate now(2026, 11, 23);
const QDate agm(2027, 4, 28);

// A small committee that has met once and will meet again.
struct Club
{
    std::shared_ptr<Store> store;
    Person anne, tom, nora;
    CommitteeRole chair, treasurer, member;
    Meeting last, next;
    AgendaItem item;
    ActionPoint action;
};

Club club(CommitteeBooks &books)
{
    Club club;
    club.store = books.fresh();
    Store &store = *club.store;
    store.setSettings(u"Enter"_s,
        {{u"association"_s, u"Northbridge Twinning Association"_s}, {u"country"_s, u"United Kingdom"_s}});
    club.chair = role(store, u"Chair"_s, true, 1, 1);
    club.treasurer = role(store, u"Treasurer"_s, true, 1, 2);
    club.member = role(store, u"Member"_s, false, 2, 3);
    const auto member = [&](const QString &given) {
        Person one;
        one.givenName = given;
        one.familyName = u"Adams"_s;
        one.category = u"Individual"_s;
        one.joined = QDate(2020, 1, 1);
        one.paidUntil = QDate(2027, 12, 31);
        return saved(store, one);
    };
    club.anne = member(u"Anne"_s);
    club.tom = member(u"Tom"_s);
    club.nora = member(u"Nora"_s);
    term(store, club.chair, club.anne, QDate(2026, 4, 29), agm);
    term(store, club.treasurer, club.tom, QDate(2026, 4, 29), agm);
    Constitution rules;
    rules.quorumKind = u"number"_s;
    rules.quorum = 2;
    rules.noticeMeeting = 7;
    rules.noticeAgm = 28;
    rules.nominationsOpen = 28;
    rules.nominationsClose = 7;
    rules.agmMonth = 4;
    rules.agmDay = 28;
    saved(store, rules);
    club.last.kind = u"committee"_s;
    club.last.heldOn = QDate(2026, 11, 10);
    club.last.starts = u"19:30"_s;
    club.last.ends = u"21:00"_s;
    club.last.place = u"Clubhouse"_s;
    club.last.chair = club.anne.id;
    club.last.notes = u"Never to be printed"_s;
    club.last = saved(store, club.last);
    club.next.kind = u"committee"_s;
    club.next.heldOn = QDate(2026, 12, 8);
    club.next.starts = u"19:30"_s;
    club.next = saved(store, club.next);
    for (const auto &[who, presence] : {std::pair(club.anne, u"present"_s), std::pair(club.tom, u"present"_s),
             std::pair(club.nora, u"guest"_s)}) {
        Attendance one;
        one.meeting = club.last.id;
        one.person = who.id;
        one.presence = presence;
        saved(store, one);
    }
    club.item.meeting = club.last.id;
    club.item.position = 1;
    club.item.title = u"The coach to Valmont"_s;
    club.item.minutes = u"Three firms were asked."_s;
    club.item.decision = u"The coach with a lift is booked."_s;
    club.item = saved(store, club.item);
    club.action.meeting = club.last.id;
    club.action.item = club.item.id;
    club.action.what = u"Ask for a written offer"_s;
    club.action.owner = club.tom.id;
    club.action.dueOn = QDate(2026, 11, 20);
    club.action = saved(store, club.action);
    return club;
}

QStringList sentences(const QList<Due> &all)
{
    QStringList lines;
    for (const Due &due : all)
        lines += due.sentence;
    return lines;
}

bool says(const Report &report, const QString &text)
{
    const QString whole = toText(report, english, 200).simplified();
    if (whole.contains(text))
        return true;
    qWarning("%s\nis not in\n%s", qPrintable(text), qPrintable(toText(report, english)));
    return false;
}

} // namespace

// What goes out on paper before and after a meeting, and what is due.
class TestMeetingPapers : public QObject
{
    Q_OBJECT

    CommitteeBooks m_books;
    const MeetingAsked m_asked{now, english, {}, {}};

private Q_SLOTS:
    void minutesSayWhoWasThereWhatWasDecidedAndWhoDoesWhat()
    {
        const Club c = club(m_books);
        const Report report = meetingMinutes(*c.store, m_asked);
        QCOMPARE(report.title, u"Minutes (draft, not yet approved)"_s);
        QCOMPARE(report.subtitle, u"Committee meeting on Tue 10 November 2026, 19:30 to 21:00, Clubhouse"_s);
        QVERIFY(says(report, u"Anne Adams (Chair), Tom Adams (Treasurer)"_s));
        QVERIFY(says(report, u"Nora Adams"_s)); // the guest
        QVERIFY(says(report, u"A quorum was present: "_s));
        QVERIFY(says(report, u"1. The coach to Valmont"_s));
        QVERIFY(says(report, u"Decided: The coach with a lift is booked."_s));
        QVERIFY(says(report, u"Ask for a written offer Tom Adams 20/11/2026"_s));
        QVERIFY(says(report, u"The meeting closed at 21:00. Next meeting: Tue 8 December 2026, 19:30."_s));
        QVERIFY(!toText(report, english).contains(c.last.notes));
    }
    void aTimeChoosesTheMeeting()
    {
        const Club c = club(m_books);
        MeetingAsked asked = m_asked;
        asked.period = {QDate(2026, 12, 1), QDate(2027, 1, 1)};
        QVERIFY(meetingMinutes(*c.store, asked).subtitle.contains(u"8 December"_s));
        QVERIFY(meetingAgenda(*c.store, m_asked).subtitle.contains(u"8 December"_s));
        asked.period = {QDate(2020, 1, 1), QDate(2021, 1, 1)};
        QVERIFY(says(meetingMinutes(*c.store, asked), u"No meeting lies in that time."_s));
    }
    void anEmptyBookGivesEveryPaperAnyway()
    {
        const auto store = m_books.fresh();
        for (const auto make : {meetingNotice, meetingAgenda, meetingMinutes, meetingAttendance,
                 openActionsReport, agmPack, handOver})
            QVERIFY(!make(*store, m_asked).blocks.isEmpty());
    }
    void theAgmPackHoldsEverything()
    {
        const Club c = club(m_books);
        for (const Person &one : {c.anne, c.nora}) {
            Willingness would;
            would.person = one.id;
            would.role = c.chair.id;
            would.level = u"keen"_s;
            saved(*c.store, would);
        }
        RotationPlan plan;
        plan.firstOn = agm;
        plan.years = 3;
        plan.status = u"draft"_s;
        plan = saved(*c.store, plan);
        PlannedTerm planned;
        planned.plan = plan.id;
        planned.role = c.chair.id;
        planned.fromYear = 2027;
        planned.untilYear = 2029;
        planned.person = c.nora.id;
        saved(*c.store, planned);
        const Report report = agmPack(*c.store, m_asked);
        QStringList parts;
        int breaks = 0;
        for (const Block &block : report.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block); heading && heading->level == 1)
                parts += heading->text;
            breaks += std::holds_alternative<PageBreak>(block);
        }
        QCOMPARE(parts,
            (QStringList{u"Notice"_s, u"Agenda"_s, u"Who stands down, and who would stand"_s,
                u"Nomination form"_s, u"Membership by category"_s, u"Rotation plan"_s, u"Attendance sheet"_s,
                u"Ballot papers: Chair"_s}));
        QCOMPARE(breaks, int(parts.size()) - 1);
        QVERIFY(report.subtitle.startsWith(u"Wed 28 April 2027"_s)); // not called yet: the usual day
        QVERIFY(says(report, u"taken from Wed 31 March 2027 until Wed 21 April 2027"_s));
        QVERIFY(says(report, u"Chair Anne Adams"_s));
        // One ballot paper for each of three voters, three beside each other.
        const auto &ballots = std::get<ReportTable>(report.blocks.last());
        QCOMPARE(ballots.rows.size(), 1);
        QCOMPARE(ballots.rows.first().size(), 3);
        QVERIFY(says(report, u"Not yet for sending"_s));
        QVERIFY(ballots.rows.first().first().value.toStringList().contains(u"☐ Nora Adams"_s));
    }
    void aSuccessorGetsTheActionsContactsAndMinutesOfTheRole()
    {
        Club c = club(m_books);
        c.treasurer.duties = u"May: the accounts."_s;
        saved(*c.store, c.treasurer);
        MeetingAsked asked = m_asked;
        asked.role = u"treas"_s;
        const Report report = handOver(*c.store, asked);
        QCOMPARE(report.subtitle, u"Treasurer"_s);
        QVERIFY(says(report, u"Handed over by Tom Adams."_s));
        QVERIFY(says(report, u"May: the accounts."_s));
        QVERIFY(says(report, u"Ask for a written offer"_s));
        QVERIFY(says(report, u"Chair Anne Adams"_s));
        QVERIFY(says(report, u"The last minutes: Committee meeting on Tue 10 November 2026"_s));
        asked.role = u"Astronaut"_s;
        QVERIFY(says(handOver(*c.store, asked), u"There is no role called “Astronaut” in the book."_s));
    }
    void whatMeetingsLeaveToDoIsDue()
    {
        Club c = club(m_books);
        const QStringList today = sentences(meetingsDue(*c.store, now, english));
        QCOMPARE(today,
            (QStringList{u"Tom Adams was to do this by Fri 20 November 2026: Ask for a written offer."_s,
                u"The notice of the committee meeting on Tue 8 December 2026 must go out by Mon 30 November 2026."_s}));
        const QList<Due> late = meetingsDue(*c.store, QDate(2026, 12, 2), english);
        QCOMPARE(late.at(1).pain, Due::Overdue);
        c.next.noticeOn = QDate(2026, 11, 24);
        saved(*c.store, c.next);
        c.action.doneOn = now;
        saved(*c.store, c.action);
        QCOMPARE(sentences(meetingsDue(*c.store, now, english)), QStringList());
        // A fortnight after the next one somebody should have written its minutes.
        QCOMPARE(sentences(meetingsDue(*c.store, QDate(2026, 12, 22), english)),
            QStringList{
                u"The minutes of the committee meeting on Tue 8 December 2026 have not been written yet."_s});
    }
    void tooFewMeetingsAreSaidOnceTheyAreKeptForAYear()
    {
        const Club c = club(m_books);
        Constitution rules = c.store->all<Constitution>().first();
        rules.meetingsLeast = 10;
        saved(*c.store, rules);
        const auto said = [&] {
            return sentences(meetingsDue(*c.store, now, english))
                .join(u' ')
                .contains(u"asks for 10 meetings"_s);
        };
        QVERIFY(!said());
        Meeting old;
        old.kind = u"committee"_s;
        old.heldOn = now.addYears(-2);
        old.minutes = u"Long ago"_s;
        saved(*c.store, old);
        QVERIFY(said());
    }
    void aMeetingKeepsItsPlaceInACalendarAndIsCancelledThere()
    {
        Club c = club(m_books);
        const auto of = [&](const Meeting &meeting) {
            for (const CalendarEvent &event : meetingEvents(*c.store, {meeting.id.value}))
                return std::optional(event);
            return std::optional<CalendarEvent>();
        };
        const auto before = of(c.next);
        QCOMPARE(before->starts, QTime(19, 30));
        c.next.noticeOn = now;
        c.next = saved(*c.store, c.next);
        c.next.starts = u"20:00"_s;
        countChange(c.next, *c.store);
        c.next = saved(*c.store, c.next);
        const auto after = of(c.next);
        QCOMPARE(after->uid, before->uid);
        QVERIFY(after->sequence > before->sequence);
        c.store->edit(u"Remove"_s, [&](Edit &edit) { edit.remove(c.next.id); });
        const auto gone = of(c.next);
        QVERIFY(gone && gone->cancelled && gone->sequence > after->sequence);
    }
    void theSampleTellsOfThreeYears()
    {
        const auto store = m_books.fresh();
        const EditOutcome outcome = store->edit(u"Enter"_s, [&](Edit &edit) {
            addSamplePeople(edit, now);
            QList<CommitteeRole> roles;
            QList<TermOfOffice> terms;
            const QList<Person> people = samplePersons(now);
            int number = 0;
            for (const auto &[name, officer] : {std::pair(u"Chair"_s, true), std::pair(u"Secretary"_s, true),
                     std::pair(u"Treasurer"_s, true), std::pair(u"Press"_s, false),
                     std::pair(u"Youth"_s, false)}) {
                CommitteeRole role;
                role.id = Id<CommitteeRole>(6'000'000 + ++number);
                role.name = name;
                role.officer = officer;
                role.seats = 1;
                role.position = number;
                edit.add(role);
                roles += role;
                for (int year = 2021; year <= 2026; ++year) {
                    TermOfOffice term;
                    term.id = Id<TermOfOffice>(6'100'000 + terms.size() + 1);
                    term.role = role.id;
                    term.person = people.at(number).id;
                    term.fromOn = QDate(year, 4, 28);
                    term.untilOn = QDate(year + 1, 4, 28);
                    if (year < 2026)
                        term.endedOn = term.untilOn;
                    term.how = u"elected"_s;
                    edit.add(term);
                    terms += term;
                }
            }
            addSampleMeetings(edit, roles, terms, now);
        });
        QVERIFY2(outcome.end == EditOutcome::Done, qPrintable(outcome.sentence));
        const QList<Meeting> meetings = store->all<Meeting>();
        QVERIFY2(meetings.size() >= 30 && meetings.size() < 45, qPrintable(QString::number(meetings.size())));
        QVERIFY(nextMeeting(*store, now, {}, {u"committee"_s})->heldOn > now);
        QCOMPARE(nextMeeting(*store, now, {}, {u"agm"_s})->heldOn, QDate(2027, 4, 28));
        QVERIFY(!openActions(*store).isEmpty());
        for (const Meeting &meeting : meetings)
            QVERIFY(check(meeting).isEmpty());
        QVERIFY(says(meetingMinutes(*store, m_asked), u"Decided:"_s));
    }
};

QTEST_GUILESS_MAIN(TestMeetingPapers)
#include "tst_meeting_papers.moc"

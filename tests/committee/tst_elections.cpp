// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"
#include "checked.h"
#include "meeting.h"
#include "meetings_testing.h"
#include "rotation_request.h"

#include <QTest>

using namespace twinbook;
using namespace twinbook::testing;
using namespace Qt::StringLiterals;

namespace {

const QDate now(2026, 11, 23);
const QDate agm(2027, 4, 24);

Person member(Store &store, const QString &name, QDate born = {}, const QString &band = {})
{
    Person one;
    one.givenName = name;
    one.familyName = u"Adams"_s;
    one.category = u"Family"_s;
    one.joined = QDate(2010, 1, 1);
    one.paidUntil = QDate(2027, 12, 31);
    one.born = born;
    one.ageBand = band;
    return saved(store, one);
}

Constitution rulesFor(Store &store)
{
    Constitution rules;
    rules.name = u"Ours"_s;
    rules.agmMonth = 4;
    rules.agmDay = 24;
    rules.minAge = 18;
    return saved(store, rules);
}

} // namespace

class TestElections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoseBirthdayIsAfterTheAgmIsAYearYoungerOnIt()
    {
        CommitteeBooks books;
        const auto store = books.fresh();
        rulesFor(*store);
        const CommitteeRole press = role(*store, u"Press"_s, false);
        for (const auto &[name, born, band] : {std::tuple{u"Before"_s, QDate(2009, 4, 24), QString()},
                 std::tuple{u"After"_s, QDate(2009, 4, 25), QString()},
                 std::tuple{u"Young"_s, QDate(), u"under18"_s}, std::tuple{u"Grown"_s, QDate(), u"18-24"_s},
                 std::tuple{u"Unknown"_s, QDate(), QString()}})
            saved(*store,
                Willingness{{}, member(*store, name, born, band).id, press.id, u"keen"_s, {}, {}, false});
        RotationOptions options;
        options.years = 3;
        const RotationRequest request = rotationRequest(*store, options, now);
        const int slot = request.slotAt(request.roleIndex(press.id), 0, 0);
        QVERIFY(slot >= 0);
        QStringList kept;
        const plan::rota::Plan empty(request.problem.slots.size(), plan::none);
        for (int p = 0; p < request.people.size(); ++p)
            for (const plan::rota::Match &match : plan::rota::blockers(request.problem, empty, slot, p))
                if (match.rule == plan::rota::Rule::TooYoung)
                    kept += request.peopleNames.at(p).section(u' ', 0, 0);
        kept.sort();
        QCOMPARE(kept, QStringList({u"After"_s, u"Young"_s}));
    }

    void childrenOfAFamilyMembershipHaveNoVote()
    {
        CommitteeBooks books;
        const auto store = books.fresh();
        member(*store, u"Anne"_s, QDate(1960, 1, 1));
        member(*store, u"Dylan"_s, QDate(2019, 1, 1));
        member(*store, u"Freya"_s, {}, u"under18"_s);
        QCOMPARE(votingMembers(*store, now), 3); // no constitution says anything else
        rulesFor(*store);
        QCOMPARE(votingMembers(*store, now), 1);
    }

    void whoStandsDownByThirdsIsUpForElection()
    {
        CommitteeBooks books;
        const auto store = books.fresh();
        Constitution rules = rulesFor(*store);
        rules.retirement = u"part"_s;
        rules.retirePart = 1;
        rules.retireWhole = 3;
        rules.retireRounding = u"nearest"_s;
        saved(*store, rules);
        const CommitteeRole seat = role(*store, u"Member"_s, false, 6);
        for (int i = 0; i < 6; ++i) // two elected in 2022, the others in 2024
            term(*store, seat, member(*store, u"P%1"_s.arg(i)), QDate(i < 2 ? 2022 : 2024, 4, 24));
        const QList<Election> elections = electionsAt(readCommittee(*store, now), *store, agm);
        QCOMPARE(elections.size(), 1);
        QCOMPARE(elections.first().free, 2);
        QCOMPARE(elections.first().ending.size(), 2);
    }

    void lotsFreeAsManySeatsAsAreDrawn()
    {
        CommitteeBooks books;
        const auto store = books.fresh();
        Constitution rules = rulesFor(*store);
        rules.retirement = u"part"_s;
        rules.retirePart = 1;
        rules.retireWhole = 3;
        rules.retireRounding = u"nearest"_s;
        saved(*store, rules);
        const CommitteeRole seat = role(*store, u"Member"_s, false, 6);
        for (int i = 0; i < 6; ++i)
            term(*store, seat, member(*store, u"P%1"_s.arg(i)), QDate(2024, 4, 24));
        const QList<Election> elections = electionsAt(readCommittee(*store, now), *store, agm);
        QCOMPARE(elections.size(), 1);
        QCOMPARE(elections.first().free, 2);
        QVERIFY(elections.first().ending.isEmpty()); // the lots say who
    }

    void aTermThatEndsSomeWeeksAfterTheAgmEndsWithIt()
    {
        CommitteeBooks books;
        const auto store = books.fresh();
        rulesFor(*store);
        const CommitteeRole chair = role(*store, u"Chair"_s, true);
        const CommitteeRole examiner = [&] {
            CommitteeRole one = role(*store, u"Examiner"_s, false);
            one.outside = true;
            return saved(*store, one);
        }();
        term(*store, chair, member(*store, u"Anne"_s), QDate(2026, 5, 20), agm.addDays(20));
        term(*store, examiner, member(*store, u"Tom"_s), QDate(2026, 4, 24), agm);
        QStringList up;
        for (const Election &election : electionsAt(readCommittee(*store, now), *store, agm))
            up += election.role.name;
        QCOMPARE(up, QStringList({u"Chair"_s, u"Examiner"_s})); // as the rotation plan has it
    }

    void whatContradictsTheBookIsRefusedInASentence()
    {
        CommitteeBooks books;
        const auto store = books.fresh();
        const CommitteeRole chair = role(*store, u"Chair"_s, true);
        const Person anne = member(*store, u"Anne"_s);
        const auto fieldOf = [](const Problems &problems) {
            return problems.isEmpty() ? QString() : problems.first().field;
        };
        CommitteeRole again;
        again.name = u" chair"_s;
        again.seats = 1;
        QCOMPARE(fieldOf(checkIn(*store, again, now)), u"name"_s);
        QCOMPARE(fieldOf(checkIn(*store, chair, now)), QString()); // itself

        const TermOfOffice first = term(*store, chair, anne, QDate(2024, 4, 24), QDate(2025, 4, 24));
        TermOfOffice next = first;
        next.id = {};
        next.fromOn = QDate(2025, 4, 24);
        next.untilOn = QDate(2026, 4, 24);
        QCOMPARE(fieldOf(checkIn(*store, next, now)), QString());
        next.fromOn = QDate(2025, 4, 23);
        QCOMPARE(fieldOf(checkIn(*store, next, now)), u"from_on"_s);

        Constitution rules;
        rules.name = u"Ours"_s;
        rules.exempt = u"Chair, Tresurer"_s;
        const Problems misspelt = checkIn(*store, rules, now);
        QCOMPARE(fieldOf(misspelt), u"exempt"_s);
        QVERIFY(misspelt.first().sentence.contains(u"Tresurer"_s));

        LoggedHours hours;
        hours.person = anne.id;
        hours.minutes = 60;
        hours.workedOn = QDate(2026, 11, 30); // the whole month
        QCOMPARE(fieldOf(checkIn(*store, hours, now)), QString());
        hours.workedOn = QDate(2030, 1, 1);
        QCOMPARE(fieldOf(checkIn(*store, hours, now)), u"worked_on"_s);

        Meeting meeting;
        meeting.kind = u"agm"_s;
        meeting.heldOn = agm;
        saved(*store, meeting);
        meeting.id = {};
        meeting.heldOn = agm.addDays(2);
        QCOMPARE(fieldOf(checkIn(*store, meeting, now)), u"held_on"_s);
        meeting.heldOn = agm.addYears(1);
        QCOMPARE(fieldOf(checkIn(*store, meeting, now)), QString());
    }

    void figuresBeyondReasonAreRefused()
    {
        Constitution rules;
        rules.name = u"Ours"_s;
        rules.noticeAgm = 1'000'000'000;
        QCOMPARE(check(rules).first().field, u"notice_agm"_s);
        LoggedHours hours;
        hours.person = Id<Person>(1);
        hours.workedOn = now;
        hours.minutes = 1'000'000'000;
        QCOMPARE(check(hours).first().field, u"minutes"_s);
        Meeting meeting;
        meeting.heldOn = now;
        meeting.starts = u"19:30"_s;
        meeting.ends = u"18:00"_s;
        QCOMPARE(check(meeting).first().field, u"ends"_s);
    }
};

QTEST_GUILESS_MAIN(TestElections)
#include "tst_elections.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership_year.h"

#include "membership_category.h"
#include "membership_rules.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// When membership years end and subscriptions fall due: worked example 21 of rules.md.
class TestMembershipYear : public QObject
{
    Q_OBJECT

    testing::Books m_books;

private Q_SLOTS:
    void aCalendarYearEndsWithDecember()
    {
        const MembershipYear calendar;
        QCOMPARE(firstCovered(calendar, QDate(2026, 10, 14)), QDate(2026, 12, 31));
        QCOMPARE(nextCovered(calendar, QDate(2026, 10, 14), QDate(2026, 12, 31)), QDate(2027, 12, 31));
        QCOMPARE(firstCovered(calendar, QDate(2026, 1, 1)), QDate(2026, 12, 31));
        QCOMPARE(dueOn(calendar, QDate(2026, 12, 31)), QDate(2027, 1, 1));
    }

    void whoJoinsLateHasPaidForTheNextYearToo()
    {
        MembershipYear year;
        year.lateMonth = 10;
        QCOMPARE(firstCovered(year, QDate(2026, 10, 14)), QDate(2027, 12, 31));
        QCOMPARE(firstCovered(year, QDate(2026, 10, 1)), QDate(2027, 12, 31));
        QCOMPARE(firstCovered(year, QDate(2026, 9, 30)), QDate(2026, 12, 31));
        QCOMPARE(nextCovered(year, QDate(2026, 10, 14), QDate(2027, 12, 31)), QDate(2028, 12, 31));
        year.month = 4; // 1 April to 31 March, late from 1 February
        year.lateMonth = 2;
        QCOMPARE(firstCovered(year, QDate(2026, 10, 14)), QDate(2027, 3, 31));
        QCOMPARE(firstCovered(year, QDate(2027, 2, 1)), QDate(2028, 3, 31));
    }

    void anAnniversaryIsCountedFromTheOriginalDay()
    {
        MembershipYear year;
        year.kind = MembershipYear::Anniversary;
        const QDate joined(2024, 2, 29);
        QDate covered = firstCovered(year, joined);
        QCOMPARE(covered, QDate(2025, 2, 28));
        for (const QDate &expected : {QDate(2026, 2, 28), QDate(2027, 2, 28), QDate(2028, 2, 29)}) {
            covered = nextCovered(year, joined, covered);
            QCOMPARE(covered, expected);
        }
        // Paid for late or from another day: still the member's own day.
        QCOMPARE(nextCovered(year, joined, QDate(2026, 6, 1)), QDate(2027, 2, 28));
        QCOMPARE(nextCovered(year, {}, QDate(2026, 6, 1)), QDate(2027, 6, 1));
        // A few months before it: nobody pays a year's fee for them.
        QCOMPARE(nextCovered(year, joined, QDate(2026, 11, 1)), QDate(2028, 2, 29));
        QCOMPARE(nextCovered(MembershipYear(), {}, QDate(2026, 11, 30)), QDate(2027, 12, 31));
        QCOMPARE(nextCovered(MembershipYear(), {}, QDate(2026, 3, 31)), QDate(2026, 12, 31));
    }

    void anUnpaidSubscriptionLapsesWhenTheGraceIsOver()
    {
        MembershipYear agm;
        agm.kind = MembershipYear::Agm;
        agm.meetings = {QDate(2025, 4, 24), QDate(2026, 4, 23)};
        agm.graceMonths = 2;
        QCOMPARE(nextCovered(agm, {}, QDate(2025, 4, 24)), QDate(2026, 4, 23));
        QCOMPARE(lastDayOfGrace(agm, QDate(2026, 4, 23)), QDate(2026, 6, 23));
        QCOMPARE(nextCovered(agm, {}, QDate(2026, 4, 23)), QDate(2027, 4, 23)); // not called yet
        MembershipYear april;
        april.month = 4;
        april.graceMonths = 6;
        QCOMPARE(dueOn(april, QDate(2026, 3, 31)), QDate(2026, 4, 1));
        QCOMPARE(lastDayOfGrace(april, QDate(2026, 3, 31)), QDate(2026, 10, 1));
    }

    void theLimitsForListsAgreeWithTheRuleOnEveryDay_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("due");
        QTest::addColumn<int>("grace");
        for (const int kind : {0, 1, 2}) {
            for (const auto &[due, grace] :
                {std::pair(2, 12), std::pair(0, 0), std::pair(1, 6), std::pair(3, 2)})
                QTest::addRow("%d: %d, %d", kind, due, grace) << kind << due << grace;
        }
    }
    void theLimitsForListsAgreeWithTheRuleOnEveryDay()
    {
        QFETCH(int, kind);
        QFETCH(int, due);
        QFETCH(int, grace);
        MembershipYear year;
        year.kind = MembershipYear::Kind(kind);
        year.dueMonths = due;
        year.graceMonths = grace;
        for (QDate today(2023, 12, 20); today < QDate(2025, 1, 10); today = today.addDays(1)) {
            const QDate first = earliestDue(year, today);
            QVERIFY(lastDueDay(year, first) >= today && lastDueDay(year, first.addDays(-1)) < today);
            const QDate kept = earliestNotLapsed(year, today);
            QVERIFY(lastDayOfGrace(year, kept) >= today && lastDayOfGrace(year, kept.addDays(-1)) < today);
        }
    }

    void whoNeverPaidPaysForTheYearThatRuns()
    {
        MembershipYear year;
        QCOMPARE(coveredAround(year, QDate(2019, 5, 5), QDate(2026, 11, 23)), QDate(2026, 12, 31));
        QCOMPARE(coveredAround(year, {}, QDate(2026, 12, 31)), QDate(2026, 12, 31));
        year.kind = MembershipYear::Anniversary;
        QCOMPARE(coveredAround(year, QDate(2019, 5, 5), QDate(2026, 11, 23)), QDate(2027, 5, 5));
        year.kind = MembershipYear::Agm;
        year.meetings = {QDate(2026, 4, 23)};
        QCOMPARE(coveredAround(year, {}, QDate(2026, 11, 23)), QDate(2027, 4, 23));
    }

    void theRulesOfABookAreReadAsTheyWereWritten()
    {
        const auto store = m_books.fresh();
        QCOMPARE(membershipYear(*store), MembershipYear());
        MembershipYear year;
        year.kind = MembershipYear::Agm;
        year.month = 4;
        year.day = 6;
        year.lateMonth = 12;
        year.lateDay = 24;
        year.meetings = {QDate(2025, 4, 24), QDate(2026, 4, 23)};
        year.dueMonths = 1;
        year.graceMonths = 2;
        QVERIFY(bool(store->setSettings(u"Rules"_s, settingsOf(year))));
        QCOMPARE(membershipYear(*store), year);
        QVERIFY(bool(store->setSettings(u"Rules"_s, {{u"membership_grace_months"_s, u"soon"_s}})));
        QCOMPARE(membershipYear(*store).graceMonths, 12);
        year.dueMonths = 5;
        QCOMPARE(check(year).size(), 1);
    }

    void categoriesSayWhoFits()
    {
        for (const MembershipCategory &usual : usualCategories())
            QVERIFY2(check(usual).isEmpty(), qPrintable(usual.name));
        MembershipCategory junior;
        junior.name = u"Junior"_s;
        junior.toAge = 17;
        QVERIFY(ageMisfit(junior, 17).isEmpty());
        QVERIFY(ageMisfit(junior, -1).isEmpty());
        QVERIFY(ageMisfit(junior, 18).contains(u"17"_s));
        junior.fromAge = 20;
        QCOMPARE(check(junior).size(), 1);
        QCOMPARE(check(MembershipCategory()).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMembershipYear)
#include "tst_membership_year.moc"

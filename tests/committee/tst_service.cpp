// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retirement.h"
#include "service.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace twinbook {

class TestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearBeginsWithItsAgm();
    void threeTermsInARowThenOneYearOut();
    void anotherOfficeIsOpenMeanwhile();
    void aTermOfThreeYearsMustFitWhole();
    void aLongRestIsKept();
    void anActingYearCountsForNoLimit();
    void anExemptRoleHasNoLimit();
    void whatTheRoleSaysGoesBeforeTheConstitution();
    void aTermThatIsOverCarriesOnUntilSomebodyComes();
    void aPlannedTermIsNoTermYet();
    void aThirdIsTheNearestWhole_data();
    void aThirdIsTheNearestWhole();
    void theLongestServingStandDownFirstAndLotsDecideTies();

private:
    TermOfOffice term(int person, int from, int until, const QString &how = u"elected"_s) const
    {
        TermOfOffice one;
        one.id = Id<TermOfOffice>(1000 + 10 * person + from % 10);
        one.role = m_role;
        one.person = Id<Person>(person);
        one.fromOn = m_calendar.agm(from);
        one.untilOn = m_calendar.agm(until);
        one.how = how;
        return one;
    }
    YearSet yearsOf(const QList<TermOfOffice> &terms, QDate today) const
    {
        return countedYears(yearsHeld(terms, m_calendar, today), Id<Person>(1), m_role);
    }

    const Id<CommitteeRole> m_role{7};
    const AgmCalendar m_calendar{{}, 4, 24};
};

void TestService::aYearBeginsWithItsAgm()
{
    AgmCalendar calendar = m_calendar;
    calendar.known.insert(2026, QDate(2026, 5, 2));
    QCOMPARE(calendar.yearOf(QDate(2026, 5, 1)), 2025);
    QCOMPARE(calendar.yearOf(QDate(2026, 5, 2)), 2026);
    QCOMPARE(calendar.agm(2027), QDate(2027, 4, 24));
    QCOMPARE(calendar.yearNear(QDate(2026, 4, 1)), 2026); // typed a month early
    QCOMPARE(calendar.yearNear(QDate(2026, 2, 1)), 2025);
    QCOMPARE((AgmCalendar{{}, 2, 30}).agm(2027), QDate(2027, 2, 28));
}

// Worked example 22: chair elected at the AGMs 2023, 2024, 2025; rule three one-year terms, then one year
// out.
void TestService::threeTermsInARowThenOneYearOut()
{
    const YearSet years =
        yearsOf({term(1, 2023, 2024), term(1, 2024, 2025), term(1, 2025, 2026)}, QDate(2026, 1, 10));
    QCOMPARE(years, YearSet({2023, 2024, 2025}));
    QCOMPARE(yearsInARow(years, 2026), 3);
    QCOMPARE(mayHoldFrom(years, 3, 1, 1, 2026), 2027);
    QCOMPARE(mayHoldFrom(years, 4, 1, 1, 2026), 2026);
    QCOMPARE(mayHoldFrom(years, 0, 1, 1, 2026), 2026); // no limit
}

void TestService::anotherOfficeIsOpenMeanwhile()
{
    const auto held = yearsHeld({term(1, 2023, 2026)}, m_calendar, QDate(2026, 1, 10));
    QCOMPARE(mayHoldFrom(countedYears(held, Id<Person>(1), Id<CommitteeRole>(8)), 3, 1, 1, 2026), 2026);
    QCOMPARE(mayHoldFrom(countedYears(held, Id<Person>(2), m_role), 3, 1, 1, 2026), 2026);
}

void TestService::aTermOfThreeYearsMustFitWhole()
{
    QCOMPARE(mayHoldFrom({2020, 2021, 2022}, 6, 1, 3, 2023), 2023);
    QCOMPARE(mayHoldFrom({2019, 2020, 2021, 2022}, 6, 1, 3, 2023), 2024); // a part of a term before
}

void TestService::aLongRestIsKept()
{
    const YearSet years{2023, 2024, 2025};
    QCOMPARE(mayHoldFrom(years, 3, 2, 1, 2026), 2028);
    QCOMPARE(mayHoldFrom(years, 3, 2, 1, 2027), 2028);
    QCOMPARE(mayHoldFrom(years, 3, 2, 1, 2028), 2028);
}

void TestService::anActingYearCountsForNoLimit()
{
    const YearSet years = yearsOf({term(1, 2022, 2023, u"acting"_s), term(1, 2023, 2024, u"coopted"_s),
                                      term(1, 2024, 2025), term(2, 2025, 2026)},
        QDate(2025, 6, 1));
    QCOMPARE(years, YearSet({2024}));
}

void TestService::anExemptRoleHasNoLimit()
{
    Constitution rules;
    rules.maxTerms = 4;
    rules.termYears = 1;
    rules.exempt = u"secretary, Treasurer"_s;
    CommitteeRole role;
    role.name = u"Secretary"_s;
    QCOMPARE(termLimit(role, rules).terms, 0);
    role.name = u"Chair"_s;
    QCOMPARE(termLimit(role, rules).terms, 4);
}

void TestService::whatTheRoleSaysGoesBeforeTheConstitution()
{
    Constitution rules;
    rules.maxTerms = 4;
    rules.roleRestYears = 1;
    CommitteeRole role;
    role.name = u"Chair"_s;
    role.termYears = 1;
    role.maxTerms = 3;
    role.restYears = 2;
    QCOMPARE(termLimit(role, rules).years(), 3);
    QCOMPARE(termLimit(role, rules).restYears, 2);
    QCOMPARE(termLimit(role, std::nullopt).years(), 3);
}

void TestService::aTermThatIsOverCarriesOnUntilSomebodyComes()
{
    CommitteeRole role;
    role.id = m_role;
    role.seats = 1;
    const TermOfOffice old = term(1, 2024, 2025);
    QList<Holder> now = holdersOn({old}, {role}, QDate(2025, 6, 1));
    QCOMPARE(now.size(), 1);
    QVERIFY(now.first().carriesOver);
    now = holdersOn({old, term(2, 2025, 2026)}, {role}, QDate(2025, 6, 1));
    QCOMPARE(now.size(), 1);
    QCOMPARE(now.first().term.person, Id<Person>(2));
    TermOfOffice ended = old;
    ended.endedOn = QDate(2025, 5, 1);
    QVERIFY(holdersOn({ended}, {role}, QDate(2025, 6, 1)).isEmpty());
}

void TestService::aPlannedTermIsNoTermYet()
{
    CommitteeRole role;
    role.id = m_role;
    role.seats = 1;
    const TermOfOffice planned = term(1, 2024, 2025, u"planned"_s);
    QVERIFY(holdersOn({planned}, {role}, QDate(2024, 6, 1)).isEmpty());
    QVERIFY(yearsHeld({planned}, m_calendar, QDate(2024, 6, 1)).isEmpty());
}

void TestService::aThirdIsTheNearestWhole_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<QString>("rounding");
    QTest::addColumn<int>("standDown");
    QTest::newRow("11") << 11 << u"nearest"_s << 4;
    QTest::newRow("10") << 10 << u"nearest"_s << 3;
    QTest::newRow("7") << 7 << u"nearest"_s << 2;
    QTest::newRow("7 up") << 7 << u"up"_s << 3;
    QTest::newRow("11 down") << 11 << u"down"_s << 3;
    QTest::newRow("0") << 0 << u"nearest"_s << 0;
}

void TestService::aThirdIsTheNearestWhole()
{
    QFETCH(int, members);
    QFETCH(QString, rounding);
    QFETCH(int, standDown);
    Constitution rules;
    rules.retirePart = 1;
    rules.retireWhole = 3;
    rules.retireRounding = rounding;
    QCOMPARE(partOf(members, rules), standDown);
}

void TestService::theLongestServingStandDownFirstAndLotsDecideTies()
{
    Constitution rules;
    rules.retirement = u"part"_s;
    rules.retirePart = 1;
    rules.retireWhole = 3;
    QList<std::pair<Id<Person>, QDate>> since;
    for (int i = 1; i <= 7; ++i)
        since += {Id<Person>(i), QDate(i == 3 ? 2020 : i < 6 ? 2022 : 2024, 4, 24)};
    const Retirement down = retiring(since, rules, QDate(2026, 4, 24));
    QCOMPARE(down.number, 2);
    QCOMPARE(down.certain, QList<Id<Person>>{Id<Person>(3)});
    QCOMPARE(down.byLot.size(), 4); // 1, 2, 4 and 5
    QCOMPARE(down.fromLot, 1);
    rules.retirement = u"none"_s;
    QCOMPARE(retiring(since, rules, QDate(2026, 4, 24)).number, 0);
}

} // namespace twinbook

QTEST_GUILESS_MAIN(twinbook::TestService)
#include "tst_service.moc"

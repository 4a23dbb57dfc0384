// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "border_rules.h"
#include "risk_rules.h"
#include "young_rules.h"

#include <QTest>

#include <set>

using namespace twinbook;

namespace {

const QDate today(2026, 11, 24);

QList<int> ages(std::initializer_list<std::pair<int, int>> groups) // how many of which age
{
    QList<int> all;
    for (const auto &[count, age] : groups)
        for (int i = 0; i < count; ++i)
            all += age;
    return all;
}

} // namespace

// Borders, young people and risk: worked examples 13, 14 and 25 of rules.md.
class TestVisitRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysInTheWindowOfTheDayAndThe179BeforeItCount() // example 13
    {
        const QList<BorderStay> trips{{QDate(2026, 1, 10), QDate(2026, 2, 8)},
            {QDate(2026, 4, 1), QDate(2026, 4, 30)}, {QDate(2026, 7, 1), QDate(2026, 7, 14)}};
        QCOMPARE(daysUsed(trips, QDate(2026, 7, 14)), 68);
        QCOMPARE(daysLeft(trips, QDate(2026, 7, 14)), 22);
        QCOMPARE(lastLawfulDay(trips.mid(0, 2), QDate(2026, 7, 1)), QDate(2026, 8, 29));
        QCOMPARE(lastLawfulDay({}, QDate(2026, 3, 1)), QDate(2026, 5, 29)); // day 90
        const QList<BorderStay> ninety{{QDate(2026, 3, 1), QDate(2026, 5, 29)}};
        QCOMPARE(earliestEntry(ninety, QDate(2026, 5, 30), 1), QDate(2026, 8, 28));
        QCOMPARE(earliestEntry(ninety, QDate(2026, 5, 30), 90), QDate(2026, 8, 28));
        QVERIFY(!lastLawfulDay(ninety, QDate(2026, 8, 27)).isValid());
        QVERIFY(!earliestEntry(ninety, QDate(2026, 5, 30), 91).isValid());
    }

    void aDayInTwoStaysCountsOnce()
    {
        QCOMPARE(daysUsed({{QDate(2026, 5, 1), QDate(2026, 5, 4)}, {QDate(2026, 5, 4), QDate(2026, 5, 6)}},
                     QDate(2026, 5, 6)),
            6);
    }

    void aPassportIsUnderTenYearsOldAndGoesOnForThreeMonths() // example 14
    {
        const QDate issued(2016, 8, 15);
        const QDate expires(2027, 2, 15);
        QCOMPARE(passportState(issued, expires, QDate(2026, 8, 10), QDate(2026, 8, 17)), PassportState::Fine);
        QCOMPARE(
            passportState(issued, expires, QDate(2026, 8, 20), QDate(2026, 8, 27)), PassportState::TooOld);
        QCOMPARE(passportState(issued, expires, QDate(2026, 8, 14), QDate(2026, 8, 17)), PassportState::Fine);
        QCOMPARE(
            passportState(issued, expires, QDate(2026, 8, 15), QDate(2026, 8, 17)), PassportState::TooOld);
        QCOMPARE(passportState(QDate(2020, 1, 1), expires, QDate(2026, 11, 10), QDate(2026, 11, 15)),
            PassportState::Fine);
        QCOMPARE(passportState(QDate(2020, 1, 1), expires, QDate(2026, 11, 10), QDate(2026, 11, 16)),
            PassportState::EndsTooSoon);
        QCOMPARE(passportState({}, expires, QDate(2026, 8, 10), QDate(2026, 8, 17)), PassportState::Unknown);
    }

    void aTravelAuthorisationEndsWithThePassport()
    {
        QCOMPARE(etaEnds(QDate(2026, 3, 1), QDate(2031, 1, 1)), QDate(2028, 3, 1));
        QCOMPARE(etaEnds(QDate(2026, 3, 1), QDate(2027, 1, 1)), QDate(2027, 1, 1));
    }

    void fourWeeksWithStrangersAreToldTheCouncil() // example 25
    {
        const QDate born(2012, 3, 1); // 14
        const QDate from(2026, 7, 4);
        QCOMPARE(fosteringNotice(born, false, from, QDate(2026, 7, 31)), QDate(2026, 5, 23));
        QVERIFY(!fosteringNotice(born, false, from, QDate(2026, 7, 30)).isValid());
        const QDate sixteen(2010, 7, 4); // on the first day
        QVERIFY(!fosteringNotice(sixteen, false, from, QDate(2026, 7, 31)).isValid());
        QVERIFY(fosteringNotice(sixteen.addDays(1), false, from, QDate(2026, 7, 31)).isValid());
        QVERIFY(fosteringNotice(sixteen, true, from, QDate(2026, 7, 31)).isValid());
    }

    void leadersAreCountedBandByBandAndNeverOne() // example 25
    {
        const QList<LeaderRatio> ratios = leaderRatios(today);
        QCOMPARE(leadersNeeded(ages({{10, 13}, {13, 16}}), ratios, 2), 3);
        QCOMPARE(leadersNeeded(ages({{4, 9}, {5, 12}, {14, 15}}), ratios, 2), 4);
        QCOMPARE(leadersNeeded(ages({{5, 15}}), ratios, 2), 2);
        QCOMPARE(leadersNeeded(ages({{12, 40}}), ratios, 2), 0);
        for (int age = 0; age < 18; ++age) // no age is forgotten, none counts twice
            QCOMPARE(leadersNeeded({age}, ratios, 0), 1);
    }

    void riskIsLikelihoodTimesSeverity() // example 25
    {
        QCOMPARE(riskScore(3, 5), 15);
        QCOMPARE(riskBand(15), RiskBand::High);
        QCOMPARE(riskScore(2, 5), 10);
        QCOMPARE(riskBand(10), RiskBand::Medium);
        QCOMPARE(riskBand(8), RiskBand::Low);
        QCOMPARE(riskBand(9), RiskBand::Medium);
        QCOMPARE(riskScore(6, 1), 0);
        std::set<int> products;
        for (int likelihood = 1; likelihood <= 5; ++likelihood)
            for (int severity = 1; severity <= 5; ++severity)
                products.insert(riskScore(likelihood, severity));
        QVERIFY(products.count(13) == 0 && products.count(14) == 0);
    }
};

QTEST_GUILESS_MAIN(TestVisitRules)
#include "tst_visit_rules.moc"

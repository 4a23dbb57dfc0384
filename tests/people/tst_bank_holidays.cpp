// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_holidays.h"
#include "data_clocks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// The bank holidays of England and Wales, against the days that were kept.
class TestBankHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easterIsTheSundayOfTheTables_data()
    {
        QTest::addColumn<QDate>("easter");
        for (const QDate day : {QDate(1818, 3, 22), QDate(1943, 4, 25), QDate(1954, 4, 18),
                 QDate(1981, 4, 19), QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2011, 4, 24),
                 QDate(2019, 4, 21), QDate(2020, 4, 12), QDate(2021, 4, 4), QDate(2022, 4, 17),
                 QDate(2023, 4, 9), QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5),
                 QDate(2027, 3, 28), QDate(2028, 4, 16), QDate(2029, 4, 1), QDate(2030, 4, 21),
                 QDate(2038, 4, 25), QDate(2049, 4, 18), QDate(2076, 4, 19)})
            QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day;
    }
    void easterIsTheSundayOfTheTables()
    {
        QFETCH(QDate, easter);
        QCOMPARE(easterSunday(easter.year()), easter);
    }

    void eachYearHasTheDaysThatWerePublished_data()
    {
        QTest::addColumn<QString>("days"); // month-day
        QTest::newRow("2002") << u"01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26"_s;
        QTest::newRow("2010") << u"01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"_s;
        QTest::newRow("2011") << u"01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27"_s;
        QTest::newRow("2012") << u"01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26"_s;
        QTest::newRow("2016") << u"01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27"_s;
        QTest::newRow("2017") << u"01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26"_s;
        QTest::newRow("2018") << u"01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26"_s;
        QTest::newRow("2019") << u"01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26"_s;
        QTest::newRow("2020") << u"01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28"_s;
        QTest::newRow("2021") << u"01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28"_s;
        QTest::newRow("2022") << u"01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27"_s;
        QTest::newRow("2023") << u"01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26"_s;
        QTest::newRow("2024") << u"01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26"_s;
        QTest::newRow("2025") << u"01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26"_s;
        QTest::newRow("2026") << u"01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"_s;
        QTest::newRow("2027") << u"01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"_s;
        QTest::newRow("2028") << u"01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"_s;
    }
    void eachYearHasTheDaysThatWerePublished()
    {
        QFETCH(QString, days);
        QStringList kept;
        for (const QDate day :
            englishBankHolidays().inYear(QByteArray(QTest::currentDataTag()).toInt()).keys())
            kept += day.toString(u"MM-dd"_s);
        QCOMPARE(kept.join(u' '), days);
    }

    void everyYearHasEightOrMoreAndNoneAtAWeekend()
    {
        for (int year = 1978; year <= 2199; ++year) {
            const QMap<QDate, QString> days = englishBankHolidays().inYear(year);
            QVERIFY2(days.size() >= 8 && days.size() <= 10, qPrintable(QString::number(year)));
            for (const QDate day : days.keys())
                QVERIFY2(day.dayOfWeek() < Qt::Saturday, qPrintable(day.toString(Qt::ISODate)));
        }
    }

    void aSubstituteSaysThatItIsOne()
    {
        const QMap<QDate, QString> days = englishBankHolidays().inYear(2022);
        QCOMPARE(days.value({2022, 12, 26}), u"Boxing Day"_s);
        QCOMPARE(days.value({2022, 12, 27}), u"Christmas Day (substitute day)"_s);
        QCOMPARE(days.value({2022, 6, 2}), u"Spring bank holiday"_s);
        QVERIFY(!days.contains({2022, 5, 30}));
    }

    void aDayProclaimedOnceIsReadFromTheTable()
    {
        const BankHolidays table =
            readBankHolidays("day,instead of,name\r\n2031-06-03,2031-05-26,Jubilee, moved\r\nnonsense\n");
        QCOMPARE(table.added.value({2031, 6, 3}), u"Jubilee, moved"_s);
        QVERIFY(table.contains({2031, 6, 3}));
        QVERIFY(!table.contains({2031, 5, 26}));
        QCOMPARE(monthsAfterReceipt({2031, 5, 3}, 1, table), QDate(2031, 6, 4));
    }
};

QTEST_GUILESS_MAIN(TestBankHolidays)
#include "tst_bank_holidays.moc"

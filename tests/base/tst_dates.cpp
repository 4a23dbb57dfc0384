// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

const QDate today(2026, 6, 1);

std::optional<QDate> read(const QString &text, const QString &locale = u"en_GB"_s, bool past = false,
    std::optional<DateOrder> order = {})
{
    return readDate(text, {today, QLocale(locale), order, past});
}

} // namespace

class TestDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areReadAsPeopleTypeThem_data();
    void areReadAsPeopleTypeThem();
    void areRefusedWhenThereIsNoSuchDay_data();
    void areRefusedWhenThereIsNoSuchDay();
    void withoutAYearAreTheNearest();
    void withTwoDigitsLieWithinAHundredYears();
    void ofBirthNeverLieInTheFuture();
    void followTheOrderThatWasFixed();
    void everyMonthIsKnownInThreeLanguages();
    void aColumnTellsItsOrder_data();
    void aColumnTellsItsOrder();
    void areShownInWordsAndFigures_data();
    void areShownInWordsAndFigures();
    void whatIsShownIsReadBack_data();
    void whatIsShownIsReadBack();
};

void TestDates::areReadAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QDate>("date");
    const auto row = [](const QString &text, const QString &locale, QDate date) {
        QTest::newRow(qPrintable(text + u" in "_s + locale)) << text << locale << date;
    };
    const QDate third(2026, 5, 3);
    for (const QString &text : {u"3/5/26"_s, u"03/05/26"_s, u"3.5.2026"_s, u"3. 5. 2026"_s, u"03-05-2026"_s,
             u"3 5 2026"_s, u"3/5"_s, u"3.5."_s, u"3 May"_s, u"May 3"_s, u"3 May 2026"_s, u"3 may 26"_s,
             u"3 May '26"_s, u"May 3 2026"_s, u"May 3, 2026"_s, u"3rd May 26"_s, u"the 3rd of May 2026"_s,
             u"Sun 3 May 2026"_s, u"Sunday, 3rd May 2026"_s, u"3-May-2026"_s, u"3May2026"_s, u"3 mai 2026"_s,
             u"3. Mai 2026"_s, u"dimanche 3 mai 2026"_s, u"dim. 3 mai 2026"_s, u"So. 3. Mai 2026"_s,
             u"Sonntag, den 3. Mai 2026"_s, u"le 3 mai 2026"_s, u"2026-05-03"_s, u"2026/5/3"_s,
             u"2026.05.03"_s, u"20260503"_s, u"03052026"_s, u"2026 May 3"_s, u"2026-05-03T00:00:00Z"_s,
             u"2026-05-03T23:59:59+02:00"_s, u"2026-05-03 14:30"_s, u"3/5/26 9:15 PM"_s,
             u"3 May 2026, 14:30"_s, u"20260503T120000Z"_s, u"  3/5/26  "_s, u"3\u00a0mai\u00a02026"_s,
             u"٣/٥/٢٠٢٦"_s, u"3 MAY 2026"_s})
        row(text, u"en_GB"_s, third);
    row(u"5/3/26"_s, u"en_US"_s, third);
    row(u"13/5/2026"_s, u"en_US"_s, QDate(2026, 5, 13));
    row(u"5/13/2026"_s, u"en_GB"_s, QDate(2026, 5, 13));
    row(u"75-12-30"_s, u"en_GB"_s, QDate(1975, 12, 30));
    row(u"26-05-03"_s, u"sv_SE"_s, third);
    row(u"3/5/2026"_s, u"sv_SE"_s, third);
    row(u"1975-12-12T00:00:00Z"_s, u"en_GB"_s, QDate(1975, 12, 12));
    row(u"1er mars"_s, u"fr_FR"_s, QDate(2026, 3, 1));
    row(u"1er août 2026"_s, u"fr_FR"_s, QDate(2026, 8, 1));
    row(u"mar. 3 mars 2026"_s, u"fr_FR"_s, QDate(2026, 3, 3));
    row(u"mar. 5 mai 2026"_s, u"fr_FR"_s, QDate(2026, 5, 5));
    row(u"mar. 05/05/2026"_s, u"fr_FR"_s, QDate(2026, 5, 5));
    row(u"3 mar 2026"_s, u"en_GB"_s, QDate(2026, 3, 3));
    row(u"3. März 2026"_s, u"de_DE"_s, QDate(2026, 3, 3));
    row(u"3. Maerz 2026"_s, u"en_GB"_s, QDate(2026, 3, 3));
    row(u"3. Jänner 2026"_s, u"de_AT"_s, QDate(2026, 1, 3));
    row(u"Fri 5 June 2026"_s, u"en_GB"_s, QDate(2026, 6, 5));
    row(u"3 maggio 2026"_s, u"it_IT"_s, third);
    row(u"29/2/2024"_s, u"en_GB"_s, QDate(2024, 2, 29));
    for (const QString &word : {u"today"_s, u"Today"_s, u"heute"_s, u"aujourd'hui"_s, u"Aujourd’hui"_s})
        row(word, u"en_GB"_s, today);
    for (const QString &word : {u"tomorrow"_s, u"demain"_s, u"morgen"_s})
        row(word, u"en_GB"_s, today.addDays(1));
    for (const QString &word : {u"yesterday"_s, u"hier"_s, u"gestern"_s})
        row(word, u"en_GB"_s, today.addDays(-1));
    row(u"übermorgen"_s, u"de_DE"_s, today.addDays(2));
    row(u"avant-hier"_s, u"fr_FR"_s, today.addDays(-2));
}

void TestDates::areReadAsPeopleTypeThem()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QDate, date);
    const auto found = read(text, locale);
    QVERIFY(found);
    QCOMPARE(*found, date);
}

void TestDates::areRefusedWhenThereIsNoSuchDay_data()
{
    QTest::addColumn<QString>("text");
    int i = 0;
    for (const QString &text :
        {u""_s, u"   "_s, u"31/2/2026"_s, u"29/2/2026"_s, u"0/5/2026"_s, u"13/13/2026"_s, u"2026-13-01"_s,
            u"2026-02-30"_s, u"31 April"_s, u"32 May"_s, u"May"_s, u"May 2026"_s, u"2026"_s, u"5/2026"_s,
            u"15"_s, u"3//5/26"_s, u"3/5/26/7"_s, u"-3/5/26"_s, u"3/5/"_s, u"/3/5/26"_s, u"3/5/126"_s,
            u"3/5/20265"_s, u"3/5/0026"_s, u"3+5+26"_s, u"12.50"_s, u"£3.5"_s, u"01234 567890"_s, u"12 34"_s,
            u"N/A"_s, u"unknown"_s, u"3 jui 2026"_s, u"3 Foo 2026"_s, u"May May May"_s, u"3 May June 2026"_s,
            u"14:30"_s, u"3/5/26 at noon"_s, u"2026-05-03T"_s, u"🎂"_s, u"3 🎂 2026"_s, u"99999999"_s,
            u"00000000"_s, u"3 May 2026 3 May 2026"_s, u"NaN"_s, u"::"_s, u"T"_s, QString(10000, u'3'),
            QString(10000, u' '), QString(10000, u':'), u"3/5/"_s + QString(10000, u'0')})
        QTest::addRow("%d %s", i++, qPrintable(text.left(25))) << text;
}

void TestDates::areRefusedWhenThereIsNoSuchDay()
{
    QFETCH(QString, text);
    const auto found = read(text);
    QVERIFY2(!found, found ? qPrintable(found->toString(Qt::ISODate)) : "");
}

void TestDates::withoutAYearAreTheNearest()
{
    const auto at = [](QDate day, const QString &text, bool past = false) {
        return readDate(text, {day, QLocale(u"en_GB"_s), {}, past}).value_or(QDate());
    };
    QCOMPARE(at(QDate(2026, 12, 28), u"3 January"_s), QDate(2027, 1, 3));
    QCOMPARE(at(QDate(2026, 1, 3), u"28/12"_s), QDate(2025, 12, 28));
    QCOMPARE(at(QDate(2026, 6, 1), u"1 June"_s), QDate(2026, 6, 1));
    QCOMPARE(at(QDate(2026, 1, 3), u"5 Jan"_s, true), QDate(2025, 1, 5));
    QCOMPARE(at(QDate(2026, 1, 5), u"5 Jan"_s, true), QDate(2026, 1, 5));
    QCOMPARE(at(QDate(2026, 3, 1), u"29 Feb"_s), QDate());
    QCOMPARE(at(QDate(2026, 3, 1), u"29 Feb"_s, true), QDate(2024, 2, 29));
    QCOMPARE(at(QDate(2024, 3, 1), u"29 Feb"_s), QDate(2024, 2, 29));
}

void TestDates::withTwoDigitsLieWithinAHundredYears()
{
    QCOMPARE(read(u"1/1/45"_s).value_or(QDate()), QDate(2045, 1, 1));
    QCOMPARE(read(u"1/1/46"_s).value_or(QDate()), QDate(1946, 1, 1));
    QCOMPARE(read(u"1/1/99"_s).value_or(QDate()), QDate(1999, 1, 1));
    QCOMPARE(read(u"1/1/00"_s).value_or(QDate()), QDate(2000, 1, 1));
}

void TestDates::ofBirthNeverLieInTheFuture()
{
    QCOMPARE(read(u"1/7/26"_s, u"en_GB"_s, true).value_or(QDate()), QDate(1926, 7, 1));
    QCOMPARE(read(u"1/6/26"_s, u"en_GB"_s, true).value_or(QDate()), QDate(2026, 6, 1));
    QCOMPARE(read(u"3 May 41"_s, u"en_GB"_s, true).value_or(QDate()), QDate(1941, 5, 3));
    QCOMPARE(read(u"29/2/28"_s, u"en_GB"_s, true).value_or(QDate()), QDate(1928, 2, 29));
}

void TestDates::followTheOrderThatWasFixed()
{
    const auto dmy = DateOrder::DayMonthYear;
    const auto mdy = DateOrder::MonthDayYear;
    const auto ymd = DateOrder::YearMonthDay;
    QCOMPARE(read(u"5/3/26"_s, u"en_GB"_s, false, mdy).value_or(QDate()), QDate(2026, 5, 3));
    QCOMPARE(read(u"26/5/3"_s, u"en_GB"_s, false, ymd).value_or(QDate()), QDate(2026, 5, 3));
    QCOMPARE(read(u"2026-05-03"_s, u"en_GB"_s, false, mdy).value_or(QDate()), QDate(2026, 5, 3));
    QCOMPARE(read(u"05032026"_s, u"en_GB"_s, false, mdy).value_or(QDate()), QDate(2026, 5, 3));
    QVERIFY(!read(u"5/13/2026"_s, u"en_GB"_s, false, dmy));
    QVERIFY(!read(u"13/5/2026"_s, u"en_GB"_s, false, mdy));
}

void TestDates::everyMonthIsKnownInThreeLanguages()
{
    for (const QString &language : {u"en_GB"_s, u"fr_FR"_s, u"de_DE"_s, u"de_AT"_s, u"en_US"_s}) {
        const QLocale names(language);
        for (int m = 1; m <= 12; ++m) {
            for (QLocale::FormatType form : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const QString text = u"7 "_s + names.monthName(m, form) + u" 2026"_s;
                QVERIFY2(read(text, u"pl_PL"_s) == QDate(2026, m, 7), qPrintable(text));
            }
        }
    }
}

void TestDates::aColumnTellsItsOrder_data()
{
    QTest::addColumn<QStringList>("samples");
    QTest::addColumn<DateOrder>("order");
    const auto fallback = DateOrder::DayMonthYear;
    QTest::newRow("nothing") << QStringList() << fallback;
    QTest::newRow("all low") << QStringList{u"1/2/2026"_s, u"3/4/2026"_s} << fallback;
    QTest::newRow("day first") << QStringList{u"1/2/2026"_s, u"31/4/2026"_s} << DateOrder::DayMonthYear;
    QTest::newRow("month first") << QStringList{u"1/2/2026"_s, u""_s, u"4/30/26"_s}
                                 << DateOrder::MonthDayYear;
    QTest::newRow("year first") << QStringList{u"2026-01-02"_s} << DateOrder::YearMonthDay;
    QTest::newRow("short year first") << QStringList{u"75-01-02"_s} << DateOrder::YearMonthDay;
    QTest::newRow("with times") << QStringList{u"4/30/26 10:00"_s} << DateOrder::MonthDayYear;
    QTest::newRow("dots, with a slip") << QStringList{u"03.05.1950"_s, u"12.13.1952"_s}
                                       << DateOrder::DayMonthYear;
    QTest::newRow("both") << QStringList{u"4/30/26"_s, u"30/4/26"_s} << fallback;
    QTest::newRow("words") << QStringList{u"3 May 2026"_s, u"n/a"_s, u"99999"_s, u"40/50/60"_s}
                           << DateOrder::YearMonthDay;
}

void TestDates::aColumnTellsItsOrder()
{
    QFETCH(QStringList, samples);
    QFETCH(DateOrder, order);
    QCOMPARE(guessDateOrder(samples, DateOrder::DayMonthYear), order);
}

void TestDates::areShownInWordsAndFigures_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("figures");
    QTest::newRow("en_GB") << u"en_GB"_s << u"Fri 5 June 2026"_s << u"05/06/2026"_s;
    QTest::newRow("en_US") << u"en_US"_s << u"Fri, June 5, 2026"_s << u"6/5/2026"_s;
    QTest::newRow("fr_FR") << u"fr_FR"_s << u"ven. 5 juin 2026"_s << u"05/06/2026"_s;
    QTest::newRow("de_DE") << u"de_DE"_s << u"Fr. 5. Juni 2026"_s << u"05.06.2026"_s;
    QTest::newRow("sv_SE") << u"sv_SE"_s << u"fre 5 juni 2026"_s << u"2026-06-05"_s;
}

void TestDates::areShownInWordsAndFigures()
{
    QFETCH(QString, locale);
    QFETCH(QString, words);
    QFETCH(QString, figures);
    QCOMPARE(showDate(QDate(2026, 6, 5), QLocale(locale)), words);
    QCOMPARE(shortDate(QDate(2026, 6, 5), QLocale(locale)), figures);
    QVERIFY(showDate(QDate(), QLocale(locale)).isEmpty());
    QVERIFY(shortDate(QDate(), QLocale(locale)).isEmpty());
}

void TestDates::whatIsShownIsReadBack_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale :
        {"en_GB", "en_US", "en_IE", "fr_FR", "fr_BE", "fr_CH", "de_DE", "de_AT", "de_CH", "it_IT", "es_ES",
            "pl_PL", "nl_NL", "sv_SE", "nb_NO", "da_DK", "cs_CZ", "pt_PT", "hu_HU", "C"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestDates::whatIsShownIsReadBack()
{
    QFETCH(QString, locale);
    for (QDate day(2025, 12, 25); day < QDate(2027, 1, 5); day = day.addDays(1)) {
        const QString words = showDate(day, QLocale(locale));
        const QString figures = shortDate(day, QLocale(locale));
        QVERIFY2(read(words, locale) == day, qPrintable(words));
        QVERIFY2(read(figures, locale) == day, qPrintable(figures));
    }
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"

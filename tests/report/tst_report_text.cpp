// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderers.h"
#include "sample_reports.h"
#include "unbroken.h"

#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsInColumns();
    void numbersStandRight();
    void longCellsWrapInsideTheWidth();
    void wideAndCombiningLettersKeepColumnsStraight();
    void aDayIsNeverBrokenHoweverNarrowThePage();
    void aTableWithoutHeadingsHasNoHead();
    void anEmptyReportIsItsTitle();
    void cellsReadAsTheReaderWrites_data();
    void cellsReadAsTheReaderWrites();
    void aChartBecomesATable();
    void rowsThatAreTooShortLeaveCellsEmpty();
    void numbersAndPostcodesAreNotBroken_data();
    void numbersAndPostcodesAreNotBroken();
    void linesDoNotEndInsideNumbersOrWords();
    void aListStandsInOneCellOfATable();
};

void TestReportText::textStandsInColumns()
{
    const QString expected = uR"(Northbridge and District Twinning Association
Member list
===========
All members, by name
Fri 5 June 2026

Money
-----

Three members.
One has not paid.

Subscriptions
Name                     Member since  Visits       Paid  Share
-----------------------  ------------  ------  ---------  -----
Anne Fairweather         03/05/1998        12  £1,234.50    25%
Tom & <Lucy> "Bell"                     1,234     -£3.00    76%
Élodie Lefèvre-d'Ornano  31/01/2026      none
-----------------------  ------------  ------  ---------  -----
Total                                   1,246  £1,231.50   100%

Ages
....

Two thirds of members are over 65
Age          Women  Men
-----------  -----  ---
under 18         3    4
18 to 64        14   12
65 and over     40   31
)"_s;
    const QString text = toText(memberReport(), english());
    QCOMPARE(text.split(u'\n'), expected.split(u'\n'));
}

void TestReportText::numbersStandRight()
{
    Report report{.title = u"T"_s};
    report.blocks = {ReportTable{
        {}, {{u"What"_s}, {u"How many"_s, ColumnKind::Integer}}, {{u"a"_s, 7}, {u"b"_s, 1000000}}, {}}};
    const QStringList lines = toText(report, english()).split(u'\n');
    QVERIFY(lines.contains(u"a             7"_s));
    QVERIFY(lines.contains(u"b     1,000,000"_s));
}

void TestReportText::longCellsWrapInsideTheWidth()
{
    Report report{.title = u"T"_s};
    const QString story = u"the quick brown fox jumps over the lazy dog "_s.repeated(12).trimmed();
    report.blocks = {Paragraph{story},
        ReportTable{u"Notes"_s, {{u"Name"_s}, {u"Note"_s}, {u"Sum"_s, ColumnKind::Integer}},
            {{u"Anne"_s, story, 12}, {QString(300, u'x'), u"short"_s, 3}}, {}}};
    const QString text = toText(report, english(), 60);
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 60, qPrintable(line));
    QCOMPARE(text.count(u'x'), 324); // the long word is whole; 24 foxes
}

void TestReportText::aDayIsNeverBrokenHoweverNarrowThePage()
{
    ReportTable table;
    QList<Cell> row;
    for (int i = 0; i < 6; ++i) {
        table.columns += {u"Heading"_s, ColumnKind::Text, 1};
        row += Cell(u"Overwhelmingly"_s);
    }
    table.columns += {u"Paid until"_s, ColumnKind::Date, 1};
    row += Cell(QDate(2026, 5, 20));
    table.rows = {row};
    Report report;
    report.blocks = {table};
    QVERIFY(toText(report, QLocale(u"en_GB"_s), 60).contains(u"20/05/2026"_s));
}

void TestReportText::wideAndCombiningLettersKeepColumnsStraight()
{
    Report report{.title = u"T"_s};
    report.blocks = {ReportTable{{}, {{u"Name"_s}, {u"N"_s, ColumnKind::Integer}},
        {{u"e\u0301lodie"_s, 1}, {u"東京"_s, 2}, {u"\U0001F600"_s, 3}, {u"abcdef"_s, 4}}, {}}};
    const QStringList lines = toText(report, english()).split(u'\n');
    QVERIFY(lines.contains(u"e\u0301lodie  1"_s));
    QVERIFY(lines.contains(u"東京    2"_s));
    QVERIFY(lines.contains(u"\U0001F600      3"_s));
}

void TestReportText::aTableWithoutHeadingsHasNoHead()
{
    Report report{.title = u"T"_s};
    report.blocks = {ReportTable{{}, {{}, {}}, {{u"Host"_s, u"Anne"_s}}, {}}};
    QCOMPARE(toText(report, english()), u"T\n=\n\nHost  Anne\n"_s);
}

void TestReportText::anEmptyReportIsItsTitle()
{
    QCOMPARE(toText(Report{.title = u"Nothing"_s}, english()), u"Nothing\n=======\n"_s);
}

void TestReportText::cellsReadAsTheReaderWrites_data()
{
    QTest::addColumn<Cell>("cell");
    QTest::addColumn<ColumnKind>("kind");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    const QLocale french(QLocale::French, QLocale::France);
    const QLocale german(QLocale::German, QLocale::Germany);
    const Currency euros = *Currency::fromCode(u"EUR");
    QTest::newRow("nothing") << Cell() << ColumnKind::Money << english() << QString();
    QTest::newRow("number") << Cell(1234567) << ColumnKind::Integer << english() << u"1,234,567"_s;
    QTest::newRow("number in German") << Cell(1234567) << ColumnKind::Integer << german << u"1.234.567"_s;
    QTest::newRow("a year is not grouped") << Cell(1974) << ColumnKind::Text << english() << u"1974"_s;
    QTest::newRow("mean") << Cell(3.46) << ColumnKind::Integer << english() << u"3.5"_s;
    QTest::newRow("percent") << Cell(0.333) << ColumnKind::Percent << english() << u"33%"_s;
    QTest::newRow("percent in French") << Cell(0.333) << ColumnKind::Percent << french << u"33\u00A0%"_s;
    QTest::newRow("money in German") << Cell(Money{123450, euros}) << ColumnKind::Money << german
                                     << formatMoney(Money{123450, euros}, german);
    QTest::newRow("date in German") << Cell(QDate(2026, 5, 3)) << ColumnKind::Date << german
                                    << u"03.05.2026"_s;
    QTest::newRow("no date") << Cell(QDate()) << ColumnKind::Date << german << QString();
    QTest::newRow("a text in a column of numbers")
        << Cell(u"none"_s) << ColumnKind::Integer << english() << u"none"_s;
}

void TestReportText::cellsReadAsTheReaderWrites()
{
    QFETCH(Cell, cell);
    QFETCH(ColumnKind, kind);
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QCOMPARE(cellText(cell, kind, locale), text);
}

void TestReportText::aChartBecomesATable()
{
    const ReportTable table = chartTable(agesChart());
    QCOMPARE(table.title, u"Two thirds of members are over 65"_s);
    QCOMPARE(table.columns.size(), 3);
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows.at(2).at(1).value, QVariant(qlonglong(40)));
    ReportChart money = agesChart();
    money.kind = ColumnKind::Money;
    QCOMPARE(cellText(chartTable(money).rows.at(2).at(1), ColumnKind::Money, english()), u"£0.40"_s);
    ReportChart ragged = agesChart();
    ragged.series[1].values = {1};
    QVERIFY(!chartTable(ragged).rows.at(2).at(2).value.isValid());
}

void TestReportText::rowsThatAreTooShortLeaveCellsEmpty()
{
    Report report = memberReport();
    ReportTable table = feesTable();
    table.rows.append({u"Short"_s});
    table.totals = {u"Total"_s};
    report.blocks = {table};
    QVERIFY(toText(report, english()).contains(u"\nShort\n"_s));
    QVERIFY(toHtml(report, english()).contains(u"<th scope=\"row\">Short</th><td></td>"_s));
    QVERIFY(toCsv(report, english()).contains("Short,,,,\r\n"));
}

void TestReportText::numbersAndPostcodesAreNotBroken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("glued");
    QTest::newRow("telephone") << u"01632 960110"_s << u"01632_960110"_s;
    QTest::newRow("abroad") << u"+33 (0)2 43 12 34 56"_s << u"+33_(0)2_43_12_34_56"_s;
    QTest::newRow("British") << u"6 Canal Side, Northbridge, NB1 1FH"_s
                             << u"6 Canal Side, Northbridge, NB1_1FH"_s;
    QTest::newRow("Dutch") << u"Damrak 1, 1012 LG Amsterdam"_s << u"Damrak 1, 1012_LG Amsterdam"_s;
    QTest::newRow("French") << u"14 rue des Écoles, 61110 Valmont"_s << u"14 rue des Écoles, 61110 Valmont"_s;
    QTest::newRow("in a note") << u"ring 01632 960 110 after 6"_s << u"ring 01632_960_110 after 6"_s;
    QTest::newRow("words") << u"two old cats"_s << u"two old cats"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestReportText::numbersAndPostcodesAreNotBroken()
{
    QFETCH(QString, text);
    QFETCH(QString, glued);
    QCOMPARE(unbroken(text, u'_'), glued);
    QCOMPARE(unbroken(text).replace(QChar::Nbsp, u'_'), glued);
}

void TestReportText::linesDoNotEndInsideNumbersOrWords()
{
    Report report;
    report.title = u"Members"_s;
    ReportTable table;
    table.columns = {{u"Name"_s}, {u"Address"_s}, {u"Telephone"_s}, {u"E-mail"_s}};
    for (int i = 0; i < 3; ++i)
        table.rows.append({u"Carraway-Lemoine, Alan"_s, u"18 Castle Terrace, Northbridge, NB1 2GQ"_s,
            Cell::list({u"01632 960366"_s, u"07700 900384"_s}), u"stanley.whitcombe@example.org"_s});
    report.blocks = {table};
    const QString text = toText(report, english(), 80);
    for (const QString &whole : {u"NB1 2GQ"_s, u"01632 960366"_s, u"07700 900384"_s,
             u"stanley.whitcombe@example.org"_s, u"Carraway-Lemoine"_s})
        QCOMPARE(text.count(whole), 3);
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestReportText::aListStandsInOneCellOfATable()
{
    Report report;
    report.title = u"Members"_s;
    report.blocks = {ReportTable{{}, {{u"Name"_s}, {u"Telephone"_s}},
        {{u"Anne"_s, Cell::list({u"01632 960366"_s, u"07700 900384"_s})}, {u"Tom"_s, Cell::list({})}}, {}}};
    QVERIFY(toCsv(report, english()).contains("\"01632 960366, 07700 900384\""));
    QVERIFY(toHtml(report, english()).contains(u"<td>01632 960366<br>07700 900384</td>"_s));
    QCOMPARE(cellLines(Cell::list({u"1 2"_s, u"3"_s}), ColumnKind::Text, english(), u'_'), u"1_2\n3"_s);
}

QTEST_GUILESS_MAIN(TestReportText)
#include "tst_report_text.moc"

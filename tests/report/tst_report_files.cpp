// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"
#include "renderers.h"
#include "sample_reports.h"
#include "xlsx.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace twinbook;
using namespace Qt::StringLiterals;

class TestReportFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneTableIsACleanCsv();
    void germanCsvHasSemicolonsAndCommas();
    void severalTablesFollowOneAnother();
    void mixedCurrenciesGetAColumn();
    void formulasAreDefused();
    void htmlIsWhole();
    void htmlSaysLanguageAndStructure();
    void nothingInHtmlIsTakenAsMarkup();
    void workbookHasTypedCells();
    void workbookHasASheetForEachTable();
    void filesAreWrittenByTheirName_data();
    void filesAreWrittenByTheirName();
    void whatCannotBeWrittenIsSaidInASentence();
    void namesAreProposedWithTheDay();
};

void TestReportFiles::oneTableIsACleanCsv()
{
    Report report = memberReport();
    report.blocks = {feesTable()};
    const QByteArray expected = "\xEF\xBB\xBF"
                                "Name,Member since,Visits,Paid (GBP),Share\r\n"
                                "Anne Fairweather,1998-05-03,12,1234.50,25%\r\n"
                                "\"Tom & <Lucy> \"\"Bell\"\"\",,1234,-3.00,76%\r\n"
                                "Élodie Lefèvre-d'Ornano,2026-01-31,none,,\r\n"
                                "Total,,1246,1231.50,100%\r\n";
    QCOMPARE(toCsv(report, english()), expected);
    const Result<Table> read = readCsv(toCsv(report, english()));
    QVERIFY2(read, qPrintable(read.sentence));
    QCOMPARE(read->rows.size(), 4);
    QCOMPARE(read->rows.at(1).first(), u"Tom & <Lucy> \"Bell\""_s);
}

void TestReportFiles::germanCsvHasSemicolonsAndCommas()
{
    Report report;
    report.blocks = {feesTable()};
    const QByteArray csv = toCsv(report, QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    QVERIFY(csv.contains("Anne Fairweather;1998-05-03;12;1234,50;"));
    const QByteArray french = toCsv(report, QLocale(QLocale::French, QLocale::France));
    QVERIFY(french.contains("Anne Fairweather;1998-05-03;12;1234,50;"));
}

void TestReportFiles::severalTablesFollowOneAnother()
{
    const QByteArray csv = toCsv(memberReport(), english());
    QCOMPARE(csv.count("\xEF\xBB\xBF"), 1);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "Subscriptions\r\nName,"));
    QVERIFY(
        csv.contains("100%\r\n\r\nTwo thirds of members are over 65\r\nAge,Women,Men\r\nunder 18,3,4\r\n"));
}

void TestReportFiles::mixedCurrenciesGetAColumn()
{
    ReportTable table{{}, {{u"What"_s}, {u"Amount"_s, ColumnKind::Money}},
        {{u"Fare"_s, Money{1250, *Currency::fromCode(u"EUR")}},
            {u"Lunch"_s, Money{900, *Currency::fromCode(u"GBP")}},
            {u"Tip"_s, Money{500, *Currency::fromCode(u"JPY")}}},
        {}};
    Report report;
    report.blocks = {table};
    QCOMPARE(toCsv(report, english()),
        QByteArray(
            "\xEF\xBB\xBFWhat,Amount,Currency\r\nFare,12.50,EUR\r\nLunch,9.00,GBP\r\nTip,500,JPY\r\n"));
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mixed.xlsx"_s);
    QVERIFY(toXlsx(report, path, english()));
    const Result<Table> read = readXlsx(path);
    QVERIFY2(read, qPrintable(read.sentence));
    QCOMPARE(read->rows.at(2), (QStringList{u"Tip"_s, u"500"_s, u"JPY"_s}));
}

void TestReportFiles::formulasAreDefused()
{
    Report report;
    report.blocks = {ReportTable{{}, {{u"Name"_s}}, {{u"=1+1"_s}, {u"+44 1234 567"_s}}, {}}};
    const QByteArray csv = toCsv(report, english());
    QVERIFY(csv.contains("'=1+1"));
    QVERIFY(csv.contains("\r\n+44 1234 567"));
}

void TestReportFiles::htmlIsWhole()
{
    QString html = toHtml(memberReport(), english());
    html.remove(0, html.indexOf(u"<html"_s));
    html.replace(u"<meta charset=\"utf-8\">"_s, QString());
    html.replace(u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"_s, QString());
    html.replace(u"<br>"_s, u"<br/>"_s).replace(u"<hr class=\"page\">"_s, u"<hr/>"_s);
    QXmlStreamReader reader(html); // every other element is closed
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestReportFiles::htmlSaysLanguageAndStructure()
{
    const QString html = toHtml(memberReport(), english());
    for (const QString &part : {u"<html lang=\"en-GB\" dir=\"ltr\">"_s, u"<title>Member list</title>"_s,
             u"<h1>Member list</h1>"_s, u"<h2>Money</h2>"_s, u"<h3>Ages</h3>"_s,
             u"<time datetime=\"2026-06-05\">Fri 5 June 2026</time>"_s, u"<caption>Subscriptions</caption>"_s,
             u"<th scope=\"col\">Name</th>"_s, u"<th scope=\"col\" class=\"n\">Paid</th>"_s,
             u"<th scope=\"row\">Anne Fairweather</th>"_s, u"<td class=\"n\">£1,234.50</td>"_s,
             u"<caption>Two thirds of members are over 65</caption>"_s, u"<p>Three members.<br>One has"_s})
        QVERIFY2(html.contains(part), qPrintable(part));
    for (const QString &part : {u"<script"_s, u"http"_s, u"src="_s})
        QVERIFY2(!html.contains(part), qPrintable(part));
    QVERIFY(
        toHtml(memberReport(), QLocale(QLocale::German, QLocale::Germany)).contains(u"<html lang=\"de"_s));
}

void TestReportFiles::nothingInHtmlIsTakenAsMarkup()
{
    Report report{.title = u"<b>T</b>"_s, .subtitle = u"a & b"_s, .association = u"</title><script>"_s};
    report.blocks = {feesTable(), Paragraph{u"1 < 2"_s}};
    const QString html = toHtml(report, english());
    QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"<b>"_s) && !html.contains(u"<Lucy>"_s));
    QVERIFY(html.contains(u"Tom &amp; &lt;Lucy&gt; &quot;Bell&quot;"_s));
    QVERIFY(html.contains(u"1 &lt; 2"_s));
}

void TestReportFiles::workbookHasTypedCells()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"members.xlsx"_s);
    Report report = memberReport();
    report.blocks = {feesTable()};
    const Result<QString> written = toXlsx(report, path, english());
    QVERIFY2(written, qPrintable(written.sentence));
    const Result<Table> read = readXlsx(path);
    QVERIFY2(read, qPrintable(read.sentence));
    QCOMPARE(read->headings,
        (QStringList{u"Name"_s, u"Member since"_s, u"Visits"_s, u"Paid (GBP)"_s, u"Share (%)"_s}));
    QCOMPARE(read->rows.at(0).at(1), u"1998-05-03"_s);
    QCOMPARE(read->rows.at(0).at(3).toDouble(), 1234.5);
    QCOMPARE(read->rows.at(1).at(2), u"1234"_s);
    QCOMPARE(read->rows.at(2).at(2), u"none"_s);
    QCOMPARE(read->rows.at(0).at(4).toDouble(), 25.0);
    QCOMPARE(read->rows.at(3).at(0), u"Total"_s);
}

void TestReportFiles::workbookHasASheetForEachTable()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"members.xlsx"_s);
    QVERIFY(toXlsx(memberReport(), path, english()));
    const QStringList sheets = sheetNames(path);
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets.first(), u"Subscriptions"_s);
    QVERIFY(toXlsx(Report{.title = u"No table"_s}, path, english()));
    QCOMPARE(sheetNames(path).size(), 1);
}

void TestReportFiles::filesAreWrittenByTheirName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("text") << u"a.txt"_s << QByteArray("Northbridge");
    QTest::newRow("csv") << u"a.csv"_s << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("html") << u"a.HTML"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("workbook") << u"a.xlsx"_s << QByteArray("PK");
}

void TestReportFiles::filesAreWrittenByTheirName()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    QTemporaryDir folder;
    const Result<QString> written = saveReport(memberReport(), folder.filePath(name), english());
    QVERIFY2(written, qPrintable(written.sentence));
    QFile file(*written);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void TestReportFiles::whatCannotBeWrittenIsSaidInASentence()
{
    for (const QString &path :
        {u"/nowhere/at/all/a.csv"_s, u"/nowhere/at/all/a.xlsx"_s, u"/tmp/a.docx"_s, u"/tmp"_s}) {
        const Result<QString> written = saveReport(memberReport(), path, english());
        QVERIFY(!written);
        QVERIFY2(
            written.sentence.endsWith(u'.') && written.sentence.size() > 30, qPrintable(written.sentence));
    }
}

void TestReportFiles::namesAreProposedWithTheDay()
{
    QCOMPARE(proposedFileName(memberReport(), u"pdf"_s), u"member-list-2026-06-05.pdf"_s);
    QCOMPARE(proposedFileName(Report(), u"csv"_s), u"report.csv"_s);
}

QTEST_GUILESS_MAIN(TestReportFiles)
#include "tst_report_files.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

using Members = QList<std::pair<QByteArray, QByteArray>>;

// A zip of these members, as other programs' workbooks are made.
void writeZip(const QString &path, const Members &members)
{
    zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto &[name, content] : members) {
        zip_source_t *source = zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index =
            zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8 | ZIP_FL_OVERWRITE);
        if (name == "mimetype") // stands in clear in OpenDocument
            zip_set_file_compression(zip, zip_uint64_t(index), ZIP_CM_STORE, 0);
    }
    zip_close(zip);
}

Members workbook(const QByteArray &rows, const QByteArray &strings = {}, const QByteArray &workbookPr = {})
{
    return {{"[Content_Types].xml", "<Types/>"},
        {"xl/workbook.xml",
            "<workbook xmlns:r=\"r\">" + workbookPr
                + "<sheets><sheet name=\"Cover\" sheetId=\"1\" r:id=\"a\"/><sheet name=\"Old\" sheetId=\"2\" "
                  "state=\"hidden\" r:id=\"c\"/><sheet name=\"List\" sheetId=\"3\" "
                  "r:id=\"b\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"b\" "
            "Target=\"/xl/worksheets/sheet9.xml\"/><Relationship Id=\"c\" "
            "Target=\"worksheets/sheet2.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>"},
        {"xl/worksheets/sheet2.xml",
            "<worksheet><sheetData><row><c t=\"str\"><v>Hidden</v></c></row></sheetData></worksheet>"},
        {"xl/worksheets/sheet9.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"},
        {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
        {"xl/styles.xml",
            "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-407]d. mmmm yyyy;@\"/><numFmt "
            "numFmtId=\"165\" formatCode=\"00000\"/><numFmt numFmtId=\"166\" formatCode=\"#,##0.00 "
            "&quot;days&quot;\"/>"
            "<numFmt numFmtId=\"167\" formatCode=\"yyyy\\-mm\\-dd\\ hh:mm\"/><numFmt numFmtId=\"168\" "
            "formatCode=\"[h]:mm\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
            "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf "
            "numFmtId=\"166\"/>"
            "<xf numFmtId=\"167\"/><xf numFmtId=\"168\"/><xf numFmtId=\"9\"/><xf "
            "numFmtId=\"20\"/></cellXfs></styleSheet>"}};
}

} // namespace

class TestXlsx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsBecomeWhatAPersonWouldType_data();
    void cellsBecomeWhatAPersonWouldType();
    void the1904SystemIsKnown();
    void rowsAndColumnsThatAreMissingStayEmpty();
    void theFirstSheetThatIsNotEmptyIsRead();
    void whatIsNoWorkbookIsRefused_data();
    void whatIsNoWorkbookIsRefused();
    void bombsAreRefused();
    void openDocumentIsRead();
    void theCurrencyAndTheWordsOfAFormatAreShown_data();
    void theCurrencyAndTheWordsOfAFormatAreShown();
    void mergedCellsHoldForEachOfTheirLines();
    void openDocumentShowsItsCurrencies();
    void whatWasWrittenIsReadBack();
    void sheetNamesAreMadeAcceptable();
    void aFailedWriteSaysSoAndLeavesTheOldFile();
    void aLargeSheetIsReadWhole();

private:
    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }
};

void TestXlsx::cellsBecomeWhatAPersonWouldType_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("shared string") << QByteArray("t=\"s\"><v>0</v>") << u"Zoë"_s;
    QTest::newRow("runs") << QByteArray("t=\"s\"><v>1</v>") << u"one two"_s;
    QTest::newRow("escaped") << QByteArray("t=\"s\"><v>2</v>") << u"a\nb_x"_s;
    QTest::newRow("string out of range") << QByteArray("t=\"s\"><v>99</v>") << QString();
    QTest::newRow("inline") << QByteArray("t=\"inlineStr\"><is><t>01234</t></is>") << u"01234"_s;
    QTest::newRow("formula") << QByteArray("t=\"str\"><f>A1&amp;B1</f><v>x &amp; y</v>") << u"x & y"_s;
    QTest::newRow("formula number") << QByteArray("><f>1+1</f><v>2</v>") << u"2"_s;
    QTest::newRow("integer") << QByteArray("><v>12</v>") << u"12"_s;
    QTest::newRow("integer as 12.0") << QByteArray("><v>12.0</v>") << u"12"_s;
    QTest::newRow("phone") << QByteArray("><v>4.47700900123E11</v>") << u"447700900123"_s;
    QTest::newRow("dust") << QByteArray("><v>0.30000000000000004</v>") << u"0.3"_s;
    QTest::newRow("negative") << QByteArray("><v>-1234.5</v>") << u"-1234.5"_s;
    QTest::newRow("small") << QByteArray("><v>1E-3</v>") << u"0.001"_s;
    QTest::newRow("true") << QByteArray("t=\"b\"><v>1</v>") << u"TRUE"_s;
    QTest::newRow("date") << QByteArray("s=\"1\"><v>46145</v>") << u"2026-05-03"_s;
    QTest::newRow("date, own format") << QByteArray("s=\"2\"><v>22966</v>") << u"1962-11-16"_s;
    QTest::newRow("date before the day that never was") << QByteArray("s=\"1\"><v>59</v>") << u"1900-02-28"_s;
    QTest::newRow("date after it") << QByteArray("s=\"1\"><v>61</v>") << u"1900-03-01"_s;
    QTest::newRow("date and time") << QByteArray("s=\"5\"><v>46145.604166666664</v>")
                                   << u"2026-05-03T14:30"_s;
    QTest::newRow("midnight") << QByteArray("s=\"5\"><v>46145</v>") << u"2026-05-03"_s;
    QTest::newRow("time") << QByteArray("s=\"8\"><v>0.75</v>") << u"18:00"_s;
    QTest::newRow("duration") << QByteArray("s=\"6\"><v>1.5</v>") << u"36:00"_s;
    QTest::newRow("no date") << QByteArray("s=\"1\"><v>-4</v>") << u"-4"_s;
    QTest::newRow("postcode") << QByteArray("s=\"3\"><v>1234</v>") << u"01234"_s;
    QTest::newRow("quoted d is no date") << QByteArray("s=\"4\"><v>12.5</v>") << u"12.5"_s;
    QTest::newRow("percent") << QByteArray("s=\"7\"><v>0.25</v>") << u"25%"_s;
    QTest::newRow("not a number") << QByteArray("><v>abc</v>") << u"abc"_s;
    QTest::newRow("ISO date") << QByteArray("t=\"d\"><v>2026-05-03</v>") << u"2026-05-03"_s;
}

void TestXlsx::cellsBecomeWhatAPersonWouldType()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, text);
    const QString path = file(u"cells.xlsx"_s);
    writeZip(path,
        workbook("<row r=\"3\"><c r=\"A3\" " + cell + "</c><c r=\"B3\" t=\"str\"><v>end</v></c></row>",
            "<si><t>Zoë</t></si><si><r><t xml:space=\"preserve\">one "
            "</t></r><r><t>two</t></r><rPh><t>no</t></rPh></si>"
            "<si><t>a_x000D_\nb_x</t></si>"));
    const Result<Table> table = readTable(path, {.hasHeadings = false});
    QVERIFY2(table, qPrintable(table.sentence));
    QCOMPARE(table->lines, QList<int>{3});
    QCOMPARE(text.isEmpty() ? QString() : table->rows[0][0], text);
    QCOMPARE(table->rows[0].last(), u"end"_s);
}

void TestXlsx::the1904SystemIsKnown()
{
    const QString path = file(u"mac.xlsx"_s);
    writeZip(path, workbook("<row><c s=\"1\"><v>44683</v></c></row>", {}, "<workbookPr date1904=\"1\"/>"));
    const Result<Table> table = readTable(path, {.hasHeadings = false});
    QVERIFY(table);
    QCOMPARE(table->rows[0][0], u"2026-05-03"_s);
}

void TestXlsx::rowsAndColumnsThatAreMissingStayEmpty()
{
    const QString path = file(u"gaps.xlsx"_s);
    writeZip(path,
        workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Members of the association</v></c></row>"
                 "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>Name</v></c><c r=\"B3\" t=\"str\"><v>Town</v></c>"
                 "<c r=\"C3\" t=\"str\"><v>Fee</v></c></row>"
                 "<row r=\"4\"><c r=\"A4\" t=\"str\"><v>Anne</v></c><c r=\"C4\"><v>12</v></c></row>"
                 "<row r=\"7\"><c r=\"B7\" t=\"str\"><v>Valmont</v></c><c r=\"C7\" "
                 "t=\"e\"><v>#N/A</v></c></row>"));
    const Result<Table> table = readTable(path);
    QVERIFY2(table, qPrintable(table.sentence));
    QCOMPARE(table->headings, QStringList({u"Name"_s, u"Town"_s, u"Fee"_s}));
    QCOMPARE(table->headingLine, 3);
    QCOMPARE(table->rows, QList<QStringList>({{u"Anne"_s, {}, u"12"_s}, {{}, u"Valmont"_s, {}}}));
    QCOMPARE(table->lines, QList<int>({4, 7}));
    QCOMPARE(table->problems.size(), 1);
    QCOMPARE(table->problems[0].line, 7);
}

void TestXlsx::theFirstSheetThatIsNotEmptyIsRead()
{
    const QString path = file(u"sheets.xlsx"_s);
    writeZip(
        path, workbook("<row><c t=\"str\"><v>Name</v></c></row><row><c t=\"str\"><v>Anne</v></c></row>"));
    QCOMPARE(sheetNames(path), QStringList({u"Cover"_s, u"Old"_s, u"List"_s}));
    const Result<Table> first = readTable(path);
    QVERIFY(first);
    QCOMPARE(first->headings, QStringList{u"Name"_s});
    QVERIFY(first->format.contains(u"“List”"_s));
    QCOMPARE(readTable(path, {.sheet = u"Old"_s})->headings, QStringList{u"Hidden"_s});
    QVERIFY(readTable(path, {.sheet = u"None"_s}).sentence.contains(u"Cover, Old, List"_s));
    QVERIFY(readTable(path, {.sheet = u"Cover"_s}).sentence.contains(u"empty"_s));
}

void TestXlsx::whatIsNoWorkbookIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("cut off") << QByteArray("PK\x03\x04 xl/workbook.xml and then nothing");
    QTest::newRow("old Excel or encrypted")
        << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 EncryptedPackage");
}

void TestXlsx::whatIsNoWorkbookIsRefused()
{
    QFETCH(QByteArray, bytes);
    const QString path = file(u"broken.xlsx"_s);
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(bytes);
    broken.close();
    const Result<Table> table = readTable(path);
    QVERIFY(!table);
    QVERIFY2(table.sentence.endsWith(u'.'), qPrintable(table.sentence));
    QVERIFY(sheetNames(path).isEmpty());

    Members members = workbook("<row><c><v>1</v></row>"); // not well-formed
    writeZip(path, members);
    QVERIFY(readTable(path).sentence.contains(u"damaged"_s));
    members[1].first = "xl/workbook.bin";
    writeZip(path, members);
    QVERIFY(readTable(path).sentence.contains(u".xlsx"_s));
    writeZip(path, {{"word/document.xml", "<w/>"}});
    QVERIFY(readTable(path).sentence.contains(u"text document"_s));
}

void TestXlsx::bombsAreRefused()
{
    const QString path = file(u"bomb.xlsx"_s);
    Members members = workbook("<row><c><v>1</v></c></row>");
    members[5].second = "<worksheet>" + QByteArray(201 << 20, ' ') + "</worksheet>";
    writeZip(path, members);
    QVERIFY(QFileInfo(path).size() < 1 << 20);
    QVERIFY(readTable(path).sentence.contains(u"200 MB"_s));
}

void TestXlsx::openDocumentIsRead()
{
    const QString path = file(u"list.ods"_s);
    const QByteArray empty = "<table:table-cell table:number-columns-repeated=\"1020\"/>";
    writeZip(path,
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
                "<office:spreadsheet><table:table table:name=\"Empty\"><table:table-row>"
                    + empty
                    + "</table:table-row></table:table><table:table table:name=\"People\">"
                      "<table:table-row "
                      "table:number-rows-repeated=\"2\"><table:table-cell/></table:table-row>"
                      "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Name</text:p>"
                      "</table:table-cell><table:table-cell><text:p>Born</text:p></table:table-cell>"
                      "<table:table-cell><text:p>Fee</text:p></table:table-cell>"
                    + empty
                    + "</table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:table-cell>"
                      "<office:annotation><text:p>a note</text:p></office:annotation><text:p>Zoë<text:s "
                      "text:c=\"2\"/>B"
                      "</text:p><text:p>two</text:p></table:table-cell><table:table-cell "
                      "office:value-type=\"date\" "
                      "office:date-value=\"1960-05-03\"><text:p>3/5/60</text:p></"
                      "table:table-cell><table:table-cell "
                      "office:value-type=\"currency\" office:value=\"1234.5\"><text:p>1.234,50 €</text:p>"
                      "</table:table-cell></table:table-row><table:table-row "
                      "table:number-rows-repeated=\"1048000\">"
                    + empty
                    + "</table:table-row></table:table></office:spreadsheet></office:body></"
                      "office:document-content>"}});
    QCOMPARE(sheetNames(path), QStringList({u"Empty"_s, u"People"_s}));
    const Result<Table> table = readTable(path);
    QVERIFY2(table, qPrintable(table.sentence));
    QCOMPARE(table->headings, QStringList({u"Name"_s, u"Born"_s, u"Fee"_s}));
    QCOMPARE(table->rows.size(), 2);
    QCOMPARE(table->rows[0], QStringList({u"Zoë  B\ntwo"_s, u"1960-05-03"_s, u"1234.5"_s}));
    QCOMPARE(table->lines, QList<int>({4, 5}));
}

void TestXlsx::theCurrencyAndTheWordsOfAFormatAreShown_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("dollars") << QByteArray("[$$-409]#,##0.00") << QByteArray("12.5") << u"$12.50"_s;
    QTest::newRow("euros behind") << QByteArray("#,##0.00\\ [$€-407]") << QByteArray("1234.5")
                                  << u"1234.50 €"_s;
    QTest::newRow("euros before") << QByteArray("[$€-407] #,##0.00") << QByteArray("20") << u"€ 20.00"_s;
    QTest::newRow("code") << QByteArray("[$USD] 0") << QByteArray("20") << u"USD 20"_s;
    QTest::newRow("accounts") << QByteArray("_-&quot;£&quot;* #,##0.00_-;-&quot;£&quot;* #,##0.00_-;_-@_-")
                              << QByteArray("-3") << u"-£3.00"_s;
    QTest::newRow("bare sign") << QByteArray("$#,##0") << QByteArray("20") << u"$20"_s;
    QTest::newRow("words before") << QByteArray("&quot;under £&quot;0") << QByteArray("50") << u"under £50"_s;
    QTest::newRow("words behind") << QByteArray("0&quot; each&quot;") << QByteArray("50") << u"50 each"_s;
    QTest::newRow("thousands") << QByteArray("0,&quot;k&quot;") << QByteArray("12000") << u"12000"_s;
    QTest::newRow("no words") << QByteArray("#,##0.00_);(#,##0.00)") << QByteArray("12.5") << u"12.5"_s;
    QTest::newRow("digits that are not shown stay")
        << QByteArray("[$$-409]0") << QByteArray("12.55") << u"$12.55"_s;
    QTest::newRow("date") << QByteArray("[$-407]d. mmmm yyyy;@") << QByteArray("46145") << u"2026-05-03"_s;
}

void TestXlsx::theCurrencyAndTheWordsOfAFormatAreShown()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, number);
    QFETCH(QString, text);
    Members members = workbook("<row><c s=\"1\"><v>" + number + "</v></c></row>");
    members.last().second = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code
        + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    const QString path = file(u"shown.xlsx"_s);
    writeZip(path, members);
    const Result<Table> shown = readTable(path, {.hasHeadings = false, .asShown = true});
    QVERIFY2(shown, qPrintable(shown.sentence));
    QCOMPARE(shown->rows[0][0], text);
    const Result<Table> plain = readTable(path, {.hasHeadings = false}); // of lists of people: the number
    QVERIFY(plain && !plain->rows[0][0].contains(u'$') && !plain->rows[0][0].contains(u"each"_s));
}

void TestXlsx::mergedCellsHoldForEachOfTheirLines()
{
    Members members = workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>When</v></c></row>"
                               "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>Gotha</v></c><c r=\"B3\"><v>5</v></c>"
                               "<c r=\"C3\" t=\"str\"><v>Vase</v></c></row>"
                               "<row r=\"4\"><c r=\"C4\" t=\"str\"><v>Book</v></c></row>");
    members[5].second.replace("</sheetData>",
        "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A3:A4\"/>"
        "<mergeCell ref=\"B3:B4\"/></mergeCells>");
    const QString path = file(u"merged.xlsx"_s);
    writeZip(path, members);
    const Result<Table> table = readTable(path, {.hasHeadings = false, .asShown = true});
    QVERIFY2(table, qPrintable(table.sentence));
    QCOMPARE(table->rows.at(2), QStringList({u"Gotha"_s, {}, u"Book"_s})); // the amount is not counted twice
    QVERIFY(readTable(path, {.hasHeadings = false})->rows.at(2).at(0).isEmpty());
}

void TestXlsx::openDocumentShowsItsCurrencies()
{
    const auto cell = [](const char *attributes, const char *shown) {
        return QByteArray("<table:table-cell ") + attributes + "><text:p>" + shown
            + "</text:p></table:table-cell>";
    };
    const QString path = file(u"money.ods"_s);
    writeZip(path,
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
                "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body>"
                "<office:spreadsheet><table:table table:name=\"A\"><table:table-row>"
                    + cell("office:value-type=\"string\" table:number-rows-spanned=\"2\"", "Gotha")
                    + cell("office:value-type=\"currency\" office:currency=\"USD\" office:value=\"58\"",
                        "58,00 $")
                    + cell("office:value-type=\"float\" office:value=\"50\"", "under £50")
                    + cell("office:value-type=\"float\" office:value=\"1234.5\"", "1.234,50")
                    + "</table:table-row><table:table-row><table:covered-table-cell/>"
                    + cell("office:value-type=\"currency\" office:currency=\"EUR\" office:value=\"-3\"",
                        "-3,00 €")
                    + cell("office:value-type=\"float\" office:value=\"12000\"", "12 Tsd")
                    + "</table:table-row></table:table></office:spreadsheet></office:body>"
                      "</office:document-content>"}});
    const Result<Table> table = readTable(path, {.hasHeadings = false, .asShown = true});
    QVERIFY2(table, qPrintable(table.sentence));
    QCOMPARE(table->rows.at(0), QStringList({u"Gotha"_s, u"58.00 USD"_s, u"under £50"_s, u"1234.5"_s}));
    QCOMPARE(table->rows.at(1).mid(0, 3), QStringList({u"Gotha"_s, u"-3.00 EUR"_s, u"12000"_s}));
}

void TestXlsx::whatWasWrittenIsReadBack()
{
    Sheet sheet;
    sheet.name = u"Members"_s;
    sheet.title = u"Members on 5 June 2026"_s;
    sheet.columns = {{u"Name"_s}, {u"Postcode"_s}, {u"Born"_s, CellKind::Date}, {u"Fee"_s, CellKind::Money},
        {u"Visits"_s, CellKind::Integer}, {u"Share"_s, CellKind::Decimal}};
    sheet.rows = {{u"Zoë =1+1"_s, u"01234"_s, QDate(1960, 5, 3), qint64(123450), 7, 0.25},
        {u"=SUM(A1)"_s, u"+44 1234"_s, QDate(1880, 1, 2), qint64(-1), QVariant(), QVariant()},
        {u"line\nbreak\x01 😀"_s, u"1E5"_s, QDate(), u"free"_s, 0, QVariant()},
        {u"x"_s.repeated(40000), u" "_s, QDate(9999, 12, 31), qint64(0), 1, 1.0}};
    const QString path = file(u"made.xlsx"_s);
    const Result<bool> written = writeXlsx(path, {sheet, sheet});
    QVERIFY2(written, qPrintable(written.sentence));
    QCOMPARE(sheetNames(path), QStringList({u"Members"_s, u"Members 2"_s}));
    const Result<Table> table = readTable(path);
    QVERIFY2(table, qPrintable(table.sentence));
    QCOMPARE(table->headings,
        QStringList({u"Name"_s, u"Postcode"_s, u"Born"_s, u"Fee"_s, u"Visits"_s, u"Share"_s}));
    QCOMPARE(table->headingLine, 3);
    QCOMPARE(table->rows[0],
        QStringList({u"Zoë =1+1"_s, u"01234"_s, u"1960-05-03"_s, u"1234.5"_s, u"7"_s, u"0.25"_s}));
    QCOMPARE(
        table->rows[1], QStringList({u"=SUM(A1)"_s, u"+44 1234"_s, u"1880-01-02"_s, u"-0.01"_s, {}, {}}));
    QCOMPARE(table->rows[2], QStringList({u"line\nbreak\x01 😀"_s, u"1E5"_s, {}, u"free"_s, u"0"_s, {}}));
    QCOMPARE(table->rows[3][0].size(), 32767);
    QCOMPARE(table->rows[3][2], u"9999-12-31"_s);
}

void TestXlsx::sheetNamesAreMadeAcceptable()
{
    const QString path = file(u"names.xlsx"_s);
    QList<Sheet> sheets;
    for (const QString &name :
        {QString(), u"a/b:c"_s, u"x"_s.repeated(50), u"X"_s.repeated(50), u"'quoted'"_s})
        sheets.append({.name = name, .columns = {{u"h"_s}}});
    const Result<bool> written = writeXlsx(path, sheets);
    QVERIFY2(written, qPrintable(written.sentence));
    QCOMPARE(sheetNames(path),
        QStringList(
            {u"Sheet"_s, u"a b c"_s, u"x"_s.repeated(31), u"X"_s.repeated(29) + u" 2"_s, u"quoted"_s}));
    QVERIFY(writeXlsx(file(u"none.xlsx"_s), {}));
}

void TestXlsx::aFailedWriteSaysSoAndLeavesTheOldFile()
{
    const Result<bool> written = writeXlsx(file(u"no/such/folder/list.xlsx"_s), {{.name = u"a"_s}});
    QVERIFY(!written);
    QVERIFY(written.sentence.contains(u"list.xlsx"_s));
    const Result<bool> onFolder = writeXlsx(m_folder.path(), {{.name = u"a"_s}});
    QVERIFY(!onFolder);
}

void TestXlsx::aLargeSheetIsReadWhole()
{
    Sheet sheet;
    sheet.columns = {{u"Name"_s}, {u"Number"_s, CellKind::Integer}};
    for (int i = 0; i < 20000; ++i)
        sheet.rows.append({u"Person %1"_s.arg(i), i});
    const QString path = file(u"large.xlsx"_s);
    QVERIFY(writeXlsx(path, {sheet}));
    int calls = 0;
    const Result<Table> table = readTable(path, {.progress = [&calls](double) { return ++calls > 0; }});
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 20000);
    QVERIFY(calls > 5);
    QVERIFY(readTable(path, {.progress = [](double) { return false; }}).sentence.contains(u"stopped"_s));
}

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"

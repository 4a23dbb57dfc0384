// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QStringList flat(const Table &table)
{
    QStringList out{table.headings.join(u'|')};
    for (const QStringList &row : table.rows)
        out.append(row.join(u'|'));
    return out;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsFollowRfc4180_data();
    void recordsFollowRfc4180();
    void aRecordKnowsItsLine();
    void aQuoteThatIsNeverClosedEatsNothing();
    void encodingIsFound_data();
    void encodingIsFound();
    void delimiterIsFound_data();
    void delimiterIsFound();
    void headingsAreFound_data();
    void headingsAreFound();
    void theReaderCanSayWhetherThereAreHeadings();
    void raggedRowsAreReadAndTold();
    void columnsWithoutAHeadingAreNamedOrDropped();
    void whatIsNoTableIsRefusedInOneSentence_data();
    void whatIsNoTableIsRefusedInOneSentence();
    void readTableNamesWhatCannotBeOpened();
    void readingCanBeStopped();
    void paddingCannotFillTheMemory();
    void writingGuardsAgainstFormulas_data();
    void writingGuardsAgainstFormulas();
    void whatWasWrittenIsReadBack_data();
    void whatWasWrittenIsReadBack();
    void aHundredThousandRowsAreQuick();
};

void TestCsv::recordsFollowRfc4180_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("records");
    using Records = QList<QStringList>;
    QTest::newRow("plain") << u"a,b\n1,2\n"_s << Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("crlf") << u"a,b\r\n1,2"_s << Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("cr alone") << u"a,b\r1,2\r"_s << Records{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("quoted delimiter") << u"\"a,b\",c"_s << Records{{u"a,b"_s, u"c"_s}};
    QTest::newRow("doubled quotes") << u"\"say \"\"hi\"\"\",c"_s << Records{{u"say \"hi\""_s, u"c"_s}};
    QTest::newRow("quotes alone") << u"\"\",\"\"\"\""_s << Records{{QString(), u"\""_s}};
    QTest::newRow("quoted newline") << u"\"a\r\nb\",c\nd,e"_s
                                    << Records{{u"a\nb"_s, u"c"_s}, {u"d"_s, u"e"_s}};
    QTest::newRow("blanks around quotes") << u"a, \"b, c\" ,d"_s << Records{{u"a"_s, u"b, c"_s, u"d"_s}};
    QTest::newRow("blanks are kept") << u" a , b"_s << Records{{u" a "_s, u" b"_s}};
    QTest::newRow("quote within") << u"5'10\",b"_s << Records{{u"5'10\""_s, u"b"_s}};
    QTest::newRow("text after the quote") << u"\"Bill\" Smith,b"_s << Records{{u"Bill Smith"_s, u"b"_s}};
    QTest::newRow("empty cells") << u",,\n,a,"_s
                                 << Records{
                                        {QString(), QString(), QString()}, {QString(), u"a"_s, QString()}};
    QTest::newRow("empty lines") << u"a\n\n\r\nb\n\n"_s << Records{{u"a"_s}, {u"b"_s}};
    QTest::newRow("repeats") << u"a,a\na,b\na,b"_s
                             << Records{{u"a"_s, u"a"_s}, {u"a"_s, u"b"_s}, {u"a"_s, u"b"_s}};
    QTest::newRow("nothing") << QString() << Records{};
}

void TestCsv::recordsFollowRfc4180()
{
    QFETCH(QString, text);
    QFETCH(QList<QStringList>, records);
    QCOMPARE(parseCsv(text, u',').records, records);
}

void TestCsv::aRecordKnowsItsLine()
{
    const CsvRecords found = parseCsv(u"a,b\n\n\"x\ny\r\nz\",1\r\nc,d\n", u',');
    QCOMPARE(found.lines, QList<int>({1, 3, 6}));
}

void TestCsv::aQuoteThatIsNeverClosedEatsNothing()
{
    const CsvRecords toEnd = parseCsv(u"a,b\n\"x,1\ny,2\nz,3\n", u',');
    QCOMPARE(toEnd.records.size(), 4);
    QCOMPARE(toEnd.records[1], QStringList({u"\"x"_s, u"1"_s}));
    QCOMPARE(toEnd.problems.size(), 1);
    QCOMPARE(toEnd.problems[0].line, 2);

    const CsvRecords toNext = parseCsv(u"a,b\n\"x,1\ny,2\n\"z\",3\n", u',');
    QCOMPARE(toNext.records.size(), 4);
    QCOMPARE(toNext.records[3], QStringList({u"z"_s, u"3"_s}));
    QCOMPARE(toNext.problems.size(), 1);
}

void TestCsv::encodingIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"Name;Ort\nJürgen;Altenbrück\nZoë;Saint-Étienne\n"_s;
    const QByteArray utf8 = text.toUtf8();
    QTest::newRow("UTF-8") << utf8 << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + utf8 << u"UTF-8"_s;
    QTest::newRow("UTF-16 LE") << inUtf16(text, QStringConverter::Utf16LE, true) << u"UTF-16"_s;
    QTest::newRow("UTF-16 BE") << inUtf16(text, QStringConverter::Utf16BE, true) << u"UTF-16"_s;
    QTest::newRow("UTF-16 LE without mark") << inUtf16(text, QStringConverter::Utf16LE, false) << u"UTF-16"_s;
    QTest::newRow("UTF-16 BE without mark") << inUtf16(text, QStringConverter::Utf16BE, false) << u"UTF-16"_s;
    QTest::newRow("Latin-1") << text.toLatin1() << u"Windows-1252"_s;
}

void TestCsv::encodingIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    const Result<Table> table = readCsv(bytes);
    QVERIFY2(table, qPrintable(table.sentence));
    QCOMPARE(flat(*table), QStringList({u"Name|Ort"_s, u"Jürgen|Altenbrück"_s, u"Zoë|Saint-Étienne"_s}));
    QCOMPARE(table->format, u"CSV, semicolon, %1"_s.arg(encoding));

    const Result<Table> quotes = readCsv("Name,Fee\nO\x92"
                                         "Brien,\x80"
                                         "12\n");
    QCOMPARE(flat(*quotes).value(1), u"O’Brien|€12"_s);
    const Result<Table> mixed = readCsv("Name,Town\nZo\xC3\xAB,Alten\xC3\xA9\nZ\xC3\xBC,caf\xE9\n");
    QCOMPARE(flat(*mixed).value(2), u"Zü|café"_s);
    const Result<Table> lost = readCsv("Name,Town\nZo\xEF\xBF\xBD,x\n");
    QCOMPARE(flat(*lost).value(1), u"Zo\uFFFD|x"_s);
}

void TestCsv::delimiterIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("columns");
    QTest::newRow("comma") << QByteArray("a,b,c\n1,2,3\n") << u"comma"_s << 3;
    QTest::newRow("semicolon") << QByteArray("a;b\n1,5;2,5\n3,5;4,5\n") << u"semicolon"_s << 2;
    QTest::newRow("tab") << QByteArray("a\tb\n1, 2\t3\n") << u"tab"_s << 2;
    QTest::newRow("pipe") << QByteArray("a|b|c\n1|2|3\n") << u"vertical bar"_s << 3;
    QTest::newRow("one column") << QByteArray("Town\nParis\nLyon\n") << u"one column"_s << 1;
    QTest::newRow("one column of notes")
        << QByteArray("Note\nfine\nshe said, yes\nok\nwell\n") << u"one column"_s << 1;
    QTest::newRow("semicolons in quotes")
        << QByteArray("\"a\",\"b;c;d\"\n\"1\",\"2;3;4\"\n\"5\",\"6;7;8\"\n") << u"comma"_s << 2;
    QTest::newRow("long notes") << QByteArray(
        "a;b;note\n1;2;one, two, three, four, five, six, seven, eight\n")
                                << u"semicolon"_s << 3;
    QTest::newRow("said by Excel") << QByteArray("sep=;\r\na;b\r\n1;2\r\n") << u"semicolon"_s << 2;
    QTest::newRow("said by Excel, odd") << QByteArray("sep=^\na^b\n1^2\n") << u"“^”"_s << 2;
}

void TestCsv::delimiterIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(int, columns);
    const Result<Table> table = readCsv(bytes);
    QVERIFY2(table, qPrintable(table.sentence));
    QCOMPARE(table->headings.size(), columns);
    QVERIFY2(table->format.contains(name), qPrintable(table->format));
    QVERIFY(!table->rows.isEmpty());
    QCOMPARE(table->lines.last(), bytes.count('\n'));
}

void TestCsv::headingsAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("headings");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("rows");
    QTest::newRow("letters over numbers") << QByteArray("a,b,c\n1,2,3\n") << u"a|b|c"_s << 1 << 1;
    QTest::newRow("heading alone") << QByteArray("Name,Town\n") << u"Name|Town"_s << 1 << 0;
    QTest::newRow("title and blank line") << QByteArray(
        "Members of the Northbridge association 2026\n\nName,Town\nAnne,Valmont\nPiet,Altenbrueck\n")
                                          << u"Name|Town"_s << 3 << 2;
    QTest::newRow("title with a comma")
        << QByteArray("Members, 2026\nName,Town,Phone\nAnne,Valmont,01\nPiet,Altenbrueck,02\n")
        << u"Name|Town|Phone"_s << 2 << 2;
    QTest::newRow("title padded by Excel")
        << QByteArray("Members;;;\nOn;5 June;;\n;;;\nName;Town;Phone;Fee\nAnne;V;01;12,50\n")
        << u"Name|Town|Phone|Fee"_s << 4 << 1;
    QTest::newRow("heading with years")
        << QByteArray("Name,2024,2025\nAnne,12,15\n") << u"Name|2024|2025"_s << 1 << 1;
    QTest::newRow("sparse row") << QByteArray("Name,Town,Phone\nAnne,,\n") << u"Name|Town|Phone"_s << 1 << 1;
    QTest::newRow("numbered headings")
        << QByteArray("E-mail 1,E-mail 2\nanne@a.org,a@b.org\n") << u"E-mail 1|E-mail 2"_s << 1 << 1;
    QTest::newRow("none: e-mail") << QByteArray("Anne,anne@a.org\nPiet,p@b.org\n") << u"Column 1|Column 2"_s
                                  << 0 << 2;
    QTest::newRow("none: phone") << QByteArray("Anne,+44 1234 567\nPiet,+49 30 1234\n")
                                 << u"Column 1|Column 2"_s << 0 << 2;
    QTest::newRow("none: date") << QByteArray("Anne,03.05.1960\nPiet,04.06.1970\n") << u"Column 1|Column 2"_s
                                << 0 << 2;
    QTest::newRow("none: made alike")
        << QByteArray("3cv,\"d x 0,529\"\n4cv,\"d x 0,606\"\n") << u"Column 1|Column 2"_s << 0 << 2;
    QTest::newRow("untidy") << QByteArray(" Name ,\"Home\n  town\"\nAnne,V\n") << u"Name|Home town"_s << 1
                            << 1;
}

void TestCsv::headingsAreFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, headings);
    QFETCH(int, line);
    QFETCH(int, rows);
    const Result<Table> table = readCsv(bytes);
    QVERIFY2(table, qPrintable(table.sentence));
    QCOMPARE(table->headings.join(u'|'), headings);
    QCOMPARE(table->headingLine, line);
    QCOMPARE(table->rows.size(), rows);
    QCOMPARE(table->lines.size(), rows);
}

void TestCsv::theReaderCanSayWhetherThereAreHeadings()
{
    const Result<Table> without = readCsv("Anne,Valmont\nPiet,Altenbrueck\n", {.hasHeadings = false});
    QCOMPARE(flat(*without), QStringList({u"Column 1|Column 2"_s, u"Anne|Valmont"_s, u"Piet|Altenbrueck"_s}));
    const Result<Table> with = readCsv("1,2\n3,4\n", {.hasHeadings = true});
    QCOMPARE(flat(*with), QStringList({u"1|2"_s, u"3|4"_s}));
}

void TestCsv::raggedRowsAreReadAndTold()
{
    const Result<Table> table = readCsv("a,b,c\n1,2,3\n4\n5,6,7,8\n9,10,11,\n");
    QCOMPARE(flat(*table),
        QStringList({u"a|b|c|Column 4"_s, u"1|2|3|"_s, u"4|||"_s, u"5|6|7|8"_s, u"9|10|11|"_s}));
    QCOMPARE(table->problems.size(), 2);
    QCOMPARE(table->problems[0].line, 3);
    QCOMPARE(table->problems[1].line, 4);
}

void TestCsv::columnsWithoutAHeadingAreNamedOrDropped()
{
    const Result<Table> table = readCsv("\"\",a,,b,\n7,1, ,2,\n,,,,\n8,3,,4,\n");
    QCOMPARE(flat(*table), QStringList({u"Column 1|a|b"_s, u"7|1|2"_s, u"8|3|4"_s}));
    QCOMPARE(table->lines, QList<int>({2, 4}));
    QVERIFY(table->problems.isEmpty());
}

void TestCsv::whatIsNoTableIsRefusedInOneSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << u"empty"_s;
    QTest::newRow("blank") << QByteArray(" \r\n\t\n") << u"empty"_s;
    QTest::newRow("only delimiters") << QByteArray(",,,\n,,,\n") << u"empty"_s;
    QTest::newRow("zero bytes") << QByteArray("a,b\n\0\0\0\1\n", 9) << u"not a list"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << u"picture"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.4\n") << u"PDF"_s;
    QTest::newRow("zip") << QByteArray("PK\x03\x04rest") << u"packed"_s;
    QTest::newRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u".xls"_s;
    QTest::newRow("SQLite") << QByteArray("SQLite format 3") << u"book"_s;
    QTest::newRow("OFX") << QByteArray("OFXHEADER:100\nDATA:OFXSGML\n") << u"bank statement (OFX)"_s;
    QTest::newRow("OFX 2") << QByteArray("<?xml version=\"1.0\"?>\n<?OFX OFXHEADER=\"200\"?><OFX></OFX>")
                           << u"(OFX)"_s;
    QTest::newRow("QIF") << QByteArray("!Type:Bank\nD1/2/03\n^\n") << u"(QIF)"_s;
    QTest::newRow("MT940") << QByteArray(":20:STARTUMS\n:25:1/2\n") << u"(MT940)"_s;
    QTest::newRow("CAMT") << QByteArray(
        "<?xml version=\"1.0\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053\"/>")
                          << u"(CAMT)"_s;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><a/>") << u"XML"_s;
    QTest::newRow("HTML") << QByteArray("<html><table><tr><td>1</td></tr></table></html>") << u"web page"_s;
    QTest::newRow("JSON") << QByteArray("{\"a\": 1}") << u"JSON"_s;
    QTest::newRow("JSON list") << QByteArray("[ {\"a\": 1} ]") << u"JSON"_s;
    QTest::newRow("vCard") << QByteArray("BEGIN:VCARD\nEND:VCARD\n") << u"vCard"_s;
    QTest::newRow("calendar") << QByteArray("BEGIN:VCALENDAR\n") << u"calendar"_s;
}

void TestCsv::whatIsNoTableIsRefusedInOneSentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const Result<Table> table = readCsv(bytes);
    QVERIFY(!table);
    QVERIFY2(table.sentence.contains(says), qPrintable(table.sentence));
    QVERIFY2(table.sentence.endsWith(u'.'), qPrintable(table.sentence));
}

void TestCsv::readTableNamesWhatCannotBeOpened()
{
    const QTemporaryDir folder;
    QVERIFY(readTable(folder.filePath(u"gone.csv"_s)).sentence.contains(u"gone.csv"_s));
    QVERIFY(readTable(folder.path()).sentence.contains(u"folder"_s));
    QFile file(folder.filePath(u"people.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Town\nAnne,Valmont\n");
    file.close();
    QCOMPARE(flat(*readTable(file.fileName())).size(), 2);
}

void TestCsv::readingCanBeStopped()
{
    QByteArray bytes("a,b\n");
    for (int i = 0; i < 10000; ++i)
        bytes += "1,2\n";
    int calls = 0;
    const Result<Table> table = readCsv(bytes, {.progress = [&calls](double done) {
        ++calls;
        return done < 0.5;
    }});
    QVERIFY(!table);
    QVERIFY(table.sentence.contains(u"stopped"_s));
    QVERIFY(calls >= 2);
}

void TestCsv::paddingCannotFillTheMemory()
{
    QByteArray bytes("a\n");
    for (int i = 0; i < 30000; ++i)
        bytes += "1\n";
    bytes += QByteArray(30000, ',') + "x\n";
    const Result<Table> table = readCsv(bytes);
    QVERIFY(!table || table->headings.size() == 1);
}

void TestCsv::writingGuardsAgainstFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("call") << u"=HYPERLINK(\"x\",\"y\")"_s
                          << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("minus") << u"-1+cmd|' /C calc'!A0"_s << QByteArray("'-1+cmd|' /C calc'!A0");
    QTest::newRow("minus 2") << u"-2-3"_s << QByteArray("'-2-3");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("cr") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("plus formula") << u"+A1"_s << QByteArray("'+A1");
    QTest::newRow("dash") << u"-"_s << QByteArray("'-");
    QTest::newRow("negative") << u"-12.50"_s << QByteArray("-12.50");
    QTest::newRow("negative, localised") << u"-1\u202F234,50 €"_s << QByteArray("\"-1\u202F234,50 €\"");
    QTest::newRow("phone") << u"+44 1234 567890"_s << QByteArray("+44 1234 567890");
    QTest::newRow("phone with brackets") << u"+44 (0)1234 567890"_s << QByteArray("+44 (0)1234 567890");
    QTest::newRow("leading zero") << u"01234"_s << QByteArray("01234");
    QTest::newRow("plain") << u"Anne"_s << QByteArray("Anne");
}

void TestCsv::writingGuardsAgainstFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QByteArray, written);
    Table table;
    table.headings = {u"h"_s};
    table.rows = {{cell}};
    QCOMPARE(writeCsv(table, {.bom = false}), "h\r\n" + written + "\r\n");
}

void TestCsv::whatWasWrittenIsReadBack_data()
{
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("comma") << QChar(u',');
    QTest::newRow("semicolon") << QChar(u';');
    QTest::newRow("tab") << QChar(u'\t');
}

void TestCsv::whatWasWrittenIsReadBack()
{
    QFETCH(QChar, delimiter);
    Table table;
    table.headings = {u"Name"_s, u"Note"_s, u"Town"_s};
    table.rows = {{u"Zoë \"Z\" O’Brien"_s, u"one\ntwo, three; four\tfive"_s, u"Altenbrück"_s},
        {u" spaced "_s, QString(), u"日本 😀"_s}};
    const QByteArray bytes = writeCsv(table, {.delimiter = delimiter});
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const Result<Table> back = readCsv(bytes);
    QVERIFY(back);
    QCOMPARE(back->headings, table.headings);
    QCOMPARE(back->rows, table.rows);
}

void TestCsv::aHundredThousandRowsAreQuick()
{
    QByteArray bytes(
        "given,family,street,town,postcode,phone,mobile,email,born,joined,fee,role,language,diet,note\n");
    for (int i = 0; i < 100000; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += "Anne" + n + ",Fairweather" + n + ',' + n + " High Street,Northbridge,NB1 2CD,01234 " + n
            + ",07700 " + n + ",anne" + n
            + "@example.org,1960-05-03,2001-09-01,12.50,member,en,\"no nuts, please\",\n";
    }
    const Result<Table> table = readCsv(bytes);
    QCOMPARE(table->rows.size(), 100000);
    QBENCHMARK_ONCE
    {
        const Result<Table> again = readCsv(bytes);
        QVERIFY(again);
    }
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"

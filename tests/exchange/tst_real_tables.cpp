// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Real files made by others, each to the answer in its MANIFEST.md. They are no part of the repository:
// skipped aloud where the folder is absent.
#include "csv.h"
#include "vcard.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

QString realFolder()
{
    const QString named = qEnvironmentVariable("TWINBOOK_REAL_DATA");
    return named.isEmpty() ? QDir::cleanPath(QStringLiteral(TWINBOOK_SOURCE_DIR) + u"/../shared/data/real"_s)
                           : named;
}

QString real(const QString &name)
{
    return realFolder() + u'/' + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList found;
    QDirIterator it(real(folder), {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(it.next());
    found.sort();
    return found;
}

QString cell(const Table &table, qsizetype row, const QString &heading)
{
    return table.rows.value(row).value(table.headings.indexOf(heading));
}

struct Counts
{
    int cards = 0;
    int emails = 0;
    int phones = 0;
};

Counts countCards(const QString &folder)
{
    Counts counts;
    for (const QString &path : filesIn(folder, u"*.vcf"_s)) {
        const Result<VCards> read = readVCardFile(path);
        if (!read)
            continue;
        counts.cards += int(read->cards.size());
        for (const VCard &card : read->cards) {
            counts.emails += int(card.emails().size());
            counts.phones += int(card.phones().size());
        }
    }
    return counts;
}

const VCard *named(const VCards &cards, const QString &name)
{
    for (const VCard &card : cards.cards) {
        if (card.fullName() == name)
            return &card;
    }
    return nullptr;
}

} // namespace

class TestRealTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spectrumEqualsTheJsonBeside_data();
    void spectrumEqualsTheJsonBeside();
    void contactExportsAreRead();
    void tablesHaveTheirRows_data();
    void tablesHaveTheirRows();
    void titlesAboveBankExportsAreSkipped();
    void cardsAreCounted_data();
    void cardsAreCounted();
    void singleFilesHoldTheirCards_data();
    void singleFilesHoldTheirCards();
    void charactersSurviveFoldsAndQuotedPrintable();
    void everyCardIsWrittenAndReadBack();
    void roundcubeCardsAgreeWithTheirTables();
    void whatIsNoTableIsRefused();
};

void TestRealTables::initTestCase()
{
    if (!QDir(realFolder()).exists())
        QSKIP(qPrintable(u"The folder of real files is not there: %1"_s.arg(realFolder())));
}

void TestRealTables::spectrumEqualsTheJsonBeside_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : filesIn(u"csv_contacts/csv-spectrum"_s, u"*.csv"_s))
        QTest::newRow(qPrintable(QFileInfo(path).baseName())) << path;
}

void TestRealTables::spectrumEqualsTheJsonBeside()
{
    QFETCH(QString, path);
    const Result<Table> table = readTable(path);
    QVERIFY2(table, qPrintable(table.sentence));
    const QJsonDocument document =
        QJsonDocument::fromJson(bytesOf(QString(path).replace(u".csv"_s, u".json"_s)));
    const QJsonArray json = document.isArray() ? document.array() : QJsonArray{document.object()};
    const bool outOfDate =
        path.endsWith(u"location_coordinates.csv"_s); // its telephone number, as MANIFEST.md says
    QCOMPARE(table->rows.size(), json.size());
    QVERIFY(table->problems.isEmpty());
    for (qsizetype row = 0; row < json.size(); ++row) {
        const QJsonObject object = json[row].toObject();
        QCOMPARE(object.size(), table->headings.size());
        for (const QString &heading : table->headings) {
            const QString expected = object[heading].toVariant().toString().replace(u"\r\n"_s, u"\n"_s);
            const bool other = outOfDate && heading == u"Contact Phone Number"_s;
            QCOMPARE(cell(*table, row, heading), other ? u"2095257564"_s : expected);
        }
    }
}

void TestRealTables::contactExportsAreRead()
{
    const Result<Table> gmail = readTable(real(u"csv_contacts/roundcube/gmail.csv"_s));
    QVERIFY2(gmail, qPrintable(gmail.sentence));
    QCOMPARE(gmail->rows.size(), 1);
    QCOMPARE(gmail->headings.size(), 81);
    QCOMPARE(cell(*gmail, 0, u"Family Name"_s), u"Lastname"_s);
    QCOMPARE(cell(*gmail, 0, u"Birthday"_s), u"1975-12-12"_s);
    QVERIFY(cell(*gmail, 0, u"Address 1 - Formatted"_s).contains(u'\n'));

    const Result<Table> thunderbird = readTable(real(u"csv_contacts/roundcube/tb_plain.csv"_s));
    QVERIFY(thunderbird);
    QCOMPARE(thunderbird->rows.size(), 1);
    QVERIFY(!thunderbird->headings.contains(u"Column 38"_s));
    QCOMPARE(cell(*thunderbird, 0, u"Birth Year"_s), u"1970"_s);
    QVERIFY(thunderbird->problems.isEmpty());

    const Result<Table> outlook = readTable(real(u"csv_contacts/roundcube/outlook.csv"_s));
    QVERIFY(outlook);
    QCOMPARE(outlook->headings.size(), 3);
    QCOMPARE(outlook->rows.size(), 1);

    const Result<Table> email = readTable(real(u"csv_contacts/roundcube/email.csv"_s));
    QVERIFY(email);
    QCOMPARE(email->headings, QStringList{u"Primary Email"_s});
    QCOMPARE(email->rows.size(), 4);
}

void TestRealTables::tablesHaveTheirRows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("headings");
    const auto file = [](const char *name, int rows, int columns, bool headings = true) {
        QTest::newRow(name) << QString::fromLatin1(name) << rows << columns << headings;
    };
    file("gifts/uk_ministers_gifts_2024-07_2025-06.csv", 173, 8);
    file("gifts/uk_ministers_hospitality_2024-07_2025-06.csv", 754, 7);
    file("gifts/us_federal_gifts_part1.csv", 3164, 10);
    file("twintowns/de_rgre_TwinTowns_clean.csv", 5881, 17);
    file("twintowns/uk_wikipedia_twins.csv", 1022, 8);
    file("rates/ecb_eurofxref-hist_1999_2025-01-24.csv", 6675, 42);
    file("rates/hmrc_exrates-monthly-4-February_2023.csv", 166, 6);
    file("rates/hmrc_exrates-monthly-14-December_2023.csv", 164, 6);
    file("rates/hmrc_exrates-monthly-15-January_2024.csv", 164, 6);
    file("rates/hmrc_exrates-monthly-19-May_2024.csv", 164, 6);
    file("rates/us_state_foreign_per_diem_2018-08.csv", 1113, 11);
    file("rates/eu_per_diem.csv", 225, 3);
    file("rates/capitals.csv", 195, 5); // 225 lines in MANIFEST.md: cells hold newlines
    file("rates/de_auslandspauschalen_2025-01-01.tsv", 244, 4);
    file("rates/de_auslandspauschalen_2024-01-01.tsv", 243, 4); // MANIFEST.md counts three empty rows
    file("rates/fr_bareme_kilometrique_2024_paheko.csv", 9, 4, false);
    file("rates/fr_pca_2018_plan_comptable_associatif.csv", 555, 5);
    file("names/faker_fr_names.csv", 1180, 3);
    file("names/faker_it_names.csv", 4849, 3);
    file("bank/csv/test_row_format_neg_inflow.csv", 74, 5, false);
}

void TestRealTables::tablesHaveTheirRows()
{
    QFETCH(QString, name);
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(bool, headings);
    const Result<Table> table = readTable(real(name));
    QVERIFY2(table, qPrintable(table.sentence));
    QCOMPARE(table->rows.size(), rows);
    QCOMPARE(table->headings.size(), columns);
    QCOMPARE(table->headingLine > 0, headings);
    for (const QStringList &row : table->rows)
        QCOMPARE(row.size(), columns);
    // Written and read again, every cell is as it was.
    const Result<Table> again = readCsv(writeCsv(*table), {.hasHeadings = true});
    QVERIFY(again);
    QCOMPARE(again->rows.size(), table->rows.size());
    QCOMPARE(again->headings, table->headings);
}

void TestRealTables::titlesAboveBankExportsAreSkipped()
{
    const Result<Table> german = readTable(real(u"bank/csv/gnc_sample_de.csv"_s));
    QVERIFY2(german, qPrintable(german.sentence));
    QCOMPARE(german->headingLine, 4);
    QCOMPARE(german->headings.constFirst(), u"Buchungstag"_s);
    QCOMPARE(german->headings.constLast(), u"Währung"_s);
    const Result<Table> singapore = readTable(real(u"bank/csv/TransactionHistory_20180418043121.csv"_s));
    QVERIFY2(singapore, qPrintable(singapore.sentence));
    QCOMPARE(singapore->headings.constFirst(), u"Transaction date"_s);
    for (const QString &path : filesIn(u"bank/csv"_s, u"*.csv"_s)) {
        const Result<Table> table = readTable(path);
        QVERIFY2(table, qPrintable(path + table.sentence));
        QVERIFY2(table->headings.size() >= 4 && !table->rows.isEmpty(), qPrintable(path));
    }
}

void TestRealTables::cardsAreCounted_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<int>("cards");
    QTest::addColumn<int>("emails");
    QTest::addColumn<int>("phones");
    QTest::newRow("ez-vcard") << u"vcard_ical/ez-vcard"_s << 26 << 38 << 75;
    QTest::newRow("kcontacts") << u"vcard_ical/kcontacts"_s << 23 << 18 << 14;
}

void TestRealTables::cardsAreCounted()
{
    QFETCH(QString, folder);
    const Counts counts = countCards(folder);
    QTEST(counts.cards, "cards");
    QTEST(counts.emails, "emails");
    QTEST(counts.phones, "phones");
}

void TestRealTables::singleFilesHoldTheirCards_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("cards");
    for (const QString &path : filesIn(u"vcard_ical"_s, u"*.vcf"_s)) {
        const QString name = QFileInfo(path).fileName();
        const QHash<QString, int> several{{u"John_Doe_ANDROID.vcf"_s, 6}, {u"gmail-list.vcf"_s, 3},
            {u"rfc2426-example.vcf"_s, 2}, {u"vcard10.vcf"_s, 5}};
        QTest::newRow(qPrintable(name)) << path << several.value(name, 1);
    }
}

void TestRealTables::singleFilesHoldTheirCards()
{
    QFETCH(QString, path);
    QFETCH(int, cards);
    if (path.contains(u"libical"_s)) {
        readVCardFile(path); // must only not crash
        return;
    }
    const Result<VCards> read = readVCardFile(path);
    QVERIFY2(read, qPrintable(read.sentence));
    QCOMPARE(read->cards.size(), cards);
    const bool broken = path.endsWith(u"vcard4.vcf"_s); // "FN" without a colon
    QCOMPARE(read->problems.size(), broken ? 1 : 0);
    for (const VCard &card : read->cards) {
        QVERIFY(card.line > 0);
    }
}

void TestRealTables::charactersSurviveFoldsAndQuotedPrintable()
{
    for (const QString &path : filesIn(u"vcard_ical/kcontacts"_s, u"*.vcf"_s)) {
        const Result<VCards> read = readVCardFile(path);
        QVERIFY2(read, qPrintable(path));
        for (const VCard &card : read->cards) {
            for (const VCardProperty &property : card.properties) {
                QVERIFY2(!property.value.contains(QChar(0xFFFD)), qPrintable(path + property.value));
                QVERIFY2(!property.value.contains(u"=C3"_s), qPrintable(path + property.value));
                QVERIFY2(!property.value.contains(u"Ã"_s), qPrintable(path + property.value));
            }
        }
    }
}

void TestRealTables::everyCardIsWrittenAndReadBack()
{
    for (const QString &path : filesIn(u"vcard_ical"_s, u"*.vcf"_s)) {
        const Result<VCards> read = readVCardFile(path);
        if (!read)
            continue;
        const QByteArray written = writeVCards(read->cards);
        const Result<VCards> back = readVCards(written);
        QVERIFY2(back, qPrintable(path));
        QCOMPARE(back->cards.size(), read->cards.size());
        QVERIFY2(back->problems.isEmpty(), qPrintable(path));
        for (qsizetype i = 0; i < read->cards.size(); ++i) {
            const VCard &one = read->cards[i];
            const VCard &two = back->cards[i];
            QCOMPARE(two.fullName(), one.fullName());
            QCOMPARE(two.family(), one.family());
            QCOMPARE(two.note(), one.note());
            QCOMPARE(two.birthday(), one.birthday());
            QCOMPARE(two.emails().size(), one.emails().size());
            QCOMPARE(two.phones().size(), one.phones().size());
            QCOMPARE(two.addresses().size(), one.addresses().size());
            QCOMPARE(two.categories(), one.categories());
        }
        QCOMPARE(writeVCards(back->cards), written);
        for (const QByteArray &line : written.split('\n'))
            QVERIFY(line.size() <= 76);
    }
}

void TestRealTables::roundcubeCardsAgreeWithTheirTables()
{
    const Result<VCards> gmail = readVCardFile(real(u"csv_contacts/roundcube/gmail.vcf"_s));
    QVERIFY2(gmail, qPrintable(gmail.sentence));
    const VCard &card = gmail->cards.constFirst();
    QCOMPARE(card.family(), u"Lastname"_s);
    QCOMPARE(card.given(), u"Firstname"_s);
    QCOMPARE(card.additional(), u"Middle"_s);
    QCOMPARE(card.prefix(), u"Prefix"_s);
    QCOMPARE(card.suffix(), u"Suffix"_s);
    QCOMPARE(card.birthday(), QDate(1975, 12, 12));
    QCOMPARE(card.emails().size(), 4);
    QCOMPARE(card.phones().size(), 7);
    QCOMPARE(card.addresses().size(), 2);
    QCOMPARE(card.categories().size(), 2);
    const Result<VCards> emails = readVCardFile(real(u"csv_contacts/roundcube/email.vcf"_s));
    QVERIFY(emails);
    QCOMPARE(emails->cards.size(), 4);
    const Result<VCards> rfc = readVCardFile(real(u"vcard_ical/ez-vcard/rfc2426-example.vcf"_s));
    const VCard *frank = named(*rfc, u"Frank Dawson"_s);
    QVERIFY(frank);
    QCOMPARE(frank->emails().size(), 2);
}

void TestRealTables::whatIsNoTableIsRefused()
{
    for (const QString &folder : {u"bank/ofx"_s, u"bank/qif"_s, u"bank/camt"_s, u"vcard_ical"_s}) {
        for (const QString &path : filesIn(folder, u"*.*"_s)) {
            if (path.endsWith(u".ref"_s) || path.endsWith(u".txt"_s) || path.endsWith(u"bogus.qif"_s))
                continue;
            const Result<Table> table = readTable(path);
            QVERIFY2(!table, qPrintable(path));
            QVERIFY2(table.sentence.endsWith(u'.'), qPrintable(table.sentence));
        }
    }
    for (const QString &path : filesIn(u"."_s, u"*"_s)) {
        if (!path.contains(u"optim"_s))
            readTable(path); // none may crash or hang
    }
}

QTEST_APPLESS_MAIN(TestRealTables)
#include "tst_real_tables.moc"

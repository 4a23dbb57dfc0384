// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts/gifts_testing.h"

#include "json_nodes.h"
#include "text.h"
#include "xlsx.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

const QString folder = QStringLiteral(TWINBOOK_SOURCE_DIR "/tests/gifts/registers");

const QString plainRegister = u"Ref,Councillor,Date,Gift,Donor,Value (£)\n"
                              "G1,Cllr Hill,2024-05-01,Wine,Rotary Club,£12\n"
                              "G2,Cllr Dale,2024-05-02,Vase,Stadt Gotha,\n"_s;

} // namespace

class TestGiftsImport : public QObject
{
    Q_OBJECT

    testing::GiftBooks m_books;

    ImportPlan planned(const Store &store, const QString &text, const QString &name = u"register.csv"_s)
    {
        const auto plan = planGiftsFile(m_books.written(name, text), testing::giftChoices(), store);
        if (!plan)
            qFatal("%s", qPrintable(plan.sentence));
        return *plan;
    }
    ImportPlan imported(Store &store, const QString &text)
    {
        const ImportPlan plan = planned(store, text);
        if (!adopt(store, plan, u"Import"_s))
            qFatal("not imported");
        return plan;
    }

private Q_SLOTS:
    void registersOfManyKindsAreUnderstood_data();
    void registersOfManyKindsAreUnderstood();
    void noWordOfARegisterIsLost_data() { registersOfManyKindsAreUnderstood_data(); }
    void noWordOfARegisterIsLost();
    void aSecondImportFindsEverything_data() { registersOfManyKindsAreUnderstood_data(); }
    void aSecondImportFindsEverything();
    void linesInAnotherOrderAndNewOnesOnTopAreKnown();
    void aValueThatCameLaterIsAChange();
    void aValueThatIsAnotherNowIsAChangeOfTheOnlyEntryOfItsKind();
    void everyAmountKeepsTheCurrencyOfItsLine_data();
    void everyAmountKeepsTheCurrencyOfItsLine();
    void totalsAreNoEntries_data();
    void totalsAreNoEntries();
    void aMarkOfAFootnoteHidesNoAmount();
    void sumsNeverOverflow();
    void aQuotationMarkNeverClosedIsTold();
    void whatWasCorrectedInTheBookStaysWhileTheFileStays();
    void whatIsPublishedStaysAsItIs();
    void allSheetsThatAreRegistersAreTaken();
    void onlyTheOnePersonOfThatNameIsLinked();
    void whatIsNoRegisterIsRefusedInOneSentence_data();
    void whatIsNoRegisterIsRefusedInOneSentence();
    void columnsCanBeSaid();
    void anUnknownFileComesBackWithItsColumns();
    void canBeStopped();
    void jsonIsReadAsItStands();
    void footnotesGoToTheEntriesWithTheirSign();
};

void TestGiftsImport::registersOfManyKindsAreUnderstood_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &name : QDir(folder).entryList({u"*.csv"_s, u"*.json"_s}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder + u'/' + name;
}

// Beside each register stands what must come of it: "@lines|sums|values kept as words", then the entries.
void TestGiftsImport::registersOfManyKindsAreUnderstood()
{
    QFETCH(QString, file);
    QFile answers(file.section(u'.', 0, -2) + u".txt"_s);
    QVERIFY(answers.open(QIODevice::ReadOnly));
    const auto store = m_books.fresh();
    const auto plan = planGiftsFile(file, testing::giftChoices(), *store);
    QVERIFY2(bool(plan), qPrintable(plan.sentence));
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    QStringList lines{u"@%1|%2|%3"_s.arg(plan->rows.size())
                          .arg(testing::valued(*plan))
                          .arg(testing::figure(*plan, "valueKeptAsText"))};
    lines += testing::summary(*store);
    QCOMPARE(lines.join(u'\n'), QString::fromUtf8(answers.readAll()).trimmed());
}

void TestGiftsImport::noWordOfARegisterIsLost()
{
    QFETCH(QString, file);
    const auto store = m_books.fresh();
    const auto plan = planGiftsFile(file, testing::giftChoices(), *store);
    QVERIFY(bool(plan));
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    QString kept;
    for (const Gift &gift : store->all<Gift>()) {
        for (const Column &column : recordOf<Gift>().columns)
            kept += column.get(&gift).toString() + u'\n';
    }
    for (const NilReturn &nil : store->all<NilReturn>())
        kept += nil.holder + u'\n' + nil.periodWords + u'\n' + nil.notes + u'\n';
    for (const ImportRow &row : plan->rows)
        kept += row.action == ImportRow::Skip ? row.title + u'\n' : QString();
    kept = fold(kept);
    const auto tables = readTables(file);
    static const QRegularExpression mapped( // said by a field of its own
        u"^(?:accepted|declined|returned|received|given|gifts?|hospitality|invitation|yes|no|y|n|n a|na|.*(?:nil|none|neant|fehlanzeige|keine|dim|aucun|nothing).*|.*\\d{4}|\\d.*|angenommen|abgelehnt|45470|x|✓|we gave)$"_s);
    for (const NamedTable &table : *tables) {
        for (const QStringList &row : table.table.rows) {
            for (const QString &cell : row) {
                const QString word = fold(cell);
                if (word.isEmpty() || mapped.match(word).hasMatch() || table.table.headings.contains(cell)
                    || speaksOfGifts(cell) || !giftFieldOf(cell).isEmpty())
                    continue;
                QVERIFY2(kept.contains(word), qPrintable(cell));
            }
        }
    }
}

void TestGiftsImport::aSecondImportFindsEverything()
{
    QFETCH(QString, file);
    const auto store = m_books.fresh();
    const auto plan = planGiftsFile(file, testing::giftChoices(), *store);
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    const auto again = planGiftsFile(file, testing::giftChoices(), *store);
    QCOMPARE(again->count(ImportRow::Same), plan->count(ImportRow::Add));
    QCOMPARE(adopt(*store, *again, u"Import"_s).end, EditOutcome::Nothing);
}

void TestGiftsImport::linesInAnotherOrderAndNewOnesOnTopAreKnown()
{
    const auto store = m_books.fresh();
    const QString head = u"Councillor,Date,Gift,Donor,Value (£)\n"_s;
    const QString one = u"Cllr A,2024-01-01,Pen,X Ltd,£5\n"_s;
    const QString two = u"Cllr B,2024-01-02,Cup,Y Ltd,£6\n"_s;
    imported(*store, head + one + two + one);
    const ImportPlan again =
        planned(*store, head + u"Cllr C,2024-02-01,Hat,Z Ltd,£7\n"_s + two + one + one + one);
    QCOMPARE(again.count(ImportRow::Same), 3);
    QCOMPARE(again.count(ImportRow::Add), 2); // the hat, and a third pen
}

void TestGiftsImport::aValueThatCameLaterIsAChange()
{
    const auto store = m_books.fresh();
    imported(*store, plainRegister);
    const ImportPlan later =
        imported(*store, QString(plainRegister).replace(u"Gotha,\n"_s, u"Gotha,£58\n"_s));
    QCOMPARE(later.count(ImportRow::Same), 1);
    QCOMPARE(later.count(ImportRow::Change), 1);
    const Gift vase = store->all<Gift>(u"reference='G2'"_s).first();
    QCOMPARE(vase.value, 5800);
    QCOMPARE(vase.homeValue, 5800);
    QCOMPARE(store->count(recordOf<Gift>()), 2);

    const auto other = m_books.fresh(); // without numbers of its own
    const QString list = u"Councillor,Date,Gift,Donor,Value (£)\nCllr A,2024-01-01,Pen,X Ltd,\n"_s;
    imported(*other, list);
    QCOMPARE(imported(*other, QString(list).replace(u"Ltd,"_s, u"Ltd,£5"_s)).count(ImportRow::Change), 1);
    QCOMPARE(other->all<Gift>().first().value, 500);
    QCOMPARE(planned(*other, QString(list).replace(u"Ltd,"_s, u"Ltd,£5"_s)).count(ImportRow::Same), 1);
}

void TestGiftsImport::aValueThatIsAnotherNowIsAChangeOfTheOnlyEntryOfItsKind()
{
    const auto store = m_books.fresh();
    const QString head = u"Date,Recipient,Donor,Gift,Value\n"_s;
    const QString pen = u"01/02/2025,Cllr A,X Ltd,Pen,£5\n"_s;
    const QString mug = u",Cllr A,X Ltd,Mug,£3\n"_s;
    imported(*store, head + pen + pen + mug + u"02/02/2025,Cllr B,Y,Bag,TBC\n"_s);
    const QString later =
        head + u"05/02/2025,Cllr A,X Ltd,Pen,£5\n"_s + pen + pen + pen + mug + u"02/02/2025,Cllr B,Y,Bag,£12\n"_s;
    const ImportPlan again = imported(*store, later);
    QCOMPARE(again.count(ImportRow::Same), 3);
    QCOMPARE(again.count(ImportRow::Add), 2); // the pen of another day, and a third one
    QCOMPARE(again.count(ImportRow::Change), 1);
    QCOMPARE(store->all<Gift>(u"description='Bag'"_s).size(), 1);
    QCOMPARE(store->all<Gift>(u"description='Bag'"_s).first().homeValue, 1200);
    QCOMPARE(planned(*store, later).count(ImportRow::Same), 6);
}

void TestGiftsImport::everyAmountKeepsTheCurrencyOfItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sums");
    QTest::newRow("currency of gift")
        << u"Recipient name,Currency of gift,Amount,Gift description,Donor name,Received date\n"
           "A,EUR,60,Cup,X Ltd,2025-02-01\nB,Euro,61,Cup,X Ltd,2025-02-02\nC,£,62,Cup,X Ltd,2025-02-03\n"
           "D,US Dollars,\"1,000.00\",Cup,X Ltd,2025-02-04\n"_s
        << u"EUR 2 / 12100, GBP 1 / 6200, USD 1 / 100000"_s;
    QTest::newRow("currency") << u"Name,Gift,Donor,Date,Amount,Currency\nA,Cup,X Ltd,01/02/2025,60,EUR\n"_s
                              << u"EUR 1 / 6000"_s;
    QTest::newRow("nobody knows it")
        << u"Name,Gift,Donor,Date,Amount,Currency\nA,Cup,X Ltd,01/02/2025,60,Shells\n"_s << QString();
    QTest::newRow("a value in each of two columns")
        << u"Name,Date of gift,Description,Donor,Value (€),Value (£)\nCllr A,01/02/2025,Clock,X Ltd,60,51.20\n"
           "Cllr B,02/02/2025,Pen,Y Ltd,,5\nCllr C,03/02/2025,Jug,Z Ltd,30,\n"_s
        << u"EUR 2 / 9000, GBP 1 / 500"_s;
    QTest::newRow("nested")
        << u"{\"members\": [{\"name\": \"Ada King\", \"entries\": [{\"gift\": {\"what\": \"Painting\", "
           "\"value\": {\"amount\": 350, \"currency\": \"GBP\"}, \"donor\": {\"name\": \"Gallery "
           "Ltd\"}}}, {\"gift\": {\"what\": \"Opera tickets\", \"value\": {\"amount\": \"420.50\", "
           "\"currency\": \"EUR\"}, \"donor\": {\"name\": \"Oper\"}}}]}]}"_s
        << u"EUR 1 / 42050, GBP 1 / 35000"_s;
}

void TestGiftsImport::everyAmountKeepsTheCurrencyOfItsLine()
{
    QFETCH(QString, text);
    const auto store = m_books.fresh();
    const ImportPlan plan = imported(*store, text);
    QTEST(testing::valued(plan), "sums");
    for (const Problem &problem : plan.problems)
        QVERIFY2(!problem.sentence.contains(u"taken for"_s), qPrintable(problem.sentence));
    for (const Gift &gift : store->all<Gift>())
        QVERIFY(gift.currency == u"GBP" || gift.homeValue == 0);
}

void TestGiftsImport::totalsAreNoEntries_data()
{
    QTest::addColumn<QString>("total");
    for (const char16_t *total :
        {u"Total", u"Overall total", u"Total for quarter 1", u"Sum", u"Total value of gifts:", u"Grand total",
            u"Sub-total", u"Total général", u"Sous-total", u"Gesamtsumme", u"Zwischensumme", u"Summe"})
        QTest::newRow(qPrintable(QString::fromUtf16(total))) << QString::fromUtf16(total);
}

void TestGiftsImport::totalsAreNoEntries()
{
    QFETCH(QString, total);
    for (const QString &behind : {u",,,,£5,\n"_s, u",,1,1,£102,\n"_s}) {
        const auto store = m_books.fresh();
        const ImportPlan plan = planned(*store,
            u"Member,Gift,Donor,Date,Value,Supplier\nCllr A,Cup,Sum Ltd,01/02/2025,£5,\n"_s + total + behind);
        QCOMPARE(plan.count(ImportRow::Add), 1);
        QCOMPARE(plan.rows.size(), 2);
        QVERIFY(!plan.rows.last().isEntry);
        QCOMPARE(plan.rows.last().action, ImportRow::Skip);
        QCOMPARE(plan.rows.last().problems.size(), 1);
    }
}

void TestGiftsImport::aMarkOfAFootnoteHidesNoAmount()
{
    const auto store = m_books.fresh();
    const QString lines = u"Member,Gift,Donor,Date,Value (£)\nLord A,Watch (1),Emir,01/10/2025,5000 (2)\n"
                          "Lady B,Tie,IPU,2/10/2025,25*\nLord C,Cup†,Wimbledon,3/10/2025,40†\n"_s;
    imported(*store,
        lines + u"(1) Held by the department\n\"(2) Valued by Christie's at £5,000\"\n* estimate\n"
                "Notes: this register is published under the Code; see www.x.gov.uk\n"_s);
    const QList<Gift> gifts = store->all<Gift>();
    QCOMPARE(gifts.size(), 3);
    QCOMPARE(gifts.at(0).value, 500000);
    QCOMPARE(gifts.at(1).value, 2500);
    QCOMPARE(gifts.at(1).valueWords, u"25*"_s);
    QCOMPARE(gifts.at(2).value, 4000);
    QVERIFY(gifts.at(2).notes.isEmpty()); // what is said of the whole register
    const auto other = m_books.fresh();
    imported(*other, lines); // without footnotes nobody knows what the signs are
    QCOMPARE(other->all<Gift>().first().value, 0);
}

void TestGiftsImport::sumsNeverOverflow()
{
    const auto store = m_books.fresh();
    const ImportPlan plan = imported(*store,
        u"Date,Recipient,Donor,Gift,Value\n2025-01-03,Cllr C,D,Cup,£92233720368547758.07\n"
        "2025-01-04,Cllr C,E,Cup,\"£99,999,999,999\"\n2025-01-05,Cllr C,E,Cup,\"£10,000,000,000.00\"\n"_s);
    QCOMPARE(testing::valued(plan), u"GBP 1 / 1000000000000"_s);
    QCOMPARE(testing::figure(plan, "valueKeptAsText"), 2);
}

void TestGiftsImport::aQuotationMarkNeverClosedIsTold()
{
    const auto store = m_books.fresh();
    const ImportPlan plan =
        planned(*store, u"Date,Recipient,Donor,Gift,Value\n2025-01-01,A,B,\"cut off in a quo"_s);
    const bool isTold = std::any_of(plan.problems.begin(), plan.problems.end(),
        [](const Problem &p) { return p.line == 2 && p.sentence.contains(u"never closed"_s); });
    QVERIFY(isTold);
}

void TestGiftsImport::whatWasCorrectedInTheBookStaysWhileTheFileStays()
{
    const auto store = m_books.fresh();
    imported(*store, plainRegister);
    Gift wine = store->all<Gift>().first();
    wine.holder = u"Councillor Margaret Hill"_s;
    wine.outcome = u"raffled"_s;
    QVERIFY(store->edit(u"Correct"_s, [&](Edit &edit) { edit.save(wine); }));
    QCOMPARE(planned(*store, plainRegister).count(ImportRow::Same), 2);
}

void TestGiftsImport::whatIsPublishedStaysAsItIs()
{
    const auto store = m_books.fresh();
    imported(*store, plainRegister);
    GiftPublication publication;
    publication.fromOn = QDate(2024, 1, 1);
    publication.untilOn = QDate(2024, 12, 31);
    QVERIFY(store->edit(u"Publish"_s, [&](Edit &edit) {
        edit.save(publication);
        Gift vase = store->all<Gift>().last();
        vase.publication = publication.id;
        edit.save(vase);
    }));
    const ImportPlan later =
        imported(*store, QString(plainRegister).replace(u"Gotha,\n"_s, u"Gotha,£58\n"_s));
    QCOMPARE(later.count(ImportRow::Change), 0);
    QCOMPARE(later.rows.last().problems.size(), 1);
    QCOMPARE(store->all<Gift>().last().value, 0);
}

void TestGiftsImport::allSheetsThatAreRegistersAreTaken()
{
    const auto sheet = [](const QString &year, const QString &what) {
        Sheet one;
        one.name = year;
        one.title = u"Gifts register "_s + year;
        one.columns = {{u"Councillor"_s}, {u"Date"_s, CellKind::Date}, {u"Gift"_s}, {u"Donor"_s},
            {u"Value"_s, CellKind::Money}};
        one.rows = {{u"Cllr A"_s, QDate(year.toInt(), 5, 6), what, u"X Ltd"_s, 550LL},
            {u"Cllr B"_s, {}, u"None"_s, {}, {}}};
        return one;
    };
    Sheet cover;
    cover.name = u"Cover"_s;
    cover.columns = {{u"Please read"_s}};
    cover.rows = {{u"This is a workbook."_s}};
    const QString path = m_books.path(u"years.xlsx"_s);
    QVERIFY(writeXlsx(path, {cover, sheet(u"2023"_s, u"Pen"_s), sheet(u"2024"_s, u"Cup"_s)}));
    const auto store = m_books.fresh();
    const auto plan = planGiftsFile(path, testing::giftChoices(), *store);
    QVERIFY2(bool(plan), qPrintable(plan.sentence));
    QCOMPARE(plan->count(ImportRow::Add), 2);
    QVERIFY(plan->problems.first().sentence.contains(u"Cover"_s));
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    QCOMPARE(testing::summary(*store),
        (QStringList{u"received gift | 2023-05-06 | Cllr A | X Ltd | Pen | plain GBP 550"_s,
            u"received gift | 2024-05-06 | Cllr A | X Ltd | Cup | plain GBP 550"_s,
            u"nil | Cllr B | 2023-01-01..2023-12-31"_s, u"nil | Cllr B | 2024-01-01..2024-12-31"_s}));
}

void TestGiftsImport::onlyTheOnePersonOfThatNameIsLinked()
{
    const auto store = m_books.fresh();
    QVERIFY(store->edit(u"People"_s, [](Edit &edit) {
        for (const auto &[given, family] :
            {std::pair(u"Mary"_s, u"Hill"_s), {u"Ann"_s, u"Dale"_s}, {u"Ann"_s, u"Dale"_s}}) {
            Household home;
            edit.save(home);
            Person person;
            person.givenName = given;
            person.familyName = family;
            person.household = home.id;
            edit.save(person);
        }
    }));
    imported(*store,
        u"Councillor,Date,Gift,Donor\nCllr Mary Hill,2024-01-01,Pen,X\nAnn Dale,2024-01-01,Pen,X\nM. Hill,2024-01-01,Pen,X\n"_s);
    const QList<Gift> gifts = store->all<Gift>();
    QVERIFY(gifts.at(0).holderPerson.isValid());
    QVERIFY(!gifts.at(1).holderPerson.isValid());
    QVERIFY(!gifts.at(2).holderPerson.isValid());
}

void TestGiftsImport::whatIsNoRegisterIsRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("people") << u"First name,Surname,Email\nAnn,Green,a@b.c\n"_s;
    QTest::newRow("statement") << u"Date,Description,Amount,Balance\n01/02/2024,Gift shop,5.00,95.00\n"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("headings") << u"Councillor,Date,Gift,Donor,Value\n"_s;
    QTest::newRow("broken off") << u"{\"gifts\": [{\"name\": \"Cllr A\", \"gift\": \"Pe"_s;
    QTest::newRow("damaged") << u"{\"gifts\": [{\"name\" \"Cllr A\"}]}"_s;
    QTest::newRow("nothing in it") << u"{\"gifts\": []}"_s;
    QTest::newRow("deep") << QString(5000, u'[');
}

void TestGiftsImport::whatIsNoRegisterIsRefusedInOneSentence()
{
    QFETCH(QString, text);
    const auto store = m_books.fresh();
    const auto plan = planGiftsFile(m_books.written(u"file"_s, text), testing::giftChoices(), *store);
    QVERIFY(!plan);
    QVERIFY2(plan.sentence.endsWith(u'.') && !plan.sentence.contains(u'\n'), qPrintable(plan.sentence));
}

void TestGiftsImport::columnsCanBeSaid()
{
    const auto store = m_books.fresh();
    const QString path = m_books.written(u"odd.csv"_s, u"Aaa,Bbb,Ccc,Ddd\nCllr A,Pen,X Ltd,5\n"_s);
    ImportChoices choices = testing::giftChoices({{u"holder"_s, u"Aaa"_s}, {u"description"_s, u"Bbb"_s},
        {u"donor"_s, u"Ccc"_s}, {u"value"_s, u"Ddd"_s}});
    const auto plan = planGiftsFile(path, choices, *store);
    QVERIFY2(bool(plan), qPrintable(plan.sentence));
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    QCOMPARE(testing::summary(*store),
        (QStringList{u"received gift |  | Cllr A | X Ltd | Pen | plain GBP 500"_s}));
}

void TestGiftsImport::anUnknownFileComesBackWithItsColumns()
{
    const auto store = m_books.fresh();
    const QString path = m_books.written(u"odd.csv"_s, u"Aaa,Bbb\nx,y\n"_s);
    ImportChoices choices = testing::giftChoices();
    choices.evenUnknown = true;
    const auto plan = planGiftsFile(path, choices, *store);
    QVERIFY(bool(plan));
    QVERIFY(plan->rows.isEmpty());
    QCOMPARE(plan->columns.size(), 2);
    QCOMPARE(plan->columns.first().heading, u"Aaa"_s);
}

void TestGiftsImport::canBeStopped()
{
    const auto store = m_books.fresh();
    ImportChoices choices = testing::giftChoices();
    choices.progress = [](double) { return false; };
    QVERIFY(!planGiftsFile(m_books.written(u"register.csv"_s, plainRegister), choices, *store));
}

void TestGiftsImport::jsonIsReadAsItStands()
{
    const auto node =
        readJsonNodes(u"{\"b\": 12.50, \"a\": [null, true, \"\\u00e9\\n\"],\n \"c\": {\"d\": \"x\"}}"_s);
    QVERIFY(bool(node));
    QCOMPARE(node->members.at(0).first, u"b"_s);
    QCOMPARE(node->members.at(0).second.text, u"12.50"_s);
    QCOMPARE(node->members.at(1).second.items.at(2).text, u"é\n"_s);
    QCOMPARE(node->members.at(2).second.line, 2);
    QCOMPARE(readJsonNodes(u"{\"a\": 1}\n{\"a\": 2}\n"_s)->items.size(), 2); // a line each
    for (const QString &wrong :
        {u"{\"a\": 1"_s, u"[1, 2,]"_s, u"{\"a\" 1}"_s, u"[1] x"_s, u"nope"_s, u"\"a"_s})
        QVERIFY2(!readJsonNodes(wrong), qPrintable(wrong));
}

void TestGiftsImport::footnotesGoToTheEntriesWithTheirSign()
{
    const auto store = m_books.fresh();
    imported(*store,
        u"Councillor,Date,Gift,Donor,Value (£)\nCllr A,2024-01-01,Pen **,X Ltd,5\nCllr B,2024-01-02,Cup *,Y "
        u"Ltd,6\n"
        "Cllr C,2024-01-03,Hat,Z Ltd,7\n* Shared with the Mayor,,,,\n** Given back later,,,,\nNote: all values are estimates.,,,,\n"_s);
    const QList<Gift> gifts = store->all<Gift>();
    QCOMPARE(gifts.size(), 3);
    QCOMPARE(gifts.at(0).notes, u"** Given back later"_s);
    QCOMPARE(gifts.at(1).notes, u"* Shared with the Mayor"_s);
    QCOMPARE(gifts.at(2).notes, u"Note: all values are estimates."_s);
}

QTEST_GUILESS_MAIN(TestGiftsImport)
#include "tst_gifts_import.moc"

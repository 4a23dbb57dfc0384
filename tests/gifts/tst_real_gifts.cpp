// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts/gifts_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Real registers, each imported to the answer in MANIFEST.md.
class TestRealGifts : public QObject
{
    Q_OBJECT

    testing::GiftBooks m_books;

    QString file(const QString &name) const { return testing::realData() + u"/gifts/"_s + name; }

private Q_SLOTS:
    void init()
    {
        if (testing::realData().isEmpty())
            QSKIP("The real files (../shared/data/real) are not here: nothing was tried.");
    }
    void everyRegisterGivesItsAnswerOnceAndForAll_data();
    void everyRegisterGivesItsAnswerOnceAndForAll();
    void theSameRegisterInAnotherFormIsKnownAgain();
    void whatSlippedIsPutRightAndAFootnoteGoesToItsEntry();
    void noDayIsMadeUp();
    void longCellsStayWhole();
};

void TestRealGifts::everyRegisterGivesItsAnswerOnceAndForAll_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>(
        "counts"); // read, added, nil returns, received, given, kept as text, footnotes
    QTest::addColumn<QString>("valued");
    QTest::newRow("gifts") << u"uk_ministers_gifts_2024-07_2025-06.csv"_s
                           << QList<int>{173, 117, 56, 115, 2, 48, 0} << u"GBP 68 / 3759395"_s;
    QTest::newRow("hospitality") << u"uk_ministers_hospitality_2024-07_2025-06.csv"_s
                                 << QList<int>{754, 692, 61, 692, 0, 37, 1}
                                 << u"GBP 646 / 10373436, USD 5 / 55000"_s;
    QTest::newRow("both") << u"uk_ministers_register_2024-07_2025-06.json"_s
                          << QList<int>{927, 809, 117, 807, 2, 85, 1}
                          << u"GBP 714 / 14132831, USD 5 / 55000"_s;
    QTest::newRow("federal") << u"us_federal_gifts_part1.csv"_s << QList<int>{3164, 3164, 0, 3164, 0, 0, 0}
                             << u"USD 3081 / 585000327"_s;
}

void TestRealGifts::everyRegisterGivesItsAnswerOnceAndForAll()
{
    QFETCH(QString, name);
    QFETCH(QList<int>, counts);
    QFETCH(QString, valued);
    const auto store = m_books.fresh();
    const auto plan = planGiftsFile(file(name), testing::giftChoices(), *store);
    QVERIFY2(bool(plan), qPrintable(plan.sentence));
    const auto figure = [&](const char *of) { return int(testing::figure(*plan, of)); };
    QCOMPARE((QList<int>{int(plan->rows.size()), plan->count(ImportRow::Add), figure("nilReturns"),
                 figure("received"), figure("given"), figure("valueKeptAsText"), figure("footnotes")}),
        counts);
    QCOMPARE(testing::valued(*plan), valued);
    QCOMPARE(adopt(*store, *plan, u"Import"_s).end, EditOutcome::Done);
    QCOMPARE(store->count(recordOf<Gift>()), counts.at(1));
    QCOMPARE(store->count(recordOf<NilReturn>()), counts.at(2));

    const auto again = planGiftsFile(file(name), testing::giftChoices(), *store);
    QCOMPARE(again->count(ImportRow::Same), counts.at(1));
    QCOMPARE(testing::valued(*again), valued);
    QCOMPARE(adopt(*store, *again, u"Import"_s).end, EditOutcome::Nothing);
}

void TestRealGifts::theSameRegisterInAnotherFormIsKnownAgain()
{
    const auto store = m_books.fresh();
    for (const QString &name :
        {u"uk_ministers_gifts_2024-07_2025-06.csv"_s, u"uk_ministers_hospitality_2024-07_2025-06.csv"_s}) {
        const auto plan = planGiftsFile(file(name), testing::giftChoices(), *store);
        QVERIFY(adopt(*store, *plan, u"Import"_s));
    }
    const auto plan =
        planGiftsFile(file(u"uk_ministers_register_2024-07_2025-06.json"_s), testing::giftChoices(), *store);
    QCOMPARE(plan->count(ImportRow::Same), 809);
}

void TestRealGifts::whatSlippedIsPutRightAndAFootnoteGoesToItsEntry()
{
    const auto store = m_books.fresh();
    const auto plan = planGiftsFile(
        file(u"uk_ministers_hospitality_2024-07_2025-06.csv"_s), testing::giftChoices(), *store);
    QCOMPARE(testing::figure(*plan, "realigned"), 16);
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    const QList<Gift> slipped = store->all<Gift>(u"notes LIKE '%Cabinet Office%'"_s);
    QCOMPARE(slipped.size(), 3);
    QCOMPARE(slipped.first().holder, u"Nick Thomas-Symonds"_s);
    QCOMPARE(slipped.first().receivedOn, QDate(2025, 4, 1));
    QCOMPARE(slipped.first().donorOrganisation, u"British Irish Chamber of Commerce"_s);
    QCOMPARE(slipped.first().guest, u"no"_s);
    QVERIFY(slipped.first().valueKind.isEmpty());
    const QList<Gift> noted = store->all<Gift>(u"notes LIKE '%* Seats in%'"_s);
    QCOMPARE(noted.size(), 1);
    QCOMPARE(noted.first().description, u"Chairman's box Ticket *"_s);
    for (const Gift &gift : store->all<Gift>(u"value_words LIKE ?"_s, {u"%\ufffd%"_s}))
        QCOMPARE(gift.valueKind, u"unknown"_s);
}

void TestRealGifts::noDayIsMadeUp()
{
    const auto store = m_books.fresh();
    const auto plan = planGiftsFile(file(u"us_federal_gifts_part1.csv"_s), testing::giftChoices(), *store);
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    QCOMPARE(store->select(u"SELECT count(*) FROM gift WHERE received_on IS NULL"_s).first().first().toInt(),
        2847);
    const Gift first = store->all<Gift>(u"reference='1'"_s).first();
    QCOMPARE(first.dayWords, u"1999"_s);
    QCOMPARE(first.currency, u"USD"_s);
    QCOMPARE(first.homeValue, 0);
    const auto country = [&](const QString &name) {
        return store->select(u"SELECT count(*) FROM gift WHERE donor_country=?"_s, {name})
            .first()
            .first()
            .toInt();
    };
    QCOMPARE(country(u"Saudi Arabia"_s), 126);
    QCOMPARE(country(u""_s), 443);
}

void TestRealGifts::longCellsStayWhole()
{
    const auto store = m_books.fresh();
    const auto plan = planGiftsFile(file(u"us_federal_gifts_part1.csv"_s), testing::giftChoices(), *store);
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    QCOMPARE(store->select(u"SELECT max(length(description)) FROM gift"_s).first().first().toInt(), 21415);
}

QTEST_GUILESS_MAIN(TestRealGifts)
#include "tst_real_gifts.moc"

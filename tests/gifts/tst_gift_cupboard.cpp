// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_cupboard.h"
#include "gift_entry.h"
#include "gifts_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// The gifts bought to take along: how many there are, and that no more are given.
class TestGiftCupboard : public QObject
{
    Q_OBJECT

    const QDate today{2026, 11, 24};
    const QLocale english{QLocale::English, QLocale::UnitedKingdom};
    testing::GiftBooks m_books;
    std::shared_ptr<Store> m_store;
    GiftItem m_mug;

    Gift given(qint64 count) const
    {
        Gift gift = outOfCupboard(m_mug, *m_store, today, english);
        gift.donorOrganisation = u"Stadt Gotha"_s;
        gift.itemCount = count;
        return gift;
    }
    void save(Gift &gift)
    {
        QVERIFY(bool(m_store->edit(u"Gift"_s, [&](Edit &edit) { edit.save(gift); })));
    }

private Q_SLOTS:
    void init()
    {
        m_store = m_books.fresh();
        m_mug = {};
        m_mug.name = u"Mug"_s;
        m_mug.quantity = 5;
        m_mug.unitCost = 650;
        QVERIFY(bool(m_store->edit(u"Buy"_s, [&](Edit &edit) { edit.save(m_mug); })));
    }
    void asManyAsThereAreAreGivenAndNotOneMore()
    {
        QVERIFY(checkTaken(given(5), *m_store).isEmpty());
        QCOMPARE(checkTaken(given(6), *m_store).value(0).field, u"item_count"_s);
        Gift four = given(4);
        save(four);
        QVERIFY(checkTaken(given(2), *m_store).value(0).sentence.contains(u"only 1"_s));
        four.itemCount = 5; // one more by the same entry
        QVERIFY(checkTaken(four, *m_store).isEmpty());
        four.itemCount = 6;
        QVERIFY(!checkTaken(four, *m_store).isEmpty());
    }
    void aCorrectionTakesNothingASecondTime()
    {
        Gift three = given(3);
        save(three);
        Gift right = correctionOf(three);
        right.itemCount = 5;
        QVERIFY(checkTaken(right, *m_store).isEmpty());
        right.itemCount = 4;
        save(right);
        QCOMPARE(leftInCupboard(*m_store, m_mug.id), 1);
        QVERIFY(checkTaken(right, *m_store).isEmpty());
    }
    void whatAnOlderBookGaveTooManyOfMayBeEditedButNotMadeWorse()
    {
        Gift seven = given(7);
        save(seven);
        QVERIFY(checkTaken(seven, *m_store).isEmpty());
        seven.itemCount = 8;
        QVERIFY(!checkTaken(seven, *m_store).isEmpty());
        const Problems problems = checkCupboard(*m_store);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().sentence.contains(u"Mug"_s) && problems.first().sentence.contains(u'2'),
            qPrintable(problems.first().sentence));
        m_mug.notes = u"Blue"_s;
        QVERIFY(checkItem(m_mug, *m_store, today).isEmpty());
    }
    void anItemThatWasGivenStaysAndNotFewerWereBought()
    {
        QVERIFY(mayRemoveItem(m_mug, *m_store).isEmpty());
        Gift two = given(2);
        save(two);
        QCOMPARE(mayRemoveItem(m_mug, *m_store).size(), 1);
        m_mug.quantity = 2;
        QVERIFY(checkItem(m_mug, *m_store, today).isEmpty());
        m_mug.quantity = 1;
        QCOMPARE(checkItem(m_mug, *m_store, today).value(0).field, u"quantity"_s);
        QVERIFY(bool(m_store->edit(u"Back"_s, [&](Edit &edit) { edit.remove(two.id); })));
        QVERIFY(mayRemoveItem(m_mug, *m_store).isEmpty());
    }
    void whatIsTakenOutIsProposedAtWhatItCosts()
    {
        Gift gift;
        gift.direction = u"received"_s; // as every entry begins
        gift.item = m_mug.id;
        gift.itemCount = 3;
        completeTaken(gift, *m_store, english);
        QCOMPARE(gift.direction, u"given"_s);
        QCOMPARE(gift.description, u"Mug"_s);
        QCOMPARE(gift.valueWords, u"£19.50"_s);
        gift.valueWords = u"£30"_s; // what was typed stays
        completeTaken(gift, *m_store, english);
        QCOMPARE(gift.valueWords, u"£30"_s);
    }
};

QTEST_GUILESS_MAIN(TestGiftCupboard)
#include "tst_gift_cupboard.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifts_fixture.h"

#include "bulk_dialog.h"
#include "form.h"
#include "gift_cupboard.h"
#include "gift_entry.h"

#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

// A book with five mugs in the cupboard, three of them given on two occasions.
struct Mugs : GiftsFixture
{
    Mugs()
    {
        openEmpty();
        mug.name = u"Mug"_s;
        mug.quantity = 5;
        store->edit(u"Add"_s, [&](Edit &edit) { edit.save(mug); });
        one = taken(u"Gotha"_s, 1);
        two = taken(u"Romilly"_s, 2);
    }
    Gift taken(const QString &by, qint64 count)
    {
        Gift gift = outOfCupboard(mug, *store, asked.today, asked.locale);
        gift.donorOrganisation = by;
        gift.itemCount = count;
        completeGift(gift, *store, asked.locale);
        store->edit(u"Add"_s, [&](Edit &edit) { edit.save(gift); });
        return gift;
    }
    // What the dialog says, empty: it has changed them.
    QString setAll(
        const RecordShape &shape, const QList<qint64> &ids, const QString &column, const QVariant &to)
    {
        BulkDialog dialog(*session, shape, ids);
        dialog.choose(column);
        dialog.form()->setValue(column, to);
        dialog.show();
        dialog.accept();
        return dialog.isVisible() ? dialog.preview() : QString();
    }
    QString setGifts(const QString &column, const QVariant &to)
    {
        return setAll(recordOf<Gift>(), {one.id.value, two.id.value}, column, to);
    }

    GiftItem mug;
    Gift one;
    Gift two;
};

} // namespace

// One field of many entries set at once: as each form would do it, or not at all.
class TestBulkDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noMoreIsTakenOutOfTheCupboardThanItHolds()
    {
        Mugs mugs;
        const QString why = mugs.setGifts(u"item_count"_s, 3); // either alone could have three
        QVERIFY2(why.contains(u"Nothing was changed."_s), qPrintable(why));
        QVERIFY2(why.contains(u"Mug (Romilly)"_s) && why.contains(u"write that down in the gift cupboard"_s),
            qPrintable(why));
        QCOMPARE(mugs.store->get(mugs.one.id)->itemCount, 1);
        QCOMPARE(mugs.store->get(mugs.two.id)->itemCount, 2);
        QCOMPARE(mugs.setGifts(u"item_count"_s, 2), QString());
        QCOMPARE(leftInCupboard(*mugs.store, mugs.mug.id), 1);
        mugs.session->undo();
        QCOMPARE(leftInCupboard(*mugs.store, mugs.mug.id), 2);
    }
    void whatOneFreesTheOthersMayTake()
    {
        Mugs mugs;
        const Gift most = mugs.taken(u"Arrou"_s, 2); // none is left
        const QList<qint64> ids{mugs.one.id.value, most.id.value};
        const QString why = mugs.setAll(recordOf<Gift>(), ids, u"item_count"_s, 2);
        QVERIFY2(why.contains(u"only 1."_s), qPrintable(why));
        const auto store = mugs.store;
        store->edit(u"Three"_s, [&](Edit &edit) {
            Gift three = most;
            three.itemCount = 3; // as an older book may hold it
            mugs.mug.quantity = 6;
            edit.save(three);
            edit.save(mugs.mug);
        });
        QCOMPARE(mugs.setAll(recordOf<Gift>(), ids, u"item_count"_s, 2), QString());
        QCOMPARE(leftInCupboard(*store, mugs.mug.id), 0);
    }
    void notFewerWereBoughtThanWereGiven()
    {
        Mugs mugs;
        const QString why = mugs.setAll(recordOf<GiftItem>(), {mugs.mug.id.value}, u"quantity"_s, 2);
        QVERIFY2(why.contains(u"“Mug”: 3 of them were given already"_s), qPrintable(why));
        QCOMPARE(mugs.store->get(mugs.mug.id)->quantity, 5);
    }
    void publishedEntriesStayAsTheyAre()
    {
        Mugs mugs;
        mugs.store->edit(u"Publish"_s, [&](Edit &edit) {
            GiftPublication publication;
            edit.save(publication);
            mugs.one.publication = publication.id;
            edit.save(mugs.one);
        });
        const QString why = mugs.setGifts(u"visit"_s, u"Fête"_s);
        QVERIFY2(why.contains(u"Mug (Gotha)"_s) && why.contains(u"published"_s), qPrintable(why));
        QCOMPARE(mugs.store->get(mugs.two.id)->visit, QString());
    }
    void whatFollowsIsCompletedAndWhatFollowsFromOthersIsNotSet()
    {
        Mugs mugs;
        QCOMPARE(mugs.setGifts(u"value_words"_s, u"about £40"_s), QString());
        QCOMPARE(mugs.store->get(mugs.two.id)->value, 4000);
        QCOMPARE(mugs.store->get(mugs.two.id)->valueKind, u"about"_s);
        QVERIFY(mugs.setGifts(u"value_kind"_s, u"above"_s).contains(u"follows from others"_s));
        QCOMPARE(mugs.store->get(mugs.two.id)->valueKind, u"about"_s);
    }
    void aDayThatIsStillToComeIsRefusedAndOldFlawsInOtherFieldsAreNot()
    {
        Mugs mugs;
        QVERIFY(mugs.setGifts(u"received_on"_s, mugs.asked.today.addDays(1)).contains(u"still to come"_s));
        QVERIFY(mugs.setGifts(u"received_on"_s, QDate()).contains(u"Please write the day"_s));
        mugs.store->edit(u"As imported"_s, [&](Edit &edit) {
            mugs.one.description.clear();
            mugs.one.receivedOn = {};
            edit.save(mugs.one);
        });
        QCOMPARE(mugs.setGifts(u"holder"_s, u"Joan Adams"_s), QString());
        QCOMPARE(mugs.store->get(mugs.one.id)->holder, u"Joan Adams"_s);
        QVERIFY(!mugs.store->get(mugs.one.id)->receivedOn.isValid()); // no day is invented
    }
};

QTEST_MAIN(TestBulkDialog)
#include "tst_bulk_dialog.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gifts_fixture.h"

#include "ask.h"
#include "delegation_dialog.h"
#include "detail_view.h"
#include "enclosing.h"
#include "form.h"
#include "gift_cupboard.h"
#include "gift_dialog.h"
#include "gift_entry.h"
#include "gift_grid.h"
#include "gift_remarks.h"
#include "gifts_query.h"

#include <QApplication>
#include <QDesktopServices>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace twinbook {

Gift GiftsFixture::add(const QString &donor, const QString &what, const QString &value, QDate day,
    const std::function<void(Gift &)> &more)
{
    Gift gift = giftAtFirst(*store, day);
    gift.donorOrganisation = donor;
    gift.description = what;
    gift.valueWords = value;
    gift.holder = u"Joan Adams"_s;
    if (more)
        more(gift);
    completeGift(gift, *store, asked.locale);
    store->edit(u"Add"_s, [&](Edit &edit) { edit.save(gift); });
    return gift;
}

} // namespace twinbook

namespace {

// Without a window manager nothing is active any more once the names that were offered are gone.
QWidget *keys(QWidget &window)
{
    if (QWidget *offered = QApplication::activePopupWidget())
        return offered;
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : window.focusWidget();
}

void press(QWidget &window, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(keys(window), key, modifiers);
    QTest::qWait(20); // the sheet goes on when the cell has taken what was typed
}

void type(QWidget &window, const QString &text)
{
    for (const QChar letter : text) // each where the focus is by then
        QTest::keyClick(keys(window), letter.toLatin1());
    QTest::qWait(1);
}

QString remarkUnder(const GiftDialog &dialog, const QString &field)
{
    const QWidget *editor = dialog.form()->editorOf(field);
    QString all;
    for (const QWidget *above = editor->parentWidget(); above; above = above->parentWidget()) {
        if (!above->inherits("twinbook::FormField"))
            continue;
        for (const QLabel *label : above->findChildren<QLabel *>())
            all += label->text() + u'\n';
        break;
    }
    return all;
}

} // namespace

// Gifts entered, registered, corrected and taken out of the cupboard in the window.
class TestGiftsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGiftIsEnteredByKeyboardAloneAndJudgedAsItIsTyped()
    {
        GiftsFixture gifts;
        gifts.openEmpty();
        Gift before = gifts.add(u"Stadt Gotha"_s, u"Vase"_s, u"20"_s, QDate(2026, 2, 1), [](Gift &gift) {
            gift.donorKind = u"twin"_s;
            gift.donorCountry = u"Germany"_s;
            gift.partner = u"Gotha"_s;
        });
        Ask::answerNextDialog([&](QDialog &shown) {
            auto &dialog = dynamic_cast<GiftDialog &>(shown);
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QTRY_VERIFY(dialog.form()->editorOf(u"direction"_s)->hasFocus());
            for (int i = 0; i < 3; ++i)
                press(dialog, Qt::Key_Return); // received, a gift, today
            QCOMPARE(dialog.focusWidget(), dialog.form()->editorOf(u"donor_organisation"_s));
            type(dialog, u"goth"_s);
            press(dialog, Qt::Key_Down);
            press(dialog, Qt::Key_Return); // takes the donor known from earlier
            QCOMPARE(dialog.form()->values().value(u"donor_organisation"_s).toString(), u"Stadt Gotha"_s);
            QCOMPARE(dialog.form()->values().value(u"partner"_s).toString(), u"Gotha"_s);
            press(dialog, Qt::Key_Return);
            press(dialog, Qt::Key_Return); // no person
            type(dialog, u"Clock"_s);
            press(dialog, Qt::Key_Return);
            type(dialog, u"65"_s);
            QTest::qWait(400);
            const QString remark = remarkUnder(dialog, u"value_words"_s);
            QVERIFY2(remark.contains(u"10 July 2026"_s), qPrintable(remark));
            QVERIFY2(remark.contains(u"£85.00 from Stadt Gotha in 2026"_s), qPrintable(remark));
            press(dialog, Qt::Key_Return);
            QCOMPARE(dialog.form()->values().value(u"holder"_s).toString(), u"Joan Adams"_s); // as last
            press(dialog, Qt::Key_Return);
            press(dialog, Qt::Key_Return); // the visit is the last one: saves
        });
        gifts.page->current()->actions().add->trigger();
        QCOMPARE(Ask::answersLeft(), 0);
        const QList<Gift> all = gifts.store->all<Gift>();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.last().description, u"Clock"_s);
        QCOMPARE(all.last().homeValue, 6500);
        QCOMPARE(all.last().donorKind, u"twin"_s);
        QCOMPARE(all.last().donorCountry, u"Germany"_s);
        QCOMPARE(all.last().receivedOn, QDate(2026, 6, 12));
        QCOMPARE(all.last().reference, u"2026-002"_s);
        QCOMPARE(gifts.page->current()->currentId(), all.last().id.value);
        QVERIFY(bool(gifts.session->undo()));
        QCOMPARE(gifts.store->all<Gift>().size(), 1);
    }

    void aForeignGiftAsksForItsRateAndIsCountedByIt()
    {
        GiftsFixture gifts;
        gifts.openEmpty();
        GiftDialog dialog(*gifts.session, giftAtFirst(*gifts.store, gifts.asked.today));
        dialog.form()->setValue(u"donor_organisation"_s, u"Stadt Gotha"_s);
        dialog.form()->setValue(u"value_words"_s, u"58 €"_s);
        QTest::qWait(400);
        QVERIFY(remarkUnder(dialog, u"value_words"_s).contains(u"Enter the exchange rate"_s));
        dialog.form()->setValue(u"rate"_s, u"1.1570"_s);
        dialog.form()->setValue(u"rate_way"_s, u"divide"_s);
        QTest::qWait(400);
        QCOMPARE(dialog.giftNow().homeValue, 5013);
        QVERIFY(remarkUnder(dialog, u"rate"_s).contains(u"£50.13"_s));
        QVERIFY(!remarkUnder(dialog, u"value_words"_s).contains(u"Enter the exchange rate"_s));
    }

    void aPublishedEntryIsNotEditedButCorrected()
    {
        GiftsFixture gifts;
        gifts.openEmpty();
        GiftPublication publication;
        gifts.store->edit(u"Publish"_s, [&](Edit &edit) { edit.save(publication); });
        const Gift wrong = gifts.add(u"Stadt Gotha"_s, u"Vase"_s, u"60"_s, QDate(2026, 2, 1),
            [&](Gift &gift) { gift.publication = publication.id; });
        Ask::answerNext(u"cancel"_s);
        QCOMPARE(editGift(*gifts.session, wrong.id, gifts.page.get()), 0);
        Ask::answerNext(u"do"_s);
        Ask::answerNextDialog([&](QDialog &shown) {
            auto &dialog = dynamic_cast<GiftDialog &>(shown);
            dialog.form()->setValue(u"value_words"_s, u"£45"_s);
            dialog.accept();
        });
        const qint64 id = editGift(*gifts.session, wrong.id, gifts.page.get());
        QVERIFY(id != 0);
        const Gift right = *gifts.store->get(Id<Gift>(id));
        QCOMPARE(right.corrects, wrong.id);
        QVERIFY(!right.isPublished());
        QCOMPARE(right.homeValue, 4500);
        QCOMPARE(gifts.store->get(wrong.id)->homeValue, 6000);
        // Removing it is refused in words.
        gifts.page->goTo({u"gifts"_s, u"gift"_s, wrong.id.value});
        gifts.page->current()->removeRecords({wrong.id.value});
        QVERIFY(!gifts.store->get(wrong.id)->removed);
        QVERIFY2(gifts.said.last().contains(u"correction"_s), qPrintable(gifts.said.last()));
    }

    void manyAreRegisteredTodayInOneEdit()
    {
        GiftsFixture gifts;
        gifts.openEmpty();
        const Gift one = gifts.add(u"Stadt Gotha"_s, u"Vase"_s, u"60"_s);
        const Gift two = gifts.add(u"Stadt Gotha"_s, u"Plate"_s, u"70"_s);
        QCOMPARE(giftsToRegister(*gifts.store, gifts.asked.today, gifts.asked.locale).must.size(), 2);
        RecordList *list = gifts.page->openPart(GiftsPage::Register);
        list->table()->selectAll();
        for (QAction *action : list->actions().add->parent()->findChildren<QAction *>())
            if (action->text() == u"Registered today"_s)
                action->trigger();
        QCOMPARE(gifts.store->get(one.id)->registeredOn, gifts.asked.today);
        QCOMPARE(gifts.store->get(two.id)->registeredOn, gifts.asked.today);
        QVERIFY(giftsToRegister(*gifts.store, gifts.asked.today, gifts.asked.locale).must.isEmpty());
        QVERIFY(bool(gifts.session->undo()));
        QVERIFY(!gifts.store->get(one.id)->registeredOn.isValid());
    }

    void aWholeDelegationIsEnteredByKeyboardInOneEdit()
    {
        GiftsFixture gifts;
        gifts.openEmpty();
        DelegationDialog dialog(*gifts.session);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        type(dialog, u"Stadt Gotha"_s);
        for (int i = 0; i < 4; ++i)
            press(dialog, Qt::Key_Return); // partner, visit, who of us, and on to the sheet
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(dialog.sheet()->currentIndex(), dialog.grid()->index(row, GiftGrid::Who));
            type(dialog, u"Guest "_s + QString::number(row));
            press(dialog, Qt::Key_Return);
            type(dialog, row == 2 ? u"Clock"_s : u"Mug"_s);
            press(dialog, Qt::Key_Return);
            if (row != 1) // the second mug is worth what the first is
                type(dialog, row == 2 ? u"65"_s : u"9"_s);
            press(dialog, Qt::Key_Return);
        }
        QCOMPARE(dialog.summary(), u"3 gifts, £83.00 in all; 1 must be registered by Fri 10 July 2026."_s);
        press(dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog.isVisible());
        const QList<Gift> all = gifts.store->all<Gift>();
        QCOMPARE(all.size(), 3);
        for (const Gift &gift : all)
            QCOMPARE(gift.donorOrganisation, u"Stadt Gotha"_s);
        QStringList references;
        for (const Gift &gift : all)
            references += gift.reference;
        references.sort();
        QCOMPARE(references, (QStringList{u"2026-001"_s, u"2026-002"_s, u"2026-003"_s}));
        QVERIFY(bool(gifts.session->undo()));
        QVERIFY(gifts.store->all<Gift>().isEmpty());
    }

    void whatIsTakenOutIsAGiftGivenAndToldWhenGivenTwice()
    {
        GiftsFixture gifts;
        gifts.openEmpty();
        GiftItem mug;
        mug.name = u"Mug"_s;
        mug.quantity = 2;
        mug.unitCost = 650;
        gifts.store->edit(u"Buy"_s, [&](Edit &edit) { edit.save(mug); });
        gifts.add(u"Stadt Gotha"_s, u"Mug"_s, u"6.50"_s, QDate(2024, 5, 1), [&](Gift &gift) {
            gift.direction = u"given"_s;
            gift.item = mug.id;
            gift.itemCount = 1;
            gift.partner = u"Gotha"_s;
        });
        QCOMPARE(leftInCupboard(*gifts.store, mug.id), 1);
        Ask::answerNextDialog([&](QDialog &shown) {
            auto &dialog = dynamic_cast<GiftDialog &>(shown);
            dialog.form()->setValue(u"donor_organisation"_s, u"Stadt Gotha"_s);
            dialog.form()->setValue(u"item_count"_s, 2);
            QTest::qWait(400);
            const QString remark = remarkUnder(dialog, u"item_count"_s);
            QVERIFY2(remark.contains(u"not so many"_s), qPrintable(remark));
            QVERIFY2(remark.contains(u"Gotha was given this already, in 2024"_s), qPrintable(remark));
            QCOMPARE(dialog.form()->values().value(u"value_words"_s).toString(), u"£13.00"_s);
            dialog.accept(); // not so long as there are too few
            QCOMPARE(dialog.savedId(), 0);
            QVERIFY(dialog.form()->problems().first().sentence.contains(u"only 1"_s));
            dialog.form()->setValue(u"item_count"_s, 1);
            dialog.accept();
        });
        QVERIFY(takeOut(*gifts.session, mug, gifts.page.get()) != 0);
        QCOMPARE(leftInCupboard(*gifts.store, mug.id), 0);
        // What the register points to stays.
        gifts.page->openPart(GiftsPage::Cupboard)->removeRecords({mug.id.value});
        QVERIFY2(gifts.said.last().contains(u"2 gifts in the register were taken out of it"_s),
            qPrintable(gifts.said.last()));
        QCOMPARE(gifts.store->all<GiftItem>().size(), 1);
    }

    void aPublishedEntryOffersACorrectionInsteadOfEditAndRemove()
    {
        GiftsFixture gifts;
        gifts.openEmpty();
        Gift one = gifts.add(u"Stadt Gotha"_s, u"Vase"_s, u"60"_s);
        const Gift two = gifts.add(u"Stadt Gotha"_s, u"Plate"_s, u"70"_s);
        gifts.store->edit(u"Publish"_s, [&](Edit &edit) {
            GiftPublication publication;
            edit.save(publication);
            one.publication = publication.id;
            edit.save(one);
        });
        RecordList *list = gifts.page->openPart(GiftsPage::Register);
        const auto offered = [&] {
            QStringList words;
            for (const QPushButton *button : list->detailView()->findChildren<QPushButton *>())
                if (button->isVisible())
                    words += button->text().remove(u'&');
            return words;
        };
        list->goTo(one.id.value);
        QVERIFY2(offered().contains(u"Enter a correction..."_s), qPrintable(offered().join(u',')));
        QVERIFY(!offered().contains(u"Edit"_s) && !offered().contains(u"Remove"_s));
        list->goTo(two.id.value);
        QVERIFY(!offered().contains(u"Enter a correction..."_s));
        QVERIFY(offered().contains(u"Edit"_s) && offered().contains(u"Remove"_s));
    }

    void aPhotographIsAttachedShownOnceStoredAndTakenOutWithUndo()
    {
        GiftsFixture gifts;
        gifts.openEmpty();
        const Gift one = gifts.add(u"Stadt Gotha"_s, u"Vase"_s, u"60"_s);
        const Gift two = gifts.add(u"Stadt Gotha"_s, u"Plate"_s, u"70"_s);
        QImage picture(400, 300, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString path = gifts.folder.filePath(u"vase.png"_s);
        QVERIFY(picture.save(path));
        RecordList *list = gifts.page->openPart(GiftsPage::Register);
        for (const Gift &gift : {one, two}) {
            list->goTo(gift.id.value);
            list->enclosing()->attach(path);
        }
        const QList<Enclosure> kept = gifts.store->all<Enclosure>();
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().mediaType, u"image/png"_s);
        QCOMPARE(gifts.store->selectIds(u"SELECT count(*) FROM attachment"_s).first(), 1);
        const auto shown = [&] {
            for (const DetailPart &part : list->detailView()->detail().parts)
                for (const DetailFact &fact : part.facts)
                    for (const DetailLine &line : fact.lines)
                        if (!line.picture.isEmpty())
                            return line.text;
            return QString();
        };
        QCOMPARE(shown(), u"vase.png"_s);
        list->enclosing()->follow(u"remove/%1"_s.arg(kept.last().id.value));
        QVERIFY(shown().isEmpty());
        QVERIFY(bool(gifts.session->undo()));
        QCOMPARE(shown(), u"vase.png"_s);
        Ask::answerNextFile(gifts.folder.filePath(u"out"_s));
        list->enclosing()->follow(u"save/%1"_s.arg(kept.last().id.value));
        QCOMPARE(QImage(gifts.folder.filePath(u"out/vase.png"_s)).size(), picture.size());
        list->enclosing()->attach(gifts.folder.path());
        QVERIFY2(gifts.said.last().contains(u"is a folder"_s), qPrintable(gifts.said.last()));
    }

    void rulesBeginFromThoseTheProgramBringsAlong()
    {
        GiftsFixture gifts;
        gifts.openEmpty(u"none"_s);
        QVERIFY(giftRules(*gifts.store).isEmpty());
        Ask::answerNextDialog([](QDialog &dialog) { dialog.accept(); }); // the first one
        Ask::answerNextDialog([](QDialog &dialog) { dialog.accept(); });
        gifts.page->openPart(GiftsPage::Rules)->actions().add->trigger();
        const QList<GiftRule> rules = giftRules(*gifts.store);
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules.first().threshold, giftPresets().first().rule.threshold);
    }
};

QTEST_MAIN(TestGiftsPage)
#include "tst_gifts_page.moc"

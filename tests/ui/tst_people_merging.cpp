// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "people_fixture.h"

#include "ask.h"
#include "contacts_dialog.h"
#include "detail_view.h"
#include "duplicates_dialog.h"
#include "home_dialogs.h"
#include "merge_dialog.h"
#include "merge_view.h"
#include "people_records.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 geoffrey = 2'000'005;
constexpr qint64 geoff = 2'900'001; // the same, written down twice
constexpr qint64 fairweathers = 1'000'001; // Tom, Anne and Lucy

QAction *actionCalled(QWidget &widget, const QString &words)
{
    for (QAction *action : widget.findChildren<QAction *>())
        if (action->text().remove(u'&') == words)
            return action;
    return nullptr;
}

QPushButton *buttonCalled(QWidget &widget, const QString &words)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->text().remove(u'&') == words)
            return button;
    return nullptr;
}

QRadioButton *choiceNamed(QWidget &widget, const QString &beginning)
{
    for (QRadioButton *button : widget.findChildren<QRadioButton *>())
        if (button->accessibleName().startsWith(beginning))
            return button;
    return nullptr;
}

} // namespace

// Duplicates, moves and contact persons, from the window.
class TestPeopleMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duplicatesAreGoneThroughByKeyboard()
    {
        PeopleFixture people;
        people.openSample();
        Ask::answerNextDialog([&](QDialog &dialog) {
            auto &pairs = static_cast<DuplicatesDialog &>(dialog);
            dialog.activateWindow();
            QTRY_VERIFY(dialog.isAncestorOf(QApplication::focusWidget()));
            QCOMPARE(pairs.pairs().size(), 1);
            QVERIFY(qobject_cast<QListWidget *>(QApplication::focusWidget()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // merges nothing by mistake
            QCOMPARE(pairs.pairs().size(), 1);
            QRadioButton *other = choiceNamed(dialog, u"First name: Geoff, "_s);
            QVERIFY(other);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTRY_VERIFY(QApplication::focusWidget() != nullptr);
            other->setFocus();
            QTest::keyClick(other, Qt::Key_Space);
            QTRY_VERIFY(choiceNamed(dialog, u"First name: Geoff, "_s)->isChecked());
            QTRY_COMPARE(QApplication::focusWidget(), choiceNamed(dialog, u"First name: Geoff, "_s));
            QTest::keyClick(buttonCalled(dialog, u"Merge"_s), Qt::Key_Space);
            QVERIFY(pairs.pairs().isEmpty());
            QCOMPARE(people.store->get(Id<Person>(geoffrey))->givenName, u"Geoff"_s);
            QCOMPARE(people.store->get(Id<Person>(geoffrey))->mobile, u"07700 900491"_s);
            QVERIFY(people.store->get(Id<Person>(geoff))->removed);
            QTest::keyClick(buttonCalled(dialog, u"Undo"_s), Qt::Key_Space);
            QCOMPARE(pairs.pairs().size(), 1);
            QCOMPARE(people.store->get(Id<Person>(geoffrey))->givenName, u"Geoffrey"_s);
            QTest::keyClick(buttonCalled(dialog, u"Not the same"_s), Qt::Key_Space);
            QVERIFY(pairs.pairs().isEmpty());
            QTest::keyClick(buttonCalled(dialog, u"Close"_s), Qt::Key_Space);
        });
        QAction *find = actionCalled(people.list(), u"Find duplicates..."_s);
        QVERIFY(find);
        find->trigger();
        QCOMPARE(Ask::answersLeft(), 0);
        QVERIFY(!people.store->get(Id<Person>(geoff))->removed);
        DuplicatesDialog again(*people.session, u"person"_s);
        QVERIFY(again.pairs().isEmpty());
    }

    void whatIsMergedLeavesTheOtherPairs()
    {
        PeopleFixture people;
        people.openEmpty();
        for (int i = 0; i < 3; ++i)
            people.add(u"Joan"_s, u"Adams"_s);
        DuplicatesDialog dialog(*people.session, u"person"_s);
        QCOMPARE(dialog.pairs().size(), 3);
        dialog.leaveForLater();
        dialog.merge();
        QCOMPARE(dialog.pairs().size(), 1);
        dialog.merge();
        QVERIFY(dialog.pairs().isEmpty());
        QCOMPARE(people.store->all<Person>().size(), 1);
        dialog.undo();
        dialog.undo();
        QCOMPARE(dialog.pairs().size(), 3);
        dialog.undo(); // nothing further back
        QCOMPARE(people.store->all<Person>().size(), 3);
    }

    void twoSelectedRowsAreMerged()
    {
        PeopleFixture people;
        people.openSample();
        RecordList *homes = people.page->openPart(PeoplePage::Households);
        QAction *merge = actionCalled(*homes, u"Merge these two..."_s);
        QVERIFY(merge);
        const int before = homes->model()->rowCount();
        homes->table()->selectRow(0);
        QVERIFY(!merge->isEnabled());
        homes->table()->selectionModel()->select(
            homes->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(merge->isEnabled());
        const QList<qint64> two = homes->selectedIds();
        const auto living = personsOf(*people.store, Id<Household>(two.at(0))).size()
            + personsOf(*people.store, Id<Household>(two.at(1))).size();
        Ask::answerNextDialog([](QDialog &dialog) {
            QVERIFY(static_cast<MergeDialog &>(dialog).view()->plan().undecided() > 0);
            dialog.accept();
        });
        merge->trigger();
        const qint64 kept = std::min(two.at(0), two.at(1));
        QCOMPARE(homes->currentId(), kept);
        QCOMPARE(personsOf(*people.store, Id<Household>(kept)).size(), living);
        QTRY_COMPARE(homes->model()->rowCount(), before - 1);
        QVERIFY(people.said.last().contains(u"Merged "_s));
        people.session->undo();
        QCOMPARE(homes->model()->rowCount(), before);
    }

    void aHouseholdIsSplitAndTheSentenceSaysHow()
    {
        PeopleFixture people;
        people.openSample();
        people.page->goTo({u"people"_s, u"household"_s, fairweathers});
        const Person anne = personsOf(*people.store, Id<Household>(fairweathers)).at(1);
        Ask::answerNextDialog([&](QDialog &dialog) {
            auto &split = static_cast<HomeDialog &>(dialog);
            split.accept(); // nobody is ticked yet
            QVERIFY(dialog.isVisible());
            split.form()->setValue(u"goes_%1"_s.arg(anne.id.value), 1);
            split.form()->setValue(u"street"_s, u"5 New Close"_s);
            split.form()->setValue(u"town"_s, u"Millbrook"_s);
            const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
            QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().startsWith(
                    u"Anne Fairweather: a household of their own, Fairweather, New Close."_s);
            }));
            split.accept();
        });
        actionCalled(people.list(), u"Split this household..."_s)->trigger();
        QCOMPARE(Ask::answersLeft(), 0);
        const Household fresh = *people.store->get(people.store->get(anne.id)->household);
        QCOMPARE(fresh.name, u"Fairweather, New Close"_s);
        QCOMPARE(fresh.country, u"United Kingdom"_s);
        QCOMPARE(people.list().currentId(), fairweathers);
        people.session->undo();
        QCOMPARE(people.store->get(anne.id)->household.value, fairweathers);
    }

    void somebodyMovesOutFromTheirOwnRow()
    {
        PeopleFixture people;
        people.openSample();
        const Person lucy = personsOf(*people.store, Id<Household>(fairweathers)).at(2);
        people.list().goTo(lucy.id.value);
        Ask::answerNextDialog([](QDialog &dialog) { dialog.accept(); });
        QAction *out = actionCalled(people.list(), u"Moves out..."_s);
        out->trigger();
        QVERIFY(!people.store->get(lucy.id)->household.isValid());
        out->trigger(); // there is nothing to leave any more
        QVERIFY(people.said.last().contains(u"belongs to no household yet"_s));
    }

    void contactPersonsAreAddedAndRemoved()
    {
        PeopleFixture people;
        people.openSample();
        people.page->goTo({u"people"_s, u"organisation"_s, 3'000'003});
        Ask::answerNextDialog([&](QDialog &dialog) {
            auto &contacts = static_cast<ContactsDialog &>(dialog);
            Ask::answerNextDialog([](QDialog &inner) {
                auto &form = *static_cast<FormDialog &>(inner).form();
                inner.accept();
                QVERIFY(inner.isVisible()); // it must be somebody
                form.setValue(u"person"_s, geoffrey);
                form.setValue(u"role"_s, u"Governor"_s);
                inner.accept();
            });
            contacts.add();
            QCOMPARE(contactsOf(*people.store, Id<Organisation>(3'000'003), people.asked.today).size(), 1);
            dialog.accept();
        });
        actionCalled(people.list(), u"Contact persons..."_s)->trigger();
        QCOMPARE(Ask::answersLeft(), 0);
        const auto told = [&] {
            QStringList all;
            for (const DetailPart &part : people.list().detailView()->detail().parts)
                for (const DetailFact &fact : part.facts)
                    for (const DetailLine &line : fact.lines)
                        all += line.text + line.after;
            return all;
        };
        QTRY_VERIFY(told().contains(u"Geoffrey Sedgwick, Governor"_s));
        people.page->goTo({u"people"_s, u"person"_s, geoffrey});
        QVERIFY(told().contains(u"Harton Primary School, Governor"_s));
        const std::unique_ptr<ContactsDialog> contacts(
            makeContacts(*people.session, Id<Organisation>(3'000'003), nullptr));
        contacts->remove();
        QVERIFY(contactsOf(*people.store, Id<Organisation>(3'000'003), people.asked.today).isEmpty());
    }

    void whatOrganisationsOfferIsAChoiceBesideTheFilter()
    {
        PeopleFixture people;
        people.openSample();
        RecordList *list = people.page->openPart(PeoplePage::Organisations);
        ListState state = list->state();
        state.choices = QStringList{u"offers_sponsorship"_s};
        list->setState(state);
        QCOMPARE(list->model()->rowCount(), 3);
    }
};

QTEST_MAIN(TestPeopleMerging)
#include "tst_people_merging.moc"

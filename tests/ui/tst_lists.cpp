// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ask.h"
#include "bulk_dialog.h"
#include "choice_box.h"
#include "columns_dialog.h"
#include "condition_row.h"
#include "conditions_dialog.h"
#include "form.h"
#include "letter_editor.h"
#include "letters_dialog.h"
#include "list_narrowing.h"
#include "mail_batches.h"
#include "table_columns.h"
#include "tags.h"
#include "tags_dialog.h"
#include "text_fits.h"

#include "ui/people_fixture.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Lists that work: conditions, saved lists, columns, many changed at once, tags, letters and mails.
class TestLists : public QObject
{
    Q_OBJECT

    static ChoiceBox *box(RecordList &list) { return list.findChild<ChoiceBox *>(); }
    static QStringList shown(RecordList &list)
    {
        QStringList names;
        for (const int column : shownInOrder(list.table()))
            names += columnName(list.table(), column);
        return names;
    }
    static QToolButton *away(RecordList &list)
    {
        for (QToolButton *button : list.findChildren<QToolButton *>())
            if (button->text() == u"Without these"_s)
                return button;
        return nullptr;
    }

private Q_SLOTS:
    void conditionsNarrowTheListSayAllAndAreTakenAway()
    {
        PeopleFixture people;
        people.openSample();
        RecordList &list = people.list();
        const int all = list.model()->rowCount();
        Ask::answerNextDialog([](QDialog &dialog) {
            auto &asked = static_cast<ConditionsDialog &>(dialog);
            const ListCondition french{u"languages"_s, ListTest::Contains, u"fr"_s};
            dialog.findChild<ConditionRow *>()->setCondition(french);
            QCOMPARE(asked.conditions(), ListConditions{french});
            asked.accept();
        });
        list.narrowing()->askForConditions();
        QVERIFY(list.model()->rowCount() > 0 && list.model()->rowCount() < all);
        QVERIFY(away(list)->isVisible());
        QVERIFY(list.report().subtitle.contains(u"Languages include French"_s));
        away(list)->click();
        QCOMPARE(list.model()->rowCount(), all);
        QVERIFY(!away(list)->isVisible());
    }
    void aConditionWithoutValueKeepsTheDialogOpen()
    {
        PeopleFixture people;
        people.openSample();
        const ListQuery query = people.list().model()->query();
        ConditionsDialog dialog(*people.session, query, {}, {},
            [&](const ListConditions &tried) { return sqlOf(tried, query, people.session->today()); });
        dialog.addRow();
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.conditions().size(), 0);
    }
    void aListIsSavedChosenRenamedAndRemoved()
    {
        PeopleFixture people;
        people.openSample();
        RecordList &list = people.list();
        list.narrowing()->setConditions({{u"languages"_s, ListTest::Contains, u"fr"_s}});
        box(list)->setKey(u"hosts"_s);
        showInOrder(list.table(), {0, 7, 1});
        const int count = list.model()->rowCount();
        Ask::answerNextText(u"French hosts"_s);
        list.narrowing()->saveAs();
        QVERIFY(list.narrowing()->current().has_value());
        QCOMPARE(list.model()->rowCount(), count);
        box(list)->setKey(u"all"_s);
        QVERIFY(list.model()->rowCount() > count);
        QCOMPARE(shown(list), (QStringList{u"name"_s, u"languages"_s, u"town"_s})); // the list's own
        showInOrder(list.table(), {0, 1, 2});
        const std::optional<SavedList> saved = savedList(*people.store, u"person"_s, u"French hosts"_s);
        QVERIFY(saved.has_value());
        list.narrowing()->show(saved->id);
        QCOMPARE(list.model()->rowCount(), count);
        QCOMPARE(shown(list), (QStringList{u"name"_s, u"languages"_s, u"town"_s}));
        QCOMPARE(list.report().fileStem, u"French hosts"_s);
        Ask::answerNextText(u"Hosts for Valmont"_s);
        list.narrowing()->rename();
        QCOMPARE(list.narrowing()->current()->title, u"Hosts for Valmont"_s);
        list.narrowing()->removeCurrent();
        QVERIFY(!list.narrowing()->current());
        QCOMPARE(box(list)->key(), u"all"_s);
        QCOMPARE(shown(list), (QStringList{u"name"_s, u"town"_s, u"standing"_s}));
        people.session->undo();
        QVERIFY(savedList(*people.store, u"person"_s, u"Hosts for Valmont"_s).has_value());
    }
    void everyListHasThem()
    {
        PeopleFixture people;
        people.openSample();
        for (const PeoplePage::Part part : {PeoplePage::Households, PeoplePage::Organisations}) {
            RecordList *list = people.page->openPart(part);
            Ask::answerNextText(u"Mine"_s);
            list->narrowing()->saveAs();
            QCOMPARE(list->narrowing()->current()->list, list->kind().shape->table);
        }
    }
    void columnsKeepTheirOrderAndGoBackToHowTheyWereAtFirst()
    {
        PeopleFixture people;
        people.openSample();
        ColumnsDialog dialog(people.list().table(), {0, 1, 2});
        QCOMPARE(dialog.columns(), (QList<int>{0, 1, 2}));
        auto *items = dialog.findChild<QListWidget *>();
        items->item(5)->setCheckState(Qt::Checked);
        items->item(0)->setCheckState(Qt::Unchecked);
        const QList<int> chosen = dialog.columns();
        QCOMPARE(chosen.size(), 3);
        showInOrder(people.list().table(), QList<int>{chosen.last(), chosen.first()});
        const QStringList names = shown(people.list());
        people.open(people.store); // a new page
        QCOMPARE(shown(people.list()), names);
        QMenu menu;
        fillColumnsMenu(&menu, people.list().table(), u"persons"_s, {0, 1, 2});
        for (QAction *action : menu.actions())
            if (action->text() == u"As at first"_s)
                action->trigger();
        QCOMPARE(shown(people.list()), (QStringList{u"name"_s, u"town"_s, u"standing"_s}));
    }
    void manyAreChangedInOneEdit()
    {
        PeopleFixture people;
        people.openSample();
        const QList<qint64> ids = people.list().model()->ids().mid(0, 14);
        int same = 0;
        for (const qint64 id : ids)
            same += people.store->get(Id<Person>(id))->paperPost ? 1 : 0;
        BulkDialog dialog(*people.session, recordOf<Person>(), ids);
        dialog.choose(u"paper_post"_s);
        dialog.form()->setValue(u"paper_post"_s, 1);
        QVERIFY2(dialog.preview().contains(u"%1 of 14"_s.arg(14 - same)), qPrintable(dialog.preview()));
        dialog.accept();
        for (const qint64 id : ids)
            QVERIFY(people.store->get(Id<Person>(id))->paperPost);
        people.session->undo();
        int now = 0;
        for (const qint64 id : ids)
            now += people.store->get(Id<Person>(id))->paperPost ? 1 : 0;
        QCOMPARE(now, same);
    }
    void everyFieldCanBeChangedForMany()
    {
        PeopleFixture people;
        people.openSample();
        BulkDialog dialog(*people.session, recordOf<Person>(), people.list().model()->ids());
        for (const Column &column : recordOf<Person>().columns) {
            if (column.kind == Kind::Link || column.name == u"removed"_s)
                continue;
            dialog.choose(column.name);
            QVERIFY2(dialog.form()->editorOf(column.name), qPrintable(column.name));
        }
    }
    void tagsAreGivenToThoseSelected()
    {
        PeopleFixture people;
        people.openSample();
        const QList<qint64> ids = people.list().model()->ids().mid(0, 3);
        TagsDialog dialog(*people.session, u"person"_s, ids);
        dialog.setTicked(u"Fête helpers"_s, true);
        dialog.accept();
        for (const qint64 id : ids)
            QVERIFY(tagsOf(*people.store, u"person"_s, id).contains(u"Fête helpers"_s));
        TagsDialog again(*people.session, u"person"_s, {ids.first()});
        again.setTicked(u"fete helpers"_s, false);
        again.accept();
        QVERIFY(!tagsOf(*people.store, u"person"_s, ids.first()).contains(u"Fête helpers"_s));
        QVERIFY(tagsOf(*people.store, u"person"_s, ids.last()).contains(u"Fête helpers"_s));
        people.session->undo();
        QVERIFY(tagsOf(*people.store, u"person"_s, ids.first()).contains(u"Fête helpers"_s));
    }
    void aLetterIsWrittenAndGoesToTwoReaders()
    {
        PeopleFixture people;
        people.openSample();
        LetterEditor editor(*people.session, {}, 2'000'001);
        editor.findChild<QLineEdit *>()->setText(u"Thank you"_s);
        auto *body = editor.findChildren<QPlainTextEdit *>().first();
        body->setPlainText(u"{salutation}, {thanks}"_s);
        editor.show();
        editor.accept();
        QVERIFY(editor.isVisible()); // there is no such field
        body->setPlainText(u"{salutation}, thank you."_s);
        editor.accept();
        QVERIFY(!editor.isVisible());
        LettersDialog dialog(*people.session, {2'000'001, 2'000'002});
        dialog.choose(editor.savedKey());
        QCOMPARE(dialog.letters().letters.size(), 1); // they live together
        QVERIFY(
            dialog.letters().letters.first().page.body.startsWith(u"Dear Mr Fairweather and Ms Fairweather"_s)
            || dialog.letters().letters.first().page.body.startsWith(u"Dear Mr and Mrs Fairweather"_s));
        QCOMPARE(dialog.report().blocks.size(), 1);
    }
    void veryManyAreWrittenToInSeveralMails()
    {
        QStringList addresses;
        for (int i = 0; i < 230; ++i)
            addresses += u"somebody.with.a.long.name%1@example.org"_s.arg(i);
        const QList<QStringList> batches = mailBatches(addresses);
        QVERIFY(batches.size() >= 5);
        QStringList all;
        for (const QStringList &batch : batches) {
            QVERIFY(batch.size() <= 50);
            QVERIFY(mailLink(MailBatch{batch}).toString().size() <= 1800);
            all += batch;
        }
        QCOMPARE(all, addresses);
        QVERIFY(mailBatches({}).isEmpty());
    }
    void thoseWithoutEMailAreOfferedPaper()
    {
        PeopleFixture people;
        people.openEmpty();
        const Person lucy = people.add(u"Lucy"_s, u"Fairweather"_s);
        Ask::takeAsked();
        Ask::answerNext(u"letters"_s);
        bool asked = false;
        Ask::answerNextDialog([&](QDialog &dialog) {
            asked = qobject_cast<LettersDialog *>(&dialog);
            dialog.reject();
        });
        offerPaper(*people.session, {lucy.id.value}, {u"Lucy Fairweather"_s});
        QVERIFY(asked);
        QVERIFY(Ask::takeAsked().join(u' ').contains(u"Lucy Fairweather"_s));
    }
    void whatIsExportedIsWhatIsShown()
    {
        PeopleFixture people;
        people.openSample();
        RecordList &list = people.list();
        QSignalSpy exported(people.session.get(), &Session::exportWanted);
        list.narrowing()->setConditions({{u"town"_s, ListTest::Is, u"Nowhere"_s}});
        list.actions().exportAll->trigger();
        QCOMPARE(exported.size(), 0); // none is never taken for all
        list.narrowing()->setConditions({{u"town"_s, ListTest::Is, u"Harton"_s}});
        list.actions().exportAll->trigger();
        QCOMPARE(exported.size(), 1);
        QCOMPARE(exported.first().at(1).value<QList<qint64>>(), list.model()->ids());
        const QString path = people.folder.filePath(u"shown.csv"_s);
        Ask::answerNext(u"go"_s); // some have not agreed to stand in lists
        Ask::answerNextFile(path);
        list.actions().spreadsheet->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"Name,Town,Subscription"_s), qPrintable(text.left(400)));
        QVERIFY(!text.contains(u"Northbridge,"_s));
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"

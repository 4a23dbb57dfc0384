// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window_fixture.h"

#include "ask.h"
#include "big_button.h"
#include "help_view.h"
#include "people_page.h"
#include "person.h"
#include "preferences_page.h"
#include "recent_books.h"
#include "record_list.h"
#include "search_box.h"
#include "settled_box.h"
#include "start_window.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// What the keys do in the window and its dialogs, and that the choice is kept.
class TestWindowKeys : public QObject
{
    Q_OBJECT

    static RecordList *persons(WindowFixture &f)
    {
        f.window().goTo({u"people"_s, {}, 0});
        return qobject_cast<PeoplePage *>(f.window().currentPage())->current();
    }

private Q_SLOTS:
    void cleanup() { Ask::takeAsked(); }

    void searchLeadsToAllThatItFound()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        RecordList *list = persons(f);
        list->setFilter(u"zzzz"_s);
        SearchBox *search = f.window().searchBox();
        search->edit()->setText(u"mar"_s);
        search->search();
        const QAbstractItemModel *found = search->list()->model();
        int row = 0;
        while (row < found->rowCount() && !found->index(row, 0).data().toString().startsWith(u"Show all"_s))
            ++row;
        QVERIFY(row < found->rowCount());
        const QString words = found->index(row, 0).data().toString();
        for (int i = 1; i < row; ++i)
            QTest::keyClick(search->edit(), Qt::Key_Down);
        QCOMPARE(search->list()->currentIndex().row(), row);
        QTest::keyClick(search->edit(), Qt::Key_Return);
        QCOMPARE(list->filter(), u"mar"_s);
        QVERIFY2(words.contains(QString::number(list->model()->rowCount())), qPrintable(words));
    }

    void enterPressesTheButtonThatHasTheKeys()
    {
        WindowFixture f;
        QWidget window;
        QPushButton button(&window);
        QCheckBox check(&window);
        int pressed = 0;
        connect(&button, &QPushButton::clicked, &window, [&] { ++pressed; });
        window.show();
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(pressed, 2);
        QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier); // saves a form
        QTest::keyClick(&check, Qt::Key_Return); // goes on in a form
        QCOMPARE(pressed, 2);
        QVERIFY(!check.isChecked());
    }

    void enterIsTheButtonAndNotTheDefaultOfTheDialog()
    {
        WindowFixture f;
        QDialog dialog;
        QPushButton save(&dialog);
        QPushButton cancel(&dialog);
        save.setDefault(true);
        cancel.setAutoDefault(false);
        connect(&save, &QPushButton::clicked, &dialog, &QDialog::accept);
        connect(&cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
        dialog.show();
        QTest::keyClick(&cancel, Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        QVERIFY(!dialog.isVisible());
    }

    void whoIsShownIsSelected()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        RecordList *list = persons(f);
        QVERIFY(list->table()->hasFocus());
        QVERIFY(list->currentId() != 0);
        QCOMPARE(list->selectedIds(), QList<qint64>{list->currentId()});
        QVERIFY(list->actions().edit->isEnabled());
        QVERIFY(list->actions().remove->isEnabled());
        Person person;
        person.familyName = u"Aaa"_s;
        f.store().edit(u"Add"_s, [&](Edit &edit) { edit.save(person); });
        list->goTo(person.id.value);
        f.window().undo();
        QCOMPARE(list->selectedIds(), QList<qint64>{list->currentId()});
        list->table()->clearSelection();
        QTRY_COMPARE(list->selectedIds(), QList<qint64>{list->currentId()});
    }

    void f1OpensHelpOverADialog()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        RecordList *list = persons(f);
        QString topic;
        Ask::answerNextDialog([&](QDialog &dialog) {
            Ask::answerNextDialog([&](QDialog &help) {
                if (const auto *view = help.findChild<HelpView *>())
                    topic = view->topic();
                help.accept();
            });
            QWidget *at = dialog.focusWidget() ? dialog.focusWidget() : &dialog;
            QTest::keyClick(at, Qt::Key_F1);
            dialog.reject();
        });
        list->editOrAdd(0);
        QCOMPARE(topic, u"people"_s);
        topic.clear();
        Ask::answerNextDialog([&](QDialog &dialog) {
            Ask::answerNextDialog([&](QDialog &help) {
                if (const auto *view = help.findChild<HelpView *>())
                    topic = view->topic();
                help.accept();
            });
            QTest::keyClick(&dialog, Qt::Key_F1);
            dialog.reject();
        });
        f.window().importList({});
        QCOMPARE(topic, u"import"_s);
    }

    void aPreferenceIsSettledAndNotLookedAt()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        f.window().goTo({u"preferences"_s, {}, 0});
        auto *page = qobject_cast<PreferencesPage *>(f.window().currentPage());
        page->textSize()->setFocus();
        const int before = currentLook().textPercent;
        QTest::keyClick(page->textSize(), Qt::Key_Down);
        QTest::keyClick(page->textSize(), Qt::Key_Down);
        QCOMPARE(currentLook().textPercent, before);
        QTest::keyClick(page->textSize(), Qt::Key_Return);
        QCOMPARE(QString::number(currentLook().textPercent), page->textSize()->key());
        QVERIFY(currentLook().textPercent != before);
        QTest::keyClick(&f.window(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(currentLook().textPercent, 100);
        QTRY_COMPARE(page->textSize()->key(), u"100"_s);

        page->language()->setFocus();
        QTest::keyClick(page->language(), Qt::Key_Down);
        QTest::keyClick(page->language(), Qt::Key_Return);
        QTRY_VERIFY(readOptions().language != u"en"_s);
        QTRY_VERIFY(f.window().currentPage());
        page = qobject_cast<PreferencesPage *>(f.window().currentPage());
        QVERIFY(page);
        QCOMPARE(f.window().focusWidget(), page->language());
        f.desk().changeLanguage(u"en"_s);
    }

    void theStartBeginsAtTheLastBookAndTakesAFile()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        const QString book = f.store().path();
        f.desk().showStart();
        StartWindow *start = f.desk().startWindow();
        QVERIFY(QTest::qWaitForWindowActive(start));
        const auto isRecent = [start](
                                  const QWidget *at) { return at && start->recentList()->isAncestorOf(at); };
        QVERIFY(isRecent(start->focusWidget()));
        QTest::keyClick(start->focusWidget(), Qt::Key_Tab);
        QVERIFY(qobject_cast<BigButton *>(start->focusWidget()));
        QVERIFY(!isRecent(start->focusWidget()));
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(book)});
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(start, &enter);
        QDropEvent drop({5, 5}, Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(start, &drop);
        QTRY_VERIFY(f.desk().window());
        QCOMPARE(f.store().path(), book);
    }

    void midnightKeepsTheListAsItWas()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        auto *page = qobject_cast<PeoplePage *>(f.window().pageOf(u"people"_s));
        f.window().goTo({u"people"_s, {}, 0});
        page->openPart(PeoplePage::Households);
        RecordList *list = page->current();
        list->setFilter(u"mill"_s);
        auto *choice = list->findChild<ChoiceBox *>();
        choice->setCurrentIndex(1);
        const QString key = choice->key();
        const int rows = list->model()->rowCount();
        f.window().beginDay(WindowFixture::today().addDays(1));
        list = qobject_cast<PeoplePage *>(f.window().currentPage())->current();
        QCOMPARE(list->kind().name, u"households"_s);
        QCOMPARE(list->filter(), u"mill"_s);
        QCOMPARE(list->findChild<ChoiceBox *>()->key(), key);
        QCOMPARE(list->model()->rowCount(), rows);
    }

    void manyAreRemovedAndExported()
    {
        WindowFixture f;
        QVERIFY(f.makeEmpty());
        QList<qint64> ids;
        f.store().edit(u"Add"_s, [&](Edit &edit) {
            for (int i = 0; i < 3000; ++i) {
                Person person;
                person.familyName = u"Name%1"_s.arg(i);
                edit.save(person);
                ids += person.id.value;
            }
        });
        Ask::answerNext(u"go"_s); // nobody has agreed to stand in lists
        Ask::answerNextFile(f.path(u"out.csv"_s));
        f.window().exportList(u"people"_s, {});
        QFile out(f.path(u"out.csv"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll().count('\n'), 3001);
        RecordList *list = persons(f);
        QElapsedTimer clock;
        clock.start();
        list->removeRecords(ids);
        qInfo("3000 removed in %lld ms", clock.restart());
        QCOMPARE(list->model()->rowCount(), 0);
        f.window().undo();
        qInfo("undone in %lld ms", clock.elapsed());
        QCOMPARE(list->model()->rowCount(), 3000);
    }
};

QTEST_MAIN(TestWindowKeys)
#include "tst_window_keys.moc"

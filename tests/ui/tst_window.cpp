// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "age_dialog.h"
#include "ask.h"
#include "backup.h"
#include "chart_card.h"
#include "choice_box.h"
#include "day_watch.h"
#include "history_page.h"
#include "home_page.h"
#include "mnemonics.h"
#include "new_book_dialog.h"
#include "page_head.h"
#include "people_page.h"
#include "person.h"
#include "preview_dialog.h"
#include "record_list.h"
#include "restore_dialog.h"
#include "search_box.h"
#include "start_window.h"
#include "table_page.h"
#include "window_fixture.h"

#include <QAction>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace twinbook {

// What holds for the window on every page: keys, days, files dropped, printing.
class WindowTest : public QObject
{
    Q_OBJECT

private:
    // Keys that somebody can press, and where they work.
    struct Keys
    {
        QKeySequence keys;
        const QObject *what = nullptr;
        const QWidget *where = nullptr; // nullptr: in the whole window
        QString words;
    };

    static QList<Keys> keysOf(MainWindow &window)
    {
        QList<Keys> all;
        const auto add = [&](const QKeySequence &keys, const QObject *what, Qt::ShortcutContext context,
                             const QWidget *owner, const QString &words) {
            if (keys.isEmpty() || (owner != &window && !(owner && owner->isVisible())))
                return;
            const bool everywhere = context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
            all.append({keys, what, everywhere ? nullptr : owner, words});
        };
        for (const QShortcut *shortcut : window.findChildren<QShortcut *>())
            add(shortcut->key(), shortcut, shortcut->context(),
                qobject_cast<const QWidget *>(shortcut->parent()), u"shortcut"_s);
        for (const QAction *action : window.findChildren<QAction *>()) {
            for (QObject *object : action->associatedObjects()) {
                auto *widget = qobject_cast<QWidget *>(object);
                if (!widget || (qobject_cast<QMenu *>(widget) && widget->parent() == &window))
                    continue;
                const bool inMenuBar = qobject_cast<QMenu *>(widget) && action->parent() == &window;
                for (const QKeySequence &keys : action->shortcuts())
                    add(keys, action, action->shortcutContext(), inMenuBar ? &window : widget,
                        withoutMnemonic(action->text()));
            }
        }
        return all;
    }

    static QAction *line(MainWindow &window, const QKeySequence &keys)
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (action->shortcuts().contains(keys))
                return action;
        return nullptr;
    }

    static void drop(QWidget &onto, const QString &path)
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&onto, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&onto, &event);
    }

    static const QPushButton *button(
        const QDialog &dialog, const std::function<bool(const QPushButton &)> &is)
    {
        for (const QPushButton *one : dialog.findChildren<QPushButton *>())
            if (is(*one))
                return one;
        return nullptr;
    }

private Q_SLOTS:
    void init() { Ask::takeAsked(); }

    void noTwoKeysClashOnAnyPage()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        for (int i = 0; i < f.window().kinds().size(); ++i) {
            f.window().showPage(i);
            QTest::qWait(10);
            const QList<Keys> all = keysOf(f.window());
            QVERIFY(all.size() > 10);
            for (qsizetype a = 0; a < all.size(); ++a)
                for (qsizetype b = a + 1; b < all.size(); ++b) {
                    const bool apart = all[a].where && all[b].where && all[a].where != all[b].where
                        && !all[a].where->isAncestorOf(all[b].where)
                        && !all[b].where->isAncestorOf(all[a].where);
                    QVERIFY2(all[a].what == all[b].what || apart || all[a].keys != all[b].keys,
                        qPrintable(f.window().kinds()[i].area + u": "_s + all[a].keys.toString() + u' '
                            + all[a].words + u" / "_s + all[b].words));
                }
        }
    }

    void findGoesToTheFilterAlsoFromTheDetailThatCoversIt()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.window().resize(620, 700);
        f.window().goTo({u"people"_s, u"person"_s, 2'000'002});
        QVERIFY(QTest::qWaitForWindowActive(&f.window()));
        auto *people = qobject_cast<PeoplePage *>(f.window().currentPage());
        people->current()->showDetail();
        QTest::keyClick(&f.window(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(people->current()->filterEdit()->hasFocus());
    }

    void theKeysSortByTheColumnOfTheCurrentCell()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.window().goTo({u"people"_s, u"person"_s, 2'000'002});
        QTableView *table = qobject_cast<PeoplePage *>(f.window().currentPage())->current()->table();
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 1);
    }

    void aNewDayIsFollowedByThePages()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        auto *home = qobject_cast<HomePage *>(f.window().pageOf(u"home"_s));
        home->refresh();
        f.window().goTo({u"people"_s, u"person"_s, 2'000'002});
        const QPointer<WindowPage> before = f.window().currentPage();
        f.window().beginDay(WindowFixture::today().addDays(1));
        QCOMPARE(f.window().session().today(), WindowFixture::today().addDays(1));
        QCOMPARE(f.window().currentPage()->place(), (Place{u"people"_s, u"person"_s, 2'000'002}));
        QVERIFY(f.window().currentPage() != before);
        f.window().goTo({u"home"_s, {}, 0});
        home = qobject_cast<HomePage *>(f.window().currentPage());
        home->refresh();
        QStringList words;
        for (const QLabel *label : home->findChildren<QLabel *>())
            words += label->text();
        QVERIFY2(words.join(u'|').contains(u"Thu 21 May 2026"_s), qPrintable(words.join(u'|')));
    }

    void theDayIsLookedAtAtMidnightAndAfterASleep()
    {
        const QDateTime noon(QDate(2026, 5, 20), QTime(12, 0));
        QCOMPARE(DayWatch::untilLook(noon), 5 * 60 * 1000);
        QCOMPARE(DayWatch::untilLook(QDateTime(QDate(2026, 5, 20), QTime(23, 59, 50))), 11'000);
        WindowFixture f;
        QVERIFY(f.openSample());
        DayWatch watch(f.window());
        watch.look(QDate(2027, 1, 1));
        QCOMPARE(f.window().session().today(), QDate(2027, 1, 1));
    }

    void historyIsNarrowedToADayAndAPersonAtOnce()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.window().resize(1280, 800);
        f.window().goTo({u"history"_s, {}, 0});
        auto *page = qobject_cast<HistoryPage *>(f.window().currentPage());
        const auto boxes = page->findChildren<ChoiceBox *>();
        QCOMPARE(boxes.size(), 2);
        boxes.at(1)->setKey(u"Joan Adams"_s);
        Q_EMIT boxes.at(1)->keyChanged(u"Joan Adams"_s);
        const int byJoan = page->model().rowCount();
        QVERIFY(byJoan > 0);
        boxes.at(0)->setKey(u"2026-05-19"_s);
        Q_EMIT boxes.at(0)->keyChanged(u"2026-05-19"_s);
        QCOMPARE(page->model().request().by, u"Joan Adams"_s);
        QCOMPARE(page->model().request().day, QDate(2026, 5, 19));
        QCOMPARE(page->model().rowCount(), 0); // made today, by this computer's clock
    }

    void whoDidItIsInSight()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        f.window().resize(1280, 800);
        f.window().goTo({u"history"_s, {}, 0});
        auto *page = qobject_cast<HistoryPage *>(f.window().currentPage())->tablePage();
        QTest::qWait(20);
        QTableView *table = page->table();
        const auto inSight = [table] {
            return table->columnViewportPosition(HistoryModel::By) + table->columnWidth(HistoryModel::By)
                <= table->viewport()->width();
        };
        QVERIFY(inSight());
        QVERIFY(table->width() > page->width() * 9 / 10); // all the room while nothing is chosen
        page->goTo(page->currentId() ? page->currentId() : 1);
        table->selectRow(0);
        QTest::qWait(20);
        QVERIFY(inSight());
        QVERIFY(table->width() < page->width() * 9 / 10);
    }

    void aListDroppedAnywhereIsImported()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        const QString list = f.write(u"list.csv"_s, "Surname,First name\nOkonkwo,Chidi\n");
        drop(f.window(), list);
        QStringList asked;
        QTRY_VERIFY((asked += Ask::takeAsked()).contains(u"Import a list"_s));
    }

    void aBookDroppedIsOpened()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        const QString first = f.store().path();
        QVERIFY(f.makeEmpty());
        drop(f.window(), first);
        QTRY_COMPARE(f.store().path(), first);
    }

    void whatCannotBePrintedIsGreyed()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        for (int i = 0; i < f.window().kinds().size(); ++i) {
            f.window().showPage(i);
            QAction *print = line(f.window(), QKeySequence::Print);
            QVERIFY(print);
            const bool can = f.window().currentPage()->printable().has_value();
            QVERIFY2(print->isEnabled() == can, qPrintable(f.window().kinds()[i].area));
            QCOMPARE(can, f.window().kinds()[i].area != u"preferences"_s);
        }
    }

    void eachKindOfRecordHasItsOwnIconInSearch()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        SearchBox *search = f.window().searchBox();
        search->edit()->setText(u"northbridge"_s);
        search->search();
        QStringList icons;
        const QAbstractItemModel *found = search->list()->model();
        for (int row = 0; row < found->rowCount(); ++row)
            icons += found->index(row, 0).data(Qt::DecorationRole).value<QIcon>().name();
        for (const QString &name : {u"person"_s, u"household"_s, u"organisation"_s})
            QVERIFY2(icons.contains(name), qPrintable(icons.join(u' ')));
        QCOMPARE(f.window().style()->standardIcon(QStyle::SP_LineEditClearButton).name(), u"cross"_s);
    }

    void helpIsThereBeforeABookIs()
    {
        WindowFixture f;
        f.desk().showStart();
        QVERIFY(QTest::qWaitForWindowActive(f.desk().startWindow()));
        QTest::keyClick(f.desk().startWindow(), Qt::Key_F1);
        QVERIFY(!Ask::takeAsked().isEmpty());
    }

    void whatIsDoneStandsRightOfCancel()
    {
        WindowFixture f;
        QVERIFY(f.openSample());
        NewBookDialog made(f.window().session().setting(), &f.window());
        QVERIFY(bool(backup::make(f.store().path(), backup::ByHand)));
        RestoreDialog restored(f.store().path(), f.window().session().locale(), &f.window());
        for (QDialog *dialog : QList<QDialog *>{&made, &restored}) {
            dialog->show();
            const auto *cancel = button(
                *dialog, [](const QPushButton &one) { return withoutMnemonic(one.text()) == u"Cancel"_s; });
            const auto *act = button(*dialog, [](const QPushButton &one) { return one.isDefault(); });
            QVERIFY(cancel && act && cancel != act);
            QVERIFY(act->x() > cancel->x());
        }
    }

    void saveAndCancelGetTheFirstLetters()
    {
        QDialog dialog;
        QWidget form(&dialog);
        QPushButton folded(u"Calls"_s, &form);
        QPushButton cancel(u"Cancel"_s, &dialog);
        QPushButton save(u"Save changes"_s, &dialog);
        save.setDefault(true);
        giveMnemonics(&dialog);
        QCOMPARE(save.text(), u"&Save changes"_s);
        QCOMPARE(cancel.text(), u"&Cancel"_s);
        QVERIFY(folded.text() != u"&Calls"_s);
    }

    void nothingCoversTheChartAtTwiceTheSize()
    {
        WindowFixture f(u"de"_s);
        QVERIFY(f.openSample());
        Look look = currentLook();
        look.textPercent = 200;
        changeLook(look);
        const std::unique_ptr<QDialog> dialog(makeAgeProfile(f.window().session(), &f.window()));
        QVERIFY(dialog);
        dialog->resize(1000, 600);
        dialog->show();
        QTest::qWait(20);
        const auto *card = dialog->findChild<ChartCard *>();
        QVERIFY(card);
        const int bottom = card->findChild<QStackedWidget *>()->geometry().bottom();
        int top = card->height();
        for (const QPushButton *button : card->findChildren<QPushButton *>())
            top = std::min(top, button->y());
        look.textPercent = 100;
        changeLook(look);
        QVERIFY2(bottom < top, qPrintable(u"%1 %2"_s.arg(bottom).arg(top)));
    }

    void thePreviewFitsTheScreenAtTwiceTheSize()
    {
        WindowFixture f(u"de"_s);
        QVERIFY(f.openSample());
        Look look = currentLook();
        look.textPercent = 200;
        changeLook(look);
        f.window().goTo({u"people"_s, {}, 0});
        PreviewDialog dialog(
            *f.window().currentPage()->printable(), f.window().session().locale(), &f.window());
        const int least = dialog.minimumSizeHint().width();
        look.textPercent = 100;
        changeLook(look);
        QVERIFY2(least <= 1024, qPrintable(QString::number(least)));
    }
};

} // namespace twinbook

QTEST_MAIN(twinbook::WindowTest)
#include "tst_window.moc"

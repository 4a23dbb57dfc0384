// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kit_samples.h"
#include "settings.h"
#include "table_page.h"
#include "text_fits.h"
#include "theme.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace twinbook;
using namespace twinbook::kittest;
using namespace Qt::StringLiterals;

class TestKitTable : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FriendList> m_list;
    std::unique_ptr<TablePage> m_page;
    std::unique_ptr<QAction> m_add;
    std::unique_ptr<QAction> m_remove;

    bool says(const QString &words) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    void make(int rows, const QSize &size = QSize(1250, 700))
    {
        m_page.reset();
        m_list = std::make_unique<FriendList>(rows);
        m_page = std::make_unique<TablePage>(u"friends"_s, listSource(m_list.get()));
        m_page->setTitle(u"People"_s);
        m_page->setFigures(u"142 members, 118 paid up"_s);
        m_page->setMainAction(m_add.get());
        m_page->addRowAction(m_remove.get(), TablePage::Needs::SomeRows);
        m_page->setEmpty(
            u"Nobody yet"_s, u"Here you keep everybody your association knows."_s, {m_add.get()});
        auto *detail = new QWidget;
        (new QVBoxLayout(detail))->addWidget(new QPushButton(u"Edit"_s));
        m_page->setDetail(detail);
        m_page->addChoiceFilter(u"Which people"_s, {{u""_s, u"Everybody"_s}, {u"m"_s, u"Members"_s}});
        m_page->resize(size);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

private Q_SLOTS:
    void init()
    {
        qputenv("TWINBOOK_SETTINGS", m_folder.filePath(u"settings.ini"_s).toLocal8Bit());
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
        applyLook(*qApp, {Scheme::Light, 100});
        m_add = std::make_unique<QAction>(u"Add person"_s);
        m_remove = std::make_unique<QAction>(u"Remove"_s);
        make(142);
    }
    void cleanup() { m_page.reset(); }

    void openingTheListSortsNothing() { QCOMPARE(m_list->sorted, 0); }
    void typingFiltersOnceAndEscapeClears()
    {
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_F3);
        QVERIFY(m_page->filterEdit()->hasFocus());
        QTest::keyClicks(m_page->filterEdit(), u"altenb"_s);
        QCOMPARE(m_list->filtered, 0);
        QTRY_COMPARE(m_list->filtered, 1);
        QCOMPARE(m_list->rowCount(), 35);
        QVERIFY(says(u"35 of 142 shown"_s));
        QTest::keyClick(m_page->filterEdit(), Qt::Key_Escape);
        QCOMPARE(m_list->rowCount(), 142);
    }
    void nothingFoundAndNothingThereSayDifferentThings()
    {
        m_page->setFilter(u"zzz"_s);
        QVERIFY(says(u"Nothing matches “zzz”"_s));
        QVERIFY(!says(u"Nobody yet"_s));
        make(0);
        QVERIFY(says(u"Nobody yet"_s));
        QVERIFY(!says(u"Nothing matches"_s));
    }
    void theSelectionIsCountedAndEnablesTheActions()
    {
        QVERIFY(!m_remove->isEnabled());
        m_page->goTo(1);
        QVERIFY(m_remove->isEnabled());
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_page->table(), Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(says(u"3 of 142 selected"_s));
        QCOMPARE(m_page->selectedIds(), (QList<qint64>{1, 2, 3}));
    }
    void theCurrentRowIsAnnouncedOnce()
    {
        QSignalSpy spy(m_page.get(), &TablePage::currentChanged);
        m_page->goTo(5);
        m_page->goTo(5);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().toLongLong(), 5);
    }
    void enterAndDoubleClickOpen()
    {
        QSignalSpy spy(m_page.get(), &TablePage::opened);
        m_page->goTo(7);
        m_page->table()->setFocus();
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        const QRect cell = m_page->table()->visualRect(m_list->index(1, 0));
        QTest::mouseDClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.last().first().toLongLong(), 2);
    }
    void aRefreshKeepsPlaceAndSelection()
    {
        m_page->goTo(100);
        QTest::keyClick(m_page->table(), Qt::Key_Down, Qt::ShiftModifier);
        m_list->refresh();
        QCOMPARE(m_page->selectedIds(), (QList<qint64>{100, 101}));
        QCOMPARE(m_page->currentId(), 101);
        m_page->table()->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
        QCOMPARE(m_page->currentId(), 101);
        QVERIFY(m_page->table()
                    ->visualRect(m_page->table()->currentIndex())
                    .intersects(m_page->table()->viewport()->rect()));
    }
    void theListIsSortedByKeyboard()
    {
        m_page->table()->setFocus();
        m_page->table()->setCurrentIndex(m_list->index(0, 1));
        QTest::keyClick(m_page->table(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_page->table()->horizontalHeader()->sortIndicatorSection(), 1);
        QVERIFY(m_list->index(0, 1).data().toString().startsWith(u"Alten"_s));
        QTest::keyClick(m_page->table(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_list->index(0, 1).data().toString().startsWith(u"Valmont"_s));
    }
    void columnsAreRemembered()
    {
        m_page->table()->setColumnHidden(2, true);
        m_page->table()->setColumnWidth(0, 300);
        m_page->table()->horizontalHeader()->moveSection(3, 0);
        m_page->table()->horizontalHeader()->setSortIndicator(1, Qt::DescendingOrder);
        make(142);
        QVERIFY(m_page->table()->isColumnHidden(2));
        QVERIFY(qAbs(m_page->table()->columnWidth(0) - 300) <= 2);
        QCOMPARE(m_page->table()->horizontalHeader()->visualIndex(3), 0);
        QCOMPARE(m_page->table()->horizontalHeader()->sortIndicatorSection(), 1);
        QCOMPARE(m_list->sorted, 1);
    }
    void columnsShareTheRoomByWhatTheyHold()
    {
        make(142, QSize(1400, 700));
        m_page->goTo(2);
        const QTableView *table = m_page->table();
        const auto cut = [table](int column) {
            return table->sizeHintForIndex(table->model()->index(0, column)).width()
                > table->columnWidth(column);
        };
        QVERIFY(!cut(0) && !cut(1));
        m_page->resize(1000, 700);
        QCoreApplication::processEvents();
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
        make(142, QSize(1400, 700)); // nothing was drawn: nothing but that is remembered
        QVERIFY(!(m_page->table()->columnWidth(0) < emPx(m_page.get(), 4)));
        QCOMPARE(m_page->table()->horizontalScrollBar()->maximum(), 0);
    }
    void aHiddenRecordIsFoundByTakingTheFilterAway()
    {
        m_page->setFilter(u"zzz"_s);
        m_page->goTo(3);
        QCOMPARE(m_page->currentId(), 3);
        QCOMPARE(m_page->filter(), QString());
    }
    void inANarrowWindowTheDetailCoversTheList()
    {
        make(142, QSize(700, 600));
        QVERIFY(m_page->isNarrow());
        QVERIFY(m_page->table()->isVisible());
        const QRect cell = m_page->table()->visualRect(m_list->index(1, 0));
        QTest::mouseClick(m_page->table()->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(!m_page->table()->isVisible());
        QVERIFY(m_page->findChild<QPushButton *>(QString(), Qt::FindChildrenRecursively));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_page->table()->isVisible());
        QVERIFY(m_page->table()->hasFocus());
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QVERIFY(!m_page->table()->isVisible());
        m_page->resize(1250, 700);
        QVERIFY(m_page->table()->isVisible());
    }
    void everybodyCanReachAndReadThePage_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }
    void everybodyCanReachAndReadThePage()
    {
        QFETCH(int, percent);
        applyLook(*qApp, {Scheme::Light, percent});
        make(142, QSize(1100, 700));
        m_page->goTo(2);
        m_page->showList();
        QTest::qWait(20);
        QCOMPARE(cutOffTexts(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(unnamedWidgets(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(tabCycleProblems(m_page.get()).join(u"; "_s), QString());
        QCOMPARE(smallTargets(m_page.get()).join(u"; "_s), QString());
    }
    void columnsGrowWithTheText()
    {
        m_page->table()->setColumnWidth(0, 200);
        const int before = m_page->table()->columnWidth(0);
        const int row = m_page->table()->rowHeight(0);
        QVERIFY(row >= 32);
        applyLook(*qApp, {Scheme::Light, 200});
        QCoreApplication::processEvents();
        QVERIFY(qAbs(m_page->table()->columnWidth(0) - 2 * before) <= 3);
        QVERIFY(qAbs(m_page->table()->rowHeight(0) - 2 * row) <= 3);
    }
};

QTEST_MAIN(TestKitTable)
#include "tst_kit_table.moc"

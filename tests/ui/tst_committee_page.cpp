// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "committee_fixture.h"

#include "ask.h"
#include "committee_role.h"
#include "detail_view.h"
#include "export_run.h"
#include "list_table.h"
#include "rotation_page.h"
#include "rotation_table.h"
#include "rotation_view.h"
#include "term_of_office.h"
#include "who_dialog.h"
#include "willingness_grid.h"
#include "willingness_page.h"
#include "willingness_view.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QPushButton>

using namespace twinbook;
using namespace Qt::StringLiterals;

class TestCommitteePage : public QObject
{
    Q_OBJECT

    static RotationPage *planOf(CommitteeFixture &f)
    {
        return qobject_cast<RotationPage *>(f.page->openPage(recordOf<RotationPlan>().table));
    }
    static WillingnessPage *sheetOf(CommitteeFixture &f)
    {
        return qobject_cast<WillingnessPage *>(f.page->openPage(recordOf<Willingness>().table));
    }
    static int changeableSlot(const RotationPage &plan, bool held)
    {
        for (const BoardRow &row : plan.table()->board().rows)
            for (const BoardCell &cell : row.cells)
                if (plan.kept()->mayChange(cell.slot) && !cell.locked && (!held || cell.person >= 0))
                    return cell.slot;
        return -1;
    }
    static void settle() { QTest::qWait(20); } // the page reads the book anew once

private Q_SLOTS:
    void aNewBookBeginsWithTheUsualRolesInOneEdit()
    {
        CommitteeFixture f(false);
        f.page->openTable(recordOf<CommitteeRole>().table);
        QPushButton *begin = nullptr;
        for (QPushButton *button : f.page->findChildren<QPushButton *>())
            if (button->isVisible() && button->text().remove(u'&').contains(u"usual roles"))
                begin = button;
        QVERIFY(begin);
        begin->click();
        QVERIFY(f.store->count(recordOf<CommitteeRole>()) >= 12);
        f.session->undo();
        QCOMPARE(f.store->count(recordOf<CommitteeRole>()), 0);
    }

    void theSmallestWaysToFillAVacancyAreShownBesideThePlan()
    {
        CommitteeFixture f(true);
        RotationPage *plan = planOf(f);
        const auto headings = [&] {
            QStringList all;
            for (const DetailPart &part : plan->side()->detail().parts)
                all += part.heading;
            return all;
        };
        const QString ways = u"How to fill what is vacant"_s;
        QVERIFY(!headings().contains(ways));
        const QList<QAction *> actions = plan->actions();
        const auto wanted = std::find_if(
            actions.begin(), actions.end(), [&](const QAction *action) { return action->text() == ways; });
        QVERIFY(wanted != actions.end());
        (*wanted)->trigger();
        QVERIFY(headings().contains(ways));
    }

    void whoWithdrawsIsPlannedOutWithFewChanges()
    {
        CommitteeFixture f(true);
        RotationPage *plan = planOf(f);
        const int slot = changeableSlot(*plan, true);
        plan->board()->goToSlot(slot);
        const KeptRotation before = *plan->kept();
        const Id<Person> leaver = before.request.people.at(before.holder(slot));
        const auto coming = [&](const KeptRotation &kept) {
            int terms = 0;
            for (std::size_t i = 0; i < kept.holders.size(); ++i)
                terms += kept.mayChange(int(i)) && kept.holders[i] >= 0
                    && kept.request.people.at(kept.holders[i]) == leaver;
            return terms;
        };
        const int theirs = coming(before);
        QVERIFY(theirs > 0);
        Ask::answerNext(u"do"_s);
        plan->replanWithout();
        const KeptRotation after = *plan->kept();
        QCOMPARE(coming(after), 0);
        int others = -theirs;
        for (std::size_t i = 0; i < after.holders.size(); ++i)
            others += after.holders[i] != before.holders[i];
        QVERIFY2(others <= 6, qPrintable(QString::number(others)));
        f.session->undo();
        settle();
        QCOMPARE(coming(*plan->kept()), theirs);
    }

    void onlyListsThatCanBeExportedOfferIt()
    {
        CommitteeFixture f(true);
        f.page->openTable(recordOf<TermOfOffice>().table);
        f.page->openTable(recordOf<Honour>().table);
        QStringList offered;
        for (const RecordList *list : f.page->findChildren<RecordList *>()) {
            QCOMPARE(list->actions().exportAll != nullptr, list->actions().exportSelected != nullptr);
            if (list->actions().exportAll)
                offered += list->kind().exporter;
        }
        QVERIFY(offered.contains(u"terms"_s));
        for (const QString &kind : offered)
            QVERIFY2(exporterOf(*f.session, kind), qPrintable(kind));
    }

    void theBoardIsAWellBehavedModel()
    {
        CommitteeFixture f(true);
        RotationPage *plan = planOf(f);
        QVERIFY(plan && plan->kept());
        const QAbstractItemModelTester tester(
            plan->table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        plan->board()->goToSlot(changeableSlot(*plan, true));
        plan->toggleLock();
        settle();
    }

    void everyCellOfTheBoardSaysItsRoleYearsAndPerson()
    {
        CommitteeFixture f(true);
        const RotationTable &table = *planOf(f)->table();
        QVERIFY(table.rowCount() > 5);
        for (int row = 0; row < table.rowCount(); ++row)
            for (int column = 0; column < table.columnCount(); ++column) {
                const QModelIndex at = table.index(row, column);
                const QString words = at.data(Qt::AccessibleTextRole).toString();
                QVERIFY2(words.startsWith(table.board().rows.at(row).name), qPrintable(words));
                QVERIFY2(words.contains(table.cellAt(at)->name), qPrintable(words));
            }
    }

    void arrowsGoFromTermToTerm()
    {
        CommitteeFixture f(true);
        RotationPage *plan = planOf(f);
        plan->board()->setCurrentIndex(plan->table()->index(0, 0));
        const int first = plan->board()->currentSlot();
        QTest::keyClick(plan->board(), Qt::Key_Right);
        QVERIFY(plan->board()->currentSlot() != first);
        QTest::keyClick(plan->board(), Qt::Key_Left);
        QCOMPARE(plan->board()->currentSlot(), first);
    }

    void lLocksATermAndUndoUnlocksIt()
    {
        CommitteeFixture f(true);
        RotationPage *plan = planOf(f);
        const int slot = changeableSlot(*plan, true);
        QVERIFY(slot >= 0);
        plan->board()->goToSlot(slot);
        QTest::keyClick(plan->board(), Qt::Key_L);
        settle();
        QVERIFY(plan->kept()->isLocked(slot));
        QCOMPARE(plan->board()->currentSlot(), slot);
        f.session->undo();
        settle();
        QVERIFY(!plan->kept()->isLocked(slot));
    }

    void deleteLeavesATermVacantAndSaysWhy()
    {
        CommitteeFixture f(true);
        RotationPage *plan = planOf(f);
        const int slot = changeableSlot(*plan, true);
        plan->board()->goToSlot(slot);
        QTest::keyClick(plan->board(), Qt::Key_Delete);
        settle();
        QCOMPARE(plan->kept()->holder(slot), -1);
        QVERIFY(!plan->side()->detail().parts.isEmpty());
        QCOMPARE(plan->side()->detail().parts.first().heading, u"Why?"_s);
    }

    void aChipDrawnElsewhereMovesAndIsLockedThere()
    {
        CommitteeFixture f(true);
        RotationPage *plan = planOf(f);
        const int from = changeableSlot(*plan, true);
        int to = -1;
        for (const BoardRow &row : plan->table()->board().rows)
            for (const BoardCell &cell : row.cells)
                if (cell.slot != from && plan->kept()->mayChange(cell.slot))
                    to = cell.slot;
        QVERIFY(from >= 0 && to >= 0);
        const int person = plan->kept()->holder(from);
        QMimeData *chip = plan->table()->mimeData({plan->table()->indexOf(from)});
        plan->table()->dropMimeData(chip, Qt::MoveAction, -1, -1, plan->table()->indexOf(to));
        delete chip;
        settle();
        settle();
        QCOMPARE(plan->kept()->holder(to), person);
        QVERIFY(plan->kept()->isLocked(to));
        QCOMPARE(plan->kept()->holder(from), -1);
    }

    void aTermThatRunsAlreadyIsNotChanged()
    {
        CommitteeFixture f(true);
        RotationPage *plan = planOf(f);
        for (const BoardRow &row : plan->table()->board().rows)
            for (const BoardCell &cell : row.cells)
                if (cell.fixed && !plan->kept()->mayChange(cell.slot)) {
                    const int holder = plan->kept()->holder(cell.slot);
                    plan->board()->goToSlot(cell.slot);
                    QTest::keyClick(plan->board(), Qt::Key_Delete);
                    settle();
                    QCOMPARE(plan->kept()->holder(cell.slot), holder);
                    return;
                }
    }

    void candidatesComeWithTheirEffectInWords()
    {
        CommitteeFixture f(true);
        RotationPage *plan = planOf(f);
        const WhoDialog dialog(*plan->kept(), changeableSlot(*plan, false));
        QVERIFY(dialog.list()->model()->rowCount() > 5);
        for (int row = 0; row < dialog.list()->model()->rowCount(); ++row)
            QVERIFY(!dialog.list()->model()->index(row, 1).data().toString().isEmpty());
    }

    void adoptingWritesTheComingTermsInOneEdit()
    {
        CommitteeFixture f(true);
        RotationPage *plan = planOf(f);
        const auto planned = [&] {
            return f.store->all<TermOfOffice>(u"removed=0 AND how='planned'"_s).size();
        };
        const auto before = planned();
        const EditOutcome outcome = adoptRotation(*f.store, plan->kept()->plan.id, f.asked.today);
        QCOMPARE(outcome.end, EditOutcome::Done);
        QVERIFY(planned() > 0);
        f.session->undo();
        QCOMPARE(planned(), before);
    }

    void theSheetIsAWellBehavedModel()
    {
        CommitteeFixture f(true);
        WillingnessGrid *grid = sheetOf(f)->grid();
        const QAbstractItemModelTester tester(grid, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(grid->setData(grid->index(0, 0), u"keen"_s));
        QVERIFY(grid->setData(grid->index(0, 0), QString()));
    }

    void oneKeySaysWhetherSomebodyWould_data()
    {
        QTest::addColumn<QChar>("key");
        QTest::addColumn<QString>("level");
        QTest::newRow("1") << QChar(u'1') << u"keen"_s;
        QTest::newRow("2") << QChar(u'2') << u"willing"_s;
        QTest::newRow("3") << QChar(u'3') << u"last"_s;
        QTest::newRow("4") << QChar(u'4') << u"never"_s;
        QTest::newRow("k") << QChar(u'k') << u"keen"_s;
        QTest::newRow("w") << QChar(u'w') << u"willing"_s;
    }
    void oneKeySaysWhetherSomebodyWould()
    {
        QFETCH(QChar, key);
        QFETCH(QString, level);
        CommitteeFixture f(true);
        WillingnessPage *sheet = sheetOf(f);
        const QModelIndex at = sheet->grid()->index(2, 1);
        sheet->grid()->setData(at, QString());
        sheet->view()->setCurrentIndex(at);
        QTest::keyClick(sheet->view(), key.toLatin1());
        QCOMPARE(sheet->grid()->index(2, 1).data(WillingnessGrid::LevelRole).toString(), level);
        QTest::keyClick(sheet->view(), Qt::Key_0);
        QCOMPARE(sheet->grid()->index(2, 1).data(WillingnessGrid::LevelRole).toString(), QString());
    }

    void yearsAwayAreReadAndTakenBack()
    {
        CommitteeFixture f(true);
        WillingnessGrid *grid = sheetOf(f)->grid();
        const QModelIndex away = grid->index(0, grid->columnCount() - 1);
        QVERIFY(grid->setData(away, u"2028, 2030"_s));
        QCOMPARE(grid->index(0, away.column()).data().toString(), u"2028, 2030"_s);
        QVERIFY(grid->setData(away, u"2030"_s));
        QCOMPARE(grid->index(0, away.column()).data().toString(), u"2030"_s);
        QVERIFY(!grid->setData(away, u"soon"_s));
        QVERIFY(f.said.last().contains(u"four digits"));
    }
};

QTEST_MAIN(TestCommitteePage)
#include "tst_committee_page.moc"

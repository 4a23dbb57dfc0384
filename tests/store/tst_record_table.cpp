// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_table.h"

#include "history.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace twinbook {

struct Club {
    Id<Club> id;
    QString name;
    QString town;
    bool removed = false;
};

template <>
const Record<Club> &recordOf<Club>()
{
    static const Record<Club> record = Record<Club>("organisation", "Club", "Club", "Clubs")
                                           .text("name", &Club::name, "Name")
                                           .searched()
                                           .text("town", &Club::town, "Town")
                                           .searched()
                                           .flag("removed", &Club::removed, "Removed")
                                           .titled([](const Club &c) { return c.name; })
                                           .sortedBy([](const Club &c) { return c.name; });
    return record;
}

} // namespace twinbook

class TestRecordTable : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_count = 0;
    std::shared_ptr<Store> m_store;

    static ListQuery query()
    {
        ListQuery q;
        q.from = u"organisation o JOIN organisation_find f ON f.id=o.id"_s;
        q.id = u"o.id"_s;
        q.where = u"o.removed=0"_s;
        q.search = {u"f.search"_s};
        q.columns = {{u"name"_s, u"Name"_s, Kind::Text, u"o.name"_s, u"f.sort"_s, {}},
            {u"town"_s, u"Town"_s, Kind::Text, u"o.town"_s, {}, {}}};
        q.table = u"organisation"_s;
        return q;
    }
    Club add(const QString &name, const QString &town = {})
    {
        Club club {{}, name, town, false};
        m_store->edit(u"Add %1"_s.arg(name), [&](Edit &e) { e.save(club); });
        return club;
    }
    static QStringList names(const RecordTable &table)
    {
        QStringList all;
        for (int i = 0; i < table.rowCount(); ++i)
            all += table.index(i, 0).data().toString();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        OpenOptions options {{&recordOf<Club>()}, u"Joan"_s, m_dir.filePath(u"sites.ini"_s), false};
        m_store = *Store::create(m_dir.filePath(u"t%1.twinbook"_s.arg(++m_count)), options);
    }
    void rowsComeAndGoOneByOneInOrder()
    {
        add(u"Émile"_s);
        add(u"Zoo"_s);
        RecordTable table(*m_store, query());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&table, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        const Club club = add(u"Felix"_s);
        QCOMPARE(names(table), (QStringList {u"Émile"_s, u"Felix"_s, u"Zoo"_s}));
        QCOMPARE(inserted.size(), 1);
        m_store->edit(u"Remove"_s, [&](Edit &e) { e.remove(club.id); });
        QCOMPARE(removed.size(), 1);
        m_store->undo();
        QCOMPARE(names(table), (QStringList {u"Émile"_s, u"Felix"_s, u"Zoo"_s}));
        QCOMPARE(reset.size(), 0);
    }
    void oneRenameInPlaceIsOneDataChanged()
    {
        add(u"Abel"_s);
        Club club = add(u"Berta"_s);
        RecordTable table(*m_store, query());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        QSignalSpy layout(&table, &QAbstractItemModel::layoutChanged);
        club.name = u"Bertha"_s;
        m_store->edit(u"Rename"_s, [&](Edit &e) { e.save(club); });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(layout.size(), 0);
        QCOMPARE(names(table).last(), u"Bertha"_s);
    }
    void aRenameThatMovesTheRowKeepsTheSelectionById()
    {
        Club club = add(u"Abel"_s);
        add(u"Berta"_s);
        RecordTable table(*m_store, query());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QPersistentModelIndex selected(table.index(table.rowOf(club.id.value), 0));
        club.name = u"Zacharias"_s;
        m_store->edit(u"Rename"_s, [&](Edit &e) { e.save(club); });
        QCOMPARE(selected.row(), 1);
        QCOMPARE(selected.data().toString(), u"Zacharias"_s);
    }
    void everyWordMustBeFoundWithoutAccents()
    {
        add(u"École Jean-Moulin"_s, u"Valmont"_s);
        add(u"École Pasteur"_s, u"Altenbrück"_s);
        add(u"100 % Club_x"_s);
        RecordTable table(*m_store, query());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.setFilter(u"ecole VALM"_s);
        QCOMPARE(names(table), QStringList {u"École Jean-Moulin"_s});
        table.setFilter(u"jean moulin"_s);
        QCOMPARE(table.rowCount(), 1);
        table.setFilter(u"bruck"_s);
        QCOMPARE(table.rowCount(), 1);
        table.setFilter(u"nobody"_s);
        QCOMPARE(table.rowCount(), 0);
        QCOMPARE(table.total(), 3);
        table.setFilter({});
        QCOMPARE(table.rowCount(), 3);
    }
    void whileFilteredTheListFollowsEveryEdit()
    {
        Club club = add(u"Abel"_s, u"Harton"_s);
        add(u"Berta"_s, u"Harton"_s);
        RecordTable table(*m_store, query());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table.prepareFilter();
        table.setFilter(u"harton"_s);
        QCOMPARE(names(table), (QStringList{u"Abel"_s, u"Berta"_s}));
        table.sort(0, Qt::DescendingOrder);
        QCOMPARE(names(table), (QStringList{u"Berta"_s, u"Abel"_s}));
        club.town = u"Millbrook"_s;
        m_store->edit(u"Move"_s, [&](Edit &e) { e.save(club); });
        QCOMPARE(names(table), QStringList{u"Berta"_s});
        m_store->undo();
        QCOMPARE(names(table), (QStringList{u"Berta"_s, u"Abel"_s}));
        m_store->edit(u"Remove"_s, [&](Edit &e) { e.remove(club.id); });
        QCOMPARE(names(table), QStringList{u"Berta"_s});
        table.setCondition(u"o.town=?"_s, {u"Harton"_s});
        QCOMPARE(table.total(), 1);
        m_store->undo();
        QCOMPARE(table.total(), 2);
    }
    void aBulkEditIsOneResetAndLongListsReadInBlocks()
    {
        RecordTable table(*m_store, query());
        QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        m_store->edit(u"Many"_s, [](Edit &e) {
            for (int i = 0; i < 1000; ++i) {
                Club club {{}, u"Club %1"_s.arg(i), u"Town"_s, false};
                e.save(club);
            }
        });
        QCOMPARE(reset.size(), 1);
        QCOMPARE(table.rowCount(), 1000);
        QCOMPARE(table.index(999, 0).data().toString(), u"Club 999"_s);
        QCOMPARE(table.index(2, 0).data().toString(), u"Club 2"_s);
        table.sort(0, Qt::DescendingOrder);
        QCOMPARE(table.index(0, 0).data().toString(), u"Club 999"_s);
        QCOMPARE(table.rowOf(table.idAt(500)), 500);
        m_store->undo();
        QCOMPARE(table.rowCount(), 0);
    }
    void historyTellsEveryChangeInWords()
    {
        Club club = add(u"Abel"_s, u"Harton"_s);
        club.town = u"Millbrook"_s;
        m_store->edit(u"Change Abel"_s, [&](Edit &e) { e.save(club); });
        m_store->undo();
        m_store->redo();
        const auto entries = history(*m_store, {}, QLocale(u"en_GB"_s));
        QCOMPARE(entries.size(), 4);
        QCOMPARE(entries.at(0).label, u"Done again: Change Abel"_s);
        QCOMPARE(entries.at(1).label, u"Undone: Change Abel"_s);
        QCOMPARE(entries.at(2).details, QStringList {u"Abel: Town changed from “Harton” to “Millbrook”"_s});
        QVERIFY(!entries.at(2).undone); // done again since
        QVERIFY(entries.at(1).undone);
        QCOMPARE(entries.at(3).details, QStringList {u"Club added: Abel"_s});
        QCOMPARE(entries.at(3).by, u"Joan"_s);
        QCOMPARE(history(*m_store, {u"organisation"_s, club.id.value, {}, {}, 200}, {}).size(), 4);
        QCOMPARE(history(*m_store, {{}, 0, {}, u"Tom"_s, 200}, {}).size(), 0);
    }
    void whatWasAddedIsToldByTheNameItHadThen()
    {
        Club club = add(u"Abel"_s);
        club.name = u"Zacharias"_s;
        m_store->edit(u"Rename"_s, [&](Edit &e) { e.save(club); });
        const auto entries = history(*m_store, {}, QLocale(u"en_GB"_s));
        QCOMPARE(entries.last().details, QStringList{u"Club added: Abel"_s});
    }
    void anOrderMayMixTheKeyWithWhatIsJoined()
    {
        add(u"Abel"_s, u"Valmont"_s);
        add(u"Berta"_s, u"Harton"_s);
        ListQuery q = query();
        q.from = u"organisation_find f LEFT JOIN organisation o ON o.id=f.id"_s;
        q.id = u"f.id"_s;
        q.where.clear();
        q.columns[1].orderSql = u"f.sort||o.town"_s;
        RecordTable table(*m_store, q);
        QCOMPARE(names(table), (QStringList{u"Abel"_s, u"Berta"_s}));
        table.sort(1, Qt::DescendingOrder);
        QCOMPARE(names(table), (QStringList{u"Berta"_s, u"Abel"_s}));
    }
    void ofAnEditOfManyTheRecordAskedForComesFirst()
    {
        Club last;
        m_store->edit(u"Import"_s, [&](Edit &e) {
            for (int i = 0; i < 30; ++i) {
                last = Club{{}, u"Club %1"_s.arg(i), {}, false};
                e.save(last);
            }
        });
        const auto entries = history(*m_store, {u"organisation"_s, last.id.value, {}, {}, 200}, {});
        QCOMPARE(entries.size(), 1);
        const QStringList details = entries.first().details;
        QCOMPARE(details.first(), u"Club added: Club 29"_s);
        QCOMPARE(details.at(1), u"Club added: Club 0"_s);
        QVERIFY2(details.last().contains(u"18"_s), qPrintable(details.last()));
    }
};

QTEST_GUILESS_MAIN(TestRecordTable)
#include "tst_record_table.moc"

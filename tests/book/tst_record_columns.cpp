// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/club.h"

#include "area.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twinbook;

// The descriptions of the records against the schema.
class TestRecordColumns : public QObject
{
    Q_OBJECT

    BookFolder m_folder;
    std::shared_ptr<Store> m_store;

    static QString typeOf(Kind kind)
    {
        const bool number =
            kind == Kind::Integer || kind == Kind::Money || kind == Kind::Flag || kind == Kind::Link;
        return number ? u"INTEGER"_s : u"TEXT"_s;
    }

private Q_SLOTS:
    void initTestCase()
    {
        OpenOptions options = m_folder.options();
        options.records = allRecords();
        m_store = *Store::create(m_folder.path(u"all.twinbook"_s), options);
    }
    void everyRecordedTableHasADescription()
    {
        QSet<QString> described{u"setting"_s};
        for (const RecordShape *shape : allRecords()) {
            QVERIFY2(!described.contains(shape->table), qPrintable(shape->table));
            described.insert(shape->table);
        }
        RawBook raw(m_store->path());
        for (const QString &table : journal::recordedTables(raw.db()))
            QVERIFY2(described.contains(table), qPrintable(table));
    }
    void everyColumnStandsInItsTableAndTheOtherWayRound()
    {
        for (const RecordShape *shape : allRecords()) {
            QMap<QString, QString> inTable;
            for (const Store::Row &row :
                m_store->select(u"SELECT name, type FROM pragma_table_info(?) WHERE pk=0"_s, {shape->table}))
                inTable.insert(row.first().toString(), row.at(1).toString());
            QVERIFY2(!inTable.isEmpty(), qPrintable(shape->table));
            QMap<QString, QString> inRecord;
            for (const Column &column : shape->columns) {
                QVERIFY2(!inRecord.contains(column.name), qPrintable(shape->table + u'.' + column.name));
                inRecord.insert(column.name, typeOf(column.kind));
            }
            QCOMPARE(inRecord, inTable);
        }
    }
    void linksLeadWhereTheSchemaSays()
    {
        for (const RecordShape *shape : allRecords()) {
            QMap<QString, QString> inTable;
            for (const Store::Row &row : m_store->select(
                     u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)"_s, {shape->table}))
                inTable.insert(row.first().toString(), row.at(1).toString());
            QMap<QString, QString> inRecord;
            for (const Column &column : shape->columns) {
                if (column.kind == Kind::Link) {
                    QVERIFY(m_store->shape(column.linkTable));
                    inRecord.insert(column.name, column.linkTable);
                }
            }
            QCOMPARE(inRecord, inTable);
        }
    }
    void everyDescriptionIsComplete()
    {
        for (const RecordShape *shape : allRecords()) {
            const QByteArray where = shape->table.toUtf8();
            QVERIFY2(!shape->oneLabel().isEmpty() && !shape->manyLabel().isEmpty(), where.constData());
            QVERIFY2(shape->title, where.constData());
            QVERIFY2(std::any_of(shape->columns.begin(), shape->columns.end(),
                         [](const Column &c) { return c.searched; }),
                where.constData());
            QSet<QString> labels;
            for (const Column &column : shape->columns) {
                QVERIFY2(!shape->label(column).isEmpty(), column.name.toUtf8().constData());
                QVERIFY2(!labels.contains(shape->label(column)), column.label);
                labels.insert(shape->label(column));
                QCOMPARE(column.kind == Kind::Choice, !column.choices.isEmpty());
                QSet<QString> keys;
                for (const Choice &choice : column.choices) {
                    QVERIFY2(!keys.contains(choice.key), qPrintable(column.name + u' ' + choice.key));
                    keys.insert(choice.key);
                }
            }
        }
    }
    // An insert leaves out what is empty: an empty record must read back as it was written.
    void anEmptyRecordReadsBackEmpty()
    {
        for (const RecordShape *shape : allRecords()) {
            AnyRecord record(*shape);
            const QVariantMap before = shape->values(record.data());
            const EditOutcome outcome = m_store->edit(u"Empty"_s, [&](Edit &edit) { edit.save(record); });
            QVERIFY2(outcome, qPrintable(outcome.sentence));
            const auto read = m_store->get(*shape, record.id());
            QVERIFY(read);
            QCOMPARE(shape->values(read->data()), before);
            AnyRecord copy(*shape, before, record.id());
            QCOMPARE(
                m_store->edit(u"Again"_s, [&](Edit &edit) { edit.save(copy); }).end, EditOutcome::Nothing);
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordColumns)
#include "tst_record_columns.moc"

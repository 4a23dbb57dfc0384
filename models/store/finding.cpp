// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finding.h"

#include "statement.h"
#include "text.h"

using namespace Qt::StringLiterals;

namespace twinbook::finding {

QString tableOf(const RecordShape &shape)
{
    return shape.table + u"_find"_s;
}

QString insertSql(const RecordShape &shape)
{
    return u"INSERT INTO %1(id,sort,search) VALUES(?,?,?) ON CONFLICT(id) DO UPDATE SET sort=excluded.sort, "
           "search=excluded.search"_s.arg(tableOf(shape));
}

QVariantList valuesOf(const RecordShape &shape, const void *record)
{
    return {qlonglong(shape.getId(record)),
        sortKey(shape.sortName ? shape.sortName(record) : shape.title(record)), shape.searchText(record)};
}

bool isListed(const RecordShape &shape, const void *record)
{
    const Column *removed = shape.find(u"removed"_s);
    return !removed || removed->get(record).toLongLong() == 0;
}

QString selectSql(const RecordShape &shape)
{
    QString sql = u"SELECT id"_s;
    for (const Column &column : shape.columns)
        sql += u',' + column.name;
    return sql + u" FROM "_s + shape.table;
}

namespace {

void rewrite(const QSqlDatabase &db, const RecordShape &shape, Statement &read)
{
    Statement write(db, insertSql(shape));
    AnyRecord record(shape);
    read.run();
    while (read.next()) {
        shape.setId(record.data(), read.value(0).toLongLong());
        for (int i = 0; i < shape.columns.size(); ++i)
            shape.columns.at(i).set(record.data(), read.value(i + 1));
        if (isListed(shape, record.data()))
            write.bind(valuesOf(shape, record.data())).run();
    }
}

} // namespace

void rebuild(const QSqlDatabase &db, const RecordShape &shape)
{
    runSql(db, u"DROP TABLE IF EXISTS "_s + tableOf(shape));
    runSql(db,
        u"CREATE TABLE %1(id INTEGER PRIMARY KEY, sort TEXT NOT NULL, search TEXT NOT NULL) STRICT"_s.arg(
            tableOf(shape)));
    Statement read(db, selectSql(shape));
    rewrite(db, shape, read);
    runSql(db, u"CREATE INDEX %1_sort ON %1(sort,id)"_s.arg(tableOf(shape)));
}

void refreshAfter(const QSqlDatabase &db, const RecordShape &shape, qint64 edit)
{
    // The plus keeps SQLite to the rows of this edit: by table it would read the whole journal.
    const QString touched = u"id IN (SELECT row FROM edit_row WHERE edit=? AND +tbl=?)"_s;
    const QString table = tableOf(shape);
    runSql(db, u"DELETE FROM %1 WHERE %2"_s.arg(table, touched), {edit, shape.table});
    Statement read(db, selectSql(shape) + u" WHERE "_s + touched);
    read.bind({edit, shape.table});
    rewrite(db, shape, read);
}

QString forgetSql(const RecordShape &shape)
{
    return u"DELETE FROM %1 WHERE id=?"_s.arg(tableOf(shape));
}

void forget(const QSqlDatabase &db, const RecordShape &shape, qint64 id)
{
    runSql(db, forgetSql(shape), {id});
}

} // namespace twinbook::finding

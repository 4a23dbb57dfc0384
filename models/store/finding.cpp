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

QString selectSql(const RecordShape &shape)
{
    QString sql = u"SELECT id"_s;
    for (const Column &column : shape.columns)
        sql += u',' + column.name;
    return sql + u" FROM "_s + shape.table;
}

void rebuild(const QSqlDatabase &db, const RecordShape &shape)
{
    runSql(db, u"DROP TABLE IF EXISTS "_s + tableOf(shape));
    runSql(db,
        u"CREATE TABLE %1(id INTEGER PRIMARY KEY, sort TEXT NOT NULL, search TEXT NOT NULL) STRICT"_s.arg(
            tableOf(shape)));
    Statement read(db, selectSql(shape));
    Statement write(db, insertSql(shape));
    read.run();
    AnyRecord record(shape);
    while (read.next()) {
        shape.setId(record.data(), read.value(0).toLongLong());
        for (int i = 0; i < shape.columns.size(); ++i)
            shape.columns.at(i).set(record.data(), read.value(i + 1));
        write.bind(valuesOf(shape, record.data())).run();
    }
    runSql(db, u"CREATE INDEX %1_sort ON %1(sort,id)"_s.arg(tableOf(shape)));
}

void refresh(const QSqlDatabase &db, const RecordShape &shape, const QList<qint64> &ids)
{
    Statement read(db, selectSql(shape) + u" WHERE id=?"_s);
    Statement write(db, insertSql(shape));
    Statement remove(db, u"DELETE FROM %1 WHERE id=?"_s.arg(tableOf(shape)));
    AnyRecord record(shape);
    for (const qint64 id : ids) {
        read.bind({id}).run();
        const bool there = read.next();
        if (there) {
            shape.setId(record.data(), id);
            for (int i = 0; i < shape.columns.size(); ++i)
                shape.columns.at(i).set(record.data(), read.value(i + 1));
        }
        read.finish();
        if (there)
            write.bind(valuesOf(shape, record.data())).run();
        else
            remove.bind({id}).run();
    }
}

} // namespace twinbook::finding

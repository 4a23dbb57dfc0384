// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "statement.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinbook::journal {

namespace {

// `{"a":[old,new],...}` of the columns for which the condition holds, as one SQL expression.
QString jsonOf(const QList<ColumnInfo> &columns, const QString &condition, const QString &pair)
{
    QStringList parts;
    for (const ColumnInfo &c : columns) {
        if (c.name == u"id")
            continue;
        const auto filled = [&c](QString text) {
            return text.replace(u"%1"_s, c.name).replace(u"%2"_s, c.normal);
        };
        parts += u"CASE WHEN "_s + filled(condition) + u" THEN ',\"%1\":['||"_s.arg(c.name) + filled(pair)
            + u"||']' END"_s;
    }
    // printf reads NULL as nothing and is half again as quick as a chain of ||.
    return u"'{'||substr(printf('"_s + u"%s"_s.repeated(parts.size()) + u"',"_s + parts.join(u',')
        + u"),2)||'}'"_s;
}

QString trigger(
    const QString &table, const QString &letter, const QString &when, const QString &row, const QString &json)
{
    const QString verb = letter == u"I" ? u"INSERT"_s : letter == u"U" ? u"UPDATE"_s : u"DELETE"_s;
    return u"CREATE TRIGGER journal_%1_%2 AFTER %3 ON %1 %4BEGIN INSERT INTO "
           u"edit_row(edit,n,tbl,row,op,data) "
           "VALUES((SELECT edit FROM now_editing),(SELECT coalesce(max(n),0)+1 FROM edit_row WHERE "
           "edit=(SELECT "
           "edit FROM now_editing)),'%1',%5.id,'%2',%6); END"_s.arg(table, letter, verb, when, row, json);
}

} // namespace

QList<ColumnInfo> columnsOf(const QSqlDatabase &db, const QString &table)
{
    QList<ColumnInfo> columns;
    Statement s(db, u"SELECT name, dflt_value FROM pragma_table_info(?) ORDER BY cid"_s);
    s.bind({table}).run();
    while (s.next()) {
        const QString normal = s.value(1).toString();
        columns.append({s.value(0).toString(), normal.isEmpty() ? u"NULL"_s : normal});
    }
    return columns;
}

bool isRecorded(const QString &table)
{
    static const QSet<QString> plain{
        u"edit"_s, u"edit_row"_s, u"now_editing"_s, u"book_meta"_s, u"attachment"_s};
    return !plain.contains(table) && !table.endsWith(u"_find") && !table.startsWith(u"sqlite_");
}

QStringList recordedTables(const QSqlDatabase &db)
{
    QStringList tables;
    Statement s(db, u"SELECT name FROM sqlite_schema WHERE type='table' ORDER BY name"_s);
    s.run();
    while (s.next()) {
        if (isRecorded(s.value(0).toString()))
            tables += s.value(0).toString();
    }
    return tables;
}

QStringList triggersFor(const QSqlDatabase &db, const QString &table)
{
    const QList<ColumnInfo> columns = columnsOf(db, table);
    QStringList differs;
    for (const ColumnInfo &c : columns)
        differs += u"old.%1 IS NOT new.%1"_s.arg(c.name);
    return {
        trigger(table, u"I"_s, {}, u"new"_s,
            jsonOf(columns, u"new.%1 IS NOT %2"_s, u"'null,'||json_quote(new.%1)"_s)),
        trigger(table, u"U"_s, u"WHEN "_s + differs.join(u" OR "_s) + u' ', u"new"_s,
            jsonOf(columns, u"old.%1 IS NOT new.%1"_s, u"json_quote(old.%1)||','||json_quote(new.%1)"_s)),
        trigger(table, u"D"_s, {}, u"old"_s,
            jsonOf(columns, u"old.%1 IS NOT %2"_s, u"json_quote(old.%1)||',null'"_s)),
    };
}

void ensureTriggers(const QSqlDatabase &db)
{
    QHash<QString, QString> standing;
    {
        Statement s(db, u"SELECT name, sql FROM sqlite_schema WHERE type='trigger'"_s);
        s.run();
        while (s.next())
            standing.insert(s.value(0).toString(), s.value(1).toString());
    }
    for (const QString &table : recordedTables(db)) {
        for (const QString &sql : triggersFor(db, table)) {
            const QString name = sql.section(u' ', 2, 2);
            if (standing.value(name) == sql)
                continue;
            if (standing.contains(name))
                runSql(db, u"DROP TRIGGER "_s + name);
            runSql(db, sql);
        }
    }
}

Changes changesOf(const QSqlDatabase &db, qint64 edit)
{
    constexpr int most = 500;
    Changes changes;
    const qlonglong count =
        oneValue(db, u"SELECT coalesce(max(n),0) FROM edit_row WHERE edit=?"_s, {edit}).toLongLong();
    changes.bulk = count > most;
    Statement s(db,
        changes.bulk ? u"SELECT DISTINCT tbl FROM edit_row WHERE edit=?"_s
                     : u"SELECT tbl,row,op FROM edit_row WHERE edit=? ORDER BY n"_s);
    s.bind({edit}).run();
    while (s.next()) {
        const QString table = s.value(0).toString();
        if (!changes.tables.contains(table))
            changes.tables += table;
        if (changes.bulk)
            continue;
        const QString op = s.value(2).toString();
        changes.rows.append({table, s.value(1).toLongLong(),
            op == u"I"       ? Change::Inserted
                : op == u"D" ? Change::Removed
                             : Change::Updated});
    }
    return changes;
}

} // namespace twinbook::journal

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"
#include "statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook::journal {

namespace {

QVariant fromJson(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isDouble())
        return QVariant(qlonglong(value.toInteger()));
    return value.toString();
}

QJsonObject parsed(const QString &data)
{
    QJsonParseError error = {};
    const QJsonDocument document = QJsonDocument::fromJson(data.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        throw StoreError(QCoreApplication::translate("StoreError",
            "The book's own record of this change is damaged, so it cannot be undone; nothing was "
            "changed."));
    }
    return document.object();
}

// Takes back the rows of one edit, last first, each on top of what stands in the book now.
class Inverse
{
public:
    explicit Inverse(const QSqlDatabase &db)
        : m_db(db)
    {
    }
    void apply(const QString &table, qint64 id, const QString &op, const QJsonObject &data)
    {
        if (op == u"I")
            takeOut(table, id, data);
        else if (op == u"D")
            putBack(table, id, data);
        else if (!setBackWhole(table, id, data))
            setBack(table, id, data);
    }
    const QList<LeftAlone> &left() const { return m_left; }

private:
    struct Table
    {
        QStringList columns;
        QHash<QString, QVariant> normal; // the defaults, as values
    };

    const Table &tableOf(const QString &name)
    {
        auto it = m_tables.find(name);
        if (it != m_tables.end())
            return *it;
        Table table;
        QStringList normals;
        for (const ColumnInfo &column : columnsOf(m_db, name)) {
            table.columns += column.name;
            normals += column.normal;
        }
        Statement s(m_db, u"SELECT "_s + normals.join(u','));
        s.run().next();
        for (int i = 0; i < table.columns.size(); ++i)
            table.normal.insert(table.columns.at(i), s.value(i));
        return *m_tables.insert(name, table);
    }
    // Prepared once: an import of 100,000 lines is undone with a handful of statements.
    Statement &prepared(const QString &sql)
    {
        constexpr int most = 64;
        if (m_statements.size() >= most && !m_statements.contains(sql))
            m_statements.clear();
        std::shared_ptr<Statement> &statement = m_statements[sql];
        if (!statement)
            statement = std::make_shared<Statement>(m_db, sql);
        return *statement;
    }
    // Only as it was put in: a row that somebody filled in further stays.
    void takeOut(const QString &table, qint64 id, const QJsonObject &data)
    {
        const Table &known = tableOf(table);
        QString sql = u"DELETE FROM %1 WHERE id=?"_s.arg(table);
        QVariantList values{id};
        for (const QString &column : known.columns) {
            if (column == u"id")
                continue;
            sql += u" AND %1 IS ?"_s.arg(column);
            values += data.contains(column) ? fromJson(data.value(column).toArray().at(1))
                                            : known.normal.value(column);
        }
        if (prepared(sql).bind(values).run().affected() == 0)
            m_left.append({table, id, {}});
    }
    void putBack(const QString &table, qint64 id, const QJsonObject &data)
    {
        QStringList names{u"id"_s};
        QVariantList values{id};
        for (const QString &column : tableOf(table).columns) {
            if (data.contains(column)) {
                names += column;
                values += fromJson(data.value(column).toArray().at(0));
            }
        }
        const QStringList marks(names.size(), u"?"_s);
        const QString sql = u"INSERT INTO %1(%2) VALUES(%3) ON CONFLICT(id) DO NOTHING"_s.arg(
            table, names.join(u','), marks.join(u','));
        if (prepared(sql).bind(values).run().affected() == 0)
            m_left.append({table, id, {}});
    }
    // The usual case, in one statement: nothing has moved on. False when something has, and then nothing is
    // done.
    bool setBackWhole(const QString &table, qint64 id, const QJsonObject &data)
    {
        QStringList sets;
        QString where = u" WHERE id=?"_s;
        QVariantList before;
        QVariantList after{id};
        const QStringList &columns = tableOf(table).columns;
        for (auto it = data.begin(); it != data.end(); ++it) {
            if (!columns.contains(it.key()))
                return false;
            const QJsonArray pair = it.value().toArray();
            sets += it.key() + u"=?"_s;
            before += fromJson(pair.at(0));
            where += u" AND %1 IS ?"_s.arg(it.key());
            after += fromJson(pair.at(1));
        }
        return !sets.isEmpty()
            && prepared(u"UPDATE %1 SET %2"_s.arg(table, sets.join(u',')) + where)
                   .bind(before + after)
                   .run()
                   .affected()
            > 0;
    }
    // Column by column: what has been changed again since is left alone.
    void setBack(const QString &table, qint64 id, const QJsonObject &data)
    {
        const QStringList &columns = tableOf(table).columns;
        for (auto it = data.begin(); it != data.end(); ++it) {
            const QJsonArray pair = it.value().toArray();
            const QString sql = u"UPDATE %1 SET %2=? WHERE id=? AND %2 IS ?"_s.arg(table, it.key());
            if (!columns.contains(it.key())
                || prepared(sql).bind({fromJson(pair.at(0)), id, fromJson(pair.at(1))}).run().affected() == 0)
                m_left.append({table, id, it.key()});
        }
    }

    const QSqlDatabase &m_db;
    QHash<QString, Table> m_tables;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    QList<LeftAlone> m_left;
};

} // namespace

QList<LeftAlone> applyInverse(
    const QSqlDatabase &db, qint64 edit, const std::function<void(qint64 done, qint64 all)> &step)
{
    constexpr qint64 rhythm = 256;
    Inverse inverse(db);
    Statement rows(db, u"SELECT tbl,row,op,data,n FROM edit_row WHERE edit=? ORDER BY n DESC"_s);
    rows.bind({edit}).run();
    qint64 all = 0; // counted from 1 upwards
    while (rows.next()) {
        const qint64 n = rows.value(4).toLongLong();
        all = std::max(all, n);
        if (n % rhythm == 0)
            step(all - n, all);
        inverse.apply(rows.value(0).toString(), rows.value(1).toLongLong(), rows.value(2).toString(),
            parsed(rows.value(3).toString()));
    }
    return inverse.left();
}

bool touchesMore(const QSqlDatabase &db, qint64 edit, qint64 other)
{
    return !oneValue(db,
        u"SELECT 1 FROM edit_row a WHERE a.edit=? AND NOT EXISTS (SELECT 1 FROM edit_row b WHERE b.tbl=a.tbl "
        u"AND "
        "b.row=a.row AND b.edit=?) LIMIT 1"_s,
        {edit, other})
                .isNull();
}

} // namespace twinbook::journal

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"
#include "statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>

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

bool same(const QVariant &a, const QVariant &b)
{
    if (a.isNull() || b.isNull())
        return a.isNull() == b.isNull();
    return a.toString() == b.toString();
}

QJsonObject parsed(const QString &data)
{
    QJsonParseError error = {};
    const QJsonDocument document = QJsonDocument::fromJson(data.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        throw StoreError(QCoreApplication::translate("StoreError",
            "The book's own record of this change is damaged, so it cannot be taken back; nothing was "
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
        const Table &known = tableOf(table);
        const QHash<QString, QVariant> now = rowOf(table, id, known);
        if (op == u"I")
            takeOut(table, id, data, now, known);
        else if (op == u"D")
            putBack(table, id, data, now, known);
        else
            setBack(table, id, data, now);
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
        for (const ColumnInfo &column : columnsOf(m_db, name)) {
            table.columns += column.name;
            table.normal.insert(column.name, oneValue(m_db, u"SELECT "_s + column.normal));
        }
        return *m_tables.insert(name, table);
    }
    // Prepared once: an import of 100,000 lines is taken back with a handful of statements.
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
    // The row as stored, by column; empty when there is none.
    QHash<QString, QVariant> rowOf(const QString &table, qint64 id, const Table &known)
    {
        Statement &s = prepared(u"SELECT %1 FROM %2 WHERE id=?"_s.arg(known.columns.join(u','), table));
        s.bind(0, id).run();
        QHash<QString, QVariant> row;
        if (s.next()) {
            for (int i = 0; i < known.columns.size(); ++i)
                row.insert(known.columns.at(i), s.value(i));
        }
        s.finish();
        return row;
    }
    void takeOut(const QString &table, qint64 id, const QJsonObject &data,
        const QHash<QString, QVariant> &now, const Table &known)
    {
        bool moved = now.isEmpty();
        for (auto it = now.begin(); it != now.end() && !moved; ++it) {
            const QVariant then = data.contains(it.key()) ? fromJson(data.value(it.key()).toArray().at(1))
                                                          : known.normal.value(it.key());
            moved = it.key() != u"id" && !same(it.value(), then);
        }
        if (moved)
            m_left.append({table, id, {}});
        else
            prepared(u"DELETE FROM %1 WHERE id=?"_s.arg(table)).bind(0, id).run();
    }
    void putBack(const QString &table, qint64 id, const QJsonObject &data,
        const QHash<QString, QVariant> &now, const Table &known)
    {
        if (!now.isEmpty()) {
            m_left.append({table, id, {}});
            return;
        }
        QStringList names{u"id"_s};
        QVariantList values{id};
        for (const QString &column : known.columns) {
            if (data.contains(column)) {
                names += column;
                values += fromJson(data.value(column).toArray().at(0));
            }
        }
        const QStringList marks(names.size(), u"?"_s);
        prepared(u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(table, names.join(u','), marks.join(u',')))
            .bind(values)
            .run();
    }
    void setBack(
        const QString &table, qint64 id, const QJsonObject &data, const QHash<QString, QVariant> &now)
    {
        QStringList sets;
        QVariantList values;
        for (auto it = data.begin(); it != data.end(); ++it) {
            const QJsonArray pair = it.value().toArray();
            if (!now.contains(it.key()) || !same(now.value(it.key()), fromJson(pair.at(1)))) {
                m_left.append({table, id, it.key()});
                continue;
            }
            sets += it.key() + u"=?"_s;
            values += fromJson(pair.at(0));
        }
        if (sets.isEmpty())
            return;
        values += id;
        prepared(u"UPDATE %1 SET %2 WHERE id=?"_s.arg(table, sets.join(u','))).bind(values).run();
    }

    const QSqlDatabase &m_db;
    QHash<QString, Table> m_tables;
    QHash<QString, std::shared_ptr<Statement>> m_statements;
    QList<LeftAlone> m_left;
};

} // namespace

QList<LeftAlone> applyInverse(const QSqlDatabase &db, qint64 edit)
{
    Inverse inverse(db);
    Statement rows(db, u"SELECT tbl,row,op,data FROM edit_row WHERE edit=? ORDER BY n DESC"_s);
    rows.bind({edit}).run();
    while (rows.next()) {
        inverse.apply(rows.value(0).toString(), rows.value(1).toLongLong(), rows.value(2).toString(),
            parsed(rows.value(3).toString()));
    }
    return inverse.left();
}

} // namespace twinbook::journal

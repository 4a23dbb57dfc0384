// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "store.h"

namespace twinbook {

// Records with these columns alone, the others empty: for looking at many, never for saving. condition: as of
// Store::all; empty for all that are not removed.
template <class T>
QList<T> recordsInPart(const Store &store, const QStringList &names, const QString &condition = {},
    const QVariantList &values = {})
{
    const RecordShape &shape = recordOf<T>();
    QList<const Column *> columns;
    for (const QString &name : names)
        columns += shape.find(name);
    const QString sql = QStringLiteral("SELECT id,%1 FROM %2 WHERE %3")
                            .arg(names.join(QLatin1Char(',')), shape.table,
                                condition.isEmpty() ? QStringLiteral("removed=0") : condition);
    QList<T> all;
    store.each(sql, values, [&](const Store::Value &value) {
        T record;
        record.id = Id<T>(value(0).toLongLong());
        for (int i = 0; i < columns.size(); ++i) {
            const QVariant stored = value(i + 1);
            if (!stored.isNull())
                columns.at(i)->set(&record, stored);
        }
        all += std::move(record);
    });
    return all;
}

// Those not removed that hold just this in a column.
inline QList<qint64> idsWith(
    const Store &store, const RecordShape &shape, const QString &column, const QVariant &value)
{
    return store.selectIds(
        QStringLiteral("SELECT id FROM %1 WHERE %2=? AND removed=0 ORDER BY id").arg(shape.table, column),
        {value});
}

} // namespace twinbook

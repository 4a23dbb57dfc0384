// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulk_change.h"

using namespace Qt::StringLiterals;

namespace twinbook {

BulkChange planBulkChange(const Store &store, const RecordShape &shape, const QList<qint64> &ids,
    const QString &column, const QVariant &value)
{
    // As a record of this shape would hold it: an empty day and a day that never was are the same.
    AnyRecord wanted(shape);
    wanted.set(column, value);
    const QVariant to = wanted.value(column);
    BulkChange plan;
    for (const qint64 id : ids) {
        const std::optional<AnyRecord> record = store.get(shape, id);
        if (!record)
            continue;
        if (record->value(column) == to)
            ++plan.same;
        else
            plan.ids += id;
    }
    return plan;
}

} // namespace twinbook

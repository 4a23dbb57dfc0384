// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "removal.h"

#include "bulk_entry.h"

namespace twinbook {

QString againstRemoval(const QList<Area> &areas, const RecordShape &shape, const QList<qint64> &ids,
    const Store &store, const Asked &asked)
{
    const EntryKind kind = entryKindOf(areas, shape);
    if (!kind.mayRemove)
        return {};
    for (const qint64 id : ids) {
        const std::optional<AnyRecord> record = store.get(shape, id);
        const Problems problems = record ? kind.mayRemove(*record, store, asked) : Problems();
        if (!problems.isEmpty())
            return problems.first().sentence;
    }
    return {};
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "removal.h"

namespace twinbook {

QString againstRemoval(const QList<Area> &areas, const RecordShape &shape, const QList<qint64> &ids,
    const Store &store, const Asked &asked)
{
    for (const Area &area : areas) {
        const auto entry = area.entries.constFind(area.kinds.key(shape.table));
        if (entry == area.entries.constEnd() || !entry->mayRemove)
            continue;
        for (const qint64 id : ids) {
            const std::optional<AnyRecord> record = store.get(shape, id);
            const Problems problems = record ? entry->mayRemove(*record, store, asked) : Problems();
            if (!problems.isEmpty())
                return problems.first().sentence;
        }
    }
    return {};
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "named_entries.h"

#include "text.h"

using namespace Qt::StringLiterals;

namespace twinbook {

QList<NamedEntry> entriesCalled(const Store &store, const QString &name)
{
    QList<NamedEntry> found;
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    for (const QString &table : {u"person"_s, u"household"_s, u"organisation"_s}) {
        const RecordShape *shape = store.shape(table);
        const QList<qint64> ids = isNumber
            ? QList<qint64>{number}
            : store.selectIds(u"SELECT id FROM %1 WHERE removed=0 ORDER BY id"_s.arg(table));
        for (const qint64 id : ids) {
            const auto record = store.get(*shape, id);
            const bool there = record && record->value(u"removed"_s).toLongLong() == 0;
            if (there && (isNumber || fold(record->title()) == fold(name)))
                found += {shape, id};
        }
    }
    return found;
}

} // namespace twinbook

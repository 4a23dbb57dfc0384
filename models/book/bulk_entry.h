// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

namespace twinbook {

// How this kind of record is entered; without functions where no area says so.
EntryKind entryKindOf(const QList<Area> &areas, const RecordShape &shape);

// One field that many records are to hold the same in.
struct BulkField
{
    const RecordShape &shape;
    EntryKind kind;
    QString column;
    QVariant value;
};

// Sets and saves it in all of them as their form would: what follows from it is completed, and each is
// checked. What was wrong in other fields before may stay. Gives a sentence for each that cannot hold it,
// which names it and says what to do: then the edit is to be cancelled. step is called before each; false
// ends it.
QStringList setInAll(Edit &edit, const BulkField &field, const QList<qint64> &ids, const Store &store,
    const Asked &asked, const std::function<bool(qsizetype done)> &step);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace twinbook {

// One field set to one value in many records: what that would do.
struct BulkChange
{
    QList<qint64> ids; // those that change
    int same = 0; // those that hold the value already
};

BulkChange planBulkChange(const Store &store, const RecordShape &shape, const QList<qint64> &ids,
    const QString &column, const QVariant &value);

} // namespace twinbook

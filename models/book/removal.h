// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

namespace twinbook {

// What stands against taking these records away, as EntryKind::mayRemove of their kind says: for the window
// and the command line alike. The first sentence; empty: they may go.
QString againstRemoval(const QList<Area> &areas, const RecordShape &shape, const QList<qint64> &ids,
    const Store &store, const Asked &asked);

} // namespace twinbook

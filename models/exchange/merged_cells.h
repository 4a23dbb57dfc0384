// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table_layout.h"

namespace twinbook {

// Cells of a sheet that are one: from and to line (from 1) and column (from 0).
struct MergedCells
{
    int firstLine = 0;
    int lastLine = 0;
    int firstColumn = 0;
    int lastColumn = 0;
};

// What stands in the first of several merged lines holds for each of them, except an amount, which would be
// counted twice, and headings, whose line merges columns too.
void carryDown(RawTable &table, const QList<MergedCells> &merged);

} // namespace twinbook

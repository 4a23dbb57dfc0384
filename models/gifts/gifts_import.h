// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_headings.h"
#include "import_plan.h"
#include "problems.h"
#include "tables.h"

#include <QString>

namespace twinbook {

// A register of gifts and hospitality kept elsewhere: CSV, a workbook of which all sheets that are registers
// are taken, or JSON. Nil returns become nil returns, footnotes go to the entry that they belong to; neither
// is an entry. A second import of the same lines, in whatever order, finds them in the book. The plan's
// figures: nilReturns, received, given, declined, returned, gifts, hospitality, valued {GBP: {count, minor}},
// valueKeptAsText, footnotes, realigned.
Result<ImportPlan> planGiftsFile(const QString &path, const ImportChoices &choices, const Store &store);
Result<ImportPlan> planGifts(
    const QList<NamedTable> &tables, const QString &source, const ImportChoices &choices, const Store &store);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace twinbook {

// Whether a line of a list is no entry of it: "Total,,43", "Printed on 1 May", "Stand: 1.5.2026", "Page 1 of
// 2", or (looking at those too) one cell alone that can be no name.
// A letter that divides the list is none either: "A", "B - C".
bool isFooter(const QStringList &cells, bool lookAtSingleCells);

// The headings once more, in the midst of the list.
bool repeatsHeadings(const QStringList &cells, const QStringList &headings);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace twinbook {

// Whether a line of a list is no entry of it: "Total,,43", "Printed on 1 May", "Stand: 1.5.2026", "Page 1 of
// 2", or (looking at those too) one cell alone that can be no name.
bool isFooter(const QStringList &cells, bool lookAtSingleCells);

} // namespace twinbook

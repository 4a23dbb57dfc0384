// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xlsx.h"

namespace twinbook {

// Writes OpenDocument spreadsheets, which some offices ask for (HMRC takes its schedules in no other form):
// the same sheets as writeXlsx, without its looks. Written beside and renamed: the old file stays whole when
// it fails.
Result<bool> writeOds(const QString &path, const QList<Sheet> &sheets);

} // namespace twinbook

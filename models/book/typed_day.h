// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

namespace twinbook {

// A day of an option or a setting, as people type it; what is no day is refused in one sentence.
Result<QDate> readTypedDay(const QString &typed, const Asked &asked);

} // namespace twinbook

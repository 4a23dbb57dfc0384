// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace twinbook {

// The one record of a table that a number, a reference or a name means, as typed on the command line. Refused
// when it is none or several.
Result<qint64> recordNamed(const RecordShape &shape, const QString &typed, const Store &store);

} // namespace twinbook

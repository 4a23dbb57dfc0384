// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

#include <QString>
#include <QVariant>

namespace twinbook {

// A value of a record as it is typed on the command line, as its column stores it: days and amounts as people
// write them, choices by key or label, yes or no, the record of a link by its number or its name. Refused in
// one sentence.
Result<QVariant> typedValue(const RecordShape &shape, const Column &column, const QString &typed,
    const Store &store, const Asked &asked);
QString formOf(const Column &column); // what may be typed: "one|household", "yes|no", "AMOUNT"

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"
#include "store.h"

#include <QDate>

namespace twinbook {

// Problem::field of two entries that may be one: there is a way to compare and merge them.
inline const QString duplicateDoubt = QStringLiteral("duplicate");

// Doubtful records in the book, each in one sentence that names them: persons who seem to be there twice,
// numbers given twice, persons without a household, fields that cannot be right.
Problems peopleDoubts(const Store &store, QDate today);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_columns.h"

namespace twinbook {

// What a list says as a whole, once its columns are known; for takeColumns.

QStringList samplesOf(const GiftTable &table, int column); // what says something
void findCurrency(GiftTable &table, const QString &language, Currency home);
void findOrder(GiftTable &table, const ImportChoices &choices, const QString &language);
void findFigures(GiftTable &table);
void findKind(GiftTable &table);
void findDirection(GiftTable &table); // "Gifts given by the Mayor" above it, or as the name of its sheet

} // namespace twinbook

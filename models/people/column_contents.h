// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace twinbook {

// The first filled cells of a column.
QStringList columnSamples(const Table &table, int column, int most);

// The field a column without a useful heading holds, judged by its values: "email", "phone", "born" or empty.
QString fieldFromValues(const QStringList &samples, QDate today);

// Two headings speak of money and none of people: a bank statement.
bool looksLikeStatement(const Table &table);

bool holdFullNames(const QStringList &samples); // most have two words or more

} // namespace twinbook

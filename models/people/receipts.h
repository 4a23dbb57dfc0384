// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "spoken.h"
#include "store.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// A page for each payment, to be signed and handed over, in the language in which the payer gets letters.
Report receipts(const Store &store, const QList<qint64> &payments, QDate today, const QLocale &locale);
Report receiptsOfTheYear(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

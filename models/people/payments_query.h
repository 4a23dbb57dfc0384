// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payment.h"
#include "record_table.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// The list of payments, the newest first.
ListQuery paymentsQuery(const Store &store, const QLocale &locale);
QList<ListChoice> paymentChoices(QDate today);
// "64 payments this year - £1,234.00"
QString paymentFigures(const Store &store, QDate today, const QLocale &locale);

// Those somebody made or is paid for in, the newest first.
QList<Payment> lastPayments(const Store &store, Id<Person> person, int most);
QList<Payment> lastPayments(const Store &store, Id<Organisation> organisation, int most);

ListQuery declarationsQuery(const QLocale &locale); // of Gift Aid
ListQuery categoriesQuery(const Store &store, const QLocale &locale);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "problems.h"
#include "store.h"
#include "visit_book.h"

#include <QLocale>

namespace twinbook {

// What is due for the visits to come: approval, answers of hosts, booking, placement, payments; and for those
// that are over: to say so.
QList<Due> visitsDue(const Store &store, QDate today, const QLocale &locale);
QList<Due> dueOfVisit(const VisitBook &book, QDate today, const QLocale &locale);

// Doubtful records: travellers in no party, parties of another visit's host, two offers of one household.
Problems checkVisits(const Store &store);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "visit_book.h"

namespace twinbook {

// Who takes whom, by host: for the committee and the evening of arrival.
Report hostListReport(const Store &store, Id<Visit> visit, QDate today, const QLocale &locale);
// Who stays where, by guest: for the partner and the coach.
Report guestListReport(const Store &store, Id<Visit> visit, QDate today, const QLocale &locale);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "store.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// Pictures of the membership, each with its sentence; who joined or left when is not known is not counted in
// those over years.
ReportChart membersByCategory(const Store &store, QDate today);
ReportChart joinersAndLeavers(const Store &store, QDate today);
ReportChart paidAgainstDue(const Store &store, QDate today, const QLocale &locale);
ReportChart membersByPlace(const Store &store, QDate today);

Report membershipReport(const Store &store, QDate today, const QLocale &locale); // all of them

} // namespace twinbook

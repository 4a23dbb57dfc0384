// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "store.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

ReportChart giftsByYear(const Store &store, QDate today); // received and given
ReportChart giftsByDonorKind(const Store &store, QDate today); // received, of the last five years
ReportChart giftBalance(const Store &store, QDate today); // what each partner gave and received
ReportChart timeToRegister(const Store &store, QDate today); // from receipt to registration

Report giftPictures(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

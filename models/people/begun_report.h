// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "store.h"

namespace twinbook {

// A report of this book with its head and nothing beneath it yet; stem: the name to propose for its file.
Report begunReport(const Store &store, const QString &title, const QString &stem, QDate today);

} // namespace twinbook

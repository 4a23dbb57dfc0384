// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QLocale>

namespace twinbook {

// Puts the table on the clipboard: with tabs for a spreadsheet, as HTML for a letter or a mail.
void copyTable(const ReportTable &table, const QLocale &locale);

} // namespace twinbook

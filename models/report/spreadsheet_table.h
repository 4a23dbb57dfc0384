// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace twinbook {

// The table as a spreadsheet wants it: amounts without signs, the currency in the heading ("Amount (GBP)")
// or, where several are mixed, in a column of its own after the amounts.
ReportTable spreadsheetTable(const ReportTable &table);

} // namespace twinbook

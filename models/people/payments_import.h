// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"
#include "problems.h"

#include <QString>

namespace twinbook {

// A list of payments from a spreadsheet: who (a name, or first and last name, a member number, an e-mail),
// how much, when, how. A line whose payer is not sure, or that is in the book already (payer, day, amount and
// reference alike), is left out and says so.
Result<ImportPlan> planPaymentsFile(const QString &path, const ImportChoices &choices, const Store &store);

} // namespace twinbook

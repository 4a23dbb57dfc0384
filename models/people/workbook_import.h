// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"
#include "problems.h"
#include "table.h"

#include <functional>

namespace twinbook {

// Plans a file of tables. Of a workbook the first sheet that the plan takes: a cover page or a page of notes
// may stand before it; which it was and which there are besides is the first of its problems.
Result<ImportPlan> planTableFile(const QString &path, const ImportChoices &choices,
    const std::function<Result<ImportPlan>(const Table &, const ImportChoices &)> &plan);

} // namespace twinbook

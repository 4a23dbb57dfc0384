// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"
#include "table.h"

namespace twinbook {

// What a list of organisations would bring into the book. Columns are known by their headings in English,
// French and German. An organisation of the same name (and town, where several have that name) is found
// again: what is new is filled in or replaced, notes are added, nothing is emptied. Refused in one sentence:
// a list without a column of names.
Result<ImportPlan> planOrganisationImport(
    const Table &table, const QString &source, const ImportChoices &choices, const Store &store);

// The same from a file: CSV or a spreadsheet.
Result<ImportPlan> planOrganisationFile(
    const QString &path, const ImportChoices &choices, const Store &store);

QList<ImportField> organisationFields(); // all that a column can be taken for

} // namespace twinbook

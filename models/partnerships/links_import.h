// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"
#include "problems.h"
#include "tables.h"

#include <QString>

namespace twinbook {

// A list of links between communities kept elsewhere: CSV with any delimiter, a workbook, JSON or GeoJSON; a
// link a line, or several partners in a line, each in a column or all in one cell. Communities are known
// again by name, postcode and country, links by their two ends; a second import of the same list finds all of
// them. Where our own community is the partner in a line, the link is turned round. The plan's figures:
// communities (new ones), withoutKind, withoutYear, withoutCountry, turned.
Result<ImportPlan> planLinks(
    const QList<NamedTable> &tables, const QString &source, const ImportChoices &choices, const Store &store);
Result<ImportPlan> planLinksFile(const QString &path, const ImportChoices &choices, const Store &store);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table_layout.h"
#include "zip_archive.h"

namespace twinbook {

// One sheet of an OpenDocument spreadsheet.
struct OdsSheet
{
    QString name;
    RawTable cells;
};

// All sheets, with their cells only where `withCells`.
Result<QList<OdsSheet>> readOdsSheets(ZipArchive &zip, bool withCells, const TableReading &options);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "csv.h"
#include "file_kind.h"
#include "xlsx.h"

namespace twinbook {

Result<Table> readTable(const QString &path, const TableReading &options)
{
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes)
        return Result<Table>::refused(bytes.sentence);
    switch (fileKind(*bytes)) {
    case FileKind::Excel:
        return readXlsx(path, options);
    case FileKind::OpenSpreadsheet:
        return readOds(path, options);
    default:
        return readCsv(*bytes, options);
    }
}

} // namespace twinbook

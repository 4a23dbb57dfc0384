// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables.h"

#include "csv.h"
#include "file_kind.h"
#include "xlsx.h"

namespace twinbook {

Result<QList<NamedTable>> readTables(const QString &path, const TableReading &options)
{
    using Tables = Result<QList<NamedTable>>;
    const Result<QByteArray> bytes = readWholeFile(path);
    if (!bytes)
        return Tables::refused(bytes.sentence);
    if (fileKind(*bytes) == FileKind::Json)
        return readJsonTables(*bytes);
    const QStringList sheets = sheetNames(path);
    QList<NamedTable> all;
    QString first;
    for (const QString &sheet : sheets) {
        TableReading one = options;
        one.sheet = sheet;
        const Result<Table> table = readTable(path, one);
        if (table)
            all += NamedTable{sheets.size() > 1 ? sheet : QString(), *table};
        else if (first.isEmpty())
            first = table.sentence;
    }
    if (!all.isEmpty())
        return all;
    if (!first.isEmpty())
        return Tables::refused(first);
    const Result<Table> table = readTable(path, options);
    return table ? Tables(QList<NamedTable>{{QString(), *table}}) : Tables::refused(table.sentence);
}

} // namespace twinbook

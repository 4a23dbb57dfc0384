// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

#include <QByteArray>

namespace twinbook {

// One of the tables of a file: a sheet of a workbook, a list of a JSON file, or the file itself.
struct NamedTable
{
    QString name; // empty where the file holds but one
    Table table;
};

// All tables of a file in their order; empty sheets are passed over. Refused as by readTable, and where a
// JSON file is damaged or holds no list.
Result<QList<NamedTable>> readTables(const QString &path, const TableReading &options = {});

// Lists of objects anywhere in it, or one list of lists: members are headings ("donor.name" of nested ones),
// each row with the line where its object begins.
Result<QList<NamedTable>> readJsonTables(const QByteArray &bytes);

} // namespace twinbook

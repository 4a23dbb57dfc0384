// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

#include <QByteArray>
#include <QVariant>

namespace twinbook {

// Reading .xlsx is a zip and a little XML, so libzip and QXmlStreamReader read it here: no xlsx-reading
// library is kept in all of Debian, vcpkg and Homebrew. Writing is libxlsxwriter's.

// Cells become text as a person would type it: dates by their number format as ISO, phone numbers without
// exponents, formulas by their last value. Refused: encrypted and old .xls workbooks, more than 200 MB
// unpacked.
Result<Table> readXlsx(const QString &path, const TableReading &options = {});

// OpenDocument spreadsheets, by the same rules.
Result<Table> readOds(const QString &path, const TableReading &options = {});

QStringList sheetNames(const QString &path); // of .xlsx and .ods; empty when it is neither

enum class CellKind { Text, Integer, Decimal, Money, Date };

// One column of a sheet to write. Cells by kind: Text QString; Integer qint64; Decimal double; Money qint64
// in minor units with `decimals` of them; Date QDate. A null or invalid QVariant leaves the cell empty; a
// QString in a column of another kind ("Total", "about 50") is written as text.
struct SheetColumn
{
    QString heading = {};
    CellKind kind = CellKind::Text;
    double width = 0; // in characters; 0: by content
    int decimals = 2; // of Money and Decimal
};

struct Sheet
{
    QString name = {}; // what Excel does not allow in a name is replaced, doubles are numbered
    QList<SheetColumn> columns = {};
    QList<QList<QVariant>> rows = {};
    QString title = {}; // a line above the headings; may be empty
};

// Written to a file beside and renamed: the old file stays whole when it fails, and the sentence says why.
Result<bool> writeXlsx(const QString &path, const QList<Sheet> &sheets);

} // namespace twinbook

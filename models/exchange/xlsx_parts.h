// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell_format.h"
#include "problems.h"
#include "table_layout.h"
#include "zip_archive.h"

#include <QStringList>

class QXmlStreamReader;

namespace twinbook {

// One sheet of an .xlsx workbook: its name and the member of the zip that holds it.
struct XlsxSheet
{
    QString name;
    QString member;
    bool hidden = false;
};

// What the sheets of an .xlsx workbook share.
struct XlsxWorkbook
{
    QList<XlsxSheet> sheets;
    QStringList strings;
    QList<CellFormat> formats; // by style index
    bool from1904 = false;
};

// Refused where it is no workbook that can be read (a binary .xlsb, a damaged file).
Result<XlsxWorkbook> readXlsxParts(ZipArchive &zip, bool withCells);

// The text of a string with its runs, from the element the reader stands on to its end.
QString readXlsxText(QXmlStreamReader &xml);

// The filled cells of one sheet, each row as wide as its last filled cell.
Result<RawTable> readXlsxSheet(
    ZipArchive &zip, const XlsxWorkbook &workbook, const XlsxSheet &sheet, const TableReading &options);

} // namespace twinbook

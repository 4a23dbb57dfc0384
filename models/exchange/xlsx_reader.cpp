// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx.h"

#include "file_kind.h"
#include "ods_sheets.h"
#include "xlsx_parts.h"
#include "zip_archive.h"

#include <QCoreApplication>
#include <QFile>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

struct Workbook
{
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

QString noSuchSheet(const QString &name, const QStringList &names)
{
    return Workbook::tr("There is no sheet “%1” in this workbook. It has these: %2.")
        .arg(name, names.join(", "_L1));
}

QString nothingInIt()
{
    return Workbook::tr(
        "This workbook is empty: none of its sheets holds a row. Choose a file that holds a list.");
}

QStringList namesOf(const QList<XlsxSheet> &sheets)
{
    QStringList names;
    for (const XlsxSheet &sheet : sheets)
        names.append(sheet.name);
    return names;
}

QStringList namesOf(const QList<OdsSheet> &sheets)
{
    QStringList names;
    for (const OdsSheet &sheet : sheets)
        names.append(sheet.name);
    return names;
}

} // namespace

Result<Table> readXlsx(const QString &path, const TableReading &options)
{
    Result<ZipArchive> zip = ZipArchive::open(path);
    if (!zip)
        return Result<Table>::refused(zip.sentence);
    const Result<XlsxWorkbook> workbook = readXlsxParts(*zip, true);
    if (!workbook)
        return Result<Table>::refused(workbook.sentence);
    for (const XlsxSheet &sheet : workbook->sheets) {
        const bool wanted = options.sheet.isEmpty() ? !sheet.hidden : sheet.name == options.sheet;
        if (!wanted)
            continue;
        Result<RawTable> raw = readXlsxSheet(*zip, *workbook, sheet, options);
        if (!raw)
            return Result<Table>::refused(raw.sentence);
        if (raw->records.isEmpty())
            continue;
        raw->format = Workbook::tr("Excel workbook, sheet “%1”").arg(sheet.name);
        return layOut(std::move(*raw), options.hasHeadings);
    }
    const QStringList names = namesOf(workbook->sheets);
    if (!options.sheet.isEmpty() && !names.contains(options.sheet))
        return Result<Table>::refused(noSuchSheet(options.sheet, names));
    return Result<Table>::refused(nothingInIt());
}

Result<Table> readOds(const QString &path, const TableReading &options)
{
    Result<ZipArchive> zip = ZipArchive::open(path);
    if (!zip)
        return Result<Table>::refused(zip.sentence);
    Result<QList<OdsSheet>> sheets = readOdsSheets(*zip, true, options);
    if (!sheets)
        return Result<Table>::refused(sheets.sentence);
    for (OdsSheet &sheet : *sheets) {
        if ((!options.sheet.isEmpty() && sheet.name != options.sheet) || sheet.cells.records.isEmpty())
            continue;
        sheet.cells.format = Workbook::tr("OpenDocument spreadsheet, sheet “%1”").arg(sheet.name);
        return layOut(std::move(sheet.cells), options.hasHeadings);
    }
    if (!options.sheet.isEmpty() && !namesOf(*sheets).contains(options.sheet))
        return Result<Table>::refused(noSuchSheet(options.sheet, namesOf(*sheets)));
    return Result<Table>::refused(nothingInIt());
}

QStringList sheetNames(const QString &path)
{
    Result<ZipArchive> zip = ZipArchive::open(path);
    if (!zip)
        return {};
    if (zip->contains(u"content.xml"_s)) {
        const Result<QList<OdsSheet>> sheets = readOdsSheets(*zip, false, {});
        return sheets ? namesOf(*sheets) : QStringList();
    }
    const Result<XlsxWorkbook> workbook = readXlsxParts(*zip, false);
    return workbook ? namesOf(workbook->sheets) : QStringList();
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renderers.h"
#include "spreadsheet_table.h"
#include "xlsx.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// The most that any amount of the column needs; none stands for two.
int decimalsOf(const ReportTable &table, qsizetype column)
{
    int decimals = -1;
    for (const QList<Cell> &row : table.rows) {
        const QVariant value = row.value(column).value;
        if (value.metaType() == QMetaType::fromType<Money>())
            decimals = std::max(decimals, value.value<Money>().currency.digits());
    }
    return decimals < 0 ? 2 : decimals;
}

qlonglong minorUnits(Money money, int decimals)
{
    qlonglong minor = money.minor;
    for (int i = money.currency.digits(); i < decimals; ++i)
        minor *= 10;
    return minor;
}

SheetColumn sheetColumn(const ReportTable &table, qsizetype index)
{
    const ReportColumn &column = table.columns.at(index);
    SheetColumn out{.heading = column.heading};
    switch (column.kind) {
    case ColumnKind::Text:
        out.kind = CellKind::Text;
        break;
    case ColumnKind::Integer:
        out.kind = CellKind::Integer;
        break;
    case ColumnKind::Money:
        out.kind = CellKind::Money;
        out.decimals = decimalsOf(table, index);
        break;
    case ColumnKind::Date:
        out.kind = CellKind::Date;
        break;
    case ColumnKind::Percent:
        out.kind = CellKind::Decimal;
        out.decimals = 0;
        if (!out.heading.contains(u'%'))
            out.heading += u" (%)"_s;
        break;
    }
    return out;
}

// A value that is not of its column's kind is written as text.
QVariant sheetCell(const Cell &cell, ColumnKind kind, int decimals, const QLocale &locale)
{
    const QVariant &value = cell.value;
    if (!value.isValid())
        return {};
    if (kind == ColumnKind::Money && value.metaType() == QMetaType::fromType<Money>())
        return minorUnits(value.value<Money>(), decimals);
    if (kind == ColumnKind::Percent && value.typeId() == QMetaType::Double)
        return value.toDouble() * 100;
    if ((kind == ColumnKind::Integer && value.typeId() == QMetaType::LongLong)
        || (kind == ColumnKind::Date && value.typeId() == QMetaType::QDate))
        return value;
    return cellText(cell, kind, locale);
}

QList<QVariant> sheetRow(
    const QList<Cell> &row, const ReportTable &table, const Sheet &sheet, const QLocale &locale)
{
    QList<QVariant> cells;
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        cells.append(sheetCell(row.value(i), table.columns.at(i).kind, sheet.columns.at(i).decimals, locale));
    return cells;
}

Sheet sheetOf(const ReportTable &table, const Report &report, bool alone, const QLocale &locale)
{
    const ReportTable plain = spreadsheetTable(table);
    Sheet sheet;
    sheet.name = alone || table.title.isEmpty() ? report.title : table.title;
    if (!alone)
        sheet.title = table.title;
    for (qsizetype i = 0; i < plain.columns.size(); ++i)
        sheet.columns.append(sheetColumn(plain, i));
    for (const QList<Cell> &row : plain.rows)
        sheet.rows.append(sheetRow(row, plain, sheet, locale));
    if (!plain.totals.isEmpty())
        sheet.rows.append(sheetRow(plain.totals, plain, sheet, locale));
    return sheet;
}

Sheet emptySheet(const QString &name)
{
    Sheet sheet;
    sheet.name = name;
    return sheet;
}

} // namespace

Result<QString> toXlsx(const Report &report, const QString &path, const QLocale &locale)
{
    const QList<ReportTable> tables = tablesOf(report);
    QList<Sheet> sheets;
    for (const ReportTable &table : tables)
        sheets.append(sheetOf(table, report, tables.size() == 1, locale));
    if (sheets.isEmpty())
        sheets.append(emptySheet(report.title));
    const Result<bool> written = writeXlsx(path, sheets);
    return written ? Result<QString>(path) : Result<QString>::refused(written.sentence);
}

} // namespace twinbook

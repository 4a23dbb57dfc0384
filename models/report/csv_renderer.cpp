// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"
#include "renderers.h"
#include "spreadsheet_table.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// Dates are ISO and numbers ungrouped: what every spreadsheet reads right.
QString cellCsv(const Cell &cell, ColumnKind kind, const QLocale &locale)
{
    const QVariant &value = cell.value;
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    if (value.metaType() == QMetaType::fromType<Money>())
        return moneyNumber(value.value<Money>(), locale).remove(locale.groupSeparator());
    QLocale ungrouped = locale;
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    return cellText(cell, kind, ungrouped);
}

QStringList rowCsv(const QList<Cell> &row, const QList<ReportColumn> &columns, const QLocale &locale)
{
    QStringList cells;
    for (qsizetype i = 0; i < columns.size(); ++i)
        cells.append(cellCsv(row.value(i), columns.at(i).kind, locale));
    return cells;
}

QByteArray tableCsv(const ReportTable &table, const QLocale &locale, const CsvWriting &writing)
{
    const ReportTable plain = spreadsheetTable(table);
    Table out;
    for (const ReportColumn &column : plain.columns)
        out.headings.append(column.heading);
    for (const QList<Cell> &row : plain.rows)
        out.rows.append(rowCsv(row, plain.columns, locale));
    if (!plain.totals.isEmpty())
        out.rows.append(rowCsv(plain.totals, plain.columns, locale));
    return writeCsv(out, writing);
}

QByteArray titleCsv(const QString &title, const CsvWriting &writing)
{
    Table line;
    line.headings = {title};
    return title.isEmpty() ? QByteArray() : writeCsv(line, writing);
}

} // namespace

QByteArray toCsv(const Report &report, const QLocale &locale)
{
    CsvWriting writing;
    writing.delimiter = locale.decimalPoint() == u","_s ? u';' : u',';
    const QList<ReportTable> tables = tablesOf(report);
    QByteArray csv;
    for (const ReportTable &table : tables) {
        if (!csv.isEmpty())
            csv += "\r\n";
        if (tables.size() > 1) {
            csv += titleCsv(table.title, writing);
            writing.bom = writing.bom && csv.isEmpty();
        }
        csv += tableCsv(table, locale, writing);
        writing.bom = false;
    }
    return csv;
}

} // namespace twinbook

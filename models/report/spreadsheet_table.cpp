// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spreadsheet_table.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct SpreadsheetWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::optional<Money> moneyIn(const Cell &cell)
{
    if (cell.value.metaType() != QMetaType::fromType<Money>())
        return std::nullopt;
    return cell.value.value<Money>();
}

QString codeOf(const Cell &cell)
{
    const std::optional<Money> money = moneyIn(cell);
    return money ? QString::fromLatin1(money->currency.code) : QString();
}

QStringList currenciesOf(const ReportTable &table, qsizetype column)
{
    QStringList codes;
    const auto take = [&](const QList<Cell> &row) {
        const QString code = codeOf(row.value(column));
        if (!code.isEmpty() && !codes.contains(code))
            codes.append(code);
    };
    for (const QList<Cell> &row : table.rows)
        take(row);
    take(table.totals);
    return codes;
}

void insertCurrencyColumn(ReportTable &table, qsizetype column)
{
    const auto extend = [&](QList<Cell> &row) {
        if (row.size() > column)
            row.insert(column + 1, Cell(codeOf(row.at(column))));
    };
    table.columns.insert(column + 1, {SpreadsheetWords::tr("Currency"), ColumnKind::Text});
    for (QList<Cell> &row : table.rows)
        extend(row);
    extend(table.totals);
}

} // namespace

ReportTable spreadsheetTable(const ReportTable &table)
{
    ReportTable result = table;
    for (qsizetype i = result.columns.size() - 1; i >= 0; --i) {
        if (result.columns.at(i).kind != ColumnKind::Money)
            continue;
        const QStringList codes = currenciesOf(result, i);
        QString &heading = result.columns[i].heading;
        if (codes.size() > 1)
            insertCurrencyColumn(result, i);
        else if (codes.size() == 1)
            heading = heading.isEmpty() ? codes.first() : u"%1 (%2)"_s.arg(heading, codes.first());
    }
    return result;
}

} // namespace twinbook

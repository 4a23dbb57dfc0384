// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString percentText(double fraction, const QLocale &locale)
{
    const QString number = locale.toString(std::llround(fraction * 100));
    const bool apart = locale.language() == QLocale::French || locale.language() == QLocale::German;
    return number + (apart ? u"\u00A0"_s : QString()) + locale.percent();
}

QString numberText(double number, const QLocale &locale)
{
    const bool whole = std::abs(number - std::round(number)) < 0.05;
    return whole ? locale.toString(std::llround(number)) : locale.toString(number, 'f', 1);
}

} // namespace

bool standsRight(ColumnKind kind)
{
    return kind == ColumnKind::Integer || kind == ColumnKind::Money || kind == ColumnKind::Percent;
}

QString cellText(const Cell &cell, ColumnKind kind, const QLocale &locale)
{
    const QVariant &value = cell.value;
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::QDate:
        return shortDate(value.toDate(), locale);
    case QMetaType::LongLong:
        return kind == ColumnKind::Text ? QString::number(value.toLongLong())
                                        : locale.toString(value.toLongLong());
    case QMetaType::Double:
        return kind == ColumnKind::Percent ? percentText(value.toDouble(), locale)
                                           : numberText(value.toDouble(), locale);
    case QMetaType::QStringList:
        return value.toStringList().join(u", "_s);
    default:
        break;
    }
    if (value.metaType() == QMetaType::fromType<Money>())
        return formatMoney(value.value<Money>(), locale);
    return value.toString();
}

bool hasHead(const ReportTable &table)
{
    return std::any_of(table.columns.begin(), table.columns.end(),
        [](const ReportColumn &column) { return !column.heading.isEmpty(); });
}

Cell chartCell(const ReportChart &chart, double value)
{
    if (chart.kind == ColumnKind::Money)
        return Money{std::llround(value), chart.currency};
    if (chart.kind == ColumnKind::Percent || value != std::round(value))
        return value;
    return std::llround(value);
}

ReportTable chartTable(const ReportChart &chart)
{
    ReportTable table;
    table.title = chart.answer.isEmpty() ? chart.question : chart.answer;
    table.columns.append({chart.categoryHeading, ColumnKind::Text, 2});
    for (const Series &series : chart.series)
        table.columns.append({series.name, chart.kind});
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        QList<Cell> row{chart.categories.at(i)};
        for (const Series &series : chart.series)
            row.append(i < series.values.size() ? chartCell(chart, series.values.at(i)) : Cell());
        table.rows.append(row);
    }
    return table;
}

ReportTable letterTable(const Report &report)
{
    ReportTable table;
    table.columns = {{Words::tr("To")}, {Words::tr("Address")}, {Words::tr("Subject")}, {Words::tr("Text")}};
    for (const Block &block : report.blocks)
        if (const auto *letter = std::get_if<LetterPage>(&block))
            table.rows += {Cell(letter->address.value(0)), Cell(letter->address.mid(1).join(u", ")),
                Cell(letter->subject), Cell(letter->body)};
    return table;
}

QList<ReportTable> tablesOf(const Report &report)
{
    QList<ReportTable> tables;
    for (const Block &block : report.blocks) {
        if (const auto *table = std::get_if<ReportTable>(&block))
            tables.append(*table);
        else if (const auto *chart = std::get_if<ReportChart>(&block))
            tables.append(chartTable(*chart));
    }
    if (const ReportTable letters = letterTable(report); !letters.rows.isEmpty())
        tables.append(letters);
    return tables;
}

} // namespace twinbook

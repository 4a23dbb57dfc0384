// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_layout.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinbook {

namespace {

struct Layout
{
    Q_DECLARE_TR_FUNCTIONS(Layout)
};

constexpr qsizetype mostProblems = 100;

void dropBlankRecords(RawTable &raw)
{
    qsizetype kept = 0;
    for (qsizetype i = 0; i < raw.records.size(); ++i) {
        if (isBlank(raw.records[i]))
            continue;
        if (kept != i) {
            raw.records[kept] = std::move(raw.records[i]);
            raw.lines[kept] = raw.lines[i];
        }
        ++kept;
    }
    raw.records.resize(kept);
    raw.lines.resize(kept);
}

// Which columns of the file the table keeps: the named ones and those that hold anything.
QList<bool> keptColumns(const QStringList &headings, const QList<QStringList> &rows)
{
    QList<bool> kept;
    for (const QString &heading : headings)
        kept.append(!heading.isEmpty());
    qsizetype open = kept.count(false);
    for (auto row = rows.cbegin(); row != rows.cend() && open > 0; ++row) {
        for (qsizetype i = 0; i < row->size(); ++i) {
            if (!kept[i] && !QStringView(row->at(i)).trimmed().isEmpty()) {
                kept[i] = true;
                --open;
            }
        }
    }
    return kept;
}

void keepColumns(QStringList &cells, const QList<bool> &kept)
{
    qsizetype to = 0;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (kept[i]) {
            if (to != i)
                cells[to] = std::move(cells[i]);
            ++to;
        }
    }
    cells.resize(to);
}

qsizetype named(const QStringList &headings)
{
    qsizetype count = headings.size();
    while (count > 0 && headings[count - 1].isEmpty())
        --count;
    return count;
}

qsizetype lastFilled(const QStringList &row)
{
    qsizetype count = row.size();
    while (count > 0 && QStringView(row[count - 1]).trimmed().isEmpty())
        --count;
    return count;
}

// A row with more cells than headings, or fewer than its heading line has, is read all the same, but told.
Problems raggedRows(const QStringList &headings, const QList<QStringList> &rows, const QList<int> &lines)
{
    Problems problems;
    const qsizetype expected = named(headings);
    qsizetype untold = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype width = rows[i].size();
        if (width == headings.size())
            continue;
        const bool wide = width > expected && lastFilled(rows[i]) > expected;
        if (!wide && width >= expected)
            continue;
        if (problems.size() >= mostProblems) {
            ++untold;
            continue;
        }
        const QString sentence = wide
            ? Layout::tr("Line %1 has %2 cells, but there are %3 headings. Look whether a cell has slipped "
                         "to the right.")
            : Layout::tr(
                "Line %1 has %2 cells, but there are %3 headings. The missing cells were left empty.");
        problems.append({QString(), sentence.arg(lines[i]).arg(width).arg(expected), lines[i]});
    }
    if (untold > 0)
        problems.append({QString(),
            Layout::tr(
                "%n more lines have more or fewer cells than there are headings.", nullptr, int(untold)),
            0});
    return problems;
}

} // namespace

QString tooManyCells()
{
    return Layout::tr(
        "This sheet fills more than twenty million cells, which is not a list. Copy the list alone "
        "to a new workbook.");
}

QString readingStopped()
{
    return Layout::tr("Reading the file was stopped.");
}

Result<Table> layOut(RawTable raw, std::optional<bool> hasHeadings)
{
    dropBlankRecords(raw);
    if (raw.records.isEmpty())
        return Result<Table>::refused(Layout::tr(
            "This file is empty: it holds neither headings nor rows. Choose a file that holds a list."));
    Table table;
    table.format = std::move(raw.format);
    table.problems = std::move(raw.problems);
    if (const auto at = findHeadings(raw, hasHeadings)) {
        for (const QString &heading : raw.records[*at])
            table.headings.append(heading.simplified());
        table.headingLine = raw.lines[*at];
        raw.records.remove(0, *at + 1);
        raw.lines.remove(0, *at + 1);
    }
    table.rows = std::move(raw.records);
    table.lines = std::move(raw.lines);
    if (raw.ragged && table.headingLine > 0)
        table.problems += raggedRows(table.headings, table.rows, table.lines);

    qsizetype width = table.headings.size();
    for (const QStringList &row : std::as_const(table.rows))
        width = std::max(width, row.size());
    if (width * table.rows.size() > mostCells)
        return Result<Table>::refused(
            Layout::tr("This file would fill more than twenty million cells, which is not a list. "
                       "Delete what does not belong to it, or split it."));
    table.headings.resize(width);
    const QList<bool> kept = keptColumns(table.headings, table.rows);
    for (qsizetype i = 0; i < width; ++i) {
        if (table.headings[i].isEmpty())
            table.headings[i] = Layout::tr("Column %1").arg(i + 1);
    }
    const bool all = !kept.contains(false);
    for (QStringList &row : table.rows) {
        if (row.size() != width)
            row.resize(width);
        if (!all)
            keepColumns(row, kept);
    }
    if (!all)
        keepColumns(table.headings, kept);
    return table;
}

} // namespace twinbook

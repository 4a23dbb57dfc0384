// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merged_cells.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace twinbook {

namespace {

bool isAmount(const QString &text)
{
    const bool digits = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool money =
        std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Symbol_Currency; });
    const bool letters = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return money || (digits && !letters && !QDate::fromString(text.left(10), Qt::ISODate).isValid());
}

} // namespace

void carryDown(RawTable &table, const QList<MergedCells> &merged)
{
    QSet<int> wide; // lines of titles and grouped headings
    for (const MergedCells &one : merged) {
        if (one.lastColumn > one.firstColumn)
            wide.insert(one.firstLine);
    }
    QHash<int, qsizetype> records;
    for (qsizetype i = 0; i < table.lines.size() && !merged.isEmpty(); ++i)
        records.insert(table.lines.at(i), i);
    for (const MergedCells &one : merged) {
        const auto first = records.constFind(one.firstLine);
        if (one.lastLine <= one.firstLine || one.firstColumn != one.lastColumn || one.firstColumn < 0
            || one.firstColumn >= mostColumns || wide.contains(one.firstLine) || first == records.constEnd())
            continue;
        const QString text = table.records.at(*first).value(one.firstColumn);
        if (text.isEmpty() || isAmount(text))
            continue;
        for (qsizetype i = *first + 1; i < table.lines.size() && table.lines.at(i) <= one.lastLine; ++i) {
            QStringList &cells = table.records[i];
            if (cells.size() <= one.firstColumn)
                cells.resize(one.firstColumn + 1);
            if (cells.at(one.firstColumn).isEmpty())
                cells[one.firstColumn] = text;
        }
    }
}

} // namespace twinbook

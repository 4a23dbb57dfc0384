// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_columns.h"

#include "footer_lines.h"
#include "gift_headings.h"
#include "gift_sides.h"
#include "table_layout.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

QList<GiftTable> giftTables(const NamedTable &raw, const ImportChoices &choices, Currency home)
{
    QList<GiftTable> all;
    const auto finish = [&](GiftTable &one) {
        if (choices.map.isEmpty())
            partDirections(one);
        takeColumns(one, choices, home);
        if (isRegister(one) || (!choices.map.isEmpty() && !one.columns.isEmpty()))
            all += one;
    };
    GiftTable one;
    one.name = raw.name;
    one.table.format = raw.table.format;
    one.table.problems = raw.table.problems; // a quotation mark that is never closed
    if (raw.table.headingLine > 0 || choices.hasHeadings == false) { // of a JSON file, or nobody's
        one.table = raw.table;
        finish(one);
        return all;
    }
    auto found = findGiftHeadings(raw.table, 0, deepestGiftHeading);
    if (!found)
        return all;
    QStringList titles;
    for (qsizetype i = 0; i < found->first; ++i)
        titles += raw.table.rows.at(i).join(u' ').simplified();
    while (found) {
        one.title = titles.join(u" . "_s);
        one.table.headings = found->headings;
        for (qsizetype i = 0; i < one.table.headings.size(); ++i) {
            if (one.table.headings.at(i).isEmpty())
                one.table.headings[i] = raw.table.headings.at(i);
        }
        one.table.headingLine = raw.table.lines.value(found->last);
        one.table.rows.clear();
        one.table.lines.clear();
        qsizetype i = found->last + 1;
        found.reset();
        titles.clear();
        for (; i < raw.table.rows.size() && !found; ++i) {
            const QStringList &row = raw.table.rows.at(i);
            if (repeatsHeadings(row, one.table.headings))
                continue;
            if (const QString section = directionOfSection(row); !section.isEmpty()
                && i + 1 < raw.table.rows.size()
                && filledCells(raw.table.rows.at(i + 1)) > 1) { // the same list, the other way round
                if (!one.table.rows.isEmpty())
                    finish(one);
                one.direction = section;
                one.table.rows.clear();
                one.table.lines.clear();
                continue;
            }
            // A further list below: headings of their own after a gap or a title.
            const bool alone = filledCells(raw.table.rows.at(i - 1)) == 1;
            const bool gap = raw.table.lines.value(i) - raw.table.lines.value(i - 1) > 1;
            if (alone || gap) {
                const auto next = findGiftHeadings(raw.table, i, 1);
                const bool all4 = next && filledCells(row) >= 3
                    && std::none_of(row.begin(), row.end(), [](const QString &cell) {
                           return !cell.trimmed().isEmpty() && giftFieldOf(cell).isEmpty();
                       });
                if (all4) {
                    found = next;
                    if (alone) // its line says what it is, even where it was a section of its own
                        titles = {raw.table.rows.at(i - 1).join(u' ').simplified()};
                    if (alone && !one.table.rows.isEmpty()) {
                        one.table.rows.removeLast();
                        one.table.lines.removeLast();
                    }
                    break;
                }
            }
            one.table.rows += row;
            one.table.lines += raw.table.lines.value(i);
        }
        finish(one);
        one = {};
        one.name = raw.name;
        one.table.format = raw.table.format;
    }
    return all;
}

} // namespace twinbook

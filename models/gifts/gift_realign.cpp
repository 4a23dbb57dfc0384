// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Lines whose cells have slipped to the side.
#include "gift_cells.h"
#include "gift_rows.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

bool saysDayOrNothing(const QString &cell, const GiftTable &table, GiftDays &days)
{
    return cell.trimmed().isEmpty() || giftwords::isNil(cell) || giftwords::isNothing(cell)
        || !days.read(cell, table.order).unreadable;
}

} // namespace

UsualValues::UsualValues(const GiftTable &table, GiftDays &days)
    : m_counts(table.fields.size())
{
    constexpr qsizetype longest = 80;
    const int day = table.column(u"received_on"_s);
    for (const QStringList &row : table.table.rows) {
        if (day < 0 || !saysDayOrNothing(row.value(day), table, days))
            continue;
        for (int i = 0; i < m_counts.size(); ++i) {
            const QString cell = row.value(i);
            if (!cell.isEmpty() && cell.size() <= longest)
                ++m_counts[i][fold(cell)];
            if (table.fields.at(i) == u"holder")
                ++m_beginnings[fold(cell).section(u' ', 0, 0)];
        }
    }
}

// 1: it is what this column holds; -1: it cannot be; 0: nothing tells.
int UsualValues::fit(const GiftTable &table, int column, const QString &cell, GiftDays &days) const
{
    if (cell.trimmed().isEmpty())
        return 0;
    const QString &field = table.fields.at(column);
    if (giftwords::isNil(cell))
        return 0;
    if (field.endsWith(u"_on"))
        return days.isDay(cell, table.order) ? 2 : saysDayOrNothing(cell, table, days) ? 0 : -2;
    if (field == u"value")
        return readGiftValue(cell, table.locale, table.currency, table.figures).kind == u"unknown" ? -1 : 1;
    constexpr int often = 2;
    if (field == u"holder" && m_beginnings.value(fold(cell).section(u' ', 0, 0)) >= often)
        return 1;
    const int count = m_counts.at(column).value(fold(cell));
    return count >= often ? 1 : days.isDay(cell, table.order) ? -1 : 0;
}

// The amount stands one column on, where the outcome belongs: behind an empty cell, or behind a name that a
// comma has cut in two.
Realigned UsualValues::realignAmount(const GiftTable &table, const QStringList &cells) const
{
    Realigned out{cells, {}, false, 0};
    const int value = table.column(u"value"_s);
    static const QRegularExpression amount(u"^\\s*(?:\\p{Sc}\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?\\p{Sc})\\s*$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (value < 0 || value + 1 >= cells.size() || table.fields.at(value + 1) != u"outcome"
        || !amount.match(cells.at(value + 1)).hasMatch())
        return out;
    const QString &found = cells.at(value);
    if (std::any_of(found.begin(), found.end(), [](QChar c) { return c.isDigit(); }))
        return out;
    int cut = found.trimmed().isEmpty() ? value : -1;
    static const QRegularExpression rest(
        u"^(?: \\S|(?:ltd|limited|plc|llp|inc|gmbh|ag|kg|e\\.? ?v|sa|sarl)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (int i = 1; i <= value && cut < 0; ++i) {
        if (rest.match(cells.at(i)).hasMatch() && !cells.at(i - 1).trimmed().isEmpty()) {
            out.cells[i - 1] = cells.at(i - 1).trimmed() + u", "_s + cells.at(i).trimmed();
            cut = i;
        }
    }
    if (cut < 0) {
        out.unsure = true;
        out.left = cells;
        out.left.removeAll(QString());
        out.cells[value].clear();
        out.cells[value + 1].clear();
        return out;
    }
    out.cells.removeAt(cut);
    out.cells += QString();
    out.by = 1;
    return out;
}

Realigned UsualValues::realign(const GiftTable &table, const QStringList &cells, GiftDays &days) const
{
    Realigned out{cells, {}, false, 0};
    const int day = table.column(u"received_on"_s);
    const bool oneOn = day >= 0 && cells.value(day).trimmed().isEmpty() && day + 1 < cells.size()
        && !table.fields.at(day + 1).endsWith(u"_on") && table.fields.at(day + 1) != u"notes"
        && days.isDay(cells.at(day + 1), table.order);
    if (oneOn) { // an empty cell too many in front of the day
        out.cells.removeAt(day);
        out.cells += QString();
        out.by = 1;
        return out;
    }
    if (day < 0 || saysDayOrNothing(cells.value(day), table, days))
        return realignAmount(table, cells);
    int by = 0;
    for (const int slip : {1, -1, 2, -2}) {
        const int at = day + slip;
        if (by == 0 && at >= 0 && at < cells.size() && !table.fields.at(at).endsWith(u"_on")
            && days.isDay(cells.at(at), table.order))
            by = slip;
    }
    static const QRegularExpression digit(u"\\d"_s);
    if (by == 0 && day + 1 < cells.size() && giftwords::isNil(cells.at(day + 1)) && day > 0
        && !cells.at(day).contains(digit)) {
        bool allNil = true; // a nil return with a name where the day belongs
        for (int i = day + 1; i < cells.size(); ++i) {
            const bool fixed = fit(table, i, cells.at(i), days) > 0;
            allNil = allNil && (fixed || cells.at(i).trimmed().isEmpty() || giftwords::isNil(cells.at(i)));
        }
        by = allNil ? 1 : 0;
    }
    if (by == 0)
        return out;
    // The cells from `first` to `last` belong by so many columns to the left; what stands behind `last` is in
    // place.
    const int width = int(cells.size());
    int bestScore = 0;
    QStringList best;
    QStringList bestLeft;
    for (int first = 0; first <= std::max(0, std::min(day, day + by)); ++first) {
        for (int last = day + by; last < width; ++last) {
            QStringList moved = cells;
            QStringList left;
            for (int i = first; i <= last; ++i)
                moved[i].clear();
            int from = first;
            if (by > 0) { // the first of them are in the way
                for (int i = 0; i < by; ++i)
                    left += cells.at(first + i);
                from = first + by;
            }
            for (int i = from; i <= last; ++i) {
                const int to = i - by;
                if (to >= width || (to > last && !cells.at(to).trimmed().isEmpty()))
                    left += cells.at(i);
                else if (to >= 0)
                    moved[to] = cells.at(i);
            }
            left.removeAll(QString());
            int score = 1;
            for (int i = 0; i < width; ++i)
                score += 4 * fit(table, i, moved.at(i), days);
            score -= 4 * int(std::max<qsizetype>(0, left.size() - std::max(0, by)));
            score -= first; // whole lines slip more often than parts of them
            if (best.isEmpty() || score > bestScore || (score == bestScore && by > 0)) {
                bestScore = score;
                best = moved;
                bestLeft = left;
            }
        }
    }
    return {best, bestLeft, false, by};
}

} // namespace twinbook

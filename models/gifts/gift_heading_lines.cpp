// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of a register are its headings: judged by what they mean.
#include "gift_columns.h"
#include "gift_headings.h"
#include "gift_cells.h"
#include "table_layout.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qsizetype longestHeading = 160;

// A day or an amount: what stands under a heading.
bool isFigure(const QString &cell)
{
    static const QRegularExpression form(
        u"^[^\\p{L}]*\\d[^\\p{L}]*$|^\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9} \\d{2,4}$|^\\d{4}-\\d\\d-\\d\\dT"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(cell.trimmed()).hasMatch();
}

struct Score
{
    qsizetype filled = 0;
    qsizetype known = 0; // different fields
    bool ofGifts = false;
};

std::optional<Score> scoreOf(const QStringList &cells)
{
    static const QSet<QString> core{u"description"_s, u"gift_and_donor"_s, u"gift_and_value"_s, u"donor"_s,
        u"donor_person"_s, u"donor_organisation"_s, u"value"_s, u"kind"_s, u"visit"_s};
    Score score;
    QSet<QString> fields;
    QSet<QString> texts;
    for (const QString &cell : cells) {
        const QString text = cell.trimmed();
        if (text.isEmpty())
            continue;
        ++score.filled;
        texts.insert(text.toCaseFolded());
        if (text.size() > longestHeading || isFigure(text) || giftwords::isNil(text))
            return {};
        const QString field = giftFieldOf(text);
        if (!field.isEmpty())
            fields.insert(field);
        score.ofGifts = score.ofGifts || core.contains(field);
    }
    score.known = fields.size();
    if (texts.size() * 10 < score.filled * 7)
        return {};
    return score;
}

bool isHeadingLine(const Score &score)
{
    return score.filled >= 2 && score.known >= 2 && score.ofGifts && score.known * 2 >= score.filled;
}

bool isAdjacent(const Table &table, qsizetype a, qsizetype b)
{
    return table.lines.value(b) - table.lines.value(a) == 1;
}

bool hasFigures(const QStringList &cells)
{
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) { return isFigure(cell); });
}

// "Donor" above "Name" and "Address"; what has no heading of its own takes the one above.
QStringList withLineAbove(const QStringList &headings, const QStringList &above)
{
    QStringList out = headings;
    QString group;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        const QString top = above.value(i).simplified();
        if (!top.isEmpty())
            group = top;
        if (out.at(i).isEmpty())
            out[i] = top;
        else if (!group.isEmpty()
            && (headings.count(headings.at(i)) > 1 || giftFieldOf(out.at(i)).isEmpty()
                || (!giftFieldOf(group + u' ' + out.at(i)).isEmpty() && top.isEmpty()
                    && giftFieldOf(group) != giftFieldOf(out.at(i)))
                || (!top.isEmpty() && i + 1 < headings.size() && above.value(i + 1).trimmed().isEmpty()
                    && !headings.at(i + 1).isEmpty())))
            out[i] = group + u' ' + out.at(i);
    }
    return out;
}

// A further line that only goes on where the first has no heading or one over several columns.
bool goesOn(const QStringList &headings, const QStringList &below)
{
    bool any = false;
    bool fillsGap = false;
    for (qsizetype i = 0; i < below.size(); ++i) {
        const QString text = below.at(i).trimmed();
        if (text.isEmpty())
            continue;
        constexpr qsizetype shortest = 60;
        if (text.size() > shortest || isFigure(text) || giftwords::isNil(text))
            return false;
        const bool gap = headings.value(i).isEmpty();
        const bool group = i + 1 < headings.size() && headings.at(i + 1).isEmpty();
        static const QRegularExpression unit(u"^\\(.*\\)$|^(?:£|€|\\$|CHF|GBP|EUR|USD)$"_s);
        if (!gap && !group && !unit.match(text).hasMatch())
            return false;
        any = any || !giftFieldOf(text).isEmpty() || unit.match(text).hasMatch();
        fillsGap = fillsGap || gap || unit.match(text).hasMatch();
    }
    return any && fillsGap;
}

} // namespace

std::optional<GiftHeadings> findGiftHeadings(const Table &table, qsizetype from, qsizetype deepest)
{
    qsizetype best = -1;
    Score bestScore;
    for (qsizetype i = from; i < std::min(from + deepest, table.rows.size()); ++i) {
        const auto score = scoreOf(table.rows.at(i));
        if (score && isHeadingLine(*score) && score->known > bestScore.known) {
            best = i;
            bestScore = *score;
        }
    }
    if (best < 0)
        return {};
    GiftHeadings found{best, best, {}};
    for (const QString &cell : table.rows.at(best))
        found.headings += cell.simplified();
    if (best + 1 < table.rows.size() && isAdjacent(table, best, best + 1)
        && goesOn(found.headings, table.rows.at(best + 1))) {
        QStringList below;
        for (const QString &cell : table.rows.at(best + 1))
            below += cell.simplified();
        QStringList joined = withLineAbove(below, found.headings);
        for (qsizetype i = 0; i < joined.size(); ++i) {
            if (!below.at(i).isEmpty() && !found.headings.at(i).isEmpty() && joined.at(i) == below.at(i))
                joined[i] = found.headings.at(i) + u' ' + below.at(i);
        }
        found.headings = joined;
        found.last = best + 1;
    } else if (best > from && isAdjacent(table, best - 1, best)) {
        const QStringList &above = table.rows.at(best - 1);
        const bool isGroup = filledCells(above) >= 2 || above.value(0).trimmed().isEmpty();
        if (isGroup && !hasFigures(above)) {
            found.headings = withLineAbove(found.headings, above);
            found.first = best - 1;
        }
    }
    return found;
}

} // namespace twinbook

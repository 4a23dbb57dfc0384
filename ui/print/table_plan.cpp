// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_plan.h"

#include <algorithm>
#include <numeric>

namespace twinbook {

namespace {

constexpr double largest = 10; // points
constexpr double smallest = 6.5;
constexpr double gapPoints = 10; // between columns, less where they are very many

// What a column needs: all of it in one line, or at least its longest word.
struct Need
{
    double natural = 0;
    double least = 0;
    double share = 1;
};

QStringList textsOf(const QList<Cell> &row, const QList<ReportColumn> &columns, const QLocale &locale)
{
    QStringList texts;
    texts.reserve(columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i)
        texts.append(i < row.size() ? cellText(row.at(i), columns.at(i).kind, locale) : QString());
    return texts;
}

// Telephone numbers and the like are better not broken.
bool isNumberLike(const QString &text)
{
    return std::all_of(
        text.begin(), text.end(), [](QChar c) { return c.isDigit() || QStringView(u" +-/().").contains(c); });
}

double naturalWidth(const QString &text, const Face &face)
{
    if (!text.contains(u'\n'))
        return face.width(text);
    double width = 0;
    for (const QString &line : text.split(u'\n'))
        width = std::max(width, face.width(line));
    return width;
}

Need needOf(const TablePlan &plan, const ReportTable &table, qsizetype column, const Face &plain,
    const Face &bold, double longestPart)
{
    const ReportColumn &shape = table.columns.at(column);
    Need need{.share = std::max(0.1, shape.share)};
    const bool whole = shape.kind != ColumnKind::Text;
    double mailAddress = 0; // better not broken
    const auto take = [&](const QString &text, const Face &face, bool mayWrap) {
        const double width = naturalWidth(text, face);
        need.natural = std::max(need.natural, width);
        if (width > mailAddress && text.contains(u'@') && !text.contains(u' '))
            mailAddress = width;
        if (width > need.least)
            need.least =
                std::max(need.least, mayWrap && !isNumberLike(text) ? face.longestWord(text) : width);
    };
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const QList<Cell> &cells = table.rows.at(i);
        const bool strong = column < cells.size() && cells.at(column).strong;
        take(plan.rows.at(i).at(column), strong ? bold : plain, !whole);
    }
    if (!plan.head.isEmpty())
        take(plan.head.at(column), bold, true);
    if (!plan.totals.isEmpty())
        take(plan.totals.at(column), bold, !whole);
    need.natural *= 1.02;
    need.least *= 1.02;
    if (!whole)
        need.least = std::max(std::min(std::max(need.least, need.natural * 0.4), longestPart),
            std::min(mailAddress * 1.02, longestPart * 1.6));
    return need;
}

// Columns whose longest word asks for more than their fair part get that word; then those that need less keep
// what they need, and the others divide what is left by share.
QList<double> divided(const QList<Need> &needs, double width)
{
    double least = 0;
    for (const Need &need : needs)
        least += need.least;
    QList<double> widths(needs.size(), 0);
    if (least > width) {
        for (qsizetype i = 0; i < needs.size(); ++i)
            widths[i] = needs.at(i).least * width / least;
        return widths;
    }
    QList<bool> settled(needs.size(), false);
    double left = width;
    const auto settleOne = [&](bool byWord) {
        double shares = 0;
        for (qsizetype i = 0; i < needs.size(); ++i)
            shares += settled.at(i) ? 0 : needs.at(i).share;
        for (qsizetype i = 0; i < needs.size(); ++i) {
            if (settled.at(i))
                continue;
            const double fair = left * needs.at(i).share / shares;
            const double wanted = byWord ? needs.at(i).least : needs.at(i).natural;
            widths[i] = fair;
            if (byWord ? wanted <= fair : wanted > fair)
                continue;
            widths[i] = wanted;
            left -= wanted;
            settled[i] = true;
            return true;
        }
        return false;
    };
    while (settleOne(true)) { }
    while (settleOne(false)) { }
    return widths;
}

// All in one line: what is over is spread evenly, but a small table is not torn apart over the whole paper.
QList<double> spread(const QList<Need> &needs, double natural, double width)
{
    const double most = natural > width * 0.6 ? width : natural * 1.15;
    QList<double> widths;
    for (const Need &need : needs)
        widths.append(need.natural + (most - natural) / static_cast<double>(needs.size()));
    return widths;
}

} // namespace

TablePlan planTable(
    const ReportTable &table, const QLocale &locale, const PageFonts &fonts, double unit, double paperWidth)
{
    TablePlan plan;
    if (hasHead(table)) {
        for (const ReportColumn &column : table.columns)
            plan.head.append(column.heading);
    }
    plan.rows.reserve(table.rows.size());
    for (const QList<Cell> &row : table.rows)
        plan.rows.append(textsOf(row, table.columns, locale));
    if (!table.totals.isEmpty())
        plan.totals = textsOf(table.totals, table.columns, locale);
    if (table.columns.isEmpty())
        return plan;

    const double gap = std::min(gapPoints * unit, paperWidth / 4 / static_cast<double>(table.columns.size()));
    const double room = paperWidth - gap * static_cast<double>(table.columns.size() - 1);
    QList<Need> needs;
    double natural = 0;
    // Longer words than this are broken, and a column this wide may wrap, rather than that all letters
    // become tiny.
    const auto longestPart = [&] { return room * (plan.points > 7.5 ? 0.2 : 0.12); };
    for (plan.points = largest;; plan.points -= 0.5) {
        needs.clear();
        natural = 0;
        double least = 0;
        const Face &plain = fonts.face(plan.points);
        const Face &bold = fonts.face(plan.points, true);
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            needs.append(needOf(plan, table, i, plain, bold, longestPart()));
            natural += needs.last().natural;
            least += needs.last().least;
        }
        if (least <= room || plan.points <= smallest)
            break;
    }
    const QList<double> widths = natural <= room ? spread(needs, natural, room) : divided(needs, room);
    double x = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        plan.columns.append({x, widths.at(i), standsRight(table.columns.at(i).kind)});
        x += widths.at(i) + gap;
    }
    plan.width = x - gap;
    return plan;
}

} // namespace twinbook

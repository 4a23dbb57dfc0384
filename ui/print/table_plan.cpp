// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_plan.h"

#include "unbroken.h"

#include <algorithm>
#include <numeric>

namespace twinbook {

namespace {

constexpr double largest = 10; // points
constexpr double comfortable = 9; // letters get this small to keep a row in one line
constexpr double smallish = 8; // and this small rather than that a word is broken
constexpr double smallest = 6.5; // where even that leaves some letters only a line
constexpr double step = 0.5;
constexpr double gapPoints = 10; // between columns, less where they are very many
constexpr double safety = 1.02; // letters are measured one by one

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
        texts.append(i < row.size() ? cellLines(row.at(i), columns.at(i).kind, locale) : QString());
    return texts;
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

Need needOf(
    const TablePlan &plan, const ReportTable &table, qsizetype column, const Face &plain, const Face &bold)
{
    const ReportColumn &shape = table.columns.at(column);
    Need need{.share = std::max(0.1, shape.share)};
    const bool whole = shape.kind != ColumnKind::Text;
    const auto take = [&](const QString &text, const Face &face, bool mayWrap) {
        const double width = naturalWidth(text, face);
        need.natural = std::max(need.natural, width);
        if (width > need.least)
            need.least = std::max(need.least, mayWrap ? face.longestWord(text) : width);
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
    need.natural *= safety;
    need.least *= safety;
    return need;
}

// The needs with smaller letters, which grow and shrink by whole pixels.
QList<Need> scaled(QList<Need> needs, double points, double unit)
{
    const double by = PageFonts::pixels(points, unit) / double(PageFonts::pixels(largest, unit));
    for (Need &need : needs) {
        need.natural *= by;
        need.least *= by;
    }
    return needs;
}

double sumOf(const QList<Need> &needs, double Need::*part)
{
    return std::accumulate(
        needs.begin(), needs.end(), 0.0, [part](double sum, const Need &need) { return sum + need.*part; });
}

// The width at which the longest words are broken so that the others fit whole.
double breakingWidth(const QList<Need> &needs, double room)
{
    QList<double> words;
    for (const Need &need : needs)
        words.append(need.least);
    std::sort(words.begin(), words.end());
    double left = room;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const double fair = left / static_cast<double>(words.size() - i);
        if (words.at(i) > fair)
            return fair;
        left -= words.at(i);
    }
    return room;
}

// As large as it fits: every row in one line, else every word whole, else with the longest words broken.
double fittingPoints(const QList<Need> &needs, double room, double unit)
{
    for (double points = largest; points >= comfortable; points -= step) {
        if (sumOf(scaled(needs, points, unit), &Need::natural) <= room)
            return points;
    }
    for (double points = largest; points >= smallish; points -= step) {
        if (sumOf(scaled(needs, points, unit), &Need::least) <= room)
            return points;
    }
    constexpr double readable = 6; // as many letters, about, in a line of a broken word
    for (double points = smallish; points > smallest; points -= step) {
        if (breakingWidth(scaled(needs, points, unit), room) >= readable * points * unit / 2)
            return points;
    }
    return smallest;
}

// Columns whose longest word asks for more than their fair part get that word; then those that need less keep
// what they need, and the others divide what is left by share.
QList<double> divided(const QList<Need> &needs, double width)
{
    QList<double> widths(needs.size(), 0);
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
    for (qsizetype i = 0; i < table.columns.size(); ++i)
        needs.append(needOf(plan, table, i, fonts.face(largest), fonts.face(largest, true)));
    plan.points = fittingPoints(needs, room, unit);
    needs = scaled(needs, plan.points, unit);
    plan.whole = sumOf(needs, &Need::least) <= room;
    if (!plan.whole) {
        const double longest = breakingWidth(needs, room);
        for (Need &need : needs)
            need.least = std::min(need.least, longest);
    }
    const double natural = sumOf(needs, &Need::natural);
    const QList<double> widths = natural <= room ? spread(needs, natural, room) : divided(needs, room);
    double x = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        plan.columns.append({x, widths.at(i), standsRight(table.columns.at(i).kind)});
        x += widths.at(i) + gap;
    }
    plan.width = x - gap;
    return plan;
}

bool isComfortable(const TablePlan &plan)
{
    return plan.whole && plan.points >= comfortable;
}

} // namespace twinbook

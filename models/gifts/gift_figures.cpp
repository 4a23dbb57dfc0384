// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// "1,500": digits, one separator, digits.
struct Parted
{
    QChar mark; // null: there is none, or there are several
    qsizetype before = 0; // digits
    qsizetype behind = 0;
    bool isGroup = false; // could be thousands
};

Parted parted(const QString &figures)
{
    const auto isMark = [](QChar c) { return c == u'.' || c == u','; };
    const auto at = std::find_if(figures.begin(), figures.end(), isMark);
    if (at == figures.end() || std::any_of(at + 1, figures.end(), [](QChar c) { return !c.isDigit(); }))
        return {};
    Parted out{*at, at - figures.begin(), figures.end() - at - 1, false};
    const bool plain = std::all_of(figures.begin(), at, [](QChar c) { return c.isDigit(); });
    out.isGroup = plain && out.behind == 3 && out.before >= 1 && out.before <= 3 && figures.at(0) != u'0';
    return out;
}

// The decimal sign of a figure that leaves no doubt: "12,5", "1,500.00", "1,500,000"; null: it says nothing.
QChar decimalOf(const QString &figures)
{
    const qsizetype point = figures.lastIndexOf(u'.');
    const qsizetype comma = figures.lastIndexOf(u',');
    if (point >= 0 && comma >= 0)
        return point > comma ? u'.' : u',';
    if (figures.count(u'.') > 1 || figures.count(u',') > 1) // thousands of thousands
        return point >= 0 ? u',' : u'.';
    const Parted one = parted(figures);
    return one.behind >= 1 && one.behind <= 2 ? one.mark : QChar();
}

} // namespace

FigureSense senseOf(const QString &figures, const FigureStyle &style)
{
    const Parted one = parted(figures);
    if (style.decimal.isNull() || one.mark.isNull())
        return FigureSense::AsUsual;
    if (style.points && one.mark == u'.' && !one.isGroup)
        return FigureSense::AsUsual;
    if (one.mark == style.decimal)
        return one.isGroup ? FigureSense::Unsure : FigureSense::AsUsual;
    return one.isGroup && style.groups ? FigureSense::Thousands : FigureSense::Unsure;
}

FigureStyle styleOfFigures(const QStringList &figures, const QLocale &locale, bool fromSpreadsheet)
{
    const QChar usual = locale.decimalPoint() == u","_s ? u',' : u'.';
    FigureStyle style;
    style.points = fromSpreadsheet && usual == u',';
    int points = 0;
    int commas = 0;
    bool groupedByPoint = false; // "1.500"
    bool groupedByComma = false;
    for (const QString &figure : figures) {
        const Parted one = parted(figure);
        if (style.points && one.mark == u'.' && !one.isGroup)
            continue; // the same in every language
        groupedByPoint = groupedByPoint || (one.isGroup && one.mark == u'.');
        groupedByComma = groupedByComma || (one.isGroup && one.mark == u',');
        const QChar decimal = decimalOf(figure);
        points += decimal == u'.';
        commas += decimal == u',';
    }
    if (points == 0 && commas == 0)
        return style;
    style.decimal = points == commas ? usual : points > commas ? u'.' : u',';
    // "1,500" in a list in English whose decimals have commas: then "1.500" is not sure either.
    const bool likeOurs = style.decimal == u',' ? groupedByComma : groupedByPoint;
    style.groups = (points == 0 || commas == 0) && (style.decimal == usual || !likeOurs);
    return style;
}

} // namespace twinbook

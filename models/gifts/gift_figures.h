// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QLocale>
#include <QStringList>

namespace twinbook {

// How a column writes its amounts, as far as its figures tell when they are looked at together.
struct FigureStyle
{
    QChar decimal; // '.' or ','; null: nothing tells
    bool groups = true; // the other sign surely parts thousands: nothing speaks against it
    bool points = false; // besides, the numbers of a spreadsheet have points
};

// What a figure with one separator is in a column of that style.
enum class FigureSense {
    AsUsual,
    Thousands, // "1.500" where decimals have commas
    Unsure, // "1,500" where decimals have commas, "1,00" where they have points
};
FigureSense senseOf(const QString &figures, const FigureStyle &style);

// `figures` are those of the whole column, with their separators: "12.50", "1,500". Of two ways to write
// decimals the more frequent one holds, else that of the locale. fromSpreadsheet: numbers that no person
// wrote may be among them.
FigureStyle styleOfFigures(const QStringList &figures, const QLocale &locale, bool fromSpreadsheet);

} // namespace twinbook

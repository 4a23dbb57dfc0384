// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <QLocale>

namespace twinbook {

// How a figure is told: "The most of one gift in an aggregated line", in pounds.
struct FigureWords
{
    enum Unit { Number, Percent, Amount, Hours, Days, Months, Years };
    QString group; // "Gift Aid"; empty: further ones
    QString label;
    Unit unit = Number;
    QString currency = {}; // of an amount: "GBP"; empty: the association's
};

FigureWords figureWords(const QString &name); // of a name without words: the name itself
// The names of the program's figures, each once, in the order of its table.
QStringList figureNames();
// All values of a figure, the earliest first: the program's and the book's own.
QList<DatedFigure> valuesOf(const Store &store, const QString &name);

// "25 %", "£30.00", "72 hours".
QString showFigure(const DatedFigure &figure, const QLocale &locale, Currency association);
// "£30.00 from 06/04/2019", "£20.00 from 06/04/2011 until 05/04/2019".
QString figureLine(const DatedFigure &figure, const QLocale &locale, Currency association);

} // namespace twinbook

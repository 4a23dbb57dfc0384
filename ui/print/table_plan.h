// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_fonts.h"
#include "report.h"

#include <QLocale>

namespace twinbook {

struct ColumnPlace
{
    double x = 0; // left edge of its texts
    double width = 0;
    bool right = false; // numbers stand at its right edge
};

// A table as texts, with a font size and column widths that fit the paper.
struct TablePlan
{
    double points = 10; // smaller where many columns ask for it
    bool whole = true; // no word is broken
    double width = 0;
    QList<ColumnPlace> columns;
    QStringList head; // empty when it has none
    QList<QStringList> rows;
    QStringList totals;
};

TablePlan planTable(
    const ReportTable &table, const QLocale &locale, const PageFonts &fonts, double unit, double paperWidth);

bool isComfortable(const TablePlan &plan); // to read: no word broken and the letters not small

} // namespace twinbook

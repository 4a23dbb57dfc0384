// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QFont>
#include <QLocale>
#include <QPalette>

class QChart;

namespace twinbook {

// The chart of a report for window and paper: values written on, at most five colours that differ in
// lightness, a legend only where there is more than one series. The caller owns the chart. It has no title:
// the answer stands above it.
QChart *makeChart(
    const ReportChart &chart, const QPalette &palette, const QFont &font, const QLocale &locale);

// How high the chart wants to be, in the units of `em`, the height of its letters. around: the room above and
// below the name of a bar that lies; with less Qt Charts writes "..." for it.
constexpr double roomAroundNames = 18; // pixels of the screen
double chartHeight(const ReportChart &chart, double em, double around = 0);

// The answer followed by every figure, for somebody who cannot see the chart.
QString chartInWords(const ReportChart &chart, const QLocale &locale);

} // namespace twinbook

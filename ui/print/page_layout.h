// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_fonts.h"
#include "report.h"

#include <QLineF>
#include <QLocale>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <memory>

namespace twinbook {

enum class Ink { Text, Quiet, Accent, Hairline };

// One line of text: `x` is its left edge, or its right edge where it stands right.
struct PageText
{
    double x = 0;
    double baseline = 0;
    QString text;
    const Face *face = nullptr;
    Ink ink = Ink::Text;
    bool right = false;
};

struct PageRule
{
    QLineF line;
    double width = 0;
    Ink ink = Ink::Hairline;
};

struct PageChart
{
    QRectF rect;
    const ReportChart *chart = nullptr; // in the report
};

struct Page
{
    QList<PageText> texts;
    QList<PageRule> rules;
    QList<PageChart> charts;
    bool bare = false; // of a letter: without the foot of the report
};

// A report set in pages: what stands where, before anything is painted. Lives no longer than its report.
struct PageLayout
{
    std::shared_ptr<PageFonts> fonts;
    QSizeF size; // of the printable part, pixels
    double unit = 1; // pixels a point
    QList<Page> pages;
};

struct Paper
{
    QSizeF size; // of the part inside the margins, in pixels
    double unit = 1; // pixels a point
    QString family; // of the font
};

// progress is told the share done and says whether to go on; stopped, the layout ends where it was.
PageLayout layOut(const Report &report, const QLocale &locale, const Paper &paper,
    const std::function<bool(double)> &progress = {});
bool fits(const Report &report, const QLocale &locale, const Paper &paper); // its tables, without hardship

} // namespace twinbook

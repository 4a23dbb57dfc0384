// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QLocale>

// Small reports with the difficult cases in them, for the tests of all renderers.
namespace twinbook {

inline QLocale english()
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

inline ReportTable feesTable()
{
    using namespace Qt::StringLiterals;
    const Currency pounds = *Currency::fromCode(u"GBP");
    ReportTable table;
    table.title = u"Subscriptions"_s;
    table.columns = {{u"Name"_s, ColumnKind::Text, 2}, {u"Member since"_s, ColumnKind::Date},
        {u"Visits"_s, ColumnKind::Integer}, {u"Paid"_s, ColumnKind::Money},
        {u"Share"_s, ColumnKind::Percent}};
    table.rows = {
        {u"Anne Fairweather"_s, QDate(1998, 5, 3), 12, Money{123450, pounds}, 0.25},
        {u"Tom & <Lucy> \"Bell\""_s, Cell(), 1234, Money{-300, pounds}, 0.755},
        {u"Élodie Lefèvre-d'Ornano"_s, QDate(2026, 1, 31), u"none"_s, Cell(), Cell()},
    };
    table.totals = {u"Total"_s, Cell(), 1246, Money{123150, pounds}, 1.0};
    return table;
}

inline ReportChart agesChart()
{
    using namespace Qt::StringLiterals;
    ReportChart chart;
    chart.type = ReportChart::Pyramid;
    chart.question = u"How old are our members?"_s;
    chart.answer = u"Two thirds of members are over 65"_s;
    chart.categoryHeading = u"Age"_s;
    chart.categories = {u"under 18"_s, u"18 to 64"_s, u"65 and over"_s};
    chart.series = {{u"Women"_s, {3, 14, 40}}, {u"Men"_s, {4, 12, 31}}};
    return chart;
}

inline Report memberReport()
{
    using namespace Qt::StringLiterals;
    Report report;
    report.title = u"Member list"_s;
    report.subtitle = u"All members, by name"_s;
    report.association = u"Northbridge and District Twinning Association"_s;
    report.day = QDate(2026, 6, 5);
    report.fileStem = u"member-list"_s;
    report.blocks = {Heading{u"Money"_s}, Paragraph{u"Three members.\nOne has not paid."_s}, feesTable(),
        PageBreak{}, Heading{u"Ages"_s, 2}, agesChart()};
    return report;
}

} // namespace twinbook

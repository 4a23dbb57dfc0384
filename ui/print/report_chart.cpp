// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_chart.h"

#include "chart_colors.h"
#include "value_labels.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QHorizontalBarSeries>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

struct Range
{
    double low = 0;
    double high = 0;
};

Range rangeOf(const ReportChart &chart)
{
    Range range;
    for (int c = 0; c < chart.categories.size(); ++c) {
        double heap = 0;
        for (int s = 0; s < chart.series.size(); ++s) {
            double value = chart.series.at(s).values.value(c);
            if (chart.type == ReportChart::Pyramid && s == 0)
                value = -value;
            heap += value;
            range.low = std::min(range.low, value);
            range.high = std::max(range.high, chart.type == ReportChart::StackedBars ? heap : value);
        }
    }
    if (chart.type == ReportChart::Pyramid) // zero stands in the middle
        range.high = std::max(range.high, -range.low), range.low = -range.high;
    if (range.high == range.low)
        range.high = range.low + 1;
    return range;
}

// Room at the ends for the numbers written there.
void addRoom(Range &range, const ReportChart &chart, const QLocale &locale)
{
    qsizetype letters = 1;
    for (const Series &series : chart.series) {
        for (const double value : series.values)
            letters = std::max(letters, cellText(chartCell(chart, value), chart.kind, locale).size());
    }
    const double part = liesFlat(chart) ? 0.04 + 0.018 * static_cast<double>(letters) : 0.14;
    const double room = (range.high - range.low) * part;
    range.high += room;
    if (range.low < 0)
        range.low -= room;
}

QAbstractBarSeries *newBars(const ReportChart &chart)
{
    if (chart.type == ReportChart::Pyramid)
        return new QHorizontalStackedBarSeries;
    if (chart.type == ReportChart::StackedBars)
        return new QStackedBarSeries;
    if (liesFlat(chart))
        return new QHorizontalBarSeries;
    return new QBarSeries;
}

// Bars on their side grow from the foot of the chart: turned round, so that the first stands at the top.
bool isTurned(const ReportChart &chart)
{
    return liesFlat(chart) && chart.type != ReportChart::Pyramid;
}

// The legend leaves no room between its marks and large letters.
QString legendName(const Series &series)
{
    return u"\u2002"_s + series.name;
}

// An axis shows a name only once: what is not unique is made so with letters of no width.
QStringList axisNames(const ReportChart &chart)
{
    QStringList names;
    for (const QString &category : chart.categories) {
        QString name = liesFlat(chart) ? category + u"\u2002"_s : category;
        while (name.isEmpty() || names.contains(name))
            name += u"\u200B"_s;
        names.append(name);
    }
    return names;
}

QBarSet *newSet(const ReportChart &chart, int index, const QPalette &palette, double line)
{
    auto *set = new QBarSet(legendName(chart.series.at(index)));
    QList<double> values = chart.series.at(index).values;
    values.resize(chart.categories.size());
    if (isTurned(chart))
        std::reverse(values.begin(), values.end());
    for (const double value : values)
        *set << (chart.type == ReportChart::Pyramid && index == 0 ? -value : value);
    set->setColor(chartColor(index, palette));
    set->setPen(QPen(chartEdge(palette), line));
    return set;
}

QAbstractSeries *addBars(QChart *view, const ReportChart &chart, const QPalette &palette, double line)
{
    QAbstractBarSeries *bars = newBars(chart);
    for (int i = 0; i < chart.series.size(); ++i)
        bars->append(newSet(
            chart, isTurned(chart) ? static_cast<int>(chart.series.size()) - 1 - i : i, palette, line));
    bars->setBarWidth(chart.series.size() > 1 && chart.type != ReportChart::Pyramid ? 0.8 : 0.72);
    view->addSeries(bars);
    view->legend()->setReverseMarkers(isTurned(chart));
    return bars;
}

QAbstractSeries *addLines(QChart *view, const ReportChart &chart, const QPalette &palette, double line)
{
    static constexpr Qt::PenStyle styles[]{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    for (int s = 0; s < chart.series.size(); ++s) {
        auto *series = new QLineSeries;
        series->setName(legendName(chart.series.at(s)));
        for (int c = 0; c < std::min(chart.categories.size(), chart.series.at(s).values.size()); ++c)
            series->append(c, chart.series.at(s).values.at(c));
        const QColor color = s == 3 ? chartEdge(palette) : chartColor(s, palette);
        series->setPen(QPen(color, line * 3, styles[s % 4], Qt::RoundCap, Qt::RoundJoin));
        series->setPointsVisible(chart.categories.size() <= 40);
        series->setMarkerSize(line * 7);
        view->addSeries(series);
    }
    return view->series().value(0);
}

// The numbers stand on the bars: the axis of values only sets the scale.
void addAxes(
    QChart *view, const ReportChart &chart, const QPalette &palette, const QFont &font, const QLocale &locale)
{
    const double line = std::max(1.0, QFontMetricsF(font).height() / 18);
    auto *names = new QBarCategoryAxis;
    QStringList categories = axisNames(chart);
    if (isTurned(chart))
        std::reverse(categories.begin(), categories.end());
    names->append(categories);
    names->setLabelsFont(font);
    names->setLabelsBrush(palette.color(QPalette::WindowText));
    names->setGridLineVisible(false);
    names->setTruncateLabels(liesFlat(chart)); // upright, Qt cuts names that would still fit
    names->setLinePen(QPen(chartEdge(palette), line));
    auto *values = new QValueAxis;
    Range range = rangeOf(chart);
    addRoom(range, chart, locale);
    values->setRange(range.low, range.high);
    values->setVisible(false);
    view->addAxis(names, liesFlat(chart) ? Qt::AlignLeft : Qt::AlignBottom);
    view->addAxis(values, liesFlat(chart) ? Qt::AlignBottom : Qt::AlignLeft);
    for (QAbstractSeries *series : view->series()) {
        series->attachAxis(names);
        series->attachAxis(values);
    }
}

} // namespace

QChart *makeChart(const ReportChart &chart, const QPalette &palette, const QFont &font, const QLocale &locale)
{
    auto *view = new QChart;
    const double line = std::max(1.0, QFontMetricsF(font).height() / 18);
    view->setAnimationOptions(QChart::NoAnimation);
    view->setBackgroundVisible(false);
    view->setPlotAreaBackgroundVisible(false);
    view->setMargins(QMargins());
    view->layout()->setContentsMargins(0, 0, 0, 0);
    if (chart.series.isEmpty() || chart.categories.isEmpty())
        return view;
    if (chart.type == ReportChart::Line)
        addLines(view, chart, palette, line);
    else
        addBars(view, chart, palette, line);
    addAxes(view, chart, palette, font, locale);
    view->legend()->setVisible(chart.series.size() > 1);
    view->legend()->setAlignment(Qt::AlignTop);
    view->legend()->setFont(font);
    view->legend()->setLabelBrush(palette.color(QPalette::WindowText));
    view->legend()->setShowToolTips(false);
    new ValueLabels(view, chart, palette, font, locale); // lives with the chart
    return view;
}

double chartHeight(const ReportChart &chart, double em, double around)
{
    const double legend = chart.series.size() > 1 ? 2.5 : 0;
    if (!liesFlat(chart))
        return em * (18 + legend);
    const bool pyramid = chart.type == ReportChart::Pyramid;
    const double bars = pyramid ? 1 : static_cast<double>(std::max<qsizetype>(1, chart.series.size()));
    const double row = std::max(em * bars * 1.9, pyramid ? 0 : em * 1.4 + around);
    return std::max(em * 6, static_cast<double>(chart.categories.size()) * row) + em * (2 + legend);
}

QString chartInWords(const ReportChart &chart, const QLocale &locale)
{
    QStringList parts{chart.answer.isEmpty() ? chart.question
                                             : chart.answer + (chart.answer.endsWith(u'.') ? u""_s : u"."_s)};
    for (int c = 0; c < chart.categories.size(); ++c) {
        QStringList figures;
        for (const Series &series : chart.series) {
            const QString number = cellText(chartCell(chart, series.values.value(c)), chart.kind, locale);
            figures.append(chart.series.size() > 1
                    ? ChartWords::tr("%1 %2", "series, number").arg(series.name, number)
                    : number);
        }
        parts.append(ChartWords::tr("%1: %2.", "category, figures")
                         .arg(chart.categories.at(c), figures.join(u", "_s)));
    }
    return parts.join(u' ');
}

} // namespace twinbook

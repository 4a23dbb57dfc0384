// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_labels.h"

#include "chart_colors.h"

#include <QAbstractBarSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsSimpleTextItem>

#include <algorithm>
#include <cmath>

namespace twinbook {

bool liesFlat(const ReportChart &chart)
{
    if (chart.type == ReportChart::HorizontalBars || chart.type == ReportChart::Pyramid)
        return true;
    if (chart.type != ReportChart::Bars)
        return false;
    qsizetype letters = 0;
    for (const QString &category : chart.categories)
        letters += category.size() + 2;
    return letters > 80;
}

namespace {

// As in the table, but round amounts go without their pence.
QStringList labelTexts(const ReportChart &chart, const QList<double> &values, const QLocale &locale)
{
    QStringList texts;
    double smallest = 1;
    for (int i = 0; i < chart.currency.digits(); ++i)
        smallest *= 10;
    const bool round = chart.kind == ColumnKind::Money && smallest > 1
        && std::all_of(values.begin(), values.end(), [&](double v) { return std::fmod(v, smallest) == 0; });
    const QString pence = locale.decimalPoint() + QString(chart.currency.digits(), locale.zeroDigit().at(0));
    for (const double value : values) {
        QString text = cellText(chartCell(chart, value), chart.kind, locale);
        texts.append(round ? text.remove(pence) : text);
    }
    return texts;
}

bool isWorthSaying(const ReportChart &chart, const QList<double> &values, int index)
{
    if (chart.type == ReportChart::Bars || chart.type == ReportChart::HorizontalBars)
        return true;
    if (chart.type != ReportChart::Line)
        return values.at(index) != 0;
    return index == 0 || index == values.size() - 1 || values.at(index) != values.at(index - 1);
}

} // namespace

ValueLabels::ValueLabels(QChart *chart, const ReportChart &values, const QPalette &palette, const QFont &font,
    const QLocale &locale)
    : QObject(chart)
    , m_chart(chart)
    , m_series(chart->series().value(0))
    , m_values(values)
    , m_gap(QFontMetricsF(font).height() * 0.2)
{
    for (int s = 0; s < values.series.size(); ++s) {
        const QList<double> &numbers = values.series.at(s).values;
        const QStringList texts = labelTexts(values, numbers, locale);
        const bool inside = values.type == ReportChart::StackedBars;
        for (int c = 0; c < std::min(numbers.size(), values.categories.size()); ++c) {
            if (!isWorthSaying(values, numbers, c))
                continue;
            auto *item = new QGraphicsSimpleTextItem(texts.at(c), chart);
            item->setFont(font);
            item->setBrush(inside ? textOn(chartColor(s, palette)) : palette.color(QPalette::WindowText));
            item->setZValue(20);
            m_labels.append({item, c, s, numbers.at(c)});
        }
    }
    connect(chart, &QChart::plotAreaChanged, this, &ValueLabels::place);
    place();
}

// Labels that would lie over an earlier one are left out, the largest values come first.
void ValueLabels::place()
{
    QList<Label> byValue = m_labels;
    std::stable_sort(byValue.begin(), byValue.end(),
        [](const Label &a, const Label &b) { return std::abs(a.value) > std::abs(b.value); });
    QList<QRectF> taken;
    for (const Label &label : byValue) {
        const QRectF rect = placeOf(label, label.item->boundingRect().size());
        const bool free = rect.isValid()
            && std::none_of(
                taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(rect); });
        label.item->setVisible(free);
        label.item->setPos(rect.topLeft());
        if (free)
            taken.append(rect);
    }
}

QPointF ValueLabels::onPaper(double category, double value) const
{
    return m_chart->mapToPosition(
        liesFlat(m_values) ? QPointF(value, category) : QPointF(category, value), m_series);
}

QRectF ValueLabels::placeOf(const Label &label, const QSizeF &size) const
{
    switch (m_values.type) {
    case ReportChart::StackedBars:
        return insideBar(label, size);
    case ReportChart::Line:
        return abovePoint(label, size);
    case ReportChart::Bars:
    case ReportChart::HorizontalBars:
    case ReportChart::Pyramid:
        break;
    }
    return besideBar(label, size);
}

QRectF ValueLabels::besideBar(const Label &label, const QSizeF &size) const
{
    const auto *bars = qobject_cast<QAbstractBarSeries *>(m_series);
    if (!bars)
        return {};
    const bool pyramid = m_values.type == ReportChart::Pyramid;
    const double value = pyramid && label.series == 0 ? -label.value : label.value;
    double category = label.category;
    if (liesFlat(m_values) && !pyramid)
        category = static_cast<double>(m_values.categories.size()) - 1 - category;
    if (!pyramid) {
        const auto count = static_cast<double>(m_values.series.size());
        const double step = bars->barWidth() / count;
        const double offset = -bars->barWidth() / 2 + step * (label.series + 0.5);
        category += liesFlat(m_values) ? -offset : offset;
    }
    const QPointF end = onPaper(category, value);
    const bool backwards = value < 0;
    if (!liesFlat(m_values))
        return {QPointF(end.x() - size.width() / 2, backwards ? end.y() : end.y() - size.height()), size};
    const double x = backwards ? end.x() - size.width() - m_gap : end.x() + m_gap;
    return {QPointF(x, end.y() - size.height() / 2), size};
}

double ValueLabels::heapBelow(const Label &label) const
{
    double sum = 0;
    for (int s = 0; s < label.series; ++s)
        sum += m_values.series.at(s).values.value(label.category);
    return sum;
}

QRectF ValueLabels::insideBar(const Label &label, const QSizeF &size) const
{
    const double below = heapBelow(label);
    const QPointF foot = onPaper(label.category, below);
    const QPointF top = onPaper(label.category, below + label.value);
    if (foot.y() - top.y() < size.height())
        return {};
    return {QPointF(top.x() - size.width() / 2, (foot.y() + top.y() - size.height()) / 2), size};
}

QRectF ValueLabels::abovePoint(const Label &label, const QSizeF &size) const
{
    const QPointF point = onPaper(label.category, label.value);
    return {QPointF(point.x() - size.width() / 2, point.y() - size.height() - m_gap), size};
}

} // namespace twinbook

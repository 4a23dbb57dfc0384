// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QFont>
#include <QList>
#include <QLocale>
#include <QObject>
#include <QPalette>

class QAbstractSeries;
class QChart;
class QGraphicsSimpleTextItem;

namespace twinbook {

// The numbers written on the bars and points of a chart; they follow it when it is resized. Where there is no
// room for a number it is left out: the figures stand in the table.
class ValueLabels : public QObject
{
    Q_OBJECT

public:
    ValueLabels(QChart *chart, const ReportChart &values, const QPalette &palette, const QFont &font,
        const QLocale &locale);

private:
    struct Label
    {
        QGraphicsSimpleTextItem *item = nullptr;
        int category = 0;
        int series = 0;
        double value = 0;
    };

    void place();
    QRectF placeOf(const Label &label, const QSizeF &size) const;
    QRectF besideBar(const Label &label, const QSizeF &size) const;
    QRectF insideBar(const Label &label, const QSizeF &size) const;
    QRectF abovePoint(const Label &label, const QSizeF &size) const;
    QPointF onPaper(double category, double value) const;
    double heapBelow(const Label &label) const;

    QChart *m_chart;
    QAbstractSeries *m_series;
    ReportChart m_values;
    QList<Label> m_labels;
    double m_gap = 0;
};

// Bars lie on their side, either because they were asked to or because the names of many would not fit below.
bool liesFlat(const ReportChart &chart);

} // namespace twinbook

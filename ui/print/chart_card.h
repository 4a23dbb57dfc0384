// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QFrame>
#include <QLocale>

class QChartView;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace twinbook {

class HeadingLabel;

// A chart in the window: the answer as title, the chart, and its figures as a table one click away.
class ChartCard : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    void setChart(const ReportChart &chart, const QLocale &locale = {});
    const ReportChart &chart() const { return m_chart; }
    bool showsTable() const;

public Q_SLOTS:
    void showTable(bool on);
    void copyFigures(); // to the clipboard, as a table

protected:
    void changeEvent(QEvent *event) override; // new colours and sizes are followed
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void drawChart();
    void fillTable();

    ReportChart m_chart;
    QLocale m_locale;
    bool m_drawn = false; // as it is now; drawn when first shown
    HeadingLabel *m_title;
    QStackedWidget *m_stack;
    QChartView *m_view;
    QTableWidget *m_table;
    QPushButton *m_toggle;
};

} // namespace twinbook

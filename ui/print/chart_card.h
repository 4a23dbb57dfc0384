// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

#include <QFrame>
#include <QLocale>

class QChartView;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace twinbook {

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
    void copyTable(); // to the clipboard, as text with tabs and as HTML

protected:
    void changeEvent(QEvent *event) override; // new colours and sizes are followed

private:
    void rebuild();

    ReportChart m_chart;
    QLocale m_locale;
    QLabel *m_title = nullptr;
    QStackedWidget *m_stack = nullptr;
    QChartView *m_view = nullptr;
    QTableWidget *m_table = nullptr;
    QPushButton *m_toggle = nullptr;
};

} // namespace twinbook

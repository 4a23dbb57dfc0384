// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_card.h"

#include "icons.h"
#include "labels.h"
#include "report_chart.h"
#include "table_copy.h"
#include "theme.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

ChartCard::ChartCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new HeadingLabel({}, 3, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QChartView(this))
    , m_table(new QTableWidget(this))
    , m_toggle(new QPushButton(this))
{
    setFrameShape(QFrame::NoFrame);
    m_title->setWordWrap(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel scrolls the page behind
    m_view->viewport()->setAutoFillBackground(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);

    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy figures"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_toggle);
    buttons->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons);
    connect(m_toggle, &QPushButton::clicked, this, [this] { showTable(!showsTable()); });
    connect(copy, &QPushButton::clicked, this, &ChartCard::copyFigures);
    showTable(false);
}

void ChartCard::setChart(const ReportChart &chart, const QLocale &locale)
{
    m_chart = chart;
    m_locale = locale;
    m_title->setText(chart.answer.isEmpty() ? chart.question : chart.answer);
    m_view->setToolTip(chart.question);
    const QString words = chartInWords(chart, locale);
    m_view->setAccessibleName(words);
    setAccessibleName(words);
    m_table->setAccessibleName(m_title->text());
    m_toggle->setAccessibleDescription(words);
    fillTable();
    refresh();
}

// The room is taken at once, so that the page around is laid out right when it is first shown.
void ChartCard::refresh()
{
    m_stack->setMinimumHeight(static_cast<int>(chartHeight(m_chart, em(this), roomAroundNames)));
    m_drawn = false;
    if (isVisible())
        drawChart();
}

bool ChartCard::showsTable() const
{
    return m_stack->currentWidget() == m_table;
}

void ChartCard::showTable(bool on)
{
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_table) : m_view);
    m_toggle->setText(on ? tr("Show as chart") : tr("Show as table"));
    m_toggle->setIcon(icon(on ? u"chart"_s : u"spreadsheet"_s));
}

void ChartCard::copyFigures()
{
    copyTable(chartTable(m_chart), m_locale);
}

void ChartCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange
        && event->type() != QEvent::StyleChange)
        return;
    refresh();
}

void ChartCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (!m_drawn)
        drawChart();
}

void ChartCard::drawChart()
{
    m_drawn = true;
    const std::unique_ptr<QChart> old(m_view->chart());
    m_view->setChart(makeChart(m_chart, palette(), font(), m_locale));
}

void ChartCard::fillTable()
{
    const ReportTable table = chartTable(m_chart);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(table.columns.size()));
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    for (int c = 0; c < m_table->columnCount(); ++c) {
        const ReportColumn &column = table.columns.at(c);
        const Qt::Alignment side = standsRight(column.kind) ? Qt::AlignRight : Qt::AlignLeft;
        auto *head = new QTableWidgetItem(column.heading);
        head->setTextAlignment(side | Qt::AlignVCenter);
        m_table->setHorizontalHeaderItem(c, head);
        for (int r = 0; r < m_table->rowCount(); ++r) {
            auto *item = new QTableWidgetItem(cellText(table.rows.at(r).value(c), column.kind, m_locale));
            item->setTextAlignment(side | Qt::AlignVCenter);
            m_table->setItem(r, c, item);
        }
    }
}

} // namespace twinbook

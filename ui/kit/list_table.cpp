// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "list_table.h"

#include "table_columns.h"
#include "theme.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace twinbook {

ListTable::ListTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int before, int now) {
        const bool byItself = m_fitting || before == 0 || now == 0 || column == lastShown();
        if (!byItself)
            m_fitsItself = false;
    });
    measure();
}

void ListTable::setFitsItself(bool fits)
{
    m_fitsItself = fits;
    fit();
}

void ListTable::fit()
{
    if (!m_fitsItself || m_fitting)
        return;
    m_fitting = true;
    fitColumns(this);
    m_fitting = false;
}

int ListTable::lastShown() const
{
    int visual = horizontalHeader()->count() - 1;
    while (visual > 0 && isColumnHidden(horizontalHeader()->logicalIndex(visual)))
        --visual;
    return horizontalHeader()->logicalIndex(visual);
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        if (currentIndex().isValid())
            Q_EMIT openWanted(currentIndex());
        return;
    }
    // Sorting by keyboard: by the column of the current cell; once more turns the order.
    if (event->key() == Qt::Key_O && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        const int column = std::max(0, currentIndex().column());
        const bool again = horizontalHeader()->sortIndicatorSection() == column
            && horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder;
        horizontalHeader()->setSortIndicator(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ListTable::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void ListTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT openWanted(index);
}

void ListTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid())
        Q_EMIT clickedPlainly(index);
}

bool ListTable::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    const QString text = index.data().toString();
    const bool cut = sizeHintForIndex(index).width() > columnWidth(index.column());
    if (!index.isValid() || !cut || index.data(Qt::ToolTipRole).isValid())
        return QTableView::viewportEvent(event);
    QToolTip::showText(help->globalPos(), text, this, visualRect(index));
    return true;
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

// Rows as high, and columns in proportion as wide, as the text is large.
void ListTable::measure()
{
    const qreal now = em(this);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(qRound(now * 2.2));
    horizontalHeader()->setMinimumSectionSize(qRound(now * 3));
    if (m_em > 0 && !qFuzzyCompare(m_em, now) && !m_fitsItself)
        for (int column = 0; column < horizontalHeader()->count(); ++column)
            if (!isColumnHidden(column))
                setColumnWidth(column, qRound(columnWidth(column) * now / m_em));
    m_em = now;
    fit();
}

} // namespace twinbook

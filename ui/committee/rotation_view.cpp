// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_view.h"

#include "rotation_chip.h"
#include "rotation_table.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace twinbook {

RotationView::RotationView(RotationTable *table, QWidget *parent)
    : QTableView(parent)
    , m_table(table)
{
    setModel(table);
    setItemDelegate(new RotationChip(table, this));
    setAccessibleName(tr("Plan by roles and years"));
    setAccessibleDescription(
        tr("Arrows go from term to term. Enter: who? L: lock. Delete: leave vacant. W: why?"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setTextElideMode(Qt::ElideNone); // long names of roles take two lines
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    verticalHeader()->setSectionsClickable(false);
    connect(table, &QAbstractItemModel::modelReset, this, &RotationView::arrange);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { Q_EMIT slotChanged(currentSlot()); });
    arrange();
}

int RotationView::currentSlot() const
{
    const BoardCell *cell = m_table->cellAt(currentIndex());
    return cell ? cell->slot : -1;
}

void RotationView::goToSlot(int slot)
{
    if (const QModelIndex at = m_table->indexOf(slot); at.isValid())
        setCurrentIndex(at);
}

// A term fills its years; all rows of two lines, the years share the room.
void RotationView::arrange()
{
    clearSpans();
    for (int row = 0; row < m_table->rowCount(); ++row)
        for (int column = 0; column < m_table->columnCount();) {
            const auto [first, many] = m_table->termSpan(m_table->index(row, column));
            if (many > 1)
                setSpan(row, first, 1, many);
            column = std::max(column, first) + many;
        }
    verticalHeader()->setMaximumWidth(std::max(emPx(this, 9), width() / 4)); // the terms have more room
    const int years = m_table->columnCount();
    verticalHeader()->setDefaultSectionSize(emPx(this, 3.6));
    if (years > 0)
        horizontalHeader()->setDefaultSectionSize(std::max(emPx(this, 10.5), viewport()->width() / years));
}

// To the term before or after in the row, or to that of the same year in another row.
void RotationView::step(int rows, int terms)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return setCurrentIndex(m_table->index(0, 0));
    const auto [first, many] = m_table->termSpan(at);
    const int row = std::clamp(at.row() + rows, 0, m_table->rowCount() - 1);
    const int column = terms > 0 ? first + many : terms < 0 ? first - 1 : at.column();
    if (column < 0 || column >= m_table->columnCount())
        return;
    const QModelIndex next = m_table->index(row, column);
    setCurrentIndex(m_table->index(row, m_table->termSpan(next).first));
}

void RotationView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QTableView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return step(0, isRightToLeft() ? 1 : -1);
    case Qt::Key_Right:
        return step(0, isRightToLeft() ? -1 : 1);
    case Qt::Key_Up:
        return step(-1, 0);
    case Qt::Key_Down:
        return step(1, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT whoWanted();
        return;
    case Qt::Key_L:
        Q_EMIT lockWanted();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT vacantWanted();
        return;
    case Qt::Key_W:
        Q_EMIT whyWanted();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void RotationView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (currentSlot() >= 0)
        Q_EMIT whoWanted();
}

void RotationView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void RotationView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace twinbook

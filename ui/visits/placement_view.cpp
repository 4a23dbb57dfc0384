// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_view.h"

#include "placement_tree.h"
#include "theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace twinbook {

PlacementView::PlacementView(PlacementTree *tree, QWidget *parent)
    : QTreeView(parent)
    , m_tree(tree)
{
    setModel(tree);
    setAccessibleName(tr("Houses and their guests"));
    setAccessibleDescription(
        tr("Arrows go from house to house and party to party. Enter: where else? L: lock. Delete: take out. "
           "W: why?"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setUniformRowHeights(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setExpandsOnDoubleClick(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(true);
    connect(tree, &QAbstractItemModel::modelReset, this, [this] {
        expandAll();
        arrange();
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &PlacementView::currentMoved);
    arrange();
}

int PlacementView::currentParty() const
{
    return m_tree->partyAt(currentIndex());
}

void PlacementView::goToParty(int party)
{
    if (const QModelIndex at = m_tree->indexOfParty(party); at.isValid()) {
        setCurrentIndex(at);
        scrollTo(at);
    }
}

void PlacementView::arrange()
{
    const int wide = viewport()->width();
    header()->setMinimumSectionSize(emPx(this, 6));
    header()->resizeSection(PlacementTree::Name, wide * 45 / 100);
    header()->resizeSection(PlacementTree::Beds, wide * 35 / 100);
}

void PlacementView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QTreeView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT whereWanted();
        return;
    case Qt::Key_L:
        Q_EMIT lockWanted();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT outWanted();
        return;
    case Qt::Key_W:
        Q_EMIT whyWanted();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

void PlacementView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    if (currentParty() >= 0)
        Q_EMIT whereWanted();
}

void PlacementView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    arrange();
}

void PlacementView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace twinbook

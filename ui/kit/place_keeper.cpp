// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "place_keeper.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace twinbook {

namespace {

constexpr int mostKept = 1000; // a larger selection is not worth the search for each row

} // namespace

PlaceKeeper::PlaceKeeper(QTableView *table, const ListSource &source, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_source(source)
{
    connect(source.model, &QAbstractItemModel::modelAboutToBeReset, this, &PlaceKeeper::keep);
    connect(source.model, &QAbstractItemModel::modelReset, this, &PlaceKeeper::restore);
}

void PlaceKeeper::keep()
{
    m_away = true;
    m_selected.clear();
    const QModelIndex current = m_table->currentIndex();
    m_current = current.isValid() ? m_source.idAt(current.row()) : 0;
    m_column = current.isValid() ? current.column() : 0;
    m_offset = current.isValid() ? current.row() - m_table->rowAt(0) : 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom() && m_selected.size() < mostKept; ++row)
            m_selected.append(m_source.idAt(row));
}

void PlaceKeeper::restore()
{
    const int row = m_current ? m_source.rowOf(m_current) : -1;
    QItemSelection selection;
    for (const qint64 id : std::as_const(m_selected))
        if (const int at = m_source.rowOf(id); at >= 0)
            selection.select(m_source.model->index(at, 0), m_source.model->index(at, 0));
    if (row >= 0) {
        m_table->selectionModel()->setCurrentIndex(
            m_source.model->index(row, m_column), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(
            m_source.model->index(std::max(0, row - m_offset), m_column), QTableView::PositionAtTop);
    }
    m_table->selectionModel()->select(
        selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_away = false;
    Q_EMIT restored();
}

} // namespace twinbook

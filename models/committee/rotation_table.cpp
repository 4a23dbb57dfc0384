// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_table.h"

#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString slotMime = u"application/x-twinbook-slot"_s;

} // namespace

RotationTable::RotationTable(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RotationTable::setBoard(const RotationBoard &board)
{
    const auto shapeOf = [](const RotationBoard &one) {
        QList<int> shape = one.years;
        for (const BoardRow &row : one.rows)
            for (const BoardCell &cell : row.cells)
                shape += {row.role, row.seat, cell.fromYear, cell.untilYear};
        return shape;
    };
    if (shapeOf(board) != shapeOf(m_board)) {
        beginResetModel();
        m_board = board;
        endResetModel();
        return;
    }
    m_board = board;
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const BoardCell *RotationTable::cellAt(const QModelIndex &at) const
{
    if (!at.isValid() || at.row() >= m_board.rows.size() || at.column() >= m_board.years.size())
        return nullptr;
    const int year = m_board.years.at(at.column());
    const QList<BoardCell> &cells = m_board.rows.at(at.row()).cells;
    const auto it = std::find_if(cells.begin(), cells.end(),
        [&](const BoardCell &cell) { return cell.fromYear <= year && year < cell.untilYear; });
    return it == cells.end() ? nullptr : &*it;
}

QModelIndex RotationTable::indexOf(int slot) const
{
    for (int row = 0; row < m_board.rows.size(); ++row)
        for (const BoardCell &cell : m_board.rows.at(row).cells)
            if (cell.slot == slot)
                return index(row, std::max(0, int(m_board.years.indexOf(cell.fromYear))));
    return {};
}

std::pair<int, int> RotationTable::termSpan(const QModelIndex &at) const
{
    const BoardCell *cell = cellAt(at);
    if (!cell)
        return {at.column(), 1};
    const int first = std::max(0, int(m_board.years.indexOf(cell->fromYear)));
    int last = first;
    while (last + 1 < m_board.years.size() && m_board.years.at(last + 1) < cell->untilYear)
        ++last;
    return {first, last - first + 1};
}

int RotationTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.rows.size());
}

int RotationTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_board.years.size());
}

QString RotationTable::yearsOf(const BoardCell &cell)
{
    return tr("%1 to %2", "years").arg(cell.fromYear).arg(cell.untilYear);
}

QStringList RotationTable::marks(const BoardCell &cell)
{
    QStringList words;
    if (cell.locked)
        words += tr("locked");
    if (cell.changed)
        words += tr("changed");
    if (cell.broken)
        words += tr("breaks a rule");
    return words;
}

QString RotationTable::spoken(const BoardRow &row, const BoardCell &cell) const
{
    QStringList words{cell.name};
    if (!cell.note.isEmpty())
        words += cell.note;
    return tr("%1, %2: %3", "Treasurer, 2027 to 2029: Anne Fairweather, keen, locked")
        .arg(row.name, yearsOf(cell), (words + marks(cell)).join(u", "_s));
}

QVariant RotationTable::data(const QModelIndex &at, int role) const
{
    const BoardCell *cell = cellAt(at);
    if (!cell)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cell->name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(m_board.rows.at(at.row()), *cell);
    default:
        return {};
    }
}

QVariant RotationTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < m_board.rows.size() ? m_board.rows.at(section).name : QVariant();
    return section < m_board.years.size() ? QString::number(m_board.years.at(section)) : QVariant();
}

Qt::ItemFlags RotationTable::flags(const QModelIndex &at) const
{
    const BoardCell *cell = cellAt(at);
    if (!cell)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!cell->fixed) {
        flags |= Qt::ItemIsDropEnabled;
        if (cell->person >= 0)
            flags |= Qt::ItemIsDragEnabled;
    }
    return flags;
}

QStringList RotationTable::mimeTypes() const
{
    return {slotMime};
}

QMimeData *RotationTable::mimeData(const QModelIndexList &indexes) const
{
    const BoardCell *cell = indexes.isEmpty() ? nullptr : cellAt(indexes.first());
    if (!cell)
        return nullptr;
    auto *data = new QMimeData;
    data->setData(slotMime, QByteArray::number(cell->slot));
    return data;
}

bool RotationTable::canDropMimeData(
    const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const BoardCell *cell = cellAt(parent);
    return data && data->hasFormat(slotMime) && cell && !cell->fixed
        && data->data(slotMime).toInt() != cell->slot;
}

// The plan is kept in the book and comes back from there: nothing is moved here.
bool RotationTable::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        Q_EMIT moveWanted(data->data(slotMime).toInt(), cellAt(parent)->slot);
    return false;
}

} // namespace twinbook

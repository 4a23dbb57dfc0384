// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_board.h"

#include <QAbstractTableModel>

namespace twinbook {

// A rotation plan as a table: a row a seat, a column a year. A term fills as many columns as it has years;
// each of them gives the same cell.
class RotationTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RotationTable(QObject *parent = nullptr);

    void setBoard(const RotationBoard &board); // keeps the shape where rows and years are the same
    const RotationBoard &board() const { return m_board; }
    const BoardCell *cellAt(const QModelIndex &index) const; // nullptr where there is none
    QModelIndex indexOf(int slot) const; // its first year
    // First column and number of columns of the term at an index.
    std::pair<int, int> termSpan(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    static QString yearsOf(const BoardCell &cell); // "2027 to 2029"
    static QStringList marks(const BoardCell &cell); // "locked", "in office", "changed", "breaks a rule"

Q_SIGNALS:
    void moveWanted(int fromSlot, int toSlot); // a chip was drawn to another cell

private:
    QString spoken(const BoardRow &row, const BoardCell &cell) const;

    RotationBoard m_board;
};

} // namespace twinbook

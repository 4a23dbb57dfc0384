// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosting_hand.h"

#include <QAbstractItemModel>

namespace twinbook {

// A placement as a tree: the houses, first the tray of those not placed, and in each its parties.
class PlacementTree : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Beds, Remarks, ColumnCount };

    explicit PlacementTree(QObject *parent = nullptr);

    void setPlacement(const KeptPlacement &kept);
    void clear();
    const QList<BoardHouse> &houses() const { return m_houses; }

    int partyAt(const QModelIndex &index) const; // plan::none: a house
    int hostAt(const QModelIndex &index) const; // of the house, or that of the party; none: the tray
    QModelIndex indexOfParty(int party) const;
    QModelIndex indexOfHost(int host) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
        const QModelIndex &parent) override;

Q_SIGNALS:
    void moveWanted(int party, int host); // drawn there by hand; host none: the tray

private:
    QString houseText(const BoardHouse &house, int column) const;
    QString partyText(int party, int column) const;

    std::optional<KeptPlacement> m_kept;
    QList<BoardHouse> m_houses;
};

} // namespace twinbook

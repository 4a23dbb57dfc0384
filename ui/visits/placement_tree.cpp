// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_tree.h"

#include "icons.h"
#include "theme.h"

#include <QFont>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

const QString partyFormat = u"application/x-twinbook-party"_s;

} // namespace

PlacementTree::PlacementTree(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void PlacementTree::setPlacement(const KeptPlacement &kept)
{
    beginResetModel();
    m_kept = kept;
    m_houses = placementBoard(kept);
    endResetModel();
}

void PlacementTree::clear()
{
    beginResetModel();
    m_kept.reset();
    m_houses.clear();
    endResetModel();
}

// The id of a house is 0, that of a party the row of its house, counted from 1.
QModelIndex PlacementTree::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex PlacementTree::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() > 0
        ? createIndex(int(child.internalId()) - 1, 0, quintptr(0))
        : QModelIndex();
}

int PlacementTree::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_houses.size());
    return parent.internalId() == 0 && parent.column() == 0 && parent.row() < m_houses.size()
        ? int(m_houses.at(parent.row()).parties.size())
        : 0;
}

int PlacementTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

int PlacementTree::partyAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return plan::none;
    return m_houses.at(int(index.internalId()) - 1).parties.value(index.row(), plan::none);
}

int PlacementTree::hostAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return plan::none;
    const int house = index.internalId() == 0 ? index.row() : int(index.internalId()) - 1;
    return house < m_houses.size() ? m_houses.at(house).host : plan::none;
}

QModelIndex PlacementTree::indexOfParty(int party) const
{
    for (int house = 0; house < m_houses.size(); ++house)
        if (const qsizetype at = m_houses.at(house).parties.indexOf(party); at >= 0)
            return index(int(at), 0, index(house, 0));
    return {};
}

QModelIndex PlacementTree::indexOfHost(int host) const
{
    for (int house = 0; house < m_houses.size(); ++house)
        if (m_houses.at(house).host == host)
            return index(house, 0);
    return {};
}

QString PlacementTree::houseText(const BoardHouse &house, int column) const
{
    if (column == Name)
        return u"%1 (%2)"_s.arg(house.name, house.state);
    return column == Beds ? house.beds : house.broken.join(u"; "_s);
}

QString PlacementTree::partyText(int party, int column) const
{
    if (column == Name)
        return m_kept->request.partyNames.value(party);
    if (column == Beds)
        return m_kept->guestsOf(party).join(u", "_s);
    QStringList words;
    if (m_kept->isLocked(party))
        words += tr("placed by hand");
    if (m_kept->request.minors.value(party))
        words += tr("with young people");
    return words.join(u", "_s);
}

QVariant PlacementTree::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_kept)
        return {};
    const int party = partyAt(index);
    const BoardHouse &house =
        m_houses.at(index.internalId() == 0 ? index.row() : int(index.internalId()) - 1);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return party < 0 ? houseText(house, index.column()) : partyText(party, index.column());
    case Qt::DecorationRole:
        if (index.column() != Name)
            return {};
        if (party >= 0)
            return icon(m_kept->isLocked(party) ? u"lock"_s : u"people"_s);
        if (!house.broken.isEmpty())
            return icon(u"warning"_s, Tone::Bad);
        return icon(house.host < 0 ? (house.parties.isEmpty() ? u"tick"_s : u"warning"_s) : u"home"_s);
    case Qt::FontRole:
        if (party < 0 && index.column() == Name) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant PlacementTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Houses")
        : section == Beds  ? tr("Names")
                           : tr("To know");
}

Qt::ItemFlags PlacementTree::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    return partyAt(index) >= 0 ? flags | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren : flags;
}

QStringList PlacementTree::mimeTypes() const
{
    return {partyFormat};
}

QMimeData *PlacementTree::mimeData(const QModelIndexList &indexes) const
{
    for (const QModelIndex &index : indexes) {
        if (const int party = partyAt(index); party >= 0) {
            auto *data = new QMimeData;
            data->setData(partyFormat, QByteArray::number(party));
            return data;
        }
    }
    return nullptr;
}

// Nothing is moved here: the page writes it into the book and the board follows.
bool PlacementTree::dropMimeData(
    const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (!data->hasFormat(partyFormat))
        return false;
    const QModelIndex house = parent.isValid() ? parent : index(std::max(0, row - 1), 0);
    if (house.isValid())
        Q_EMIT moveWanted(data->data(partyFormat).toInt(), hostAt(house));
    return false;
}

} // namespace twinbook

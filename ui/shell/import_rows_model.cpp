// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "import_rows_model.h"

#include "icons.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

QString wordOf(ImportRow::Action action)
{
    switch (action) {
    case ImportRow::Add:
        return ImportRowsModel::tr("Add");
    case ImportRow::Change:
        return ImportRowsModel::tr("Change");
    case ImportRow::Same:
        return ImportRowsModel::tr("Already there");
    case ImportRow::Skip:
        return ImportRowsModel::tr("Left out");
    }
    return {};
}

bool ImportRowsModel::canBeTaken(const ImportRow &row)
{
    return row.action == ImportRow::Add || row.action == ImportRow::Change;
}

bool ImportRowsModel::matches(const ImportRow &row, Shown which) const
{
    switch (which) {
    case All:
        return true;
    case Added:
        return row.action == ImportRow::Add;
    case Changed:
        return row.action == ImportRow::Change;
    case Same:
        return row.action == ImportRow::Same;
    case Doubtful:
        return !row.problems.isEmpty() || !row.note.isEmpty() || row.action == ImportRow::Skip;
    }
    return true;
}

void ImportRowsModel::setPlan(ImportPlan *plan)
{
    m_plan = plan;
    show(All);
}

void ImportRowsModel::show(Shown which)
{
    beginResetModel();
    m_shown = which;
    m_rows.clear();
    for (int i = 0; m_plan && i < m_plan->rows.size(); ++i)
        if (matches(m_plan->rows[i], which))
            m_rows.append(i);
    endResetModel();
}

const ImportRow *ImportRowsModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_plan->rows[m_rows[row]] : nullptr;
}

int ImportRowsModel::count(Shown which) const
{
    if (!m_plan)
        return 0;
    return int(std::count_if(
        m_plan->rows.begin(), m_plan->rows.end(), [&](const ImportRow &row) { return matches(row, which); }));
}

void ImportRowsModel::take(const QList<int> &rows, bool wanted)
{
    for (const int row : rows)
        if (rowAt(row) && canBeTaken(*rowAt(row)))
            m_plan->rows[m_rows[row]].wanted = wanted;
    if (rows.isEmpty())
        return;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    Q_EMIT dataChanged(index(*first, Tick), index(*last, Tick), {Qt::CheckStateRole});
    Q_EMIT wantedChanged();
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Remark + 1;
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    const ImportRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == Qt::CheckStateRole && index.column() == Tick && canBeTaken(*row))
        return row->wanted ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::DecorationRole && index.column() == Remark && !row->problems.isEmpty())
        return icon(u"warning"_s, Tone::Warning);
    if (role == Qt::AccessibleTextRole && index.column() == Tick)
        return !canBeTaken(*row) ? wordOf(row->action) : row->wanted ? tr("Taken over") : tr("Left out");
    if (role == Qt::ToolTipRole && index.column() == Remark) {
        QStringList remarks;
        for (const Problem &problem : row->problems)
            remarks += problem.sentence;
        return remarks.isEmpty() ? row->note : remarks.join(u'\n');
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line:
        return row->line;
    case What: // a remark or a nil return is no entry that could be there already
        return !row->isEntry && row->action == ImportRow::Same ? tr("Noted") : wordOf(row->action);
    case Title:
        return row->title;
    case Remark:
        if (row->problems.size() > 1)
            return tr("%1 (and %n more)", nullptr, int(row->problems.size()) - 1)
                .arg(row->problems.first().sentence);
        return !row->problems.isEmpty() ? row->problems.first().sentence : row->note;
    default:
        return {};
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList heads{tr("Take"), tr("Line"), tr("What happens"), tr("Who or what"), tr("Remark")};
    return heads.value(section);
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const ImportRow *row = rowAt(index.row());
    if (row && index.column() == Tick && canBeTaken(*row))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ImportRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    take({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

} // namespace twinbook

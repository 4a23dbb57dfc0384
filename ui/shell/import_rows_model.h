// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"

#include <QAbstractTableModel>

namespace twinbook {

// The lines of an import as a list to be ticked; shows all of them or those of one sort.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Shown { All, Added, Changed, Same, Doubtful };
    enum ColumnOf { Tick, Line, What, Title, Remark };

    using QAbstractTableModel::QAbstractTableModel;

    void setPlan(ImportPlan *plan); // kept by the caller; its rows' `wanted` are changed here
    void show(Shown which);
    const ImportRow *rowAt(int row) const; // nullptr outside
    int count(Shown which) const;
    static bool canBeTaken(const ImportRow &row); // something would be done with it
    void take(const QList<int> &rows, bool wanted);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void wantedChanged();

private:
    bool matches(const ImportRow &row, Shown which) const;

    ImportPlan *m_plan = nullptr;
    QList<int> m_rows; // indexes into the plan's rows
    Shown m_shown = All;
};

QString wordOf(ImportRow::Action action); // "Add", "Change", "Already there", "Left out"

} // namespace twinbook

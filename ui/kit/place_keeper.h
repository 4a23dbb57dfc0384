// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list_source.h"

#include <QList>
#include <QObject>

class QTableView;

namespace twinbook {

// Keeps the current row, the selection and what is in sight, by id, while a list is made anew.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    PlaceKeeper(QTableView *table, const ListSource &source, QObject *parent);

    bool isAway() const { return m_away; } // between the two: what the view says now does not count

Q_SIGNALS:
    void restored();

private:
    void keep();
    void restore();

    QTableView *m_table;
    ListSource m_source;
    QList<qint64> m_selected;
    qint64 m_current = 0;
    int m_column = 0;
    int m_offset = 0; // of the current row from the top of the view
    bool m_away = false;
};

} // namespace twinbook

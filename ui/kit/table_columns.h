// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMenu;
class QTableView;

namespace twinbook {

// Which columns of a table are shown, in which order and how wide (in ems, so that they survive a change of
// the text size), remembered under the page's name. A column is known by columnName(), so that one that is
// new in the program stays hidden and disturbs no other.
void saveColumns(const QTableView *table, const QString &pageName);
bool restoreColumns(QTableView *table, const QString &pageName); // false when nothing was remembered
// Wide enough for their headings and the rows in sight; where there is less room the longest texts are cut.
void fitColumns(QTableView *table);
void fitByNeed(QTableView *table); // the same, and again whenever the room changes
// Those columns and no others, in this order.
void showInOrder(QTableView *table, const QList<int> &columns);
QList<int> shownInOrder(const QTableView *table);
// What a model calls a column, whatever the language: headerData() for Qt::UserRole, else its number.
QString columnName(const QTableView *table, int column);
// atFirst: the columns that the page shows by itself.
void fillColumnsMenu(QMenu *menu, QTableView *table, const QString &pageName, const QList<int> &atFirst);

} // namespace twinbook

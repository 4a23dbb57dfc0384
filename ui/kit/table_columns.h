// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QMenu;
class QTableView;

namespace twinbook {

// Which columns of a table are shown, in which order and how wide (in ems, so that they survive a change of
// the text size), remembered under the page's name.
void saveColumns(const QTableView *table, const QString &pageName);
bool restoreColumns(QTableView *table, const QString &pageName); // false when nothing was remembered
// Wide enough for their headings and the rows in sight; where there is less room the longest texts are cut.
void fitColumns(QTableView *table);
void fitByNeed(QTableView *table); // the same, and again whenever the room changes
void fillColumnsMenu(QMenu *menu, QTableView *table, const QString &pageName);

} // namespace twinbook

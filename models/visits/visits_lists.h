// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "money.h"
#include "record_table.h"
#include "store.h"

#include <QLocale>

namespace twinbook {

// A list of the area by its name on the command line: "visits", "travellers".
struct VisitsList
{
    QString name;
    const RecordShape *shape;
};
const QList<VisitsList> &visitsLists();

ListQuery visitsQuery(const RecordShape &shape, const QLocale &locale, Currency home = {});
// All of them, and those of one visit each, the one that comes next before the others.
QList<ListChoice> visitsChoices(const Store &store, const RecordShape &shape, QDate today);

QList<SearchHit> searchVisits(const Store &store, const QString &words, int most);
// "6 visits - the next one in 30 days".
QString visitsFigures(const Store &store, QDate today);

} // namespace twinbook

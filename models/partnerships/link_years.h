// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "town_link.h"

#include <QDate>
#include <QList>
#include <QString>

namespace twinbook {

// An anniversary that is celebrated: 5, 10, 25, 40, 50, 60, 75 years, and every 25 from then on.
struct LinkAnniversary
{
    qint64 years = 0; // 0: none
    qint64 inYear = 0;
    QDate on; // where the day is known
};
LinkAnniversary nextAnniversary(const TownLink &link, QDate today); // of links that have not ended
const QList<int> &anniversaryYears();
// The same in SQL over the columns of "r", for lists: the year, 0 for none.
QString anniversarySql(QDate today);

} // namespace twinbook

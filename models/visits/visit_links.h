// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QList>
#include <QString>

namespace twinbook {

// A record that a field may point to, as a line to choose by.
struct LinkLine
{
    qint64 id = 0;
    QString line; // "Lemoine - Valmont at Northbridge"
};

// Records of a table in which the words stand, the newest first; of hosts and travellers their names count.
QList<LinkLine> recordsLike(const Store &store, const QString &table, const QString &words, int most);
QString recordLine(const Store &store, const QString &table, qint64 id);

} // namespace twinbook

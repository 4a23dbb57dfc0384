// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"
#include "store.h"

#include <QSet>
#include <QString>

#include <utility>

namespace twinbook {

// Two records of one table that look alike and that somebody has said are two.
struct NotSame
{
    Id<NotSame> id;
    QString kind; // the table they are in: "person"
    qint64 first = 0; // the lower id
    qint64 second = 0;
    QString notes;

    bool operator==(const NotSame &) const = default;
};

template <>
const Record<NotSame> &recordOf<NotSame>();

using IdPair = std::pair<qint64, qint64>; // the lower id first
IdPair idPair(qint64 one, qint64 other);

QSet<IdPair> notSamePairs(const Store &store, const QString &table);
// Remembers it; a pair that is remembered already is left as it is.
void rememberNotSame(Edit &edit, const Store &store, const QString &table, qint64 one, qint64 other);
// One record has taken the place of another: what was said of the other is said of it.
void followMerge(Edit &edit, const Store &store, const QString &table, qint64 winner, qint64 loser);

} // namespace twinbook

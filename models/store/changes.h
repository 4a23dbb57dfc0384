// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace twinbook {

// What happened to one row in a commit.
struct Change {
    enum Op { Inserted, Updated, Removed };
    QString table;
    qint64 id = 0;
    Op op = Updated;

    bool operator==(const Change &) const = default;
};

// What one commit touched; models refresh from it and from nothing else. Over 500 rows only the tables are named.
struct Changes {
    QList<Change> rows; // empty when bulk
    QStringList tables; // every table touched
    bool bulk = false;

    bool touches(const QString &table) const { return tables.contains(table); }
    bool touches(const QString &table, qint64 id) const
    {
        return bulk ? touches(table) : std::any_of(rows.begin(), rows.end(), [&](const Change &c) {
            return c.id == id && c.table == table;
        });
    }
};

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "changes.h"

#include <QSqlDatabase>
#include <QStringList>

#include <functional>

namespace twinbook {

// The journal: one row per edit and one per row it touched, `{column: [old, new]}` in JSON, written by three
// triggers per recorded table that are generated here from the schema and never by hand.
namespace journal {

// Tables that are not recorded: the journal itself, settings of the file, and what can be derived.
bool isRecorded(const QString &table);
QStringList recordedTables(const QSqlDatabase &db);

// The program of the three triggers of one table, from PRAGMA table_info.
QStringList triggersFor(const QSqlDatabase &db, const QString &table);
// Makes the triggers of every recorded table afresh where they differ from what stands in the file.
void ensureTriggers(const QSqlDatabase &db);

struct ColumnInfo
{
    QString name;
    QString normal; // SQL literal of the default
};
QList<ColumnInfo> columnsOf(const QSqlDatabase &db, const QString &table);

// What an undo could not put back, because it has been changed again since.
struct LeftAlone
{
    QString table;
    qint64 id = 0;
    QString column; // empty: the whole row
};

// Applies the inverse of an edit inside a running edit; step is called now and then, and may throw.
QList<LeftAlone> applyInverse(
    const QSqlDatabase &db, qint64 edit, const std::function<void(qint64 done, qint64 all)> &step);

// Whether an edit touched, by what goes along with a row, one that the other did not.
bool touchesMore(const QSqlDatabase &db, qint64 edit, qint64 other);

Changes changesOf(const QSqlDatabase &db, qint64 edit);

} // namespace journal
} // namespace twinbook

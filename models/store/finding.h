// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QSqlDatabase>
#include <QString>

namespace twinbook {

// The derived keys by which lists sort and filter: table <table>_find(id, sort, search), folded, not
// recorded. What is removed has none, so that a list need not look at the records to leave it out.
namespace finding {

// Raise when fold() or a description's searched columns or order change: books refill by themselves.
constexpr int version = 3;

QString tableOf(const RecordShape &shape);
QString insertSql(const RecordShape &shape); // binds id, sort, search; replaces what stood there
QVariantList valuesOf(const RecordShape &shape, const void *record);
bool isListed(const RecordShape &shape, const void *record); // not removed
void rebuild(const QSqlDatabase &db, const RecordShape &shape);
// Of the rows an edit touched, those that went included.
void refreshAfter(const QSqlDatabase &db, const RecordShape &shape, qint64 edit);
QString forgetSql(const RecordShape &shape); // binds id
void forget(const QSqlDatabase &db, const RecordShape &shape, qint64 id); // a row that went

// The SELECT of all columns of a shape, id first.
QString selectSql(const RecordShape &shape);

} // namespace finding
} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"
#include "record.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>

namespace twinbook {

// One numbered step of the schema, resources/schema/NNNN-area.sql. Its head says why and who can still read
// it:
//   -- Why: people, households and organisations
//   -- Min compatible: 1
struct SchemaStep
{
    int number = 0;
    QString why;
    int minCompatible =
        0; // the oldest program (by its highest step) that may still read a book with this step
    QStringList statements;
};

namespace schema {

constexpr int applicationId = 0x54776E42; // "TwnB", in the file's header

const QList<SchemaStep> &steps(); // all steps this program knows, ascending
QList<SchemaStep> readSteps(const QString &folder); // throws StoreError on a step that is not well formed
int version(const QSqlDatabase &db); // number of the last step applied; 0 for an empty file
int minCompatible(const QSqlDatabase &db);

// Applies the steps after the book's version in one transaction and makes the triggers; find tables go, to be
// filled afresh. Links are checked at the end, so that a step may rebuild a table. Throws StoreError and
// leaves the file as it was when a step fails.
void upgrade(const QSqlDatabase &db, const QList<SchemaStep> &steps);

// Tables derived from the descriptions: <table>_find(id, sort, search), for sorting and filtering. Filled
// afresh where missing. Returns true when anything was written.
bool ensureFindTables(const QSqlDatabase &db, const Shapes &shapes);

} // namespace schema
} // namespace twinbook

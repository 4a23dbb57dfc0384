// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace twinbook {

// What every tabular file becomes: headings, rows of text as wide as the headings, and where each row stood.
// Cells are text as in the file (only headings are trimmed); dates of a spreadsheet are ISO, numbers have a
// point and no grouping. A column without a heading that holds data is called "Column 7"; rows and unnamed
// columns that are entirely empty are left out.
struct Table
{
    QStringList headings;
    QList<QStringList> rows;
    QList<int> lines; // of each row: line in the file (from 1) or row of the sheet
    QString format; // for a person: "CSV, semicolon, Windows-1252"
    Problems problems; // told, not fatal: ragged rows, a quote never closed
    int headingLine = 0; // line of the headings; 0 when the file has none
};

// How to read: everything is found out by itself unless said here.
struct TableReading
{
    std::optional<bool> hasHeadings = {}; // not set: judged by the first rows
    QString sheet = {}; // of a workbook; empty: the first that is not empty
    std::function<bool(double)> progress = {}; // called with 0..1 now and then; answers false to stop
    // With the currency and the words of a number's format ("$12.50", "under £50"), and what a cell merged
    // over several rows says in each of them, unless it is an amount.
    bool asShown = false;
};

// Reads CSV, .xlsx or .ods, known by content and not by suffix. Refused in one sentence: a file that cannot
// be opened, is empty, or is something else (a statement, a picture, ...), and a reading stopped by
// `progress`.
Result<Table> readTable(const QString &path, const TableReading &options = {});

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

namespace twinbook {

// Records as a file has them, before it is known which of them is the heading.
struct RawTable
{
    QList<QStringList> records;
    QList<int> lines; // line or sheet row of each record
    QString format;
    Problems problems;
    bool ragged = true; // a record's width is the file's own, and worth telling when it differs
};

// What no list of people is wider or longer than; every reader stops there.
constexpr qsizetype mostColumns = 16384;
constexpr qsizetype mostCells = 20'000'000;
QString tooManyCells(); // of a sheet, in one sentence
QString readingStopped(); // by the reader

// Finds the headings below any title lines, names and drops columns, pads rows. Refused when nothing is left
// or when padding would make more than 20 million cells.
Result<Table> layOut(RawTable raw, std::optional<bool> hasHeadings);

// Index of the heading among the records, none where the first record is data already.
std::optional<qsizetype> findHeadings(const RawTable &raw, std::optional<bool> hasHeadings);

qsizetype filledCells(const QStringList &record);
bool isBlank(const QStringList &record);

} // namespace twinbook

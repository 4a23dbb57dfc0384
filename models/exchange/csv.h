// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

#include <QByteArray>
#include <QChar>
#include <QStringView>

namespace twinbook {

// Finds encoding, delimiter (comma, semicolon, tab, pipe or none), title lines and headings by itself.
Result<Table> readCsv(const QByteArray &bytes, const TableReading &options = {});

// The records of a CSV text as they stand: ragged, empty ones (no character at all) left out.
struct CsvRecords
{
    QList<QStringList> records;
    QList<int> lines; // line on which each record begins, from 1
    Problems problems; // a quote that is never closed is taken as text and told here
    int strayQuotes = 0; // closing quotes followed by something else than a delimiter
    bool stopped = false; // by `progress`
};

struct CsvParsing
{
    qsizetype limit = -1; // records to read, -1 for all
    int firstLine = 1; // number of the first line of the text
    std::function<bool(double)> progress = {};
};

// RFC 4180 with LF, CRLF or CR between records; newlines in a quoted cell become '\n'. A null `delimiter`
// means one column: quotes still count.
CsvRecords parseCsv(QStringView text, QChar delimiter, const CsvParsing &options = {});

struct CsvWriting
{
    QChar delimiter = u','; // ';' for readers whose Excel expects it (French, German)
    bool bom = true; // so that Excel knows UTF-8
};

// UTF-8, CRLF. A cell that a spreadsheet would take for a formula gets a leading ' unless it is a number or a
// telephone number.
QByteArray writeCsv(const Table &table, const CsvWriting &options = {});

} // namespace twinbook

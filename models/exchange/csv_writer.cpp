// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <algorithm>

namespace twinbook {

namespace {

// "-12.50", "+44 1234 567890", "-1 234,50 €": nothing a spreadsheet could take for a formula. A hyphen may
// only lead: "1-2" would be a subtraction.
bool isPlainNumber(QStringView cell)
{
    const QStringView body = cell.mid(1).trimmed();
    const bool digits = std::any_of(body.begin(), body.end(), [](QChar c) { return c.isDigit(); });
    const QStringView allowed =
        cell.front() == u'+' ? QStringView(u" ()\u00A0\u202F") : QStringView(u" .,'’%€£$¥\u00A0\u202F");
    return digits && std::all_of(body.begin(), body.end(), [allowed](QChar c) {
        return (c >= u'0' && c <= u'9') || allowed.contains(c);
    });
}

bool couldBeFormula(QStringView cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@\t\r").contains(cell.front()))
        return false;
    return !((cell.front() == u'-' || cell.front() == u'+') && isPlainNumber(cell));
}

void writeCell(QByteArray &out, const QString &cell, QChar delimiter)
{
    const bool guarded = couldBeFormula(cell);
    const bool quoted =
        std::any_of(cell.cbegin(), cell.cend(),
            [delimiter](QChar c) { return c == delimiter || c == u'"' || c == u'\n' || c == u'\r'; })
        || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (quoted)
        out += '"';
    if (guarded)
        out += '\'';
    QByteArray text = cell.toUtf8();
    if (quoted)
        text.replace('"', "\"\"");
    out += text;
    if (quoted)
        out += '"';
}

void writeRecord(QByteArray &out, const QStringList &cells, QChar delimiter)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += QString(delimiter).toUtf8();
        writeCell(out, cells[i], delimiter);
    }
    // A lone empty cell would be an empty line, which no reader counts as a record.
    if (cells.size() == 1 && cells.front().isEmpty())
        out += "\"\"";
    out += "\r\n";
}

} // namespace

QByteArray writeCsv(const Table &table, const CsvWriting &options)
{
    QByteArray out;
    out.reserve(table.rows.size() * table.headings.size() * 12 + 64);
    if (options.bom)
        out += "\xEF\xBB\xBF";
    writeRecord(out, table.headings, options.delimiter);
    for (const QStringList &row : table.rows)
        writeRecord(out, row, options.delimiter);
    return out;
}

} // namespace twinbook

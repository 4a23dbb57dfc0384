// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Text to records: the one pass over every character of an import, so it copies each cell once and no more.
#include "csv.h"

#include <QCoreApplication>

#include <algorithm>

namespace twinbook {

namespace {

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

constexpr qsizetype mostProblems = 100;

// A quoted cell: what it says, and where the text goes on after it.
struct QuotedCell
{
    QString text;
    const QChar *after = nullptr; // null: it is not a quoted cell after all
    int newlines = 0;
    bool stray = false; // more text between the closing quote and the delimiter
};

bool isSpace(QChar c)
{
    return c == u' ' || c == QChar(0xA0);
}

// Carriage returns inside a cell become the one newline they stand for.
QString withPlainNewlines(QString text)
{
    const QChar cr(u'\r');
    if (!text.contains(cr))
        return text;
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    return text.replace(cr, QChar(u'\n'));
}

class Parser
{
public:
    Parser(QStringView text, QChar delimiter, const CsvParsing &options)
        : m_begin(text.begin())
        , m_end(text.end())
        , m_at(text.begin())
        , m_delimiter(delimiter)
        , m_oneColumn(delimiter.isNull())
        , m_options(options)
        , m_line(options.firstLine)
    {
    }

    CsvRecords parse()
    {
        while (
            m_at < m_end && !m_out.stopped && (m_options.limit < 0 || m_out.records.size() < m_options.limit))
            record();
        return std::move(m_out);
    }

private:
    bool endsCell(QChar c) const { return c == u'\n' || c == u'\r' || (c == m_delimiter && !m_oneColumn); }

    void record()
    {
        const int line = m_line;
        const QStringList before = m_out.records.isEmpty() ? QStringList() : m_out.records.constLast();
        QStringList cells;
        cells.reserve(before.size());
        const QChar *start = m_at;
        while (true) {
            cells.append(cell(before, cells.size()));
            if (m_at == m_end || *m_at != m_delimiter || m_oneColumn)
                break;
            ++m_at;
        }
        const bool empty = m_at == start;
        endLine();
        if (empty)
            return;
        m_out.records.append(std::move(cells));
        m_out.lines.append(line);
        if (m_options.progress && m_out.records.size() % 2048 == 0)
            m_out.stopped = !m_options.progress(double(m_at - m_begin) / double(m_end - m_begin));
    }

    void endLine()
    {
        if (m_at == m_end)
            return;
        const bool cr = *m_at++ == u'\r';
        if (cr && m_at < m_end && *m_at == u'\n')
            ++m_at;
        ++m_line;
    }

    // A cell equal to the one above it shares its text: lists repeat towns, titles and dates.
    QString cell(const QStringList &before, qsizetype column)
    {
        const QChar *open = m_at;
        while (open < m_end && isSpace(*open) && !endsCell(*open))
            ++open;
        if (open < m_end && *open == u'"') {
            if (QuotedCell quoted = quotedCell(open); quoted.after) {
                m_at = quoted.after;
                m_line += quoted.newlines;
                m_out.strayQuotes += quoted.stray;
                return std::move(quoted.text);
            }
        }
        const QChar *start = m_at;
        while (m_at < m_end && !endsCell(*m_at))
            ++m_at;
        const QStringView text(start, m_at);
        if (text.isEmpty())
            return {};
        if (column < before.size() && before.at(column) == text)
            return before.at(column);
        return text.toString();
    }

    QuotedCell quotedCell(const QChar *open)
    {
        QuotedCell out;
        const QChar *start = open + 1;
        const QChar *close = std::find(start, m_end, u'"');
        while (close + 1 < m_end && close[1] == u'"') {
            out.text.append(start, close + 1 - start);
            start = close + 2;
            close = std::find(start, m_end, u'"');
        }
        if (close == m_end)
            return notClosed();
        out.text.append(start, close - start);
        out.text = withPlainNewlines(std::move(out.text));
        out.newlines = int(out.text.count(u'\n'));
        const QChar *rest = close + 1;
        while (rest < m_end && isSpace(*rest) && !endsCell(*rest))
            ++rest;
        if (rest < m_end && !endsCell(*rest)) {
            // The next quote opens some later cell: the one here was never closed.
            if (out.newlines > 0)
                return notClosed();
            out.stray = true;
            rest = std::find_if(rest, m_end, [this](QChar c) { return endsCell(c); });
            out.text.append(close + 1, rest - close - 1);
        }
        out.after = rest;
        return out;
    }

    QuotedCell notClosed()
    {
        if (m_out.problems.size() < mostProblems)
            m_out.problems.append({QString(),
                Csv::tr("The quotation mark in line %1 is never closed. It was read as part of the text.")
                    .arg(m_line),
                m_line});
        return {};
    }

    const QChar *m_begin;
    const QChar *m_end;
    const QChar *m_at;
    QChar m_delimiter;
    bool m_oneColumn;
    const CsvParsing &m_options;
    int m_line;
    CsvRecords m_out;
};

} // namespace

CsvRecords parseCsv(QStringView text, QChar delimiter, const CsvParsing &options)
{
    return Parser(text, delimiter, options).parse();
}

} // namespace twinbook

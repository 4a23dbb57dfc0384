// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include "file_kind.h"
#include "table_layout.h"
#include "text_encoding.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace twinbook {

using namespace Qt::StringLiterals;

namespace {

struct Csv
{
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

// How well a delimiter explains the first records: the share of lines that have the same width, and how wide.
double fit(const CsvRecords &sample)
{
    QHash<qsizetype, double> count;
    double total = 0;
    for (const QStringList &record : sample.records) {
        if (record.size() == 1 && isBlank(record))
            continue;
        ++count[record.size()];
        ++total;
    }
    double best = 0;
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        const double share = it.value() / total;
        best = std::max(best, share * share * std::log2(double(it.key())));
    }
    const double doubts = double(sample.strayQuotes + sample.problems.size());
    return total > 0 ? best / (1 + doubts / total) : 0;
}

// Null for a single column.
QChar findDelimiter(QStringView text)
{
    CsvParsing sampling;
    sampling.limit = 50;
    const QStringView head = text.left(256 * 1024);
    QChar best;
    double bestFit = 0.15; // commas here and there in a column of notes stay below
    for (const QChar candidate : {u',', u';', u'\t', u'|'}) {
        if (!head.contains(candidate))
            continue;
        if (const double found = fit(parseCsv(head, candidate, sampling)); found > bestFit) {
            best = candidate;
            bestFit = found;
        }
    }
    return best;
}

QString nameOf(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return Csv::tr("comma");
    case u';':
        return Csv::tr("semicolon");
    case u'\t':
        return Csv::tr("tab");
    case u'|':
        return Csv::tr("vertical bar");
    case 0:
        return Csv::tr("one column");
    default:
        return u"“%1”"_s.arg(delimiter);
    }
}

// Excel's first line "sep=;" names the delimiter and is no record.
struct SepLine
{
    QChar delimiter;
    qsizetype length = 0; // with its line end; 0 where there is none
};

SepLine sepLine(QStringView text)
{
    const QStringView bare = text.startsWith(u'"') ? text.mid(1) : text;
    if (!bare.startsWith(u"sep=", Qt::CaseInsensitive) || bare.size() < 5)
        return {};
    qsizetype length = bare.data() - text.data() + 5;
    if (length < text.size() && text[length] == u'"')
        ++length;
    if (length < text.size() && text[length] != u'\r' && text[length] != u'\n')
        return {};
    if (bare[4].isLetterOrNumber() || QStringView(u"\"\r\n").contains(bare[4]))
        return {};
    length += text.sliced(length).startsWith(u"\r\n") ? 2 : 1;
    return {bare[4], std::min(length, text.size())};
}

} // namespace

Result<Table> readCsv(const QByteArray &bytes, const TableReading &options)
{
    if (const FileKind kind = fileKind(bytes); kind != FileKind::Text)
        return Result<Table>::refused(notAList(kind));
    const DecodedText decoded = decodeText(bytes);
    QStringView text(decoded.text);
    while (text.endsWith(QChar(0x1A))) // the end mark of MS-DOS
        text.chop(1);
    CsvParsing parsing;
    parsing.progress = options.progress;
    const SepLine sep = sepLine(text);
    if (sep.length > 0) {
        text = text.sliced(sep.length);
        parsing.firstLine = 2;
    }
    const QChar delimiter = sep.length > 0 ? sep.delimiter : findDelimiter(text);
    CsvRecords records = parseCsv(text, delimiter, parsing);
    if (records.stopped)
        return Result<Table>::refused(readingStopped());
    RawTable raw;
    raw.records = std::move(records.records);
    raw.lines = std::move(records.lines);
    raw.problems = std::move(records.problems);
    raw.format = Csv::tr("CSV, %1, %2", "delimiter, encoding").arg(nameOf(delimiter), decoded.encoding);
    return layOut(std::move(raw), options.hasHeadings);
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"
#include "renderers.h"
#include "unbroken.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int gap = 2; // between columns
constexpr QChar glue = u'\uE000'; // stands for the spaces that no line may end at, until all lines are set
constexpr int narrowest = 8; // a column of text never becomes narrower than this

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFF00 && c <= 0xFF60) || (c >= 0x1F300 && c <= 0x1FAFF);
}

int spanOf(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format)
        return 0;
    return isWide(c) ? 2 : 1;
}

// How many places of a fixed-width font a text takes.
int spanOf(QStringView text)
{
    int span = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text.at(i).isHighSurrogate() && i + 1 < text.size();
        if (!pair && text.at(i).unicode() < 0x300) {
            ++span;
            continue;
        }
        const char32_t c = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : text.at(i).unicode();
        i += pair ? 1 : 0;
        span += spanOf(c);
    }
    return span;
}

// As many characters from the start of the text as fit; at least one.
qsizetype fitting(QStringView text, int width)
{
    qsizetype end = 0;
    int span = 0;
    while (end < text.size()) {
        const bool pair = text.at(end).isHighSurrogate() && end + 1 < text.size();
        const char32_t c =
            pair ? QChar::surrogateToUcs4(text.at(end), text.at(end + 1)) : text.at(end).unicode();
        span += spanOf(c);
        if (span > width && end > 0)
            break;
        end += pair ? 2 : 1;
    }
    return end;
}

QStringList wrappedLine(QStringView text, int width)
{
    QStringList lines;
    while (spanOf(text) > width) {
        const qsizetype end = fitting(text, width);
        qsizetype cut = end < text.size() && text.at(end) == u' ' ? end : text.left(end).lastIndexOf(u' ');
        if (cut <= 0)
            cut = end;
        lines.append(text.left(cut).trimmed().toString());
        text = text.mid(cut).trimmed();
    }
    lines.append(text.toString());
    return lines;
}

QStringList wrapped(const QString &text, int width)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines += wrappedLine(line, width);
    return lines;
}

QString padded(const QString &text, int width, bool right)
{
    const QString blanks(std::max(0, width - spanOf(text)), u' ');
    return right ? blanks + text : text + blanks;
}

// A table as texts, with what is needed to set it in columns.
struct Grid
{
    QStringList head; // empty when the table has none
    QList<QStringList> rows;
    QStringList totals;
    QList<bool> right;
    QList<bool> days; // that hold days, which nobody reads in pieces
    QList<int> widths;
    QList<int> words; // the longest word of each column
};

QStringList texts(const QList<Cell> &row, const QList<ReportColumn> &columns, const QLocale &locale)
{
    QStringList line;
    for (qsizetype i = 0; i < columns.size(); ++i)
        line.append(i < row.size() ? cellLines(row.at(i), columns.at(i).kind, locale, glue) : QString());
    return line;
}

// The longest of the parts between these signs.
int widest(const QString &text, QStringView signs)
{
    int width = 0;
    qsizetype from = 0;
    for (qsizetype to = 0; to <= text.size(); ++to) {
        if (to < text.size() && !signs.contains(text.at(to)))
            continue;
        width = std::max(width, spanOf(QStringView(text).mid(from, to - from)));
        from = to + 1;
    }
    return width;
}

// Takes from the widest columns of text until the table fits the page; words are broken only when that is not
// enough.
void narrow(Grid &grid, int width)
{
    const auto excess = [&] {
        const int gaps = gap * static_cast<int>(std::max<qsizetype>(grid.widths.size() - 1, 0));
        return std::accumulate(grid.widths.begin(), grid.widths.end(), gaps) - width;
    };
    for (const bool whole : {true, false}) {
        while (excess() > 0) {
            int *victim = nullptr;
            for (qsizetype i = 0; i < grid.widths.size(); ++i) {
                const int least =
                    whole || grid.days.at(i) ? std::max(narrowest, grid.words.at(i)) : narrowest;
                if (!grid.right.at(i) && grid.widths.at(i) > least
                    && (!victim || grid.widths.at(i) > *victim))
                    victim = &grid.widths[i];
            }
            if (!victim)
                break;
            --*victim;
        }
    }
}

Grid gridOf(const ReportTable &table, const QLocale &locale, int width)
{
    Grid grid;
    if (hasHead(table)) {
        for (const ReportColumn &column : table.columns)
            grid.head.append(column.heading);
    }
    for (const QList<Cell> &row : table.rows)
        grid.rows.append(texts(row, table.columns, locale));
    if (!table.totals.isEmpty())
        grid.totals = texts(table.totals, table.columns, locale);
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        grid.right.append(standsRight(table.columns.at(i).kind));
        grid.days.append(table.columns.at(i).kind == ColumnKind::Date);
        int columnWidth = 0;
        int word = 0;
        const auto take = [&](const QString &text) {
            const int span = widest(text, u"\n");
            columnWidth = std::max(columnWidth, span);
            if (span > word)
                word = std::max(word, widest(text, u" \n"));
        };
        if (!grid.head.isEmpty())
            take(grid.head.at(i));
        for (const QStringList &row : grid.rows)
            take(row.at(i));
        if (!grid.totals.isEmpty())
            take(grid.totals.at(i));
        grid.widths.append(columnWidth);
        grid.words.append(word);
    }
    narrow(grid, width);
    return grid;
}

void putRow(QStringList &out, const QStringList &row, const Grid &grid)
{
    QList<QStringList> cells;
    qsizetype height = 1;
    for (qsizetype i = 0; i < row.size(); ++i) {
        cells.append(wrapped(row.at(i), std::max(1, grid.widths.at(i))));
        height = std::max(height, cells.last().size());
    }
    for (qsizetype n = 0; n < height; ++n) {
        QStringList line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line.append(padded(cells.at(i).value(n), grid.widths.at(i), grid.right.at(i)));
        QString text = line.join(QString(gap, u' '));
        while (text.endsWith(u' '))
            text.chop(1);
        out.append(text);
    }
}

void putRule(QStringList &out, const Grid &grid)
{
    QStringList line;
    for (const int width : grid.widths)
        line.append(QString(width, u'-'));
    out.append(line.join(QString(gap, u' ')));
}

void putTable(QStringList &out, const ReportTable &table, const QLocale &locale, int width)
{
    const Grid grid = gridOf(table, locale, width);
    if (!table.title.isEmpty())
        out += wrapped(table.title, width);
    if (!grid.head.isEmpty()) {
        putRow(out, grid.head, grid);
        putRule(out, grid);
    }
    for (const QStringList &row : grid.rows)
        putRow(out, row, grid);
    if (!grid.totals.isEmpty()) {
        putRule(out, grid);
        putRow(out, grid.totals, grid);
    }
}

void putHeading(QStringList &out, const QString &text, QChar line, int width)
{
    const QStringList lines = wrapped(text, width);
    int span = 0;
    for (const QString &part : lines)
        span = std::max(span, spanOf(part));
    out += lines;
    out.append(QString(span, line));
}

void putLetter(QStringList &out, const LetterPage &letter, int width)
{
    for (const QStringList &part : {letter.sender, letter.address, QStringList(letter.date)})
        if (!part.isEmpty())
            out += part + QStringList(QString());
    putHeading(out, letter.subject, u'-', width);
    out += QString();
    for (const QString &line : letter.body.split(u'\n'))
        out += line.isEmpty() ? QStringList(QString()) : wrapped(line, width);
}

} // namespace

QString toText(const Report &report, const QLocale &locale, int width)
{
    QStringList out;
    if (!report.association.isEmpty())
        out += wrapped(report.association, width);
    putHeading(out, report.title, u'=', width);
    if (!report.subtitle.isEmpty())
        out += wrapped(report.subtitle, width);
    if (report.day.isValid())
        out.append(showDate(report.day, locale));
    for (const Block &block : report.blocks) {
        if (!std::holds_alternative<PageBreak>(block))
            out.append(QString());
        if (const auto *heading = std::get_if<Heading>(&block))
            putHeading(out, heading->text, heading->level > 1 ? u'.' : u'-', width);
        else if (const auto *paragraph = std::get_if<Paragraph>(&block))
            out += wrapped(paragraph->text, width);
        else if (const auto *table = std::get_if<ReportTable>(&block))
            putTable(out, *table, locale, width);
        else if (const auto *chart = std::get_if<ReportChart>(&block))
            putTable(out, chartTable(*chart), locale, width);
        else if (const auto *letter = std::get_if<LetterPage>(&block))
            putLetter(out, *letter, width);
    }
    return out.join(u'\n').replace(glue, u' ') + u'\n';
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which line is the headings: judged as a person would, by what the lines around it look like.
#include "table_layout.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace twinbook {

namespace {

constexpr qsizetype sampleSize = 200;
constexpr qsizetype deepestHeading = 30; // records above the headings

// How a cell's characters are made up.
struct Make
{
    qsizetype digits = 0;
    qsizetype letters = 0;
    qsizetype letterRuns = 0;
};

Make makeOf(QStringView text)
{
    Make make;
    bool inLetters = false;
    for (const QChar c : text) {
        const bool letter = c.isLetter();
        make.digits += c.isDigit();
        make.letters += letter;
        make.letterRuns += letter && !inLetters;
        inLetters = letter;
    }
    return make;
}

bool isAddress(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    return (at > 0 && text.indexOf(u'.', at) > at + 1 && !text.contains(u' '))
        || text.startsWith(u"http", Qt::CaseInsensitive) || text.startsWith(u"www.", Qt::CaseInsensitive);
}

bool isYear(QStringView text)
{
    return text.size() == 4 && (text.startsWith(u"19") || text.startsWith(u"20"));
}

// A number, amount, date, telephone number or e-mail address: what stands under a heading, not in it.
bool looksLikeData(const QString &cell)
{
    const QStringView text = QStringView(cell).trimmed();
    if (isAddress(text))
        return true;
    const Make make = makeOf(text);
    if (make.digits == 0)
        return false;
    if (make.letters == 0)
        return !isYear(text);
    const bool ends = text.front().isDigit() && (text.back().isDigit() || text.back() == u'Z');
    const bool dated = ends && make.letterRuns <= 2 && make.letters >= 1 && make.digits >= 3
        && (text.contains(u'-') || text.contains(u' ') || text.contains(u'/') || text.contains(u'.'));
    const bool amount = make.letters == 3 && make.letterRuns == 1
        && (text.left(3).toString().isUpper() || text.right(3).toString().isUpper())
        && make.digits + 3 >= text.size() / 2;
    return dated || amount;
}

// "12 High Street" and "7 Mill Lane" have one shape: 9 a a.
QString shapeOf(QStringView text)
{
    QString shape;
    for (const QChar c : text.trimmed()) {
        const QChar mark = c.isDigit() ? QChar(u'9') : c.isLetter() ? QChar(u'a') : c;
        if (shape.isEmpty() || shape.back() != mark)
            shape.append(mark);
    }
    return shape;
}

// Cells that hold letters and digits and are made like those below them: a list without headings.
bool isMadeLikeTheNext(const QStringList &record, const QStringList &next)
{
    qsizetype numbered = 0;
    qsizetype alike = 0;
    for (qsizetype i = 0; i < std::min(record.size(), next.size()); ++i) {
        const Make make = makeOf(record[i]);
        if (make.digits == 0 || make.letters == 0)
            continue;
        ++numbered;
        alike += shapeOf(record[i]) == shapeOf(next[i]);
    }
    return numbered > 0 && numbered * 2 >= filledCells(record) && alike * 2 > numbered;
}

bool looksLikeHeadings(const RawTable &raw, qsizetype index)
{
    const QStringList &record = raw.records[index];
    const QStringList none;
    const QStringList &next = index + 1 < raw.records.size() ? raw.records[index + 1] : none;
    qsizetype data = 0;
    qsizetype contrast = 0;
    QSet<QString> seen;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const QString cell = record[i].trimmed();
        if (cell.isEmpty())
            continue;
        seen.insert(cell.toCaseFolded());
        if (isAddress(cell))
            return false;
        const bool datum = looksLikeData(cell);
        data += datum;
        contrast += !datum && i < next.size() && looksLikeData(next[i]);
    }
    const qsizetype filled = filledCells(record);
    if (filled == 0 || seen.size() * 10 < filled * 7)
        return false;
    return (data == 0 || contrast > data) && !isMadeLikeTheNext(record, next);
}

qsizetype widthOf(const QStringList &record, bool ragged)
{
    qsizetype width = record.size();
    while (!ragged && width > 0 && record[width - 1].trimmed().isEmpty())
        --width;
    return width;
}

// The width most lines have, wide ones counting for more than the odd title.
qsizetype bodyWidth(const RawTable &raw)
{
    QHash<qsizetype, double> count;
    for (qsizetype i = 0; i < std::min(raw.records.size(), sampleSize); ++i)
        ++count[widthOf(raw.records[i], raw.ragged)];
    qsizetype best = 1;
    double bestWeight = 0;
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        const double weight = it.value() * it.value() * std::log2(double(it.key()) + 0.5);
        if (weight > bestWeight || (weight == bestWeight && it.key() > best)) {
            best = it.key();
            bestWeight = weight;
        }
    }
    return best;
}

// Columns of that width that hold anything at all: a trailing comma makes none.
qsizetype usedColumns(const RawTable &raw, qsizetype width)
{
    QList<bool> used(width);
    for (qsizetype i = 0; i < std::min(raw.records.size(), sampleSize); ++i) {
        for (qsizetype c = 0; c < std::min(width, raw.records[i].size()); ++c)
            used[c] = used[c] || !QStringView(raw.records[i][c]).trimmed().isEmpty();
    }
    return used.count(true);
}

// A title with a comma in it: shorter than the body, above a line as wide as the body that has the headings.
bool isTitleAbove(const RawTable &raw, qsizetype index, qsizetype width)
{
    if (!raw.ragged || raw.records[index].size() >= width)
        return false;
    const qsizetype filled = filledCells(raw.records[index]);
    for (qsizetype i = index + 1; i < std::min(raw.records.size(), index + 10); ++i) {
        if (raw.records[i].size() >= width)
            return filledCells(raw.records[i]) > filled && looksLikeHeadings(raw, i);
    }
    return false;
}

} // namespace

qsizetype filledCells(const QStringList &record)
{
    return std::count_if(record.cbegin(), record.cend(),
        [](const QString &cell) { return !QStringView(cell).trimmed().isEmpty(); });
}

bool isBlank(const QStringList &record)
{
    return std::all_of(record.cbegin(), record.cend(),
        [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

std::optional<qsizetype> findHeadings(const RawTable &raw, std::optional<bool> hasHeadings)
{
    if (raw.records.isEmpty() || hasHeadings == false)
        return std::nullopt;
    const qsizetype width = bodyWidth(raw);
    const qsizetype used = usedColumns(raw, width);
    const qsizetype enough = used > 1 ? used / 2 + 1 : 1;
    qsizetype widestAbove = 0;
    std::optional<qsizetype> firstWide;
    for (qsizetype i = 0; i < std::min(raw.records.size(), deepestHeading); ++i) {
        const qsizetype filled = filledCells(raw.records[i]);
        if (filled >= enough && !isTitleAbove(raw, i, width)) {
            if (!firstWide)
                firstWide = i;
            if (widestAbove * 10 <= filled * 6 && looksLikeHeadings(raw, i))
                return i;
            widestAbove = std::max(widestAbove, filled);
        }
    }
    if (hasHeadings == true)
        return firstWide.value_or(0);
    return std::nullopt;
}

} // namespace twinbook

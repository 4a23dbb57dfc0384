// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <concepts>
#include <optional>
#include <variant>

namespace twinbook {

// What a column holds: decides how its cells are written and on which side they stand.
enum class ColumnKind { Text, Integer, Money, Date, Percent };

// One value of a table: QString, qlonglong, Money, QDate, double for a percentage (0.25 is 25 %), or several
// short texts as a QStringList, which stand under one another where there are lines and else beside commas.
// A null value is an empty cell; a text may stand in a column of any kind ("none").
struct Cell
{
    QVariant value;
    bool strong = false;

    Cell() = default;
    Cell(const QString &text)
        : value(text)
    {
    }
    Cell(Money money)
        : value(QVariant::fromValue(money))
    {
    }
    Cell(QDate day)
        : value(day.isValid() ? QVariant(day) : QVariant())
    {
    }
    Cell(double fraction)
        : value(fraction)
    {
    }
    template <std::integral T>
    Cell(T number)
        : value(static_cast<qlonglong>(number))
    {
    }

    static Cell list(const QStringList &texts)
    {
        Cell cell;
        cell.value = texts;
        return cell;
    }
};

struct ReportColumn
{
    QString heading{};
    ColumnKind kind = ColumnKind::Text;
    double share = 1; // of the width on paper beside the other columns; more for a column of long texts
};

// A table whose headings are all empty is printed without a head.
struct ReportTable
{
    QString title{};
    QList<ReportColumn> columns{};
    QList<QList<Cell>> rows{};
    QList<Cell> totals{}; // empty, or one cell a column
};

struct Series
{
    QString name{};
    QList<double> values{}; // one a category
};

// A chart that answers one question. Its values are numbers, minor units of money, or fractions, by `kind`.
struct ReportChart
{
    enum Type { Bars, StackedBars, HorizontalBars, Line, Pyramid /* two series: left and right */ };
    Type type = Bars;
    QString question{}; // "How old are our members?"
    QString answer{}; // the title, one sentence: "Two thirds of members are over 65"
    QString categoryHeading{}; // "Age", heads the categories in the table of the figures
    QStringList categories{};
    QList<Series> series{};
    ColumnKind kind = ColumnKind::Integer;
    Currency currency{}; // of the values, where kind is Money
};

struct Heading
{
    QString text{};
    int level = 1; // 1 or 2
};

struct Paragraph
{
    QString text{}; // plain text; a line feed begins a new line
    bool strong = false;
};

struct PageBreak
{
}; // what follows begins a new page of paper

// One letter: pages of their own without the head and the foot of the report; the address stands in the window
// of a DL envelope.
struct LetterPage
{
    QStringList sender{}; // who writes, at the top
    QStringList address{}; // who gets it
    bool windowRight = false; // the envelopes have their window at the right, as in France
    QString date{}; // as it stands on the letter
    QString subject{};
    QString body{}; // plain text; an empty line begins a paragraph
    QString foot{}; // one line at the bottom of the first page
};

using Block = std::variant<Heading, Paragraph, ReportTable, ReportChart, PageBreak, LetterPage>;

// What is printed, saved and compared in tests: texts, tables and charts as values, in the reader's language.
struct Report
{
    QString title{};
    QString subtitle{};
    QString association{}; // who says so, at the head of every page
    QDate day{}; // the day it tells of
    QList<Block> blocks{};
    QString fileStem{}; // "member-list": the name to propose for a file
    std::optional<bool> landscape{}; // the direction asked for; nothing: upright where its tables fit
};

bool standsRight(ColumnKind kind); // numbers and amounts stand at the right of their column
QString cellText(const Cell &cell, ColumnKind kind, const QLocale &locale); // as a person reads it
bool hasHead(const ReportTable &table);
Cell chartCell(const ReportChart &chart, double value); // a value of the chart, typed
ReportTable chartTable(
    const ReportChart &chart); // the figures of a chart: a row a category, a column a series
ReportTable letterTable(const Report &report); // a row a letter
QList<ReportTable> tablesOf(const Report &report); // every table, and those of the charts, in order; letters last

} // namespace twinbook

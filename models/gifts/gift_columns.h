// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_days.h"
#include "gift_figures.h"
#include "import_plan.h"
#include "money.h"
#include "tables.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace twinbook {

// One list of a register: its lines, and what its columns were taken for.
struct GiftTable
{
    QString name; // of the sheet or list; may be empty
    QString title; // what stands above the headings: "Register of gifts 2024"
    Table table; // without headings, titles and what repeats them
    QStringList fields; // one a column, as in giftFields; "notes" where nobody knows
    QHash<QString, int> columns; // of each field, the first one
    QString kind; // "gift" or "hospitality" where the list speaks of one alone
    QString direction; // "given", "declined" likewise
    DateOrder order = DateOrder::DayMonthYear;
    QLocale locale; // of its words
    FigureStyle figures; // of its amounts, whatever the language of the words
    Currency currency;
    bool currencyIsSaid = true; // by a heading or the values; else it was guessed
    bool dusty = false; // its amounts have the long decimals of a computer
    QSet<QString> ours; // folded names of our side that stand among the donors too

    int column(const QString &field) const { return columns.value(field, -1); }
    QString cell(const QStringList &row, const QString &field) const
    {
        const int at = column(field);
        return at < 0 ? QString() : row.value(at);
    }
};

// The lists of gifts in one table of a file, read without headings (several may stand one below the other);
// none where it is no register. `home` is the association's currency.
QList<GiftTable> giftTables(const NamedTable &raw, const ImportChoices &choices, Currency home);

// Says what the columns hold once the headings stand; the reader's own choices go before all.
void takeColumns(GiftTable &table, const ImportChoices &choices, Currency home);
bool isRegister(const GiftTable &table);
std::optional<Currency> currencyIn(const QString &heading); // "Value (£)"

constexpr qsizetype deepestGiftHeading = 40; // lines above them

// The line of the headings found by what its cells mean, put together where they go over two lines.
struct GiftHeadings
{
    qsizetype first = 0; // the rows from first to last are headings
    qsizetype last = 0;
    QStringList headings;
};
std::optional<GiftHeadings> findGiftHeadings(const Table &table, qsizetype from, qsizetype deepest);

} // namespace twinbook

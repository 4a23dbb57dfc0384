// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cell_reading.h"
#include "gift.h"
#include "gift_columns.h"
#include "gift_value.h"

#include <QSet>

#include <utility>

namespace twinbook {

// What a line of a register says.
struct GiftLine
{
    enum What { Entry, Nil, Footnote, Section, Total, Blank };
    What what = Entry;
    Gift gift; // of an entry
    NilReturn nil;
    QString text; // of a footnote or a section
    GiftValue value;
    bool realigned = false; // its cells had slipped to the side
    bool namesNobody = false; // its holder is the one of a line above
    Problems problems; // without lines
};

// Puts cells that have slipped to the right or left back under their headings, where days and other contents
// show it for certain. What found no place is in `left`.
struct Realigned
{
    QStringList cells;
    QStringList left;
    bool unsure = false; // an amount stands where none belongs, and nobody can say how the cells slipped
    int by = 0; // columns to the right that the cells had slipped; 0: they are as they were
};

// Which values a column usually holds, from lines that are in order.
class UsualValues
{
public:
    UsualValues(const GiftTable &table, GiftDays &days);
    Realigned realign(const GiftTable &table, const QStringList &cells, GiftDays &days) const;

private:
    Realigned realignAmount(const GiftTable &table, const QStringList &cells) const;
    int fit(const GiftTable &table, int column, const QString &cell, GiftDays &days) const;
    QList<QHash<QString, int>> m_counts; // by folded text, of each column
    QHash<QString, int> m_beginnings; // first words of names: "Cllr"
};

// Reads the lines of one list.
class GiftRows
{
public:
    GiftRows(const GiftTable &table, const ImportChoices &choices, Currency home);
    // `above`: what a line that names nobody takes from those above it, where the list is made so.
    GiftLine read(int row, const QString &above) const;
    bool carriesHolders() const { return m_carries; }
    bool hasReferences() const { return m_hasReferences; } // each line its own
    const GiftTable &table() const { return m_table; }

private:
    struct Said; // the cells of a line, and which of them are used
    bool readAside(const QStringList &cells, GiftLine &line) const;
    bool isNil(const Said &said) const;
    void readNil(const Said &said, GiftLine &line, const QString &above) const;
    void readDays(Said &said, GiftLine &line) const;
    void readSides(Said &said, GiftLine &line, const QString &above) const;
    void readDonor(Said &said, GiftLine &line) const;
    void readDirection(Said &said, GiftLine &line) const;
    bool turnsRound() const; // where what was given turns the columns of the sides round
    void turnRound(Gift &gift) const;
    QString withoutMark(const QString &words) const;
    void readWorth(Said &said, GiftLine &line) const;
    void readOutcome(Said &said, GiftLine &line) const;
    void keepRest(Said &said, GiftLine &line) const;
    QString registerOf(const Said &said) const;

    const GiftTable m_table;
    const ImportChoices m_choices;
    const Currency m_home;
    mutable GiftDays m_days;
    mutable CellReader m_cells;
    mutable QHash<QString, QString> m_directions;
    mutable QHash<QString, QString> m_outcomes;
    mutable QHash<QString, bool> m_bodies;
    mutable QHash<QString, GiftValue> m_values;
    std::optional<UsualValues> m_usual;
    bool m_carries = false;
    bool m_hasReferences = false;
    QSet<QString> m_marks; // of its footnotes
    QList<std::pair<int, Currency>> m_otherValues; // columns, for lines that leave the first one empty
};

} // namespace twinbook

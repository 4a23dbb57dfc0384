// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"
#include "store.h"

#include <QHash>
#include <QLocale>
#include <QVariantMap>

namespace twinbook {

// One field of two records that are to become one, in words; empty: it says nothing.
struct MergeRow
{
    enum Choice { First, Second, Both };
    QString column;
    QString label;
    QString first;
    QString second;
    QString result;
    Choice choice = First;
    bool differs = false; // both say something, and not the same: there is something to choose
    bool canJoin = false; // Both is possible
    QString why; // in short, why this one was proposed: "changed last"
    QString group; // fields that are chosen together, as the lines of an address
};

// Entries that point to the record that goes, and will point to the one that stays.
struct MergeFollow
{
    QString label; // "Contact person"
    int count = 0;
};

// What is left when two records of one table become one: computed, shown, changed by choosing, then adopted
// in one edit.
struct MergePlan
{
    const RecordShape *shape = nullptr;
    qint64 keep = 0; // the one that was entered first; `first` in the rows
    qint64 lose = 0;
    QString firstTitle;
    QString secondTitle;
    QList<MergeRow> rows; // of every field in which either says something, in the order of the form
    QList<MergeFollow> follows;
    QHash<qint64, QString>
        lonelyHomes; // households with which only the two have to do, and what they are called
    bool removeEmptied = true; // the one of them in which nobody is left
    QLocale locale;
    QVariantMap firstValues; // as stored
    QVariantMap secondValues;
    QHash<qint64, QString> linkTitles; // of the records that either points to

    int undecided() const; // rows in which there is something to choose
};

// Of what both say the fuller counts, else what was changed last; notes and lists are joined, a day of
// joining is the earlier and a day of expiry the later one; an e-mail address or a telephone that would be
// lost goes into the notes. Refused: two of different tables, one that is not there, one with itself.
Result<MergePlan> planMerge(
    const Store &store, const RecordShape &shape, qint64 one, qint64 other, const QLocale &locale);
MergePlan chosen(MergePlan plan, int row, MergeRow::Choice choice); // with those of its group
QVariantMap mergedValues(const MergePlan &plan); // as stored

qint64 emptiedHome(const MergePlan &plan); // the household in which nobody would be left; 0: none

QString mergeLabel(const MergePlan &plan); // for History
QString followSentence(const MergePlan &plan); // what goes over to the one that stays; empty: nothing
// All that points to the one that goes, in whatever table, points to the one that stays; then it is removed.
void writeMerge(Edit &edit, const Store &store, const MergePlan &plan);

} // namespace twinbook

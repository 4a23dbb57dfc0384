// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "record.h"
#include "store.h"

#include <QList>
#include <QStringList>

namespace twinbook {

// What one kind of record has to say to the words of a search: the best of it, and how many there are.
struct FoundRecords
{
    QList<SearchHit> hits;
    qint64 all = 0;
};

// Rows that match: those first in whose own name the words begin a name, then those that hold them in their
// name, then those in whose own fields they stand.
struct SearchQuery
{
    QString from; // "person_find f JOIN person r ON r.id=f.id"
    QString name; // folded, of the record itself
    QString own; // folded texts of the record itself
    QString wider; // of its home; empty: none
};

// The words of a search are folded. `all`: how many there are besides.
QList<qint64> bestMatches(
    const Store &store, const SearchQuery &query, const QStringList &words, int most, qint64 &all);
QStringList wordsNotIn(const QString &title, QStringList words);
// The fields in which those words stand that the name does not show: why it was found. Takes them from
// `words`.
QStringList searchReasons(const RecordShape &shape, const void *record, QStringList &words);
// Why it was found stands first, where it is not cut off.
QString hitDetail(const QStringList &why, const QStringList &always);
// Records of a kind that stands for itself. always: columns told of each, found or not.
FoundRecords searchRecords(const Store &store, const QString &area, const RecordShape &shape,
    const QStringList &words, int most, const QStringList &always);
// The first so many, and where there are more a line that leads to the list of them all.
QList<SearchHit> cutHits(
    const FoundRecords &found, qsizetype many, const Place &list, const QString &showAll);

} // namespace twinbook

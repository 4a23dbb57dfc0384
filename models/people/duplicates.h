// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_records.h"

#include <QLocale>
#include <QStringList>

namespace twinbook {

// How sure it is that two records are one: Sure is beyond doubt, Likely has nothing that speaks against it,
// Possible is worth a look.
enum class Likeness { Possible, Likely, Sure };

// Two records of one table that are likely the same.
struct DuplicatePair
{
    QString table; // "person", "household", "organisation"
    qint64 first = 0; // the lower id: as a rule the one that was entered earlier
    qint64 second = 0;
    QString firstTitle; // "Anne Fairweather, Harton"
    QString secondTitle;
    Likeness likeness = Likeness::Possible;
    QStringList reasons; // sentences, what speaks against it last
};

// Pairs of persons, households and organisations that are likely the same, the surest first; without those of
// which somebody has said that they are two. table: only these; empty: all three. Couples who share an e-mail
// address or a telephone are no pair, nor are namesakes born on different days. Stopped by its
// progress it gives none.
QList<DuplicatePair> findDuplicates(const Store &store, const QLocale &locale, const QString &table = {},
    const Store::Progress &progress = {});

QString likenessWords(Likeness likeness); // "very likely the same"

// The same before it is put into words: numbers of the list, the lower first. Prepares the traits.
struct LikePersons
{
    int first = 0;
    int second = 0;
    Likeness likeness = Likeness::Possible;
    QStringList reasons;
};
QList<LikePersons> likePersons(
    QList<PersonTraits> &persons, const QLocale &locale, const Store::Progress &progress = {});

// The parts of findDuplicates, one table each.
QList<DuplicatePair> findDuplicatePersons(
    const Store &store, const QLocale &locale, const Store::Progress &progress = {});
QList<DuplicatePair> findDuplicateHouseholds(const Store &store);
QList<DuplicatePair> findDuplicateOrganisations(const Store &store);

} // namespace twinbook

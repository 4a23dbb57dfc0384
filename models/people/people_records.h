// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "store.h"

#include <QDate>
#include <QList>
#include <QString>

namespace twinbook {

// As much of a person in the book as it takes to know them again.
struct PersonTraits
{
    qint64 id = 0;
    qint64 household = 0;
    QString title;
    QString givenName;
    QString familyName;
    QDate born;
    QStringList emails;
    QStringList phones;
    QString memberNumber;
    QString homePhone; // of the household
    QString address; // addressKey of the household
    QString knownAs;
    QString suffix;
    QString gender;
    QString town;
    // Filled by KnownPeople::prepare: what is compared.
    QString key; // of the name
    QStringList emailKeys;
    QStringList phoneKeys;
    QString homePhoneKey;
};

// As much of a household as it takes to find it again.
struct HouseholdTraits
{
    qint64 id = 0;
    QString name;
    QString address; // addressKey
    QString town;
};

QList<PersonTraits> personTraits(const Store &store);
QList<HouseholdTraits> householdTraits(const Store &store);

// The records of these ids, in any order; removed ones too.
QList<Person> personsById(const Store &store, const QList<qint64> &ids);
QList<Household> householdsById(const Store &store, const QList<qint64> &ids);
// The same with these columns alone, the others empty: for looking at many, never for saving.
QList<Person> personsInPart(const Store &store, const QList<qint64> &ids, const QStringList &columns);
QList<Household> householdsInPart(const Store &store, const QList<qint64> &ids, const QStringList &columns);

// Those who live in a household, the oldest first.
QList<Person> personsOf(const Store &store, Id<Household> household);

} // namespace twinbook

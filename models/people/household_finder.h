// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_records.h"

#include <QHash>
#include <QString>

namespace twinbook {

// Where a household lives, as it is compared.
struct FrontDoor
{
    QString key; // addressKey
    QString town;
};

// Finds the household that somebody of a list belongs to, in the book or among the lines before.
class HouseholdFinder
{
public:
    HouseholdFinder(const QList<HouseholdTraits> &households, const QList<PersonTraits> &persons);

    // 0: none yet. A family name and a street, or a household's name and its street or no street at all. "1
    // High St, Harton" is "1 High Street, Harton, NB1 1AA"; two postcodes are two households.
    qint64 find(const QString &familyName, const QString &householdName, const FrontDoor &door) const;
    void add(qint64 id, const QString &familyName, const QString &householdName, const FrontDoor &door);

private:
    // A household as it stands among those of one name and street; hashes, 0 of what is empty.
    struct Place
    {
        qint64 id = 0;
        size_t postcode = 0;
        size_t town = 0;
    };

    QString folded(const QString &name) const;
    size_t byFamily(const QString &familyName, const QString &address) const; // 0: no key
    size_t byName(const QString &householdName, const QString &address) const;
    size_t byStreet(char16_t kind, const QString &name, const QString &address) const;
    Place placeOf(qint64 id, const FrontDoor &door) const;
    qint64 findAlike(size_t street, const FrontDoor &door) const;
    void addAlike(size_t street, const Place &place);

    QHash<size_t, qint64> m_known;
    QMultiHash<size_t, Place> m_places; // by name and street
    mutable QHash<QString, QString> m_folded; // names seen before
};

// What a new household is called until somebody knows better: "Fairweather, Mill Lane".
QString householdName(const QString &familyName, const QString &street);

} // namespace twinbook

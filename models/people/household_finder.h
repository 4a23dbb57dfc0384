// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_records.h"

#include <QHash>
#include <QString>

namespace twinbook {

// Finds the household that somebody of a list belongs to, in the book or among the lines before.
class HouseholdFinder
{
public:
    HouseholdFinder(const QList<HouseholdTraits> &households, const QList<PersonTraits> &persons);

    // 0: none yet. A family name and a street, or a household's name and its street or no street at all.
    qint64 find(const QString &familyName, const QString &householdName, const QString &address) const;
    void add(qint64 id, const QString &familyName, const QString &householdName, const QString &address);

private:
    QString folded(const QString &name) const;
    size_t byFamily(const QString &familyName, const QString &address) const; // 0: no key
    size_t byName(const QString &householdName, const QString &address) const;

    QHash<size_t, qint64> m_known;
    mutable QHash<QString, QString> m_folded; // names seen before
};

// What a new household is called until somebody knows better: "Fairweather, Mill Lane".
QString householdName(const QString &familyName, const QString &street);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address_labels.h"

#include "homes.h"
#include "household.h"
#include "membership_rules.h"
#include "people_queries.h"
#include "people_records.h"
#include "person.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

QString nameOnLetters(const Person &person)
{
    QStringList parts{person.title, person.givenName.isEmpty() ? person.knownAs : person.givenName,
        person.familyName, person.suffix};
    parts.removeAll(QString());
    return parts.isEmpty() ? displayName(person) : parts.join(u' ');
}

AddressLabels addressLabels(const Store &store, const QList<qint64> &persons, bool oneAHome)
{
    QHash<qint64, Person> people;
    QHash<qint64, QList<Person>> living; // those asked for, by where they live
    QList<qint64> homeIds;
    for (const Person &person : personsById(store, persons)) {
        people.insert(person.id.value, person);
        if (!person.household.isValid())
            continue;
        if (!living.contains(person.household.value))
            homeIds.append(person.household.value);
        living[person.household.value].append(person);
    }
    QHash<qint64, Household> homes;
    for (const Household &home : householdsById(store, homeIds))
        homes.insert(home.id.value, home);
    const QString country = store.setting(u"country"_s);
    AddressLabels result;
    QSet<qint64> done;
    for (const qint64 id : persons) {
        const auto person = people.constFind(id);
        if (person == people.constEnd())
            continue;
        const Household home = homes.value(person->household.value);
        const QStringList address = home.removed ? QStringList() : addressLines(home, country);
        if (address.isEmpty()) {
            result.without.append(displayName(*person));
            continue;
        }
        if (oneAHome && done.contains(home.id.value))
            continue;
        done.insert(home.id.value);
        QString together = oneAHome ? home.letterName : QString();
        if (oneAHome && together.isEmpty())
            together = nameTogether(living.value(home.id.value));
        result.labels.append({QStringList(together.isEmpty() ? nameOnLetters(*person) : together) + address});
    }
    return result;
}

QList<qint64> paperPostMembers(const Store &store, QDate today)
{
    return store.selectIds(
        u"SELECT p.id FROM person p JOIN person_find f ON f.id=p.id WHERE p.removed=0 AND %1 IN (%2,%3,%4)"
        " AND (p.paper_post=1 OR (p.email='' AND p.email2='')) ORDER BY f.sort"_s
            .arg(standingSql(u"p"_s, standingRules(store, today)))
            .arg(int(Standing::PaidUp))
            .arg(int(Standing::Due))
            .arg(int(Standing::Overdue)));
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "homes.h"

#include "household_finder.h"
#include "people_records.h"

#include "names.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString givenOrKnown(const Person &person)
{
    return person.knownAs.isEmpty() ? person.givenName : person.knownAs;
}

QString lineOf(const Store &store, const Household &home)
{
    const QString name = recordOf<Household>().title(&home);
    QString line = name;
    if (!home.town.isEmpty() && !fold(name).contains(fold(home.town)))
        line += u", "_s + home.town;
    QStringList people;
    for (const Person &person : personsOf(store, home.id))
        people.append(person.familyName.isEmpty() || name.contains(person.familyName) ? givenOrKnown(person)
                                                                                      : displayName(person));
    people.removeAll(QString());
    return people.isEmpty() ? line : line + u" ("_s + people.join(u", "_s) + u')';
}

} // namespace

QList<HomeHit> findHomes(const Store &store, const QString &words, int most)
{
    QString sql = u"SELECT h.id FROM household_find hf JOIN household h ON h.id=hf.id WHERE h.removed=0"_s;
    QVariantList values;
    for (const QString &word : fold(words).split(u' ', Qt::SkipEmptyParts)) {
        sql += u" AND (hf.search LIKE ? OR EXISTS (SELECT 1 FROM person p JOIN person_find f ON f.id=p.id"
               " WHERE p.household=h.id AND p.removed=0 AND f.search LIKE ?))"_s;
        values << u'%' + word + u'%' << u'%' + word + u'%';
    }
    sql += u" ORDER BY hf.sort LIMIT ?"_s;
    values << most;
    QList<HomeHit> hits;
    for (const qint64 id : store.selectIds(sql, values))
        hits.append({Id<Household>(id), homeLine(store, Id<Household>(id))});
    return hits;
}

QString homeLine(const Store &store, Id<Household> id)
{
    const std::optional<Household> home = store.get(id);
    return home && !home->removed ? lineOf(store, *home) : QString();
}

QString homeNameFor(const Person &person, const Household &home)
{
    const QString name = person.familyName.isEmpty() ? givenOrKnown(person) : person.familyName;
    return householdName(name, home.street.trimmed().isEmpty() ? home.town : home.street);
}

QString letterNameFor(const Person &person)
{
    const bool byTitle = !person.title.isEmpty() && !person.familyName.isEmpty();
    QStringList parts;
    if (byTitle)
        parts << person.title << person.givenName.left(1).toUpper();
    else
        parts << (person.givenName.isEmpty() ? person.knownAs : person.givenName);
    parts << person.familyName << person.suffix;
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString nameTogether(const QList<Person> &persons)
{
    if (persons.size() < 2)
        return {};
    const Person &first = persons.at(0);
    const Person &second = persons.at(1);
    const bool oneName = std::all_of(persons.begin(), persons.end(),
        [&](const Person &p) { return p.familyName == first.familyName && !p.familyName.isEmpty(); });
    if (persons.size() > 2)
        return oneName ? QCoreApplication::translate("AddressLabels", "The %1 family").arg(first.familyName)
                       : QString();
    if (first.givenName.isEmpty() || second.givenName.isEmpty())
        return {};
    return QCoreApplication::translate(
        "AddressLabels", "%1 and %2", "two people of one household, on a letter")
        .arg(oneName ? first.givenName : first.givenName + u' ' + first.familyName,
            second.givenName + u' ' + second.familyName);
}

QList<LikeHit> peopleLike(const Store &store, const Person &person, const QString &town, int most)
{
    QList<LikeHit> hits;
    if (person.familyName.isEmpty() || givenOrKnown(person).isEmpty())
        return hits;
    const QStringList initials{fold(person.familyName.left(1)), fold(givenOrKnown(person).left(1))};
    const QString sql =
        u"SELECT p.id, p.given_name, p.known_as, p.family_name, h.town FROM person p"
        " LEFT JOIN household h ON h.id=p.household WHERE p.removed=0 AND p.family_name<>''"_s;
    for (const Store::Row &row : store.select(sql)) {
        const Id<Person> id(row.at(0).toLongLong());
        const QString family = row.at(3).toString();
        const QString there = row.at(4).toString();
        if (id == person.id || (!town.isEmpty() && !there.isEmpty() && !samePlace(town, there)))
            continue;
        if (!initials.contains(fold(family.left(1))))
            continue; // a fair guess that spares most of the comparing
        const auto like = [&](const QString &given) {
            return !given.isEmpty()
                && matchNames(givenOrKnown(person), person.familyName, given, family) != NameMatch::Different;
        };
        const QString given = row.at(1).toString();
        const QString known = row.at(2).toString();
        if (!like(given) && !like(known))
            continue;
        hits.append({id, ((known.isEmpty() ? given : known) + u' ' + family).trimmed(), there});
        if (hits.size() >= most)
            break;
    }
    return hits;
}

QStringList valuesInUse(const Store &store, const RecordShape &shape, const QString &column, int most)
{
    QStringList values;
    if (!shape.find(column))
        return values;
    const QString sql =
        u"SELECT %1 FROM %2 WHERE removed=0 AND %1<>'' GROUP BY %1 ORDER BY count(*) DESC, %1 LIMIT ?"_s.arg(
            column, shape.table);
    for (const Store::Row &row : store.select(sql, {most}))
        values.append(row.first().toString());
    return values;
}

} // namespace twinbook

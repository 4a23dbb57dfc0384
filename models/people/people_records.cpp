// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_records.h"

#include "address_matching.h"
#include "record_part.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString idCondition(const QList<qint64> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (qint64 id : ids)
        numbers += QString::number(id);
    return u"id IN (%1)"_s.arg(numbers.join(u','));
}

QStringList filled(const Store::Row &row, std::initializer_list<int> columns)
{
    QStringList values;
    for (int column : columns) {
        const QString value = row.at(column).toString();
        if (!value.isEmpty())
            values += value;
    }
    return values;
}

template <class T>
QList<T> inPart(const Store &store, const QList<qint64> &ids, const QStringList &names)
{
    return ids.isEmpty() ? QList<T>() : recordsInPart<T>(store, names, idCondition(ids));
}

} // namespace

QList<PersonTraits> personTraits(const Store &store)
{
    QList<PersonTraits> all;
    const QList<Store::Row> rows =
        store.select(u"SELECT p.id,p.household,p.title,p.given_name,p.family_name,p.born,p.email,p.email2,"
                     "p.mobile,p.phone,p.work_phone,p.member_number,h.street,h.town,h.postcode,h.phone,"
                     "p.known_as,p.suffix,p.gender"
                     " FROM person p LEFT JOIN household h ON h.id=p.household WHERE p.removed=0"_s);
    all.reserve(rows.size());
    for (const Store::Row &row : rows) {
        PersonTraits one;
        one.id = row.at(0).toLongLong();
        one.household = row.at(1).toLongLong();
        one.title = row.at(2).toString();
        one.givenName = row.at(3).toString();
        one.familyName = row.at(4).toString();
        one.born = QDate::fromString(row.at(5).toString(), Qt::ISODate);
        one.emails = filled(row, {6, 7});
        one.phones = filled(row, {8, 9, 10});
        one.memberNumber = row.at(11).toString();
        one.address = addressKey(row.at(12).toString(), row.at(13).toString(), row.at(14).toString());
        one.homePhone = row.at(15).toString();
        one.knownAs = row.at(16).toString();
        one.suffix = row.at(17).toString();
        one.gender = row.at(18).toString();
        one.town = row.at(13).toString();
        all += one;
    }
    return all;
}

QList<HouseholdTraits> householdTraits(const Store &store)
{
    QList<HouseholdTraits> all;
    for (const Store::Row &row :
        store.select(u"SELECT id,name,street,town,postcode FROM household WHERE removed=0"_s)) {
        all += {row.at(0).toLongLong(), row.at(1).toString(),
            addressKey(row.at(2).toString(), row.at(3).toString(), row.at(4).toString()),
            row.at(3).toString()};
    }
    return all;
}

QList<Person> personsById(const Store &store, const QList<qint64> &ids)
{
    return ids.isEmpty() ? QList<Person>() : store.all<Person>(idCondition(ids));
}

QList<Household> householdsById(const Store &store, const QList<qint64> &ids)
{
    return ids.isEmpty() ? QList<Household>() : store.all<Household>(idCondition(ids));
}

QList<Person> personsInPart(const Store &store, const QList<qint64> &ids, const QStringList &columns)
{
    return inPart<Person>(store, ids, columns);
}

QList<Household> householdsInPart(const Store &store, const QList<qint64> &ids, const QStringList &columns)
{
    return inPart<Household>(store, ids, columns);
}

QList<Person> personsOf(const Store &store, Id<Household> household)
{
    return store.all<Person>(u"removed=0 AND household=?"_s, {household.value});
}

} // namespace twinbook

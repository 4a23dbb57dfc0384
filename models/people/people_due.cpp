// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_due.h"

#include "category_ages.h"
#include "dates.h"
#include "membership_rules.h"
#include "people_queries.h"
#include "person.h"
#include "protection_due.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleDue)
};

constexpr int passportMonths =
    9; // six months' validity are asked for in some countries, renewing takes ten weeks
constexpr int forgottenMonths = 24; // passports that expired before this are no news
constexpr int soonDays = 14;
constexpr int fewSubscriptions = 12; // of a kind, that are named

Due::Pain painOf(QDate by, QDate today)
{
    return by < today ? Due::Overdue : by <= today.addDays(soonDays) ? Due::Soon : Due::Later;
}

Place placeOf(qint64 id, const QString &table = u"person"_s)
{
    return {u"people"_s, table, id};
}

QDate dayOf(const QVariant &stored)
{
    return QDate::fromString(stored.toString(), Qt::ISODate);
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

// The records that a condition picks, with one day each.
struct Dated
{
    qint64 id = 0;
    QString name;
    QDate day;
    QString table = u"person"_s;
};

QList<Dated> dated(
    const Store &store, const QString &column, const QString &condition, const QVariantList &values)
{
    const QString sql =
        u"SELECT p.id,%1,p.given_name,p.family_name,p.known_as,p.email,p.mobile,p.phone,p.work_phone"
        " FROM person p JOIN person_find f ON f.id=p.id LEFT JOIN household h ON h.id=p.household"
        " WHERE p.removed=0 AND %2 ORDER BY %1,f.sort"_s.arg(column, condition);
    QList<Dated> found;
    for (const Store::Row &row : store.select(sql, values)) {
        Person person;
        person.givenName = row.at(2).toString();
        person.familyName = row.at(3).toString();
        person.knownAs = row.at(4).toString();
        person.email = row.at(5).toString();
        person.mobile = row.at(6).toString();
        person.phone = row.at(7).toString();
        person.workPhone = row.at(8).toString();
        found += {row.at(0).toLongLong(), displayName(person), dayOf(row.at(1))};
    }
    return found;
}

QString stands(const Store &store, QDate today, Standing standing, const QString &alias = u"p"_s)
{
    return standingSql(alias, standingRules(store, today)) + u'=' + QString::number(int(standing));
}

QList<Dated> organisationsDue(const Store &store, QDate today, Standing standing)
{
    const QString sql =
        u"SELECT o.id,o.name,o.paid_until FROM organisation o JOIN organisation_find f ON f.id=o.id"
        " WHERE o.removed=0 AND %1 ORDER BY o.paid_until,f.sort"_s.arg(
            stands(store, today, standing, u"o"_s));
    QList<Dated> found;
    for (const Store::Row &row : store.select(sql))
        found += {row.at(0).toLongLong(), row.at(1).toString(), dayOf(row.at(2)), u"organisation"_s};
    return found;
}

// Overdue is what the rules of the subscription call so: what is due since last week is to be done now.
Due::Pain painOf(Standing standing)
{
    return standing == Standing::Overdue ? Due::Overdue : Due::Soon;
}

Due subscriptionOf(const Dated &one, Standing standing, QDate today, const QLocale &locale)
{
    if (!one.day.isValid())
        return {today, painOf(standing),
            Words::tr("No payment of the subscription of %1 is written down.").arg(one.name),
            placeOf(one.id, one.table)};
    const QDate since = one.day.addDays(1);
    return {since, painOf(standing),
        Words::tr("The subscription of %1 has been due since %2.").arg(one.name, showDate(since, locale)),
        placeOf(one.id, one.table)};
}

// Few are named one by one, organisations apart from persons; many stand in one line, so that nobody is told
// of twice.
void addSubscriptions(QList<Due> &due, const Store &store, QDate today, const QLocale &locale)
{
    const PeopleCount count = countPeople(store, today);
    for (const Standing standing : {Standing::Overdue, Standing::Due}) {
        const bool over = standing == Standing::Overdue;
        qint64 number = over ? count.overdue : count.due;
        const QList<Dated> bodies = organisationsDue(store, today, standing);
        const bool fewBodies = bodies.size() <= fewSubscriptions;
        for (const Dated &one : fewBodies ? bodies : QList<Dated>())
            due += subscriptionOf(one, standing, today, locale);
        number += fewBodies ? 0 : bodies.size();
        if (number == 0)
            continue;
        const QString condition = stands(store, today, standing);
        if (number <= fewSubscriptions) {
            for (const Dated &one : dated(store, u"p.paid_until"_s, condition, {}))
                due += subscriptionOf(one, standing, today, locale);
            continue;
        }
        const QList<Store::Row> first =
            store.select(u"SELECT min(p.paid_until) FROM person p WHERE p.removed=0 AND "_s + condition);
        QDate paid = first.isEmpty() ? QDate() : dayOf(first.first().value(0));
        for (const Dated &one : fewBodies ? QList<Dated>() : bodies)
            if (one.day.isValid() && (!paid.isValid() || one.day < paid))
                paid = one.day;
        const QDate since = paid.isValid() ? paid.addDays(1) : today;
        const QString sentence = over
            ? Words::tr("%n subscriptions are overdue.", nullptr, int(number))
            : Words::tr("%1.").arg(Words::tr("%n subscriptions are due", nullptr, int(number)));
        due += {since, painOf(standing), sentence, {u"people"_s, u"reminder"_s, 0}};
    }
}

void addPassports(QList<Due> &due, const Store &store, QDate today, const QLocale &locale)
{
    for (const Dated &one :
        dated(store, u"p.passport_expires"_s, u"p.left_on IS NULL AND p.passport_expires BETWEEN ? AND ?"_s,
            {iso(today.addMonths(-forgottenMonths)), iso(today.addMonths(passportMonths))})) {
        const QString sentence = one.day < today ? Words::tr("The passport of %1 expired on %2.")
                                                 : Words::tr("The passport of %1 expires on %2.");
        due += {one.day, painOf(one.day, today), sentence.arg(one.name, showDate(one.day, locale)),
            placeOf(one.id)};
    }
}

void addOutOfReach(QList<Due> &due, const Store &store, QDate today)
{
    const QString unreachable =
        u"p.category<>'' AND p.left_on IS NULL AND p.email='' AND p.email2='' AND p.mobile='' AND p.phone=''"
        " AND p.work_phone='' AND coalesce(h.street,'')='' AND coalesce(h.phone,'')=''"_s;
    for (const Dated &one : dated(store, u"p.joined"_s, unreachable, {})) {
        due += {today, Due::Later,
            Words::tr("There is no way to reach %1: no address, e-mail or telephone number is known.")
                .arg(one.name),
            placeOf(one.id)};
    }
}

} // namespace

QList<Due> peopleDue(const Store &store, QDate today, const QLocale &locale)
{
    QList<Due> due;
    addSubscriptions(due, store, today, locale);
    addPassports(due, store, today, locale);
    addOutOfReach(due, store, today);
    due += protectionDue(store, today, locale);
    due += grownOutOfCategory(store, today, locale, due);
    std::stable_sort(due.begin(), due.end(),
        [](const Due &a, const Due &b) { return a.pain != b.pain ? a.pain < b.pain : a.by < b.by; });
    return due;
}

} // namespace twinbook

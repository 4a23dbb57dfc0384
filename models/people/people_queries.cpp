// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_queries.h"

#include "household.h"
#include "membership_rules.h"
#include "organisation.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(PeopleFigures)
};

QString number(Standing standing)
{
    return QString::number(int(standing));
}

// A name that the association gave, as a text of SQL.
QString sqlText(QString text)
{
    return u'\'' + text.replace(u"'"_s, u"''"_s) + u'\'';
}

// The first day of joining whose months are not over yet.
QDate firstNotOver(QDate today, int months)
{
    QDate joined = today.addMonths(-months).addDays(-4);
    while (joined.addMonths(months) < today)
        joined = joined.addDays(1);
    return joined;
}

} // namespace

QString sqlDay(QDate day)
{
    return u'\'' + day.toString(Qt::ISODate) + u'\'';
}

QString standingSql(const QString &alias, const StandingRules &rules)
{
    const QString paid = u" WHEN "_s + alias + u".paid_until"_s;
    const auto then = [](Standing standing) { return u" THEN "_s + number(standing); };
    QString sql = u"CASE WHEN %1.left_on<=%2"_s.arg(alias, sqlDay(rules.today)) + then(Standing::Left)
        + u" WHEN %1.category='' AND %1.joined IS NULL AND %1.paid_until IS NULL"_s.arg(alias)
        + then(Standing::NotMember);
    for (const MembershipCategory &category : rules.categories) {
        if (!category.isFree() || category.name.isEmpty())
            continue;
        const QString in = u" WHEN "_s + alias + u".category="_s + sqlText(category.name);
        if (category.months > 0)
            sql += in + u" AND "_s + alias + u".joined<"_s
                + sqlDay(firstNotOver(rules.today, int(category.months))) + then(Standing::Lapsed);
        sql += in + then(Standing::PaidUp);
    }
    return sql + paid + u" IS NULL"_s + then(Standing::Due) + paid + u">="_s + sqlDay(rules.today)
        + then(Standing::PaidUp) + paid + u">="_s + sqlDay(earliestDue(rules.year, rules.today))
        + then(Standing::Due) + paid + u">="_s + sqlDay(earliestNotLapsed(rules.year, rules.today))
        + then(Standing::Overdue) + u" ELSE "_s + number(Standing::Lapsed) + u" END"_s;
}

PeopleCount countPeople(const Store &store, QDate today)
{
    PeopleCount count;
    const QString sql = u"SELECT %1 AS s, count(*) FROM person p WHERE p.removed=0 GROUP BY s"_s.arg(
        standingSql(u"p"_s, standingRules(store, today)));
    for (const Store::Row &row : store.select(sql)) {
        const qint64 n = row.at(1).toLongLong();
        count.persons += n;
        switch (Standing(row.at(0).toInt())) {
        case Standing::PaidUp:
            count.paidUp += n;
            break;
        case Standing::Due:
            count.due += n;
            break;
        case Standing::Overdue:
            count.overdue += n;
            break;
        case Standing::Lapsed:
            count.lapsed += n;
            break;
        case Standing::NotMember:
        case Standing::Left:
            break;
        }
    }
    return count;
}

QList<qint64> memberIds(const Store &store, QDate today)
{
    return store.selectIds(u"SELECT p.id FROM person p JOIN person_find f ON f.id=p.id"
                           " WHERE p.removed=0 AND %1 IN (%2,%3,%4) ORDER BY f.sort"_s
                               .arg(standingSql(u"p"_s, standingRules(store, today)))
                               .arg(int(Standing::PaidUp))
                               .arg(int(Standing::Due))
                               .arg(int(Standing::Overdue)));
}

QString peopleFigures(const Store &store, QDate today)
{
    const PeopleCount count = countPeople(store, today);
    if (count.persons == 0)
        return Figures::tr("Nobody is in the book yet");
    if (count.members() + count.lapsed == 0)
        return Figures::tr("%n people, none of them a member", nullptr, int(count.persons));
    QStringList parts{Figures::tr("%n members", nullptr, int(count.members()))};
    if (count.paidUp)
        parts += Figures::tr("%n paid up", nullptr, int(count.paidUp));
    if (count.due)
        parts += Figures::tr("%n due", nullptr, int(count.due));
    if (count.overdue)
        parts += Figures::tr("%n overdue", nullptr, int(count.overdue));
    if (count.lapsed)
        parts += Figures::tr("%n lapsed", nullptr, int(count.lapsed));
    return parts.join(u" - "_s);
}

QString householdFigures(const Store &store)
{
    const Store::Row row =
        store
            .select(
                u"SELECT count(*), coalesce(sum(hosting IN ('yes','reserve')),0),"
                " coalesce(sum(CASE WHEN hosting IN ('yes','reserve') THEN single_rooms"
                "+2*double_rooms+2*twin_rooms+sofa_places ELSE 0 END),0)"
                " FROM household h WHERE removed=0"
                // Homes of guests from abroad are no households of the association.
                " AND NOT (hosting='' AND country<>'' AND country<>? AND NOT EXISTS (SELECT 1 FROM person p"
                " WHERE p.household=h.id AND (p.category<>'' OR p.joined IS NOT NULL)))"_s,
                {store.setting(u"country"_s)})
            .first();
    if (row.at(0).toInt() == 0)
        return Figures::tr("No household is in the book yet");
    QStringList parts{Figures::tr("%n households", nullptr, row.at(0).toInt())};
    if (row.at(1).toInt() > 0)
        parts += Figures::tr("%n host visitors", nullptr, row.at(1).toInt());
    if (row.at(2).toInt() > 0)
        parts += Figures::tr("%n beds", nullptr, row.at(2).toInt());
    return parts.join(u" - "_s);
}

QString organisationFigures(const Store &store)
{
    const qint64 count = store.count(recordOf<Organisation>());
    return count == 0 ? Figures::tr("No organisation is in the book yet")
                      : Figures::tr("%n organisations", nullptr, int(count));
}

} // namespace twinbook

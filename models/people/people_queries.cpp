// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_queries.h"

#include "household.h"
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

} // namespace

QString sqlDay(QDate day)
{
    return u'\'' + day.toString(Qt::ISODate) + u'\'';
}

QString standingSql(const QString &alias, QDate today, const SubscriptionGrace &grace)
{
    QString sql =
        u"CASE WHEN p.left_on<=%1 THEN %2"
        " WHEN p.category='' AND p.joined IS NULL AND p.paid_until IS NULL THEN %3"
        " WHEN p.paid_until IS NULL THEN %4"
        " WHEN p.paid_until>=%1 THEN %5"
        " WHEN p.paid_until>=%6 THEN %4"
        " WHEN p.paid_until>=%7 THEN %8"
        " ELSE %9 END"_s.arg(sqlDay(today), number(Standing::Left), number(Standing::NotMember),
            number(Standing::Due), number(Standing::PaidUp), sqlDay(today.addDays(-grace.dueDays)),
            sqlDay(today.addDays(-grace.overdueDays)), number(Standing::Overdue), number(Standing::Lapsed));
    return sql.replace(u"p."_s, alias + u'.');
}

PeopleCount countPeople(const Store &store, QDate today)
{
    PeopleCount count;
    const QString sql = u"SELECT %1 AS s, count(*) FROM person p WHERE p.removed=0 GROUP BY s"_s.arg(
        standingSql(u"p"_s, today));
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
    return store.selectIds(
        u"SELECT p.id FROM person p JOIN person_find f ON f.id=p.id"
        " WHERE p.removed=0 AND %1 IN (%2,%3,%4) ORDER BY f.sort"_s.arg(standingSql(u"p"_s, today))
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
            .select(u"SELECT count(*), coalesce(sum(hosting IN ('yes','reserve')),0),"
                    " coalesce(sum(CASE WHEN hosting IN ('yes','reserve') THEN single_rooms"
                    "+2*double_rooms+2*twin_rooms+sofa_places ELSE 0 END),0)"
                    " FROM household WHERE removed=0"_s)
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

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visits_lists.h"

#include "pair_wish.h"
#include "people_table.h"
#include "plain_list.h"
#include "record_search.h"
#include "text.h"
#include "visit_book.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitsLists)
};

// The columns that a list begins with; all others follow.
QStringList firstColumns(const RecordShape &shape)
{
    const QHash<QString, QStringList> first{
        {u"visit"_s, {u"from_on"_s, u"name"_s, u"direction"_s, u"status"_s, u"until_on"_s, u"link"_s}},
        {u"visit_party"_s, {u"name"_s, u"host"_s, u"kind"_s, u"locked"_s, u"visit"_s}},
        {u"traveller"_s, {u"person"_s, u"party"_s, u"status"_s, u"fee"_s, u"role"_s, u"visit"_s}},
        {u"host_offer"_s,
            {u"household"_s, u"status"_s, u"singles"_s, u"doubles"_s, u"twins"_s, u"sofas"_s, u"max_guests"_s,
                u"visit"_s}},
        {u"visit_payment"_s, {u"paid_on"_s, u"traveller"_s, u"amount"_s, u"notes"_s}},
        {u"visit_fee"_s, {u"name"_s, u"who"_s, u"amount"_s, u"deposit"_s, u"balance_due"_s, u"visit"_s}},
        {u"pair_wish"_s, {u"household"_s, u"wish"_s, u"person"_s, u"guest_household"_s, u"said_by"_s}},
        {u"past_hosting"_s, {u"year"_s, u"household"_s, u"person"_s, u"guest_name"_s}},
        {u"visit_question"_s, {u"position"_s, u"question"_s, u"visit"_s}},
        {u"visit_answer"_s, {u"traveller"_s, u"question"_s, u"answer"_s}}};
    return first.value(shape.table);
}

LinkNames linkNames()
{
    return {{u"person"_s, personNameSql().replace(u"p."_s, u"%1."_s)}, {u"household"_s, u"%1.name"_s},
        {u"visit"_s, u"%1.name"_s}, {u"visit_party"_s, u"%1.name"_s}, {u"visit_fee"_s, u"%1.name"_s},
        {u"visit_question"_s, u"%1.question"_s}, {u"town_link"_s, u"%1.name"_s},
        {u"host_offer"_s, u"(SELECT ho.name FROM household ho WHERE ho.id=%1.household)"_s},
        {u"traveller"_s,
            u"(SELECT pp.given_name||' '||pp.family_name FROM person pp WHERE pp.id=%1.person)"_s}};
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QList<Visit> visitsByNearness(const Store &store, QDate today)
{
    QList<Visit> visits = store.all<Visit>();
    std::stable_sort(
        visits.begin(), visits.end(), [](const Visit &a, const Visit &b) { return a.fromOn > b.fromOn; });
    const Id<Visit> nearest = nearestVisit(store, today);
    std::stable_partition(
        visits.begin(), visits.end(), [&](const Visit &visit) { return visit.id == nearest; });
    return visits;
}

} // namespace

const QList<VisitsList> &visitsLists()
{
    static const QList<VisitsList> lists{{u"visits"_s, &recordOf<Visit>()},
        {u"travellers"_s, &recordOf<Traveller>()}, {u"parties"_s, &recordOf<VisitParty>()},
        {u"hosts"_s, &recordOf<HostOffer>()}, {u"visit-payments"_s, &recordOf<VisitPayment>()},
        {u"fees"_s, &recordOf<VisitFee>()}, {u"pair-wishes"_s, &recordOf<PairWish>()},
        {u"past-hostings"_s, &recordOf<PastHosting>()}, {u"visit-questions"_s, &recordOf<VisitQuestion>()},
        {u"visit-answers"_s, &recordOf<VisitAnswer>()}};
    return lists;
}

ListQuery visitsQuery(const RecordShape &shape, const QLocale &locale, Currency home)
{
    QStringList columns = firstColumns(shape);
    for (const Column &column : shape.columns) {
        if (column.name != u"removed" && column.kind != Kind::LongText && !columns.contains(column.name))
            columns += column.name;
    }
    ListQuery query = plainList(shape, columns, locale, home, linkNames());
    const QString newestFirst = u"-CAST(replace(r.%1,'-','') AS INTEGER)"_s;
    if (shape.table == u"visit")
        query.columns.first().orderSql = newestFirst.arg(u"from_on"_s);
    if (shape.table == u"visit_payment")
        query.columns.first().orderSql = newestFirst.arg(u"paid_on"_s);
    return query;
}

QList<ListChoice> visitsChoices(const Store &store, const RecordShape &shape, QDate today)
{
    const QString day = iso(today);
    if (shape.table == u"visit")
        return {{u"all"_s, Words::tr("All visits"), {}, {}},
            {u"coming"_s, Words::tr("To come or under way"), u"(r.until_on IS NULL OR r.until_on>=?)"_s,
                {day}},
            {u"past"_s, Words::tr("Over"), u"r.until_on<?"_s, {day}}};
    if (!shape.find(u"visit"_s))
        return {};
    QList<ListChoice> choices{{u"all"_s, Words::tr("Of all visits"), {}, {}}};
    for (const Visit &visit : visitsByNearness(store, today))
        choices += {QString::number(visit.id.value), visit.name, u"r.visit=?"_s, {visit.id.value}};
    return choices;
}

QList<SearchHit> searchVisits(const Store &store, const QString &words, int most)
{
    const QStringList folded = fold(words).split(u' ', Qt::SkipEmptyParts);
    if (folded.isEmpty() || most <= 0)
        return {};
    const QString area = u"visits"_s;
    const FoundRecords visits =
        searchRecords(store, area, recordOf<Visit>(), folded, most, {u"from_on"_s, u"status"_s});
    const FoundRecords parties =
        searchRecords(store, area, recordOf<VisitParty>(), folded, most, {u"visit"_s});
    const qsizetype forParties = std::min<qsizetype>(parties.hits.size(), std::max(1, most / 3));
    const qsizetype forVisits =
        std::min<qsizetype>(visits.hits.size(), std::max<qsizetype>(1, most - forParties));
    return cutHits(visits, forVisits, {area, u"visit"_s, 0},
               Words::tr("Show all %n visits", nullptr, int(visits.all)))
        + cutHits(parties, forParties, {area, u"visit_party"_s, 0},
            Words::tr("Show all %n parties", nullptr, int(parties.all)));
}

QString visitsFigures(const Store &store, QDate today)
{
    QStringList parts{Words::tr("%n visits", nullptr, int(store.count(recordOf<Visit>())))};
    const std::optional<Visit> next = store.get(nearestVisit(store, today));
    if (next && next->fromOn > today)
        parts += Words::tr("the next one in %n days", nullptr, int(today.daysTo(next->fromOn)));
    return parts.join(u" - "_s);
}

} // namespace twinbook

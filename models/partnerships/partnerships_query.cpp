// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerships_query.h"

#include "countries.h"
#include "link_years.h"
#include "people_table.h"
#include "plain_list.h"
#include "record_search.h"
#include "text.h"
#include "town_link.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PartnershipsQuery)
};

const QString area = u"partnerships"_s;

const LinkNames names{{u"community"_s, u"%1.name"_s}, {u"town_link"_s, u"%1.name"_s},
    {u"person"_s, personNameSql().replace(u"p."_s, u"%1."_s)}};

// In the reader's words, however it is sorted.
ListColumn countryColumn(const QString &sql, const QLocale &locale)
{
    ListColumn column{u"country"_s, Words::tr("Country"), Kind::Text, sql, {}, {}};
    column.show = [locale](const QVariant &stored) { return countryName(stored.toString(), locale); };
    return column;
}

} // namespace

ListQuery linksQuery(QDate today, const QLocale &locale)
{
    ListQuery query = plainList(recordOf<TownLink>(),
        {u"partner"_s, u"since_year"_s, u"status"_s, u"kind"_s, u"what"_s, u"name"_s, u"home"_s,
            u"checked_on"_s, u"recognised"_s, u"since_on"_s, u"until_on"_s, u"parent"_s, u"letter_language"_s,
            u"source"_s, u"notes"_s},
        locale, {}, names);
    query.columns.first().sql =
        u"CASE WHEN r.what IN ('','town') THEN l_partner.name ELSE l_partner.name||': '||r.name END"_s;
    query.columns.insert(1, countryColumn(u"l_partner.country"_s, locale));
    ListColumn next{
        u"anniversary"_s, Words::tr("Next anniversary"), Kind::Integer, anniversarySql(today), {}, {}};
    next.show = [](const QVariant &stored) {
        return stored.toLongLong() == 0 ? QString() : QString::number(stored.toLongLong());
    };
    query.columns.insert(5, next);
    return query;
}

QList<ListChoice> linkChoices(QDate today)
{
    const QString ours = u"r.home IN (SELECT id FROM community WHERE ours=1)"_s;
    const QString next = anniversarySql(today);
    return {{u"all"_s, Words::tr("All links"), {}, {}}, {u"ours"_s, Words::tr("Our own links"), ours, {}},
        {u"active"_s, Words::tr("Active"), u"r.status='active'"_s, {}},
        {u"sleeping"_s, Words::tr("Dormant or suspended"), u"r.status IN ('dormant','suspended')"_s, {}},
        {u"exploring"_s, Words::tr("Being explored"), u"r.status='exploring'"_s, {}},
        {u"ended"_s, Words::tr("Ended"), u"r.status='ended'"_s, {}},
        {u"anniversary"_s, Words::tr("Anniversary this year or next"),
            u"(%1) IN (%2,%3)"_s.arg(next).arg(today.year()).arg(today.year() + 1), {}},
        {u"towns"_s, Words::tr("Of whole communities"), u"r.what IN ('','town')"_s, {}},
        {u"parts"_s, Words::tr("Of schools, clubs and others"), u"r.what NOT IN ('','town')"_s, {}}};
}

ListQuery communitiesQuery(const QLocale &locale)
{
    ListQuery query = plainList(recordOf<Community>(),
        {u"name"_s, u"region"_s, u"population"_s, u"postcode"_s, u"district"_s, u"also_known"_s,
            u"language"_s, u"website"_s, u"ours"_s, u"placed"_s, u"notes"_s},
        locale, {}, names);
    query.columns.first().orderSql = u"f.sort"_s;
    query.columns.insert(1, countryColumn(u"r.country"_s, locale));
    query.alsoFrom = {u"town_link"_s};
    ListColumn links{u"links"_s, Words::tr("Links"), Kind::Integer,
        u"(SELECT count(*) FROM town_link t WHERE t.removed=0 AND (t.home=r.id OR t.partner=r.id))"_s, {},
        {}};
    query.columns.insert(3, links);
    return query;
}

QList<ListChoice> communityChoices()
{
    return {{u"all"_s, Words::tr("All communities"), {}, {}},
        {u"partners"_s, Words::tr("Our partners"),
            u"r.id IN (SELECT t.partner FROM town_link t JOIN community h ON h.id=t.home WHERE h.ours=1 AND t.removed=0)"_s,
            {}},
        {u"ours"_s, Words::tr("Our own"), u"r.ours=1"_s, {}},
        {u"unplaced"_s, Words::tr("Place on the map not known"), u"r.placed=0"_s, {}},
        {u"no-country"_s, Words::tr("Country not known"), u"r.country=''"_s, {}}};
}

ListQuery linkContactsQuery(const QLocale &locale)
{
    ListQuery query = plainList(recordOf<LinkContact>(),
        {u"name"_s, u"link"_s, u"role"_s, u"organisation"_s, u"email"_s, u"phone"_s, u"language"_s,
            u"person"_s, u"address"_s, u"notes"_s},
        locale, {}, names);
    query.columns.first().orderSql = u"f.sort"_s;
    return query;
}

QString linkFigures(const Store &store)
{
    const Store::Row row =
        store
            .select(u"SELECT count(*),count(DISTINCT c.country),sum(CASE WHEN r.status='active' THEN "
                    "1 ELSE 0 END) FROM town_link r LEFT JOIN community c ON c.id=r.partner AND "
                    "c.country<>'' WHERE r.removed=0"_s)
            .first();
    return QStringList{Words::tr("%n links", nullptr, row.at(0).toInt()),
        Words::tr("%n countries", nullptr, row.at(1).toInt()),
        Words::tr("%n active", "links", row.at(2).toInt())}
        .join(u" - "_s);
}

QList<std::pair<qint64, QString>> namesLike(
    const Store &store, const RecordShape &shape, const QString &words, int most)
{
    QList<std::pair<qint64, QString>> found;
    for (const Store::Row &row :
        store.select(
            u"SELECT r.id,r.name FROM %1_find f JOIN %1 r ON r.id=f.id WHERE r.removed=0 AND f.search LIKE ? ORDER BY f.sort LIMIT %2"_s
                .arg(shape.table)
                .arg(most),
            {u'%' + fold(words) + u'%'}))
        found.append({row.at(0).toLongLong(), row.at(1).toString()});
    return found;
}

QList<SearchHit> searchPartnerships(const Store &store, const QString &words, int most)
{
    const QStringList folded = fold(words).split(u' ', Qt::SkipEmptyParts);
    if (folded.isEmpty() || most <= 0)
        return {};
    const FoundRecords links =
        searchRecords(store, area, recordOf<TownLink>(), folded, most, {u"since_year"_s, u"status"_s});
    const FoundRecords communities =
        searchRecords(store, area, recordOf<Community>(), folded, most, {u"region"_s, u"postcode"_s});
    const FoundRecords contacts =
        searchRecords(store, area, recordOf<LinkContact>(), folded, most, {u"role"_s, u"organisation"_s});
    const int third = std::max(1, most / 3);
    const qsizetype forContacts = std::min<qsizetype>(contacts.hits.size(), third);
    const qsizetype forCommunities = std::min<qsizetype>(communities.hits.size(), third);
    const qsizetype forLinks =
        std::min<qsizetype>(links.hits.size(), std::max<qsizetype>(1, most - forContacts - forCommunities));
    return cutHits(links, forLinks, {area, u"town_link"_s, 0},
               Words::tr("Show all %n links", nullptr, int(links.all)))
        + cutHits(communities, forCommunities, {area, u"community"_s, 0},
            Words::tr("Show all %n communities", nullptr, int(communities.all)))
        + cutHits(contacts, forContacts, {area, u"link_contact"_s, 0},
            Words::tr("Show all %n contacts", nullptr, int(contacts.all)));
}

} // namespace twinbook

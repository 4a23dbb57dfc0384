// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerships_query.h"

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

} // namespace

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

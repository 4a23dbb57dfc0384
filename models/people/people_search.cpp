// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_search.h"

#include "household.h"
#include "organisation.h"
#include "person.h"
#include "record_search.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleSearch)
};

FoundRecords persons(const Store &store, const QStringList &words, int most)
{
    FoundRecords found;
    const SearchQuery query{u"person_find f JOIN person r ON r.id=f.id LEFT JOIN household_find hf ON "
                            "hf.id=r.household"_s,
        u"replace(f.sort||' '||r.given_name||' '||r.family_name||' '||r.known_as,'-',' ')"_s, u"f.search"_s,
        u"hf.search"_s};
    for (const qint64 id : bestMatches(store, query, words, most, found.all)) {
        const Person person = store.get(Id<Person>(id)).value_or(Person());
        const Household home = store.get(person.household).value_or(Household());
        const QString phone = person.mobile.isEmpty() ? person.phone : person.mobile;
        SearchHit hit{displayName(person), {}, {u"people"_s, u"person"_s, id}};
        QStringList unseen = wordsNotIn(hit.title, words);
        QStringList why = searchReasons(recordOf<Person>(), &person, unseen);
        why += searchReasons(recordOf<Household>(), &home, unseen);
        hit.detail = hitDetail(why, {home.town, person.email.isEmpty() ? phone : person.email});
        found.hits += hit;
    }
    return found;
}

} // namespace

QList<SearchHit> searchPeople(const Store &store, const QString &words, int most)
{
    const QStringList folded = fold(words).split(u' ', Qt::SkipEmptyParts);
    if (folded.isEmpty() || most <= 0)
        return {};
    const FoundRecords people = persons(store, folded, most);
    const FoundRecords homes =
        searchRecords(store, u"people"_s, recordOf<Household>(), folded, most, {u"town"_s});
    const FoundRecords organisations =
        searchRecords(store, u"people"_s, recordOf<Organisation>(), folded, most, {u"town"_s});
    // Persons come first, but leave a quarter each to the others where there are any.
    const qsizetype quarter = std::max(1, most / 4);
    const qsizetype forHomes = std::min(homes.hits.size(), quarter);
    const qsizetype forOrganisations = std::min(organisations.hits.size(), quarter);
    const qsizetype ofPeople =
        std::min(people.hits.size(), std::max<qsizetype>(1, most - forHomes - forOrganisations));
    const qsizetype ofOrganisations =
        std::clamp<qsizetype>(most - ofPeople - forHomes, 0, organisations.hits.size());
    const qsizetype ofHomes = most - ofPeople - ofOrganisations;
    return cutHits(people, ofPeople, {u"people"_s, u"person"_s, 0},
               Words::tr("Show all %n people", nullptr, int(people.all)))
        + cutHits(homes, ofHomes, {u"people"_s, u"household"_s, 0},
            Words::tr("Show all %n households", nullptr, int(homes.all)))
        + cutHits(organisations, ofOrganisations, {u"people"_s, u"organisation"_s, 0},
            Words::tr("Show all %n organisations", nullptr, int(organisations.all)));
}

} // namespace twinbook

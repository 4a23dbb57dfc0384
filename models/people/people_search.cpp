// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_search.h"

#include "household.h"
#include "organisation.h"
#include "person.h"
#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString likePattern(QString word)
{
    word.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + word + u'%';
}

// Each word is looked for in each of the folded texts.
struct Condition
{
    QString sql;
    QVariantList values;
};

Condition conditionFor(const QStringList &words, const QStringList &texts)
{
    Condition condition{u"1"_s, {}};
    for (const QString &word : words) {
        QStringList places;
        for (const QString &text : texts) {
            places += text + u" LIKE ? ESCAPE '\\'"_s;
            condition.values += likePattern(word);
        }
        condition.sql += u" AND ("_s + places.join(u" OR "_s) + u')';
    }
    return condition;
}

QString detailOf(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" - "_s);
}

QList<SearchHit> persons(const Store &store, const QStringList &words, int most)
{
    const Condition where = conditionFor(words, {u"f.search"_s, u"hf.search"_s});
    const QList<qint64> ids =
        store.selectIds(u"SELECT f.id FROM person_find f JOIN person p ON p.id=f.id LEFT JOIN household_find "
                        u"hf ON hf.id=p.household"
                        " WHERE p.removed=0 AND %1 ORDER BY f.sort LIMIT %2"_s.arg(where.sql)
                            .arg(most),
            where.values);
    QList<SearchHit> hits;
    for (qint64 id : ids) {
        const Person person = store.get(Id<Person>(id)).value_or(Person());
        const Household home = store.get(person.household).value_or(Household());
        const QString phone = person.mobile.isEmpty() ? person.phone : person.mobile;
        hits += {displayName(person), detailOf({home.town, person.email.isEmpty() ? phone : person.email}),
            {u"people"_s, u"person"_s, id}};
    }
    return hits;
}

QList<SearchHit> others(const Store &store, const RecordShape &shape, const QStringList &words, int most)
{
    const Condition where = conditionFor(words, {u"f.search"_s});
    const QList<qint64> ids = store.selectIds(
        u"SELECT r.id FROM %1 r JOIN %1_find f ON f.id=r.id WHERE r.removed=0 AND %2 ORDER BY f.sort"
        " LIMIT %3"_s.arg(shape.table, where.sql)
            .arg(most),
        where.values);
    QList<SearchHit> hits;
    for (qint64 id : ids) {
        const std::optional<AnyRecord> record = store.get(shape, id);
        if (record)
            hits += {record->title(), detailOf({shape.oneLabel(), record->value(u"town"_s).toString()}),
                {u"people"_s, shape.table, id}};
    }
    return hits;
}

} // namespace

QList<SearchHit> searchPeople(const Store &store, const QString &words, int most)
{
    const QStringList folded = fold(words).split(u' ', Qt::SkipEmptyParts);
    if (folded.isEmpty() || most <= 0)
        return {};
    QList<SearchHit> people = persons(store, folded, most);
    QList<SearchHit> homes = others(store, recordOf<Household>(), folded, most);
    QList<SearchHit> organisations = others(store, recordOf<Organisation>(), folded, most);
    // Persons come first, but leave a quarter each to the others where there are any.
    const qsizetype quarter = std::max(1, most / 4);
    const qsizetype forHomes = std::min(homes.size(), quarter);
    const qsizetype forOrganisations = std::min(organisations.size(), quarter);
    people =
        people.first(std::min(people.size(), std::max<qsizetype>(1, most - forHomes - forOrganisations)));
    organisations =
        organisations.first(std::clamp<qsizetype>(most - people.size() - forHomes, 0, organisations.size()));
    homes = homes.first(std::clamp<qsizetype>(most - people.size() - organisations.size(), 0, homes.size()));
    return people + homes + organisations;
}

} // namespace twinbook

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

// About as much of a long text as can be read at a glance, with the word in it.
QString around(const QString &text, const QString &word)
{
    constexpr qsizetype wide = 48;
    const QString line = text.simplified();
    if (line.size() <= wide)
        return line;
    const qsizetype at = std::max<qsizetype>(0, fold(line).indexOf(word)); // folding keeps the place, about
    const qsizetype from = std::clamp<qsizetype>(at - wide / 3, 0, line.size() - wide);
    return (from > 0 ? u"…"_s : QString()) + line.mid(from, wide).trimmed()
        + (from + wide < line.size() ? u"…"_s : QString());
}

bool holds(const Column &column, const QString &value, const QString &word)
{
    return fold(value).contains(word) || (column.kind == Kind::Phone && digitsOnly(value).contains(word));
}

// The fields in which those words stand that the hit does not show: why it was found.
QStringList reasons(const RecordShape &shape, const void *record, QStringList &words)
{
    QStringList found;
    for (const bool names : {false, true}) { // a street says more than a home that is named after it
        for (const Column &column : shape.columns) {
            if (!column.searched || words.isEmpty() || column.name.endsWith(u"name"_s) != names)
                continue;
            const QString value = column.get(record).toString();
            const auto match = std::find_if(
                words.begin(), words.end(), [&](const QString &word) { return holds(column, value, word); });
            if (match == words.end())
                continue;
            found += u"%1: %2"_s.arg(shape.label(column), around(value, *match));
            words.removeIf([&](const QString &word) { return holds(column, value, word); });
        }
    }
    return found;
}

QStringList notIn(const SearchHit &hit, QStringList words)
{
    const QString shown = fold(hit.title + u' ' + hit.detail);
    words.removeIf([&](const QString &word) { return shown.contains(word); });
    return words;
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
        SearchHit hit{displayName(person),
            detailOf({home.town, person.email.isEmpty() ? phone : person.email}),
            {u"people"_s, u"person"_s, id}};
        QStringList unseen = notIn(hit, words);
        const QStringList own = reasons(recordOf<Person>(), &person, unseen);
        hit.detail = detailOf(QStringList{hit.detail} + own + reasons(recordOf<Household>(), &home, unseen));
        hits += hit;
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
        if (!record)
            continue;
        SearchHit hit{record->title(), detailOf({shape.oneLabel(), record->value(u"town"_s).toString()}),
            {u"people"_s, shape.table, id}};
        QStringList unseen = notIn(hit, words);
        hit.detail = detailOf(QStringList{hit.detail} + reasons(shape, record->data(), unseen));
        hits += hit;
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

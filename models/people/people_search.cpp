// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_search.h"

#include "household.h"
#include "organisation.h"
#include "person.h"
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

// The fields in which those words stand that the name does not show: why it was found.
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

QStringList notIn(const QString &title, QStringList words)
{
    const QString shown = fold(title);
    words.removeIf([&](const QString &word) { return shown.contains(word); });
    return words;
}

// What one kind of record has to say to the words: the best of it, and how many there are.
struct Found
{
    QList<SearchHit> hits;
    qint64 all = 0;
};

// Rows that match: those first in whose own name the words begin a name, then those that hold them in their
// name, then those in whose own fields they stand.
struct Query
{
    QString from;
    QString name; // folded, of the record itself
    QString own; // folded texts of the record itself
    QString wider; // of the home; empty: none
};

QList<qint64> best(const Store &store, const Query &query, const QStringList &words, int most, qint64 &all)
{
    QStringList places{query.own};
    if (!query.wider.isEmpty())
        places += query.wider;
    const Condition where = conditionFor(words, places);
    QStringList far; // how far each word is from the beginning of a name
    QVariantList values = where.values;
    for (const QString &word : words) {
        const QString name = likePattern(sortKey(word).replace(u'-', u' '));
        far +=
            u"CASE WHEN ' '||%1 LIKE ? ESCAPE '\\' THEN 0 WHEN %1 LIKE ? ESCAPE '\\' THEN 1 WHEN %2 LIKE ? "
            "ESCAPE '\\' THEN 2 ELSE 3 END"_s.arg(query.name, query.own);
        values += {u"% "_s + name.mid(1), name, likePattern(word)};
    }
    const QList<qint64> ids =
        store.selectIds(u"SELECT f.id FROM %1 WHERE r.removed=0 AND %2 ORDER BY %3, f.sort LIMIT %4"_s
                            .arg(query.from, where.sql, far.join(u'+'))
                            .arg(most),
            values);
    all = ids.size();
    if (all == most)
        all = store
                  .select(u"SELECT count(*) FROM %1 WHERE r.removed=0 AND %2"_s.arg(query.from, where.sql),
                      where.values)
                  .first()
                  .first()
                  .toLongLong();
    return ids;
}

// Why it was found stands first, where it is not cut off.
QString detailOf(const QStringList &why, const QStringList &always)
{
    QStringList parts = why;
    for (const QString &part : always)
        if (!part.isEmpty() && std::none_of(why.begin(), why.end(), [&](const QString &reason) {
                return reason.endsWith(part);
            }))
            parts += part;
    return parts.join(u" - "_s);
}

Found persons(const Store &store, const QStringList &words, int most)
{
    Found found;
    const Query query{u"person_find f JOIN person r ON r.id=f.id LEFT JOIN household_find hf ON "
                      "hf.id=r.household"_s,
        u"replace(f.sort||' '||r.given_name||' '||r.family_name||' '||r.known_as,'-',' ')"_s, u"f.search"_s,
        u"hf.search"_s};
    for (const qint64 id : best(store, query, words, most, found.all)) {
        const Person person = store.get(Id<Person>(id)).value_or(Person());
        const Household home = store.get(person.household).value_or(Household());
        const QString phone = person.mobile.isEmpty() ? person.phone : person.mobile;
        SearchHit hit{displayName(person), {}, {u"people"_s, u"person"_s, id}};
        QStringList unseen = notIn(hit.title, words);
        QStringList why = reasons(recordOf<Person>(), &person, unseen);
        why += reasons(recordOf<Household>(), &home, unseen);
        hit.detail = detailOf(why, {home.town, person.email.isEmpty() ? phone : person.email});
        found.hits += hit;
    }
    return found;
}

Found others(const Store &store, const RecordShape &shape, const QStringList &words, int most)
{
    Found found;
    const Query query{u"%1 r JOIN %1_find f ON f.id=r.id"_s.arg(shape.table), u"replace(f.sort,'-',' ')"_s,
        u"f.search"_s, {}};
    for (const qint64 id : best(store, query, words, most, found.all)) {
        const std::optional<AnyRecord> record = store.get(shape, id);
        if (!record)
            continue;
        SearchHit hit{record->title(), {}, {u"people"_s, shape.table, id}};
        QStringList unseen = notIn(hit.title, words);
        const QStringList why = reasons(shape, record->data(), unseen);
        hit.detail = detailOf(why, {shape.oneLabel(), record->value(u"town"_s).toString()});
        found.hits += hit;
    }
    return found;
}

// The first so many, and where there are more a line that leads to the list of them all.
QList<SearchHit> cut(const Found &found, qsizetype many, const QString &table, const QString &showAll)
{
    QList<SearchHit> hits = found.hits.first(std::clamp<qsizetype>(many, 0, found.hits.size()));
    if (found.all > hits.size())
        hits += SearchHit{showAll, {}, {u"people"_s, table, 0}};
    return hits;
}

} // namespace

QList<SearchHit> searchPeople(const Store &store, const QString &words, int most)
{
    const QStringList folded = fold(words).split(u' ', Qt::SkipEmptyParts);
    if (folded.isEmpty() || most <= 0)
        return {};
    const Found people = persons(store, folded, most);
    const Found homes = others(store, recordOf<Household>(), folded, most);
    const Found organisations = others(store, recordOf<Organisation>(), folded, most);
    // Persons come first, but leave a quarter each to the others where there are any.
    const qsizetype quarter = std::max(1, most / 4);
    const qsizetype forHomes = std::min(homes.hits.size(), quarter);
    const qsizetype forOrganisations = std::min(organisations.hits.size(), quarter);
    const qsizetype ofPeople =
        std::min(people.hits.size(), std::max<qsizetype>(1, most - forHomes - forOrganisations));
    const qsizetype ofOrganisations =
        std::clamp<qsizetype>(most - ofPeople - forHomes, 0, organisations.hits.size());
    const qsizetype ofHomes = most - ofPeople - ofOrganisations;
    return cut(people, ofPeople, u"person"_s, Words::tr("Show all %n people", nullptr, int(people.all)))
        + cut(homes, ofHomes, u"household"_s, Words::tr("Show all %n households", nullptr, int(homes.all)))
        + cut(organisations, ofOrganisations, u"organisation"_s,
            Words::tr("Show all %n organisations", nullptr, int(organisations.all)));
}

} // namespace twinbook

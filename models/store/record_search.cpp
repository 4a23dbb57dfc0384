// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_search.h"

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

} // namespace

QStringList searchReasons(const RecordShape &shape, const void *record, QStringList &words)
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

QStringList wordsNotIn(const QString &title, QStringList words)
{
    const QString shown = fold(title);
    words.removeIf([&](const QString &word) { return shown.contains(word); });
    return words;
}

QList<qint64> bestMatches(
    const Store &store, const SearchQuery &query, const QStringList &words, int most, qint64 &all)
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

QString hitDetail(const QStringList &why, const QStringList &always)
{
    QStringList parts = why;
    for (const QString &part : always)
        if (!part.isEmpty() && std::none_of(why.begin(), why.end(), [&](const QString &reason) {
                return reason.endsWith(part);
            }))
            parts += part;
    return parts.join(u" - "_s);
}

FoundRecords searchRecords(const Store &store, const QString &area, const RecordShape &shape,
    const QStringList &words, int most, const QStringList &always)
{
    FoundRecords found;
    const SearchQuery query{u"%1 r JOIN %1_find f ON f.id=r.id"_s.arg(shape.table),
        u"replace(f.sort,'-',' ')"_s, u"f.search"_s, {}};
    for (const qint64 id : bestMatches(store, query, words, most, found.all)) {
        const std::optional<AnyRecord> record = store.get(shape, id);
        if (!record)
            continue;
        SearchHit hit{record->title(), {}, {area, shape.table, id}};
        QStringList unseen = wordsNotIn(hit.title, words);
        const QStringList why = searchReasons(shape, record->data(), unseen);
        QStringList told{shape.oneLabel()};
        for (const QString &name : always)
            told += shape.show(*shape.find(name), record->value(name), QLocale());
        hit.detail = hitDetail(why, told);
        found.hits += hit;
    }
    return found;
}

QList<SearchHit> cutHits(const FoundRecords &found, qsizetype many, const Place &list, const QString &showAll)
{
    QList<SearchHit> hits = found.hits.first(std::clamp<qsizetype>(many, 0, found.hits.size()));
    if (found.all > hits.size())
        hits += SearchHit{showAll, {}, list};
    return hits;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_links.h"

#include "text.h"
#include "visit_book.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// The visit behind a record that belongs to one.
QString visitName(const Store &store, const AnyRecord &record)
{
    if (!record.shape().find(u"visit"_s))
        return {};
    const std::optional<Visit> visit = store.get(Id<Visit>(record.value(u"visit"_s).toLongLong()));
    return visit ? visit->name : QString();
}

QString ownName(const Store &store, const AnyRecord &record)
{
    if (record.shape().table == u"host_offer") {
        const auto home = store.get(Id<Household>(record.value(u"household"_s).toLongLong()));
        return home ? recordOf<Household>().title(&*home) : QString();
    }
    if (record.shape().table == u"traveller") {
        const auto person = store.get(Id<Person>(record.value(u"person"_s).toLongLong()));
        return person ? displayName(*person) : QString();
    }
    return record.title();
}

} // namespace

QString recordLine(const Store &store, const QString &table, qint64 id)
{
    const RecordShape *shape = store.shape(table);
    const std::optional<AnyRecord> record = shape ? store.get(*shape, id) : std::nullopt;
    if (!record)
        return {};
    const QString of = visitName(store, *record);
    const QString name = ownName(store, *record);
    return of.isEmpty() ? name : u"%1 - %2"_s.arg(name, of);
}

QList<LinkLine> recordsLike(const Store &store, const QString &table, const QString &words, int most)
{
    QList<LinkLine> found;
    const RecordShape *shape = store.shape(table);
    if (!shape)
        return found;
    const QStringList wanted = fold(words).split(u' ', Qt::SkipEmptyParts);
    for (const qint64 id :
        store.selectIds(u"SELECT id FROM %1 WHERE removed=0 ORDER BY id DESC"_s.arg(shape->table))) {
        const QString line = recordLine(store, table, id);
        const QString folded = fold(line);
        if (std::all_of(
                wanted.begin(), wanted.end(), [&](const QString &word) { return folded.contains(word); }))
            found += {id, line};
        if (found.size() == most)
            break;
    }
    return found;
}

} // namespace twinbook

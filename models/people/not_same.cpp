// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "not_same.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString titleOf(const NotSame &)
{
    return QCoreApplication::translate("NotSame", "two entries that look alike");
}

} // namespace

template <>
const Record<NotSame> &recordOf<NotSame>()
{
    using N = NotSame;
    static const Record<NotSame> record =
        Record<NotSame>("not_same", "NotSame", QT_TRANSLATE_NOOP("NotSame", "Pair that is not the same"),
            QT_TRANSLATE_NOOP("NotSame", "Pairs that are not the same"))
            .text("kind", &N::kind, QT_TRANSLATE_NOOP("NotSame", "Kind of entry"))
            .integer("first", &N::first, QT_TRANSLATE_NOOP("NotSame", "First entry"))
            .integer("second", &N::second, QT_TRANSLATE_NOOP("NotSame", "Second entry"))
            .text("notes", &N::notes, QT_TRANSLATE_NOOP("NotSame", "Notes"), Kind::LongText)
            .searched()
            .titled(titleOf)
            .sortedBy(titleOf);
    return record;
}

IdPair idPair(qint64 one, qint64 other)
{
    return {std::min(one, other), std::max(one, other)};
}

QSet<IdPair> notSamePairs(const Store &store, const QString &table)
{
    QSet<IdPair> pairs;
    for (const Store::Row &row : store.select(u"SELECT first,second FROM not_same WHERE kind=?"_s, {table}))
        pairs.insert(idPair(row.at(0).toLongLong(), row.at(1).toLongLong()));
    return pairs;
}

void rememberNotSame(Edit &edit, const Store &store, const QString &table, qint64 one, qint64 other)
{
    const IdPair pair = idPair(one, other);
    if (one == other || notSamePairs(store, table).contains(pair))
        return;
    NotSame record;
    record.kind = table;
    record.first = pair.first;
    record.second = pair.second;
    edit.save(record);
}

void followMerge(Edit &edit, const Store &store, const QString &table, qint64 winner, qint64 loser)
{
    QSet<IdPair> known = notSamePairs(store, table);
    for (NotSame said : store.all<NotSame>(u"kind=? AND (first=? OR second=?)"_s, {table, loser, loser})) {
        const qint64 other = said.first == loser ? said.second : said.first;
        const IdPair pair = idPair(winner, other);
        if (other == winner || known.contains(pair)) {
            edit.remove(said.id);
            continue;
        }
        said.first = pair.first;
        said.second = pair.second;
        edit.save(said);
        known.insert(pair);
    }
}

} // namespace twinbook

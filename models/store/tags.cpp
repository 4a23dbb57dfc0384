// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags.h"

#include "text.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString nameOf(const Tag &tag)
{
    return tag.name;
}

QString tableOf(const Tagging &tagging)
{
    return tagging.table;
}

std::optional<Tag> tagNamed(const Store &store, const QString &name)
{
    for (const Tag &tag : store.all<Tag>())
        if (fold(tag.name) == fold(name))
            return tag;
    return std::nullopt;
}

void sortByName(QStringList &names)
{
    std::sort(names.begin(), names.end(),
        [](const QString &a, const QString &b) { return sortKey(a) < sortKey(b); });
}

} // namespace

template <>
const Record<Tag> &recordOf<Tag>()
{
    static const Record<Tag> record =
        Record<Tag>("tag", "Tag", QT_TRANSLATE_NOOP("Tag", "Tag"), QT_TRANSLATE_NOOP("Tag", "Tags"))
            .text("name", &Tag::name, QT_TRANSLATE_NOOP("Tag", "Name"))
            .searched()
            .flag("removed", &Tag::removed, QT_TRANSLATE_NOOP("Tag", "Removed"))
            .titled(nameOf)
            .sortedBy(nameOf);
    return record;
}

template <>
const Record<Tagging> &recordOf<Tagging>()
{
    static const Record<Tagging> record =
        Record<Tagging>("tagging", "Tag", QT_TRANSLATE_NOOP("Tag", "Tag on an entry"),
            QT_TRANSLATE_NOOP("Tag", "Tags on entries"))
            .link("tag", &Tagging::tag, QT_TRANSLATE_NOOP("Tag", "Tag"), "tag")
            .text("tbl", &Tagging::table, QT_TRANSLATE_NOOP("Tag", "List"))
            .searched()
            .integer("row", &Tagging::row, QT_TRANSLATE_NOOP("Tag", "Entry"))
            .titled(tableOf)
            .sortedBy(tableOf);
    return record;
}

QString tagsSql(const QString &table, const QString &row)
{
    return u"(SELECT group_concat(name,', ') FROM (SELECT t.name FROM tagging g JOIN tag t ON t.id=g.tag"
           " WHERE g.tbl='%1' AND g.row=%2 AND t.removed=0 ORDER BY t.name))"_s.arg(table, row);
}

QStringList splitTags(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u',')) {
        const QString name = part.simplified();
        const bool known = std::any_of(
            names.begin(), names.end(), [&](const QString &other) { return fold(other) == fold(name); });
        if (!name.isEmpty() && !known)
            names += name;
    }
    return names;
}

QStringList newTags(const QStringList &tags, const QStringList &had)
{
    QStringList fresh;
    for (const QString &tag : tags)
        if (std::none_of(
                had.begin(), had.end(), [&](const QString &other) { return fold(other) == fold(tag); }))
            fresh += tag;
    return fresh;
}

QStringList tagNames(const Store &store)
{
    QStringList names;
    for (const Tag &tag : store.all<Tag>())
        names += tag.name;
    sortByName(names);
    return names;
}

QStringList tagsOf(const Store &store, const QString &table, qint64 row)
{
    QStringList names;
    for (const Store::Row &found : store.select(u"SELECT t.name FROM tagging g JOIN tag t ON t.id=g.tag"
                                                " WHERE g.tbl=? AND g.row=? AND t.removed=0"_s,
             {table, row}))
        names += found.first().toString();
    sortByName(names);
    return names;
}

QHash<qint64, QStringList> tagsOfAll(const Store &store, const QString &table)
{
    QHash<qint64, QStringList> all;
    for (const Store::Row &found :
        store.select(u"SELECT g.row, t.name FROM tagging g JOIN tag t ON t.id=g.tag"
                     " WHERE g.tbl=? AND t.removed=0 ORDER BY t.name"_s,
            {table}))
        all[found.first().toLongLong()] += found.at(1).toString();
    return all;
}

int addTag(
    Edit &edit, const Store &store, const QString &name, const QString &table, const QList<qint64> &rows)
{
    std::optional<Tag> tag = tagNamed(store, name);
    if (!tag) {
        tag = Tag();
        tag->name = name.simplified();
        edit.save(*tag);
    }
    const QList<qint64> had =
        store.selectIds(u"SELECT row FROM tagging WHERE tag=? AND tbl=?"_s, {tag->id.value, table});
    QSet<qint64> known(had.begin(), had.end());
    int count = 0;
    for (const qint64 row : rows) {
        if (known.contains(row))
            continue;
        known.insert(row);
        Tagging tagging{{}, tag->id, table, row};
        edit.save(tagging);
        ++count;
    }
    return count;
}

int removeTag(
    Edit &edit, const Store &store, const QString &name, const QString &table, const QList<qint64> &rows)
{
    const std::optional<Tag> tag = tagNamed(store, name);
    if (!tag)
        return 0;
    const QSet<qint64> wanted(rows.begin(), rows.end());
    int count = 0;
    bool left = false;
    for (const Tagging &tagging : store.all<Tagging>(u"tag=?"_s, {tag->id.value})) {
        if (tagging.table == table && wanted.contains(tagging.row)) {
            edit.remove(tagging.id);
            ++count;
        } else {
            left = true;
        }
    }
    if (count > 0 && !left)
        edit.remove(tag->id);
    return count;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "store.h"

#include <QHash>
#include <QStringList>

namespace twinbook {

// A word that can be put on any record of the book: "choir", "festival helpers".
struct Tag
{
    Id<Tag> id;
    QString name;
    bool removed = false;

    bool operator==(const Tag &) const = default;
};

// One tag on one row of one table.
struct Tagging
{
    Id<Tagging> id;
    Id<Tag> tag;
    QString table;
    qint64 row = 0;

    bool operator==(const Tagging &) const = default;
};

template <>
const Record<Tag> &recordOf<Tag>();
template <>
const Record<Tagging> &recordOf<Tagging>();

// The tags of a row as one text, "choir, helpers", as an SQL expression; row: where its id stands ("p.id").
QString tagsSql(const QString &table, const QString &row);
QStringList splitTags(const QString &text); // by commas, each once
QStringList newTags(const QStringList &tags, const QStringList &had); // those that are not among the others

QStringList tagNames(const Store &store); // all of the book, by name
QStringList tagsOf(const Store &store, const QString &table, qint64 row); // by name
QHash<qint64, QStringList> tagsOfAll(const Store &store, const QString &table); // by row

// How many of the rows got it, or lost it. A tag that is new is made; one that nothing bears any more goes.
int addTag(
    Edit &edit, const Store &store, const QString &name, const QString &table, const QList<qint64> &rows);
int removeTag(
    Edit &edit, const Store &store, const QString &name, const QString &table, const QList<qint64> &rows);

} // namespace twinbook

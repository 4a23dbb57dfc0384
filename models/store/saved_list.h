// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "list_conditions.h"
#include "store.h"

namespace twinbook {

// A list as somebody narrowed and laid it out, kept in the book under a name.
struct SavedList
{
    Id<SavedList> id;
    QString list; // which one: listName() of its query
    QString title; // "Hosts who speak French"
    QString words; // of the filter
    QString choice; // key of the choice beside the filter; empty: all
    QString conditions; // one a line, as writeCondition() has them
    QString columns; // names of those shown, in order, separated by commas; empty: as they are
    QString sort; // "town", falling "-town"; empty: as it is
    QString notes;
    bool removed = false;

    bool operator==(const SavedList &) const = default;
};

template <>
const Record<SavedList> &recordOf<SavedList>();

QString listName(const ListQuery &query); // "person"
QList<SavedList> savedListsOf(const Store &store, const QString &list); // by title
std::optional<SavedList> savedList(
    const Store &store, const QString &list, const QString &title); // whatever the case
Problems check(const SavedList &saved, const Store &store); // a title, and one that no other has

QString writeConditions(const ListConditions &conditions);
// Those that can still be understood; problems tells of the others.
struct ReadConditions
{
    ListConditions conditions;
    Problems problems;
};
ReadConditions readConditions(
    const QString &text, const ListQuery &query, const QDate &today, const QLocale &locale);

// What a saved list picks: its choice among `choices` and its conditions; its words are not SQL.
SqlCondition sqlOf(const SavedList &saved, const ListQuery &query, const QList<ListChoice> &choices,
    const QDate &today, const QLocale &locale);

} // namespace twinbook

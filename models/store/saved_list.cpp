// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "saved_list.h"

#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SavedList)
};

QString titleOf(const SavedList &saved)
{
    return saved.title;
}

} // namespace

template <>
const Record<SavedList> &recordOf<SavedList>()
{
    using S = SavedList;
    static const Record<SavedList> record =
        Record<SavedList>("saved_list", "SavedList", QT_TRANSLATE_NOOP("SavedList", "Saved list"),
            QT_TRANSLATE_NOOP("SavedList", "Saved lists"))
            .text("list", &S::list, QT_TRANSLATE_NOOP("SavedList", "List"))
            .text("title", &S::title, QT_TRANSLATE_NOOP("SavedList", "Name"))
            .searched()
            .text("words", &S::words, QT_TRANSLATE_NOOP("SavedList", "Words"))
            .text("choice", &S::choice, QT_TRANSLATE_NOOP("SavedList", "Choice"))
            .text("conditions", &S::conditions, QT_TRANSLATE_NOOP("SavedList", "Conditions"), Kind::LongText)
            .text("columns", &S::columns, QT_TRANSLATE_NOOP("SavedList", "Columns"), Kind::LongText)
            .text("sort", &S::sort, QT_TRANSLATE_NOOP("SavedList", "Sorted by"))
            .text("notes", &S::notes, QT_TRANSLATE_NOOP("SavedList", "Notes"), Kind::LongText)
            .flag("removed", &S::removed, QT_TRANSLATE_NOOP("SavedList", "Removed"))
            .titled(titleOf)
            .sortedBy(titleOf);
    return record;
}

QString listName(const ListQuery &query)
{
    return query.name.isEmpty() ? query.table : query.name;
}

QList<SavedList> savedListsOf(const Store &store, const QString &list)
{
    QList<SavedList> all = store.all<SavedList>(u"removed=0 AND list=?"_s, {list});
    std::stable_sort(all.begin(), all.end(),
        [](const SavedList &a, const SavedList &b) { return sortKey(a.title) < sortKey(b.title); });
    return all;
}

std::optional<SavedList> savedList(const Store &store, const QString &list, const QString &title)
{
    for (const SavedList &saved : savedListsOf(store, list))
        if (fold(saved.title) == fold(title))
            return saved;
    return std::nullopt;
}

Problems check(const SavedList &saved, const Store &store)
{
    if (saved.title.trimmed().isEmpty())
        return {{u"title"_s, Words::tr("Please give the list a name.")}};
    const std::optional<SavedList> other = savedList(store, saved.list, saved.title);
    if (other && other->id != saved.id)
        return {{u"title"_s, Words::tr("There is a list called “%1” already.").arg(other->title)}};
    return {};
}

QString writeConditions(const ListConditions &conditions)
{
    QStringList lines;
    for (const ListCondition &condition : conditions)
        lines += writeCondition(condition);
    return lines.join(u'\n');
}

ReadConditions readConditions(
    const QString &text, const ListQuery &query, const QDate &today, const QLocale &locale)
{
    ReadConditions out;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const Result<ListCondition> read = readCondition(line, query, today, locale);
        if (read)
            out.conditions += *read;
        else
            out.problems += {u"conditions"_s, read.sentence};
    }
    return out;
}

SqlCondition sqlOf(const SavedList &saved, const ListQuery &query, const QList<ListChoice> &choices,
    const QDate &today, const QLocale &locale)
{
    QList<SqlCondition> parts;
    for (const ListChoice &choice : choices)
        if (choice.key == saved.choice)
            parts += {choice.sql, choice.values};
    parts += sqlOf(readConditions(saved.conditions, query, today, locale).conditions, query, today);
    return allOf(parts);
}

} // namespace twinbook

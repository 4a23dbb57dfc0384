// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_rules.h"

#include "values_alike.h"

#include "text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MergePlan)
};

// Columns of one line that hold lists; what is a warning to others is never dropped.
bool holdsList(const QString &column)
{
    static const QSet<QString> lists{u"skills"_s, u"interests"_s, u"allergies"_s, u"access_needs"_s,
        u"diet_notes"_s, u"travel_notes"_s, u"pets"_s, u"stairs"_s, u"diets_cooked"_s, u"would_take"_s,
        u"would_not_take"_s};
    return lists.contains(column);
}

bool earlierCounts(const QString &column)
{
    return column == u"joined"_s || column == u"since"_s;
}

bool laterCounts(const QString &column)
{
    return column == u"paid_until"_s || column == u"left_on"_s || column.endsWith(u"_expires"_s)
        || column == u"passport_issued"_s || column == u"until"_s;
}

QString joinedList(const QString &first, const QString &second)
{
    static const QRegularExpression signs(u"[,;]\\s*"_s);
    QStringList all = first.split(signs, Qt::SkipEmptyParts);
    QSet<QString> known;
    for (const QString &one : std::as_const(all))
        known.insert(fold(one));
    for (const QString &one : second.split(signs, Qt::SkipEmptyParts)) {
        if (!known.contains(fold(one)))
            all += one;
        known.insert(fold(one));
    }
    return all.join(u", "_s);
}

// "fr B2, de" and "fr, es": each language once, with the level that is known.
QString joinedLanguages(const QString &first, const QString &second)
{
    QStringList all = first.split(u", "_s, Qt::SkipEmptyParts);
    for (const QString &more : second.split(u", "_s, Qt::SkipEmptyParts)) {
        const QString code = more.section(u' ', 0, 0);
        const auto same = std::find_if(
            all.begin(), all.end(), [&](const QString &one) { return one.section(u' ', 0, 0) == code; });
        if (same == all.end())
            all += more;
        else if (!same->contains(u' '))
            *same = more;
    }
    return all.join(u", "_s);
}

// Whether one is the other and more.
bool isFuller(const QString &full, const QString &part)
{
    const QString more = fold(full);
    const QString less = fold(part);
    return more.size() > less.size() && (u' ' + more + u' ').contains(u' ' + less + u' ');
}

// "J." for "Joan", "Geoff" for "Geoffrey".
bool begins(const QString &part, const QString &whole)
{
    const QString less = fold(part);
    return !less.isEmpty() && fold(whole).size() > less.size() && fold(whole).startsWith(less);
}

} // namespace

bool canJoin(const Column &column)
{
    return (column.kind == Kind::LongText && column.name != u"street") || column.kind == Kind::Languages
        || holdsList(column.name);
}

QVariant joined(const Column &column, const QVariant &first, const QVariant &second)
{
    if (column.kind == Kind::Languages)
        return joinedLanguages(first.toString(), second.toString());
    if (column.kind == Kind::LongText)
        return withLines(first.toString(), second.toString());
    return joinedList(first.toString(), second.toString());
}

MergeProposal proposeFor(
    const Column &column, const QVariant &first, const QVariant &second, const LastChanged &changed)
{
    const QString a = first.toString();
    const QString b = second.toString();
    if (canJoin(column))
        return {MergeRow::Both, Words::tr("what both say")};
    if (column.kind == Kind::Flag)
        return {first.toLongLong() ? MergeRow::First : MergeRow::Second, Words::tr("said by one of them")};
    if (earlierCounts(column.name))
        return {a <= b ? MergeRow::First : MergeRow::Second, Words::tr("the earlier day")};
    if (laterCounts(column.name))
        return {a >= b ? MergeRow::First : MergeRow::Second, Words::tr("the later day")};
    const bool text = column.kind == Kind::Text || column.kind == Kind::LongText;
    if (text && (isFuller(a, b) || begins(b, a)))
        return {MergeRow::First, Words::tr("the fuller one")};
    if (text && (isFuller(b, a) || begins(a, b)))
        return {MergeRow::Second, Words::tr("the fuller one")};
    if (changed.first != changed.second)
        return {
            changed.first > changed.second ? MergeRow::First : MergeRow::Second, Words::tr("changed last")};
    return {MergeRow::First, {}};
}

} // namespace twinbook

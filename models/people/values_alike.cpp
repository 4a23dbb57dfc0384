// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "values_alike.h"

#include "text.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// "fr" says nothing new beside "fr B2".
bool holdsLanguages(const QString &known, const QString &more)
{
    const QStringList has = known.split(u", "_s);
    for (const QString &language : more.split(u", "_s)) {
        const bool there = std::any_of(has.begin(), has.end(), [&](const QString &one) {
            return one == language || (!language.contains(u' ') && one.startsWith(language + u' '));
        });
        if (!there)
            return false;
    }
    return true;
}

} // namespace

bool isBlank(const Column &column, const QVariant &value)
{
    if (value.isNull())
        return true;
    if (column.kind == Kind::Integer || column.kind == Kind::Money)
        return value.toLongLong() == 0;
    return column.kind != Kind::Flag && value.toString().isEmpty();
}

bool isOpen(const Column &column, const QVariant &value)
{
    return isBlank(column, value) || (column.kind == Kind::Flag && value.toLongLong() == 0);
}

bool saysTheSame(const Column &column, const QVariant &one, const QVariant &two)
{
    const QString a = one.toString();
    const QString b = two.toString();
    if (column.name == u"postcode"_s)
        return fold(a).remove(u' ') == fold(b).remove(u' ');
    switch (column.kind) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Email:
        return a == b || (!a.isEmpty() && fold(a) == fold(b));
    case Kind::Phone:
        return a == b || samePhone(a, b);
    case Kind::Languages:
        return a == b || holdsLanguages(a, b);
    default:
        return a == b;
    }
}

QString withLines(const QString &notes, const QString &more)
{
    QStringList lines = notes.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : more.split(u'\n', Qt::SkipEmptyParts)) {
        if (!lines.contains(line))
            lines += line;
    }
    return lines.join(u'\n');
}

} // namespace twinbook

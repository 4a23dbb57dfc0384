// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeated_headings.h"

#include "heading_index.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QString nameOf(const HeadingIndex &index, const QList<PeopleField> &fields, const QString &heading)
{
    const auto meaning = index.find(heading);
    return meaning && meaning->field >= 0 ? fields.at(meaning->field).name : QString();
}

bool isName(const QString &field)
{
    return field == u"given_name"_s || field == u"family_name"_s || field == u"name"_s;
}

bool areHeadings(const QStringList &cells, const HeadingIndex &index, const QList<PeopleField> &fields)
{
    constexpr int fewest = 3;
    int filled = 0;
    int known = 0;
    bool named = false;
    QSet<QString> seen;
    for (const QString &cell : cells) {
        const QString text = cell.simplified();
        if (text.isEmpty())
            continue;
        ++filled;
        seen.insert(headingKey(text));
        const QString field = nameOf(index, fields, text);
        known += !field.isEmpty();
        named = named || isName(field);
    }
    return named && filled >= fewest && seen.size() > 1 && seen.size() < filled && known * 10 >= filled * 7;
}

} // namespace

QList<bool> secondPersonColumns(const QStringList &headings, const QList<PeopleField> &fields)
{
    QList<bool> second(headings.size(), false);
    QHash<QString, QList<int>> places;
    for (int i = 0; i < headings.size(); ++i)
        places[headingKey(headings.at(i))] += i;
    if (places.size() == headings.size())
        return second;
    const HeadingIndex index(fields);
    int from = -1; // where the second set begins
    int last = -1; // of the first names
    bool given = false;
    bool family = false;
    for (const QList<int> &at : std::as_const(places)) {
        const QString field = at.size() == 2 ? nameOf(index, fields, headings.at(at.first())) : QString();
        if (!isName(field) && field != u"title"_s)
            continue;
        given = given || field == u"given_name"_s;
        family = family || field == u"family_name"_s || field == u"name"_s;
        from = from < 0 ? at.last() : std::min(from, at.last());
        last = std::max(last, at.first());
    }
    if (!given || !family || last > from)
        return second;
    for (const QList<int> &at : std::as_const(places)) {
        const auto meaning = at.size() == 2 ? index.find(headings.at(at.first())) : std::nullopt;
        if (!meaning || meaning->field < 0 || at.first() >= from || at.last() < from)
            continue;
        const PeopleField &field = fields.at(meaning->field);
        second[at.last()] = field.owner != PeopleField::OfHousehold
            && field.special != PeopleField::SecondStreet && field.special != PeopleField::HouseNumber;
    }
    return second;
}

Table withRepeatedHeadings(Table table, const QList<PeopleField> &fields)
{
    constexpr qsizetype deepest = 5;
    if (table.headingLine > 0)
        return table;
    const HeadingIndex index(fields);
    for (qsizetype i = 0; i < std::min(deepest, table.rows.size()); ++i) {
        if (!areHeadings(table.rows.at(i), index, fields))
            continue;
        for (qsizetype column = 0; column < table.headings.size(); ++column) {
            const QString heading = table.rows.at(i).value(column).simplified();
            if (!heading.isEmpty())
                table.headings[column] = heading;
        }
        table.headingLine = table.lines.value(i, int(i) + 1);
        table.rows.remove(0, i + 1);
        table.lines.remove(0, i + 1);
        break;
    }
    return table;
}

} // namespace twinbook

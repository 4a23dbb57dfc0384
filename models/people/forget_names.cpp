// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forget_names.h"

#include "forget_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int shortest = 3; // letters of a word that is looked for

bool isInUse(const Store &store, const QString &value, const QSet<qint64> &besides)
{
    for (const qint64 id : store.selectIds(
             u"SELECT id FROM person WHERE removed=0 AND ? IN (email,email2,mobile,phone,work_phone)"_s,
             {value})) {
        if (!besides.contains(id))
            return true;
    }
    return !store.selectIds(u"SELECT id FROM organisation WHERE removed=0 AND ? IN (email,phone)"_s, {value})
                .isEmpty()
        || !store.selectIds(u"SELECT id FROM household WHERE removed=0 AND phone=?"_s, {value}).isEmpty();
}

// The value of a column in a line of the journal that put a row in.
QString inserted(const QJsonObject &data, const QString &column)
{
    return data.value(column).toArray().at(1).toString();
}

} // namespace

NamesOf namesOf(const Store &store, const Person &person, const QSet<qint64> &besides)
{
    NamesOf names;
    const QString &family = person.familyName;
    if (!family.isEmpty()) {
        for (const QString &given : {person.givenName, person.knownAs}) {
            if (given.isEmpty())
                continue;
            bool shared = false;
            for (const qint64 id :
                store.selectIds(
                    u"SELECT id FROM person WHERE removed=0 AND family_name=? AND (given_name=? OR known_as=?)"_s,
                    {family, given, given}))
                shared = shared || !besides.contains(id);
            names.isShared = names.isShared || shared;
            const QStringList forms{given + u' ' + family, family + u", "_s + given, family + u' ' + given};
            (shared ? names.inOwnLabels : names.everywhere) += forms;
        }
    }
    for (const QString &value :
        {person.email, person.email2, person.mobile, person.phone, person.workPhone}) {
        if (!value.isEmpty())
            (isInUse(store, value, besides) ? names.inOwnLabels : names.everywhere) += value;
    }
    QStringList ways;
    for (const QString &value :
        {person.email, person.email2, person.mobile, person.phone, person.workPhone}) {
        if (names.everywhere.contains(value))
            ways += value;
    }
    const NamedInTexts texts = namedInTexts(store, person, ways, besides);
    names.everywhere += texts.written;
    names.remains = texts.remains;
    for (const QString &part : {person.givenName, person.knownAs, family}) {
        if (part.size() >= shortest)
            names.inOwnLabels += part;
    }
    return names;
}

QList<qint64> formerRowsOf(const Store &store, const Person &person)
{
    QList<qint64> rows;
    if (person.givenName.isEmpty() || person.familyName.isEmpty())
        return rows;
    for (const Person &other : store.all<Person>(
             u"removed=1 AND given_name=? AND family_name=?"_s, {person.givenName, person.familyName})) {
        const bool clash = other.born.isValid() && person.born.isValid() && other.born != person.born;
        if (other.id != person.id && !clash)
            rows += other.id.value;
    }
    store.each(
        u"SELECT row,data FROM edit_row WHERE tbl='person' AND op='I' AND instr(data,?)>0 AND NOT EXISTS"
        " (SELECT 1 FROM person p WHERE p.id=edit_row.row)"_s,
        {person.familyName}, [&](const Store::Value &value) {
            const QJsonObject data = QJsonDocument::fromJson(value(1).toString().toUtf8()).object();
            const qint64 row = value(0).toLongLong();
            if (inserted(data, u"given_name"_s) == person.givenName
                && inserted(data, u"family_name"_s) == person.familyName && !rows.contains(row))
                rows += row;
        });
    return rows;
}

} // namespace twinbook

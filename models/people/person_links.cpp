// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_links.h"

#include "text.h"

using namespace Qt::StringLiterals;

namespace twinbook {

QList<PersonHit> findPersons(const Store &store, const QString &words, int most)
{
    QString sql = u"SELECT p.id FROM person_find f JOIN person p ON p.id=f.id"
                  " LEFT JOIN household_find hf ON hf.id=p.household WHERE p.removed=0"_s;
    QVariantList values;
    for (const QString &word : fold(words).split(u' ', Qt::SkipEmptyParts)) {
        sql += u" AND (f.search LIKE ? OR hf.search LIKE ?)"_s;
        values << u'%' + word + u'%' << u'%' + word + u'%';
    }
    sql += u" ORDER BY f.sort LIMIT ?"_s;
    values << most;
    QList<PersonHit> hits;
    for (const qint64 id : store.selectIds(sql, values))
        hits.append({Id<Person>(id), personLine(store, Id<Person>(id))});
    return hits;
}

QString personLine(const Store &store, Id<Person> id)
{
    const std::optional<Person> person = store.get(id);
    if (!person || person->removed)
        return {};
    const std::optional<Household> home = store.get(person->household);
    return home && !home->town.isEmpty() ? displayName(*person) + u", "_s + home->town : displayName(*person);
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer_persons.h"

#include "person_links.h"

namespace twinbook {

namespace {

constexpr int personsOffered = 12;

} // namespace

void offerPersons(FormExtras &extras, const Store &store, const QStringList &columns)
{
    for (const QString &column : columns) {
        extras.searches.insert(column, [&store](const QString &words) {
            QList<LinkItem> items;
            for (const PersonHit &hit : findPersons(store, words, personsOffered))
                items.append({hit.id.value, hit.line});
            return items;
        });
        extras.linkLabels.insert(column, [&store](qint64 id) { return personLine(store, Id<Person>(id)); });
    }
}

LinkEdit *personEdit(const Store &store, QWidget *parent)
{
    FormExtras extras;
    offerPersons(extras, store, {{}});
    return new LinkEdit(extras.searches.value({}), extras.linkLabels.value({}), parent);
}

} // namespace twinbook

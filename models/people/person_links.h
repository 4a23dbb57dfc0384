// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "store.h"

#include <QList>
#include <QString>

namespace twinbook {

// A person as one line to choose them by.
struct PersonHit
{
    Id<Person> id;
    QString line; // "Anne Fairweather, Northbridge"
};

// Persons whose name, reach or home hold every word, by name; no words: the first ones.
QList<PersonHit> findPersons(const Store &store, const QString &words, int most);
QString personLine(const Store &store, Id<Person> id); // empty when there is none

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"
#include "person.h"
#include "store.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace twinbook {

// A household as one line to choose it by.
struct HomeHit
{
    Id<Household> id;
    QString line; // "Fairweather, Mill Lane, Harton (Tom, Lucy)"
};

// Households whose name, address or inhabitants hold every word, by name; no words: the first ones.
QList<HomeHit> findHomes(const Store &store, const QString &words, int most);
QString homeLine(const Store &store, Id<Household> id); // empty when there is none

// Names for a household that is made for one person: "Fairweather, Mill Lane" and "Mrs A Fairweather".
QString homeNameFor(const Person &person, const Household &home);
QString letterNameFor(const Person &person);
// "Tom and Anne Fairweather", "Tom Fairweather and Anne Miller", "The Fairweather family"; empty for one
// alone, and for many of several last names.
QString nameTogether(const QList<Person> &persons);

// Somebody in the book who may be the same as the one being written down.
struct LikeHit
{
    Id<Person> id;
    QString name; // "Ann Fairweather"
    QString town;
};
// By a name that is the same or nearly so, in the same town or where one of the towns is not known.
QList<LikeHit> peopleLike(const Store &store, const Person &person, const QString &town, int most = 3);

// The values of a column that are in use, the most frequent first: what is offered while typing.
QStringList valuesInUse(const Store &store, const RecordShape &shape, const QString &column, int most = 200);

} // namespace twinbook

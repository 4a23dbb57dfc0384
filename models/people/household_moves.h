// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"
#include "person.h"
#include "store.h"

#include <QSet>
#include <QStringList>

#include <optional>

namespace twinbook {

// A household and who lives there, the oldest entry first.
struct Home
{
    Household household;
    QList<Person> persons;
    QStringList sharedFees = {}; // categories of membership of which one fee covers the household
};
Home homeOf(const Store &store, Id<Household> id);

// What becomes of households and persons: computed, shown, then adopted in one edit. The old address needs no
// note: History keeps it.
struct HomePlan
{
    QString label; // of the edit, for History
    QList<Household> households; // as they will be; new ones have an id that the book does not know yet
    QList<Person> persons; // those who live elsewhere afterwards
    QList<Id<Household>> emptied; // in which nobody is left: removed
    QStringList sentences; // what happens, in words
};

void writeMoves(Edit &edit, const HomePlan &plan);

// Names are made anew for every household whose people or street change, as when it was first written down;
// what somebody has typed over them is kept.

// Comes to live in another household; one in which nobody is left is removed.
HomePlan planMoveIn(const Person &person, const std::optional<Home> &from, const Home &to);
// Leaves for an address of their own, or for one that is not known yet (nothing in it): then they belong to
// no household.
HomePlan planMoveOut(const Person &person, const Home &from, const Household &address);

enum class HostingOffer { StaysHere, GoesAlong };
// Those who go get a household of their own. Refused: nobody goes, or everybody.
Result<HomePlan> planSplit(
    const Home &home, const QSet<Id<Person>> &going, const Household &address, HostingOffer offer);
// All of them move. The rooms belong to the old house: unless they host again in the new one as before, they
// are asked anew; what they like and have stays.
HomePlan planMoveHouse(const Home &home, const Household &address, bool hostAsBefore);

// The columns of a household that make up its address, the telephone at home among them.
QStringList addressColumns();

} // namespace twinbook

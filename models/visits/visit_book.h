// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host_offer.h"
#include "store.h"
#include "visit.h"
#include "visit_party.h"

#include <QHash>
#include <QList>

namespace twinbook {

// All that the book knows about one visit, read once; a copy of values that may go to another thread.
struct VisitBook
{
    Visit visit;
    QList<VisitParty> parties; // by name
    QList<Traveller> travellers; // in the order in which they came
    QList<HostOffer> offers; // by name of the household
    QList<VisitFee> fees;
    QHash<qint64, Person> persons; // travellers and who lives with the hosts, by id
    QHash<qint64, Household> households; // of hosts and travellers, by id
    QHash<qint64, qint64> paid; // by traveller, in the visit's currency

    const VisitParty *party(Id<VisitParty> id) const; // nullptr: none
    const HostOffer *offer(Id<HostOffer> id) const;
    const VisitFee *fee(Id<VisitFee> id) const;
    QString nameOf(const Traveller &traveller) const; // "Anne Fairweather"
    QString nameOf(const HostOffer &offer) const; // of the household
    QList<Traveller> coming(Id<VisitParty> party) const; // those who have not cancelled and do not wait
    QList<Person> adultsOf(const HostOffer &offer,
        int fromAge = 18) const; // who live there, by the last day, also those who left the association
    bool isMinor(const Traveller &traveller) const; // under 18 on the first day of the visit
    int ageOf(const Traveller &traveller) const; // on that day; -1: not known
    // What the traveller has to pay in all, has paid, and must have paid by a day.
    qint64 priceOf(const Traveller &traveller) const;
    qint64 paidOf(const Traveller &traveller) const { return paid.value(traveller.id.value); }
    qint64 dueOf(const Traveller &traveller, QDate day) const;
};

VisitBook visitBook(const Store &store, Id<Visit> visit);

// The visit that is under way or comes next, else the last one; none in an empty book.
Id<Visit> nearestVisit(const Store &store, QDate today);

} // namespace twinbook

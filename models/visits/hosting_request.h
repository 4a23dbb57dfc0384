// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placement.h"
#include "store.h"
#include "visit_book.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace twinbook {

// What the planner is asked, with the names behind its numbers. A copy of all it needs: may go to another
// thread. Its lists go beside those of `problem`.
struct HostingRequest
{
    plan::hosting::Problem problem;
    Id<Visit> visit;
    QList<Id<VisitParty>> parties;
    QStringList partyNames;
    QList<int> guests; // how many, of each party
    QList<bool> minors; // whether any, of each party
    QList<Id<HostOffer>> offers;
    QStringList hostNames;
    QStringList languages; // codes
    QStringList interests;
    QStringList areas;
    QDate firstNight;
    QStringList warnings; // what the planner cannot know, one sentence each

    int partyIndex(Id<VisitParty> id) const { return int(parties.indexOf(id)); } // -1: not to be placed
    int hostIndex(Id<HostOffer> id) const { return int(offers.indexOf(id)); }
    int allGuests() const;
    int placedGuests(const plan::hosting::Plan &plan) const;
};

struct HandLock
{
    Id<VisitParty> party;
    Id<HostOffer> host; // none: not placed
};

// What beside the book decides the question.
struct HostingOptions
{
    QList<HandLock> locks; // in place of those of the book
    QList<Id<Traveller>> without; // who has cancelled
    QList<Id<HostOffer>> withoutHosts; // who has fallen out
    std::optional<QString> weights; // "wanted=200 distance=2"; none: those of the visit
};

HostingRequest hostingRequest(
    const Store &store, const VisitBook &book, const HostingOptions &options, QDate today);

// The placement that the book holds.
plan::hosting::Plan keptPlan(const HostingRequest &request, const VisitBook &book);

// Writes the placement into the book in one edit; parties that are not in the request are left alone. A lock
// is kept as one set by hand.
EditOutcome savePlacement(Store &store, const HostingRequest &request, const plan::hosting::Plan &plan,
    const QList<HandLock> &locks = {});

// Whether every grown-up at the house has been checked for all days of the visit.
bool isVetted(const Store &store, const VisitBook &book, const HostOffer &offer);

// What matters how much, by words; the others as the program has them. Nothing when a word is not known.
QList<std::pair<QString, int>> hostingWeightNames(const plan::hosting::Weights &weights);
std::optional<plan::hosting::Weights> readHostingWeights(const QString &text);

} // namespace twinbook

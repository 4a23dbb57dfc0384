// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"
#include "report.h"
#include "store.h"
#include "visit.h"

#include <QDate>
#include <QList>

namespace twinbook {

// Somebody who stayed with a household, on a visit of the book or before it was kept.
struct Stay
{
    Id<Household> host;
    Id<Household> guestHome; // none: not known
    Id<Person> guest;
    QString guestName;
    Id<Visit> visit; // none: before the book
    QString visitName;
    int year = 0;
    QDate fromOn; // of a visit of the book
    int nights = 0;
};

// All stays of visits that are over, and those noted by hand; the latest first.
QList<Stay> allStays(const Store &store, QDate today);

// One household of ours beside what it gave and got.
struct LedgerLine
{
    Id<Household> household;
    QString name;
    int guests = 0; // taken in, over all years
    int nightsGiven = 0; // guests times nights
    int nightsGot = 0; // the same as guests elsewhere
    int lastYear = 0; // last hosted; 0: never
    int recentGuests = 0; // in the last four years
    int recentLoad = 0; // of those, beyond what is usual among the hosts
    int balance() const { return nightsGot - nightsGiven; } // above 0: it is their turn
};

inline constexpr int recentYears = 4;

// Of these households, whose turn it is first.
QList<LedgerLine> hostingLedger(
    const Store &store, const QList<Stay> &stays, const QList<Id<Household>> &households, QDate today);

// Who hosted whom, and whose turn it is, of all households that ever hosted, stayed or would host.
Report hostingLedgerReport(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

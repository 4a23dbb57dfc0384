// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"
#include "id.h"
#include "problems.h"
#include "record.h"
#include "visit.h"

#include <QDate>
#include <QString>

namespace twinbook {

// What a household offers for one visit; begun from its hosting profile.
struct HostOffer
{
    Id<HostOffer> id;
    Id<Visit> visit;
    Id<Household> household;
    QString status; // "asked", "yes", "reserve", "no"
    QDate askedOn;
    qint64 singles = 0;
    qint64 doubles = 0;
    qint64 twins = 0;
    qint64 sofas = 0;
    qint64 maxGuests = 0; // 0: as many as there are beds
    qint64 comfortable = 0; // 0: as many as they take
    QDate fromOn; // if other than the visit's first day
    QDate untilOn; // if other than the visit's last day
    QString takes; // "" anybody, "adults", "families", "young"
    QString minors; // "" no rule, "girls", "boys", "none"
    qint64 youngest = 0; // age from which they take children; 0: any
    bool noSmokers = false;
    bool keen = false; // not to be left empty
    QString notes;
    bool removed = false;

    qint64 beds() const { return singles + 2 * doubles + 2 * twins + sofas; }
    bool isOffered() const { return status == u"yes" || status == u"reserve"; }
    bool operator==(const HostOffer &) const = default;
};

template <>
const Record<HostOffer> &recordOf<HostOffer>();

Problems check(const HostOffer &offer, const Visit &visit);

// A new offer as the household's hosting profile says.
HostOffer offerOf(const Household &household, Id<Visit> visit);

} // namespace twinbook

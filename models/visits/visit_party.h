// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "host_offer.h"
#include "id.h"
#include "problems.h"
#include "record.h"
#include "visit.h"

#include <QDate>
#include <QString>

namespace twinbook {

// People who travel and stay together.
struct VisitParty
{
    Id<VisitParty> id;
    Id<Visit> visit;
    QString name; // "Lemoine"
    QString kind; // "single", "couple", "family", "friends", "group"
    QString wantedHost; // as they wrote it
    Id<HostOffer> host; // the placement
    bool locked = false; // the planner leaves it there
    bool leftUnplaced = false; // by hand: stays at a hotel, with relatives
    Id<VisitParty> near;
    Id<VisitParty> apartFrom;
    bool mayShare = false; // somebody alone
    bool vettedOnly = false; // although not young people alone
    bool stayNear = false;
    qint64 priority = 0; // 0 and 1: the usual
    QString hostNote;
    QString notes;
    bool removed = false;

    bool operator==(const VisitParty &) const = default;
};

// Somebody who goes on a visit, ours or a guest.
struct Traveller
{
    Id<Traveller> id;
    Id<Visit> visit;
    Id<Person> person;
    Id<VisitParty> party;
    QString role; // "guest", "leader", "driver", "accompanying"
    QString status; // "asked", "coming", "waiting", "cancelled"
    QDate cancelledOn;
    QDate waitingSince;
    Id<VisitFee> fee;
    QDate arrivesOn; // if other than the visit's first day
    QDate leavesOn; // if other than the visit's last day
    qint64 room = 0; // those of a party with one number share a room; 0: alone
    bool oneBed = false;
    QString sharesWith; // as they wrote it
    QString notes;
    bool removed = false;

    bool isComing() const { return status == u"coming"; }
    bool operator==(const Traveller &) const = default;
};

// What a traveller paid towards the fee, or got back (below 0).
struct VisitPayment
{
    Id<VisitPayment> id;
    Id<Traveller> traveller;
    QDate paidOn;
    qint64 amount = 0; // in the visit's currency
    QString notes;
    bool removed = false;

    bool operator==(const VisitPayment &) const = default;
};

// What a traveller answered to a question of one's own.
struct VisitAnswer
{
    Id<VisitAnswer> id;
    Id<Traveller> traveller;
    Id<VisitQuestion> question;
    QString answer;
    bool removed = false;

    bool operator==(const VisitAnswer &) const = default;
};

template <>
const Record<VisitParty> &recordOf<VisitParty>();
template <>
const Record<Traveller> &recordOf<Traveller>();
template <>
const Record<VisitPayment> &recordOf<VisitPayment>();
template <>
const Record<VisitAnswer> &recordOf<VisitAnswer>();

Problems check(const VisitParty &party);
Problems check(const Traveller &traveller, const Visit &visit);
Problems check(const VisitPayment &payment, QDate today);
Problems check(const VisitAnswer &answer);

} // namespace twinbook

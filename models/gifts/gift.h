// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "person.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// A kind of thing bought to be given away, in the gift cupboard; how many are left follows from the gifts
// given.
struct GiftItem
{
    Id<GiftItem> id;
    QString name;
    QDate boughtOn;
    qint64 quantity = 0; // bought
    qint64 unitCost = 0; // in the association's currency
    QString supplier;
    QString place; // where they lie
    QString notes;
    bool removed = false;

    bool operator==(const GiftItem &) const = default;
};

// One time that the register went out: its entries stay as they are from then on.
struct GiftPublication
{
    Id<GiftPublication> id;
    QDate fromOn;
    QDate untilOn; // the last day
    QDate publishedOn;
    QString publishedBy;
    qint64 entries = 0; // 0: a nil return
    QString notes;
    bool removed = false;

    bool operator==(const GiftPublication &) const = default;
};

// One entry of the register of gifts and hospitality (rules.md 1.4).
struct Gift
{
    Id<Gift> id;
    QString reference; // "2026-014"
    QString kind; // "gift", "hospitality"
    QString direction; // "received", "given", "declined": offered to us and refused, "returned"
    QDate receivedOn; // when it was received, given, offered and declined; decides which rules hold
    QString dayWords; // what is known of the day when it is no day: "1999"
    QDate offeredOn;
    QDate registeredOn; // when it was entered with those who keep the register
    QString holder; // who of ours received or gave it
    Id<Person> holderPerson; // the same, where in the book
    QString capacity; // "member" of the council, "officer", "volunteer", "accompanying", "association"
    QString donorPerson; // who gave it; of a gift given: who got it
    QString donorOrganisation;
    QString donorKind; // "twin", "public", "company", "individual", "association", "other"
    QString donorCountry;
    QString donorAddress; // private: never published
    QString countsWith; // the name of an associated source that it is added up with
    QString partner; // partner community: "Gotha"
    QString visit; // visit or event
    QString description;
    QString reason; // circumstances
    QString guest; // was somebody of ours there as a guest: "yes", "no", empty: not said
    QString valueWords; // as it was typed or found: "£175-200"; read by readGiftValue (gift_value.h)
    QString valueKind; // "plain", "about", "range", "below", "above", "unknown"; empty: nothing is said
    qint64 value = 0; // in the smallest unit of currency; the lower end of a range
    qint64 valueTo = 0; // the upper end of a range
    QString currency; // of value; empty: not known which
    QString basis; // "receipt", "shop", "estimate", "donor", "valuation"
    QString rate; // as typed: "0.8531"
    QString rateWay; // "times": one of theirs is so many of ours; "divide": one of ours is so many of theirs
    QString rateSource; // "ECB", "HMRC"
    QDate rateOn;
    qint64 homeValue = 0; // value, or the upper end, in the association's currency; 0 while not known
    QString approvedBy;
    QDate approvedOn;
    QString officerAction; // what the senior officer did about it
    QString outcome; // "kept", "authority", "displayed", "shared", "raffled", "charity", "returned",
                     // "disposed", "bought", "used"; empty: not yet settled
    QString outcomeWords; // as found in a register, or more about it
    Id<GiftItem> item; // out of the cupboard
    qint64 itemCount = 0;
    Id<Gift> corrects; // the published entry that this one puts right
    bool withheld = false; // never published
    Id<GiftPublication> publication; // from then on it stays as it is
    QString registerName; // of an imported entry: which register it comes from
    QString sourceKey; // of an imported entry: by what it is known again
    QString notes;
    bool removed = false;

    bool isPublished() const { return publication.isValid(); }
    bool operator==(const Gift &) const = default;
};

// Somebody's word that there was nothing to register.
struct NilReturn
{
    Id<NilReturn> id;
    QString holder; // whose; empty: everybody's
    QString kind; // "gift", "hospitality"; empty: both
    QDate fromOn;
    QDate untilOn; // the last day
    QString periodWords; // as found: "June 2025"
    QString registerName;
    QString sourceKey;
    QString notes;
    bool removed = false;

    bool operator==(const NilReturn &) const = default;
};

template <>
const Record<GiftItem> &recordOf<GiftItem>();
template <>
const Record<GiftPublication> &recordOf<GiftPublication>();
template <>
const Record<Gift> &recordOf<Gift>();
template <>
const Record<NilReturn> &recordOf<NilReturn>();

Problems check(const Gift &gift, QDate today);
Problems check(const GiftItem &item, QDate today);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_aid_years.h"
#include "household.h"
#include "payment.h"
#include "store.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// A gift that may be claimed on, before it stands in a line.
struct GiftAidDonation
{
    Person donor;
    Household home;
    QDate day;
    qint64 amount = 0;
    Id<PaymentShare> share = {};
    QDate periodEnd = {}; // the last day of the accounting period it was given in
};

// The small gifts in cash of one tax year, for the small donations scheme.
struct SmallGifts
{
    QDate yearEnd; // 5 April
    QDate claimUntil; // the last day for it
    qint64 given = 0; // and not claimed yet
    qint64 most = 0; // of that year, by its Gift Aid donations, less what was claimed before
    qint64 topUp = 0; // what is claimed back on what counts
    QList<Id<PaymentShare>> shares = {}; // those that count

    qint64 counts() const { return given < most ? given : most; }
};

struct GiftAidClaim
{
    QList<GiftAidDonation> donations; // in order of the day
    QList<SmallGifts> small; // by tax year
    QList<QString> leftOut; // each with the reason, in words
    qint64 leftOutAmount = 0;

    qint64 total() const;
    qint64 smallGiven() const;
    qint64 smallTopUp() const;
};

// What can be claimed today of what was given until a day, less what has been claimed: what donors with a
// declaration paid for their own subscription (where its category counts as a gift) or gave. A fee that
// covers the family counts when the payer has declared. What came in late is taken in like all the rest.
GiftAidClaim giftAidClaimOf(const Store &store, QDate until, QDate today, const QLocale &locale);

// Keeps with each gift of that claim that it has been claimed, in one edit; nothing when it has no line.
EditOutcome rememberClaim(Store &store, QDate until, QDate today, const QLocale &locale);

} // namespace twinbook

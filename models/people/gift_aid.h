// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"
#include "payment.h"
#include "problems.h"
#include "store.h"
#include "xlsx.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// The figures of Gift Aid on a day (resources/rules/figures.csv, rules.md 4).
struct GiftAidFigures
{
    qint64 ratePercent = 0; // of the donation: 25
    qint64 aggregateEach = 0; // minor units: the most of one gift in an aggregated line
    qint64 aggregateLine = 0; // the most of such a line
    qint64 smallEach = 0; // small donations scheme: the most of one gift
    qint64 smallMost = 0; // a tax year
    qint64 smallMultiple = 0; // times the Gift Aid donations
    qint64 benefitPercentFirst = 0, benefitFirst = 0, benefitPercentRest = 0, benefitMost = 0;
};
GiftAidFigures giftAidFigures(const Store &store, QDate day);

// What may be claimed back on gifts of so much; the most that a donor may get in return; what the small
// donations of a tax year bring beside Gift Aid donations of so much. Halves of a penny are rounded up.
qint64 giftAidClaim(qint64 donations, const GiftAidFigures &figures);
qint64 benefitAllowed(qint64 donation, const GiftAidFigures &figures);
qint64 smallDonationsCap(qint64 giftAidDonations, const GiftAidFigures &figures); // the most that counts
qint64 smallDonationsTopUp(qint64 smallDonations, qint64 giftAidDonations, const GiftAidFigures &figures);

// One line of the schedule for HMRC: a donor's gift, or several small ones together.
struct GiftAidLine
{
    QString title, firstName, lastName, house, postcode; // empty for an aggregated line
    QString aggregated; // "12 gifts at meetings"
    QDate day; // of the gift; of an aggregated line the last one
    qint64 amount = 0;
    Id<Person> donor = {};
};

// A gift that may be claimed on, before it stands in a line.
struct GiftAidDonation
{
    Person donor;
    Household home;
    QDate day;
    qint64 amount = 0;
};

struct GiftAidClaim
{
    QList<GiftAidDonation> donations; // in order of the day
    QList<QString> leftOut; // each with the reason, in words
    qint64 leftOutAmount = 0;
    qint64 smallCash = 0; // gifts in cash for the small donations scheme

    qint64 total() const;
};

// The donations of the days from..to: what donors with a declaration paid for their own subscription (where
// its category counts as a gift) or gave. A fee that covers the family counts when the payer has declared.
GiftAidClaim giftAidClaimOf(const Store &store, QDate from, QDate to, const QLocale &locale);
// The lines as HMRC takes them: titles of 4 letters, names of 35, a house name or number, the postcode in
// capitals with its space, X outside the United Kingdom.
GiftAidLine scheduleLine(const GiftAidDonation &donation, const QString &homeCountry);
// Gifts of no more than the limit put together, each line no more than its own limit.
QList<GiftAidLine> aggregatedLines(
    const QList<GiftAidDonation> &donations, const GiftAidFigures &figures, const QString &description);

// The schedule as a sheet in the order of HMRC's columns.
Sheet giftAidSheet(const QList<GiftAidLine> &lines);
// The first day that has not been claimed for: after the last claim, else as far back as the law allows.
QDate giftAidFrom(const Store &store, QDate to);
// That what was given until that day has been claimed: the next claim begins after it.
EditOutcome rememberClaim(Store &store, QDate until, const QLocale &locale);
struct GiftAidWish
{
    QDate from = {}, to = {}; // none: from giftAidFrom() until today
    bool aggregate = false;
};
Result<int> exportGiftAid(
    const Store &store, const QString &path, const GiftAidWish &wish, QDate today, const QLocale &locale);

} // namespace twinbook

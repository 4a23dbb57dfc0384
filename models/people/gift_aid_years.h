// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

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

// The last day of a year, whichever year it is: 31 March.
struct YearEnd
{
    int month = 4, day = 5; // of the tax year
    bool said = false; // by the association

    QDate of(QDate within) const; // the last day of the year that this day is in
};
inline QDate taxYearEnd(QDate within)
{
    return YearEnd().of(within);
}
QString taxYearName(QDate end); // "2025/26"
// Of the association's accounts as its details say; else that of the tax year.
YearEnd accountingYearEnd(const Store &store);

// The first day of gifts that can be claimed on: a claim is in time so many years after the end of the
// accounting period that the gift was given in.
QDate giftAidFrom(const Store &store, QDate today);
// Until which day all gifts count as claimed, as the book or other books were kept before; none: not known.
QDate giftAidClaimedUntil(const Store &store);
// From when on in words, and how that was reckoned.
QString giftAidFromWords(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

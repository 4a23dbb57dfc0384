// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_aid.h"
#include "problems.h"
#include "xlsx.h"

namespace twinbook {

// One line of the schedule for HMRC: a donor's gift, or several small ones together.
struct GiftAidLine
{
    QString title, firstName, lastName, house, postcode; // empty for an aggregated line
    QString aggregated; // "12 gifts at meetings"
    QDate day; // of the gift; of an aggregated line the last one
    qint64 amount = 0;
    Id<Person> donor = {};
};

// As HMRC takes them. The house: what stands before the name of the street, "Flat 3b 12", or the name of the
// house, of 40 letters. The postcode: capitals with its space, X outside the United Kingdom.
QString scheduleHouse(const QString &street);
QString schedulePostcode(const Household &home, const QString &homeCountry);
bool isUnitedKingdomPostcode(const QString &code); // written so
// Besides: titles of 4 letters, names of 35.
GiftAidLine scheduleLine(const GiftAidDonation &donation, const QString &homeCountry);
// Gifts of no more than the limit put together, each line within one accounting period and no more than its
// own limit.
QList<GiftAidLine> aggregatedLines(
    const QList<GiftAidDonation> &donations, const GiftAidFigures &figures, const QString &description);

// The schedule as a sheet in the order of HMRC's columns.
Sheet giftAidSheet(const QList<GiftAidLine> &lines);
struct GiftAidWish
{
    QDate until = {}; // what was given until then; none: until today
    bool aggregate = false;
};
Result<int> exportGiftAid(
    const Store &store, const QString &path, const GiftAidWish &wish, QDate today, const QLocale &locale);

} // namespace twinbook

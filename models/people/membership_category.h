// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

class Store;

// A category of membership as the association has it: what it costs, whom it covers, what it allows. Persons
// and organisations are in a category by its name.
struct MembershipCategory
{
    Id<MembershipCategory> id;
    QString name; // "Family"
    QString kind; // "individual", "couple", "family", "junior", "corporate", "honorary", "hosting", "other"
    qint64 fee = 0; // for one membership year, in the smallest unit of the association's currency; 0: free
    qint64 fromAge = 0; // 0: no limit
    qint64 toAge = 0; // the last age that fits; 0: no limit
    qint64 votes = 1; // at a general meeting: 0 or 1 for a person, any number for a family or a body
    QString covers; // "one", "household": whom one fee covers
    bool giftAid = false; // the fee counts as a gift (it pays for no facilities)
    qint64 nominees = 0; // of a corporate member: how many persons act for it
    qint64 months = 0; // ends by itself so long after joining (a guest for a year); 0: does not
    bool closed = false; // nobody new is taken in
    QString notes;
    bool removed = false;

    bool isFree() const { return fee == 0; }
    bool coversHousehold() const { return covers == QLatin1String("household"); }
    bool operator==(const MembershipCategory &) const = default;
};

template <>
const Record<MembershipCategory> &recordOf<MembershipCategory>();

Problems check(const MembershipCategory &category);

// Whether somebody of that age fits, in words when not ("Junior is for people up to 17."); empty when they do
// or the age is not known.
QString ageMisfit(const MembershipCategory &category, int age);

// The association's own, by name; none yet: what such associations usually have, without fees.
QList<MembershipCategory> membershipCategories(const Store &store);
QList<MembershipCategory> usualCategories();

} // namespace twinbook

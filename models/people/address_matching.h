// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"

#include <QString>

namespace twinbook {

// Equal for one front door however it is written; empty without a street. Two keys of one door may still
// differ, as where only one of them knows the postcode: addressesDiffer tells.
QString addressKey(const QString &street, const QString &town, const QString &postcode);

// Equal for most ways to write one street and number ("12 Mill Ln", "12, Mill Lane"), and for some others: to
// find what is worth comparing. Of an addressKey; empty for an empty one.
QString streetKey(const QString &addressKey);

// Whether two keys mean two front doors for certain: "1 High Street" and "Flat 2, 1 High St" are one, "1 High
// St, Harton" as a street is the one that has its town beside it, and so is one with a slip in it. What is
// empty differs from nothing.
bool addressesDiffer(const QString &key, const QString &otherKey);

// The street of a key, and its postcode where it has one, in their shortest usual form: "1 high st".
QString streetOfKey(const QString &key);
QString postcodeOfKey(const QString &key);

// Whether an address tells nothing that the household does not say, however it is divided into its parts:
// "6 Canal Side, Northbridge, NB1 1FH" in one.
bool addressIsKnown(const Household &written, const Household &home);

} // namespace twinbook

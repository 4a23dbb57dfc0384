// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consent.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace twinbook {

constexpr int ageOfConsent = 18;

// How a consent stands on a day.
enum class ConsentStanding {
    InForce,
    NotYet, // given later, or on no known day
    Withdrawn,
    Expired,
    NeedsGuardian, // of a child, and no guardian gave it
    CameOfAge, // given by a guardian for a child who is of age now: their own is needed
};

// A child is told by the date of birth; where that is not known by the age band.
bool isChildOn(const Person &person, QDate day);
QDate eighteenthBirthday(const Person &person); // invalid where the birth is not known

ConsentStanding standingOf(const Consent &consent, const Person &person, QDate day);
inline bool isInForce(const Consent &consent, const Person &person, QDate day)
{
    return standingOf(consent, person, day) == ConsentStanding::InForce;
}
// The last day it holds as things are: by its expiry or the day before they come of age; invalid: no end is
// known.
QDate lastDayOf(const Consent &consent, const Person &person);

QString standingInWords(
    ConsentStanding standing, const Consent &consent, const Person &person, const QLocale &locale);

} // namespace twinbook

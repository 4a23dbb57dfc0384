// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace twinbook {

// What a card of ours tells beyond what address books know, so that nothing of a membership is lost on the
// way through one: a property of its own, the column it holds as stored, and the field of an import.
// Passports, health and notes on travel stay out: cards end on telephones.
struct CardField
{
    const char *property;
    bool ofHousehold;
    const char *column;
    const char *field;
};

inline constexpr CardField cardFields[] = {
    {"X-TWINBOOK-MEMBERSHIP", false, "category", "category"},
    {"X-TWINBOOK-MEMBER-NUMBER", false, "member_number", "member_number"},
    {"X-TWINBOOK-JOINED", false, "joined", "joined"},
    {"X-TWINBOOK-PAID-UNTIL", false, "paid_until", "paid_until"},
    {"X-TWINBOOK-LEFT", false, "left_on", "left_on"},
    {"X-TWINBOOK-LANGUAGES", false, "languages", "languages"},
    {"X-TWINBOOK-AGE-BAND", false, "age_band", "age_band"},
    {"X-TWINBOOK-HOUSEHOLD", true, "name", "household"},
    {"X-TWINBOOK-LETTER-NAME", true, "letter_name", "letter_name"},
    {"X-TWINBOOK-NEIGHBOURHOOD", true, "neighbourhood", "neighbourhood"},
};

// The telephone of the household is an ordinary number on the card, marked by a parameter; where it is the
// person's own as well it stands there once, and in a property of its own.
inline constexpr QStringView householdMark = u"household";
inline constexpr QStringView householdMarkName = u"X-TWINBOOK";
inline constexpr QStringView householdPhoneProperty = u"X-TWINBOOK-HOUSEHOLD-PHONE";

} // namespace twinbook

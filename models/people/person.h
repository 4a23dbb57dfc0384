// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"
#include "id.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// One human being: member, former member, guest or friend of the association.
struct Person
{
    Id<Person> id;
    Id<Household> household;
    QString title;
    QString givenName;
    QString familyName; // with particles: "de la Tour"
    QString suffix;
    QString knownAs;
    QDate born;
    QString ageBand; // where the birth date is not known: "under18", "18-24", "25-44", "45-64", "65plus"
    QString gender; // "", "f", "m", "x"

    QString email;
    QString email2;
    QString mobile;
    QString phone;
    QString workPhone;
    bool paperPost = false; // wants letters on paper
    QString letterLanguage; // "", "en", "fr", "de"

    QString languages; // "fr B2, de A1": ISO 639-1 code and CEFR level or "native"
    QString nationality;
    QString occupation;
    QString skills;
    QString interests;
    QString diet; // "", "vegetarian", "vegan", "fish", "halal", "kosher", "glutenfree", "other"
    QString dietNotes;
    QString allergies;
    QString accessNeeds;
    bool smoker = false;
    QString emergencyName;
    QString emergencyPhone;
    QString emergencyRelation;

    QString memberNumber;
    QString category; // of membership, as the association calls it; empty: no member
    QDate joined;
    QDate paidUntil; // last day the subscription covers
    QDate leftOn;
    QString leftReason;

    // Travel profile
    QString passportCountry;
    QDate passportIssued;
    QDate passportExpires;
    QDate healthCardExpires; // GHIC, EHIC
    QString insurance;
    QString travelNotes;
    QString notes;
    bool removed = false;

    bool operator==(const Person &) const = default;
};

template <>
const Record<Person> &recordOf<Person>();

Problems check(const Person &person, QDate today);

QString displayName(
    const Person &person); // "Anne Fairweather"; the e-mail or a telephone where there is no name
QString listName(const Person &person); // "Fairweather, Anne"
int ageOn(QDate born,
    QDate day); // full years; born on 29 February: a year older on 1 March in common years; -1 unknown

} // namespace twinbook

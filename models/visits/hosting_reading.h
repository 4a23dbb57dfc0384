// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placement_problem.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace twinbook {

// What people wrote down about animals, allergies, diets and access, as the planner compares it: in English,
// French and German. What is not understood is no bit, and stays a note for people to read.
using plan::hosting::Bits;

Bits petsIn(const QString &text); // "an old spaniel, two cats"
// What somebody cannot live with: animals, as petsIn() counts them.
Bits animalAllergies(const QString &text); // "cats", "Tierhaare"
bool isSmokeAllergy(const QString &text);
Bits dietsIn(const QString &text); // "vegetarian, gluten-free"
bool isStrictDiet(const QString &notes); // "coeliac"
bool needsNoSteps(const QString &accessNeeds); // "wheelchair"

QString petWords(Bits pets);
QString dietWords(Bits diets);

// The languages of several people: who knows one best counts. `codes` grows by those not yet in it.
std::vector<plan::hosting::Spoken> spokenBy(const QStringList &languages, QStringList &codes);
// Interests, or other things separated by commas, as bits of `known`, which grows; at most 64.
Bits thingsIn(const QStringList &lists, QStringList &known);

} // namespace twinbook

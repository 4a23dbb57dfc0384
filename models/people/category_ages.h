// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "membership_category.h"
#include "person.h"
#include "store.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// A member whose age does not fit the category of membership.
struct OutOfCategory
{
    Person person;
    QDate since; // the birthday on which the age went beyond it; none: too young
    QString sentence; // "Junior is for people up to the age of 17."
};

// By name.
QList<OutOfCategory> outOfCategory(const Store &store, QDate today);
// One line a member who has grown out of a category, without those whom `told` names already.
QList<Due> grownOutOfCategory(
    const Store &store, QDate today, const QLocale &locale, const QList<Due> &told = {});

// Members who turn 18 in the year before and after today, or who are in a category for the young, by the day.
QList<Person> youngMembers(const Store &store, QDate today);

// What is told of a person as they are read from a list; empty: the age fits.
QString ageDoubt(const Person &person, const QList<MembershipCategory> &categories, QDate today);

} // namespace twinbook

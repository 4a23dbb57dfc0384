// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"
#include "import_reader.h"

#include <QLocale>

namespace twinbook {

// Puts what a line says into a person of the book: fills what is empty and replaces what differs, told one by
// one. Another spelling of the same name, number or address is no difference, and notes are added, never
// replaced. A household's name that the program has made of family and street follows the street. homePhone:
// the number of the household, which need not stand with the person once more.
QList<FieldChange> mergeInto(
    Person &person, const ReadPerson &read, const QLocale &locale, const QString &homePhone = {});
QList<FieldChange> mergeInto(Household &household, const ReadPerson &read, const QLocale &locale);

// What a line says of somebody without what contradicts an earlier line of the list.
struct Consistent
{
    ReadPerson read;
    QStringList lost; // "Telephone: 01632 960001"
};
Consistent withoutContradiction(ReadPerson later, const ReadPerson &earlier, const QLocale &locale);

// Fills only what is empty: of a household that the line joins. A flag is filled by a yes.
void fillInto(Household &household, const ReadPerson &read);
// What that leaves out of the line, beside another spelling of the address: "Pets: two cats".
QStringList lostBeside(const Household &household, const ReadPerson &read, const QLocale &locale);
// Whether a line tells of a home more than its address.
bool saysMoreThanAddress(const ReadPerson &read);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "store.h"

#include <QDate>

namespace twinbook {

// The people of the sample committee: households, persons and organisations of Northbridge and its villages.
// Days are counted from `today`; ids are the same every time: 1,000,001 on for households, 2,000,001 on for
// persons and 3,000,001 on for organisations, in the order of resources/samples/*.csv.
void addSamplePeople(Edit &edit, QDate today);

// Those persons, for what the other parts of the sample tell of them.
QList<Person> samplePersons(QDate today);

} // namespace twinbook

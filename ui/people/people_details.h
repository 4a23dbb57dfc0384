// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "detail.h"

namespace twinbook {

struct Household;
struct Organisation;
struct Person;

// Everything the book knows of one record, in words; nothing about what it does not know.
Detail personDetail(const Store &store, const Person &person, const Asked &asked);
Detail householdDetail(const Store &store, const Household &household, const Asked &asked);
Detail organisationDetail(const Store &store, const Organisation &organisation, const Asked &asked);

QString bedsInWords(const Household &household); // "3 beds: 1 single room, 1 double room"; empty for none

} // namespace twinbook

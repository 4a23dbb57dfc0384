// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "payment.h"
#include "store.h"

namespace twinbook {

// Those who act for a corporate member, on that day.
bool isNomineeOn(const Nominee &nominee, QDate day);
// Those of today first, then the former ones, each in order of entry.
QList<Nominee> nomineesOf(const Store &store, Id<Organisation> organisation, QDate today);
QList<Nominee> nomineesOf(const Store &store, Id<Person> person, QDate today);
// How many its category of membership allows; 0 for who is no corporate member.
int nomineesAllowed(const Store &store, const Organisation &organisation);

// That it is somebody, once, and no more than the category allows.
Problems check(const Nominee &nominee, const Store &store, QDate today);

} // namespace twinbook

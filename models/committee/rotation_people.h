// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_request.h"

namespace twinbook {

// Fills in who may be asked: those in office, and those who said what they would do or when they are there;
// where nobody has said anything, whoever held an office in the last ten years.
void addCandidates(RotationRequest &request, const CommitteeBook &book, const Store &store,
    const QList<Id<Person>> &besides, const QList<Id<Person>> &without);

// The parts of the membership that a committee should mirror: gender, ages and neighbourhoods, each where at
// least half of the members say it.
std::vector<plan::rota::Group> membershipGroups(const Store &store, QDate today, const QStringList &areas);

// Skills as people write them, separated by commas, in a form that finds "Book-keeping" in "bookkeeping".
QStringList skillWords(const QString &text);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_book.h"

namespace twinbook {

// Who stands down at an AGM by the rule that a part of the committee does (rules.md 9, worked example 22).
struct Retirement
{
    QDate agm;
    int number = 0; // how many stand down in all
    QList<Id<Person>> certain; // longest since their election first
    QList<Id<Person>> byLot; // equally long in office: lots decide who of them
    int fromLot = 0; // how many of byLot
};

// A part of so many, rounded as the constitution says: a third of 11 is 4, of 10 is 3, of 7 is 2.
int partOf(int members, const Constitution &rules);

// since: when each member was last elected.
Retirement retiring(QList<std::pair<Id<Person>, QDate>> since, const Constitution &rules, QDate agm);
// Of the committee of the book, at its next AGM; nothing where nobody has to stand down by such a rule.
std::optional<Retirement> retiring(const CommitteeBook &book);

} // namespace twinbook

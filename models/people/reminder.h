// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "organisation.h"
#include "person.h"

namespace twinbook {

// That a member was reminded of a subscription.
struct Reminder
{
    Id<Reminder> id;
    Id<Person> person; // who was written to: the first of those the fee covers
    Id<Organisation> organisation; // or the corporate member
    QDate sentOn;
    QString how; // "letter", "label", "email"
    qint64 amount = 0; // owed then, in the smallest unit of the association's currency
    QDate paidUntil; // the last day of the year that was to be paid
    bool removed = false;

    bool operator==(const Reminder &) const = default;
};

template <>
const Record<Reminder> &recordOf<Reminder>();

} // namespace twinbook

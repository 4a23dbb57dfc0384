// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "store.h"

#include <QDate>

namespace twinbook {

// What the law on accounts and Gift Aid keeps of somebody, whatever they ask.
struct LawKeeps
{
    int payments = 0;
    QDate until; // the last day; invalid when nothing is kept
    bool needsName = false; // of gifts that tax was claimed back on
};

// By the rule for "accounts": so many months after the end of the year of the last payment.
LawKeeps lawKeeps(const Store &store, Id<Person> person, QDate today);

} // namespace twinbook

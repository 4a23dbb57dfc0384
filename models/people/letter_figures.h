// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters.h"

namespace twinbook {

// What each person has to pay on that day by the rules of the book; empty while it has none.
AmountDue amountsDue(const Store &store, QDate today);

} // namespace twinbook

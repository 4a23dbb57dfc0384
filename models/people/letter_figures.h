// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters.h"

namespace twinbook {

// What is due on that day by the rules of the book; of a fee that covers several of the readers only once.
AmountDue amountsDue(const Store &store, QDate today);

} // namespace twinbook

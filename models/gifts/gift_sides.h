// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_columns.h"

namespace twinbook {

// "Accepted" and "Declined", each with ticks, become one column of words.
void joinTicks(GiftTable &table);
// "Gift presented to the Mayor" beside "Gift presented by the Mayor": each gift a line of its own, the second
// column saying its direction.
void partDirections(GiftTable &table);
// "Giver" and "Receiver" where ours stand now on one side, now on the other.
void findOurs(GiftTable &table);
// "we gave:" in a line of its own: "given", "received", "declined"; empty: it says nothing of that.
QString directionOfSection(const QStringList &row);

} // namespace twinbook

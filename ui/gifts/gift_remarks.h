// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "gift.h"

namespace twinbook {

// What is said of an entry while it is typed.
struct GiftRemark
{
    QString sentence; // what was understood, whether it must be registered, the sum of that donor
    QString ofRate; // what the rate makes of the value
    bool needsRate = false; // without one it cannot be counted
};

GiftRemark remarkOn(const Gift &gift, const Store &store, const Asked &asked);

// Of a gift out of the cupboard: how many are left then, and whether they have had one already.
struct CupboardRemark
{
    QString sentence;
    bool warns = false;
};
CupboardRemark remarkOnItem(const Gift &gift, const Store &store, const QLocale &locale);

// "With this, £103.00 from Stadt Gotha in 2026."; empty where there is nothing to add up.
QString donorSumWords(const Gift &gift, Money sum, const QLocale &locale);

} // namespace twinbook

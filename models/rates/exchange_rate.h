// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"

#include <optional>

namespace twinbook {

// A rate as it was typed or published, exactly: "0.8531", "1,1570". Nothing for no number, for nothing or
// less, and for more than twelve digits.
struct ExchangeRate
{
    qint64 digits = 0; // 8531
    int decimals = 0; // 4

    static std::optional<ExchangeRate> read(const QString &text);
};

// Which way a rate is told: the ECB says how much foreign money one euro is, HMRC how much one pound is.
enum class RateWay {
    Times, // one of the other money is so much of ours
    Divide // one of ours is so much of the other money
};

// An amount in `to`, rounded half up once at the end (rules.md 11); nothing where it would be too large to
// hold.
std::optional<Money> exchanged(Money amount, const ExchangeRate &rate, RateWay way, Currency to);

} // namespace twinbook

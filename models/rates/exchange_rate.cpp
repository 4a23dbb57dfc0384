// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_rate.h"

#include <QtNumeric>

#include <algorithm>

namespace twinbook {

namespace {

constexpr int mostDigits = 12;

std::optional<qint64> scaled(qint64 value, int tens)
{
    for (; tens > 0; --tens) {
        if (qMulOverflow(value, qint64(10), &value))
            return std::nullopt;
    }
    return value;
}

} // namespace

std::optional<ExchangeRate> ExchangeRate::read(const QString &text)
{
    ExchangeRate rate;
    bool inDecimals = false;
    int seen = 0;
    for (const QChar sign : text.trimmed()) {
        if ((sign == u'.' || sign == u',') && !inDecimals) {
            inDecimals = true;
            continue;
        }
        if (sign < u'0' || sign > u'9' || ++seen > mostDigits)
            return std::nullopt;
        rate.digits = rate.digits * 10 + sign.digitValue();
        rate.decimals += inDecimals ? 1 : 0;
    }
    while (rate.decimals > 0 && rate.digits % 10 == 0) {
        rate.digits /= 10;
        --rate.decimals;
    }
    return rate.digits > 0 ? std::optional(rate) : std::nullopt;
}

std::optional<Money> exchanged(Money amount, const ExchangeRate &rate, RateWay way, Currency to)
{
    // amount x digits / 10^decimals, or amount x 10^decimals / digits, in the smallest unit of the other.
    const int units = to.digits() - amount.currency.digits();
    const bool times = way == RateWay::Times;
    int upTens = std::max(units, 0) + (times ? 0 : rate.decimals);
    int downTens = std::max(-units, 0) + (times ? rate.decimals : 0);
    const int both = std::min(upTens, downTens);
    upTens -= both;
    downTens -= both;
    qint64 above = qAbs(amount.minor);
    if (times && qMulOverflow(above, rate.digits, &above))
        return std::nullopt;
    const std::optional<qint64> up = scaled(above, upTens);
    const std::optional<qint64> down = scaled(times ? 1 : rate.digits, downTens);
    if (!up || !down)
        return std::nullopt;
    const qint64 rest = *up % *down;
    const qint64 rounded = *up / *down + (rest >= *down - rest ? 1 : 0);
    return Money{amount.minor < 0 ? -rounded : rounded, to};
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

// Exponential and logarithm of our own: those of C libraries differ in the last digit, and so would plans.
namespace twinbook::plan {

constexpr double logOf(double x) // x > 0
{
    constexpr double ln2 = 0.693147180559945309417;
    int twos = 0;
    for (; x > 1.5; ++twos)
        x /= 2;
    for (; x < 0.75; --twos)
        x *= 2;
    const double y = (x - 1) / (x + 1);
    double term = y;
    double sum = 0;
    for (int i = 1; i < 40; i += 2) {
        sum += term / i;
        term *= y * y;
    }
    return 2 * sum + twos * ln2;
}

constexpr double expOf(double x)
{
    int halvings = 0;
    for (; x > 0.5 || x < -0.5; ++halvings)
        x /= 2;
    double term = 1;
    double sum = 1;
    for (int i = 1; i < 16; ++i) {
        term *= x / i;
        sum += term;
    }
    for (; halvings > 0; --halvings)
        sum *= sum;
    return sum;
}

inline constexpr std::size_t luckSteps = 1024;

// How much worse, in temperatures, a move may be so that a draw of 1024 still takes it: -ln((i + 1/2) /
// 1024).
inline constexpr std::array<double, luckSteps> luckTable = [] {
    std::array<double, luckSteps> table{};
    for (std::size_t i = 0; i < luckSteps; ++i)
        table[i] = -logOf((double(i) + 0.5) / double(luckSteps));
    return table;
}();

} // namespace twinbook::plan

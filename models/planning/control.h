// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score.h"

#include <functional>
#include <stop_token>

namespace twinbook::plan {

// How far a search is; counted over all starts.
struct Progress
{
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    Score best;
};

// How long a search may try. Steps bound it, not seconds, so that the result does not depend on the machine.
struct Control
{
    std::stop_token stop = {}; // heeded within some milliseconds
    std::function<void(const Progress &)> progress = {}; // called one at a time, from the searching threads
    std::uint64_t seed = 1;
    std::uint64_t steps = 1'000'000; // of each start
    int starts = 4;
    int threads = 2; // never changes the result
};

// Steps of each start: about 0.2, 0.7, 3 and 10 CPU seconds.
inline constexpr std::uint64_t quickSteps = 300'000;
inline constexpr std::uint64_t normalSteps = 1'000'000;
inline constexpr std::uint64_t thoroughSteps = 4'000'000;
inline constexpr std::uint64_t longSteps = 12'000'000;

} // namespace twinbook::plan

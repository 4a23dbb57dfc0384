// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"

namespace twinbook::plan {

// Chance for problems made up by tests; the same number always throws the same.
struct Dice
{
    Random random;
    explicit Dice(std::uint64_t seed)
        : random(seed, 77)
    {
    }
    int upTo(int last) { return int(random.below(std::size_t(last + 1))); }
    int between(int first, int last) { return first + upTo(last - first); }
    bool chance(int percent) { return upTo(99) < percent; }
};

} // namespace twinbook::plan

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placement_reading.h"

#include <functional>

namespace twinbook::plan::hosting {

// Tells every match of the plan, rule by rule. This is the law; the search has its own quick way to count and
// is tested against it.
using Told = std::function<void(Rule rule, std::int64_t points, std::vector<Ref> who)>;
void judge(const Problem &problem, const Plan &plan, const Told &told);

// The parties of each host.
std::vector<std::vector<int>> guestsOf(const Problem &problem, const Plan &plan);

// The hard rules of one house with these parties in it.
std::vector<Match> brokenAt(const Problem &problem, int host, const std::vector<int> &parties);

// What brokenAt() would say beyond what it says now if the party came too.
std::vector<Match> newlyBroken(
    const Problem &problem, int host, const std::vector<int> &parties, int newcomer);

} // namespace twinbook::plan::hosting

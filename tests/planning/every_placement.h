// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placement_reading.h"

#include <functional>

// The best of all placements, by trying every one.
namespace twinbook::plan::hosting::brute {

inline void everyPlan(const Problem &problem, const std::function<void(const Plan &)> &visit)
{
    Plan plan(problem.parties.size(), none);
    const std::function<void(std::size_t)> next = [&](std::size_t party) {
        if (party == plan.size()) {
            visit(plan);
            return;
        }
        if (const std::optional<int> pin = pinOf(problem, problem.parties[party])) {
            plan[party] = *pin;
            next(party + 1);
            return;
        }
        for (int host = none; host < int(problem.hosts.size()); ++host) {
            plan[party] = host;
            next(party + 1);
        }
    };
    next(0);
}

inline Score best(const Problem &problem)
{
    Score most{-1'000'000, 0, 0};
    everyPlan(problem, [&](const Plan &plan) { most = std::max(most, score(problem, plan)); });
    return most;
}

} // namespace twinbook::plan::hosting::brute

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exponential.h"
#include "random.h"

#include <concepts>
#include <optional>

namespace twinbook::plan {

// A search that can try a step and take it back. propose() makes a random step at once and says by how much
// the energy rose (nothing: there was no step to make); then comes either keep() or undo().
template <class Search>
concept Annealable = requires(Search search, Random &random)
{
    {
        search.propose(random)
        } -> std::same_as<std::optional<std::int64_t>>;
    search.keep();
    search.undo();
};

struct Cooling
{
    double from = 60;
    double to = 0.5;
    std::uint64_t steps = 0;
};

inline constexpr std::uint64_t stepsBetweenLooks = 4096;

// Simulated annealing from what the search is now. watch(steps done so far) is called every few milliseconds
// and may end it by answering false. Returns the steps made.
template <Annealable Search, class Watch>
std::uint64_t anneal(Search &search, Random &random, const Cooling &cooling, Watch watch)
{
    constexpr std::uint64_t stepsAtOneHeat = 256;
    if (cooling.steps == 0)
        return 0;
    const double fall =
        expOf(logOf(cooling.to / cooling.from) * double(stepsAtOneHeat) / double(cooling.steps));
    double heat = cooling.from;
    for (std::uint64_t step = 0; step < cooling.steps; ++step) {
        if (step % stepsBetweenLooks == 0 && !watch(step))
            return step;
        if (step % stepsAtOneHeat == stepsAtOneHeat - 1)
            heat *= fall;
        const std::optional<std::int64_t> rise = search.propose(random);
        if (!rise)
            continue;
        if (*rise <= 0 || double(*rise) < heat * luckTable[random.below(luckSteps)])
            search.keep();
        else
            search.undo();
    }
    return cooling.steps;
}

} // namespace twinbook::plan

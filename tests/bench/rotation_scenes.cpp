// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_scenes.h"

#include "../planning/generated_committees.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>

using namespace twinbook::plan;
using namespace twinbook::plan::rota;

namespace twinbook::bench {

namespace {

struct Known
{
    const char *name;
    generated::Size size;
    Score best;
    const char *by;
};

struct Effort
{
    const char *name;
    std::uint64_t steps;
};

// The plans of four seeds, each on its own.
void plan(const Known &known, const Effort &effort)
{
    constexpr int seeds = 4;
    const Problem problem = generated::committee(known.size, 1);
    Score best{std::numeric_limits<int>::min(), 0, 0};
    double soft = 0;
    const std::clock_t begun = std::clock();
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Control control;
        control.seed = seed;
        control.starts = 1;
        control.steps = effort.steps;
        const Result result = solve(problem, control);
        best = std::max(best, result.score);
        soft += double(result.score.soft) / seeds;
    }
    const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC / seeds;
    std::printf("rotation %-20s %-9s %6.2f CPU s | average soft %8.1f, best of 4 %-14s | %s %s\n", known.name,
        effort.name, seconds, soft, generated::told(best).c_str(), known.by,
        generated::told(known.best).c_str());
    std::fflush(stdout);
}

} // namespace

void planCommittees()
{
    // Optima: TWINBOOK_LONG=1 tst_rotation_exact
    static const Known sizes[] = {
        {"12 x 6 x 5", {12, 6, 0, 5}, {0, -20, -239}, "optimum"},
        {"25 x (8 + 4) x 5", {25, 8, 4, 5}, {0, 0, 239}, "optimum"},
        {"40 x (10 + 6) x 8", {40, 10, 6, 8}, {0, 0, 1629}, "optimum"},
        {"80 x (12 + 8) x 10", {80, 12, 8, 10}, {0, 0, 0}, "best known"},
    };
    static const Effort efforts[] = {
        {"quick", quickSteps}, {"normal", normalSteps}, {"thorough", thoroughSteps}};
    for (const Known &known : sizes)
        for (const Effort &effort : efforts)
            plan(known, effort);
}

} // namespace twinbook::bench

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_scenes.h"

#include "../planning/generated_committees.h"

#include <cstdio>
#include <ctime>

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

// Four starts, as the program makes them.
void plan(const Known &known, const Effort &effort)
{
    const Problem problem = generated::committee(known.size, 1);
    Control control;
    control.steps = effort.steps;
    const std::clock_t begun = std::clock();
    const Result result = solve(problem, control);
    const double seconds = double(std::clock() - begun) / CLOCKS_PER_SEC / control.starts;
    std::printf("rotation %-20s %-9s %6.2f CPU s a start | best of %d %-14s | %s %s\n", known.name,
        effort.name, seconds, control.starts, generated::told(result.score).c_str(), known.by,
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
        {"80 x (12 + 8) x 10", {80, 12, 8, 10}, {0, 0, 3118}, "best known"},
    };
    static const Effort efforts[] = {
        {"quick", quickSteps}, {"normal", normalSteps}, {"thorough", thoroughSteps}};
    for (const Known &known : sizes)
        for (const Effort &effort : efforts)
            plan(known, effort);
}

} // namespace twinbook::bench

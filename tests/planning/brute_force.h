// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation.h"

#include <functional>

// The best of all plans, by trying every one.
namespace twinbook::plan::rota::brute {

using Visit = std::function<void(const Plan &)>;

inline void everyPlan(const Problem &problem, const Visit &visit)
{
    Plan plan(problem.slots.size(), none);
    const std::function<void(std::size_t)> next = [&](std::size_t slot) {
        if (slot == plan.size()) {
            visit(plan);
            return;
        }
        const Slot &term = problem.slots[slot];
        if (term.lock || term.fixed) {
            plan[slot] = term.lock ? *term.lock : *term.fixed;
            next(slot + 1);
            return;
        }
        for (int person = none; person < int(problem.people.size()); ++person) {
            plan[slot] = person;
            next(slot + 1);
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

} // namespace twinbook::plan::rota::brute

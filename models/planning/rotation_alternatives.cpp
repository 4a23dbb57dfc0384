// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_search.h"

namespace twinbook::plan::rota {

namespace {

Problem near(const Problem &problem, const Plan &plan, int stability)
{
    Problem copy = problem;
    copy.agreed = plan;
    copy.agreed.resize(problem.slots.size(), none);
    copy.weights.stability = stability;
    return copy;
}

Score difference(const Score &one, const Score &other)
{
    return {one.hard - other.hard, one.medium - other.medium, one.soft - other.soft};
}

// Whom to try: those who could hold the slot by themselves, most points for it first.
std::vector<int> candidates(const Problem &problem, const Plan &plan, int slot)
{
    Problem unlocked = problem;
    unlocked.slots[std::size_t(slot)].lock.reset();
    unlocked.slots[std::size_t(slot)].fixed.reset();
    const Tables tables(unlocked, Costs::strict());
    std::vector<int> all = tables.terms[std::size_t(slot)].candidates;
    std::erase(all, holderOf(problem, plan, std::size_t(slot)));
    const auto worth = [&](int person) {
        const std::int64_t alone = tables.pair(slot, person).soft;
        return alone - 40 * std::int64_t(blockers(problem, plan, slot, person).size());
    };
    std::vector<std::pair<std::int64_t, int>> ranked;
    for (const int person : all)
        ranked.emplace_back(-worth(person), person);
    std::sort(ranked.begin(), ranked.end());
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = ranked[i].second;
    return all;
}

} // namespace

std::vector<Alternative> alternatives(
    const Problem &problem, const Plan &plan, int slot, const Control &control, int most)
{
    std::vector<Alternative> all;
    if (!within(slot, problem.slots.size()) || !isReal(problem, problem.slots[std::size_t(slot)]))
        return all;
    constexpr int stability = 6;
    const Score now = score(problem, plan);
    Problem locked = near(problem, plan, stability);
    Control each = control;
    each.steps = control.steps / 8;
    each.starts = 1;
    each.progress = {};
    std::vector<int> people = candidates(problem, plan, slot);
    if (holderOf(problem, plan, std::size_t(slot)) != none)
        people.push_back(none);
    // Twice as many as wanted are tried: what somebody is worth alone says only so much.
    if (const std::size_t tried = std::size_t(std::max(0, most)) * 2; people.size() > tried)
        people.resize(tried);
    for (const int person : people) {
        if (control.stop.stop_requested())
            break;
        locked.slots[std::size_t(slot)].lock = person;
        Alternative one;
        one.person = person;
        one.plan = solve(locked, each).plan;
        one.difference = difference(score(problem, one.plan), now);
        one.otherChanges = changes(plan, one.plan);
        std::erase_if(one.otherChanges, [slot](const Change &change) { return change.slot == slot; });
        all.push_back(std::move(one));
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Alternative &one, const Alternative &other) { return one.difference > other.difference; });
    if (all.size() > std::size_t(std::max(0, most)))
        all.resize(std::size_t(std::max(0, most)));
    return all;
}

Replan replan(const Problem &problem, const Plan &agreed, const Control &control, int stability)
{
    Replan again;
    const Problem steady = near(problem, agreed, stability);
    again.result = solve(steady, control);
    Problem plain = problem;
    plain.weights.stability = 0;
    again.result.score = score(plain, again.result.plan);
    again.changes = changes(steady.agreed, again.result.plan);
    return again;
}

} // namespace twinbook::plan::rota

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_reading.h"
#include "rotation_rules.h"

namespace twinbook::plan::rota {

namespace {

Plan filled(const Problem &problem, Plan plan, int slot, int person)
{
    plan.resize(problem.slots.size(), none);
    plan[std::size_t(slot)] = person;
    return plan;
}

std::vector<Match> newlyBroken(
    const Problem &problem, const Plan &vacant, const std::vector<Match> &before, int slot, int person)
{
    const std::vector<Match> after = brokenRules(problem, filled(problem, vacant, slot, person));
    std::vector<Match> fresh;
    std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(fresh));
    return fresh;
}

} // namespace

std::vector<Match> blockers(const Problem &problem, const Plan &plan, int slot, int person)
{
    if (!within(slot, problem.slots.size()) || !within(person, problem.people.size()))
        return {};
    const Plan vacant = filled(problem, plan, slot, none);
    return newlyBroken(problem, vacant, brokenRules(problem, vacant), slot, person);
}

WhyVacant whyVacant(const Problem &problem, const Plan &plan, int slot)
{
    WhyVacant why;
    why.people = int(problem.people.size());
    if (!within(slot, problem.slots.size()))
        return why;
    const Plan vacant = filled(problem, plan, slot, none);
    const std::vector<Match> before = brokenRules(problem, vacant);
    std::vector<Obstacle> obstacles(hardRules);
    for (int person = 0; person < why.people; ++person) {
        unsigned rules = 0;
        for (const Match &match : newlyBroken(problem, vacant, before, slot, person))
            rules |= 1u << int(match.rule);
        if (rules == 0)
            why.free.push_back(person);
        for (int rule = 0; rule < hardRules; ++rule) {
            if (!hasRule(rules, Rule(rule)))
                continue;
            ++obstacles[std::size_t(rule)].people;
            if (rules == 1u << rule)
                obstacles[std::size_t(rule)].onlyObstacle.push_back(person);
        }
    }
    for (int rule = 0; rule < hardRules; ++rule) {
        obstacles[std::size_t(rule)].rule = Rule(rule);
        if (obstacles[std::size_t(rule)].people > 0)
            why.obstacles.push_back(obstacles[std::size_t(rule)]);
    }
    std::stable_sort(why.obstacles.begin(), why.obstacles.end(),
        [](const Obstacle &one, const Obstacle &other) { return one.people > other.people; });
    return why;
}

std::vector<Change> changes(const Plan &before, const Plan &after)
{
    std::vector<Change> all;
    for (std::size_t slot = 0; slot < std::max(before.size(), after.size()); ++slot) {
        const int one = slot < before.size() ? before[slot] : none;
        const int other = slot < after.size() ? after[slot] : none;
        if (one != other)
            all.push_back({int(slot), one, other});
    }
    return all;
}

} // namespace twinbook::plan::rota

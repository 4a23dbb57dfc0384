// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_proof.h"
#include "placement_rules.h"

namespace twinbook::plan::hosting {

std::vector<Match> blockers(const Problem &problem, const Plan &plan, int party, int host)
{
    if (!within(party, problem.parties.size()) || !within(host, problem.hosts.size()))
        return {};
    return newlyBroken(problem, host, guestsOf(problem, plan)[std::size_t(host)], party);
}

WhyUnplaced whyUnplaced(const Problem &problem, const Plan &plan, int party)
{
    WhyUnplaced why;
    why.hosts = int(problem.hosts.size());
    if (!within(party, problem.parties.size()))
        return why;
    const std::vector<std::vector<int>> guests = guestsOf(problem, plan);
    std::vector<Obstacle> obstacles(hardRules);
    for (int host = 0; host < why.hosts; ++host) {
        Reasons reasons = 0;
        for (const Match &match : newlyBroken(problem, host, guests[std::size_t(host)], party))
            reasons |= reasonBit(match.rule);
        if (reasons == 0)
            why.free.push_back(host);
        for (int rule = 0; rule < hardRules; ++rule) {
            if ((reasons & reasonBit(Rule(rule))) == 0)
                continue;
            ++obstacles[std::size_t(rule)].hosts;
            if (reasons == reasonBit(Rule(rule)))
                obstacles[std::size_t(rule)].onlyObstacle.push_back(host);
        }
    }
    for (int rule = 0; rule < hardRules; ++rule) {
        obstacles[std::size_t(rule)].rule = Rule(rule);
        if (obstacles[std::size_t(rule)].hosts > 0)
            why.obstacles.push_back(obstacles[std::size_t(rule)]);
    }
    std::stable_sort(why.obstacles.begin(), why.obstacles.end(),
        [](const Obstacle &one, const Obstacle &other) { return one.hosts > other.hosts; });
    if (why.free.empty())
        why.proof = provedUnplaceable(problem, plan, party);
    return why;
}

std::vector<Change> changes(const Plan &before, const Plan &after)
{
    std::vector<Change> all;
    for (std::size_t party = 0; party < std::max(before.size(), after.size()); ++party) {
        const int one = party < before.size() ? before[party] : none;
        const int other = party < after.size() ? after[party] : none;
        if (one != other)
            all.push_back({int(party), one, other});
    }
    return all;
}

} // namespace twinbook::plan::hosting

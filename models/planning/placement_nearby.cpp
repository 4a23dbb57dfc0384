// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_nearby.h"

#include "placement_search.h"

namespace twinbook::plan::hosting {

Problem near(const Problem &problem, const Plan &plan, int stability)
{
    Problem copy = problem;
    copy.agreed = plan;
    copy.agreed.resize(problem.parties.size(), none);
    copy.weights.stability = stability;
    return copy;
}

Score difference(const Score &one, const Score &other)
{
    return {one.hard - other.hard, one.medium - other.medium, one.soft - other.soft};
}

std::vector<Change> otherChanges(const Plan &before, const Plan &after, int party)
{
    std::vector<Change> all = changes(before, after);
    std::erase_if(all, [party](const Change &change) { return change.party == party; });
    return all;
}

Control oneShort(const Control &control, std::uint64_t share)
{
    Control each = control;
    each.steps = std::max<std::uint64_t>(control.steps / share, 1);
    each.starts = 1;
    each.progress = {};
    return each;
}

namespace {

// Where to try: hosts that no rule keeps from the party by itself, the most promising first.
std::vector<int> candidates(const Problem &problem, const Plan &plan, int party)
{
    std::vector<std::pair<std::int64_t, int>> ranked;
    const std::vector<std::vector<int>> guests = guestsOf(problem, plan);
    const int now = hostOf(problem, plan, std::size_t(party));
    for (int host = 0; host < int(problem.hosts.size()); ++host) {
        if (host == now || reasonsAgainst(problem, party, host) != 0)
            continue;
        std::int64_t worth = 0;
        for (const Points &one : pairPoints(problem, problem.parties[std::size_t(party)], host))
            worth += one.points;
        for (const Match &match : newlyBroken(problem, host, guests[std::size_t(host)], party))
            worth += 40 * match.points; // somebody would have to move on
        ranked.emplace_back(-worth, host);
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<int> all;
    for (const auto &[worth, host] : ranked)
        all.push_back(host);
    return all;
}

} // namespace

std::vector<Alternative> alternatives(
    const Problem &problem, const Plan &plan, int party, const Control &control, int most)
{
    std::vector<Alternative> all;
    if (!within(party, problem.parties.size()) || !isReal(problem, problem.parties[std::size_t(party)]))
        return all;
    constexpr int stability = 40;
    const std::size_t wanted = std::size_t(std::max(0, most));
    const Score now = score(problem, plan);
    Problem locked = near(problem, plan, stability);
    const Control each = oneShort(control, 8);
    std::vector<int> hosts = candidates(problem, plan, party);
    // Twice as many as wanted are tried: what a host is worth alone says only so much.
    if (hosts.size() > wanted * 2)
        hosts.resize(wanted * 2);
    if (hostOf(problem, plan, std::size_t(party)) != none)
        hosts.push_back(none);
    for (const int host : hosts) {
        if (control.stop.stop_requested())
            break;
        locked.parties[std::size_t(party)].lock = host;
        Alternative one;
        one.host = host;
        one.plan = solve(locked, each).plan;
        one.difference = difference(score(problem, one.plan), now);
        one.otherChanges = otherChanges(plan, one.plan, party);
        all.push_back(std::move(one));
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Alternative &one, const Alternative &other) { return one.difference > other.difference; });
    if (all.size() > wanted)
        all.resize(wanted);
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

} // namespace twinbook::plan::hosting

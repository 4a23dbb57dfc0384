// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annealing.h"
#include "score.h"

#include <algorithm>
#include <cmath>
#include <vector>

// The generalised assignment problem of the OR-Library, with the kinds of steps of the placement: a job moves
// in, whoever is in the way leaves and is housed again.
namespace twinbook::plan::gap {

struct Problem
{
    int agents = 0;
    int jobs = 0;
    std::vector<int> value; // by agent, then job; larger is better
    std::vector<int> size; // likewise
    std::vector<int> room; // by agent

    int valueOf(int agent, int job) const { return value[std::size_t(agent * jobs + job)]; }
    int sizeOf(int agent, int job) const { return size[std::size_t(agent * jobs + job)]; }
};

class Search
{
public:
    Search(const Problem &problem, std::uint64_t seed)
        : m_problem(problem)
        , m_random(seed)
        , m_agent(std::size_t(problem.jobs), none)
        , m_left(problem.room)
    {
    }

    // The best value of a plan that gives out every job; a very small one where none was found.
    std::int64_t run(std::uint64_t steps)
    {
        constexpr int rounds = 4;
        double spread = 0;
        for (int job = 0; job < m_problem.jobs; ++job) {
            const auto [low, high] = range(job);
            spread += double(high - low) / m_problem.jobs;
        }
        for (int round = 0; round < rounds; ++round) {
            static constexpr double each[] = {1.5, 0.7, 3};
            m_unplaced = std::int64_t(std::ceil(each[round % 3] * spread));
            m_energy = energy();
            anneal(*this, m_random, {spread, 0.15, steps / rounds}, [](std::uint64_t) { return true; });
        }
        return m_best;
    }

    std::optional<std::int64_t> propose(Random &random)
    {
        m_undo.clear();
        const std::int64_t before = m_energy;
        const bool fill = m_open > 0 && random.below(8) == 0;
        int job = int(random.below(std::size_t(m_problem.jobs)));
        for (int i = 0; fill && m_agent[std::size_t(job)] != none && i < m_problem.jobs; ++i)
            job = (job + 1) % m_problem.jobs;
        const int hole = m_agent[std::size_t(job)];
        const int one = int(random.below(std::size_t(m_problem.agents)));
        const int other = int(random.below(std::size_t(m_problem.agents)));
        const int to = m_problem.valueOf(one, job) >= m_problem.valueOf(other, job) ? one : other;
        if (to == hole)
            return {};
        set(job, none);
        std::vector<int> evicted;
        while (left(to) < m_problem.sizeOf(to, job)) {
            const int leaver = someJobOf(to, random, m_problem.sizeOf(to, job) - left(to));
            if (leaver == none) {
                undo();
                return {};
            }
            set(leaver, none);
            evicted.push_back(leaver);
        }
        set(job, to);
        for (const int leaver : evicted)
            rehouse(leaver, hole, random);
        return m_energy - before;
    }
    void keep()
    {
        if (m_open == 0)
            m_best = std::max(m_best, -m_energy);
    }
    void undo()
    {
        for (auto it = m_undo.rbegin(); it != m_undo.rend(); ++it)
            put(it->first, it->second);
        m_undo.clear();
    }

private:
    std::pair<int, int> range(int job) const
    {
        std::pair<int, int> both{m_problem.valueOf(0, job), m_problem.valueOf(0, job)};
        for (int agent = 1; agent < m_problem.agents; ++agent)
            both = {std::min(both.first, m_problem.valueOf(agent, job)),
                std::max(both.second, m_problem.valueOf(agent, job))};
        return both;
    }
    int left(int agent) const { return m_left[std::size_t(agent)]; }
    std::int64_t worth(int job, int agent) const
    {
        return agent == none ? std::int64_t(range(job).first) - m_unplaced : m_problem.valueOf(agent, job);
    }
    std::int64_t energy() const
    {
        std::int64_t all = 0;
        for (int job = 0; job < m_problem.jobs; ++job)
            all -= worth(job, m_agent[std::size_t(job)]);
        return all;
    }
    void put(int job, int agent)
    {
        int &now = m_agent[std::size_t(job)];
        m_energy += worth(job, now) - worth(job, agent);
        m_open += (agent == none ? 1 : 0) - (now == none ? 1 : 0);
        if (now != none)
            m_left[std::size_t(now)] += m_problem.sizeOf(now, job);
        if (agent != none)
            m_left[std::size_t(agent)] -= m_problem.sizeOf(agent, job);
        now = agent;
    }
    void set(int job, int agent)
    {
        m_undo.emplace_back(job, m_agent[std::size_t(job)]);
        put(job, agent);
    }
    // One whose leaving makes room enough if there is one, otherwise any.
    int someJobOf(int agent, Random &random, int needed) const
    {
        const int begin = int(random.below(std::size_t(m_problem.jobs)));
        int any = none;
        for (int i = 0; i < m_problem.jobs; ++i) {
            const int job = (begin + i) % m_problem.jobs;
            if (m_agent[std::size_t(job)] != agent)
                continue;
            if (m_problem.sizeOf(agent, job) >= needed)
                return job;
            any = any == none ? job : any;
        }
        return any;
    }
    void rehouse(int job, int hole, Random &random)
    {
        int best = none;
        const auto attempt = [&](int agent) {
            if (left(agent) >= m_problem.sizeOf(agent, job)
                && (best == none || m_problem.valueOf(agent, job) > m_problem.valueOf(best, job)))
                best = agent;
        };
        if (hole != none && random.below(2) == 0)
            attempt(hole);
        else
            for (int agent = 0; agent < m_problem.agents; ++agent)
                attempt(agent);
        if (best != none)
            set(job, best);
    }

    const Problem &m_problem;
    Random m_random;
    std::vector<int> m_agent; // by job
    std::vector<int> m_left; // by agent
    std::vector<std::pair<int, int>> m_undo; // job and where it was
    std::int64_t m_unplaced = 0;
    std::int64_t m_energy = 0;
    int m_open = int(m_agent.size());
    std::int64_t m_best = -1'000'000'000;
};

} // namespace twinbook::plan::gap

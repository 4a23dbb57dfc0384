// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_rules.h"
#include "rotation_search.h"

namespace twinbook::plan::rota {

namespace {

// The plan with nothing but locks and fixed terms: what it breaks nobody can help.
Plan pinnedOnly(const Problem &problem)
{
    Plan plan;
    for (const Slot &slot : problem.slots)
        plan.push_back(pinOf(problem, slot).value_or(none));
    return plan;
}

// What stays vacant by decision, not for want of anybody.
std::int64_t vacantByDecision(const Problem &problem)
{
    std::int64_t weight = 0;
    for (const Slot &slot : problem.slots)
        if (isReal(problem, slot) && pinOf(problem, slot) == std::optional<int>(none))
            weight += vacancyWeight(problem, slot);
    return weight;
}

class Relaxer
{
public:
    Relaxer(const Problem &problem, const Plan &plan, const Control &control)
        : m_problem(problem)
        , m_plan(plan)
        , m_control(control)
        , m_full(-vacantByDecision(problem))
        , m_now(score(problem, plan).medium)
    {
        m_control.progress = {};
    }

    Relaxation all()
    {
        Relaxation relaxation;
        elastic(relaxation);
        if (m_now < m_full) {
            oneByOne(relaxation);
            if (std::none_of(relaxation.without.begin(), relaxation.without.end(),
                    [](const WithoutRule &one) { return one.fillsAll; }))
                relaxation.together = together();
        }
        relaxation.cut = m_cut;
        return relaxation;
    }

private:
    std::int64_t mediumWith(const Costs &costs, std::uint64_t steps)
    {
        m_control.steps = steps;
        const Tables tables(m_problem, costs);
        const Found found = search(tables, m_control, &m_plan);
        m_cut = m_cut || found.cut;
        return score(m_problem, found.plan).medium;
    }

    void elastic(Relaxation &relaxation)
    {
        const Tables tables(m_problem, Costs::elastic());
        const Found found = search(tables, m_control, &m_plan);
        m_cut = m_cut || found.cut;
        relaxation.plan = found.plan;
        relaxation.score = score(m_problem, found.plan);
        const std::vector<Match> anyway = brokenRules(m_problem, pinnedOnly(m_problem));
        const std::vector<Match> broken = brokenRules(m_problem, found.plan);
        std::set_difference(broken.begin(), broken.end(), anyway.begin(), anyway.end(),
            std::back_inserter(relaxation.broken));
        m_steps = m_control.steps / 4;
        m_control.starts = std::min(m_control.starts, 2);
    }

    void oneByOne(Relaxation &relaxation)
    {
        for (int rule = 0; rule < hardRules && !m_cut; ++rule) {
            if (!mayBeRelaxed(Rule(rule)))
                continue;
            const std::int64_t medium = mediumWith(Costs::without(Rule(rule)), m_steps);
            if (medium > m_now)
                relaxation.without.push_back({Rule(rule), medium, medium >= m_full});
        }
        std::stable_sort(relaxation.without.begin(), relaxation.without.end(),
            [](const WithoutRule &one, const WithoutRule &other) { return one.medium > other.medium; });
    }

    // Everything off, then back on whatever is not needed.
    std::vector<Rule> together()
    {
        Costs costs = Costs::strict();
        for (int rule = 0; rule < hardRules; ++rule)
            if (mayBeRelaxed(Rule(rule)))
                costs.of[std::size_t(rule)] = 0;
        if (m_cut || mediumWith(costs, m_steps) < m_full)
            return {};
        std::vector<Rule> needed;
        for (int rule = 0; rule < hardRules && !m_cut; ++rule) {
            if (!mayBeRelaxed(Rule(rule)))
                continue;
            costs.of[std::size_t(rule)] = 1;
            if (mediumWith(costs, m_steps) >= m_full)
                continue;
            costs.of[std::size_t(rule)] = 0;
            needed.push_back(Rule(rule));
        }
        return m_cut ? std::vector<Rule>() : needed;
    }

    const Problem &m_problem;
    const Plan &m_plan;
    Control m_control;
    std::int64_t m_full;
    std::int64_t m_now;
    std::uint64_t m_steps = 0;
    bool m_cut = false;
};

} // namespace

Relaxation relax(const Problem &problem, const Plan &plan, const Control &control)
{
    return Relaxer(problem, plan, control).all();
}

} // namespace twinbook::plan::rota

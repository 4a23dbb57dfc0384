// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_ledger.h"

namespace twinbook::plan::rota {

Ledger::Ledger(const Problem &problem, const Plan &plan)
    : m_roles(int(problem.roles.size()))
    , m_years(yearsOf(problem))
    , m_holders(problem.slots.size(), none)
    , m_cells(problem.people.size() * (problem.roles.size() + 2) * std::size_t(m_years + pastYears))
{
    const auto exempt = [&problem](int role) {
        return within(role, problem.roles.size()) && problem.roles[std::size_t(role)].exempt;
    };
    for (std::size_t person = 0; person < problem.people.size(); ++person)
        for (const Service &service : problem.people[person].history)
            for (int year = std::max(service.from, firstYear); year <= std::min(service.to, -1); ++year)
                enter(int(person), service.role, year, service.counts, exempt(service.role));
    for (std::size_t slot = 0; slot < problem.slots.size(); ++slot) {
        const Slot &term = problem.slots[slot];
        const int person = holderOf(problem, plan, slot);
        if (!isReal(problem, term) || person == none)
            continue;
        m_holders[slot] = person;
        for (int year = firstYearOf(term); year <= lastYearOf(problem, term); ++year)
            enter(person, term.role, year, true, exempt(term.role));
    }
}

void Ledger::enter(int person, int role, int year, bool counts, bool exempt)
{
    const std::uint8_t what = counts ? Held | Counted : Held;
    if (within(role, std::size_t(m_roles)))
        m_cells[at(person, role, year)] |= what;
    m_cells[at(person, m_roles, year)] |= what;
    if (!exempt)
        m_cells[at(person, m_roles + 1, year)] |= what;
}

} // namespace twinbook::plan::rota

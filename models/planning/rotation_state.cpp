// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_state.h"

#include <bit>

namespace twinbook::plan::rota {

State::State(const Tables &tables, const Steering &steering)
    : m_tables(tables)
    , m_steering(steering)
    , m_holders(tables.terms.size(), none)
    , m_terms(tables.people.size())
    , m_standings(tables.people.size())
    , m_isDirty(tables.people.size())
    , m_vacantAt(tables.terms.size(), none)
    , m_households(tables.homes.size() * std::size_t(tables.years))
    , m_fresh(std::size_t(tables.years))
    , m_groups(tables.groupWanted.size())
    , m_reckoner(tables)
{
    for (const int wanted : tables.groupWanted)
        m_soft -= std::int64_t(tables.problem.weights.representation) * std::max(0, wanted);
    for (int k = 0; k < int(tables.terms.size()); ++k) {
        const TermInfo &term = tables.terms[std::size_t(k)];
        m_medium -= term.vacancy;
        m_vacantEnergy += m_steering.vacant[std::size_t(k)];
        m_soft -= term.agreed != none ? term.stability : 0;
        if (term.open) {
            m_vacantAt[std::size_t(k)] = int(m_vacant.size());
            m_vacant.push_back(k);
        }
    }
    for (int p = 0; p < int(tables.people.size()); ++p)
        dirty(p);
    for (int k = 0; k < int(tables.terms.size()); ++k)
        if (const std::optional<int> pin = tables.terms[std::size_t(k)].pin; pin && *pin != none)
            put(k, *pin);
    settle();
    forget();
}

void State::steer(const Steering &steering)
{
    m_steering = steering;
    m_vacantEnergy = 0;
    for (int k = 0; k < int(m_holders.size()); ++k)
        if (m_holders[std::size_t(k)] == none)
            m_vacantEnergy += m_steering.vacant[std::size_t(k)];
}

void State::set(int slot, int person)
{
    const int before = m_holders[std::size_t(slot)];
    if (before == person)
        return;
    m_journal.push_back({slot, before, {}});
    put(slot, person);
    dirty(before);
    dirty(person);
}

void State::put(int slot, int person)
{
    const TermInfo &term = m_tables.terms[std::size_t(slot)];
    int &holder = m_holders[std::size_t(slot)];
    if (holder != none) {
        std::vector<int> &terms = m_terms[std::size_t(holder)];
        *std::find(terms.begin(), terms.end(), slot) = terms.back();
        terms.pop_back();
    }
    if (person != none)
        m_terms[std::size_t(person)].push_back(slot);
    if ((holder == none) != (person == none)) {
        const int sign = person == none ? 1 : -1;
        m_medium -= sign * term.vacancy;
        m_vacantEnergy += sign * m_steering.vacant[std::size_t(slot)];
        int &at = m_vacantAt[std::size_t(slot)];
        if (sign > 0 && term.open) {
            at = int(m_vacant.size());
            m_vacant.push_back(slot);
        } else if (at != none) {
            m_vacant[std::size_t(at)] = m_vacant.back();
            m_vacantAt[std::size_t(m_vacant.back())] = at;
            m_vacant.pop_back();
            at = none;
        }
    }
    m_soft += ((holder != term.agreed ? 1 : 0) - (person != term.agreed ? 1 : 0)) * term.stability;
    holder = person;
}

void State::dirty(int person)
{
    if (person == none || m_isDirty[std::size_t(person)] != 0)
        return;
    m_isDirty[std::size_t(person)] = 1;
    m_dirty.push_back(person);
}

void State::settle()
{
    for (const int person : m_dirty) {
        m_journal.push_back({none, person, m_standings[std::size_t(person)]});
        replace(person, m_reckoner.standing(person, m_terms[std::size_t(person)]));
        m_isDirty[std::size_t(person)] = 0;
    }
    m_dirty.clear();
}

void State::undoTo(std::size_t mark)
{
    while (m_journal.size() > mark) {
        const Entry &last = m_journal.back();
        if (last.slot != none)
            put(last.slot, last.person);
        else
            replace(last.person, last.standing);
        m_journal.pop_back();
    }
}

void State::adopt(const Plan &plan)
{
    for (const int slot : m_tables.open)
        set(slot, holderOf(m_tables.problem, plan, std::size_t(slot)));
    settle();
    forget();
}

void State::replace(int person, const Standing &standing)
{
    Standing &now = m_standings[std::size_t(person)];
    const PersonInfo &info = m_tables.people[std::size_t(person)];
    m_hard += standing.hard - now.hard;
    m_soft += standing.soft - now.soft;
    if (info.fresh && now.serves != standing.serves)
        m_newFaces += standing.serves ? 1 : -1;
    const auto yearAt = [](Years bits) { return std::countr_zero(bits) - pastYears; };
    if (info.household != none)
        for (Years rest = now.officer ^ standing.officer; rest != 0; rest &= rest - 1)
            addOfficer(info.household, yearAt(rest), (standing.officer & rest & ~(rest - 1)) != 0 ? 1 : -1);
    for (const auto &[group, when] : info.groups)
        for (Years rest = (now.on ^ standing.on) & when; rest != 0; rest &= rest - 1)
            addGroup(group, yearAt(rest), (standing.on & rest & ~(rest - 1)) != 0 ? 1 : -1);
    int worth = 1;
    for (std::size_t digit = 0; digit < now.fresh.size(); ++digit, worth *= 2)
        for (Years rest = now.fresh[digit] ^ standing.fresh[digit]; rest != 0; rest &= rest - 1)
            addFresh(yearAt(rest), (standing.fresh[digit] & rest & ~(rest - 1)) != 0 ? worth : -worth);
    now = standing;
}

void State::addOfficer(int household, int year, int by)
{
    int &count = m_households[std::size_t(household * m_tables.years + year)];
    m_hard += (std::max(0, count + by - 1) - std::max(0, count - 1)) * m_tables.cost(Rule::HouseholdOfficers);
    count += by;
}

void State::addFresh(int year, int by)
{
    int &count = m_fresh[std::size_t(year)];
    const int calm = m_tables.calmChanges[std::size_t(year)];
    m_soft -= std::int64_t(m_tables.problem.weights.manyChanges)
        * (std::max(0, count + by - calm) - std::max(0, count - calm));
    count += by;
}

void State::addGroup(int group, int year, int by)
{
    const std::size_t at = std::size_t(group) * std::size_t(m_tables.years) + std::size_t(year);
    const int wanted = m_tables.groupWanted[at];
    m_soft -= std::int64_t(m_tables.problem.weights.representation)
        * (std::max(0, wanted - m_groups[at] - by) - std::max(0, wanted - m_groups[at]));
    m_groups[at] += by;
}

Score State::score() const
{
    const std::int64_t faces = std::min(m_newFaces, m_tables.years / 2);
    return {-m_hard, m_medium, m_soft + faces * m_tables.problem.weights.newFace};
}

std::array<std::int64_t, 4> State::rank() const
{
    const Score now = score();
    if (m_tables.costs.fillFirst)
        return {now.hard / Costs::forbidden, now.medium, now.hard % Costs::forbidden, now.soft};
    return {now.hard, now.medium, now.soft, 0};
}

std::int64_t State::energy() const
{
    return m_steering.hard * m_hard + m_vacantEnergy - score().soft;
}

} // namespace twinbook::plan::rota

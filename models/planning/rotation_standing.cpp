// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_standing.h"

#include <bit>

namespace twinbook::plan::rota {

namespace {

// The years within `rest` years after the end of `most` years in a row.
Years tooMany(Years years, int most, int rest)
{
    Years full = years;
    for (int i = 1; i < most && full != 0; ++i)
        full &= full << 1;
    Years broken = 0;
    for (int i = 1; i <= rest && full != 0; ++i) {
        full <<= 1;
        broken |= full & years;
    }
    return broken;
}

} // namespace

Reckoner::Reckoner(const Tables &tables)
    : m_tables(tables)
    , m_planned(tables.roles.size())
{
}

Standing Reckoner::standing(int person, const std::vector<int> &terms)
{
    m_now = {};
    m_twice = m_limited = m_intense = 0;
    m_officerYears = 0;
    gather(person, terms);
    if (m_now.serves) {
        if (m_twice != 0)
            overlaps(person, terms);
        beginnings(person, terms);
        limits(person);
        respite(person);
        service(person);
    }
    handOver(person);
    for (const int role : m_roles)
        m_planned[std::size_t(role)] = 0;
    m_roles.clear();
    return m_now;
}

void Reckoner::gather(int person, const std::vector<int> &terms)
{
    for (const int k : terms) {
        const TermInfo &term = m_tables.terms[std::size_t(k)];
        const RoleInfo &role = m_tables.roles[std::size_t(term.role)];
        const Pair &pair = m_tables.pair(k, person);
        m_now.soft += pair.soft;
        m_now.hard += pair.hard;
        m_twice |= m_now.on & term.years;
        m_now.on |= term.years;
        if (m_planned[std::size_t(term.role)] == 0)
            m_roles.push_back(term.role);
        m_planned[std::size_t(term.role)] |= term.years;
        if (role.officer) {
            m_now.officer |= term.years;
            m_officerYears += term.length;
        }
        m_limited |= role.exempt ? 0 : term.years;
        m_intense |= role.intense ? term.years : 0;
    }
    m_now.serves = !terms.empty();
}

void Reckoner::overlaps(int person, const std::vector<int> &terms)
{
    for (std::size_t i = 0; i < terms.size(); ++i)
        for (std::size_t j = i + 1; j < terms.size(); ++j) {
            const TermInfo &one = m_tables.terms[std::size_t(terms[i])];
            const TermInfo &other = m_tables.terms[std::size_t(terms[j])];
            if (const Years both = one.years & other.years)
                m_now.hard += std::popcount(both) * m_tables.conflict(one.role, other.role);
        }
    severalHours(person, terms, m_twice);
}

// Each pair was counted as if it were alone; put that right where it is not.
void Reckoner::severalHours(int person, const std::vector<int> &terms, Years years)
{
    const Person &who = m_tables.problem.people[std::size_t(person)];
    const int weight = m_tables.problem.weights.hoursAboveComfort;
    for (; years != 0; years &= years - 1) {
        const Years bit = years & ~(years - 1);
        int sum = 0;
        int already = 0;
        for (const int k : terms) {
            const TermInfo &term = m_tables.terms[std::size_t(k)];
            if ((term.years & bit) == 0)
                continue;
            const int hours = m_tables.roles[std::size_t(term.role)].hours;
            sum += hours;
            already += who.comfortable ? std::max(0, hours - *who.comfortable) : 0;
        }
        if (sum > hoursIn(who, std::countr_zero(bit) - pastYears))
            m_now.hard += m_tables.cost(Rule::TooFewHours);
        if (who.comfortable)
            m_now.soft -= weight * (std::max(0, sum - *who.comfortable) - already);
    }
}

void Reckoner::beginnings(int person, const std::vector<int> &terms)
{
    const Weights &weights = m_tables.problem.weights;
    const Years served = m_now.on | m_tables.people[std::size_t(person)].served;
    for (const int k : terms) {
        const TermInfo &term = m_tables.terms[std::size_t(k)];
        const RoleInfo &role = m_tables.roles[std::size_t(term.role)];
        if ((held(person, term.role) & term.before) != 0)
            continue;
        if (role.officer) {
            Years carry = yearBit(term.from);
            for (Years &digit : m_now.fresh) {
                const Years next = digit & carry;
                digit ^= carry;
                carry = next;
            }
        }
        if (role.shadow && (served & term.before) == 0)
            m_now.soft -= weights.noShadowYear;
        if (role.predecessors.empty())
            continue;
        const bool came = std::any_of(role.predecessors.begin(), role.predecessors.end(),
            [&](int before) { return (held(person, before) & term.before) != 0; });
        if (!came && role.strict)
            m_now.hard += m_tables.cost(Rule::Succession);
        else if (!came)
            m_now.soft -= weights.successionWish;
    }
}

void Reckoner::limits(int person)
{
    for (const int r : m_roles) {
        const RoleInfo &role = m_tables.roles[std::size_t(r)];
        if (role.most == 0)
            continue;
        const Years years = m_planned[std::size_t(r)] | m_tables.counted(person, r);
        m_now.hard += m_tables.cost(Rule::TermLimit)
            * std::popcount(tooMany(years, role.most, role.rest) & m_tables.future);
    }
    if (m_tables.problem.committeeYears > 0) {
        const Years years = m_limited | m_tables.people[std::size_t(person)].limit;
        m_now.hard += m_tables.cost(Rule::CommitteeLimit)
            * std::popcount(
                tooMany(years, m_tables.problem.committeeYears, std::max(1, m_tables.problem.committeeRest))
                & m_tables.future);
    }
}

void Reckoner::respite(int person)
{
    if (m_intense == 0)
        return;
    for (const int r : m_tables.restful) {
        const Years years = held(person, r);
        if (years == 0)
            continue;
        const RoleInfo &role = m_tables.roles[std::size_t(r)];
        Years after = 0;
        for (const int next : role.successors)
            after |= held(person, next);
        Years left = years & ~(years >> 1) & ~(after >> 1);
        for (int i = 0; i < role.respite && left != 0; ++i) {
            left <<= 1;
            m_now.hard += m_tables.cost(Rule::Respite) * std::popcount(left & m_intense);
        }
    }
}

void Reckoner::service(int person)
{
    const Weights &weights = m_tables.problem.weights;
    const int officer = m_officerYears - weights.officerYearsFree;
    if (officer > 0)
        m_now.soft -= std::int64_t(weights.officerYears) * officer * (officer + 1) / 2;
    const Years served = m_now.on | m_tables.people[std::size_t(person)].served;
    Years run = served;
    for (int i = 0; i < weights.longServiceFree && run != 0; ++i)
        run = (run << 1) & served;
    m_now.soft -= std::int64_t(weights.longService) * std::popcount(run & m_tables.future);
}

void Reckoner::handOver(int person)
{
    const PersonInfo &who = m_tables.people[std::size_t(person)];
    int times = (m_now.on & yearBit(0)) == 0 && m_tables.years > 0 ? who.officersBefore : 0;
    for (const int r : m_roles)
        if (m_tables.roles[std::size_t(r)].officer)
            times += std::popcount((m_planned[std::size_t(r)] << 1) & ~m_now.on & m_tables.future);
    m_now.soft -= std::int64_t(m_tables.problem.weights.handOver) * times;
}

} // namespace twinbook::plan::rota

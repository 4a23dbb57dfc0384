// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_tables.h"

#include <map>

namespace twinbook::plan::rota {

namespace {

// The past with the years taken out that do not count; the younger side stays where it is.
Years withoutGaps(Years counted, Years gaps)
{
    Years result = 0;
    int to = -1;
    for (int year = -1; year >= -pastYears; --year) {
        if ((gaps & yearBit(year)) != 0)
            continue;
        if ((counted & yearBit(year)) != 0)
            result |= yearBit(to);
        --to;
    }
    return result;
}

} // namespace

bool mayBeRelaxed(Rule rule)
{
    switch (rule) {
    case Rule::TooFewHours:
    case Rule::SkillMissing:
    case Rule::TwoRoles:
    case Rule::HouseholdOfficers:
    case Rule::TermLimit:
    case Rule::CommitteeLimit:
    case Rule::Respite:
    case Rule::Succession:
        return true;
    default:
        return false;
    }
}

Costs Costs::strict()
{
    Costs costs;
    costs.of.fill(1);
    return costs;
}

Costs Costs::without(Rule rule)
{
    Costs costs = strict();
    costs.of[std::size_t(rule)] = 0;
    return costs;
}

Costs Costs::elastic()
{
    Costs costs = strict();
    costs.fillFirst = true;
    for (int rule = 0; rule < hardRules; ++rule)
        if (!mayBeRelaxed(Rule(rule)))
            costs.of[std::size_t(rule)] = forbidden;
    return costs;
}

Tables::Tables(const Problem &from, const Costs &with)
    : problem(from)
    , costs(with)
    , years(yearsOf(from))
    , future(yearRange(0, yearsOf(from) - 1))
    , terms(from.slots.size())
    , roles(from.roles.size())
    , people(from.people.size())
    , m_pairs(from.slots.size() * from.people.size())
    , m_held(from.people.size() * from.roles.size())
    , m_counted(from.people.size() * from.roles.size())
    , m_conflicts(from.roles.size() * from.roles.size())
{
    readRoles();
    readPeople();
    readTerms();
    readYears();
}

void Tables::readRoles()
{
    for (int r = 0; r < int(roles.size()); ++r) {
        const Role &role = problem.roles[std::size_t(r)];
        RoleInfo &info = roles[std::size_t(r)];
        info.officer = role.officer;
        info.intense = role.intense;
        info.exempt = role.exempt;
        info.shadow = role.shadowYear;
        info.strict = role.strictSuccession;
        info.respite = role.intense ? std::max(0, role.respite) : 0;
        info.most = role.exempt ? 0 : std::max(0, role.maxTerms) * std::max(1, role.termYears);
        info.rest = std::max(1, role.restYears);
        info.hours = role.hours;
        if (info.respite > 0)
            restful.push_back(r);
        for (const int before : role.predecessors)
            if (within(before, roles.size())) {
                info.predecessors.push_back(before);
                roles[std::size_t(before)].successors.push_back(r);
            }
        for (int other = 0; other < int(roles.size()); ++other)
            if (const std::optional<Rule> rule = conflictOf(problem, r, other))
                m_conflicts[std::size_t(r) * roles.size() + std::size_t(other)] = cost(*rule);
    }
}

void Tables::readPeople()
{
    std::map<int, int> numbers;
    for (int p = 0; p < int(people.size()); ++p) {
        const Person &person = problem.people[std::size_t(p)];
        PersonInfo &info = people[std::size_t(p)];
        if (person.household != none && problem.oneOfficerPerHousehold) {
            info.household = numbers.emplace(person.household, int(numbers.size())).first->second;
            homes.resize(numbers.size());
            homes[std::size_t(info.household)].push_back(p);
        }
        Years limitHeld = 0;
        Years limitCounted = 0;
        std::vector<Years> counted(roles.size());
        for (const Service &service : person.history) {
            const Years when = yearRange(std::max(service.from, -pastYears), std::min(service.to, -1));
            const bool known = within(service.role, roles.size());
            info.served |= when;
            if (known) {
                m_held[atRole(p, service.role)] |= when;
                counted[std::size_t(service.role)] |= service.counts ? when : 0;
                info.intense |= roles[std::size_t(service.role)].intense ? when : 0;
            }
            if (known && roles[std::size_t(service.role)].exempt)
                continue;
            limitHeld |= when;
            limitCounted |= service.counts ? when : 0;
        }
        info.limit = withoutGaps(limitCounted, limitHeld & ~limitCounted);
        info.fresh = info.served == 0;
        for (int r = 0; r < int(roles.size()); ++r) {
            const Years held = m_held[atRole(p, r)];
            m_counted[atRole(p, r)] = withoutGaps(counted[std::size_t(r)], held & ~counted[std::size_t(r)]);
            info.officersBefore += roles[std::size_t(r)].officer && (held & yearBit(-1)) != 0 ? 1 : 0;
        }
        for (int g = 0; g < int(problem.groups.size()); ++g) {
            Years when = 0;
            for (int year = 0; year < years; ++year)
                when |= belongs(problem, problem.groups[std::size_t(g)], person, year) ? yearBit(year) : 0;
            if (when != 0)
                info.groups.emplace_back(g, when);
        }
    }
}

void Tables::readTerms()
{
    const Weights &weights = problem.weights;
    openOf.resize(roles.size());
    for (int k = 0; k < int(terms.size()); ++k) {
        const Slot &slot = problem.slots[std::size_t(k)];
        TermInfo &info = terms[std::size_t(k)];
        if (!isReal(problem, slot))
            continue;
        info.role = slot.role;
        info.from = firstYearOf(slot);
        info.to = lastYearOf(problem, slot);
        info.length = info.to - info.from + 1;
        info.years = yearRange(info.from, info.to);
        info.before = yearBit(info.from - 1);
        info.vacancy = vacancyWeight(problem, slot);
        info.pin = pinOf(problem, slot);
        info.open = !info.pin;
        if (info.open && !problem.agreed.empty() && weights.stability > 0) {
            info.stability = std::max(2, weights.stability - 2 * info.from);
            info.agreed = holderOf(problem, problem.agreed, std::size_t(k));
        }
        if (info.open) {
            open.push_back(k);
            openOf[std::size_t(slot.role)].push_back(k);
            if (!roles[std::size_t(slot.role)].predecessors.empty() && info.from > 0)
                promoting.push_back(k);
        }
        for (int p = 0; p < int(people.size()); ++p)
            readPair(k, p);
        for (int other = 0; other < int(terms.size()); ++other) {
            const Slot &before = problem.slots[std::size_t(other)];
            if (before.role == slot.role && before.seat == slot.seat && isReal(problem, before)
                && lastYearOf(problem, before) == info.from - 1) {
                info.previous = other;
                terms[std::size_t(other)].next = k;
            }
        }
    }
}

void Tables::readPair(int k, int p)
{
    const Weights &weights = problem.weights;
    const Slot &slot = problem.slots[std::size_t(k)];
    const Role &role = problem.roles[std::size_t(slot.role)];
    const Person &person = problem.people[std::size_t(p)];
    TermInfo &info = terms[std::size_t(k)];
    Pair &pair = m_pairs[at(k, p)];
    const unsigned reasons = reasonsAgainst(problem, slot, person);
    bool allowed = true;
    for (int rule = 0; rule < hardRules; ++rule) {
        if (!hasRule(reasons, Rule(rule)))
            continue;
        pair.hard = std::int16_t(pair.hard + cost(Rule(rule)));
        allowed = allowed && (cost(Rule(rule)) == 0 || (costs.fillFirst && mayBeRelaxed(Rule(rule))));
    }
    const Wish wish = wishFor(person, slot.role);
    const int year = wish == Wish::Keen ? weights.keen
        : wish == Wish::Willing         ? weights.willing
        : wish == Wish::IfNobodyElse    ? -weights.ifNobodyElse
                                        : 0;
    pair.soft = year * info.length + weights.helpfulSkill * helpfulSkills(role, person);
    if (person.comfortable && role.hours > *person.comfortable)
        pair.soft -= weights.hoursAboveComfort * (role.hours - *person.comfortable) * info.length;
    pair.allowed = allowed && info.open;
    if (pair.allowed)
        info.candidates.push_back(p);
}

void Tables::readYears()
{
    calmChanges.assign(std::size_t(years), 0);
    groupWanted.assign(std::size_t(years) * problem.groups.size(), 0);
    for (int year = 0; year < years; ++year) {
        int officers = 0;
        int seats = 0;
        for (int k = 0; k < int(terms.size()); ++k) {
            const TermInfo &info = terms[std::size_t(k)];
            if ((info.years & yearBit(year)) == 0 || problem.slots[std::size_t(k)].optional)
                continue;
            ++seats;
            officers += roles[std::size_t(info.role)].officer ? 1 : 0;
        }
        calmChanges[std::size_t(year)] = officers / 2;
        for (std::size_t g = 0; g < problem.groups.size(); ++g)
            groupWanted[g * std::size_t(years) + std::size_t(year)] =
                int(std::int64_t(problem.weights.representationShare) * problem.groups[g].permille * seats
                    / 100'000);
    }
}

} // namespace twinbook::plan::rota

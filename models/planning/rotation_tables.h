// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_reading.h"

#include <array>
#include <cstdint>

namespace twinbook::plan::rota {

// Years as bits: bit pastYears + t is year t of the plan, lower bits are the past.
using Years = std::uint64_t;
constexpr Years yearBit(int year)
{
    return Years(1) << (year + pastYears);
}
constexpr Years yearRange(int from, int to)
{
    return from > to ? 0 : ((Years(2) << (to + pastYears)) - 1) & ~(yearBit(from) - 1);
}

// What one break of each hard rule costs a search: 1, 0 for a rule that is switched off, more for one that
// may not be broken while others may.
struct Costs
{
    std::array<int, std::size_t(hardRules)> of;
    bool fillFirst = false; // breaks of 1 come after vacancies
    static constexpr int forbidden = 1000;

    static Costs strict();
    static Costs without(Rule rule);
    static Costs elastic();
};

struct TermInfo
{
    int role = none;
    int from = 0;
    int to = 0;
    int length = 0;
    Years years = 0;
    Years before = 0; // the year before it begins
    int vacancy = 0;
    int stability = 0; // cost of differing from agreed
    int agreed = none;
    bool open = false; // real, and not pinned
    std::optional<int> pin;
    int previous = none; // slot of the same seat that ends just before
    int next = none;
    std::vector<int> candidates; // persons no hard rule keeps away by itself
};

struct RoleInfo
{
    bool officer = false;
    bool intense = false;
    bool exempt = false;
    bool shadow = false;
    bool strict = false;
    int respite = 0; // 0 unless intense
    int most = 0; // years in a row, 0 = no limit
    int rest = 1;
    int hours = 0;
    std::vector<int> predecessors;
    std::vector<int> successors;
};

struct Pair
{
    std::int32_t soft = 0; // of the pair alone, hours included as if it were the only role of those years
    std::int16_t hard = 0;
    bool allowed = false; // the search may make it
};

struct PersonInfo
{
    int household = none; // renumbered, only where the rule of households is on
    Years served = 0;
    Years limit = 0; // counted years with the years that do not count taken out, the younger ones moved up
    Years intense = 0;
    int officersBefore = 0; // officer roles held in year -1
    bool fresh = false; // never served
    std::vector<std::pair<int, Years>> groups;
};

// The problem as the search wants it: everything that does not change, looked up once.
class Tables
{
public:
    Tables(const Problem &problem, const Costs &costs);

    const Pair &pair(int slot, int person) const { return m_pairs[at(slot, person)]; }
    Years held(int person, int role) const { return m_held[atRole(person, role)]; }
    // As PersonInfo::limit, for one role.
    Years counted(int person, int role) const { return m_counted[atRole(person, role)]; }
    int conflict(int role, int other) const
    {
        return m_conflicts[std::size_t(role) * roles.size() + std::size_t(other)];
    }
    int cost(Rule rule) const { return costs.of[std::size_t(rule)]; }

    // Whether the search may put this person (or none) there.
    bool allows(int slot, int person) const
    {
        return terms[std::size_t(slot)].open && (person == none || pair(slot, person).allowed);
    }

    const Problem &problem;
    Costs costs;
    int years = 0;
    Years future = 0;
    std::vector<TermInfo> terms;
    std::vector<RoleInfo> roles;
    std::vector<PersonInfo> people;
    std::vector<int> open; // slots
    std::vector<int> restful; // roles with a respite
    std::vector<int> promoting; // open slots whose role has predecessors, save those of the first year
    std::vector<std::vector<int>> homes; // persons by household
    std::vector<std::vector<int>> openOf; // open slots by role
    std::vector<int> calmChanges; // by year: half of the officers
    std::vector<int> groupWanted; // group * years + year

private:
    std::size_t at(int slot, int person) const
    {
        return std::size_t(slot) * people.size() + std::size_t(person);
    }
    std::size_t atRole(int person, int role) const
    {
        return std::size_t(person) * roles.size() + std::size_t(role);
    }
    void readRoles();
    void readPeople();
    void readTerms();
    void readPair(int slot, int person);
    void readYears();

    std::vector<Pair> m_pairs;
    std::vector<Years> m_held;
    std::vector<Years> m_counted;
    std::vector<int> m_conflicts;
};

} // namespace twinbook::plan::rota

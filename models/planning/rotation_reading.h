// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation.h"

#include <algorithm>

// The problem as everybody reads it: indices out of range are passed over, years are cut to the plan.
namespace twinbook::plan::rota {

inline bool within(int index, std::size_t size)
{
    return index >= 0 && std::size_t(index) < size;
}

inline int yearsOf(const Problem &problem)
{
    return std::clamp(problem.years, 0, maxYears);
}

inline int firstYearOf(const Slot &slot)
{
    return std::max(slot.from, 0);
}

inline int lastYearOf(const Problem &problem, const Slot &slot)
{
    return std::min(slot.to, yearsOf(problem) - 1);
}

// Whether there is anything to fill: a known role and at least one year of the plan.
inline bool isReal(const Problem &problem, const Slot &slot)
{
    return within(slot.role, problem.roles.size()) && firstYearOf(slot) <= lastYearOf(problem, slot);
}

inline int holderOf(const Problem &problem, const Plan &plan, std::size_t slot)
{
    return slot < plan.size() && within(plan[slot], problem.people.size()) ? plan[slot] : none;
}

// What the search may not touch: the locked or fixed holder (a person, or none).
inline std::optional<int> pinOf(const Problem &problem, const Slot &slot)
{
    const std::optional<int> pin = slot.lock ? slot.lock : slot.fixed;
    if (pin && !within(*pin, problem.people.size()))
        return none;
    return pin;
}

// Hours a month the person can give; very many when nothing was said.
int hoursIn(const Person &person, int year);
Wish wishFor(const Person &person, int role);
std::optional<int> ageIn(const Problem &problem, const Person &person, int year);
bool belongs(const Problem &problem, const Group &group, const Person &person, int year);
int vacancyWeight(const Problem &problem, const Slot &slot); // of all its years
int helpfulSkills(const Role &role, const Person &person);

// The hard rules that a pair breaks by itself: bit int(Rule) of each.
unsigned reasonsAgainst(const Problem &problem, const Slot &slot, const Person &person);
inline bool hasRule(unsigned reasons, Rule rule)
{
    return (reasons >> int(rule) & 1u) != 0;
}

// RolesApart, TwoRoles, or nothing when one person may hold both in one year.
std::optional<Rule> conflictOf(const Problem &problem, int role, int other);

} // namespace twinbook::plan::rota

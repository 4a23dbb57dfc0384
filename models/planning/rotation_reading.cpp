// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_reading.h"

#include <limits>
#include <set>

namespace twinbook::plan::rota {

namespace {

bool listed(const std::vector<std::pair<int, int>> &pairs, int one, int other)
{
    return std::any_of(pairs.begin(), pairs.end(), [&](const std::pair<int, int> &pair) {
        return pair == std::pair(one, other) || pair == std::pair(other, one);
    });
}

bool has(const std::vector<int> &skills, int skill)
{
    return std::find(skills.begin(), skills.end(), skill) != skills.end();
}

} // namespace

std::vector<Slot> termsOf(int role, int seat, int termYears, int first, int years)
{
    std::vector<Slot> slots;
    const int length = std::max(1, termYears);
    for (int from = std::max(0, first); from < years; from += length) {
        Slot slot;
        slot.role = role;
        slot.seat = seat;
        slot.from = from;
        slot.to = std::min(from + length, years) - 1;
        slots.push_back(slot);
    }
    return slots;
}

int hoursIn(const Person &person, int year)
{
    if (person.hours.empty())
        return std::numeric_limits<int>::max();
    const std::size_t at = std::min(std::size_t(std::max(year, 0)), person.hours.size() - 1);
    return std::max(0, person.hours[at]);
}

Wish wishFor(const Person &person, int role)
{
    return within(role, person.wishes.size()) ? person.wishes[std::size_t(role)] : Wish::NotSaid;
}

std::optional<int> ageIn(const Problem &problem, const Person &person, int year)
{
    if (!person.birthYear)
        return {};
    return problem.firstYear + year - *person.birthYear;
}

bool belongs(const Problem &problem, const Group &group, const Person &person, int year)
{
    if (group.by == Group::By::Gender)
        return group.value != none && person.gender == group.value;
    if (group.by == Group::By::Area)
        return group.value != none && person.area == group.value;
    const std::optional<int> age = ageIn(problem, person, year);
    return age && *age >= group.fromAge && *age <= group.toAge;
}

int vacancyWeight(const Problem &problem, const Slot &slot)
{
    if (slot.optional)
        return 0;
    const Role &role = problem.roles[std::size_t(slot.role)];
    const Weights &weights = problem.weights;
    const int year = role.vacancy ? *role.vacancy
        : role.essential          ? weights.vacantEssential
        : role.officer            ? weights.vacantOfficer
                                  : weights.vacantOther;
    return year * (lastYearOf(problem, slot) - firstYearOf(slot) + 1);
}

int helpfulSkills(const Role &role, const Person &person)
{
    const std::set<int> wanted(role.helpful.begin(), role.helpful.end());
    return int(
        std::count_if(wanted.begin(), wanted.end(), [&](int skill) { return has(person.skills, skill); }));
}

unsigned reasonsAgainst(const Problem &problem, const Slot &slot, const Person &person)
{
    const Role &role = problem.roles[std::size_t(slot.role)];
    unsigned reasons = 0;
    const auto against = [&reasons](Rule rule, bool broken) { reasons |= broken ? 1u << int(rule) : 0u; };

    against(Rule::NotEligible, !person.eligible);
    const std::optional<int> age = ageIn(problem, person, firstYearOf(slot));
    against(Rule::TooYoung, age && role.minimumAge && *age < *role.minimumAge);
    against(Rule::TooOld, age && role.maximumAge && *age > *role.maximumAge);
    against(Rule::SaidNever, wishFor(person, slot.role) == Wish::Never);
    for (int year = firstYearOf(slot); year <= lastYearOf(problem, slot); ++year) {
        const int hours = hoursIn(person, year);
        against(Rule::Away, hours == 0);
        against(Rule::TooFewHours, hours > 0 && hours < role.hours);
    }
    against(Rule::SkillMissing, std::any_of(role.required.begin(), role.required.end(), [&](int skill) {
        return !has(person.skills, skill);
    }));
    return reasons;
}

std::optional<Rule> conflictOf(const Problem &problem, int role, int other)
{
    if (role == other || listed(problem.apart, role, other))
        return Rule::RolesApart;
    if (problem.oneRoleEach && !listed(problem.together, role, other))
        return Rule::TwoRoles;
    return {};
}

} // namespace twinbook::plan::rota

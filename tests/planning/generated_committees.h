// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/dice.h"

#include "rotation_reading.h"

#include <string>

// Committees made up for the tests and the benchmark; the same number always makes the same committee.
namespace twinbook::plan::rota::generated {

using plan::Dice;

struct Size
{
    int people = 12;
    int roles = 6; // offices
    int ordinary = 0; // seats without an office
    int years = 5;
    bool scarce = false;
    bool strict = false; // vice before chair is a rule
};

namespace detail {

inline std::vector<Role> roles(const Size &size, Dice &dice)
{
    // hours, essential, officer, term, terms, intense
    struct Kind
    {
        int hours;
        bool essential, officer;
        int term, most;
        bool intense;
    };
    static constexpr Kind kinds[] = {{12, true, true, 1, 3, true}, {6, false, true, 1, 3, false},
        {12, true, true, 2, 2, true}, {10, true, true, 3, 2, true}, {4, false, true, 2, 2, false},
        {8, false, false, 1, 4, false}, {6, false, false, 2, 2, false}, {5, false, false, 1, 0, false},
        {6, false, true, 2, 3, false}, {8, false, false, 2, 2, true}, {3, false, false, 3, 1, false},
        {4, false, false, 1, 0, false}};
    std::vector<Role> all;
    for (int r = 0; r < size.roles; ++r) {
        const Kind &kind = kinds[r % 12];
        Role role;
        role.hours = kind.hours;
        role.essential = kind.essential;
        role.officer = kind.officer;
        role.termYears = kind.term;
        role.maxTerms = kind.most;
        role.intense = kind.intense;
        role.respite = kind.intense ? 1 : 0;
        role.shadowYear = kind.officer;
        if (r % 12 == 2)
            role.required = {1};
        if (r % 12 == 3)
            role.helpful = {2};
        if (r % 12 == 0)
            role.minimumAge = 30;
        all.push_back(role);
    }
    if (size.roles > 1) {
        all[0].predecessors = {1};
        all[0].strictSuccession = size.strict;
    }
    if (size.ordinary > 0) {
        Role seat;
        seat.hours = 2;
        seat.termYears = dice.between(1, 2);
        all.push_back(seat);
    }
    return all;
}

inline Wish wish(const Size &size, Dice &dice)
{
    const int draw = dice.upTo(99);
    if (size.scarce)
        return draw < 55 ? Wish::Never
            : draw < 70  ? Wish::IfNobodyElse
            : draw < 85  ? Wish::NotSaid
            : draw < 95  ? Wish::Willing
                         : Wish::Keen;
    return draw < 30 ? Wish::Never
        : draw < 45  ? Wish::IfNobodyElse
        : draw < 65  ? Wish::NotSaid
        : draw < 88  ? Wish::Willing
                     : Wish::Keen;
}

inline Person person(const Size &size, int roles, Dice &dice)
{
    Person one;
    one.eligible = !dice.chance(6);
    if (!dice.chance(10))
        one.birthYear = 2026 - dice.between(19, 82);
    if (!dice.chance(10))
        one.gender = dice.upTo(1);
    one.area = dice.upTo(3);
    one.household = dice.upTo(size.people * 2 / 3);
    const int most = dice.between(size.scarce ? 3 : 4, 16);
    const bool away = dice.chance(25);
    const int awayFrom = dice.upTo(size.years - 1);
    const int awayTo = awayFrom + dice.upTo(2);
    for (int year = 0; year < size.years; ++year)
        one.hours.push_back(away && year >= awayFrom && year <= awayTo ? 0 : most);
    if (!dice.chance(15))
        one.comfortable = std::max(1, most - dice.upTo(6));
    for (int r = 0; r < roles; ++r)
        one.wishes.push_back(wish(size, dice));
    if (roles > 0 && size.ordinary > 0 && dice.chance(70))
        one.wishes.back() = dice.chance(60) ? Wish::Willing : Wish::NotSaid;
    for (int skill = 1; skill <= 2; ++skill)
        if (dice.chance(size.scarce ? 25 : 40))
            one.skills.push_back(skill);
    return one;
}

// The present holders break no rule: a fixed term never does.
inline bool mayHold(const Problem &problem, int role, int person, const std::vector<int> &homes)
{
    Slot whole;
    whole.role = role;
    whole.to = std::min(problem.years, problem.roles[std::size_t(role)].termYears) - 1;
    const Person &one = problem.people[std::size_t(person)];
    return reasonsAgainst(problem, whole, one) == 0
        && std::find(homes.begin(), homes.end(), one.household) == homes.end();
}

// The present holders, some years of theirs, and for some of them the rest of a current term.
inline void seats(Problem &problem, const Size &size, Dice &dice)
{
    std::vector<char> busy(problem.people.size(), 0);
    std::vector<int> homes; // of the present holders
    const int roles = int(problem.roles.size());
    for (int r = 0; r < roles; ++r) {
        const int many = r == size.roles ? size.ordinary : 1;
        for (int seat = 0; seat < many; ++seat) {
            const Role &role = problem.roles[std::size_t(r)];
            const int term = role.termYears;
            int holder = none;
            for (int tries = 0; tries < 10 && holder == none && !problem.people.empty(); ++tries) {
                const int p = dice.upTo(int(problem.people.size()) - 1);
                if (busy[std::size_t(p)] == 0 && mayHold(problem, r, p, homes))
                    holder = p;
            }
            if (holder == none || dice.chance(10)) {
                for (const Slot &slot : termsOf(r, seat, term, 0, problem.years))
                    problem.slots.push_back(slot);
                continue;
            }
            busy[std::size_t(holder)] = 1;
            homes.push_back(problem.people[std::size_t(holder)].household);
            // Years so far: within the second term, and the limit of terms is not passed by the one under
            // way.
            const int ran =
                dice.between(1, std::max(1, term * (role.maxTerms == 1 ? 1 : 2) - (term > 1 ? 1 : 0)));
            problem.people[std::size_t(holder)].history.push_back({r, -ran, -1, !dice.chance(10)});
            const int left = std::min((term - ran % term) % term, problem.years);
            Slot rest;
            rest.role = r;
            rest.seat = seat;
            rest.to = left - 1;
            if (left > 0) {
                if (dice.chance(70))
                    rest.fixed = holder;
                problem.slots.push_back(rest);
            }
            for (const Slot &slot : termsOf(r, seat, term, left, problem.years))
                problem.slots.push_back(slot);
        }
    }
    for (Person &one : problem.people)
        if (one.history.empty() && roles > 0 && dice.chance(25)) {
            const int end = -dice.between(1, 4);
            one.history.push_back(
                {dice.chance(30) ? otherSeat : dice.upTo(roles - 1), end - dice.upTo(3), end, true});
        }
}

} // namespace detail

inline Problem committee(const Size &size, std::uint64_t number)
{
    Dice dice(number * 1000 + std::uint64_t(size.people));
    Problem problem;
    problem.years = size.years;
    problem.oneOfficerPerHousehold = true;
    problem.roles = detail::roles(size, dice);
    for (int p = 0; p < size.people; ++p)
        problem.people.push_back(detail::person(size, int(problem.roles.size()), dice));
    detail::seats(problem, size, dice);
    problem.groups = {{Group::By::Gender, 0, 0, 0, 480}, {Group::By::Gender, 1, 0, 0, 520},
        {Group::By::Age, none, 18, 39, 200}, {Group::By::Age, none, 40, 64, 400},
        {Group::By::Age, none, 65, 120, 400}, {Group::By::Area, 0, 0, 0, 250},
        {Group::By::Area, 1, 0, 0, 250}};
    return problem;
}

inline const Size scarceSize{16, 8, 2, 6, true, false};

// Few people, few terms, every rule of the model now and then: small enough to try all plans.
inline Problem tiny(std::uint64_t number, double mostPlans = 20'000)
{
    for (std::uint64_t attempt = 0;; ++attempt) {
        Dice dice(number * 7919 + attempt * 104'729 + 5);
        Size size{dice.between(2, 5), dice.between(1, 4), dice.upTo(1), dice.between(1, 5), dice.chance(40),
            dice.chance(50)};
        Problem problem = committee(size, number * 31 + attempt);
        problem.oneOfficerPerHousehold = dice.chance(60);
        problem.oneRoleEach = !dice.chance(20);
        const int last = int(problem.roles.size()) - 1;
        if (dice.chance(30))
            problem.together.emplace_back(dice.upTo(last), dice.upTo(last));
        if (dice.chance(20))
            problem.apart.emplace_back(dice.upTo(last), dice.upTo(last));
        if (dice.chance(40)) {
            problem.committeeYears = dice.between(1, 4);
            problem.committeeRest = dice.between(1, 2);
        }
        if (dice.chance(40))
            problem.groups.clear();
        for (Role &role : problem.roles) {
            if (dice.chance(30))
                role.maxTerms = dice.between(1, 2);
            if (dice.chance(30))
                role.restYears = 2;
            if (dice.chance(15))
                role.exempt = true;
            if (dice.chance(25)) {
                role.intense = true;
                role.respite = dice.between(1, 2);
            }
            if (dice.chance(15))
                role.predecessors = {dice.upTo(last)};
            if (dice.chance(15))
                role.maximumAge = 75;
            if (dice.chance(10))
                role.vacancy = dice.between(1, 12);
        }
        for (Slot &slot : problem.slots)
            slot.optional = dice.chance(10);
        problem.weights.longServiceFree = dice.between(1, 6);
        problem.weights.officerYearsFree = dice.between(1, 3);
        double plans = 1;
        for (const Slot &slot : problem.slots)
            if (!slot.fixed)
                plans *= double(problem.people.size() + 1);
        if (plans <= mostPlans && plans > 1)
            return problem;
    }
}

inline std::string told(const Score &score)
{
    return std::to_string(score.hard) + '/' + std::to_string(score.medium) + '/' + std::to_string(score.soft);
}

inline Plan randomPlan(const Problem &problem, Dice &dice)
{
    Plan plan;
    for (const Slot &slot : problem.slots) {
        const int any =
            problem.people.empty() || dice.chance(15) ? none : dice.upTo(int(problem.people.size()) - 1);
        plan.push_back(slot.lock ? *slot.lock : slot.fixed ? *slot.fixed : any);
    }
    return plan;
}

} // namespace twinbook::plan::rota::generated

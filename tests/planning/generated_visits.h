// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/dice.h"

#include "placement_reading.h"

#include <string>

// Visits made up for the tests and the benchmark; the same number always makes the same visit.
namespace twinbook::plan::hosting::generated {

struct Size
{
    int guests = 30;
    int tightness = 115; // places for a hundred guests
    int nights = 4;
};

namespace detail {

inline Bits some(Dice &dice, int kinds, int percent)
{
    Bits all = 0;
    for (int kind = 0; kind < kinds; ++kind)
        all |= Bits(dice.chance(percent) ? 1 : 0) << kind;
    return all;
}

inline std::vector<Spoken> languages(Dice &dice, int own)
{
    std::vector<Spoken> all{{own, 3}};
    for (int language = 0; language < 3; ++language)
        if (language != own && dice.chance(language == 1 - own ? 55 : 20))
            all.push_back({language, dice.between(1, 3)});
    return all;
}

inline std::vector<int> ages(Dice &dice, int count)
{
    std::vector<int> all;
    for (int i = 0; i < count; ++i)
        all.push_back(dice.between(2, 17));
    return all;
}

inline Host host(Dice &dice, int nights)
{
    Host one;
    const int rooms = dice.chance(45) ? 1 : dice.chance(70) ? 2 : 3;
    int places = 0;
    for (int r = 0; r < rooms; ++r) {
        Room room;
        room.sleeps = dice.chance(45) ? 1 : dice.chance(85) ? 2 : 3;
        if (room.sleeps == 2 && dice.chance(60))
            room.beds = 1;
        if (dice.chance(4))
            room.nights = nightRange(dice.upTo(1), nights - 1);
        places += room.sleeps;
        one.rooms.push_back(room);
    }
    if (dice.chance(20))
        one.most = std::max(1, places - 1);
    if (dice.chance(50))
        one.comfortable = std::max(1, places - dice.upTo(2));
    if (dice.chance(8))
        one.nights = nightRange(dice.upTo(1), nights - 1 - dice.upTo(1));
    one.keen = dice.chance(15);
    one.vetted = dice.chance(40);
    if (dice.chance(25))
        one.minorsRule = dice.chance(60) ? MinorsRule::GirlsOnly : MinorsRule::BoysOnly;
    if (dice.chance(15))
        one.takes = dice.chance(50) ? adultsAlone : adultsAlone | families;
    if (dice.chance(15))
        one.youngest = dice.between(3, 12);
    one.stepFree = dice.chance(25);
    one.smokes = dice.chance(12);
    one.noSmokers = dice.chance(55);
    one.pets = some(dice, 2, 22);
    one.allergens = one.pets | some(dice, 4, 4);
    one.diets = some(dice, 4, 55);
    one.languages = languages(dice, 0);
    one.interests = some(dice, 8, 25);
    if (dice.chance(30))
        one.childAges = ages(dice, dice.between(1, 2));
    if (dice.chance(80))
        one.age = dice.between(28, 78);
    one.area = dice.upTo(4);
    one.kilometres = dice.upTo(14);
    one.recentLoad = dice.chance(40) ? dice.upTo(5) : 0;
    return one;
}

inline Party party(Dice &dice, int nights, int hosts)
{
    Party one;
    const int draw = dice.upTo(99);
    if (draw < 35) {
        one.units = {{1, {}}};
        one.mayShare = dice.chance(30);
    } else if (draw < 68) {
        one.units = {{2, 1}};
    } else if (draw < 82) {
        one.units = {{2, 1}, {dice.between(1, 2), {}}};
        one.childAges = ages(dice, one.units[1].people);
    } else {
        one.guests = draw < 90 ? Class::MinorBoys : draw < 98 ? Class::MinorGirls : Class::MinorsMixed;
        one.units = {{one.guests == Class::MinorsMixed ? 1 : dice.between(1, 2), {}}};
        if (one.guests == Class::MinorsMixed)
            one.units.push_back({1, {}});
        one.childAges = {dice.between(11, 17)};
    }
    if (dice.chance(10))
        one.nights = nightRange(dice.upTo(1), nights - 1 - dice.upTo(1));
    one.stepFree = dice.chance(4);
    one.smokes = !areMinors(one.guests) && dice.chance(8);
    one.nonSmoking = dice.chance(40);
    one.allergies = some(dice, 4, 3);
    one.petsRefused = some(dice, 2, 4);
    one.petsDisliked = some(dice, 2, 8);
    one.dietsNeeded = some(dice, 4, 2);
    one.dietsWished = some(dice, 4, 10);
    one.languages = languages(dice, 1);
    if (areMinors(one.guests) && dice.chance(80))
        one.languages.push_back({0, dice.between(1, 2)});
    one.interests = some(dice, 8, 25);
    if (!areMinors(one.guests) && dice.chance(80))
        one.age = dice.between(25, 80);
    one.stayNear = dice.chance(10);
    if (dice.chance(18))
        one.wanted.push_back(dice.upTo(hosts - 1));
    if (dice.chance(6))
        one.avoided.push_back(dice.upTo(hosts - 1));
    if (dice.chance(4))
        one.never.push_back(dice.upTo(hosts - 1));
    if (dice.chance(12))
        one.owed.push_back({dice.upTo(hosts - 1), dice.between(1, 3)});
    return one;
}

inline int places(const Host &host)
{
    int all = 0;
    for (const Room &room : host.rooms)
        all += room.sleeps;
    return host.most ? std::min(all, *host.most) : all;
}

} // namespace detail

inline Problem visit(const Size &size, std::uint64_t number)
{
    Dice dice(number * 1000 + std::uint64_t(size.guests * 7 + size.tightness));
    Problem problem;
    problem.nights = size.nights;
    for (int places = 0; places * 100 < size.guests * size.tightness;) {
        problem.hosts.push_back(detail::host(dice, size.nights));
        places += detail::places(problem.hosts.back());
    }
    for (int guests = 0; guests < size.guests;) {
        problem.parties.push_back(detail::party(dice, size.nights, int(problem.hosts.size())));
        guests += sizeOf(problem.parties.back());
    }
    const int last = int(problem.parties.size()) - 1;
    for (int i = 0; i <= last / 12; ++i)
        problem.sameArea.emplace_back(dice.upTo(last), dice.upTo(last));
    for (int i = 0; i <= last / 30; ++i)
        problem.keptApart.emplace_back(dice.upTo(last), dice.upTo(last));
    return problem;
}

// Few parties, few hosts, every rule now and then: small enough to try all plans.
inline Problem tiny(std::uint64_t number, double mostPlans = 20'000)
{
    for (std::uint64_t attempt = 0;; ++attempt) {
        Dice dice(number * 7919 + attempt * 104'729 + 5);
        Problem problem;
        problem.nights = dice.between(1, 5);
        const int hosts = dice.between(1, 5);
        const int parties = dice.between(1, 7);
        for (int h = 0; h < hosts; ++h) {
            Host one = detail::host(dice, problem.nights);
            one.offered = !dice.chance(8);
            one.reserve = dice.chance(20);
            one.vetted = dice.chance(70);
            for (Room &room : one.rooms)
                if (dice.chance(20))
                    room.nights = detail::some(dice, problem.nights, 80);
            if (dice.chance(15)) // places above one another in neither way
                one.rooms.insert(one.rooms.end(), {{3, 1, ~Bits(0)}, {2, 2, ~Bits(0)}});
            one.area = dice.upTo(2) - 1;
            problem.hosts.push_back(one);
        }
        for (int p = 0; p < parties; ++p) {
            Party one = detail::party(dice, problem.nights, hosts);
            one.priority = dice.chance(80) ? 1 : dice.upTo(3);
            one.needsVetted = dice.chance(5);
            if (dice.chance(15))
                one.units.push_back({dice.between(1, 3), dice.between(1, 3)});
            if (dice.chance(20))
                one.nights = detail::some(dice, problem.nights, 60);
            if (dice.chance(8))
                one.lock = dice.upTo(hosts) - 1;
            problem.parties.push_back(one);
        }
        for (int i = dice.upTo(2); i > 0; --i)
            problem.sameArea.emplace_back(dice.upTo(parties - 1), dice.upTo(parties - 1));
        for (int i = dice.upTo(2); i > 0; --i)
            problem.keptApart.emplace_back(dice.upTo(parties - 1), dice.upTo(parties - 1));
        for (int i = dice.upTo(2); i > 0; --i)
            problem.waivers.push_back(
                {dice.upTo(parties - 1), dice.upTo(hosts - 1), Rule(dice.upTo(hardRules - 1))});
        if (dice.chance(30)) {
            for (int p = 0; p < parties; ++p)
                problem.agreed.push_back(dice.upTo(hosts) - 1);
            problem.weights.stability = dice.between(0, 40);
        }
        double plans = 1;
        for (const Party &party : problem.parties)
            if (!party.lock)
                plans *= double(hosts + 1);
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
    for (const Party &party : problem.parties) {
        const int any = dice.chance(15) ? none : dice.upTo(int(problem.hosts.size()) - 1);
        plan.push_back(party.lock ? *party.lock : any);
    }
    return plan;
}

} // namespace twinbook::plan::hosting::generated

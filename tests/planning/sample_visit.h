// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "planning/dice.h"

#include "placement_reading.h"

// A visit like those there are: 46 guests in 25 parties, 31 hosts of whom 3 are only asked when needed, six
// minors alone, two wheelchair users, eleven pairs who know one another, and one party for whom there is
// nobody.
namespace twinbook::plan::hosting::sample {

inline constexpr int impossible = 24; // the party

inline Problem visit()
{
    Dice dice(46);
    Problem problem;
    problem.nights = 4;
    for (int h = 0; h < 31; ++h) {
        Host host;
        host.rooms = {{2, 1, ~Bits(0)}};
        if (h % 3 == 0)
            host.rooms.push_back({1, {}, ~Bits(0)});
        if (h % 4 == 1)
            host.rooms.push_back({2, {}, ~Bits(0)});
        if (h % 5 == 2)
            host.nights = nightRange(0, 2);
        host.reserve = h >= 28;
        host.vetted = h % 3 == 1;
        host.minorsRule = h % 9 == 1 ? MinorsRule::GirlsOnly : MinorsRule::Any;
        host.stepFree = h == 4 || h == 9 || h == 15;
        host.smokes = h == 15;
        host.comfortable = 2;
        host.languages = {{0, 3}, {1, 1 + h % 3}};
        host.interests = Bits(1) << h % 6 | Bits(1) << h % 4;
        host.age = 40 + h;
        host.area = h % 5;
        host.kilometres = h % 7;
        host.recentLoad = h % 8 == 0 ? 2 : 0;
        problem.hosts.push_back(host);
    }
    // 16 couples, 5 parties of minors with 6 in them, and people alone
    for (int p = 0; p <= impossible; ++p) {
        Party party;
        const bool couple = p < 14;
        const bool family = p == 14 || p == 15;
        const bool young = p >= 16 && p <= 20;
        party.units = {{couple || family ? 2 : 1, couple || family ? std::optional<int>(1) : std::nullopt}};
        if (family) {
            party.units.push_back({p == 14 ? 2 : 1, {}});
            party.childAges = {p == 14 ? 8 : 12};
        }
        if (young) {
            party.guests = p < 19 ? Class::MinorGirls : Class::MinorBoys;
            party.childAges = {15};
            if (p == 16)
                party.units = {{2, {}}};
        }
        party.stepFree = p == 3 || p == 22;
        party.nonSmoking = p % 2 == 0;
        party.languages = {{1, 3}};
        party.interests = Bits(1) << p % 6;
        if (!young)
            party.age = 38 + p;
        if (p < 11)
            party.wanted = {dice.upTo(27)};
        problem.parties.push_back(party);
    }
    Party &nowhere = problem.parties[impossible];
    nowhere.units = {{2, {}}};
    nowhere.stepFree = true;
    nowhere.nonSmoking = true;
    nowhere.dietsNeeded = 1; // nobody cooks it
    return problem;
}

inline int guests(const Problem &problem)
{
    int all = 0;
    for (const Party &party : problem.parties)
        all += sizeOf(party);
    return all;
}

} // namespace twinbook::plan::hosting::sample

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placement.h"

#include <algorithm>
#include <array>

// The problem as everybody reads it: indices out of range are passed over, nights are cut to the visit.
namespace twinbook::plan::hosting {

inline bool within(int index, std::size_t size)
{
    return index >= 0 && std::size_t(index) < size;
}

inline Bits visitNights(const Problem &problem)
{
    return nightRange(0, problem.nights - 1);
}

inline Bits nightsOf(const Problem &problem, const Party &party)
{
    return party.nights & visitNights(problem);
}

constexpr int largestRoom = 8; // people; a larger unit fits nowhere
constexpr int mostBeds = 4; // in a room that count

// A unit or a room as it counts: people and beds, both at least 1.
struct Space
{
    int people = 1;
    int beds = 1;
    auto operator<=>(const Space &) const = default;
    bool holds(const Space &unit) const { return people >= unit.people && beds >= unit.beds; }
};
Space spaceOf(const Unit &unit);
Space spaceOf(const Room &room);

int sizeOf(const Party &party); // guests
std::optional<int> mostGuests(const Host &host);
// Whether there is anybody to place: guests, and a night of the visit.
bool isReal(const Problem &problem, const Party &party);
int unplacedWeight(const Problem &problem, const Party &party);

int hostOf(const Problem &problem, const Plan &plan, std::size_t party);
// What the search may not touch: the locked host, or none.
std::optional<int> pinOf(const Problem &problem, const Party &party);
int agreedHost(const Problem &problem, std::size_t party);

// The pairs of a list, each once and the smaller one first, those out of range left out.
std::vector<std::pair<int, int>> pairsOf(const std::vector<std::pair<int, int>> &list, std::size_t size);

using Reasons = std::uint32_t; // bit int(Rule) of each
constexpr Reasons reasonBit(Rule rule)
{
    return Reasons(1) << int(rule);
}

// The hard rules that a pair breaks by itself, in an otherwise empty house: without and with Rooms, which is
// slow. The last form leaves out the waived ones.
Reasons quickReasonsAgainst(const Problem &problem, const Party &party, const Host &host);
Reasons reasonsAgainst(const Problem &problem, const Party &party, const Host &host);
Reasons waived(const Problem &problem, int party, int host);
inline Reasons reasonsAgainst(const Problem &problem, int party, int host)
{
    return reasonsAgainst(problem, problem.parties[std::size_t(party)], problem.hosts[std::size_t(host)])
        & ~waived(problem, party, host);
}

// How many of these units find no room of their own.
int unitsWithoutRoom(const std::vector<Space> &units, const std::vector<Space> &rooms);
std::vector<Space> roomsOn(const Host &host, int night);

// The soft points of a pair by itself, one rule after the other.
struct Points
{
    Rule rule = Rule::Wanted;
    std::int64_t points = 0;
};
using PairPoints = std::array<Points, 11>;
PairPoints pairPoints(const Problem &problem, const Party &party, int host);

} // namespace twinbook::plan::hosting

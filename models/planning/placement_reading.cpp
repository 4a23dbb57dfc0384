// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_reading.h"

#include <bit>
#include <cstdlib>

namespace twinbook::plan::hosting {

namespace {

bool listed(const std::vector<int> &list, int value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

int bestCommonLevel(const std::vector<Spoken> &one, const std::vector<Spoken> &other)
{
    int best = 0;
    for (const Spoken &mine : one)
        for (const Spoken &theirs : other)
            if (mine.language == theirs.language)
                best = std::max(best, std::min({mine.level, theirs.level, 3}));
    return best;
}

Bits kindOf(const Party &party)
{
    return areMinors(party.guests) ? minors : party.childAges.empty() ? adultsAlone : families;
}

bool refusesMinors(MinorsRule rule, Class guests)
{
    switch (rule) {
    case MinorsRule::Any:
        return false;
    case MinorsRule::GirlsOnly:
        return areMinors(guests) && guests != Class::MinorGirls;
    case MinorsRule::BoysOnly:
        return areMinors(guests) && guests != Class::MinorBoys;
    case MinorsRule::None:
        return areMinors(guests);
    }
    return true;
}

std::vector<Space> unitsOf(const Party &party)
{
    std::vector<Space> units;
    for (const Unit &unit : party.units)
        if (unit.people > 0)
            units.push_back(spaceOf(unit));
    return units;
}

bool fitsAlone(const Problem &problem, const Party &party, const Host &host)
{
    const std::vector<Space> units = unitsOf(party);
    std::vector<Space> before;
    for (Bits rest = nightsOf(problem, party); rest != 0; rest &= rest - 1) {
        std::vector<Space> rooms = roomsOn(host, std::countr_zero(rest));
        if (!before.empty() && rooms == before)
            continue;
        if (unitsWithoutRoom(units, rooms) > 0)
            return false;
        before = std::move(rooms);
    }
    return true;
}

// Bipartite matching, one augmenting path after the other.
bool findsRoom(std::size_t unit, const std::vector<Space> &units, const std::vector<Space> &rooms,
    std::vector<int> &taken, std::vector<char> &tried)
{
    for (std::size_t room = 0; room < rooms.size(); ++room) {
        if (tried[room] != 0 || !rooms[room].holds(units[unit]))
            continue;
        tried[room] = 1;
        if (taken[room] == none || findsRoom(std::size_t(taken[room]), units, rooms, taken, tried)) {
            taken[room] = int(unit);
            return true;
        }
    }
    return false;
}

} // namespace

Space spaceOf(const Unit &unit)
{
    const int people = std::clamp(unit.people, 1, largestRoom + 1);
    return {people, std::clamp(unit.beds.value_or(people), 1, std::min(people, mostBeds))};
}

Space spaceOf(const Room &room)
{
    const int sleeps = std::clamp(room.sleeps, 1, largestRoom);
    return {sleeps, std::clamp(room.beds.value_or(sleeps), 1, std::min(sleeps, mostBeds))};
}

int sizeOf(const Party &party)
{
    int size = 0;
    for (const Unit &unit : party.units)
        size += std::clamp(unit.people, 0, 99);
    return size;
}

std::optional<int> mostGuests(const Host &host)
{
    return host.most ? std::optional<int>(std::max(0, *host.most)) : std::nullopt;
}

bool isReal(const Problem &problem, const Party &party)
{
    return sizeOf(party) > 0 && nightsOf(problem, party) != 0;
}

int unplacedWeight(const Problem &problem, const Party &party)
{
    return sizeOf(party) * std::max(0, party.priority)
        * (areMinors(party.guests) ? std::max(1, problem.weights.unplacedMinor) : 1);
}

int hostOf(const Problem &problem, const Plan &plan, std::size_t party)
{
    return party < plan.size() && party < problem.parties.size() && within(plan[party], problem.hosts.size())
            && isReal(problem, problem.parties[party])
        ? plan[party]
        : none;
}

std::optional<int> pinOf(const Problem &problem, const Party &party)
{
    if (party.lock && !within(*party.lock, problem.hosts.size()))
        return none;
    return party.lock;
}

int agreedHost(const Problem &problem, std::size_t party)
{
    return hostOf(problem, problem.agreed, party);
}

std::vector<std::pair<int, int>> pairsOf(const std::vector<std::pair<int, int>> &list, std::size_t size)
{
    std::vector<std::pair<int, int>> pairs;
    for (const auto &[one, other] : list)
        if (one != other && within(one, size) && within(other, size))
            pairs.emplace_back(std::min(one, other), std::max(one, other));
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

Reasons quickReasonsAgainst(const Problem &problem, const Party &party, const Host &host)
{
    const int index = int(&host - problem.hosts.data());
    const bool alone = areMinors(party.guests);
    Reasons reasons = 0;
    const auto breaks = [&reasons](Rule rule, bool broken) { reasons |= broken ? reasonBit(rule) : 0; };
    breaks(Rule::NotVetted, (alone || party.needsVetted) && !host.vetted);
    breaks(Rule::MinorsRule, refusesMinors(host.minorsRule, party.guests));
    breaks(Rule::NeverAgain, listed(party.never, index));
    breaks(Rule::Allergy, (party.allergies & host.allergens) != 0);
    breaks(Rule::Nights, (nightsOf(problem, party) & ~host.nights) != 0);
    breaks(Rule::Guests, host.most && sizeOf(party) > *mostGuests(host));
    breaks(Rule::StepFree, party.stepFree && !host.stepFree);
    breaks(Rule::Smoking, (party.nonSmoking && host.smokes) || (party.smokes && host.noSmokers));
    breaks(Rule::Pets, (party.petsRefused & host.pets) != 0);
    breaks(Rule::ChildTooYoung,
        host.youngest && std::any_of(party.childAges.begin(), party.childAges.end(), [&host](int age) {
            return age < *host.youngest;
        }));
    breaks(Rule::CommonLanguage, alone && bestCommonLevel(party.languages, host.languages) < 1);
    breaks(Rule::Diet, (party.dietsNeeded & ~host.diets) != 0);
    breaks(Rule::KindOfParty, (kindOf(party) & host.takes) == 0);
    breaks(Rule::NotOffered, !host.offered);
    return reasons;
}

Reasons reasonsAgainst(const Problem &problem, const Party &party, const Host &host)
{
    return quickReasonsAgainst(problem, party, host)
        | (fitsAlone(problem, party, host) ? 0 : reasonBit(Rule::Rooms));
}

Reasons waived(const Problem &problem, int party, int host)
{
    Reasons reasons = 0;
    for (const Waiver &waiver : problem.waivers)
        if (waiver.party == party && waiver.host == host && mayBeWaived(waiver.rule))
            reasons |= reasonBit(waiver.rule);
    return reasons;
}

int unitsWithoutRoom(const std::vector<Space> &units, const std::vector<Space> &rooms)
{
    std::vector<int> taken(rooms.size(), none);
    std::vector<char> tried;
    int without = 0;
    for (std::size_t unit = 0; unit < units.size(); ++unit) {
        tried.assign(rooms.size(), 0);
        without += findsRoom(unit, units, rooms, taken, tried) ? 0 : 1;
    }
    return without;
}

std::vector<Space> roomsOn(const Host &host, int night)
{
    std::vector<Space> rooms;
    for (const Room &room : host.rooms)
        if (room.sleeps > 0 && (room.nights >> night & 1) != 0)
            rooms.push_back(spaceOf(room));
    return rooms;
}

PairPoints pairPoints(const Problem &problem, const Party &party, int index)
{
    const Weights &weights = problem.weights;
    const Host &host = problem.hosts[std::size_t(index)];
    const auto shared = [](Bits one, Bits other) { return std::int64_t(std::popcount(one & other)); };
    int owed = 0;
    for (const Owed &one : party.owed)
        owed += one.host == index ? std::clamp(one.times, 0, 4) : 0;
    const bool similar = party.age && host.age && std::abs(*party.age - *host.age) <= 10;
    std::int64_t children = 0;
    for (const int age : party.childAges)
        children += std::any_of(host.childAges.begin(), host.childAges.end(),
                        [age](int other) { return std::abs(age - other) <= 2; })
            ? 1
            : 0;
    return {{{Rule::Wanted,
                 listed(party.wanted, index) ? weights.wanted + weights.wantedEach * sizeOf(party) : 0},
        {Rule::Avoided, listed(party.avoided, index) ? -weights.avoided : 0},
        {Rule::Reciprocity,
            owed == 0 ? 0 : weights.reciprocity + weights.reciprocityMore * (std::min(owed, 4) - 1)},
        {Rule::Language, std::int64_t(weights.language) * bestCommonLevel(party.languages, host.languages)},
        {Rule::Interests, weights.interest * shared(party.interests, host.interests)},
        {Rule::ChildrenAges, weights.childrenAges * children},
        {Rule::SimilarAge, similar ? weights.similarAge : 0},
        {Rule::DietWish, weights.dietWish * shared(party.dietsWished, host.diets)},
        {Rule::PetsWish, -weights.petsWish * shared(party.petsDisliked, host.pets)},
        {Rule::RecentLoad, -std::int64_t(weights.recentLoad) * std::max(0, host.recentLoad)},
        {Rule::Distance,
            -std::int64_t(weights.distance) * (party.stayNear ? 3 : 1) * std::max(0, host.kilometres)}}};
}

} // namespace twinbook::plan::hosting

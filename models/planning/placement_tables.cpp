// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_tables.h"

#include <bit>
#include <limits>
#include <map>
#include <set>
#include <string>

namespace twinbook::plan::hosting {

namespace {

// Which of these kinds of units some room holds.
using Rooms = std::vector<Space>;

Rooms allRooms(const Host &host)
{
    Rooms rooms;
    for (const Room &room : host.rooms)
        if (room.sleeps > 0)
            rooms.push_back(spaceOf(room));
    std::sort(rooms.begin(), rooms.end());
    rooms.erase(std::unique(rooms.begin(), rooms.end()), rooms.end());
    return rooms;
}

// The kinds of rooms that hold one of these units.
Bits roomsFor(const Space &unit, const Rooms &rooms)
{
    Bits all = 0;
    for (std::size_t r = 0; r < rooms.size(); ++r)
        all |= Bits(rooms[r].holds(unit) ? 1 : 0) << r;
    return all;
}

// For every set of rooms that some units compete for: all the kinds of units that fit in no other room.
std::vector<Bits> competitors(const std::vector<Space> &units, const Rooms &rooms)
{
    std::vector<Bits> fitting;
    for (const Space &unit : units)
        fitting.push_back(roomsFor(unit, rooms));
    std::set<Bits> unions;
    for (const Bits one : fitting) {
        std::set<Bits> more{one};
        for (const Bits other : unions)
            more.insert(one | other);
        unions.insert(more.begin(), more.end());
    }
    std::vector<Bits> sets;
    for (const Bits reach : unions) {
        Bits set = 0;
        for (std::size_t u = 0; u < units.size(); ++u)
            set |= Bits((fitting[u] & ~reach) == 0 ? 1 : 0) << u;
        sets.push_back(set);
    }
    return sets;
}

} // namespace

Tables::Tables(const Problem &of, Reasons giveWay)
    : problem(of)
    , elastic(giveWay != 0)
    , parties(of.parties.size())
    , hosts(of.hosts.size())
{
    readNights();
    readParties();
    m_sets.push_back(0); // guests
    for (int h = 0; h < int(hosts.size()); ++h)
        readHost(h);
    readKinds();
    readPairs(giveWay);
}

void Tables::readNights()
{
    std::set<std::string> seen;
    for (int night = 0; night < std::min(problem.nights, maxNights); ++night) {
        std::string column;
        const auto add = [&](Bits bits) { column += (bits >> night & 1) != 0 ? '1' : '0'; };
        for (const Party &party : problem.parties)
            add(isReal(problem, party) ? party.nights : 0);
        if (column.find('1') == std::string::npos)
            continue;
        for (const Host &host : problem.hosts)
            for (const Room &room : host.rooms)
                add(room.nights);
        if (seen.insert(column).second)
            m_nights.push_back(night);
    }
    nights = int(m_nights.size());
}

void Tables::readParties()
{
    std::set<Space> units;
    for (int p = 0; p < int(parties.size()); ++p) {
        const Party &party = problem.parties[std::size_t(p)];
        PartyInfo &info = parties[std::size_t(p)];
        if (!isReal(problem, party))
            continue;
        info.size = sizeOf(party);
        info.weight = unplacedWeight(problem, party);
        info.group = int(party.guests);
        for (int n = 0; n < nights; ++n)
            info.nights |= (party.nights >> m_nights[std::size_t(n)] & 1) << n;
        info.open = !party.lock;
        info.pin = pinOf(problem, party).value_or(none);
        info.agreed = agreedHost(problem, std::size_t(p));
        agreedPoints += info.agreed == none ? 0 : problem.weights.stability;
        if (info.open)
            open.push_back(p);
        for (const Unit &unit : party.units)
            if (unit.people > 0)
                units.insert(spaceOf(unit));
    }
    m_units.assign(units.begin(), units.end());
    for (const auto &[one, other] : pairsOf(problem.keptApart, parties.size())) {
        parties[std::size_t(one)].apart.push_back(other);
        parties[std::size_t(other)].apart.push_back(one);
    }
    for (const auto &[one, other] : pairsOf(problem.sameArea, parties.size())) {
        parties[std::size_t(one)].near.push_back(other);
        parties[std::size_t(other)].near.push_back(one);
    }
}

void Tables::readHost(int index)
{
    const Host &host = problem.hosts[std::size_t(index)];
    HostInfo &info = hosts[std::size_t(index)];
    constexpr int noLimit = std::numeric_limits<int>::max() / 2;
    info.limits.push_back(0);
    const std::vector<Bits> sets = competitors(m_units, allRooms(host));
    for (const Bits set : sets) {
        auto at = std::find(m_sets.begin() + 1, m_sets.end(), set);
        if (at == m_sets.end())
            at = m_sets.insert(at, set);
        info.limits.push_back(int(at - m_sets.begin()));
    }
    for (const int night : m_nights) {
        info.most.push_back(mostGuests(host).value_or(noLimit));
        const std::vector<Space> rooms = roomsOn(host, night);
        for (const Bits set : sets)
            info.most.push_back(int(std::count_if(rooms.begin(), rooms.end(), [&](const Space &room) {
                for (std::size_t u = 0; u < m_units.size(); ++u)
                    if ((set >> u & 1) != 0 && room.holds(m_units[u]))
                        return true;
                return false;
            })));
    }
    info.first = counters;
    counters += info.most.size();
    info.comfortable = host.comfortable.value_or(noLimit);
    info.keenEmpty = host.keen && host.offered ? problem.weights.keenEmpty : 0;
    info.reserveUsed = host.reserve ? problem.weights.reserveUsed : 0;
    info.area = host.area;
}

void Tables::readKinds()
{
    m_kinds = m_sets.size();
    m_needs.assign(parties.size() * m_kinds, 0);
    for (std::size_t p = 0; p < parties.size(); ++p) {
        int *needs = m_needs.data() + p * m_kinds;
        needs[0] = parties[p].size;
        for (const Unit &unit : problem.parties[p].units) {
            if (unit.people <= 0)
                continue;
            const auto kind = std::find(m_units.begin(), m_units.end(), spaceOf(unit)) - m_units.begin();
            for (std::size_t k = 1; k < m_kinds && parties[p].size > 0; ++k)
                needs[k] += int(m_sets[k] >> kind & 1);
        }
    }
}

bool Tables::fitsAlone(int party, int host) const
{
    const HostInfo &info = hosts[std::size_t(host)];
    for (Bits rest = parties[std::size_t(party)].nights; rest != 0; rest &= rest - 1) {
        const std::size_t row = std::size_t(std::countr_zero(rest)) * info.limits.size();
        for (std::size_t k = 1; k < info.limits.size(); ++k)
            if (need(party, info.limits[k]) > info.most[row + k])
                return false;
    }
    return true;
}

void Tables::readPairs(Reasons giveWay)
{
    m_pairs.resize(parties.size() * hosts.size());
    std::map<std::pair<int, int>, Reasons> aside;
    for (const Waiver &waiver : problem.waivers)
        if (mayBeWaived(waiver.rule))
            aside[{waiver.party, waiver.host}] |= reasonBit(waiver.rule);
    for (int p = 0; p < int(parties.size()); ++p) {
        PartyInfo &info = parties[std::size_t(p)];
        const Party &party = problem.parties[std::size_t(p)];
        if (info.size == 0)
            continue;
        for (int h = 0; h < int(hosts.size()); ++h) {
            if (!info.open && info.pin != h)
                continue;
            Pair &pair = m_pairs[std::size_t(p) * hosts.size() + std::size_t(h)];
            Reasons reasons = quickReasonsAgainst(problem, party, problem.hosts[std::size_t(h)]);
            if (!aside.empty())
                if (const auto at = aside.find({p, h}); at != aside.end())
                    reasons &= ~at->second;
            pair.allowed = (reasons & ~giveWay) == 0 && fitsAlone(p, h);
            if (!pair.allowed && info.open)
                continue;
            pair.hard = std::int16_t(std::popcount(reasons & ~reasonBit(Rule::Guests)));
            for (const Points &one : pairPoints(problem, party, h))
                pair.soft += std::int32_t(one.points);
            if (info.agreed == h)
                pair.soft += problem.weights.stability;
            if (info.open)
                info.hosts.push_back(h);
        }
    }
}

} // namespace twinbook::plan::hosting

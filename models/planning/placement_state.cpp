// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_state.h"

#include "placement_rules.h"

#include <bit>

namespace twinbook::plan::hosting {

State::State(const Tables &tables, const Steering &steering)
    : m_tables(tables)
    , m_steering(steering)
    , m_hosts(tables.parties.size(), none)
    , m_guests(tables.hosts.size())
    , m_closed(tables.hosts.size())
    , m_counts(tables.counters)
    , m_unplacedAt(tables.parties.size(), none)
    , m_soft(-tables.agreedPoints)
{
    for (int h = 0; h < int(tables.hosts.size()); ++h)
        m_soft += houseSoft(h, 0, false);
    for (const PartyInfo &party : tables.parties)
        m_medium -= party.weight;
    m_unplaced = tables.open;
    for (int i = 0; i < int(m_unplaced.size()); ++i)
        m_unplacedAt[std::size_t(m_unplaced[std::size_t(i)])] = i;
    for (int p = 0; p < int(tables.parties.size()); ++p)
        if (const PartyInfo &party = tables.parties[std::size_t(p)]; party.pin != none && party.size > 0)
            put(p, party.pin);
    for (int h = 0; h < int(tables.hosts.size()); ++h)
        m_hard += brokenByLocks(h);
    steer(steering);
}

void State::steer(const Steering &steering)
{
    m_steering = steering;
    m_energy = m_steering.hard * m_hard - m_soft;
    for (std::size_t p = 0; p < m_hosts.size(); ++p)
        if (m_hosts[p] == none)
            m_energy += m_steering.unplaced[p];
}

void State::set(int party, int host)
{
    const int before = m_hosts[std::size_t(party)];
    if (before == host)
        return;
    m_journal.emplace_back(party, before);
    put(party, host);
}

void State::undoTo(std::size_t mark)
{
    while (m_journal.size() > mark) {
        put(m_journal.back().first, m_journal.back().second);
        m_journal.pop_back();
    }
}

void State::adopt(const Plan &plan)
{
    for (const int party : m_tables.open)
        put(party, none);
    for (const int party : m_tables.open) {
        const int host = hostOf(m_tables.problem, plan, std::size_t(party));
        if (host != none && m_tables.pair(party, host).allowed && fits(party, host))
            put(party, host);
    }
    forget();
}

bool State::mayMeet(int party, int other) const
{
    const PartyInfo &info = m_tables.parties[std::size_t(party)];
    return info.group == m_tables.parties[std::size_t(other)].group
        && (info.apart.empty() || std::find(info.apart.begin(), info.apart.end(), other) == info.apart.end());
}

bool State::fits(int party, int host) const
{
    if (m_closed[std::size_t(host)] != 0)
        return false;
    const HostInfo &house = m_tables.hosts[std::size_t(host)];
    for (const int other : m_guests[std::size_t(host)])
        if (!mayMeet(party, other))
            return false;
    const std::size_t limits = house.limits.size();
    for (Bits rest = m_tables.parties[std::size_t(party)].nights; rest != 0; rest &= rest - 1) {
        const std::size_t row = std::size_t(std::countr_zero(rest)) * limits;
        const int *counts = m_counts.data() + house.first + row;
        const int *most = house.most.data() + row;
        for (std::size_t k = 0; k < limits; ++k)
            if (const int need = m_tables.need(party, house.limits[k]);
                need > 0 && counts[k] + need > most[k])
                return false;
    }
    return true;
}

void State::count(int party, int host, int sign)
{
    const HostInfo &house = m_tables.hosts[std::size_t(host)];
    const std::size_t limits = house.limits.size();
    for (Bits rest = m_tables.parties[std::size_t(party)].nights; rest != 0; rest &= rest - 1) {
        int *counts = m_counts.data() + house.first + std::size_t(std::countr_zero(rest)) * limits;
        for (std::size_t k = 0; k < limits; ++k)
            counts[k] += sign * m_tables.need(party, house.limits[k]);
    }
}

int State::peak(int host) const
{
    const HostInfo &house = m_tables.hosts[std::size_t(host)];
    int most = 0;
    for (std::size_t night = 0; night < std::size_t(m_tables.nights); ++night)
        most = std::max(most, m_counts[house.first + night * house.limits.size()]);
    return most;
}

int State::peakWith(int party, int host) const
{
    const HostInfo &house = m_tables.hosts[std::size_t(host)];
    const PartyInfo &info = m_tables.parties[std::size_t(party)];
    int most = 0;
    for (int night = 0; night < m_tables.nights; ++night)
        most = std::max(most,
            m_counts[house.first + std::size_t(night) * house.limits.size()]
                + ((info.nights >> night & 1) != 0 ? info.size : 0));
    return most;
}

std::int64_t State::houseSoft(int host, int most, bool used) const
{
    const HostInfo &house = m_tables.hosts[std::size_t(host)];
    if (!used)
        return -house.keenEmpty;
    const std::int64_t over = std::max(0, most - house.comfortable);
    return -house.reserveUsed - m_tables.problem.weights.crowded * over * (over + 1) / 2;
}

std::int64_t State::areaSoft(int party, int host) const
{
    const int area = m_tables.hosts[std::size_t(host)].area;
    if (area == none)
        return 0;
    std::int64_t points = 0;
    for (const int other : m_tables.parties[std::size_t(party)].near)
        if (const int there = m_hosts[std::size_t(other)];
            there != none && m_tables.hosts[std::size_t(there)].area == area)
            points += m_tables.problem.weights.sameArea;
    return points;
}

std::int64_t State::gain(int party, int host) const
{
    const Pair &pair = m_tables.pair(party, host);
    const std::int64_t house = houseSoft(host, peakWith(party, host), true)
        - houseSoft(host, peak(host), !m_guests[std::size_t(host)].empty());
    return pair.soft + house + areaSoft(party, host) - m_steering.hard * pair.hard;
}

void State::put(int party, int host)
{
    int &now = m_hosts[std::size_t(party)];
    if (now == host)
        return;
    const PartyInfo &info = m_tables.parties[std::size_t(party)];
    const std::int64_t softBefore = m_soft;
    const std::int64_t hardBefore = m_hard;
    const auto move = [&](int where, int sign) {
        std::vector<int> &guests = m_guests[std::size_t(where)];
        const std::int64_t house = houseSoft(where, peak(where), !guests.empty());
        count(party, where, sign);
        if (sign > 0) {
            guests.push_back(party);
        } else {
            *std::find(guests.begin(), guests.end(), party) = guests.back();
            guests.pop_back();
        }
        const Pair &pair = m_tables.pair(party, where);
        m_hard += sign * pair.hard;
        m_soft += sign * (pair.soft + areaSoft(party, where)) - house
            + houseSoft(where, peak(where), !guests.empty());
    };
    if (now != none)
        move(now, -1);
    if (host != none)
        move(host, 1);
    if ((now == none) != (host == none)) {
        const int sign = host == none ? 1 : -1;
        m_medium -= sign * info.weight;
        if (!m_steering.unplaced.empty())
            m_energy += sign * m_steering.unplaced[std::size_t(party)];
        int &at = m_unplacedAt[std::size_t(party)];
        if (sign > 0 && info.open) {
            at = int(m_unplaced.size());
            m_unplaced.push_back(party);
        } else if (at != none) {
            m_unplaced[std::size_t(at)] = m_unplaced.back();
            m_unplacedAt[std::size_t(m_unplaced.back())] = at;
            m_unplaced.pop_back();
            at = none;
        }
    }
    m_energy += m_steering.hard * (m_hard - hardBefore) - (m_soft - softBefore);
    now = host;
}

// What the locked parties in one house break together.
std::int64_t State::brokenByLocks(int host)
{
    std::vector<int> guests = m_guests[std::size_t(host)];
    if (guests.empty())
        return 0;
    std::sort(guests.begin(), guests.end());
    std::int64_t broken = 0;
    for (const Match &match : brokenAt(m_tables.problem, host, guests)) {
        const bool overfilled = match.rule == Rule::Rooms || match.rule == Rule::Guests;
        if (overfilled)
            m_closed[std::size_t(host)] = 1;
        if (overfilled || match.rule == Rule::MixedClasses || match.rule == Rule::KeptApart)
            broken -= match.points;
    }
    return broken;
}

} // namespace twinbook::plan::hosting

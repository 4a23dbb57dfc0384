// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_moves.h"

#include <limits>

namespace twinbook::plan::hosting {

Moves::Moves(State &state)
    : m_state(state)
    , m_tables(state.tables())
{
}

bool Moves::any(Random &random)
{
    const std::vector<int> &unplaced = m_state.unplaced();
    const bool fill = !unplaced.empty() && random.below(8) == 0;
    const std::vector<int> &from = fill ? unplaced : m_tables.open;
    const int party = from[random.below(from.size())];
    const std::vector<int> &near = m_tables.parties[std::size_t(party)].near;
    int host = drawHost(party, random);
    // Who wished to be near somebody sometimes looks there.
    if (!near.empty() && random.below(4) == 0) {
        const int there = m_state.host(near[random.below(near.size())]);
        for (int tries = 0; there != none && tries < 8; ++tries) {
            const int other = drawHost(party, random);
            if (other != none
                && m_tables.hosts[std::size_t(other)].area == m_tables.hosts[std::size_t(there)].area) {
                host = other;
                break;
            }
        }
    }
    return host != none && host != m_state.host(party) && moveIn(party, host, random);
}

// The better of two.
int Moves::drawHost(int party, Random &random) const
{
    const std::vector<int> &hosts = m_tables.parties[std::size_t(party)].hosts;
    if (hosts.empty())
        return none;
    const int one = hosts[random.below(hosts.size())];
    const int other = hosts[random.below(hosts.size())];
    return m_tables.pair(party, one).soft >= m_tables.pair(party, other).soft ? one : other;
}

bool Moves::moveIn(int party, int host, Random &random)
{
    const int hole = m_state.host(party);
    m_state.set(party, none);
    m_evicted.clear();
    if (!m_state.fits(party, host) && !evictFor(party, host, random))
        return false;
    m_state.set(party, host);
    for (const int other : m_evicted)
        rehouse(other, hole, random);
    if (!m_evicted.empty())
        fillUp(host, random);
    return true;
}

// One large party for several small ones pays only if the last places are filled in the same step.
void Moves::fillUp(int host, Random &random)
{
    constexpr int tries = 3;
    const std::vector<int> &unplaced = m_state.unplaced();
    for (int i = 0; i < tries && !unplaced.empty(); ++i)
        if (const int other = unplaced[random.below(unplaced.size())];
            m_tables.pair(other, host).allowed && m_state.fits(other, host))
            m_state.set(other, host);
}

bool Moves::evictFor(int party, int host, Random &random)
{
    // Whoever may not be with the party has to go.
    const std::vector<int> &guests = m_state.guests(host);
    for (std::size_t i = 0; i < guests.size();) {
        const int other = guests[i];
        if (m_state.mayMeet(party, other)) {
            ++i;
            continue;
        }
        if (!m_tables.parties[std::size_t(other)].open)
            return false;
        m_state.set(other, none);
        m_evicted.push_back(other);
    }
    while (!m_state.fits(party, host))
        if (!evictOne(party, host, random))
            return false;
    return true;
}

// One that makes room by leaving if there is one, otherwise any.
bool Moves::evictOne(int party, int host, Random &random)
{
    const std::vector<int> &guests = m_state.guests(host);
    if (guests.empty())
        return false;
    const std::size_t begin = random.below(guests.size());
    int any = none;
    for (std::size_t i = 0; i < guests.size(); ++i) {
        const int other = guests[(begin + i) % guests.size()];
        if (!m_tables.parties[std::size_t(other)].open)
            continue;
        const std::size_t mark = m_state.mark();
        m_state.set(other, none);
        if (m_state.fits(party, host)) {
            m_evicted.push_back(other);
            return true;
        }
        m_state.undoTo(mark);
        any = any == none ? other : any;
    }
    if (any == none)
        return false;
    m_state.set(any, none);
    m_evicted.push_back(any);
    return true;
}

void Moves::rehouse(int party, int hole, Random &random)
{
    constexpr std::size_t tries = 12;
    const std::vector<int> &hosts = m_tables.parties[std::size_t(party)].hosts;
    int best = none;
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    const auto attempt = [&](int host) {
        if (!m_state.fits(party, host))
            return;
        if (const std::int64_t gain = m_state.gain(party, host); gain > most) {
            most = gain;
            best = host;
        }
    };
    if (hole != none && m_tables.pair(party, hole).allowed)
        attempt(hole);
    if (hosts.size() <= tries || random.below(5) == 0)
        for (const int host : hosts)
            attempt(host);
    else
        for (std::size_t i = 0; i < tries; ++i)
            attempt(hosts[random.below(hosts.size())]);
    if (best != none)
        m_state.set(party, best);
}

} // namespace twinbook::plan::hosting

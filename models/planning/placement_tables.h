// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placement_reading.h"

namespace twinbook::plan::hosting {

struct PartyInfo
{
    int size = 0;
    int weight = 0; // when unplaced
    int group = 0; // its Class
    Bits nights = 0; // nights of the tables, see Tables::nights
    bool open = false; // real, and not pinned
    int pin = none;
    int agreed = none;
    std::vector<int> hosts; // where no hard rule keeps it away by itself
    std::vector<int> apart; // parties
    std::vector<int> near; // parties wished in the same area
};

struct HostInfo
{
    std::size_t first = 0; // its counters: for each night, one for each of its limits
    std::vector<int> limits; // kinds of needs, see Tables::need; the first is 0: guests
    std::vector<int> most; // as the counters
    int comfortable = 0;
    int keenEmpty = 0; // points lost
    int reserveUsed = 0;
    int area = none;
};

struct Pair
{
    std::int32_t soft = 0; // stability included
    std::int16_t hard = 0; // rules that give way
    bool allowed = false; // the search may make it
};

// The problem as the search wants it: everything that does not change, looked up once.
//
// Rooms are limits like that on guests. By Hall's theorem all units find rooms of their own if of no set of
// kinds of units there are more than there are rooms for any of them; only the largest set for each set of
// rooms needs to be counted. With one bed for each person these are the units of at least k people.
class Tables
{
public:
    // Rules of giveWay cost a hard point each, where otherwise they forbid.
    explicit Tables(const Problem &problem, Reasons giveWay = 0);

    const Pair &pair(int party, int host) const
    {
        return m_pairs[std::size_t(party) * hosts.size() + std::size_t(host)];
    }
    // What a party adds to the counters of a kind of need.
    int need(int party, int kind) const { return m_needs[std::size_t(party) * m_kinds + std::size_t(kind)]; }

    const Problem &problem;
    bool elastic = false;
    int nights = 0; // nights on which everybody does the same count as one
    std::vector<PartyInfo> parties;
    std::vector<HostInfo> hosts;
    std::vector<int> open; // parties
    std::size_t counters = 0;
    std::int64_t agreedPoints = 0; // lost if no party were where it was agreed

private:
    void readNights();
    void readParties();
    void readKinds();
    void readHost(int host);
    void readPairs(Reasons giveWay);
    bool fitsAlone(int party, int host) const;

    std::vector<int> m_nights; // of the visit, one for each night of the tables
    std::vector<Space> m_units; // the kinds of units there are
    std::vector<Bits> m_sets; // by kind of need: which of m_units
    std::size_t m_kinds = 0;
    std::vector<int> m_needs;
    std::vector<Pair> m_pairs;
};

} // namespace twinbook::plan::hosting

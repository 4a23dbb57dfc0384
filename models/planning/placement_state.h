// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placement_tables.h"

namespace twinbook::plan::hosting {

// What steers a search; the true score decides what is kept as best.
struct Steering
{
    std::int64_t hard = 100; // a rule that gave way
    std::vector<std::int64_t> unplaced; // by party
};

// A plan under way with its score, kept up to date change by change. Changes may be taken back to a mark.
// Open parties are only put where they fit; what locks break stays as it is.
class State
{
public:
    State(const Tables &tables, const Steering &steering);

    void steer(const Steering &steering);
    void set(int party, int host); // where it fits, or none
    std::size_t mark() const { return m_journal.size(); }
    void undoTo(std::size_t mark);
    void forget() { m_journal.clear(); } // what was done stays
    void adopt(const Plan &plan); // the open parties, as far as they fit; forgets

    // Whether there is room, and nobody there with whom the party may not be.
    bool fits(int party, int host) const;
    // How many points of energy fall if the unplaced party is put there, its own weight left out.
    std::int64_t gain(int party, int host) const;

    int host(int party) const { return m_hosts[std::size_t(party)]; }
    const Plan &plan() const { return m_hosts; }
    const std::vector<int> &guests(int host) const { return m_guests[std::size_t(host)]; }
    const std::vector<int> &unplaced() const { return m_unplaced; } // open parties, in any order
    const Tables &tables() const { return m_tables; }
    bool mayMeet(int party, int other) const;

    std::int64_t energy() const { return m_energy; } // what the search lowers
    Score score() const { return {-m_hard, m_medium, m_soft}; }
    // The score in the order in which this search wants it: larger is better.
    Score rank() const { return m_tables.elastic ? Score{m_medium, -m_hard, m_soft} : score(); }

private:
    void put(int party, int host);
    void count(int party, int host, int sign);
    std::int64_t houseSoft(int host, int peak, bool used) const;
    std::int64_t areaSoft(int party, int host) const;
    int peak(int host) const;
    int peakWith(int party, int host) const;
    std::int64_t brokenByLocks(int host);

    const Tables &m_tables;
    Steering m_steering;
    Plan m_hosts;
    std::vector<std::vector<int>> m_guests;
    std::vector<char> m_closed; // overfilled by locks
    std::vector<int> m_counts;
    std::vector<std::pair<int, int>> m_journal; // party and where it was
    std::vector<int> m_unplaced;
    std::vector<int> m_unplacedAt; // by party: its place there, or none
    std::int64_t m_hard = 0;
    std::int64_t m_medium = 0;
    std::int64_t m_soft = 0;
    std::int64_t m_energy = 0;
};

} // namespace twinbook::plan::hosting

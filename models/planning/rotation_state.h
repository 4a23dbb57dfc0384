// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_standing.h"

namespace twinbook::plan::rota {

// What steers a search; the true score decides what is kept as best.
struct Steering
{
    std::int64_t hard = 100; // a break
    std::vector<std::int64_t> vacant; // by slot
};

// A plan under way with its score, kept up to date change by change. Changes may be taken back to a mark.
class State
{
public:
    State(const Tables &tables, const Steering &steering);

    void steer(const Steering &steering);
    // Fills a slot (none = leaves it vacant); the score is right again after settle().
    void set(int slot, int person);
    void settle();
    std::size_t mark() const { return m_journal.size(); }
    void undoTo(std::size_t mark);
    void forget() { m_journal.clear(); } // what was done stays
    void adopt(const Plan &plan); // the open slots; settles and forgets

    int holder(int slot) const { return m_holders[std::size_t(slot)]; }
    const Plan &plan() const { return m_holders; }
    const std::vector<int> &termsOf(int person) const { return m_terms[std::size_t(person)]; }
    const Standing &standing(int person) const { return m_standings[std::size_t(person)]; }
    int officersOf(int household, int year) const
    {
        return m_households[std::size_t(household * m_tables.years + year)];
    }
    const std::vector<int> &vacant() const { return m_vacant; } // open slots that nobody holds, in any order
    const Tables &tables() const { return m_tables; }

    std::int64_t energy() const; // what the search lowers
    Score score() const; // hard as the costs of the tables count it
    // The score in the order in which this search wants it: larger is better.
    std::array<std::int64_t, 4> rank() const;

private:
    struct Entry
    {
        int slot = none; // or a person whose standing was
        int person = none;
        Standing standing;
    };
    void put(int slot, int person);
    void dirty(int person);
    void replace(int person, const Standing &standing);
    void addOfficer(int household, int year, int by);
    void addFresh(int year, int by);
    void addGroup(int group, int year, int by);

    const Tables &m_tables;
    Steering m_steering;
    Plan m_holders;
    std::vector<std::vector<int>> m_terms;
    std::vector<Standing> m_standings;
    std::vector<Entry> m_journal;
    std::vector<int> m_dirty;
    std::vector<char> m_isDirty;
    std::vector<int> m_vacant;
    std::vector<int> m_vacantAt; // by slot: its place there, or none
    std::vector<int> m_households;
    std::vector<int> m_fresh;
    std::vector<int> m_groups;
    Reckoner m_reckoner;
    std::int64_t m_hard = 0;
    std::int64_t m_medium = 0;
    std::int64_t m_soft = 0;
    std::int64_t m_vacantEnergy = 0;
    int m_newFaces = 0;
};

} // namespace twinbook::plan::rota

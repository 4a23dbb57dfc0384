// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_reading.h"

#include <cstdint>

namespace twinbook::plan::rota {

// Who did and does what in which year, the past and the plan together, a cell for each.
class Ledger
{
public:
    Ledger(const Problem &problem, const Plan &plan);

    static constexpr int firstYear = -pastYears;
    int years() const { return m_years; }
    int holder(int slot) const { return m_holders[std::size_t(slot)]; } // none for what is not real
    bool held(int person, int role, int year) const { return (cell(person, role, year) & Held) != 0; }
    bool counted(int person, int role, int year) const { return (cell(person, role, year) & Counted) != 0; }
    bool served(int person, int year) const { return (cell(person, m_roles, year) & Held) != 0; }
    // For the limit of the whole committee: exempt roles left out.
    bool limitHeld(int person, int year) const { return (cell(person, m_roles + 1, year) & Held) != 0; }
    bool limitCounted(int person, int year) const { return (cell(person, m_roles + 1, year) & Counted) != 0; }

private:
    enum : std::uint8_t { Held = 1, Counted = 2 };
    std::size_t at(int person, int role, int year) const
    {
        return (std::size_t(person) * std::size_t(m_roles + 2) + std::size_t(role))
            * std::size_t(m_years + pastYears)
            + std::size_t(year - firstYear);
    }
    std::uint8_t cell(int person, int role, int year) const { return m_cells[at(person, role, year)]; }
    void enter(int person, int role, int year, bool counts, bool exempt);

    int m_roles = 0;
    int m_years = 0;
    std::vector<int> m_holders;
    std::vector<std::uint8_t> m_cells;
};

} // namespace twinbook::plan::rota

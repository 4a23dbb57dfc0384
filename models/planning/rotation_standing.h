// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_tables.h"

namespace twinbook::plan::rota {

// What one person's terms come to: all rules that look at nobody else.
struct Standing
{
    std::int64_t soft = 0;
    std::int32_t hard = 0;
    bool serves = false;
    Years on = 0; // years of the plan on the committee
    Years officer = 0; // years of the plan in an office
    std::array<Years, 3> fresh = {}; // offices newly begun in each year, a binary digit per word
};

// Counts standings; keeps room to work in, so each search has its own.
class Reckoner
{
public:
    explicit Reckoner(const Tables &tables);

    Standing standing(int person, const std::vector<int> &terms);

private:
    void gather(int person, const std::vector<int> &terms);
    void overlaps(int person, const std::vector<int> &terms);
    void severalHours(int person, const std::vector<int> &terms, Years years);
    void beginnings(int person, const std::vector<int> &terms);
    void limits(int person);
    void respite(int person);
    void service(int person);
    void handOver(int person);
    Years held(int person, int role) const
    {
        return m_planned[std::size_t(role)] | m_tables.held(person, role);
    }

    const Tables &m_tables;
    std::vector<Years> m_planned; // by role
    std::vector<int> m_roles; // those planned
    Standing m_now;
    Years m_twice = 0;
    Years m_limited = 0; // on the committee in a role that is not exempt
    Years m_intense = 0;
    int m_officerYears = 0;
};

} // namespace twinbook::plan::rota

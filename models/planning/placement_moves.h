// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placement_state.h"
#include "random.h"

namespace twinbook::plan::hosting {

// The random steps of the search: a party moves to another house; who is in its way there moves on.
class Moves
{
public:
    explicit Moves(State &state);

    // Answers false if there was nothing to do.
    bool any(Random &random);

private:
    int drawHost(int party, Random &random) const;
    bool moveIn(int party, int host, Random &random);
    bool evictFor(int party, int host, Random &random);
    bool evictOne(int party, int host, Random &random);
    void fillUp(int host, Random &random);
    void rehouse(int party, int hole, Random &random);

    State &m_state;
    const Tables &m_tables;
    std::vector<int> m_evicted;
};

} // namespace twinbook::plan::hosting

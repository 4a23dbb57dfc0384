// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random.h"
#include "rotation_state.h"

namespace twinbook::plan::rota {

// The random steps of the search. Each leaves the state settled and answers false if there was nothing to do.
class Moves
{
public:
    explicit Moves(State &state);

    bool any(Random &random);

private:
    int openSlot(Random &random) const;
    int candidate(int slot, Random &random) const;
    bool change(Random &random);
    bool swap(Random &random);
    bool reelect(Random &random);
    bool moveOver(Random &random);
    bool vacate(Random &random);
    bool handOverRun(Random &random);
    bool exchangeWindow(Random &random);
    bool fillVacant(Random &random);
    bool promote(Random &random);
    void force(int slot, int person, Random &random);
    void eject(int slot);
    void ejectClashes(int slot, int person);
    void ejectHousemates(int slot, int person);
    void ejectUntilSound(int slot, int person, Random &random);
    void refill(Random &random);

    State &m_state;
    const Tables &m_tables;
    std::vector<int> m_ejected;
    std::vector<int> m_scratch;
};

} // namespace twinbook::plan::rota

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control.h"
#include "placement_moves.h"

namespace twinbook::plan::hosting {

struct Found
{
    Plan plan;
    Score rank; // see State::rank
    std::uint64_t stepsDone = 0;
    bool cut = false;
};

// Several annealings from different seeds, in threads; the best plan, the same for any number of threads.
// `from` is where they begin, if there is such a plan.
Found search(const Tables &tables, const Control &control, const Plan *from = nullptr);

} // namespace twinbook::plan::hosting

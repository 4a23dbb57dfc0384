// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_search.h"

#include <bit>

namespace twinbook::plan::hosting {

Relaxation relax(const Problem &problem, const Plan &plan, const Control &control)
{
    Reasons giveWay = 0;
    for (int rule = 0; rule < hardRules; ++rule)
        giveWay |= mayBeWaived(Rule(rule)) ? reasonBit(Rule(rule)) : 0;
    const Tables tables(problem, giveWay);
    Found found = search(tables, control, &plan);
    Relaxation relaxation;
    relaxation.cut = found.cut;
    relaxation.score = score(problem, found.plan);
    for (const int party : tables.open) {
        const int host = found.plan[std::size_t(party)];
        for (Reasons rest = host == none ? 0 : reasonsAgainst(problem, party, host) & giveWay; rest != 0;
             rest &= rest - 1)
            relaxation.waivers.push_back({party, host, Rule(std::countr_zero(rest))});
    }
    relaxation.plan = std::move(found.plan);
    return relaxation;
}

} // namespace twinbook::plan::hosting

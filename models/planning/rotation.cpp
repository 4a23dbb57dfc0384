// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation.h"

#include "rotation_search.h"

namespace twinbook::plan::rota {

Result solve(const Problem &problem, const Control &control)
{
    const Tables tables(problem, Costs::strict());
    Found found = search(tables, control, problem.agreed.empty() ? nullptr : &problem.agreed);
    const Score sum = score(problem, found.plan);
    return {std::move(found.plan), sum, found.stepsDone, found.cut};
}

} // namespace twinbook::plan::rota

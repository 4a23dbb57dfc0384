// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_plan.h"

#include <algorithm>

namespace twinbook {

int ImportPlan::count(ImportRow::Action action) const
{
    return int(std::count_if(rows.begin(), rows.end(),
        [action](const ImportRow &row) { return row.wanted && row.isEntry && row.action == action; }));
}

int ImportPlan::countBeside() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const ImportRow &row) {
        return row.wanted && !row.isEntry
            && (row.action == ImportRow::Add || row.action == ImportRow::Change);
    }));
}

Problems ImportPlan::allProblems() const
{
    Problems all = problems;
    for (const ImportRow &row : rows)
        all += row.problems;
    return all;
}

EditOutcome adopt(
    Store &store, const ImportPlan &plan, const QString &label, const std::function<bool(double)> &progress)
{
    constexpr int step = 512;
    return store.edit(label, [&](Edit &edit) {
        for (int i = 0; i < plan.rows.size(); ++i) {
            const ImportRow &row = plan.rows.at(i);
            if (row.wanted && (row.action == ImportRow::Add || row.action == ImportRow::Change))
                plan.write(edit, i);
            if (progress && i % step == 0 && !progress(double(i) / double(plan.rows.size())))
                edit.cancel();
        }
    });
}

} // namespace twinbook

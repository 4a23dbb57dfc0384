// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting_run.h"

#include <algorithm>

namespace twinbook {

namespace {

namespace hosting = plan::hosting;

constexpr std::size_t mostExplained = 8; // parties; each search for a way costs time
constexpr int mostFixes = 3;

void addFixes(HostingOutcome &outcome, const HostingRequest &request, plan::Control control)
{
    if (outcome.cut)
        return;
    control.progress = {};
    control.steps = std::min(control.steps, plan::normalSteps);
    for (std::size_t i = 0; i < outcome.plan.size() && outcome.unplaced.size() < mostExplained; ++i) {
        if (outcome.plan[i] >= 0 || request.problem.parties[i].lock)
            continue;
        outcome.unplaced.push_back(
            {int(i), hosting::nearestFixes(request.problem, outcome.plan, int(i), control, mostFixes)});
    }
}

} // namespace

HostingOutcome proposePlacement(const HostingRequest &request, const plan::Control &control)
{
    const hosting::Result result = hosting::solve(request.problem, control);
    HostingOutcome outcome{result.plan, result.score, result.stepsDone, result.cut, {}, {}};
    addFixes(outcome, request, control);
    return outcome;
}

HostingOutcome replanPlacement(
    const HostingRequest &request, const hosting::Plan &agreed, const plan::Control &control, int stability)
{
    const hosting::Replan again = hosting::replan(request.problem, agreed, control, stability);
    HostingOutcome outcome{
        again.result.plan, again.result.score, again.result.stepsDone, again.result.cut, agreed, {}};
    addFixes(outcome, request, control);
    return outcome;
}

hosting::Plan carriedOver(const HostingRequest &from, const hosting::Plan &plan, const HostingRequest &to)
{
    hosting::Plan carried(std::size_t(to.parties.size()), plan::none);
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const int at = to.partyIndex(from.parties.value(qsizetype(i)));
        if (at >= 0 && plan[i] >= 0)
            carried[std::size_t(at)] = to.hostIndex(from.offers.value(plan[i]));
    }
    return carried;
}

} // namespace twinbook

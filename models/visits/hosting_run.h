// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosting_request.h"

#include <QStringList>

#include <vector>

namespace twinbook {

// What would place a party that the plan leaves out.
struct HostingFixes
{
    int party = plan::none;
    std::vector<plan::hosting::Fix> fixes; // the nearest first
};

// A placement as it comes back from the planner, with what is to be said of it. Pure: may be made in any
// thread.
struct HostingOutcome
{
    plan::hosting::Plan plan;
    plan::Score score;
    std::uint64_t steps = 0;
    bool cut = false; // stopped before its end: the best so far
    plan::hosting::Plan before; // what it was held against; empty: nothing
    std::vector<HostingFixes> unplaced;
};

HostingOutcome proposePlacement(const HostingRequest &request, const plan::Control &control);
// Near the agreed plan: the larger stability, the fewer changes.
HostingOutcome replanPlacement(const HostingRequest &request, const plan::hosting::Plan &agreed,
    const plan::Control &control, int stability = 100);

// A plan for one request read as a plan for another about the same visit: by the records' ids.
plan::hosting::Plan carriedOver(
    const HostingRequest &from, const plan::hosting::Plan &plan, const HostingRequest &to);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_request.h"

#include <QStringList>

namespace twinbook {

// A plan as it comes back from the planner, with what is to be said of it. Pure: may be made in any thread.
struct RotationOutcome
{
    plan::rota::Plan plan;
    plan::Score score;
    std::uint64_t steps = 0;
    bool cut = false; // stopped before its end: the best so far
    plan::rota::Plan before; // what it was held against; empty: nothing
    QStringList ways; // the smallest ways to fill what stays vacant, best first
};

RotationOutcome proposeRotation(const RotationRequest &request, const plan::Control &control);
// Near the agreed plan: the larger stability, the fewer changes.
RotationOutcome replanRotation(const RotationRequest &request, const plan::rota::Plan &agreed,
    const plan::Control &control, int stability = 12);

// The plan as it stands, with the smallest ways to fill what is vacant in it.
RotationOutcome waysToFill(
    const RotationRequest &request, const plan::rota::Plan &holders, const plan::Control &control);

// "Anne Fairweather as Treasurer 2027 to 2028, though a skill that it needs is missing."
QStringList relaxationSentences(
    const RotationRequest &request, const plan::rota::Relaxation &relaxation, const plan::rota::Plan &plan);

// A plan for one request read as a plan for another about the same seats: by the persons' ids.
plan::rota::Plan carriedOver(
    const RotationRequest &from, const plan::rota::Plan &plan, const RotationRequest &to);

} // namespace twinbook

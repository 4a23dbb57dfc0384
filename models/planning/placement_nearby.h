// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placement_rules.h"

// What the questions "what if" share.
namespace twinbook::plan::hosting {

// The problem with this plan as the agreed one.
Problem near(const Problem &problem, const Plan &plan, int stability);

Score difference(const Score &one, const Score &other);

std::vector<Change> otherChanges(const Plan &before, const Plan &after, int party);

// One start of so small a share of the steps.
Control oneShort(const Control &control, std::uint64_t share);

} // namespace twinbook::plan::hosting

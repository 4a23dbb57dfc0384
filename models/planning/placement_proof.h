// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "placement_reading.h"

namespace twinbook::plan::hosting {

// Looks for parties, this one among them, that together need more than all the hosts open to them have.
// Finding none says nothing. In a plan that is as full as can be the proof is near the party.
std::optional<Proof> provedUnplaceable(const Problem &problem, const Plan &plan, int party);

} // namespace twinbook::plan::hosting

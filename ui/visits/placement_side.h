// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detail.h"
#include "hosting_hand.h"
#include "hosting_run.h"

namespace twinbook {

// What stands beside the board: why the chosen party is where it is, or what is known of the chosen house,
// then what would place those left out, which rules are broken and what changed.
Detail placementDetail(const KeptPlacement &kept, int party, int host, const plan::hosting::Plan &against,
    const std::vector<HostingFixes> &fixes);

} // namespace twinbook

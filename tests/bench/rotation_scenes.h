// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace twinbook::bench {

// Committees of four sizes planned at three efforts, beside the best plan known: one line each, printed.
void planCommittees();

} // namespace twinbook::bench

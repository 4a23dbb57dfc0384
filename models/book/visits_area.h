// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"

namespace twinbook {

// Visits: who travels with whom, what they pay, who hosts them.
Area visitsArea();

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "constitution.h"
#include "detail.h"

namespace twinbook {

// What it says, and, of the one that holds, what follows from it today.
Detail constitutionDetail(const Store &store, const Constitution &rules, const Asked &asked);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "committee_role.h"
#include "detail.h"

namespace twinbook {

// Who holds it since when, what follows from its terms, who held it before.
Detail roleDetail(const Store &store, const CommitteeRole &role, const Asked &asked);
Detail rolePairDetail(const Store &store, const RolePair &pair, const Asked &asked);

} // namespace twinbook

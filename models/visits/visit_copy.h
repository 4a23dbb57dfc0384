// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"
#include "visit.h"

namespace twinbook {

// A new visit like one that was: its fees and questions too, every day as many years later as brings it into
// the future. Gives it in `copy`, with its id.
EditOutcome copyVisit(Store &store, Id<Visit> like, QDate today, Visit &copy);

// Every household that hosts and is not yet among the hosts of the visit, as asked today.
EditOutcome askAllHosts(Store &store, Id<Visit> visit, QDate today);

} // namespace twinbook

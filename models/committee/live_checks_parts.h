// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live_checks.h"

namespace twinbook {

// How many sit on the committee, how many are co-opted, which roles nobody holds, what a quorum is.
QList<LiveCheck> numberChecks(const CommitteeBook &book);
// Households, roles that do not go together, several roles of one person, who is not paid up.
QList<LiveCheck> togetherChecks(const CommitteeBook &book);
// The day of the AGM, its notice and the nominations.
QList<LiveCheck> agmChecks(const CommitteeBook &book, const QLocale &locale);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"

namespace twinbook {

// Takes apart an address that stands in fewer columns than it has parts: "38799 Altenbrück" as a town, "12
// Mill Lane, Harton, NB4 7GU" as a street. Only where town and postcode are not given otherwise; true when
// something moved.
bool takeApart(Household &household);

} // namespace twinbook

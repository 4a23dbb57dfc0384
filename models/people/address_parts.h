// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"

#include <QString>

namespace twinbook {

// Takes apart an address that stands in fewer columns than it has parts: "38799 Altenbrück" or "Harton NB4
// 7GU" as a town or a postcode, "12 Mill Lane, Harton, NB4 7GU" as a street. Only where town and postcode are
// not given otherwise; true when something moved.
bool takeApart(Household &household);

bool isPostcode(const QString &text); // of Britain, France or Germany, "D-38799" too

} // namespace twinbook

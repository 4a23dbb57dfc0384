// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "detail.h"
#include "term_of_office.h"
#include "willingness.h"

namespace twinbook {

// Where the term stands, and how long its person has served.
Detail termDetail(const Store &store, const TermOfOffice &term, const Asked &asked);
Detail honourDetail(const Store &store, const Honour &honour, const Asked &asked);
Detail hoursDetail(const Store &store, const LoggedHours &hours, const Asked &asked);

} // namespace twinbook

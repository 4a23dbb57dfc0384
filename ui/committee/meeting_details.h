// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "detail.h"
#include "meeting.h"

namespace twinbook {

// What stands beside the list: quorum, notice, agenda, who was there, what came of it.
Detail meetingDetail(const Store &store, const Meeting &meeting, const Asked &asked);
Detail actionDetail(const Store &store, const ActionPoint &action, const Asked &asked);

} // namespace twinbook

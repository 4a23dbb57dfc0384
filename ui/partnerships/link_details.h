// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "detail.h"
#include "town_link.h"

namespace twinbook {

// What stands beside the lists of the area.
Detail linkDetail(const Store &store, const TownLink &link, const Asked &asked);
Detail communityDetail(const Store &store, const Community &community, const Asked &asked);
Detail contactDetail(const Store &store, const LinkContact &contact, const Asked &asked);

} // namespace twinbook

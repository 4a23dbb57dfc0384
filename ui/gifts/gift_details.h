// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "detail.h"
#include "gift.h"

namespace twinbook {

// Everything the book knows of one entry, with what the rules of its day say of it.
Detail giftDetail(const Store &store, const Gift &gift, const Asked &asked);
// What was bought, what is left, and to whom each went.
Detail giftItemDetail(const Store &store, const GiftItem &item, const Asked &asked);

} // namespace twinbook

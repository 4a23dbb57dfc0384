// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_rule.h"
#include "store.h"

namespace twinbook {

// A rule is refused as `after`, new or changed or removed, where entries that are published were judged by
// other figures: what was published must not read otherwise afterwards.
Problems checkUse(const Store &store, const GiftRule &after, const QLocale &locale);
// How many entries of its time are not published and so follow its figures from now on.
int judgedBy(const Store &store, const GiftRule &rule);
QString judgedAnew(const Store &store, const GiftRule &rule); // that in a sentence; empty: none

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "gift.h"
#include "store.h"

namespace twinbook {

// The fields of an entry: those that every entry needs first, the rest folded.
QList<FormSection> giftFormSections(const Gift &gift);
FormExtras giftFormExtras(const Store &store);

// What has been written in that column, the most frequent first, found by any word of it.
TextOffers offersInUse(const Store &store, const QString &column);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "store.h"

#include <QLocale>

namespace twinbook {

qint64 leftInCupboard(const Store &store, Id<GiftItem> item); // bought less given; may be below nothing
// What this entry may take out: what is left, and what it or the entry that it corrects took already.
qint64 leftFor(const Gift &gift, const Store &store);

// More is taken out than the cupboard holds. What an older book holds of that already may stay.
Problems checkTaken(const Gift &gift, const Store &store);
// The item itself, and that not fewer were bought than were given.
Problems checkItem(const GiftItem &item, const Store &store, QDate today);
// Gifts given were taken out of it.
Problems mayRemoveItem(const GiftItem &item, const Store &store);
// Items of which more were given than bought, each in a sentence.
Problems checkCupboard(const Store &store);

// A gift to be given, one such item, at what it cost.
Gift outOfCupboard(const GiftItem &item, const Store &store, QDate today, const QLocale &locale);
// What an entry that names an item leaves open: one of it, given, what it is and what it costs.
void completeTaken(Gift &gift, const Store &store, const QLocale &locale);
QString costWords(const GiftItem &item, qint64 count, const Store &store, const QLocale &locale); // "£13.00"
QList<Gift> giftsOutOf(const Store &store, Id<GiftItem> item); // given out of the cupboard, the newest first

// SQL: how many of the item `r` were given; an entry that was corrected does not count any more.
extern const QString givenOfItem;

} // namespace twinbook

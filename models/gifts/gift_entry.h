// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "gift_judgement.h"
#include "store.h"

#include <QLocale>

namespace twinbook {

// What a new entry begins with: received today, by whoever was named last; the visit of the last entry while
// it is not long ago.
Gift giftAtFirst(const Store &store, QDate today);

// Puts into the entry what is known of its donor and not yet said: organisation, kind, country, partner, whom
// they count together with. Gives the names of the columns that were filled.
QStringList fillFromDonor(Gift &gift, const Gift &earlier);

// Those of ours who may be meant: people of the book and whoever was named in earlier entries.
QStringList holdersLike(const Store &store, const QString &words, int most = 12);

// Finishes an entry as it was typed: reads the value, links the holder where just one person of the book is
// called so, gives it its number.
void completeGift(Gift &gift, const Store &store, const QLocale &locale);

QString nextReference(const Store &store, QDate day); // "2026-015": the next number of that year

// A new entry that puts a published one right, to begin with the same as that one.
Gift correctionOf(const Gift &published);

// With the entries of its donor, and of those it counts together with, alone: quick in a long register.
GiftJudge judgeAround(const Store &store, const Gift &gift);
QList<Gift> entriesAround(const Store &store, const Gift &gift); // those entries

Currency homeCurrency(const Store &store); // the association's

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "record_table.h"
#include "store.h"

#include <QLocale>

namespace twinbook {

ListQuery giftsQuery(const Store &store, const QLocale &locale);
// All, what is still to be registered or to be estimated, received, given, declined, this year ...
QList<ListChoice> giftChoices(const Store &store, QDate today);
// "61 entries - 3 to be registered - £840.00 received this year"
QString giftFigures(const Store &store, QDate today, const QLocale &locale);

ListQuery cupboardQuery(const Store &store, const QLocale &locale);
QList<ListChoice> cupboardChoices();
QString cupboardFigures(const Store &store, const QLocale &locale);

ListQuery giftRulesQuery(const QLocale &locale);
ListQuery nilReturnsQuery(const QLocale &locale);
ListQuery publicationsQuery(const QLocale &locale);

// Entries not registered yet that must be, or that nobody can judge before they are estimated.
struct GiftsToRegister
{
    QList<Id<Gift>> must;
    QList<Id<Gift>> toEstimate;
};
GiftsToRegister giftsToRegister(const Store &store, QDate today, const QLocale &locale);

// What a donor of this name gave last, to begin the next entry with; nothing: never heard of.
std::optional<Gift> lastOfDonor(const Store &store, const QString &person, const QString &organisation);
// For completion, those used last first: names in a text column of the register.
QStringList earlierWords(const Store &store, const QString &column, int most = 2000);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QDate>

namespace twinbook {

// The visits of the sample committee: five years of them, and guests from Valmont-sur-Orne next month, of
// whom one party fits into no house. The guests are persons in households of their own, and no members.
void addSampleVisits(Edit &edit, QDate today);

constexpr qint64 sampleComingVisit = 9'200'006; // visit
constexpr qint64 sampleFirstGuestHome = 9'000'000; // household
constexpr qint64 sampleFirstGuest = 9'100'000; // person

} // namespace twinbook

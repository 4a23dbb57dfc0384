// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QDate>

namespace twinbook {

// The partner communities of the sample committee and who answers for them there: two twin towns with what
// grew out of the links, one link that sleeps, one whose anniversary comes next year, one that is being
// explored. Visits of the sample name the links by these numbers.
void addSamplePartnerships(Edit &edit, QDate today);

constexpr qint64 sampleHome = 8'000'001; // community Northbridge
constexpr qint64 sampleLinkToValmont = 8'100'001; // town_link
constexpr qint64 sampleLinkToAltenbrueck = 8'100'002;

} // namespace twinbook

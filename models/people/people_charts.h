// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "store.h"

#include <QDate>
#include <QLocale>

#include <array>

namespace twinbook {

struct CommunityAges;

// Members by age: 0-17, 18-24, 25-44, 45-64, 65-74, 75 and over, not known. Who is only known to be 65 or
// over counts in 65-74.
struct AgeProfile
{
    std::array<int, 7> bands{};

    int known() const { return bands[0] + bands[1] + bands[2] + bands[3] + bands[4] + bands[5]; }
    int under25() const { return bands[0] + bands[1]; }
    int over65() const { return bands[4] + bands[5]; }
};

AgeProfile ageProfile(const Store &store, QDate today);
QString ageSentence(const AgeProfile &profile); // "6 of 10 members are 65 or over; none is under 25."
// ... and "Of all who live here 2 of 10 are that old."
QString ageSentence(const AgeProfile &profile, const CommunityAges &community);
// A pyramid of the shares beside the community's own where these are entered.
ReportChart ageChart(const Store &store, QDate today);
ReportChart standingChart(const Store &store, QDate today);

Report ageReport(
    const Store &store, QDate today, const QLocale &locale); // the chart, its figures, how it was counted

} // namespace twinbook

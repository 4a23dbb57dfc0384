// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace twinbook {

class Store;

// A risk assessment of five by five (rules.md 6): likelihood 1 remote to 5 very likely, severity 1 trivial to
// 5 fatal.
enum class RiskBand { Low, Medium, High /* stop */ };

struct RiskFigures
{
    int mediumFrom = 9;
    int highFrom = 15;
};
RiskFigures riskFigures(const Store &store, QDate day);

int riskScore(int likelihood, int severity); // 1 to 25; 0 where one of them is not 1 to 5
RiskBand riskBand(int score, const RiskFigures &figures = {});

} // namespace twinbook

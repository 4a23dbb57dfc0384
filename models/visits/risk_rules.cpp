// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "risk_rules.h"

#include "figures.h"

using namespace Qt::StringLiterals;

namespace twinbook {

RiskFigures riskFigures(const Store &store, QDate day)
{
    return {int(numberOn(store, u"risk_medium_from"_s, day)), int(numberOn(store, u"risk_high_from"_s, day))};
}

int riskScore(int likelihood, int severity)
{
    const auto counts = [](int grade) { return 1 <= grade && grade <= 5; };
    return counts(likelihood) && counts(severity) ? likelihood * severity : 0;
}

RiskBand riskBand(int score, const RiskFigures &figures)
{
    return score >= figures.highFrom  ? RiskBand::High
        : score >= figures.mediumFrom ? RiskBand::Medium
                                      : RiskBand::Low;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "rotation_hand.h"
#include "rotation_run.h"

namespace twinbook {

// The board with so many years beside one another, so that names fit.
QList<Block> boardBlocks(const RotationBoard &board, qsizetype yearsBeside);

// The plan for the AGM: the board, what to keep in mind, who carries how much, the committee of each year.
Report rotationReport(const KeptRotation &kept, const QString &association);

// One term in two plans.
struct ComparedTerm
{
    QString role;
    QString years;
    QString one;
    QString other;
    bool differs = false;
};
// The terms of the first plan beside who has them in the other; in order of the board.
QList<ComparedTerm> compared(const KeptRotation &one, const KeptRotation &other);
Report comparisonReport(const KeptRotation &one, const KeptRotation &other, const QString &association);

} // namespace twinbook

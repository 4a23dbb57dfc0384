// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "merge_plan.h"

namespace twinbook {

// What is proposed for one field of which both say something else.
struct MergeProposal
{
    MergeRow::Choice choice = MergeRow::First;
    QString why;
};

// When a field was changed last, on either side; 0: never.
struct LastChanged
{
    qint64 first = 0;
    qint64 second = 0;
};

MergeProposal proposeFor(
    const Column &column, const QVariant &first, const QVariant &second, const LastChanged &changed);
bool canJoin(const Column &column);
QVariant joined(const Column &column, const QVariant &first, const QVariant &second); // where canJoin

} // namespace twinbook

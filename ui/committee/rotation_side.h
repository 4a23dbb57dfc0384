// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "detail.h"
#include "rotation_hand.h"

namespace twinbook {

// What stands beside the board: why the term is as it is, what changed, what to keep in mind, who carries how
// much, and the committee of each year. ways: to fill what is vacant, where they were looked for.
Detail rotationDetail(const KeptRotation &kept, const RotationBoard &board, int slot,
    const plan::rota::Plan &against, const QStringList &ways);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rotation_board.h"

#include <optional>

namespace twinbook {

// A plan of the book as it stands there, ready to be shown and changed by hand.
struct KeptRotation
{
    RotationPlan plan;
    RotationRequest request;
    plan::rota::Plan holders;

    bool mayChange(int slot) const; // false where the term runs already
    int holder(int slot) const; // -1: nobody
    bool isLocked(int slot) const;
};

QList<RotationPlan> rotationPlans(const Store &store); // drafts first, the newest of each first
std::optional<KeptRotation> keptRotation(const Store &store, Id<RotationPlan> id, QDate today);
RotationPlan freshRotation(const Store &store, QDate today); // "Plan for the AGM 2027"

// By hand, each in one edit. What is put somewhere by hand is locked there.
EditOutcome putThere(Store &store, KeptRotation kept, int slot, int person); // -1: deliberately vacant
EditOutcome moveThere(Store &store, KeptRotation kept, int fromSlot, int toSlot);
EditOutcome setLocked(Store &store, KeptRotation kept, int slot, bool locked);

} // namespace twinbook

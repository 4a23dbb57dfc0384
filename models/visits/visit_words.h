// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record.h"

#include <QList>

namespace twinbook {

// The fixed answers of the area, stored by key; their labels are in the context "Visits".
QList<Choice> visitDirections();
QList<Choice> visitKinds();
QList<Choice> visitStatuses();
QList<Choice> feeGroups();
QList<Choice> partyKinds();
QList<Choice> travellerRoles();
QList<Choice> travellerStatuses();
QList<Choice> offerStatuses();
QList<Choice> offerTakes();
QList<Choice> offerMinors();
QList<Choice> pairWishes();
QList<Choice> wishSides();

} // namespace twinbook

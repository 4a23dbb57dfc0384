// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosting_request.h"

#include <optional>

namespace twinbook {

// The placement of a visit as it stands in the book, ready to be shown and changed by hand.
struct KeptPlacement
{
    VisitBook book;
    HostingRequest request;
    plan::hosting::Plan plan;

    bool isLocked(int party) const;
    QStringList guestsOf(int party) const; // names
};

// Nothing where the book has no such visit.
std::optional<KeptPlacement> keptPlacement(const Store &store, Id<Visit> visit, QDate today);

// By hand, each in one edit. What is put somewhere by hand is locked there.
EditOutcome putThere(Store &store, const KeptPlacement &kept, int party, int host); // plan::none: taken out
EditOutcome setLocked(Store &store, const KeptPlacement &kept, int party, bool locked);

// One house as the board shows it; the first of a board is the tray of those who are not placed.
struct BoardHouse
{
    int host = plan::none; // none: the tray
    QString name;
    QString beds; // "1 single, 1 double; Harton, 4 km"
    QString state; // "2 of 3 places taken", "free"
    QList<int> parties;
    QStringList broken; // rules, in words
    bool reserve = false;
    bool offered = true;
};
QList<BoardHouse> placementBoard(const KeptPlacement &kept);

} // namespace twinbook

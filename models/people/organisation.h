// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// A school, club, firm or council that the association works with; may itself be a member.
struct Organisation
{
    Id<Organisation> id;
    QString name;
    QString kind; // "school", "club", "firm", "council", "church", "charity", "other"
    QString contactName;
    QString contactRole;
    QString email;
    QString phone;
    QString website;
    QString street;
    QString town;
    QString postcode;
    QString country;
    bool offersVenue = false;
    bool offersSponsorship = false;
    bool offersExpertise = false;
    bool offersHosts = false;
    bool offersOther = false;
    QString offers; // the same in words
    QString category; // of membership; empty: no member
    QDate joined;
    QDate paidUntil;
    QDate leftOn;
    QString notes;
    bool removed = false;

    bool operator==(const Organisation &) const = default;
};

template <>
const Record<Organisation> &recordOf<Organisation>();

Problems check(const Organisation &organisation);

} // namespace twinbook

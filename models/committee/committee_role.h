// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// An office or other task of the committee: chair, treasurer, member without office.
struct CommitteeRole
{
    Id<CommitteeRole> id;
    QString name;
    qint64 position = 0; // the lower the earlier
    qint64 hours = 0; // estimated
    bool essential = false;
    bool officer = false; // counts as an officer for quorum and households
    bool outside = false; // such as an independent examiner
    qint64 seats = 0; // how many hold it at a time
    bool shared = false; // two people may hold one seat together
    QString chosenBy; // "members", "committee", "council"
    qint64 termYears = 0;
    qint64 maxTerms = 0; // 0: as many as they like
    qint64 restYears = 0; // before the same role again
    bool intense = false; // high-intensity role
    Id<CommitteeRole> predecessor; // vice-chair before chair
    bool strict = false;
    bool shadow = false; // shadow year wished
    QString skills; // separated by commas; every one
    QString helpful; // separated by commas
    qint64 minAge = 0; // 0: none
    qint64 maxAge = 0; // 0: none
    QString duties;
    QString papers;
    QString notes;
    bool removed = false;

    bool operator==(const CommitteeRole &) const = default;
};

// Two roles that one person never holds together, or may.
struct RolePair
{
    Id<RolePair> id;
    Id<CommitteeRole> role;
    Id<CommitteeRole> other;
    QString rule; // "never", "together"
    QString notes;
    bool removed = false;

    bool operator==(const RolePair &) const = default;
};

template <>
const Record<CommitteeRole> &recordOf<CommitteeRole>();
template <>
const Record<RolePair> &recordOf<RolePair>();

Problems check(const CommitteeRole &record);
Problems check(const RolePair &record);

} // namespace twinbook

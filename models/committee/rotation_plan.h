// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_role.h"
#include "id.h"
#include "person.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// A proposal of who does what in the next years.
struct RotationPlan
{
    Id<RotationPlan> id;
    QString name;
    QDate madeOn;
    QDate firstOn;
    qint64 years = 0;
    QString status; // "draft", "adopted", "old"
    QDate adoptedOn;
    qint64 seed = 0; // the same number, the same plan
    QString weights; // "balance=6 continuity=40"; empty: those of the program
    QString notes;
    bool removed = false;

    bool operator==(const RotationPlan &) const = default;
};

// One seat of a rotation plan from one AGM to another.
struct PlannedTerm
{
    Id<PlannedTerm> id;
    Id<RotationPlan> plan;
    Id<CommitteeRole> role;
    qint64 seat = 0; // from 0, of a role with several
    qint64 fromYear = 0;
    qint64 untilYear = 0;
    Id<Person> person; // none: vacant
    bool locked = false;
    QString notes;
    bool removed = false;

    bool operator==(const PlannedTerm &) const = default;
};

template <>
const Record<RotationPlan> &recordOf<RotationPlan>();
template <>
const Record<PlannedTerm> &recordOf<PlannedTerm>();

Problems check(const RotationPlan &record);
Problems check(const PlannedTerm &record);

} // namespace twinbook

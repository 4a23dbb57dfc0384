// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_book.h"
#include "rotation.h"
#include "rotation_plan.h"
#include "store.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace twinbook {

// What the planner is asked, with the names behind its numbers. A copy of all it needs: may go to another
// thread. Its lists go beside those of `problem`.
struct RotationRequest
{
    plan::rota::Problem problem;
    QList<Id<CommitteeRole>> roles;
    QStringList roleNames;
    QList<Id<Person>> people;
    QStringList peopleNames;
    QStringList skills;
    QStringList areas; // neighbourhoods, as the problem numbers them
    QList<QDate> agms; // of each year of the plan, and the one after
    QDate today;
    int firstYear = 0; // calendar year of the first AGM

    int yearOf(int planYear) const { return firstYear + planYear; } // calendar year
    int personIndex(Id<Person> id) const { return int(people.indexOf(id)); } // -1: not a candidate
    int roleIndex(Id<CommitteeRole> id) const { return int(roles.indexOf(id)); }
    int slotAt(int role, int seat, int planYear) const; // index into problem.slots; -1: none
};

// What beside the book decides the question.
struct RotationOptions
{
    QDate firstOn; // first AGM; none: the next one
    int years = 6;
    QString weights; // "balance=6 continuity=40": see weightNames()
    QList<PlannedTerm> terms; // of a plan: its locks hold, the others are what was agreed
    QList<Id<Person>> without; // who has withdrawn
};

RotationRequest rotationRequest(const Store &store, const RotationOptions &options, QDate today);
// For a plan that is kept in the book.
RotationRequest rotationRequest(const Store &store, const RotationPlan &plan, QDate today);
QList<PlannedTerm> plannedTerms(const Store &store, Id<RotationPlan> plan);
// The kept terms as the planner reads a plan; what the request has no slot for is left out.
plan::rota::Plan agreedPlan(const RotationRequest &request, const QList<PlannedTerm> &terms);

// Keeps a plan as a draft: a new one, or, where it has an id, instead of what it held. One edit.
EditOutcome saveRotation(
    Store &store, RotationPlan &plan, const RotationRequest &request, const plan::rota::Plan &holders);
// Writes its coming terms as planned terms of office instead of those of a plan adopted before. One edit.
EditOutcome adoptRotation(Store &store, Id<RotationPlan> plan, QDate today);

} // namespace twinbook

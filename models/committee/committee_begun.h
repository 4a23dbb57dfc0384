// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_role.h"
#include "constitution.h"
#include "meeting.h"
#include "rotation_plan.h"
#include "store.h"
#include "term_of_office.h"
#include "willingness.h"

namespace twinbook {

// What a new record begins with, in the window and from the command line.
void begin(CommitteeRole &role, const Store &store, QDate today);
void begin(TermOfOffice &term, const Store &store, QDate today);
void begin(Constitution &constitution, const Store &store, QDate today);
void begin(Willingness &willingness, const Store &store, QDate today);
void begin(LoggedHours &hours, const Store &store, QDate today);
void begin(Meeting &meeting, const Store &store, QDate today);
void begin(RotationPlan &plan, const Store &store, QDate today);

// The constitutions of the book, the earliest first, and the one that holds on a day.
QList<Constitution> constitutions(const Store &store);
std::optional<Constitution> constitutionOn(const QList<Constitution> &all, QDate day);
// The next AGM after a day: the one that is called, else the usual day by the constitution, else 1 May.
QDate nextAgm(const Store &store, QDate after);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"
#include "term_of_office.h"

#include <QDate>
#include <QList>

namespace twinbook {

// Three years of meetings of the sample committee with agenda, attendance, actions and the last six minutes,
// the next meeting and the next AGM; for those who hold these terms in these roles. Ids are the same each
// time, from 7,000,001 on.
void addSampleMeetings(
    Edit &edit, const QList<CommitteeRole> &roles, const QList<TermOfOffice> &terms, QDate today);

} // namespace twinbook

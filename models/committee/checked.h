// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_role.h"
#include "constitution.h"
#include "meeting.h"
#include "problems.h"
#include "store.h"
#include "term_of_office.h"
#include "willingness.h"

namespace twinbook {

// check(record) and what can be seen only beside the other records of the book: asked by the window's forms
// and by the command line alike.
template <class T>
Problems checkIn(const Store &, const T &record, QDate)
{
    return check(record);
}
Problems checkIn(const Store &store, const CommitteeRole &role, QDate today); // no two of one name
Problems checkIn(
    const Store &store, const TermOfOffice &term, QDate today); // nobody twice at once in one role
Problems checkIn(const Store &store, const Constitution &rules, QDate today); // exempts roles that there are
Problems checkIn(const Store &store, const LoggedHours &hours, QDate today); // not of days to come
Problems checkIn(const Store &store, const Meeting &meeting, QDate today); // one AGM at a time

// Names among the roles exempt from limits that are no role's.
QStringList unknownExempt(const Constitution &rules, const QList<CommitteeRole> &roles);

} // namespace twinbook

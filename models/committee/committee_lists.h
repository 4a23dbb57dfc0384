// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_table.h"
#include "store.h"

#include <QLocale>

namespace twinbook {

// The lists of the area by the word for them on the command line and in the window:
// "roles", "role-pairs", "terms", "honours", "constitutions", "willingness", "availability", "hours",
// "meetings", "agenda", "attendance", "actions", "plans", "planned-terms". The first is what the area begins
// with.
struct CommitteeList
{
    QString word;
    const RecordShape *shape;
};
const QList<CommitteeList> &committeeLists();

ListQuery committeeQuery(const RecordShape &shape, const QLocale &locale);
// Those beside the filter of the list; nothing for lists that need none.
QList<ListChoice> committeeChoices(const RecordShape &shape, QDate today);

} // namespace twinbook

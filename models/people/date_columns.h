// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column_roles.h"

namespace twinbook {

// Sets the order of day and month for every column of days: what its values give away, else what another
// column of the file gives away, else what is usual for the reader. The sentence for where nothing but the
// usual could decide; empty: nowhere.
QString settleDateOrders(const Table &table, const QList<PeopleField> &fields, const ImportChoices &choices,
    QList<ColumnRole> &roles);

} // namespace twinbook

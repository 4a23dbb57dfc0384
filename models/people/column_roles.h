// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"
#include "people_fields.h"
#include "table.h"

#include <QHash>
#include <QList>
#include <QString>

namespace twinbook {

// One column of a file of people and what it was taken for.
struct ColumnRole
{
    int field = -1; // index into the fields; -1: left out
    int kindColumn = -1; // the column that says "Home" or "Mobile" of each value; -1: none
    DateOrder order = DateOrder::DayMonthYear; // of its dates
    bool ofSecond = false; // of the second person of the line
};

struct ColumnRoles
{
    QList<ColumnRole> roles; // one a column of the table
    QStringList unknown; // headings that were left out because nobody knows what they mean
    QStringList remarks; // how the file was read where it could be read otherwise, in sentences
    bool findsPeople = false; // a name, an e-mail address or a telephone number is among them
    QString refusal; // a choice that cannot be followed, in one sentence
};

// Takes each column for what its heading says, or without headings for what its values look like; the
// reader's own choices go before both. A field is given to one column only; a second one is kept where there
// is room.
ColumnRoles columnRoles(const Table &table, const QList<PeopleField> &fields, const ImportChoices &choices);

} // namespace twinbook

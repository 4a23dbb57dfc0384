// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_fields.h"
#include "table.h"

#include <QList>

namespace twinbook {

// Lists with two people a line name the same columns twice: "Title, First name, Surname, Title, First name,
// Surname, Address, Town".

// Whether a column belongs to the second person of the line, one a heading; none does unless both a first and
// a last name stand there twice.
QList<bool> secondPersonColumns(const QStringList &headings, const QList<PeopleField> &fields);

// A line of known headings, some of them twice, among the first of a list that was taken to have none: it
// becomes the headings, and what stands above it goes.
Table withRepeatedHeadings(Table table, const QList<PeopleField> &fields);

} // namespace twinbook

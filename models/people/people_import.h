// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"
#include "table.h"
#include "vcard.h"

namespace twinbook {

// What a list of people would bring into the book. Columns are recognised by their headings in English,
// French and German, and by their values where there are none, which plan.problems tells; several headings
// for one field of choices.map are separated by a line feed. People already in the book, or twice in the
// list, are found again: Change shows what would be filled or replaced, Same brings nothing new; a line that
// fits several of them is an Add that nobody wants until somebody ticks it. Persons of one family and address
// share a household; a new address moves it only with all who live there. Lines that are no entry (totals,
// the day of printing) are Skip. Refused in one sentence: a list in which neither a name nor an e-mail
// address nor a telephone number is recognised.
Result<ImportPlan> planPeopleImport(
    const Table &table, const QString &source, const ImportChoices &choices, const Store &store);

// The same from a file: CSV, a spreadsheet or an address book (.vcf), whatever it is called.
Result<ImportPlan> planPeopleFile(const QString &path, const ImportChoices &choices, const Store &store);

// An address book as a table with the headings of Google's, which the import knows.
Table tableOf(const VCards &cards);

} // namespace twinbook

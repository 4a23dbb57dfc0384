// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"
#include "store.h"
#include "table.h"
#include "vcard.h"

#include <QList>
#include <QLocale>
#include <QString>

namespace twinbook {

// People with their households as one table, a line a person, in order of name or of the ids; the headings are the labels
// that an import knows again. Columns that nobody has anything in are left out. ids empty: everybody.
Table peopleTable(const Store &store, const QList<qint64> &ids);

// People as an address book; the UID of a card stays the same from one export to the next.
QList<VCard> peopleCards(const Store &store, const QList<qint64> &ids);

// Writes a file in the format its suffix says: csv, xlsx, and for people vcf. The number written, or why not.
// CSV is separated by semicolons where the locale's spreadsheets expect it.
Result<int> exportPeople(
    const Store &store, const QString &path, const QList<qint64> &ids, const QLocale &locale);
Result<int> exportRecords(const Store &store, const RecordShape &shape, const QString &path,
    const QList<qint64> &ids, const QLocale &locale);

} // namespace twinbook

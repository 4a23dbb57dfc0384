// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"

#include "money.h"
#include "vcard.h"
#include "xlsx.h"

#include <QLocale>
#include <QVariant>

namespace twinbook {

// A value as the cell of an export: text that an import reads back, whatever the language. Values are as
// stored, but amounts are Money: "24,00" where the language of the file writes them so.
QString exportText(const RecordShape &shape, const Column &column, const QVariant &value,
    const QLocale &locale); // days as ISO
QVariant exportCell(const RecordShape &shape, const Column &column, const QVariant &value,
    int decimals); // typed, for a sheet whose amounts have so many decimals
CellKind exportCellKind(const Column &column);

// A person as a card of an address book.
VCard personCard(const Person &person, const Household &household, const QString &bookId);

QList<Person> inOrderOfName(QList<Person> persons);

} // namespace twinbook

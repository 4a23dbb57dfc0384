// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"

#include "vcard.h"
#include "xlsx.h"

#include <QVariant>

namespace twinbook {

// A stored value as the cell of an export: text that an import reads back, whatever the language.
QString exportText(const RecordShape &shape, const Column &column, const QVariant &stored); // days as ISO
QVariant exportCell(
    const RecordShape &shape, const Column &column, const QVariant &stored); // typed, for a sheet
CellKind exportCellKind(const Column &column);

// A person as a card of an address book.
VCard personCard(const Person &person, const Household &household, const QString &bookId);

QList<Person> inOrderOfName(QList<Person> persons);

} // namespace twinbook

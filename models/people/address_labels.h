// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_sheet.h"
#include "person.h"
#include "store.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace twinbook {

QString nameOnLetters(const Person &person); // "Mrs Anne Fairweather"
struct AddressLabels
{
    QList<Label> labels; // in the order of the persons
    QStringList without; // names of those whose address is not known
};

// Labels for these persons; oneAHome: each household gets one, under the name it has on letters.
AddressLabels addressLabels(const Store &store, const QList<qint64> &persons, bool oneAHome);

// Members who want letters on paper, or can be reached in no other way; by name.
QList<qint64> paperPostMembers(const Store &store, QDate today);

} // namespace twinbook

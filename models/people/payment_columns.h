// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"
#include "table.h"

#include <QHash>
#include <QString>

namespace twinbook {

// What the columns of a list of payments may stand for.
QList<ImportField> paymentFields();
// Where each field stands in the file; -1: nowhere. Headings are known in English, French and German.
QHash<QString, int> paymentColumns(const Table &table, const ImportChoices &choices);
// "cheque" for "Scheck 4711", "virement permanent" as the book writes it; empty when it is no way of paying.
QString paymentMethod(const QString &written);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv.h"
#include "money.h"
#include "record.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace twinbook {

// A table that the program brings along: shippedTable("gift_rules.csv") of resources/rules. Throws
// std::logic_error where it is missing or cannot be read: then the program is broken.
Table shippedTable(const QString &file);

// The cells of a row under headings that are columns of the record, as people write them: amounts in
// `currency`. A cell under "name_de" stands for that under "name" where German is spoken, if it is not empty.
void takeCells(const RecordShape &shape, void *record, const Table &table, const QStringList &row,
    Currency currency = {}, const QLocale &spoken = QLocale::c());

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"
#include "record_table.h"

#include <QHash>
#include <QLocale>

namespace twinbook {

// How the record behind a Link column is named in a list, by its table: an SQL expression over the alias %1,
// {"person", "%1.family_name"}.
using LinkNames = QHash<QString, QString>;

// A column of a record as a list shows it: days short, amounts in the association's currency, choices by label,
// nothing for none.
ListColumn plainColumn(const RecordShape &shape, const QString &alias, const QString &name,
    const QLocale &locale, Currency home = {});

// A list of one kind of record, "r", with these of its columns and, by `links`, the names of what they point to
// ("l_person" is the table of the column person, "lf_person" its _find row).
ListQuery plainList(const RecordShape &shape, const QStringList &columns, const QLocale &locale,
    Currency home = {}, const LinkNames &links = {});

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_table.h"
#include "standing.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>
#include <QVariantList>

namespace twinbook {

// The lists of the area, for RecordTable. The first columns are those to show at first.
ListQuery peopleQuery(const StandingRules &rules, const QLocale &locale);
ListQuery householdsQuery(QDate today, const QLocale &locale);
ListQuery organisationsQuery(const StandingRules &rules, const QLocale &locale);
ListQuery contactsQuery(QDate today, const QLocale &locale); // of the contact persons at organisations

// For other lists of the area: a person by name (alias p), and a column of a record as it stands.
QString personNameSql();
ListColumn plainColumn(
    const RecordShape &shape, const QString &alias, const QString &name, const QLocale &locale);

// The first is all.
QList<ListChoice> peopleChoices(const StandingRules &rules);
QList<ListChoice> householdChoices();
QList<ListChoice> organisationChoices();

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plain_list.h"
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

QString personNameSql(); // for other lists: a person by name, alias p

// The first is all.
QList<ListChoice> peopleChoices(const StandingRules &rules);
QList<ListChoice> householdChoices();
QList<ListChoice> organisationChoices();

} // namespace twinbook

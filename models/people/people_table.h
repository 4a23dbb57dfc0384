// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_table.h"

#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>
#include <QVariantList>

namespace twinbook {

// The lists of the area, for RecordTable. The first columns are those to show at first.
ListQuery peopleQuery(QDate today, const QLocale &locale);
ListQuery householdsQuery(QDate today, const QLocale &locale);
ListQuery organisationsQuery(QDate today, const QLocale &locale);

// The first is all.
QList<ListChoice> peopleChoices(QDate today);
QList<ListChoice> householdChoices();
QList<ListChoice> organisationChoices();

} // namespace twinbook

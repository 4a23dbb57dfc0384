// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "record_table.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// The lists of data protection and of the young, for RecordTable. The first columns are those to show at
// first.
ListQuery consentsQuery(QDate today, const QLocale &locale);
ListQuery checksQuery(QDate today, const QLocale &locale);
ListQuery requestsQuery(QDate today, const QLocale &locale);
ListQuery retentionQuery(QDate today, const QLocale &locale);
ListQuery formerPupilsQuery(QDate today, const QLocale &locale);

// The first is all.
QList<ListChoice> consentChoices(QDate today);
QList<ListChoice> checkChoices(QDate today);
QList<ListChoice> requestChoices();
QList<ListChoice> formerPupilChoices(QDate today);
// For the list of persons, alias p.
QList<ListChoice> protectionChoices(QDate today);

} // namespace twinbook

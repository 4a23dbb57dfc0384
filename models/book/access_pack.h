// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "report.h"
#include "store.h"

#include <QDate>
#include <QJsonObject>
#include <QLocale>

namespace twinbook {

// Everything the book holds of one person, to be handed to them: the person, the home, every entry that
// points to them, those in which their name stands, and how all that came about.
Report accessPack(const Store &store, Id<Person> person, QDate today, const QLocale &locale);
QJsonObject accessPackJson(const Store &store, Id<Person> person, QDate today, const QLocale &locale);

// The one person meant by a number or a name, as on the command line; the sentence names those who could be
// meant.
Result<Id<Person>> personMeant(const Store &store, const QString &words);

} // namespace twinbook

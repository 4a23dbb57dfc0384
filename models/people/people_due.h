// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "store.h"

#include <QDate>
#include <QList>
#include <QLocale>

namespace twinbook {

// What the people area wants done, the most pressing first: subscriptions by person, or in one line where
// they are many, passports that expire within nine months, young members who come of age within two, members
// whom nobody can reach.
QList<Due> peopleDue(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

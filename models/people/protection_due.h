// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "store.h"

#include <QDate>
#include <QList>
#include <QLocale>

namespace twinbook {

// What is to be done about consents, checks, requests about data, what is kept too long, and the young.
QList<Due> protectionDue(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

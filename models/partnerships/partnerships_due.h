// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "store.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// Of our own links: anniversaries from a year ahead, and links that nobody has made sure of for as long as
// the figure link_check_months says.
QList<Due> partnershipsDue(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

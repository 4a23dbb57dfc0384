// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "store.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// Who turns 18 soon, or did lately and has still to be asked: one line a person, whatever there is to do.
QList<Due> comingOfAge(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

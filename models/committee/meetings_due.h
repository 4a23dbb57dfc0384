// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "due.h"
#include "store.h"

#include <QList>
#include <QLocale>

namespace twinbook {

// What the meetings leave to do: actions overdue or due within a fortnight, notices to be sent, minutes to be
// written, meetings that the constitution asks for, members who keep missing them.
QList<Due> meetingsDue(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

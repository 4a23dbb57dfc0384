// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "calendar_file.h"
#include "problems.h"
#include "store.h"

#include <QLocale>

namespace twinbook {

// Meetings as appointments. One that was taken out of the book after its notice is cancelled. ids empty: all.
QList<CalendarEvent> meetingEvents(const Store &store, const QList<qint64> &ids);

// Writes them as an .ics file; the number written, or why not.
Result<int> exportMeetings(const Store &store, const QString &path, const QList<qint64> &ids, QDate today);

} // namespace twinbook

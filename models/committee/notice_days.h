// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "constitution.h"
#include "meeting.h"

#include <QDate>

namespace twinbook {

bool isGeneral(const Meeting &meeting); // of the members: annual or extraordinary
qint64 noticeDays(const Constitution &rules, const Meeting &meeting); // 0: the constitution says nothing

// The last day to send the notice of a meeting. The days are whole ones between: neither the day of sending
// nor that of the meeting counts ("clear days", as English law takes them unless the rules say otherwise).
// Not valid where no notice is asked for.
QDate lastNoticeDay(QDate meeting, qint64 days);
QDate lastNoticeDay(const Constitution &rules, const Meeting &meeting);

// The first and the last day for nominations before an AGM; not valid where the constitution says nothing.
QDate nominationsOpen(const Constitution &rules, QDate agm);
QDate nominationsClose(const Constitution &rules, QDate agm);

} // namespace twinbook

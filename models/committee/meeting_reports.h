// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meeting.h"
#include "period.h"
#include "report.h"
#include "store.h"

#include <QLocale>

namespace twinbook {

// Which meeting a report is of: the period picks it; without one the next or the last from today.
struct MeetingAsked
{
    QDate today;
    QLocale locale;
    Period period{};
    QString role{}; // of a hand-over: its name or the beginning of it; empty: every officer
};

Report meetingNotice(const Store &store, const MeetingAsked &asked);
Report meetingAgenda(const Store &store, const MeetingAsked &asked);
Report meetingMinutes(const Store &store, const MeetingAsked &asked);
Report meetingAttendance(const Store &store, const MeetingAsked &asked);
Report openActionsReport(const Store &store, const MeetingAsked &asked);

// The same of one meeting that is known.
Report noticeOf(const Store &store, Id<Meeting> meeting, const MeetingAsked &asked);
Report agendaReportOf(const Store &store, Id<Meeting> meeting, const MeetingAsked &asked);
Report minutesOf(const Store &store, Id<Meeting> meeting, const MeetingAsked &asked);
Report attendanceSheetOf(const Store &store, Id<Meeting> meeting, const MeetingAsked &asked);

// Everything for the coming AGM in one: notice, agenda, who stands down, nomination form, membership by
// category, rotation plan, attendance sheet, ballot papers.
Report agmPack(const Store &store, const MeetingAsked &asked);
// For the successor in a role: what it does when, its papers, open actions, contacts, the last minutes.
Report handOver(const Store &store, const MeetingAsked &asked);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_reports.h"

#include "begun_report.h"
#include "meeting_parts.h"
#include "notice_days.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingPapers)
};

Report none(const Store &store, const QString &title, const QString &stem, const MeetingAsked &asked)
{
    Report report = begunReport(store, title, stem, asked.today);
    report.blocks += Paragraph{asked.period == Period() ? Words::tr("No meeting is in the book yet.")
                                                        : Words::tr("No meeting lies in that time.")};
    return report;
}

Report begun(const Store &store, const QString &title, const QString &stem, const Meeting &meeting,
    const QLocale &locale)
{
    Report report = begunReport(store, title, stem, meeting.heldOn);
    report.subtitle = meetingTitle(meeting, locale);
    const QString rest = timeAndPlace(meeting);
    if (!rest.isEmpty())
        report.subtitle += u", "_s + rest;
    return report;
}

} // namespace

Report noticeOf(const Store &store, Id<Meeting> meeting, const MeetingAsked &asked)
{
    const auto folder = meetingFolder(store, meeting);
    if (!folder)
        return none(store, Words::tr("Notice of a meeting"), u"meeting-notice"_s, asked);
    Report report =
        begun(store, Words::tr("Notice of a meeting"), u"meeting-notice"_s, folder->meeting, asked.locale);
    report.blocks = noticeBlocks(*folder, store, asked.today, asked.locale);
    return report;
}

Report agendaReportOf(const Store &store, Id<Meeting> meeting, const MeetingAsked &asked)
{
    const auto folder = meetingFolder(store, meeting);
    if (!folder)
        return none(store, Words::tr("Agenda"), u"agenda"_s, asked);
    Report report = begun(store, Words::tr("Agenda"), u"agenda"_s, folder->meeting, asked.locale);
    report.blocks = agendaBlocks(*folder);
    return report;
}

Report minutesOf(const Store &store, Id<Meeting> meeting, const MeetingAsked &asked)
{
    const auto folder = meetingFolder(store, meeting);
    if (!folder)
        return none(store, Words::tr("Minutes"), u"minutes"_s, asked);
    const bool draft = !folder->meeting.approvedOn.isValid();
    Report report =
        begun(store, draft ? Words::tr("Minutes (draft, not yet approved)") : Words::tr("Minutes"),
            u"minutes"_s, folder->meeting, asked.locale);
    report.blocks = minutesBlocks(*folder, store, asked.locale);
    return report;
}

Report attendanceSheetOf(const Store &store, Id<Meeting> meeting, const MeetingAsked &asked)
{
    const auto folder = meetingFolder(store, meeting);
    if (!folder)
        return none(store, Words::tr("Attendance sheet"), u"attendance-sheet"_s, asked);
    Report report =
        begun(store, Words::tr("Attendance sheet"), u"attendance-sheet"_s, folder->meeting, asked.locale);
    report.blocks = attendanceBlocks(*folder, store, asked.today);
    return report;
}

Report meetingNotice(const Store &store, const MeetingAsked &asked)
{
    const auto meeting = nextMeeting(store, asked.today, asked.period);
    return noticeOf(store, meeting ? meeting->id : Id<Meeting>(), asked);
}

Report meetingAgenda(const Store &store, const MeetingAsked &asked)
{
    const auto meeting = nextMeeting(store, asked.today, asked.period);
    return agendaReportOf(store, meeting ? meeting->id : Id<Meeting>(), asked);
}

Report meetingMinutes(const Store &store, const MeetingAsked &asked)
{
    const auto meeting = lastMeeting(store, asked.today, asked.period);
    return minutesOf(store, meeting ? meeting->id : Id<Meeting>(), asked);
}

Report meetingAttendance(const Store &store, const MeetingAsked &asked)
{
    const auto meeting = nextMeeting(store, asked.today, asked.period);
    return attendanceSheetOf(store, meeting ? meeting->id : Id<Meeting>(), asked);
}

Report openActionsReport(const Store &store, const MeetingAsked &asked)
{
    Report report = begunReport(store, Words::tr("Open actions"), u"open-actions"_s, asked.today);
    const QList<ActionPoint> open = openActions(store);
    if (!open.isEmpty())
        report.subtitle = Words::tr("%n actions are open", nullptr, int(open.size()));
    report.blocks = actionBlocks(open, store, asked.today);
    return report;
}

} // namespace twinbook

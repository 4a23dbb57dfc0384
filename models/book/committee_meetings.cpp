// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_meetings.h"

#include "meeting_calendar.h"
#include "meeting_reports.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingReports)
};

const QString handOverName = u"hand-over"_s;

ReportKind kind(const QString &name, const QString &title, const QString &sentence,
    Report (*make)(const Store &, const MeetingAsked &), bool takesPeriod)
{
    ReportKind report;
    report.name = name;
    report.title = title;
    report.sentence = sentence;
    report.make = [make](const Store &store, const Asked &asked) {
        return make(store, MeetingAsked{asked.today, asked.locale, asked.period, asked.switches.value(0)});
    };
    report.takesPeriod = takesPeriod;
    return report;
}

} // namespace

QList<ReportKind> meetingReports()
{
    return {kind(u"meeting-notice"_s, Words::tr("Notice of a meeting"),
                Words::tr("Calls the next meeting; choose a time for another one."), meetingNotice, true),
        kind(u"agenda"_s, Words::tr("Agenda of the next meeting"),
            Words::tr("The agenda of the next meeting; choose a time for another one."), meetingAgenda, true),
        kind(u"minutes"_s, Words::tr("Minutes"),
            Words::tr("The minutes of the last meeting; choose a time for another one."), meetingMinutes,
            true),
        kind(u"attendance-sheet"_s, Words::tr("Attendance sheet"),
            Words::tr("To be signed at the next meeting; choose a time for another one."), meetingAttendance,
            true),
        kind(u"open-actions"_s, Words::tr("Open actions"),
            Words::tr("What meetings have given people to do, with who and by when."), openActionsReport,
            false),
        kind(u"agm-pack"_s, Words::tr("Papers for the annual general meeting"),
            Words::tr("Everything for the AGM in one: from the notice to the ballot papers."), agmPack, true),
        kind(handOverName, Words::tr("Hand-over"),
            Words::tr("What a successor needs: duties, papers, open actions, contacts, the last minutes."),
            handOver, false)};
}

bool isReportOfRole(const QString &report)
{
    return report == handOverName;
}

Exporter meetingsExporter(const Exporter &asTable)
{
    Exporter exporter = asTable;
    exporter.formats += u"ics"_s;
    exporter.remarks.insert(
        u"ics"_s, Words::tr("For the calendar of a telephone or computer: day, time, place and agenda."));
    exporter.write = [table = asTable.write](const Store &store, const QString &path,
                         const QList<qint64> &ids, const Asked &asked) {
        return path.endsWith(u".ics", Qt::CaseInsensitive) ? exportMeetings(store, path, ids, asked.today)
                                                           : table(store, path, ids, asked);
    };
    return exporter;
}

} // namespace twinbook

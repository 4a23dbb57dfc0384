// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_lists.h"

#include "committee_list.h"
#include "detail_view.h"
#include "meeting_agenda_dialog.h"
#include "meeting_details.h"
#include "meeting_folder.h"
#include "meeting_forms.h"
#include "meeting_reports.h"
#include "meeting_run_dialog.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingLists)
};

// With all that belongs to it; its actions stay, for they are still to be done.
void removeMeetings(Session &session, const QList<qint64> &ids)
{
    const QString label = Words::tr("Remove %n meetings", nullptr, int(ids.size()));
    session.editEach(
        label, label, ids.size(),
        [&](Edit &edit, qsizetype at) {
            const Id<Meeting> id(ids.at(at));
            const QVariantList value{id.value};
            for (const Attendance &one : session.store().all<Attendance>(u"removed=0 AND meeting=?"_s, value))
                edit.remove(one.id);
            for (const AgendaItem &one : session.store().all<AgendaItem>(u"removed=0 AND meeting=?"_s, value))
                edit.remove(one.id);
            edit.remove(id);
        },
        Words::tr("Removed %n meetings.", nullptr, int(ids.size())));
}

void markDone(Session &session, const QList<qint64> &ids)
{
    QList<ActionPoint> open;
    for (const qint64 id : ids) {
        const auto action = session.store().get(Id<ActionPoint>(id));
        if (action && !action->doneOn.isValid())
            open += *action;
    }
    if (open.isEmpty())
        return session.say(Words::tr("These are done already."));
    session.editEach(
        Words::tr("Tick off %n actions", nullptr, int(open.size())), Words::tr("Ticking off"), open.size(),
        [&](Edit &edit, qsizetype at) {
            open[at].doneOn = session.today();
            edit.save(open[at]);
        },
        Words::tr("%n actions are done.", nullptr, int(open.size())));
}

// The notice went out today, which calendars and Home go by.
void markNotice(Session &session, qint64 id)
{
    auto meeting = session.store().get(Id<Meeting>(id));
    if (!meeting)
        return;
    if (meeting->noticeOn.isValid())
        return session.say(Words::tr("Its notice has gone out already."));
    meeting->noticeOn = session.today();
    session.edit(
        Words::tr("Send the notice"), [&](Edit &edit) { edit.save(*meeting); },
        Words::tr("The notice is written down as sent today."));
}

using Paper = Report (*)(const Store &, Id<Meeting>, const MeetingAsked &);

void addPaper(RecordList &list, const QString &iconName, const QString &words, Paper paper)
{
    RecordList *meetings = &list;
    list.addForRows(iconName, words, TablePage::Needs::OneRow, [meetings, paper] {
        Session &session = meetings->session();
        session.preview(paper(session.store(), Id<Meeting>(meetings->currentId()),
            {session.today(), session.locale(), {}, {}}));
    });
}

} // namespace

RecordListKind meetingsKind(Session &session)
{
    RecordListKind kind = committeeList<Meeting>(session, u"meetings"_s, meetingDetail);
    kind.shownAtFirst = 3;
    kind.icon = u"calendar"_s;
    kind.addWords = Words::tr("Add a meeting");
    kind.choiceWords = Words::tr("Which meetings");
    kind.emptyTitle = Words::tr("No meeting is written down yet");
    kind.emptySentence = Words::tr("Add the next meeting: Twinbook begins its agenda, says by which day the "
                                   "notice must go out, counts the "
                                   "quorum while you tick off who has come, and makes the minutes.");
    kind.hint =
        Words::tr("Choose a meeting in the list to see here its agenda, who was there and what was decided.");
    kind.changeMany = false;
    kind.edit = [&session](qint64 id, QWidget *parent) { return editMeeting(session, id, parent); };
    kind.remove = [&session](const QList<qint64> &ids) { removeMeetings(session, ids); };
    return kind;
}

RecordListKind actionsKind(Session &session)
{
    RecordListKind kind = committeeList<ActionPoint>(session, u"actions"_s, actionDetail);
    kind.shownAtFirst = 4;
    kind.icon = u"tick"_s;
    kind.addWords = Words::tr("Add an action");
    kind.choiceWords = Words::tr("Which actions");
    kind.emptyTitle = Words::tr("Nobody has been given anything to do");
    kind.emptySentence = Words::tr("What a meeting gives somebody to do stands here, with who and by when, "
                                   "and on Home until it is done.");
    kind.hint = Words::tr("Choose an action in the list to see here where it comes from.");
    kind.edit = [&session](qint64 id, QWidget *parent) { return editAction(session, id, parent); };
    return kind;
}

void addMeetingActions(RecordList &list)
{
    RecordList *meetings = &list;
    Session *session = &list.session();
    if (!session->store().isReadOnly()) {
        list.addForRows(u"committee"_s, Words::tr("Minutes..."), TablePage::Needs::OneRow,
            [meetings, session] { runMeeting(*session, Id<Meeting>(meetings->currentId()), meetings); });
        list.addForRows(u"edit"_s, Words::tr("Write the agenda..."), TablePage::Needs::OneRow,
            [meetings, session] { editAgenda(*session, Id<Meeting>(meetings->currentId()), meetings); });
        list.addForRows(u"letter"_s, Words::tr("Notice sent today"), TablePage::Needs::OneRow,
            [meetings, session] { markNotice(*session, meetings->currentId()); });
    }
    addPaper(list, u"letter"_s, Words::tr("Print the notice..."), noticeOf);
    addPaper(list, u"print"_s, Words::tr("Print the agenda..."), agendaReportOf);
    addPaper(list, u"print"_s, Words::tr("Print the attendance sheet..."), attendanceSheetOf);
    addPaper(list, u"pdf"_s, Words::tr("Print the minutes..."), minutesOf);
    list.addMoreAction(nullptr);
    list.addMore(u"reports"_s, Words::tr("Papers for the annual general meeting..."), [session] {
        session->preview(agmPack(session->store(), {session->today(), session->locale(), {}, {}}));
    });
    list.addMore(u"calendar"_s, Words::tr("Save for the calendar..."),
        [session] { session->exportList(u"meetings"_s); });
}

void addActionActions(RecordList &list)
{
    RecordList *actions = &list;
    Session *session = &list.session();
    if (!session->store().isReadOnly()) {
        QAction *done = list.addForRows(u"tick"_s, Words::tr("Done"), TablePage::Needs::SomeRows,
            [actions, session] { markDone(*session, actions->selectedIds()); });
        list.detailView()->setActions({done});
    }
    list.addMoreAction(nullptr);
    list.addMore(u"reports"_s, Words::tr("Print the open actions..."), [session] {
        session->preview(openActionsReport(session->store(), {session->today(), session->locale(), {}, {}}));
    });
}

void addHandOverAction(RecordList &roles)
{
    RecordList *list = &roles;
    roles.addForRows(
        u"reports"_s, Words::tr("Print the hand-over pack..."), TablePage::Needs::OneRow, [list] {
            Session &session = list->session();
            if (const auto role = session.store().get(Id<CommitteeRole>(list->currentId())))
                session.preview(
                    handOver(session.store(), {session.today(), session.locale(), {}, role->name}));
        });
}

QList<TourStop> meetingTourStops(
    Session &session, QWidget *parent, const std::function<RecordList *(const QString &table)> &open)
{
    const auto last = [&session] {
        const auto meeting = lastMeeting(session.store(), session.today(), {}, {u"committee"_s});
        return meeting ? *meeting : Meeting();
    };
    return {{u"meetings"_s,
                [open, last]() -> QWidget * {
                    open(recordOf<Meeting>().table)->goTo(last().id.value);
                    return nullptr;
                }},
        {u"add-meeting"_s,
            [&session, parent]() -> QWidget * {
                return new RecordDialog(session, meetingDialogKind(session), 0, parent);
            }},
        {u"agenda"_s,
            [&session, parent, last]() -> QWidget * {
                return new MeetingAgendaDialog(session, last(), parent);
            }},
        {u"hold-meeting"_s,
            [&session, parent, last]() -> QWidget * {
                return new MeetingRunDialog(session, last().id, parent);
            }},
        {u"actions"_s,
            [open]() -> QWidget * {
                RecordList *list = open(recordOf<ActionPoint>().table);
                list->goTo(list->model()->idAt(0));
                return nullptr;
            }},
        {u"add-action"_s, [&session, parent]() -> QWidget * {
             return new RecordDialog(session, actionDialogKind(session), 0, parent);
         }}};
}

} // namespace twinbook

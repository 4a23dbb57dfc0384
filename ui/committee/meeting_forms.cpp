// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_forms.h"

#include "agenda_template.h"
#include "ask.h"
#include "committee_begun.h"
#include "form_check.h"
#include "meeting_folder.h"
#include "offer_persons.h"
#include "role_form.h"
#include "session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingForms)
};

constexpr int offered = 8;

void offerMeetings(FormExtras &extras, const Store &store, const QLocale &locale)
{
    const auto line = [locale](const Meeting &meeting) {
        return u"%1, %2"_s.arg(meetingKind(meeting), locale.toString(meeting.heldOn, QLocale::LongFormat));
    };
    extras.searches.insert(u"meeting"_s, [&store, line](const QString &words) {
        QList<LinkItem> items;
        const QList<Meeting> all = store.all<Meeting>(); // in order of entry
        for (auto it = all.crbegin(); it != all.crend() && items.size() < offered; ++it) {
            if (line(*it).contains(words, Qt::CaseInsensitive))
                items += {it->id.value, line(*it)};
        }
        return items;
    });
    extras.linkLabels.insert(u"meeting"_s, [&store, line](qint64 id) {
        const auto meeting = store.get(Id<Meeting>(id));
        return meeting ? line(*meeting) : QString();
    });
}

void takeOverAgenda(Session &session, Id<Meeting> id)
{
    const auto meeting = session.store().get(id);
    if (!meeting || !agendaOf(session.store(), id).isEmpty())
        return;
    QList<AgendaItem> items = agendaFor(*meeting, agendaSource(session.store(), *meeting), session.locale());
    session.edit(
        Words::tr("Begin the agenda"),
        [&items](Edit &edit) {
            for (AgendaItem &item : items)
                edit.save(item);
        },
        Words::tr("Added the meeting; its agenda begins with what comes back every time."));
}

} // namespace

RecordDialogKind meetingDialogKind(const Session &session, const QString &meetingKind)
{
    const Store &store = session.store();
    RecordDialogKind kind;
    kind.shape = &recordOf<Meeting>();
    kind.addTitle = Words::tr("Add a meeting");
    kind.editTitle = Words::tr("Edit meeting");
    kind.sections = {
        {{}, {u"kind"_s, u"held_on"_s, u"starts"_s, u"ends"_s, u"place"_s, u"notice_on"_s}, false, {}},
        {Words::tr("Once it has been held"),
            {u"chair"_s, u"minuted_by"_s, u"members_present"_s, u"minutes"_s, u"approved_on"_s}, true, {}},
        {Words::tr("Notes"), {u"notes"_s}, true,
            Words::tr("They stay in the book and never stand in the minutes.")}};
    kind.extras.required = {u"held_on"_s};
    kind.extras.hints = {{u"starts"_s, Words::tr("For example 19:30.")},
        {u"notice_on"_s,
            Words::tr(
                "When it is known, calendars are told of every change of day, time and place from then on.")},
        {u"members_present"_s, Words::tr("Of a general meeting, where only their number is written down.")}};
    offerPersons(kind.extras, store, {u"chair"_s, u"minuted_by"_s});
    Meeting fresh;
    begin(fresh, store, session.today());
    if (!meetingKind.isEmpty())
        fresh.kind = meetingKind;
    if (const auto last = lastMeeting(store, session.today(), {}, {fresh.kind})) {
        fresh.starts = last->starts;
        fresh.place = last->place;
    }
    kind.atFirst = recordOf<Meeting>().values(&fresh);
    kind.check = formCheck<Meeting>(session);
    kind.complete = [&store](void *record) { countChange(*static_cast<Meeting *>(record), store); };
    return kind;
}

RecordDialogKind actionDialogKind(const Session &session)
{
    const Store &store = session.store();
    RecordDialogKind kind;
    kind.shape = &recordOf<ActionPoint>();
    kind.addTitle = Words::tr("Add an action");
    kind.editTitle = Words::tr("Edit action");
    kind.sections = {{{},
        {u"what"_s, u"owner"_s, u"due_on"_s, u"done_on"_s, u"role"_s, u"meeting"_s, u"notes"_s}, false, {}}};
    kind.extras.required = {u"what"_s};
    kind.extras.hints = {
        {u"role"_s, Words::tr("Only if it belongs to a role: then it goes over to whoever comes next.")}};
    offerPersons(kind.extras, store, {u"owner"_s});
    offerRoles(kind.extras, store, {u"role"_s});
    offerMeetings(kind.extras, store, session.locale());
    if (const auto last = lastMeeting(store, session.today()))
        kind.atFirst.insert(u"meeting"_s, last->id.value);
    kind.check = formCheck<ActionPoint>(session);
    return kind;
}

qint64 editMeeting(Session &session, qint64 id, QWidget *parent)
{
    RecordDialog dialog(session, meetingDialogKind(session), id, parent);
    Ask::run(dialog);
    if (id == 0 && dialog.savedId() != 0)
        takeOverAgenda(session, Id<Meeting>(dialog.savedId()));
    return dialog.savedId();
}

qint64 editAction(Session &session, qint64 id, QWidget *parent)
{
    RecordDialog dialog(session, actionDialogKind(session), id, parent);
    Ask::run(dialog);
    return dialog.savedId();
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_details.h"

#include "person.h"

#include "dates.h"
#include "meeting_parts.h"
#include "notice_days.h"
#include "record_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingDetails)
};

QString names(const MeetingFolder &folder, QStringView presence)
{
    QStringList all;
    for (const Id<Person> person : folder.with(presence))
        all += folder.nameOf(person);
    return all.join(u", "_s);
}

void addNotice(DetailPart &part, const MeetingFolder &folder, const Asked &asked)
{
    const Meeting &meeting = folder.meeting;
    if (meeting.noticeOn.isValid()) {
        part.add(Words::tr("Notice sent on"), showDate(meeting.noticeOn, asked.locale));
        const QDate last = lastNoticeDay(folder.rules, meeting);
        if (last.isValid() && meeting.noticeOn > last)
            part.add({},
                Words::tr("That was too late: by the constitution it had to go out by %1.")
                    .arg(showDate(last, asked.locale)),
                Tone::Warning);
        return;
    }
    const QDate last = lastNoticeDay(folder.rules, meeting);
    if (last.isValid() && meeting.heldOn >= asked.today)
        part.add(Words::tr("Notice"),
            (last < asked.today ? Words::tr("should have gone out by %1") : Words::tr("must go out by %1"))
                .arg(showDate(last, asked.locale)),
            last < asked.today ? Tone::Bad : Tone::Warning);
}

DetailPart agendaPart(const MeetingFolder &folder)
{
    DetailPart part{Words::tr("Agenda"), {}};
    int number = 0;
    for (const AgendaItem &item : folder.agenda) {
        part.add({}, u"%1. %2"_s.arg(++number).arg(item.title));
        if (!item.decision.trimmed().isEmpty())
            part.add(Words::tr("Decided"), item.decision.trimmed());
    }
    return part;
}

DetailPart attendancePart(const MeetingFolder &folder)
{
    DetailPart part{Words::tr("Who was there"), {}};
    part.add(Words::tr("Present"), names(folder, u"present"));
    part.add(Words::tr("Apologies"), names(folder, u"apologies"));
    part.add(Words::tr("Absent"), names(folder, u"absent"), Tone::Neutral);
    part.add(Words::tr("Guests"), names(folder, u"guest"));
    if (folder.meeting.membersPresent > 0)
        part.add(Words::tr("Members present"), QString::number(folder.meeting.membersPresent));
    return part;
}

DetailPart actionsPart(const MeetingFolder &folder, const Asked &asked)
{
    DetailPart part{Words::tr("Actions"), {}};
    for (const ActionPoint &action : folder.actions) {
        QStringList after;
        const QString who = folder.nameOf(action.owner);
        if (!who.isEmpty())
            after += who;
        if (action.doneOn.isValid())
            after += Words::tr("done");
        else if (action.dueOn.isValid())
            after += Words::tr("by %1").arg(showDate(action.dueOn, asked.locale));
        const bool late = !action.doneOn.isValid() && action.dueOn.isValid() && action.dueOn < asked.today;
        part.add(DetailFact{{},
            {{action.what, recordLink(u"action_point"_s, action.id.value),
                after.isEmpty() ? QString() : u" - "_s + after.join(u", "_s)}},
            late ? Tone::Warning : Tone::Neutral});
    }
    return part;
}

} // namespace

Detail meetingDetail(const Store &store, const Meeting &meeting, const Asked &asked)
{
    const MeetingFolder folder = folderFor(store, meeting);
    const RecordWords words(meeting, asked.locale);
    Detail detail;
    detail.title = words.value("kind"); // short words: they have room in large letters too
    detail.title.replace(0, 1, detail.title.left(1).toUpper());
    detail.subtitle = shortDate(meeting.heldOn, asked.locale);
    const bool coming = meeting.heldOn >= asked.today;
    detail.states += coming            ? DetailState{Words::tr("To come"), Tone::Neutral}
        : meeting.approvedOn.isValid() ? DetailState{Words::tr("Minutes approved"), Tone::Good}
                                       : DetailState{Words::tr("Minutes not approved yet"), Tone::Warning};
    DetailPart first;
    const Quorum quorum = folder.quorum();
    if (quorum.isAsked() && (quorum.present > 0 || !coming))
        first.add({}, quorumSentence(quorum), quorum.isMet() ? Tone::Good : Tone::Warning);
    else if (quorum.isAsked())
        first.add(Words::tr("Quorum"), Words::tr("%n must come", nullptr, int(quorum.needed)));
    words.add(first, {"starts", "ends", "place"});
    addNotice(first, folder, asked);
    for (const auto &[column, person] :
        {std::pair("chair", meeting.chair), std::pair("minuted_by", meeting.minutedBy)})
        if (const std::optional<Person> who = store.get(person))
            first.addLink(words.label(column), displayName(*who), recordLink(u"person"_s, person.value));
    words.add(first, {"approved_on"});
    detail.add(first);
    detail.add(agendaPart(folder));
    detail.add(attendancePart(folder));
    detail.add(actionsPart(folder, asked));
    DetailPart rest{Words::tr("Minutes in general"), {}};
    rest.add({}, meeting.minutes);
    detail.add(rest);
    DetailPart notes{words.label("notes"), {}};
    notes.add({}, meeting.notes);
    detail.add(notes);
    detail.add(historyPart(store, u"meeting"_s, meeting.id.value, asked.locale));
    return detail;
}

Detail actionDetail(const Store &store, const ActionPoint &action, const Asked &asked)
{
    const RecordWords words(action, asked.locale);
    Detail detail;
    detail.title = action.what;
    const bool late = action.dueOn.isValid() && action.dueOn < asked.today;
    detail.states += action.doneOn.isValid() ? DetailState{Words::tr("Done"), Tone::Good}
        : late                               ? DetailState{Words::tr("Overdue"), Tone::Bad}
                                             : DetailState{Words::tr("Open"), Tone::Neutral};
    DetailPart part;
    if (const auto owner = action.owner.isValid() ? store.get(action.owner) : std::nullopt)
        part.addLink(words.label("owner"), displayName(*owner), recordLink(u"person"_s, owner->id.value));
    if (const auto role = action.role.isValid() ? store.get(action.role) : std::nullopt)
        part.add(words.label("role"), role->name);
    words.add(part, {"due_on", "done_on"});
    if (const auto meeting = action.meeting.isValid() ? store.get(action.meeting) : std::nullopt)
        part.addLink(words.label("meeting"), meetingTitle(*meeting, asked.locale),
            recordLink(u"meeting"_s, meeting->id.value));
    if (const auto item = action.item.isValid() ? store.get(action.item) : std::nullopt)
        part.add(words.label("item"), item->title);
    words.add(part, {"notes"});
    detail.add(part);
    detail.add(historyPart(store, u"action_point"_s, action.id.value, asked.locale));
    return detail;
}

} // namespace twinbook

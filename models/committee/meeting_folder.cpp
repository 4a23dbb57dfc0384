// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_folder.h"

#include "committee_begun.h"
#include "notice_days.h"
#include "people_records.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Meetings)
};

// Those of the period and the kinds, the earliest first.
QList<Meeting> meetingsIn(const Store &store, const Period &period, const QStringList &kinds)
{
    QList<Meeting> all = store.all<Meeting>();
    all.removeIf([&](const Meeting &one) {
        return !one.heldOn.isValid() || !period.contains(one.heldOn)
            || (!kinds.isEmpty() && !kinds.contains(one.kind));
    });
    std::stable_sort(
        all.begin(), all.end(), [](const Meeting &a, const Meeting &b) { return a.heldOn < b.heldOn; });
    return all;
}

QList<qint64> personsIn(const MeetingFolder &folder)
{
    QList<qint64> ids{folder.meeting.chair.value, folder.meeting.minutedBy.value};
    for (const Attendance &one : folder.attendance)
        ids += one.person.value;
    for (const ActionPoint &one : folder.actions)
        ids += one.owner.value;
    for (const Sitter &one : folder.sitting.sitters)
        ids += one.person.value;
    ids.removeAll(0);
    return ids;
}

} // namespace

QList<Id<Person>> MeetingFolder::with(QStringView presence) const
{
    QList<Id<Person>> there;
    for (const Attendance &one : attendance) {
        if (one.presence == presence && one.person.isValid())
            there += one.person;
    }
    QHash<qint64, qsizetype> place;
    for (qsizetype i = 0; i < sitting.sitters.size(); ++i)
        place.insert(sitting.sitters.at(i).person.value, i);
    std::stable_sort(there.begin(), there.end(), [&](Id<Person> a, Id<Person> b) {
        const qsizetype one = place.value(a.value, place.size());
        const qsizetype other = place.value(b.value, place.size());
        return one != other ? one < other : nameOf(a).localeAwareCompare(nameOf(b)) < 0;
    });
    return there;
}

Quorum MeetingFolder::quorum() const
{
    const QList<Id<Person>> present = with(u"present");
    if (isGeneral(meeting))
        return generalQuorum(rules, std::max<qint64>(meeting.membersPresent, present.size()));
    return meeting.kind == u"committee" ? committeeQuorum(rules, sitting, present) : Quorum();
}

MeetingFolder folderFor(const Store &store, const Meeting &meeting)
{
    MeetingFolder folder;
    folder.meeting = meeting;
    folder.agenda = agendaOf(store, meeting.id);
    folder.attendance = store.all<Attendance>(u"removed=0 AND meeting=?"_s, {meeting.id.value});
    folder.actions = store.all<ActionPoint>(u"removed=0 AND meeting=?"_s, {meeting.id.value});
    folder.rules = constitutionOn(constitutions(store), meeting.heldOn).value_or(Constitution());
    folder.sitting = sittingOn(store.all<CommitteeRole>(), store.all<TermOfOffice>(), meeting.heldOn);
    for (const Person &person : personsById(store, personsIn(folder)))
        folder.names.insert(person.id.value, displayName(person));
    return folder;
}

std::optional<MeetingFolder> meetingFolder(const Store &store, Id<Meeting> id)
{
    const std::optional<Meeting> meeting = store.get(id);
    return meeting ? std::optional(folderFor(store, *meeting)) : std::nullopt;
}

std::optional<Meeting> lastMeeting(
    const Store &store, QDate today, const Period &period, const QStringList &kinds)
{
    const bool asked = period != Period();
    const QList<Meeting> all = meetingsIn(store, asked ? period : Period{{}, today.addDays(1)}, kinds);
    return all.isEmpty() ? std::nullopt : std::optional<Meeting>(all.last());
}

std::optional<Meeting> nextMeeting(
    const Store &store, QDate today, const Period &period, const QStringList &kinds)
{
    const bool asked = period != Period();
    const QList<Meeting> all = meetingsIn(store, asked ? period : Period{today, {}}, kinds);
    if (!all.isEmpty())
        return all.first();
    return asked ? std::nullopt : lastMeeting(store, today, {}, kinds);
}

std::optional<Meeting> meetingBefore(const Store &store, const Meeting &meeting)
{
    QList<Meeting> all = meetingsIn(store, Period{{}, meeting.heldOn}, {meeting.kind});
    all.removeIf([&](const Meeting &one) { return one.id == meeting.id; });
    return all.isEmpty() ? std::nullopt : std::optional<Meeting>(all.last());
}

QList<AgendaItem> agendaOf(const Store &store, Id<Meeting> meeting)
{
    QList<AgendaItem> items = store.all<AgendaItem>(u"removed=0 AND meeting=?"_s, {meeting.value});
    std::stable_sort(items.begin(), items.end(),
        [](const AgendaItem &a, const AgendaItem &b) { return a.position < b.position; });
    return items;
}

QList<ActionPoint> openActions(const Store &store)
{
    QList<ActionPoint> open = store.all<ActionPoint>(u"removed=0 AND done_on IS NULL"_s);
    std::stable_sort(open.begin(), open.end(), [](const ActionPoint &a, const ActionPoint &b) {
        if (a.dueOn.isValid() != b.dueOn.isValid())
            return a.dueOn.isValid();
        return a.dueOn < b.dueOn;
    });
    return open;
}

QString timeAndPlace(const Meeting &meeting)
{
    QStringList parts;
    if (!meeting.starts.isEmpty())
        parts +=
            meeting.ends.isEmpty() ? meeting.starts : Words::tr("%1 to %2").arg(meeting.starts, meeting.ends);
    if (!meeting.place.isEmpty())
        parts += meeting.place;
    return parts.join(u", "_s);
}

QString meetingKind(const Meeting &meeting)
{
    return recordOf<Meeting>().choiceLabel(*recordOf<Meeting>().find(u"kind"_s), meeting.kind);
}

void countChange(Meeting &meeting, const Store &store)
{
    const std::optional<Meeting> before = meeting.id.isValid() ? store.get(meeting.id) : std::nullopt;
    if (!before || !before->noticeOn.isValid())
        return;
    const bool moved = before->heldOn != meeting.heldOn || before->starts != meeting.starts
        || before->ends != meeting.ends || before->place != meeting.place || before->kind != meeting.kind;
    meeting.sequence = before->sequence + (moved ? 1 : 0);
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meetings_due.h"

#include "committee_begun.h"
#include "dates.h"
#include "meeting_folder.h"
#include "missed_meetings.h"
#include "notice_days.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingsDue)
};

constexpr int soonDays = 14;
constexpr int minutesWithin = 14; // days after a meeting
constexpr int minutesForgotten = 180; // days after which nobody writes them any more
constexpr qsizetype few = 6; // that are named one by one

Place placeOf(const char *table, qint64 id)
{
    return {u"committee"_s, QString::fromLatin1(table), id};
}

QString titleOf(const Meeting &meeting)
{
    return meetingKind(meeting);
}

QList<Due> actionsDue(const Store &store, QDate today, const QLocale &locale)
{
    QList<ActionPoint> open = openActions(store);
    open.removeIf(
        [&](const ActionPoint &one) { return !one.dueOn.isValid() || one.dueOn > today.addDays(soonDays); });
    QList<Due> all;
    const auto late =
        std::count_if(open.begin(), open.end(), [&](const ActionPoint &a) { return a.dueOn < today; });
    if (open.size() > few) {
        const QString sentence = late > 0
            ? Words::tr("%n actions are due within a fortnight or overdue.", nullptr, int(open.size()))
            : Words::tr("%n actions are due within a fortnight.", nullptr, int(open.size()));
        return {{open.first().dueOn, late > 0 ? Due::Overdue : Due::Soon, sentence,
            placeOf("action_point", open.first().id.value)}};
    }
    for (const ActionPoint &action : std::as_const(open)) {
        const auto owner = action.owner.isValid() ? store.get(action.owner) : std::nullopt;
        const QString day = showDate(action.dueOn, locale);
        const bool overdue = action.dueOn < today;
        const QString who = owner ? displayName(*owner) : QString();
        const QString sentence = who.isEmpty()
            ? (overdue ? Words::tr("Was to be done by %1: %2.") : Words::tr("To be done by %1: %2."))
                  .arg(day, action.what)
            : (overdue ? Words::tr("%1 was to do this by %2: %3.") : Words::tr("%1 is to do this by %2: %3."))
                  .arg(who, day, action.what);
        all += {action.dueOn, overdue ? Due::Overdue : Due::Soon, sentence,
            placeOf("action_point", action.id.value)};
    }
    return all;
}

QList<Due> noticesDue(const Store &store, const QList<Meeting> &meetings, QDate today, const QLocale &locale)
{
    QList<Due> all;
    const QList<Constitution> known = constitutions(store);
    for (const Meeting &meeting : meetings) {
        if (meeting.heldOn < today || meeting.noticeOn.isValid())
            continue;
        const QDate last =
            lastNoticeDay(constitutionOn(known, meeting.heldOn).value_or(Constitution()), meeting);
        if (!last.isValid() || last > today.addDays(soonDays))
            continue;
        const bool late = last < today;
        all += {last, late ? Due::Overdue : Due::Soon,
            (late ? Words::tr("The notice of the %1 on %2 should have gone out by %3.")
                  : Words::tr("The notice of the %1 on %2 must go out by %3."))
                .arg(titleOf(meeting), showDate(meeting.heldOn, locale), showDate(last, locale)),
            placeOf("meeting", meeting.id.value)};
    }
    return all;
}

bool isMinuted(const Store &store, const Meeting &meeting)
{
    if (!meeting.minutes.trimmed().isEmpty())
        return true;
    const QList<AgendaItem> agenda = agendaOf(store, meeting.id);
    return std::any_of(agenda.begin(), agenda.end(), [](const AgendaItem &item) {
        return !item.minutes.trimmed().isEmpty() || !item.decision.trimmed().isEmpty();
    });
}

QList<Due> minutesDue(const Store &store, const QList<Meeting> &meetings, QDate today, const QLocale &locale)
{
    QList<Due> all;
    for (const Meeting &meeting : meetings) {
        const QDate by = meeting.heldOn.addDays(minutesWithin);
        if (by > today || meeting.heldOn < today.addDays(-minutesForgotten) || isMinuted(store, meeting))
            continue;
        all += {by, Due::Soon,
            Words::tr("The minutes of the %1 on %2 have not been written yet.")
                .arg(titleOf(meeting), showDate(meeting.heldOn, locale)),
            placeOf("meeting", meeting.id.value)};
    }
    return all;
}

// Only a book in which meetings are kept for a year can tell that there were too few.
QList<Due> meetingsMissing(const QList<Meeting> &meetings, const Constitution &rules, QDate today)
{
    const QDate since = today.addYears(-1);
    qint64 held = 0;
    bool kept = false;
    for (const Meeting &meeting : meetings) {
        if (meeting.kind != u"committee")
            continue;
        kept = kept || meeting.heldOn <= since;
        held += meeting.heldOn > since && meeting.heldOn <= today;
    }
    if (!kept || held >= rules.meetingsLeast)
        return {};
    return {{{}, Due::Later,
        Words::tr("The committee has met %n times in the last twelve months.", nullptr, int(held)) + u' '
            + Words::tr("The constitution asks for %n meetings a year.", nullptr, int(rules.meetingsLeast)),
        placeOf("meeting", 0)}};
}

} // namespace

QList<Due> meetingsDue(const Store &store, QDate today, const QLocale &locale)
{
    QList<Meeting> meetings = store.all<Meeting>();
    meetings.removeIf([](const Meeting &one) { return !one.heldOn.isValid(); });
    const Constitution rules = constitutionOn(constitutions(store), today).value_or(Constitution());
    QList<Due> all = actionsDue(store, today, locale) + noticesDue(store, meetings, today, locale)
        + minutesDue(store, meetings, today, locale) + meetingsMissing(meetings, rules, today);
    for (const Absentee &absentee : absentees(store, today)) {
        if (rules.missedMeetings > 0 && absentee.missed >= rules.missedMeetings - 1)
            all +=
                {{}, Due::Soon, absenteeSentence(absentee, rules), placeOf("person", absentee.person.value)};
    }
    for (Due &due : all) {
        if (due.place.table == u"person")
            due.place.area = u"people"_s;
    }
    return all;
}

} // namespace twinbook

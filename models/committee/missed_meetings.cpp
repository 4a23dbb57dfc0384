// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "missed_meetings.h"

#include "committee_begun.h"
#include "people_records.h"
#include "sitting.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MissedMeetings)
};

constexpr qint64 worthSaying = 2;

// The first day of the unbroken time that somebody has sat on the committee up to today.
QDate sittingSince(
    const QList<TermOfOffice> &terms, const QList<CommitteeRole> &roles, Id<Person> person, QDate today)
{
    QDate since = today;
    for (bool moved = true; moved;) {
        moved = false;
        for (const TermOfOffice &term : terms) {
            const auto role = std::find_if(
                roles.begin(), roles.end(), [&](const CommitteeRole &one) { return one.id == term.role; });
            if (term.person != person || term.removed || role == roles.end() || role->outside)
                continue;
            if (term.fromOn.isValid() && term.fromOn < since
                && (!term.endedOn.isValid() || term.endedOn >= since)) {
                since = term.fromOn;
                moved = true;
            }
        }
    }
    return since;
}

} // namespace

qint64 missedInARow(const QStringList &presences, bool withApologies)
{
    qint64 missed = 0;
    for (qsizetype i = presences.size() - 1; i >= 0; --i) {
        const QString &presence = presences.at(i);
        const bool absent = presence.isEmpty() || presence == u"absent";
        if (!absent && !(withApologies && presence == u"apologies"))
            break;
        ++missed;
    }
    return missed;
}

QList<Absentee> absentees(const Store &store, QDate today)
{
    const QList<CommitteeRole> roles = store.all<CommitteeRole>();
    const QList<TermOfOffice> terms = store.all<TermOfOffice>();
    const Constitution rules = constitutionOn(constitutions(store), today).value_or(Constitution());
    QList<Meeting> held =
        store.all<Meeting>(u"removed=0 AND kind='committee' AND held_on<=?"_s, {today.toString(Qt::ISODate)});
    std::stable_sort(
        held.begin(), held.end(), [](const Meeting &a, const Meeting &b) { return a.heldOn < b.heldOn; });
    QHash<qint64, QHash<qint64, QString>> presences; // by meeting and person
    for (const Attendance &one : store.all<Attendance>())
        presences[one.meeting.value].insert(one.person.value, one.presence);
    QList<Absentee> all;
    for (const Sitter &sitter : sittingOn(roles, terms, today).sitters) {
        const QDate since = sittingSince(terms, roles, sitter.person, today);
        QStringList theirs;
        Absentee absentee;
        for (const Meeting &meeting : std::as_const(held)) {
            const auto there = presences.constFind(meeting.id.value);
            if (there == presences.constEnd() || meeting.heldOn < since)
                continue;
            theirs += there->value(sitter.person.value);
            absentee.last = meeting.heldOn;
        }
        absentee.missed = missedInARow(theirs, rules.missedWithApologies);
        if (absentee.missed < worthSaying)
            continue;
        absentee.person = sitter.person;
        if (const auto person = store.get(sitter.person))
            absentee.name = displayName(*person);
        absentee.out = rules.missedMeetings > 0 && absentee.missed >= rules.missedMeetings;
        all += absentee;
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Absentee &a, const Absentee &b) { return a.missed > b.missed; });
    return all;
}

QString absenteeSentence(const Absentee &absentee, const Constitution &rules)
{
    const QString missed =
        Words::tr("%1 has missed %n meetings in a row.", nullptr, int(absentee.missed)).arg(absentee.name);
    if (rules.missedMeetings < 1)
        return missed;
    return missed + u' '
        + (absentee.out
                ? Words::tr("By the constitution, whoever misses %n leaves the committee.", nullptr,
                    int(rules.missedMeetings))
                : Words::tr(
                    "By the constitution, whoever misses %n leaves the committee: a word in time may help.",
                    nullptr, int(rules.missedMeetings)));
}

} // namespace twinbook

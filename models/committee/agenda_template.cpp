// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agenda_template.h"

#include "dates.h"
#include "meeting_folder.h"
#include "notice_days.h"
#include "people_records.h"
#include "spoken.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Agenda)
};

constexpr const char *lastMinutes = QT_TRANSLATE_NOOP("Agenda", "Minutes of the last meeting");
constexpr const char *mattersArising = QT_TRANSLATE_NOOP("Agenda", "Matters arising");
constexpr const char *nextDate = QT_TRANSLATE_NOOP("Agenda", "Date of the next meeting");

QList<const char *> usualItems(const Meeting &meeting)
{
    const char *apologies = QT_TRANSLATE_NOOP("Agenda", "Apologies for absence");
    const char *other = QT_TRANSLATE_NOOP("Agenda", "Any other business");
    if (meeting.kind == u"agm")
        return {QT_TRANSLATE_NOOP("Agenda", "Welcome"), apologies, lastMinutes, mattersArising,
            QT_TRANSLATE_NOOP("Agenda", "Report of the chair"),
            QT_TRANSLATE_NOOP("Agenda", "Report of the treasurer and accounts of the year"),
            QT_TRANSLATE_NOOP("Agenda", "Subscriptions of the coming year"),
            QT_TRANSLATE_NOOP("Agenda", "Election of officers and committee"),
            QT_TRANSLATE_NOOP("Agenda", "Appointment of the independent examiner"), other, nextDate};
    if (meeting.kind == u"egm")
        return {apologies, QT_TRANSLATE_NOOP("Agenda", "Business for which the meeting was called")};
    if (meeting.kind == u"working")
        return {mattersArising, other, nextDate};
    if (meeting.kind == u"joint")
        return {QT_TRANSLATE_NOOP("Agenda", "Welcome"), lastMinutes,
            QT_TRANSLATE_NOOP("Agenda", "News from the two communities"),
            QT_TRANSLATE_NOOP("Agenda", "Coming visits"), other, nextDate};
    return {apologies, lastMinutes, mattersArising, QT_TRANSLATE_NOOP("Agenda", "Report of the treasurer"),
        QT_TRANSLATE_NOOP("Agenda", "Membership"), QT_TRANSLATE_NOOP("Agenda", "Coming visits and events"),
        other, nextDate};
}

// Whether a title is one of the program's, in whichever language it was written down.
bool is(const QString &title, const char *known)
{
    const QString folded = fold(title);
    if (folded == fold(Words::tr(known)) || folded == fold(QString::fromUtf8(known)))
        return true;
    for (const QString &language : spokenLanguages()) {
        if (folded == fold(Spoken(language).text("Agenda", known)))
            return true;
    }
    return false;
}

QString actionLine(const ActionPoint &action, const AgendaSource &source, const QLocale &locale)
{
    QStringList brackets;
    const QString owner = source.names.value(action.owner.value);
    if (!owner.isEmpty())
        brackets += owner;
    if (action.dueOn.isValid())
        brackets += Words::tr("by %1").arg(showDate(action.dueOn, locale));
    return u"– "_s + action.what + (brackets.isEmpty() ? QString() : u" (%1)"_s.arg(brackets.join(u", "_s)));
}

// What stands below a title each time anew.
QString papersOf(const AgendaItem &item, const AgendaSource &source, const QLocale &locale)
{
    if (is(item.title, lastMinutes))
        return source.last ? Words::tr("of %1").arg(showDate(source.last->heldOn, locale)) : QString();
    if (is(item.title, mattersArising)) {
        QStringList lines;
        for (const ActionPoint &action : source.open)
            lines += actionLine(action, source, locale);
        return lines.join(u'\n');
    }
    if (is(item.title, nextDate))
        return source.next ? showDate(source.next->heldOn, locale) : QString();
    return {}; // what lay on the table last time
}

} // namespace

AgendaSource agendaSource(const Store &store, const Meeting &meeting)
{
    AgendaSource source;
    source.last = meetingBefore(store, meeting);
    if (source.last)
        source.lastAgenda = agendaOf(store, source.last->id);
    source.next = nextMeeting(store, meeting.heldOn, Period{meeting.heldOn.addDays(1), {}}, {meeting.kind});
    QList<qint64> owners;
    for (const ActionPoint &action : openActions(store)) {
        const std::optional<Meeting> from = store.get(action.meeting);
        if (from && isGeneral(*from) != isGeneral(meeting))
            continue; // the members need not hear of the committee's errands, nor the other way round
        source.open += action;
        owners += action.owner.value;
    }
    for (const Person &person : personsById(store, owners))
        source.names.insert(person.id.value, displayName(person));
    return source;
}

QList<AgendaItem> agendaFor(const Meeting &meeting, const AgendaSource &source, const QLocale &locale)
{
    QList<AgendaItem> items;
    for (const AgendaItem &old : source.lastAgenda) {
        if (!old.standing)
            continue;
        AgendaItem item;
        item.title = old.title;
        item.papers = papersOf(old, source, locale);
        items += item;
    }
    if (items.isEmpty()) {
        for (const char *title : usualItems(meeting)) {
            AgendaItem item;
            item.title = Words::tr(title);
            item.papers = papersOf(item, source, locale);
            items += item;
        }
    }
    qint64 position = 0;
    for (AgendaItem &item : items) {
        item.meeting = meeting.id;
        item.position = ++position;
        item.standing = true;
    }
    return items;
}

} // namespace twinbook

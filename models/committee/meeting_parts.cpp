// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meeting_parts.h"

#include "committee_presets.h"
#include "dates.h"
#include "notice_days.h"
#include "people_queries.h"
#include "people_records.h"
#include "service.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingPapers)
};

constexpr int linesForGuests = 4;
const QString signatureLine = u"______________________________"_s;

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

// Of a person with the foremost office: "Anne Fairweather (Chair)".
QString withRole(const MeetingFolder &folder, const QHash<qint64, QString> &roles, Id<Person> person)
{
    const Sitter *sitter = folder.sitting.find(person);
    const QString role =
        sitter && !sitter->roles.isEmpty() ? roles.value(sitter->roles.first().value) : QString();
    return role.isEmpty() ? folder.nameOf(person) : u"%1 (%2)"_s.arg(folder.nameOf(person), role);
}

QHash<qint64, QString> roleNames(const Store &store)
{
    QHash<qint64, QString> names;
    for (const CommitteeRole &role : store.all<CommitteeRole>())
        names.insert(role.id.value, role.name);
    return names;
}

// Those who were there so, one beside the other.
QString listed(const MeetingFolder &folder, const QHash<qint64, QString> &roles, QStringView presence)
{
    QStringList names;
    for (const Id<Person> person : folder.with(presence))
        names += withRole(folder, roles, person);
    return names.join(u", "_s);
}

ReportTable actionTable(const QList<ActionPoint> &actions, const QHash<qint64, QString> &names,
    const QHash<qint64, QString> &roles, QDate today)
{
    ReportTable table;
    table.columns = {{Words::tr("Action"), ColumnKind::Text, 4}, {Words::tr("Who"), ColumnKind::Text, 2},
        {Words::tr("By"), ColumnKind::Date, 1.2}};
    for (const ActionPoint &action : actions) {
        QString who = names.value(action.owner.value);
        if (who.isEmpty())
            who = roles.value(action.role.value);
        Cell day(action.dueOn);
        day.strong = today.isValid() && action.dueOn.isValid() && action.dueOn < today;
        table.rows += QList<Cell>{Cell(action.what), Cell(who), day};
    }
    return table;
}

ReportTable headTable(const MeetingFolder &folder, const QHash<qint64, QString> &roles)
{
    ReportTable head;
    head.columns = {{{}, ColumnKind::Text, 1}, {{}, ColumnKind::Text, 5}};
    const auto line = [&](const QString &label, const QString &text) {
        if (text.isEmpty())
            return;
        Cell strong(label);
        strong.strong = true;
        head.rows += QList<Cell>{strong, Cell(text)};
    };
    line(Words::tr("In the chair"), folder.nameOf(folder.meeting.chair));
    line(Words::tr("Present"), listed(folder, roles, u"present"));
    if (folder.meeting.membersPresent > 0)
        line(Words::tr("Members present"), QString::number(folder.meeting.membersPresent));
    line(Words::tr("Guests"), listed(folder, roles, u"guest"));
    line(Words::tr("Apologies"), listed(folder, roles, u"apologies"));
    line(Words::tr("Absent"), listed(folder, roles, u"absent"));
    line(Words::tr("Minutes by"), folder.nameOf(folder.meeting.minutedBy));
    return head;
}

void putItem(Blocks &blocks, const MeetingFolder &folder, const AgendaItem &item, int number,
    const QHash<qint64, QString> &roles)
{
    blocks += Heading{u"%1. %2"_s.arg(number).arg(item.title), 2};
    if (!item.minutes.trimmed().isEmpty())
        blocks += Paragraph{item.minutes.trimmed()};
    if (!item.decision.trimmed().isEmpty())
        blocks += Paragraph{Words::tr("Decided: %1").arg(item.decision.trimmed()), true};
    QList<ActionPoint> given;
    for (const ActionPoint &action : folder.actions) {
        if (action.item == item.id)
            given += action;
    }
    if (!given.isEmpty())
        blocks += actionTable(given, folder.names, roles, {});
    if (item.minutes.trimmed().isEmpty() && item.decision.trimmed().isEmpty() && given.isEmpty())
        blocks += Paragraph{Words::tr("Nothing was written down.")};
}

void putEnd(Blocks &blocks, const MeetingFolder &folder, const Store &store, const QLocale &locale)
{
    const Meeting &meeting = folder.meeting;
    if (!meeting.minutes.trimmed().isEmpty())
        blocks += Paragraph{meeting.minutes.trimmed()};
    QStringList end;
    if (!meeting.ends.isEmpty())
        end += Words::tr("The meeting closed at %1.").arg(meeting.ends);
    const std::optional<Meeting> next =
        nextMeeting(store, meeting.heldOn, Period{meeting.heldOn.addDays(1), {}}, {meeting.kind});
    if (next)
        end += Words::tr("Next meeting: %1.").arg(dayAndPlace(*next, locale));
    if (!end.isEmpty())
        blocks += Paragraph{end.join(u' ')};
    if (meeting.approvedOn.isValid())
        blocks += Paragraph{Words::tr("Approved on %1.").arg(showDate(meeting.approvedOn, locale))};
    blocks += Paragraph{u"\n"_s
        + Words::tr("Signed as a true record, in the chair: %1  Day: %2")
              .arg(signatureLine, signatureLine.left(14))};
}

void putNominations(Blocks &blocks, const MeetingFolder &folder, const QLocale &locale)
{
    if (folder.meeting.kind != u"agm")
        return;
    const QDate opens = nominationsOpen(folder.rules, folder.meeting.heldOn);
    const QDate closes = nominationsClose(folder.rules, folder.meeting.heldOn);
    if (opens.isValid() && closes.isValid())
        blocks += Paragraph{Words::tr("Nominations for the committee are taken from %1 until %2.")
                                .arg(showDate(opens, locale), showDate(closes, locale))};
    else if (closes.isValid())
        blocks += Paragraph{
            Words::tr("Nominations for the committee are taken until %1.").arg(showDate(closes, locale))};
}

// Who signs for the association: the secretary, where somebody is.
QString sender(const Store &store, QDate today)
{
    QStringList lines;
    const QList<CommitteeRole> roles = store.all<CommitteeRole>(u"removed=0"_s);
    for (const Holder &holder : holdersOn(store.all<TermOfOffice>(u"removed=0"_s), roles, today)) {
        const auto role = std::find_if(
            roles.begin(), roles.end(), [&](const CommitteeRole &one) { return one.id == holder.term.role; });
        const auto person = store.get(holder.term.person);
        if (lines.isEmpty() && person && role != roles.end() && rolePresetKey(role->name) == u"secretary")
            lines = {displayName(*person), role->name};
    }
    lines += store.setting(u"association"_s);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString meetingTitle(const Meeting &meeting, const QLocale &locale)
{
    return Words::tr("%1 on %2").arg(capital(meetingKind(meeting)), showDate(meeting.heldOn, locale));
}

QString dayAndPlace(const Meeting &meeting, const QLocale &locale)
{
    const QString rest = timeAndPlace(meeting);
    return showDate(meeting.heldOn, locale) + (rest.isEmpty() ? QString() : u", "_s + rest);
}

Blocks noticeBlocks(const MeetingFolder &folder, const Store &store, QDate today, const QLocale &locale)
{
    const Meeting &meeting = folder.meeting;
    Blocks blocks;
    blocks += Paragraph{isGeneral(meeting) ? Words::tr("All members are invited to this meeting:")
                                           : Words::tr("You are invited to this meeting:")};
    blocks += Paragraph{capital(meetingKind(meeting)) + u'\n' + dayAndPlace(meeting, locale), true};
    if (!folder.agenda.isEmpty()) {
        blocks += Heading{Words::tr("Agenda"), 2};
        blocks += agendaBlocks(folder);
    }
    putNominations(blocks, folder, locale);
    const QString email = store.setting(u"email"_s);
    if (!email.isEmpty())
        blocks += Paragraph{Words::tr("If you cannot come, please send your apologies to %1.").arg(email)};
    blocks += Paragraph{showDate(meeting.noticeOn.isValid() ? meeting.noticeOn : today, locale) + u'\n'
        + sender(store, today)};
    return blocks;
}

Blocks agendaBlocks(const MeetingFolder &folder)
{
    if (folder.agenda.isEmpty())
        return {Paragraph{Words::tr("The agenda has not been written yet.")}};
    ReportTable table;
    table.columns = {{{}, ColumnKind::Integer, 0.3}, {{}, ColumnKind::Text, 8}};
    int number = 0;
    for (const AgendaItem &item : folder.agenda) {
        QStringList lines{item.title};
        if (!item.papers.trimmed().isEmpty())
            lines += item.papers.trimmed().split(u'\n');
        table.rows += QList<Cell>{Cell(++number), Cell::list(lines)};
    }
    return {table};
}

Blocks minutesBlocks(const MeetingFolder &folder, const Store &store, const QLocale &locale)
{
    const QHash<qint64, QString> roles = roleNames(store);
    Blocks blocks;
    const ReportTable head = headTable(folder, roles);
    if (!head.rows.isEmpty())
        blocks += head;
    const QString quorum = folder.attendance.isEmpty() && folder.meeting.membersPresent == 0
        ? QString()
        : quorumMinute(folder.quorum());
    if (!quorum.isEmpty())
        blocks += Paragraph{quorum};
    int number = 0;
    for (const AgendaItem &item : folder.agenda)
        putItem(blocks, folder, item, ++number, roles);
    QList<ActionPoint> others;
    for (const ActionPoint &action : folder.actions) {
        if (std::none_of(folder.agenda.begin(), folder.agenda.end(),
                [&](const AgendaItem &item) { return item.id == action.item; }))
            others += action;
    }
    if (!others.isEmpty()) {
        blocks += Heading{Words::tr("Actions"), 2};
        blocks += actionTable(others, folder.names, roles, {});
    }
    putEnd(blocks, folder, store, locale);
    return blocks;
}

Blocks attendanceBlocks(const MeetingFolder &folder, const Store &store, QDate today)
{
    ReportTable table;
    const bool general = isGeneral(folder.meeting);
    table.columns = {{Words::tr("Name"), ColumnKind::Text, 2},
        {general ? Words::tr("Membership") : Words::tr("Role"), ColumnKind::Text, 1.5},
        {Words::tr("Signature"), ColumnKind::Text, 4}};
    if (general) {
        for (const Person &person : personsById(store, memberIds(store, today)))
            table.rows += QList<Cell>{Cell(listName(person)), Cell(person.category), Cell()};
        std::stable_sort(
            table.rows.begin(), table.rows.end(), [](const QList<Cell> &a, const QList<Cell> &b) {
                return a.first().value.toString().localeAwareCompare(b.first().value.toString()) < 0;
            });
    } else {
        const QHash<qint64, QString> roles = roleNames(store);
        for (const Sitter &sitter : folder.sitting.sitters) {
            QStringList held;
            for (const Id<CommitteeRole> role : sitter.roles)
                held += roles.value(role.value);
            table.rows += QList<Cell>{Cell(folder.nameOf(sitter.person)), Cell(held.join(u", "_s)), Cell()};
        }
    }
    for (int i = 0; i < linesForGuests; ++i)
        table.rows += QList<Cell>{Cell(u" "_s), Cell(Words::tr("Guest")), Cell()};
    return {table};
}

Blocks actionBlocks(const QList<ActionPoint> &actions, const Store &store, QDate today)
{
    if (actions.isEmpty())
        return {Paragraph{Words::tr("No action is open.")}};
    QList<qint64> owners;
    for (const ActionPoint &action : actions)
        owners += action.owner.value;
    QHash<qint64, QString> names;
    for (const Person &person : personsById(store, owners))
        names.insert(person.id.value, displayName(person));
    ReportTable table = actionTable(actions, names, roleNames(store), today);
    table.columns += ReportColumn{Words::tr("Meeting"), ColumnKind::Date, 1.2};
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const std::optional<Meeting> meeting = store.get(actions.at(i).meeting);
        table.rows[i] += meeting ? Cell(meeting->heldOn) : Cell();
    }
    Blocks blocks{table};
    const auto late = std::count_if(actions.begin(), actions.end(),
        [&](const ActionPoint &one) { return one.dueOn.isValid() && one.dueOn < today; });
    if (late > 0)
        blocks +=
            Paragraph{Words::tr("%n actions are overdue; their day stands in bold.", nullptr, int(late))};
    return blocks;
}

} // namespace twinbook

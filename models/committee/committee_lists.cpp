// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_lists.h"

#include "committee_role.h"
#include "constitution.h"
#include "meeting.h"
#include "people_table.h"
#include "plain_list.h"
#include "rotation_plan.h"
#include "term_of_office.h"
#include "willingness.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommitteeLists)
};

// The columns that a list begins with; all others follow.
QStringList firstColumns(const RecordShape &shape)
{
    const QHash<QString, QStringList> first{{u"committee_role"_s, {u"name"_s, u"hours"_s}},
        {u"term"_s, {u"role"_s, u"person"_s, u"from_on"_s, u"until_on"_s, u"ended_on"_s, u"how"_s}},
        {u"honour"_s, {u"person"_s, u"name"_s}}, {u"constitution"_s, {u"from_on"_s, u"name"_s}},
        {u"meeting"_s, {u"held_on"_s, u"kind"_s, u"starts"_s, u"place"_s}},
        {u"agenda_item"_s, {u"meeting"_s, u"position"_s, u"title"_s, u"decision"_s}},
        {u"action_point"_s, {u"due_on"_s, u"what"_s, u"owner"_s, u"done_on"_s, u"meeting"_s}},
        {u"logged_hours"_s, {u"worked_on"_s, u"person"_s, u"role"_s, u"minutes"_s, u"what"_s}}};
    return first.value(shape.table);
}

LinkNames linkNames()
{
    return {{u"person"_s, personNameSql().replace(u"p."_s, u"%1."_s)}, {u"committee_role"_s, u"%1.name"_s},
        {u"meeting"_s, u"%1.held_on"_s}, {u"agenda_item"_s, u"%1.title"_s},
        {u"rotation_plan"_s, u"%1.name"_s}};
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

const QString newestFirst = u"-CAST(replace(r.%1,'-','') AS INTEGER)"_s;

} // namespace

const QList<CommitteeList> &committeeLists()
{
    static const QList<CommitteeList> lists{{u"roles"_s, &recordOf<CommitteeRole>()},
        {u"role-pairs"_s, &recordOf<RolePair>()}, {u"terms"_s, &recordOf<TermOfOffice>()},
        {u"honours"_s, &recordOf<Honour>()}, {u"constitutions"_s, &recordOf<Constitution>()},
        {u"willingness"_s, &recordOf<Willingness>()}, {u"availability"_s, &recordOf<Availability>()},
        {u"hours"_s, &recordOf<LoggedHours>()}, {u"meetings"_s, &recordOf<Meeting>()},
        {u"agenda"_s, &recordOf<AgendaItem>()}, {u"attendance"_s, &recordOf<Attendance>()},
        {u"actions"_s, &recordOf<ActionPoint>()}, {u"plans"_s, &recordOf<RotationPlan>()},
        {u"planned-terms"_s, &recordOf<PlannedTerm>()}};
    return lists;
}

ListQuery committeeQuery(const RecordShape &shape, const QLocale &locale)
{
    QStringList columns = firstColumns(shape);
    for (const Column &column : shape.columns) {
        if (column.name != u"removed" && column.kind != Kind::LongText && !columns.contains(column.name))
            columns += column.name;
    }
    ListQuery query = plainList(shape, columns, locale, {}, linkNames());
    for (ListColumn &column : query.columns) {
        const Column &own = *shape.find(column.name);
        if (own.linkTable == u"meeting")
            column.show = plainColumn(recordOf<Meeting>(), u"r"_s, u"held_on"_s, locale).show;
    }
    if (shape.table == u"committee_role")
        query.columns.first().orderSql = u"r.position"_s;
    if (shape.table == u"meeting")
        query.columns.first().orderSql = newestFirst.arg(u"held_on"_s);
    if (shape.table == u"logged_hours")
        query.columns.first().orderSql = newestFirst.arg(u"worked_on"_s);
    if (shape.table == u"constitution")
        query.columns.first().orderSql = newestFirst.arg(u"from_on"_s);
    return query;
}

QList<ListChoice> committeeChoices(const RecordShape &shape, QDate today)
{
    const QString day = iso(today);
    if (shape.table == u"term")
        return {{u"all"_s, Words::tr("All terms"), {}, {}},
            {u"now"_s, Words::tr("In office"), u"r.from_on<=? AND (r.ended_on IS NULL OR r.ended_on>?)"_s,
                {day, day}},
            {u"carried"_s, Words::tr("Carried over until replaced"),
                u"r.ended_on IS NULL AND r.until_on<=?"_s, {day}},
            {u"coming"_s, Words::tr("To come"), u"r.from_on>?"_s, {day}},
            {u"past"_s, Words::tr("Ended"), u"r.ended_on<=?"_s, {day}}};
    if (shape.table == u"action_point")
        return {{u"all"_s, Words::tr("All actions"), {}, {}},
            {u"open"_s, Words::tr("Open"), u"r.done_on IS NULL"_s, {}},
            {u"overdue"_s, Words::tr("Overdue"), u"r.done_on IS NULL AND r.due_on<?"_s, {day}},
            {u"done"_s, Words::tr("Done"), u"r.done_on IS NOT NULL"_s, {}}};
    if (shape.table == u"meeting")
        return {{u"all"_s, Words::tr("All meetings"), {}, {}},
            {u"coming"_s, Words::tr("To come"), u"r.held_on>=?"_s, {day}},
            {u"held"_s, Words::tr("Held"), u"r.held_on<?"_s, {day}},
            {u"agm"_s, Words::tr("General meetings"), u"r.kind IN ('agm','egm')"_s, {}}};
    return {};
}

} // namespace twinbook

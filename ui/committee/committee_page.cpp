// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_page.h"

#include "begin_roles.h"
#include "committee_kinds.h"
#include "committee_role.h"
#include "constitution.h"
#include "icons.h"
#include "load_page.h"
#include "meeting.h"
#include "meeting_lists.h"
#include "rotation_page.h"
#include "session.h"
#include "term_of_office.h"
#include "willingness.h"
#include "willingness_page.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace twinbook {

CommitteePage::CommitteePage(Session &session, QWidget *parent)
    : ListsPage(session, u"committee"_s, parent)
{
    addPart({tr("Plan"), u"committee"_s, tr("Show the plan"), recordOf<RotationPlan>().table, {}, {},
        [](Session &own) { return new RotationPage(own); }});
    addPart({tr("Roles"), u"star"_s, tr("Show the roles"), recordOf<CommitteeRole>().table, rolesKind,
        [this](RecordList &list) { addRoleActions(list); }});
    addPart({tr("Terms of office"), u"calendar"_s, tr("Show the terms of office"),
        recordOf<TermOfOffice>().table, termsKind, [this](RecordList &list) { addTermActions(list); }});
    addPart({tr("Who would"), u"people"_s, tr("Show who would take which role"),
        recordOf<Willingness>().table, {}, {}, [](Session &own) { return new WillingnessPage(own); }});
    addPart({tr("Load and balance"), u"chart"_s, tr("Show load and balance"), loadTable, {}, {},
        [](Session &own) { return new LoadPage(own); }});
    addPart({tr("Meetings"), u"calendar"_s, tr("Show the meetings"), recordOf<Meeting>().table, meetingsKind,
        addMeetingActions});
    addPart({tr("Actions"), u"tick"_s, tr("Show the actions"), recordOf<ActionPoint>().table, actionsKind,
        addActionActions});
    addPart({tr("Constitution"), u"preferences"_s, tr("Show the constitution"),
        recordOf<Constitution>().table, constitutionsKind});
    addPart({tr("Hours"), u"clock"_s, tr("Show the hours worked"), recordOf<LoggedHours>().table, hoursKind});
    addPart({tr("Honours"), u"tick"_s, tr("Show the honours"), recordOf<Honour>().table, honoursKind});
    addPart({tr("Two roles"), u"people"_s, tr("Show the rules for two roles"), recordOf<RolePair>().table,
        rolePairsKind});
}

void CommitteePage::goTo(const Place &place)
{
    if (!place.table.isEmpty())
        ListsPage::goTo(place);
}

void CommitteePage::addRoleActions(RecordList &list)
{
    if (session().store().isReadOnly())
        return;
    auto *begin = new QAction(icon(u"committee"_s), tr("Begin with the usual roles"), this);
    connect(begin, &QAction::triggered, this, [this] { addUsualRoles(session()); });
    list.setEmpty(list.kind().emptyTitle, list.kind().emptySentence, {begin, list.actions().add});
}

// The end of a term is written down where one sees who is in office.
void CommitteePage::addTermActions(RecordList &list)
{
    if (session().store().isReadOnly())
        return;
    RecordList *terms = &list;
    list.addForRows(u"tick"_s, tr("Ended today"), TablePage::Needs::SomeRows,
        [this, terms] { endTerms(session(), terms->selectedIds()); });
}

} // namespace twinbook

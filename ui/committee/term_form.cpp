// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "term_form.h"

#include "committee_begun.h"
#include "form_check.h"
#include "homes.h"
#include "offer_persons.h"
#include "role_form.h"
#include "session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TermForm)
};

} // namespace

RecordDialogKind termDialogKind(const Session &session)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<TermOfOffice>();
    kind.addTitle = Words::tr("Add a term of office");
    kind.editTitle = Words::tr("Edit term of office");
    kind.sections = {{{}, {u"role"_s, u"person"_s, u"how"_s, u"from_on"_s, u"until_on"_s}, false, {}},
        {Words::tr("If it is over"), {u"ended_on"_s, u"ended_why"_s}, true, {}},
        {Words::tr("Notes"), {u"notes"_s}, true, {}}};
    kind.extras.required = {u"role"_s, u"person"_s, u"from_on"_s};
    kind.extras.hints = {
        {u"until_on"_s,
            Words::tr("The day it is to end, such as the AGM. Left empty, it runs until further notice; the "
                      "holder stays on after that day until somebody comes.")},
        {u"ended_on"_s, Words::tr("The day on which it really ended.")},
        {u"how"_s, Words::tr("Only elected terms count for the limit of terms.")}};
    offerRoles(kind.extras, session.store(), {u"role"_s});
    offerPersons(kind.extras, session.store(), {u"person"_s});
    TermOfOffice fresh;
    begin(fresh, session.store(), session.today());
    kind.atFirst = recordOf<TermOfOffice>().values(&fresh);
    kind.check = formCheck<TermOfOffice>(session);
    return kind;
}

RecordDialogKind honourDialogKind(const Session &session)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<Honour>();
    kind.addTitle = Words::tr("Add an honour");
    kind.editTitle = Words::tr("Edit honour");
    kind.sections = {{{}, {u"person"_s, u"name"_s, u"given_on"_s, u"notes"_s}, false, {}}};
    kind.extras.required = {u"person"_s, u"name"_s};
    kind.extras.hints = {{u"name"_s, Words::tr("For example “Honorary president”.")}};
    kind.extras.suggestions.insert(u"name"_s, valuesInUse(session.store(), *kind.shape, u"name"_s));
    offerPersons(kind.extras, session.store(), {u"person"_s});
    kind.atFirst = {{u"given_on"_s, session.today().toString(Qt::ISODate)}};
    kind.check = formCheck<Honour>(session);
    return kind;
}

RecordDialogKind hoursDialogKind(const Session &session)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<LoggedHours>();
    kind.addTitle = Words::tr("Add hours worked");
    kind.editTitle = Words::tr("Edit hours worked");
    kind.sections = {{{}, {u"person"_s, u"role"_s, u"worked_on"_s, u"minutes"_s, u"what"_s}, false, {}}};
    kind.extras.required = {u"person"_s, u"worked_on"_s, u"minutes"_s};
    kind.extras.hints = {{u"worked_on"_s, Words::tr("For a whole month its last day.")},
        {u"minutes"_s, Words::tr("90 for an hour and a half, 600 for ten hours.")}};
    kind.extras.suggestions.insert(u"what"_s, valuesInUse(session.store(), *kind.shape, u"what"_s));
    offerRoles(kind.extras, session.store(), {u"role"_s});
    offerPersons(kind.extras, session.store(), {u"person"_s});
    LoggedHours fresh;
    begin(fresh, session.store(), session.today());
    kind.atFirst = recordOf<LoggedHours>().values(&fresh);
    kind.check = formCheck<LoggedHours>(session);
    return kind;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_kinds.h"

#include "committee_list.h"
#include "constitution_detail.h"
#include "constitution_form.h"
#include "role_detail.h"
#include "role_form.h"
#include "term_detail.h"
#include "term_form.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommitteeKinds)
};

} // namespace

RecordListKind rolesKind(Session &session)
{
    RecordListKind kind = committeeList<CommitteeRole>(session, u"roles"_s, roleDetail);
    kind.shownAtFirst = 2;
    kind.icon = u"committee"_s;
    kind.addWords = Words::tr("Add a role");
    kind.emptyTitle = Words::tr("No role of the committee is written down yet");
    kind.emptySentence = Words::tr(
        "Chair, secretary, treasurer and all the others who keep the association going: how many hours a "
        "month each takes, for how long it is held and what must come before it. Begin with the usual roles "
        "and change what is different with you.");
    kind.hint = Words::tr("Choose a role in the list to see here who holds it and who held it before.");
    kind.madeFrom = {u"setting"_s};
    kind.edit = [&session](qint64 id, QWidget *parent) { return editRole(session, id, parent); };
    return kind;
}

RecordListKind rolePairsKind(Session &session)
{
    RecordListKind kind = committeeList<RolePair>(session, u"role-pairs"_s, rolePairDetail);
    kind.shownAtFirst = 3;
    kind.icon = u"people"_s;
    kind.addWords = Words::tr("Add a rule for two roles");
    kind.emptyTitle = Words::tr("No rule for two roles is written down");
    kind.emptySentence = Words::tr(
        "Write down here which two roles one person must never hold at the same time, such as chair and "
        "treasurer, or which two may go together although nobody else holds two.");
    kind.hint = Words::tr("Choose a rule in the list to see it here.");
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, rolePairDialogKind(session), id, parent);
    };
    return kind;
}

RecordListKind termsKind(Session &session)
{
    RecordListKind kind = committeeList<TermOfOffice>(session, u"terms"_s, termDetail);
    kind.shownAtFirst = 4;
    kind.icon = u"calendar"_s;
    kind.addWords = Words::tr("Add a term of office");
    kind.choiceWords = Words::tr("Which terms");
    kind.emptyTitle = Words::tr("Nobody's term of office is written down yet");
    kind.emptySentence = Words::tr(
        "Write down who holds which role, from which day and until when, and who held it before, as far back "
        "as you know. From this Twinbook tells who may stand again, who stands down next, and who has "
        "carried how much for how long.");
    kind.hint = Words::tr("Choose a term in the list to see here how long that person has served.");
    kind.madeFrom = {u"setting"_s};
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, termDialogKind(session), id, parent);
    };
    return kind;
}

RecordListKind honoursKind(Session &session)
{
    RecordListKind kind = committeeList<Honour>(session, u"honours"_s, honourDetail);
    kind.shownAtFirst = 3;
    kind.icon = u"star"_s;
    kind.addWords = Words::tr("Add an honour");
    kind.emptyTitle = Words::tr("No honour is written down yet");
    kind.emptySentence = Words::tr(
        "Honorary presidents, life members, thanks for long service: so that nobody is forgotten, and nobody "
        "is thanked twice for the same.");
    kind.hint = Words::tr("Choose an honour in the list to see it here.");
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, honourDialogKind(session), id, parent);
    };
    return kind;
}

RecordListKind constitutionsKind(Session &session)
{
    RecordListKind kind = committeeList<Constitution>(session, u"constitutions"_s, constitutionDetail);
    kind.title = Words::tr("Constitution");
    kind.shownAtFirst = 2;
    kind.icon = u"preferences"_s;
    kind.addWords = Words::tr("Add a constitution");
    kind.emptyTitle = Words::tr("What your constitution says is not written down yet");
    kind.emptySentence = Words::tr(
        "Quorum, terms, who stands down, co-option, notice of meetings: Twinbook keeps to it when it plans "
        "and "
        "says in plain words what follows from it. Choose the one that is nearest to yours, go through it, "
        "and keep it. When yours changes, add the new one with its first day.");
    kind.hint = Words::tr("Choose a constitution in the list to see here what it says.");
    kind.madeFrom = {u"setting"_s, u"constitution"_s, u"term"_s};
    kind.edit = [&session](qint64 id, QWidget *parent) { return editConstitution(session, id, parent); };
    return kind;
}

RecordListKind hoursKind(Session &session)
{
    RecordListKind kind = committeeList<LoggedHours>(session, u"hours"_s, hoursDetail);
    kind.shownAtFirst = 4;
    kind.icon = u"clock"_s;
    kind.addWords = Words::tr("Add hours worked");
    kind.emptyTitle = Words::tr("No hours are written down yet");
    kind.emptySentence =
        Words::tr("Who likes may write down how long the work took. A month in one line is enough. It shows "
                  "what a role "
                  "really takes before somebody new takes it on, and whom it is getting too much for.");
    kind.hint = Words::tr("Choose a line in the list to see it here.");
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, hoursDialogKind(session), id, parent);
    };
    return kind;
}

} // namespace twinbook

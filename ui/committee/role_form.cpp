// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "role_form.h"

#include "ask.h"
#include "committee_begun.h"
#include "form_check.h"
#include "role_words.h"
#include "session.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RoleForm)
};

constexpr int rolesOffered = 20;

QList<LinkItem> rolesLike(const Store &store, const QString &words)
{
    QList<CommitteeRole> roles = store.all<CommitteeRole>();
    std::stable_sort(roles.begin(), roles.end(),
        [](const CommitteeRole &a, const CommitteeRole &b) { return a.position < b.position; });
    QList<LinkItem> found;
    for (const CommitteeRole &role : std::as_const(roles))
        if (found.size() < rolesOffered && fold(role.name).contains(fold(words)))
            found.append({role.id.value, role.name});
    return found;
}

} // namespace

void offerRoles(FormExtras &extras, const Store &store, const QStringList &columns)
{
    for (const QString &column : columns) {
        extras.searches.insert(column, [&store](const QString &words) { return rolesLike(store, words); });
        extras.linkLabels.insert(column, [&store](qint64 id) {
            const auto role = store.get(Id<CommitteeRole>(id));
            return role ? role->name : QString();
        });
    }
}

RecordDialogKind roleDialogKind(const Session &session)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<CommitteeRole>();
    kind.addTitle = Words::tr("Add a role");
    kind.editTitle = Words::tr("Edit role");
    kind.sections = {{{}, {u"name"_s, u"hours"_s, u"essential"_s, u"officer"_s}, false, {}},
        {Words::tr("Who holds it"), {u"seats"_s, u"shared"_s, u"chosen_by"_s, u"outside"_s}, false, {}},
        {Words::tr("For how long"), {u"term_years"_s, u"max_terms"_s, u"rest_years"_s, u"intense"_s}, false,
            {}},
        {Words::tr("What comes before it"), {u"predecessor"_s, u"strict"_s, u"shadow"_s}, true, {}},
        {Words::tr("What it needs"), {u"skills"_s, u"helpful"_s, u"min_age"_s, u"max_age"_s}, true, {}},
        {Words::tr("For the successor"), {u"duties"_s, u"papers"_s, u"notes"_s}, true, {}},
        {Words::tr("Place in the list"), {u"position"_s}, true, {}, true}};
    FormExtras &extras = kind.extras;
    extras.required = {u"name"_s};
    extras.hints = {{u"name"_s, Words::tr("For example “Treasurer”.")},
        {u"hours"_s, Words::tr("As a guess; the hours worked show later whether it is right.")},
        {u"officer"_s, Words::tr("Counts where the constitution speaks of officers.")},
        {u"seats"_s, Words::tr("How many hold it at a time: one treasurer, three committee members.")},
        {u"shared"_s, Words::tr("Two people may hold one seat together.")},
        {u"outside"_s, Words::tr("Such as an independent examiner.")},
        {u"max_terms"_s, Words::tr("0 means what the constitution says.")},
        {u"intense"_s,
            Words::tr("Tick it where the role takes a great deal, so that nobody goes from one such role "
                      "straight to the next.")},
        {u"predecessor"_s, Words::tr("For example the vice-chair before the chair.")},
        {u"shadow"_s, Words::tr("Who takes it on sits on the committee for a year before.")},
        {u"skills"_s, Words::tr("With commas between them. Nobody is planned for it who lacks one.")},
        {u"helpful"_s, Words::tr("With commas between them: good to have.")},
        {u"min_age"_s, Words::tr("0 means no limit.")}, {u"max_age"_s, Words::tr("0 means no limit.")},
        {u"position"_s, Words::tr("The lower the number, the earlier it stands.")}};
    offerRoles(extras, session.store(), {u"predecessor"_s});
    CommitteeRole fresh;
    begin(fresh, session.store(), session.today());
    kind.atFirst = recordOf<CommitteeRole>().values(&fresh);
    kind.check = formCheck<CommitteeRole>(session);
    return kind;
}

RecordDialogKind rolePairDialogKind(const Session &session)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<RolePair>();
    kind.addTitle = Words::tr("Add a rule for two roles");
    kind.editTitle = Words::tr("Edit rule for two roles");
    kind.sections = {{{}, {u"role"_s, u"other"_s, u"rule"_s, u"notes"_s}, false, {}}};
    kind.extras.required = {u"role"_s, u"other"_s, u"rule"_s};
    offerRoles(kind.extras, session.store(), {u"role"_s, u"other"_s});
    kind.atFirst = {{u"rule"_s, u"never"_s}};
    kind.check = formCheck<RolePair>(session);
    return kind;
}

RoleDialog::RoleDialog(Session &session, qint64 id, QWidget *parent)
    : RecordDialog(session, roleDialogKind(session), id, parent)
    , m_session(session)
{
    connect(form(), &Form::changed, this, &RoleDialog::tell);
    tell();
}

void RoleDialog::tell()
{
    AnyRecord record(recordOf<CommitteeRole>(), form()->values());
    const auto &role = *static_cast<const CommitteeRole *>(record.data());
    const auto rules = constitutionOn(constitutions(m_session.store()), m_session.today());
    form()->setRemark(u"rest_years"_s, limitSentence(role, rules));
}

qint64 editRole(Session &session, qint64 id, QWidget *parent)
{
    RoleDialog dialog(session, id, parent);
    Ask::run(dialog);
    return dialog.savedId();
}

} // namespace twinbook

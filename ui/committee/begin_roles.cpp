// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "begin_roles.h"

#include "committee_presets.h"
#include "session.h"
#include "term_of_office.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BeginRoles)
};

} // namespace

void addUsualRoles(Session &session)
{
    const QList<CommitteeRole> roles =
        startingRoles(session.locale(), [] { return Id<CommitteeRole>::fresh().value; });
    session.edit(
        Words::tr("Add the usual roles"),
        [&](Edit &edit) {
            for (const CommitteeRole &role : roles) // those that others come after may stand later
                if (!role.predecessor.isValid())
                    edit.add(role);
            for (const CommitteeRole &role : roles)
                if (role.predecessor.isValid())
                    edit.add(role);
        },
        Words::tr("Added %n roles. Change what is different with you, and write down who holds them.",
            nullptr, int(roles.size())));
}

void endTerms(Session &session, const QList<qint64> &terms)
{
    QList<TermOfOffice> running;
    for (const qint64 id : terms)
        if (const auto term = session.store().get(Id<TermOfOffice>(id));
            term && !term->endedOn.isValid() && !(term->fromOn > session.today()))
            running += *term;
    if (running.isEmpty())
        return session.say(Words::tr("None of these is running."));
    session.editEach(
        Words::tr("End %n terms", nullptr, int(running.size())), Words::tr("Ending terms"), running.size(),
        [&](Edit &edit, qsizetype at) {
            running[at].endedOn = session.today();
            edit.save(running[at]);
        },
        Words::tr("%n terms are written down as ended today.", nullptr, int(running.size())));
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protection_lists.h"

#include "ask.h"
#include "consent.h"
#include "data_request.h"
#include "former_pupil.h"
#include "protection_details.h"
#include "protection_forms.h"
#include "protection_tables.h"
#include "record_kind.h"
#include "request_dialog.h"
#include "retention_rule.h"
#include "safeguarding_check.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ProtectionLists)
};

} // namespace

RecordListKind consentsKind(Session &session)
{
    RecordListKind kind = recordListOf<Consent>(
        session, u"consents"_s, consentsQuery(session.today(), session.locale()), consentDetail);
    kind.choices = consentChoices(session.today());
    kind.shownAtFirst = 3;
    kind.icon = u"tick"_s;
    kind.addWords = Words::tr("Add consent");
    kind.choiceWords = Words::tr("Which consents");
    kind.emptyTitle = Words::tr("No consent is written down yet");
    kind.emptySentence = Words::tr(
        "Who may get the newsletter, be shown in photographs, or have their details passed to the twin "
        "committee? Write down who agreed, when, and where that can be seen.");
    kind.hint = Words::tr("Choose a consent in the list to see here when and how it was given.");
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, consentDialogKind(session.store(), session.today()), id, parent);
    };
    return kind;
}

RecordListKind checksKind(Session &session)
{
    RecordListKind kind = recordListOf<SafeguardingCheck>(
        session, u"checks"_s, checksQuery(session.today(), session.locale()), checkDetail);
    kind.choices = checkChoices(session.today());
    kind.shownAtFirst = 3;
    kind.icon = u"tick"_s;
    kind.addWords = Words::tr("Add check");
    kind.choiceWords = Words::tr("Which checks");
    kind.emptyTitle = Words::tr("No check is written down yet");
    kind.emptySentence = Words::tr(
        "DBS checks, references, first aid and driving licences of hosts and leaders: the number, the date, "
        "what was decided and until when it counts. Never the certificate itself.");
    kind.hint = Words::tr("Choose a check in the list to see here until when it is valid.");
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, checkDialogKind(session.store(), session.today()), id, parent);
    };
    return kind;
}

RecordListKind requestsKind(Session &session)
{
    RecordListKind kind = recordListOf<DataRequest>(
        session, u"requests"_s, requestsQuery(session.today(), session.locale()), requestDetail);
    kind.choices = requestChoices();
    kind.shownAtFirst = 4;
    kind.icon = u"lock"_s;
    kind.addWords = Words::tr("Add data request");
    kind.choiceWords = Words::tr("Which requests");
    kind.emptyTitle = Words::tr("Nobody has asked about their data yet");
    kind.emptySentence = Words::tr(
        "When somebody wants to see what you hold about them, to have it put right or forgotten, when they "
        "complain, or when data got lost: write it down here, and Home tells you by when to answer.");
    kind.hint = Words::tr("Choose a request in the list to see here by when it must be answered.");
    kind.edit = [&session](qint64 id, QWidget *parent) {
        RequestDialog dialog(session, id, parent);
        Ask::run(dialog);
        return dialog.savedId();
    };
    return kind;
}

RecordListKind retentionKind(Session &session)
{
    RecordListKind kind = recordListOf<RetentionRule>(
        session, u"retention"_s, retentionQuery(session.today(), session.locale()), retentionDetail);
    kind.shownAtFirst = 3;
    kind.icon = u"clock"_s;
    kind.addWords = Words::tr("Add rule");
    kind.emptyTitle = Words::tr("There is no rule for keeping");
    kind.emptySentence = Words::tr(
        "How long are details of former members kept, and health details after a visit? Home tells you when "
        "something is kept longer than your rules say.");
    kind.hint = Words::tr("Choose a rule in the list to see here what is kept longer than it says.");
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, retentionDialogKind(), id, parent);
    };
    return kind;
}

RecordListKind youngPeopleKind(Session &session)
{
    RecordListKind kind = recordListOf<FormerPupil>(
        session, u"young-people"_s, formerPupilsQuery(session.today(), session.locale()), formerPupilDetail);
    kind.choices = formerPupilChoices(session.today());
    kind.shownAtFirst = 4;
    kind.icon = u"star"_s;
    kind.addWords = Words::tr("Add young participant");
    kind.choiceWords = Words::tr("Which of the young");
    kind.emptyTitle = Words::tr("No young participant is written down yet");
    kind.emptySentence = Words::tr(
        "Exchange pupils and junior members are the committee of the years to come. Write down who took part "
        "and where they went; Home reminds you to ask at 18 whether to keep in touch.");
    kind.hint = Words::tr("Choose somebody in the list to see here what they took part in.");
    kind.edit = [&session](qint64 id, QWidget *parent) {
        return runRecordDialog(session, formerPupilDialogKind(session.store(), session.today()), id, parent);
    };
    return kind;
}

} // namespace twinbook

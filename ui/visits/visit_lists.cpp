// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_lists.h"

#include "hosting_ledger.h"
#include "hosting_reports.h"
#include "record_kind.h"
#include "visit_begun.h"
#include "visit_copy.h"
#include "visit_details.h"
#include "visit_forms.h"
#include "visits_lists.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitLists)
};

template <class T>
RecordListKind visitList(Session &session, const QString &name,
    Detail (*detail)(const Store &, const T &, const Asked &), RecordDialogKind (*dialog)(const Session &))
{
    const RecordShape &shape = recordOf<T>();
    RecordListKind kind =
        recordListOf<T>(session, name, visitsQuery(shape, session.locale(), session.currency()), detail);
    kind.choices = visitsChoices(session.store(), shape, session.today());
    kind.choiceWords = Words::tr("Of which visit");
    kind.madeFrom = {u"setting"_s, u"visit"_s};
    kind.edit = [&session, dialog](qint64 id, QWidget *parent) {
        return runRecordDialog(session, dialog(session), id, parent);
    };
    return kind;
}

void cancelTravellers(Session &session, const QList<qint64> &ids)
{
    QList<Traveller> going;
    for (const qint64 id : ids) {
        const auto traveller = session.store().get(Id<Traveller>(id));
        if (traveller && traveller->status != u"cancelled")
            going += *traveller;
    }
    if (going.isEmpty())
        return session.say(Words::tr("These have cancelled already."));
    session.editEach(
        Words::tr("Cancel %n travellers", nullptr, int(going.size())), Words::tr("Cancelling"), going.size(),
        [&](Edit &edit, qsizetype at) {
            going[at].status = u"cancelled"_s;
            going[at].cancelledOn = session.today();
            edit.save(going[at]);
        },
        Words::tr("%n travellers have cancelled. Place the guests again with few changes under Placement.",
            nullptr, int(going.size())));
}

void answer(Session &session, const QList<qint64> &ids, const QString &status, const QString &done)
{
    QList<HostOffer> offers;
    for (const qint64 id : ids)
        if (const auto offer = session.store().get(Id<HostOffer>(id)); offer && offer->status != status)
            offers += *offer;
    if (offers.isEmpty())
        return session.say(Words::tr("That is what they answered already."));
    session.editEach(
        Words::tr("Answer of %n hosts", nullptr, int(offers.size())), Words::tr("Writing down the answer"),
        offers.size(),
        [&](Edit &edit, qsizetype at) {
            offers[at].status = status;
            edit.save(offers[at]);
        },
        done);
}

} // namespace

RecordListKind visitsKind(Session &session)
{
    RecordListKind kind = visitList<Visit>(session, u"visits"_s, visitDetail, visitDialogKind);
    kind.shownAtFirst = 3;
    kind.icon = u"visits"_s;
    kind.addWords = Words::tr("Add a visit");
    kind.choiceWords = Words::tr("Which visits");
    kind.emptyTitle = Words::tr("No visit is written down yet");
    kind.emptySentence = Words::tr(
        "Add the next exchange visit: who comes or goes, when and why. Twinbook then keeps its travellers, "
        "hosts and payments, says what is due when, and proposes who stays with whom.");
    kind.hint = Words::tr("Choose a visit in the list to see here what is due and how many are coming.");
    kind.figures = [&session] { return visitsFigures(session.store(), session.today()); };
    kind.changeMany = false;
    return kind;
}

RecordListKind travellersKind(Session &session)
{
    RecordListKind kind =
        visitList<Traveller>(session, u"travellers"_s, travellerDetail, travellerDialogKind);
    kind.shownAtFirst = 4;
    kind.icon = u"people"_s;
    kind.addWords = Words::tr("Add a traveller");
    kind.emptyTitle = Words::tr("Nobody travels yet");
    kind.emptySentence = Words::tr("Add those who go on a visit, ours or the guests of the partner, with "
                                   "the party that they belong to, their fee and how they sleep.");
    kind.hint =
        Words::tr("Choose a traveller in the list to see here what has been paid and where they stay.");
    kind.importer = u"people"_s;
    return kind;
}

RecordListKind partiesKind(Session &session)
{
    RecordListKind kind = visitList<VisitParty>(session, u"parties"_s, partyDetail, partyDialogKind);
    kind.shownAtFirst = 3;
    kind.icon = u"household"_s;
    kind.addWords = Words::tr("Add a party");
    kind.emptyTitle = Words::tr("No party is written down yet");
    kind.emptySentence =
        Words::tr("A party are people who travel and stay together: a couple, a family, two friends, or "
                  "somebody alone. The planner finds a host for each party.");
    kind.hint = Words::tr("Choose a party in the list to see here who belongs to it and where it stays.");
    return kind;
}

RecordListKind hostsKind(Session &session)
{
    RecordListKind kind = visitList<HostOffer>(session, u"hosts"_s, offerDetail, offerDialogKind);
    kind.shownAtFirst = 3;
    kind.icon = u"bed"_s;
    kind.addWords = Words::tr("Add a host");
    kind.emptyTitle = Words::tr("Nobody has been asked to host yet");
    kind.emptySentence =
        Words::tr("Ask all households that host at once: their beds are taken from their own page, and you "
                  "only write down who says yes.");
    kind.hint = Words::tr("Choose a host in the list to see here their beds, their guests and whom they had "
                          "before.");
    return kind;
}

RecordListKind visitPaymentsKind(Session &session)
{
    RecordListKind kind =
        visitList<VisitPayment>(session, u"visit-payments"_s, visitPaymentDetail, visitPaymentDialogKind);
    kind.shownAtFirst = 3;
    kind.icon = u"money"_s;
    kind.addWords = Words::tr("Add a payment");
    kind.emptyTitle = Words::tr("Nobody has paid for a visit yet");
    kind.emptySentence = Words::tr("Write down deposits and payments of travellers; Twinbook says who still "
                                   "owes what, and by when.");
    kind.hint = Words::tr("Choose a payment in the list to see it here.");
    return kind;
}

RecordListKind feesKind(Session &session)
{
    RecordListKind kind = visitList<VisitFee>(session, u"fees"_s, feeDetail, feeDialogKind);
    kind.shownAtFirst = 4;
    kind.icon = u"money"_s;
    kind.addWords = Words::tr("Add a fee");
    kind.emptyTitle = Words::tr("No fee is written down yet");
    kind.emptySentence =
        Words::tr("What adults, young people and leaders pay for a visit, how much of it beforehand, and by "
                  "when.");
    kind.hint = Words::tr("Choose a fee in the list to see it here.");
    return kind;
}

RecordListKind wishesKind(Session &session)
{
    RecordListKind kind = visitList<PairWish>(session, u"pair-wishes"_s, wishDetail, wishDialogKind);
    kind.choices.clear();
    kind.shownAtFirst = 4;
    kind.icon = u"star"_s;
    kind.addWords = Words::tr("Add a wish");
    kind.emptyTitle = Words::tr("No wish is written down yet");
    kind.emptySentence =
        Words::tr("Who would have the same guests or hosts again, who would rather meet somebody new, and "
                  "who never again. The planner keeps to it.");
    kind.hint = Words::tr("Choose a wish in the list to see it here.");
    return kind;
}

RecordListKind pastHostingsKind(Session &session)
{
    RecordListKind kind =
        visitList<PastHosting>(session, u"past-hostings"_s, pastHostingDetail, pastHostingDialogKind);
    kind.choices.clear();
    kind.shownAtFirst = 4;
    kind.icon = u"history"_s;
    kind.addWords = Words::tr("Add an earlier stay");
    kind.emptyTitle = Words::tr("No earlier stay is written down yet");
    kind.emptySentence =
        Words::tr("Who stayed with whom in the years before this book: so that old friends meet again and "
                  "everybody takes turns.");
    kind.hint = Words::tr("Choose a stay in the list to see it here.");
    return kind;
}

void addVisitActions(RecordList &list)
{
    RecordList *visits = &list;
    const auto print = [visits](auto report) {
        Session &session = visits->session();
        session.preview(
            report(session.store(), Id<Visit>(visits->currentId()), session.today(), session.locale()));
    };
    list.addForRows(u"print"_s, Words::tr("Print the hosts and their guests..."), TablePage::Needs::OneRow,
        [print] { print(hostListReport); });
    list.addForRows(u"print"_s, Words::tr("Print the guests and their hosts..."), TablePage::Needs::OneRow,
        [print] { print(guestListReport); });
    if (list.session().store().isReadOnly())
        return;
    list.addForRows(
        u"copy"_s, Words::tr("Begin the next visit like this one"), TablePage::Needs::OneRow, [visits] {
            Session &session = visits->session();
            Visit copy;
            const EditOutcome outcome =
                copyVisit(session.store(), Id<Visit>(visits->currentId()), session.today(), copy);
            session.tell(outcome,
                Words::tr("%1 stands in the list, a year later: please set its days.").arg(copy.name));
            if (outcome)
                visits->goTo(copy.id.value);
        });
}

void addTravellerActions(RecordList &list)
{
    if (list.session().store().isReadOnly())
        return;
    RecordList *travellers = &list;
    list.addForRows(u"cross"_s, Words::tr("Cancelled today"), TablePage::Needs::SomeRows,
        [travellers] { cancelTravellers(travellers->session(), travellers->selectedIds()); });
}

void addHostActions(RecordList &list)
{
    RecordList *hosts = &list;
    list.addMore(u"print"_s, Words::tr("Print who hosted whom..."), [hosts] {
        Session &session = hosts->session();
        session.preview(hostingLedgerReport(session.store(), session.today(), session.locale()));
    });
    if (list.session().store().isReadOnly())
        return;
    QAction *round = list.addMore(u"people"_s, Words::tr("Ask all who host"), [hosts] {
        Session &session = hosts->session();
        const Id<Visit> visit = nearestVisit(session.store(), session.today());
        if (!visit.isValid())
            return session.say(Words::tr("Add the visit first."));
        session.tell(askAllHosts(session.store(), visit, session.today()),
            Words::tr("All households that host stand in the list as asked. Write down who says yes."));
    });
    list.addForRows(u"tick"_s, Words::tr("They said yes"), TablePage::Needs::SomeRows, [hosts] {
        answer(hosts->session(), hosts->selectedIds(), u"yes"_s, Words::tr("They stand as hosts."));
    });
    list.addForRows(u"cross"_s, Words::tr("They cannot host"), TablePage::Needs::SomeRows, [hosts] {
        answer(hosts->session(), hosts->selectedIds(), u"no"_s,
            Words::tr("They are not asked again for this visit."));
    });
    list.setEmpty(list.kind().emptyTitle, list.kind().emptySentence, {round, list.actions().add});
}

} // namespace twinbook

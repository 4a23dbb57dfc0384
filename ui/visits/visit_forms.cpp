// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_forms.h"

#include "offer_persons.h"
#include "session.h"
#include "visit_begun.h"
#include "visit_links.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitForms)
};

// Lets fields that point to a record be filled by typing part of its name.
void offer(FormExtras &extras, const Store &store, const QStringList &columns, const QString &table)
{
    constexpr int offered = 12;
    for (const QString &column : columns) {
        extras.searches.insert(column, [&store, table](const QString &words) {
            QList<LinkItem> items;
            for (const LinkLine &line : recordsLike(store, table, words, offered))
                items.append({line.id, line.line});
            return items;
        });
        extras.linkLabels.insert(column, [&store, table](qint64 id) { return recordLine(store, table, id); });
    }
}

template <class T>
RecordDialogKind begunDialog(const Session &session, const QString &addTitle, const QString &editTitle)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<T>();
    kind.addTitle = addTitle;
    kind.editTitle = editTitle;
    T fresh;
    begin(fresh, session.store(), session.today());
    kind.atFirst = kind.shape->values(&fresh);
    kind.check = [&session](const void *record) {
        return checkIn(session.store(), *static_cast<const T *>(record), session.today());
    };
    offerPersons(kind.extras, session.store(), {u"person"_s, u"organiser"_s});
    offer(kind.extras, session.store(), {u"household"_s, u"guest_household"_s}, u"household"_s);
    offer(kind.extras, session.store(), {u"visit"_s, u"template_of"_s}, u"visit"_s);
    offer(kind.extras, session.store(), {u"party"_s, u"near"_s, u"apart_from"_s}, u"visit_party"_s);
    offer(kind.extras, session.store(), {u"fee"_s}, u"visit_fee"_s);
    offer(kind.extras, session.store(), {u"traveller"_s}, u"traveller"_s);
    offer(kind.extras, session.store(), {u"host"_s}, u"host_offer"_s);
    offer(kind.extras, session.store(), {u"link"_s}, u"town_link"_s);
    return kind;
}

} // namespace

RecordDialogKind visitDialogKind(const Session &session)
{
    RecordDialogKind kind = begunDialog<Visit>(session, Words::tr("Add a visit"), Words::tr("Edit visit"));
    kind.sections = {
        {{}, {u"name"_s, u"link"_s, u"direction"_s, u"kind"_s, u"from_on"_s, u"until_on"_s, u"status"_s},
            false, {}},
        {Words::tr("Why"), {u"purpose"_s, u"benefit"_s, u"approved_on"_s, u"approved_by"_s}, false, {}},
        {Words::tr("Booking"),
            {u"organiser"_s, u"places"_s, u"booking_until"_s, u"members_only"_s, u"price_notes"_s,
                u"currency"_s},
            true, {}},
        {Words::tr("More"), {u"meeting_place"_s, u"template_of"_s, u"notes"_s}, true, {}}};
    kind.extras.required = {u"name"_s};
    kind.extras.hints = {{u"benefit"_s,
                             Words::tr("Written before the visit, so that afterwards one can see what came "
                                       "of it.")},
        {u"members_only"_s, Words::tr("Our own travellers must have paid their subscription.")},
        {u"places"_s, Words::tr("How many may travel; left empty, there is no limit.")}};
    return kind;
}

RecordDialogKind travellerDialogKind(const Session &session)
{
    RecordDialogKind kind =
        begunDialog<Traveller>(session, Words::tr("Add a traveller"), Words::tr("Edit traveller"));
    kind.sections = {{{}, {u"person"_s, u"visit"_s, u"party"_s, u"status"_s, u"role"_s, u"fee"_s}, false, {}},
        {Words::tr("How they sleep"), {u"room"_s, u"one_bed"_s, u"shares_with"_s}, false, {}},
        {Words::tr("Other days than the visit's"), {u"arrives_on"_s, u"leaves_on"_s}, true, {}},
        {Words::tr("Waiting or cancelled"), {u"waiting_since"_s, u"cancelled_on"_s}, true, {}},
        {Words::tr("Notes"), {u"notes"_s}, true, {}}};
    kind.extras.required = {u"person"_s, u"visit"_s};
    kind.extras.hints = {{u"party"_s, Words::tr("Who travels and stays together; add the party first.")},
        {u"room"_s,
            Words::tr("Those of a party with the same number share a room; 0 is a room of one's own.")},
        {u"one_bed"_s, Words::tr("A double bed will do; otherwise each needs a bed.")}};
    return kind;
}

RecordDialogKind partyDialogKind(const Session &session)
{
    RecordDialogKind kind =
        begunDialog<VisitParty>(session, Words::tr("Add a party"), Words::tr("Edit party"));
    kind.sections = {{{}, {u"name"_s, u"visit"_s, u"kind"_s, u"host_note"_s}, false, {}},
        {Words::tr("What matters for the host"),
            {u"wanted_host"_s, u"near"_s, u"apart_from"_s, u"stay_near"_s, u"vetted_only"_s, u"may_share"_s,
                u"priority"_s},
            false, {}},
        {Words::tr("Placement"), {u"host"_s, u"locked"_s, u"left_unplaced"_s}, true, {}},
        {Words::tr("Notes"), {u"notes"_s}, true, {}}};
    kind.extras.required = {u"name"_s, u"visit"_s};
    kind.extras.hints = {{u"wanted_host"_s, Words::tr("The name of a household, as the guests wrote it.")},
        {u"may_share"_s, Words::tr("With another person who would; for somebody who travels alone.")},
        {u"locked"_s, Words::tr("The planner leaves the party where it is.")}};
    return kind;
}

RecordDialogKind offerDialogKind(const Session &session)
{
    RecordDialogKind kind = begunDialog<HostOffer>(session, Words::tr("Add a host"), Words::tr("Edit host"));
    kind.sections = {{{}, {u"household"_s, u"visit"_s, u"status"_s, u"asked_on"_s}, false, {}},
        {Words::tr("Beds for this visit"),
            {u"singles"_s, u"doubles"_s, u"twins"_s, u"sofas"_s, u"max_guests"_s, u"comfortable"_s}, false,
            {}},
        {Words::tr("Whom they would take"),
            {u"takes"_s, u"minors"_s, u"youngest"_s, u"no_smokers"_s, u"keen"_s}, false, {}},
        {Words::tr("Other days than the visit's"), {u"from_on"_s, u"until_on"_s}, true, {}},
        {Words::tr("Notes"), {u"notes"_s}, true, {}}};
    kind.extras.required = {u"household"_s, u"visit"_s};
    kind.extras.hints = {
        {u"singles"_s, Words::tr("Left empty, the beds are those of the household's own page.")},
        {u"minors"_s,
            Words::tr("Young people alone only stay where every grown-up has been checked; the checks stand "
                      "with the people.")}};
    kind.complete = [&session](
                        void *record) { complete(*static_cast<HostOffer *>(record), session.store()); };
    return kind;
}

RecordDialogKind visitPaymentDialogKind(const Session &session)
{
    RecordDialogKind kind =
        begunDialog<VisitPayment>(session, Words::tr("Add a payment"), Words::tr("Edit payment"));
    kind.sections = {{{}, {u"traveller"_s, u"paid_on"_s, u"amount"_s, u"notes"_s}, false, {}}};
    kind.extras.required = {u"traveller"_s, u"amount"_s};
    kind.extras.hints = {{u"amount"_s, Words::tr("What was paid back stands with a minus.")}};
    return kind;
}

RecordDialogKind feeDialogKind(const Session &session)
{
    RecordDialogKind kind = begunDialog<VisitFee>(session, Words::tr("Add a fee"), Words::tr("Edit fee"));
    kind.sections = {
        {{}, {u"name"_s, u"visit"_s, u"who"_s, u"amount"_s, u"deposit"_s, u"deposit_due"_s, u"balance_due"_s},
            false, {}}};
    kind.extras.required = {u"name"_s, u"visit"_s, u"amount"_s};
    return kind;
}

RecordDialogKind wishDialogKind(const Session &session)
{
    RecordDialogKind kind = begunDialog<PairWish>(session, Words::tr("Add a wish"), Words::tr("Edit wish"));
    kind.sections = {{{},
        {u"household"_s, u"wish"_s, u"person"_s, u"guest_household"_s, u"said_by"_s, u"said_on"_s, u"why"_s},
        false, {}}};
    kind.extras.required = {u"household"_s, u"wish"_s};
    kind.extras.hints = {{u"why"_s, Words::tr("For the committee only; it is never printed.")},
        {u"guest_household"_s, Words::tr("Instead of one person: all who live there.")}};
    return kind;
}

RecordDialogKind pastHostingDialogKind(const Session &session)
{
    RecordDialogKind kind =
        begunDialog<PastHosting>(session, Words::tr("Add an earlier stay"), Words::tr("Edit earlier stay"));
    kind.sections = {
        {{}, {u"household"_s, u"person"_s, u"guest_name"_s, u"year"_s, u"nights"_s, u"notes"_s}, false, {}}};
    kind.extras.required = {u"household"_s, u"year"_s};
    return kind;
}

} // namespace twinbook

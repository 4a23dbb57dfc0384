// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visits_page.h"

#include "pair_wish.h"
#include "placement_page.h"
#include "visit_forms.h"
#include "visit_lists.h"
#include "visit_party.h"
#include "where_dialog.h"

using namespace Qt::StringLiterals;

namespace twinbook {

VisitsPage::VisitsPage(Session &session, QWidget *parent)
    : ListsPage(session, u"visits"_s, parent)
{
    addPart({tr("Visits"), u"visits"_s, tr("Show the visits"), recordOf<Visit>().table, visitsKind,
        addVisitActions});
    addPart({tr("Travellers"), u"people"_s, tr("Show the travellers"), recordOf<Traveller>().table,
        travellersKind, addTravellerActions});
    addPart(
        {tr("Parties"), u"household"_s, tr("Show the parties"), recordOf<VisitParty>().table, partiesKind});
    addPart({tr("Hosts"), u"bed"_s, tr("Show the hosts"), recordOf<HostOffer>().table, hostsKind,
        addHostActions});
    addPart({tr("Placement"), u"map"_s, tr("Show who stays with whom"), boardTable, {}, {},
        [](Session &own) { return new PlacementPage(own); }});
    addPart({tr("Payments"), u"money"_s, tr("Show the payments for visits"), recordOf<VisitPayment>().table,
        visitPaymentsKind});
    addPart({tr("Fees"), u"money"_s, tr("Show the fees"), recordOf<VisitFee>().table, feesKind});
    addPart(
        {tr("Wishes"), u"star"_s, tr("Show the wishes about pairs"), recordOf<PairWish>().table, wishesKind});
    addPart({tr("Earlier stays"), u"history"_s, tr("Show the earlier stays"), recordOf<PastHosting>().table,
        pastHostingsKind});
}

QList<TourStop> VisitsPage::tourStops()
{
    const auto list = [this](const RecordShape &shape, int row) {
        RecordList *shown = openTable(shape.table);
        shown->clearFilters();
        shown->goTo(shown->model()->idAt(row));
        return shown;
    };
    const auto edit = [this](const RecordDialogKind &kind, qint64 id) -> QWidget * {
        return new RecordDialog(session(), kind, id, this);
    };
    const auto board = [this] {
        auto *page = qobject_cast<PlacementPage *>(openPage(boardTable));
        page->refresh();
        return page;
    };
    return {{u"visits"_s, [list] { return list(recordOf<Visit>(), 0), nullptr; }},
        {u"edit-visit"_s,
            [this, list, edit] {
                return edit(visitDialogKind(session()), list(recordOf<Visit>(), 0)->currentId());
            }},
        {u"travellers"_s, [list] { return list(recordOf<Traveller>(), 0), nullptr; }},
        {u"edit-traveller"_s,
            [this, list, edit] {
                return edit(travellerDialogKind(session()), list(recordOf<Traveller>(), 0)->currentId());
            }},
        {u"parties"_s, [list] { return list(recordOf<VisitParty>(), 0), nullptr; }},
        {u"edit-party"_s,
            [this, list, edit] {
                return edit(partyDialogKind(session()), list(recordOf<VisitParty>(), 0)->currentId());
            }},
        {u"hosts"_s, [list] { return list(recordOf<HostOffer>(), 0), nullptr; }},
        {u"edit-host"_s,
            [this, list, edit] {
                return edit(offerDialogKind(session()), list(recordOf<HostOffer>(), 0)->currentId());
            }},
        {u"placement"_s,
            [board] {
                board()->placeForPicture();
                return nullptr;
            }},
        {u"where-else"_s,
            [board]() -> QWidget * {
                PlacementPage *page = board();
                page->showFirstParty();
                return page->whereDialog();
            }},
        {u"visit-payments"_s, [list] { return list(recordOf<VisitPayment>(), 0), nullptr; }},
        {u"add-visit-payment"_s, [this, edit] { return edit(visitPaymentDialogKind(session()), 0); }},
        {u"fees"_s, [list] { return list(recordOf<VisitFee>(), 0), nullptr; }},
        {u"add-fee"_s, [this, edit] { return edit(feeDialogKind(session()), 0); }},
        {u"pair-wishes"_s, [list] { return list(recordOf<PairWish>(), 0), nullptr; }},
        {u"add-wish"_s, [this, edit] { return edit(wishDialogKind(session()), 0); }},
        {u"past-hostings"_s, [list] { return list(recordOf<PastHosting>(), 0), nullptr; }},
        {u"add-past-hosting"_s, [this, edit] { return edit(pastHostingDialogKind(session()), 0); }}};
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visits_area.h"

#include "host_offer.h"
#include "hosting_ledger.h"
#include "hosting_reports.h"
#include "pair_wish.h"
#include "people_export.h"
#include "visit.h"
#include "visit_book.h"
#include "visit_entries.h"
#include "visit_party.h"
#include "visits_due.h"
#include "visits_lists.h"
#include "visits_sample.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitsArea)
};

Currency homeOf(const Store &store)
{
    return Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
}

} // namespace

Area visitsArea()
{
    Area area;
    area.name = u"visits"_s;
    area.title = Words::tr("Visits");
    area.records = {&recordOf<Visit>(), &recordOf<VisitFee>(), &recordOf<VisitQuestion>(),
        &recordOf<HostOffer>(), &recordOf<VisitParty>(), &recordOf<Traveller>(), &recordOf<VisitPayment>(),
        &recordOf<VisitAnswer>(), &recordOf<PairWish>(), &recordOf<PastHosting>()};
    for (const VisitsList &list : visitsLists()) {
        const RecordShape *shape = list.shape;
        area.kinds.insert(list.name, shape->table);
        area.lists.insert(list.name, [shape](const Store &store, const Asked &asked) {
            return visitsQuery(*shape, asked.locale, homeOf(store));
        });
        if (shape->find(u"visit"_s) || shape->table == u"visit")
            area.choices.insert(list.name, [shape](const Store &store, const Asked &asked) {
                return visitsChoices(store, *shape, asked.today);
            });
        if (!QStringList{u"visits"_s, u"travellers"_s, u"hosts"_s, u"visit-payments"_s}.contains(list.name))
            continue; // parts of these
        area.exporters += Exporter{list.name, shape->manyLabel(), {u"csv"_s, u"xlsx"_s}, {},
            [shape](const Store &store, const QString &path, const QList<qint64> &ids, const Asked &asked) {
                return exportRecords(store, *shape, path, ids, asked.locale);
            }};
    }
    area.entries = visitEntries();
    area.due = [](const Store &store, const Asked &asked) {
        return visitsDue(store, asked.today, asked.locale);
    };
    area.search = searchVisits;
    area.charts = [](const Store &, const Asked &) { return QList<ReportChart>(); };
    area.sample = [](Edit &edit, const Asked &asked) { addSampleVisits(edit, asked.today); };
    area.checks = [](const Store &store, const Asked &) { return checkVisits(store); };
    area.reports = {
        {u"host-list"_s, Words::tr("Hosts and their guests"),
            Words::tr("Who takes whom on the next visit, with addresses and what hosts must know."),
            [](const Store &store, const Asked &asked) {
                return hostListReport(store, nearestVisit(store, asked.today), asked.today, asked.locale);
            }},
        {u"guest-list"_s, Words::tr("Guests and their hosts"),
            Words::tr("Who stays where on the next visit, by name."),
            [](const Store &store, const Asked &asked) {
                return guestListReport(store, nearestVisit(store, asked.today), asked.today, asked.locale);
            }},
        {u"hosting-ledger"_s, Words::tr("Who hosted whom"),
            Words::tr("The stays of all years, and whose turn it is to host."),
            [](const Store &store, const Asked &asked) {
                return hostingLedgerReport(store, asked.today, asked.locale);
            }}};
    return area;
}

} // namespace twinbook

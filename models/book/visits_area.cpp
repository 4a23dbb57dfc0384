// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visits_area.h"

#include "host_offer.h"
#include "pair_wish.h"
#include "visit.h"
#include "visit_party.h"
#include "visits_sample.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitsArea)
};

} // namespace

Area visitsArea()
{
    Area area;
    area.name = u"visits"_s;
    area.title = Words::tr("Visits");
    area.records = {&recordOf<Visit>(), &recordOf<VisitFee>(), &recordOf<VisitQuestion>(),
        &recordOf<HostOffer>(), &recordOf<VisitParty>(), &recordOf<Traveller>(), &recordOf<VisitPayment>(),
        &recordOf<VisitAnswer>(), &recordOf<PairWish>(), &recordOf<PastHosting>()};
    area.due = [](const Store &, const Asked &) { return QList<Due>(); };
    area.search = [](const Store &, const QString &, int) { return QList<SearchHit>(); };
    area.charts = [](const Store &, const Asked &) { return QList<ReportChart>(); };
    area.sample = [](Edit &edit, const Asked &asked) { addSampleVisits(edit, asked.today); };
    area.checks = [](const Store &, const Asked &) { return Problems(); };
    return area;
}

} // namespace twinbook

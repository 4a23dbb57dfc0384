// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_copy.h"

#include "host_offer.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitCopy)
};

} // namespace

EditOutcome copyVisit(Store &store, Id<Visit> like, QDate today, Visit &copy)
{
    const std::optional<Visit> old = store.get(like);
    if (!old)
        return {EditOutcome::Refused, 0, Words::tr("This visit is not in the book any more."), {}};
    int years = 1;
    while (old->fromOn.isValid() && old->fromOn.addYears(years) < today)
        ++years;
    const auto later = [years](QDate day) { return day.isValid() ? day.addYears(years) : QDate(); };
    copy = *old;
    copy.id = {};
    copy.name = old->fromOn.isValid()
        ? Words::tr("%1 %2", "visit, year").arg(old->name, QString::number(later(old->fromOn).year()))
        : Words::tr("%1 again").arg(old->name);
    copy.fromOn = later(old->fromOn);
    copy.untilOn = later(old->untilOn);
    copy.bookingUntil = later(old->bookingUntil);
    copy.status = u"idea"_s;
    copy.approvedOn = {};
    copy.approvedBy.clear();
    copy.benefit.clear();
    copy.templateOf = old->id;
    copy.sequence = 0;
    return store.edit(Words::tr("Begin %1").arg(copy.name), [&](Edit &edit) {
        edit.save(copy);
        for (VisitFee fee : store.all<VisitFee>(u"removed=0 AND visit=?"_s, {old->id.value})) {
            fee.id = {};
            fee.visit = copy.id;
            fee.depositDue = later(fee.depositDue);
            fee.balanceDue = later(fee.balanceDue);
            edit.save(fee);
        }
        for (VisitQuestion question : store.all<VisitQuestion>(u"removed=0 AND visit=?"_s, {old->id.value})) {
            question.id = {};
            question.visit = copy.id;
            edit.save(question);
        }
    });
}

EditOutcome askAllHosts(Store &store, Id<Visit> visit, QDate today)
{
    QSet<qint64> there;
    for (const HostOffer &offer : store.all<HostOffer>(u"removed=0 AND visit=?"_s, {visit.value}))
        there.insert(offer.household.value);
    return store.edit(Words::tr("Ask all who host"), [&](Edit &edit) {
        for (const Household &home : store.all<Household>(u"removed=0 AND hosting IN ('yes','reserve')"_s)) {
            if (there.contains(home.id.value))
                continue;
            HostOffer offer = offerOf(home, visit);
            offer.askedOn = today;
            edit.save(offer);
        }
    });
}

} // namespace twinbook

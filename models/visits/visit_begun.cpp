// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_begun.h"

#include "membership_rules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Visits)
};

Visit visitOf(const Store &store, Id<Visit> id)
{
    return (id.isValid() ? store.get(id) : std::nullopt).value_or(Visit());
}

} // namespace

void begin(Visit &visit, const Store &, QDate)
{
    visit.direction = u"in"_s;
    visit.kind = u"friendship"_s;
    visit.status = u"idea"_s;
}

void begin(VisitFee &fee, const Store &store, QDate today)
{
    fee.visit = nearestVisit(store, today);
}

void begin(VisitQuestion &question, const Store &store, QDate today)
{
    question.visit = nearestVisit(store, today);
    question.position = 1;
}

void begin(VisitParty &party, const Store &store, QDate today)
{
    party.visit = nearestVisit(store, today);
}

void begin(Traveller &traveller, const Store &store, QDate today)
{
    traveller.visit = nearestVisit(store, today);
    traveller.status = u"coming"_s;
}

void begin(VisitPayment &payment, const Store &, QDate today)
{
    payment.paidOn = today;
}

void begin(VisitAnswer &, const Store &, QDate) { }

void begin(HostOffer &offer, const Store &store, QDate today)
{
    offer.visit = nearestVisit(store, today);
    offer.status = u"asked"_s;
    offer.askedOn = today;
}

void begin(PairWish &wish, const Store &, QDate today)
{
    wish.wish = u"again"_s;
    wish.saidOn = today;
}

void begin(PastHosting &stay, const Store &, QDate today)
{
    stay.year = today.year() - 1;
}

Problems checkIn(const Store &, const Visit &visit, QDate today)
{
    return check(visit, today);
}

Problems checkIn(const Store &, const VisitFee &fee, QDate)
{
    return check(fee);
}

Problems checkIn(const Store &, const VisitQuestion &question, QDate)
{
    return check(question);
}

Problems checkIn(const Store &store, const VisitParty &party, QDate)
{
    Problems problems = check(party);
    const std::optional<HostOffer> host = party.host.isValid() ? store.get(party.host) : std::nullopt;
    if (host && host->visit != party.visit)
        problems += {u"host"_s, Words::tr("This host is one of another visit.")};
    return problems;
}

Problems checkIn(const Store &store, const Traveller &traveller, QDate today)
{
    const Visit visit = visitOf(store, traveller.visit);
    Problems problems = check(traveller, visit);
    for (const Traveller &other : store.all<Traveller>(
             u"removed=0 AND visit=? AND person=?"_s, {traveller.visit.value, traveller.person.value}))
        if (other.id != traveller.id)
            problems += {u"person"_s, Words::tr("This person is on the visit already.")};
    const std::optional<VisitParty> party =
        traveller.party.isValid() ? store.get(traveller.party) : std::nullopt;
    if (party && party->visit != traveller.visit)
        problems += {u"party"_s, Words::tr("This party is one of another visit.")};
    const std::optional<Person> person = store.get(traveller.person);
    if (visit.membersOnly && visit.direction == u"out" && person && traveller.isComing()
        && standingOf(*person, standingRules(store, today)) != Standing::PaidUp)
        problems += {u"person"_s,
            Words::tr("The visit is for paid-up members only. Put the person on the waiting list until the "
                      "subscription is paid.")};
    return problems;
}

Problems checkIn(const Store &, const VisitPayment &payment, QDate today)
{
    return check(payment, today);
}

Problems checkIn(const Store &, const VisitAnswer &answer, QDate)
{
    return check(answer);
}

Problems checkIn(const Store &store, const HostOffer &offer, QDate)
{
    Problems problems = check(offer, visitOf(store, offer.visit));
    for (const HostOffer &other : store.all<HostOffer>(
             u"removed=0 AND visit=? AND household=?"_s, {offer.visit.value, offer.household.value}))
        if (other.id != offer.id)
            problems += {u"household"_s, Words::tr("This household stands among the hosts already.")};
    return problems;
}

Problems checkIn(const Store &, const PairWish &wish, QDate)
{
    return check(wish);
}

Problems checkIn(const Store &, const PastHosting &stay, QDate today)
{
    return check(stay, today);
}

void complete(HostOffer &offer, const Store &store)
{
    if (offer.beds() > 0 || offer.id.isValid())
        return;
    const std::optional<Household> home = store.get(offer.household);
    if (!home)
        return;
    const HostOffer profile = offerOf(*home, offer.visit);
    offer.singles = profile.singles;
    offer.doubles = profile.doubles;
    offer.twins = profile.twins;
    offer.sofas = profile.sofas;
    if (offer.maxGuests == 0)
        offer.maxGuests = profile.maxGuests;
}

void completeParty(Edit &edit, Traveller &traveller, const Store &store)
{
    const std::optional<Person> person = store.get(traveller.person);
    if (traveller.party.isValid() || !person)
        return;
    VisitParty party;
    party.visit = traveller.visit;
    party.name = displayName(*person);
    party.kind = u"single"_s;
    edit.save(party);
    traveller.party = party.id;
}

} // namespace twinbook

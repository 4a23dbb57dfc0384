// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_details.h"

#include "hosting_ledger.h"
#include "hosting_request.h"
#include "record_words.h"
#include "visit_links.h"
#include "visits_due.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(VisitDetails)
};

template <class T>
DetailState stateOf(const T &record, const QString &column, const QString &key, Tone tone)
{
    Q_UNUSED(record)
    const RecordShape &shape = recordOf<T>();
    return {shape.choiceLabel(*shape.find(column), key), tone};
}

QString money(const Store &store, const Visit &visit, qint64 amount, const QLocale &locale)
{
    const QString code = visit.currency.isEmpty() ? store.setting(u"currency"_s) : visit.currency;
    return formatMoney({amount, Currency::fromCode(code).value_or(Currency{})}, locale);
}

Tone toneOf(Due::Pain pain)
{
    return pain == Due::Overdue ? Tone::Bad : pain == Due::Soon ? Tone::Warning : Tone::Neutral;
}

void addLinkTo(DetailPart &part, const Store &store, const QString &label, const QString &table, qint64 id)
{
    if (const QString line = recordLine(store, table, id); !line.isEmpty())
        part.addLink(label, line, recordLink(table, id));
}

} // namespace

Detail visitDetail(const Store &store, const Visit &visit, const Asked &asked)
{
    const VisitBook book = visitBook(store, visit.id);
    const RecordWords words(visit, asked.locale);
    Detail detail;
    detail.title = visit.name;
    if (visit.fromOn.isValid() && visit.untilOn.isValid())
        detail.subtitle =
            Words::tr("%1 to %2", "days")
                .arg(longDate(visit.fromOn, asked.locale), longDate(visit.untilOn, asked.locale));
    detail.states += stateOf(visit, u"status"_s, visit.status,
        visit.isCancelled()             ? Tone::Bad
            : visit.isOver(asked.today) ? Tone::Neutral
                                        : Tone::Good);
    DetailPart due{Words::tr("What is due"), {}};
    for (const Due &one : dueOfVisit(book, asked.today, asked.locale))
        due.add(one.by.isValid() ? asked.locale.toString(one.by, QLocale::ShortFormat) : QString(),
            one.sentence, toneOf(one.pain));
    detail.add(due);
    int coming = 0;
    int waiting = 0;
    int placed = 0;
    qint64 price = 0;
    qint64 paid = 0;
    for (const Traveller &traveller : book.travellers) {
        waiting += traveller.status == u"waiting";
        if (!traveller.isComing())
            continue;
        ++coming;
        price += book.priceOf(traveller);
        paid += book.paidOf(traveller);
        const VisitParty *party = book.party(traveller.party);
        placed += party && party->host.isValid();
    }
    int hosts = 0;
    qint64 beds = 0;
    for (const HostOffer &offer : book.offers) {
        hosts += offer.isOffered();
        beds += offer.isOffered() ? offer.beds() : 0;
    }
    DetailPart numbers{Words::tr("In numbers"), {}};
    if (coming > 0)
        numbers.add(Words::tr("Travellers"),
            visit.places > 0 ? Words::tr("%1 of %2 places").arg(coming).arg(visit.places)
                             : QString::number(coming));
    if (waiting > 0)
        numbers.add(Words::tr("Waiting list"), QString::number(waiting));
    if (hosts > 0)
        numbers.add(Words::tr("Hosts"), Words::tr("%n households with %1 beds", nullptr, hosts).arg(beds));
    if (placed > 0)
        numbers.add(Words::tr("Placed"), Words::tr("%1 of %2").arg(placed).arg(coming));
    if (price > 0)
        numbers.add(Words::tr("Paid"),
            Words::tr("%1 of %2")
                .arg(money(store, visit, paid, asked.locale), money(store, visit, price, asked.locale)));
    detail.add(numbers);
    DetailPart why{Words::tr("Why"), {}};
    words.add(why, {"purpose", "benefit", "approved_on", "approved_by"});
    detail.add(why);
    DetailPart facts{Words::tr("The visit"), {}};
    words.add(facts, {"direction", "kind"});
    addLinkTo(facts, store, words.label("link"), u"town_link"_s, visit.link.value);
    addLinkTo(facts, store, words.label("organiser"), u"person"_s, visit.organiser.value);
    words.add(facts, {"meeting_place", "booking_until", "members_only", "price_notes"});
    addLinkTo(facts, store, words.label("template_of"), u"visit"_s, visit.templateOf.value);
    words.add(facts, {"notes"});
    detail.add(facts);
    detail.add(historyPart(store, u"visit"_s, visit.id.value, asked.locale));
    return detail;
}

Detail travellerDetail(const Store &store, const Traveller &traveller, const Asked &asked)
{
    const VisitBook book = visitBook(store, traveller.visit);
    const RecordWords words(traveller, asked.locale);
    Detail detail;
    detail.title = book.nameOf(traveller);
    detail.subtitle = book.visit.name;
    detail.states += stateOf(traveller, u"status"_s, traveller.status,
        traveller.isComing()                   ? Tone::Good
            : traveller.status == u"cancelled" ? Tone::Bad
                                               : Tone::Warning);
    DetailPart facts;
    const int age = book.ageOf(traveller);
    if (age >= 0)
        facts.add(Words::tr("Age at the visit"), QString::number(age));
    addLinkTo(facts, store, Words::tr("All that is known"), u"person"_s, traveller.person.value);
    addLinkTo(facts, store, words.label("party"), u"visit_party"_s, traveller.party.value);
    const VisitParty *party = book.party(traveller.party);
    if (const HostOffer *offer = party ? book.offer(party->host) : nullptr)
        facts.addLink(
            Words::tr("Stays with"), book.nameOf(*offer), recordLink(u"host_offer"_s, offer->id.value));
    words.add(
        facts, {"role", "arrives_on", "leaves_on", "shares_with", "waiting_since", "cancelled_on", "notes"});
    detail.add(facts);
    DetailPart pay{Words::tr("Payment"), {}};
    if (const VisitFee *fee = book.fee(traveller.fee)) {
        pay.add(fee->name, money(store, book.visit, fee->amount, asked.locale));
        pay.add(Words::tr("Paid"), money(store, book.visit, book.paidOf(traveller), asked.locale));
        if (const qint64 due = book.dueOf(traveller, asked.today); due > 0)
            pay.add(Words::tr("Due now"), money(store, book.visit, due, asked.locale), Tone::Bad);
    }
    detail.add(pay);
    DetailPart answers{Words::tr("Answers"), {}};
    for (const VisitAnswer &answer :
        store.all<VisitAnswer>(u"removed=0 AND traveller=?"_s, {traveller.id.value}))
        if (const auto question = store.get(answer.question))
            answers.add(question->question, answer.answer);
    detail.add(answers);
    detail.add(historyPart(store, u"traveller"_s, traveller.id.value, asked.locale));
    return detail;
}

Detail partyDetail(const Store &store, const VisitParty &party, const Asked &asked)
{
    const VisitBook book = visitBook(store, party.visit);
    const RecordWords words(party, asked.locale);
    Detail detail;
    detail.title = party.name;
    detail.subtitle = book.visit.name;
    const HostOffer *offer = book.offer(party.host);
    detail.states += offer   ? DetailState{Words::tr("Placed"), Tone::Good}
        : party.leftUnplaced ? DetailState{Words::tr("Needs no host"), Tone::Neutral}
                             : DetailState{Words::tr("Not placed"), Tone::Warning};
    DetailPart who{Words::tr("Who"), {}};
    for (const Traveller &traveller : book.coming(party.id))
        who.addLink({}, book.nameOf(traveller), recordLink(u"traveller"_s, traveller.id.value));
    detail.add(who);
    DetailPart facts{Words::tr("For the placement"), {}};
    if (offer)
        facts.addLink(words.label("host"), book.nameOf(*offer), recordLink(u"host_offer"_s, offer->id.value));
    words.add(facts, {"locked", "kind", "wanted_host", "may_share", "vetted_only", "stay_near", "host_note"});
    addLinkTo(facts, store, words.label("near"), u"visit_party"_s, party.near.value);
    addLinkTo(facts, store, words.label("apart_from"), u"visit_party"_s, party.apartFrom.value);
    words.add(facts, {"notes"});
    detail.add(facts);
    DetailPart before{Words::tr("Stayed before with"), {}};
    for (const Stay &stay : allStays(store, asked.today))
        for (const Traveller &traveller : book.coming(party.id))
            if (stay.guest == traveller.person)
                before.add(QString::number(stay.year),
                    u"%1: %2"_s.arg(stay.guestName, recordLine(store, u"household"_s, stay.host.value)));
    detail.add(before);
    detail.add(historyPart(store, u"visit_party"_s, party.id.value, asked.locale));
    return detail;
}

Detail offerDetail(const Store &store, const HostOffer &offer, const Asked &asked)
{
    const VisitBook book = visitBook(store, offer.visit);
    const RecordWords words(offer, asked.locale);
    Detail detail;
    detail.title = recordLine(store, u"household"_s, offer.household.value);
    detail.subtitle = book.visit.name;
    detail.states += stateOf(offer, u"status"_s, offer.status,
        offer.status == u"yes"      ? Tone::Good
            : offer.status == u"no" ? Tone::Neutral
                                    : Tone::Warning);
    detail.states += isVetted(store, book, offer)
        ? DetailState{Words::tr("Checked for young people"), Tone::Good}
        : DetailState{Words::tr("Not checked for young people"), Tone::Neutral};
    DetailPart guests{Words::tr("Guests of this visit"), {}};
    for (const VisitParty &party : book.parties)
        if (party.host == offer.id)
            guests.addLink({}, party.name, recordLink(u"visit_party"_s, party.id.value));
    detail.add(guests);
    DetailPart facts{Words::tr("What they offer"), {}};
    addLinkTo(facts, store, words.label("household"), u"household"_s, offer.household.value);
    for (const char *column : {"singles", "doubles", "twins", "sofas", "max_guests", "comfortable"})
        if (const QString value = words.value(column); value != u"0")
            facts.add(words.label(column), value);
    words.add(facts, {"takes", "minors", "no_smokers", "keen", "from_on", "until_on", "asked_on", "notes"});
    detail.add(facts);
    DetailPart before{Words::tr("Guests before"), {}};
    for (const Stay &stay : allStays(store, asked.today))
        if (stay.host == offer.household)
            before.add(QString::number(stay.year), stay.guestName);
    detail.add(before);
    detail.add(historyPart(store, u"host_offer"_s, offer.id.value, asked.locale));
    return detail;
}

Detail visitPaymentDetail(const Store &store, const VisitPayment &payment, const Asked &asked)
{
    const RecordWords words(payment, asked.locale);
    const auto traveller = store.get(payment.traveller);
    const Visit visit = (traveller ? store.get(traveller->visit) : std::nullopt).value_or(Visit());
    Detail detail;
    detail.title = money(store, visit, payment.amount, asked.locale);
    detail.subtitle = visit.name;
    DetailPart facts;
    addLinkTo(facts, store, words.label("traveller"), u"traveller"_s, payment.traveller.value);
    words.add(facts, {"paid_on", "notes"});
    detail.add(facts);
    detail.add(historyPart(store, u"visit_payment"_s, payment.id.value, asked.locale));
    return detail;
}

Detail feeDetail(const Store &store, const VisitFee &fee, const Asked &asked)
{
    const RecordWords words(fee, asked.locale);
    const Visit visit = store.get(fee.visit).value_or(Visit());
    Detail detail;
    detail.title = fee.name;
    detail.subtitle = visit.name;
    DetailPart facts;
    facts.add(words.label("amount"), money(store, visit, fee.amount, asked.locale));
    facts.add(words.label("deposit"), money(store, visit, fee.deposit, asked.locale));
    words.add(facts, {"who", "deposit_due", "balance_due"});
    detail.add(facts);
    detail.add(historyPart(store, u"visit_fee"_s, fee.id.value, asked.locale));
    return detail;
}

Detail wishDetail(const Store &store, const PairWish &wish, const Asked &asked)
{
    const RecordWords words(wish, asked.locale);
    Detail detail;
    detail.title = recordLine(store, u"household"_s, wish.household.value);
    detail.states += stateOf(wish, u"wish"_s, wish.wish,
        wish.wish == u"never"       ? Tone::Bad
            : wish.wish == u"again" ? Tone::Good
                                    : Tone::Warning);
    DetailPart facts;
    addLinkTo(facts, store, words.label("person"), u"person"_s, wish.person.value);
    addLinkTo(facts, store, words.label("guest_household"), u"household"_s, wish.guestHousehold.value);
    words.add(facts, {"said_by", "said_on", "why"});
    detail.add(facts);
    detail.add(historyPart(store, u"pair_wish"_s, wish.id.value, asked.locale));
    return detail;
}

Detail pastHostingDetail(const Store &store, const PastHosting &stay, const Asked &asked)
{
    const RecordWords words(stay, asked.locale);
    Detail detail;
    detail.title = recordLine(store, u"household"_s, stay.household.value);
    detail.subtitle = QString::number(stay.year);
    DetailPart facts;
    addLinkTo(facts, store, words.label("person"), u"person"_s, stay.person.value);
    words.add(facts, {"guest_name"});
    if (stay.nights > 0)
        facts.add(words.label("nights"), QString::number(stay.nights));
    words.add(facts, {"notes"});
    detail.add(facts);
    detail.add(historyPart(store, u"past_hosting"_s, stay.id.value, asked.locale));
    return detail;
}

} // namespace twinbook

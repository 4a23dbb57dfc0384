// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_book.h"

#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int adultAge = 18;

template <class T>
const T *find(const QList<T> &all, Id<T> id)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const T &one) { return one.id == id; });
    return it == all.end() ? nullptr : &*it;
}

template <class T, class Key>
void sortBy(QList<T> &all, Key key)
{
    std::stable_sort(all.begin(), all.end(), [&](const T &a, const T &b) { return key(a) < key(b); });
}

} // namespace

const VisitParty *VisitBook::party(Id<VisitParty> id) const
{
    return find(parties, id);
}

const HostOffer *VisitBook::offer(Id<HostOffer> id) const
{
    return find(offers, id);
}

const VisitFee *VisitBook::fee(Id<VisitFee> id) const
{
    return find(fees, id);
}

QString VisitBook::nameOf(const Traveller &traveller) const
{
    return displayName(persons.value(traveller.person.value));
}

QString VisitBook::nameOf(const HostOffer &one) const
{
    return recordOf<Household>().title(&*households.constFind(one.household.value));
}

QList<Traveller> VisitBook::coming(Id<VisitParty> of) const
{
    QList<Traveller> all;
    for (const Traveller &traveller : travellers)
        if (traveller.party == of && traveller.isComing())
            all += traveller;
    return all;
}

QList<Person> VisitBook::adultsOf(const HostOffer &one, int fromAge) const
{
    QList<Person> all;
    for (const Person &person : persons) {
        const int age = ageOn(person.born, visit.untilOn);
        const bool young = age >= 0 ? age < fromAge : person.ageBand == u"under18";
        if (person.household == one.household && !young)
            all += person;
    }
    sortBy(all, [](const Person &person) { return person.id.value; });
    return all;
}

int VisitBook::ageOf(const Traveller &traveller) const
{
    return ageOn(persons.value(traveller.person.value).born, visit.fromOn);
}

bool VisitBook::isMinor(const Traveller &traveller) const
{
    const int age = ageOf(traveller);
    return age >= 0 ? age < adultAge : persons.value(traveller.person.value).ageBand == u"under18";
}

qint64 VisitBook::priceOf(const Traveller &traveller) const
{
    const VisitFee *one = fee(traveller.fee);
    return one && traveller.status != u"cancelled" ? one->amount : 0;
}

qint64 VisitBook::dueOf(const Traveller &traveller, QDate day) const
{
    const VisitFee *one = fee(traveller.fee);
    if (!one || !traveller.isComing())
        return 0;
    const QDate rest = one->balanceDue.isValid() ? one->balanceDue : visit.fromOn;
    const qint64 byNow = rest.isValid() && rest <= day        ? one->amount
        : one->depositDue.isValid() && one->depositDue <= day ? one->deposit
                                                              : 0;
    return std::max<qint64>(0, byNow - paidOf(traveller));
}

VisitBook visitBook(const Store &store, Id<Visit> id)
{
    VisitBook book;
    book.visit = store.get(id).value_or(Visit());
    const QVariantList of{id.value};
    const QString alive = u"removed=0 AND visit=?"_s;
    book.parties = store.all<VisitParty>(alive, of);
    book.travellers = store.all<Traveller>(alive, of);
    book.offers = store.all<HostOffer>(alive, of);
    book.fees = store.all<VisitFee>(alive, of);
    const QString homes = u"SELECT household FROM host_offer WHERE visit=? AND removed=0"_s;
    const QString guests = u"SELECT person FROM traveller WHERE visit=? AND removed=0"_s;
    for (const Person &person : store.all<Person>(
             u"removed=0 AND (id IN (%1) OR household IN (%2))"_s.arg(guests, homes), {id.value, id.value}))
        book.persons.insert(person.id.value, person);
    for (const Household &household : store.all<Household>(
             u"id IN (%1) OR id IN (SELECT household FROM person WHERE id IN (%2))"_s.arg(homes, guests),
             {id.value, id.value}))
        book.households.insert(household.id.value, household);
    for (const VisitPayment &payment : store.all<VisitPayment>(
             u"removed=0 AND traveller IN (SELECT id FROM traveller WHERE visit=? AND removed=0)"_s, of))
        book.paid[payment.traveller.value] += payment.amount;
    // Who or what is gone from the book takes no part.
    book.travellers.removeIf([&](const Traveller &one) { return !book.persons.contains(one.person.value); });
    book.offers.removeIf(
        [&](const HostOffer &one) { return !book.households.contains(one.household.value); });
    sortBy(book.parties, [](const VisitParty &party) { return sortKey(party.name); });
    sortBy(book.offers, [&](const HostOffer &offer) { return sortKey(book.nameOf(offer)); });
    return book;
}

Id<Visit> nearestVisit(const Store &store, QDate today)
{
    Id<Visit> next;
    QDate nextOn;
    Id<Visit> last;
    QDate lastOn;
    for (const Visit &visit : store.all<Visit>()) {
        if (visit.isCancelled())
            continue;
        if (!visit.isOver(today)
            && (!next.isValid()
                || (visit.fromOn.isValid() && (!nextOn.isValid() || visit.fromOn < nextOn)))) {
            next = visit.id;
            nextOn = visit.fromOn;
        } else if (visit.isOver(today) && (!last.isValid() || visit.fromOn > lastOn)) {
            last = visit.id;
            lastOn = visit.fromOn;
        }
    }
    return next.isValid() ? next : last;
}

} // namespace twinbook

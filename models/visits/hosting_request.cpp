// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting_request.h"

#include "hosting_ledger.h"
#include "hosting_reading.h"
#include "pair_wish.h"
#include "safeguarding_check.h"

#include "community.h"
#include "text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace hosting = plan::hosting;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HostingRequest)
};

QString languageOf(const Store &store, Id<Community> id)
{
    const std::optional<Community> community = id.isValid() ? store.get(id) : std::nullopt;
    return community ? community->language : QString();
}

// What hosts and guests speak beside what is noted of each: the languages of the two towns.
struct TownLanguages
{
    QString hosts;
    QString guests;
};

TownLanguages townLanguages(const Store &store, const Visit &visit)
{
    QString ours;
    for (const Community &community : store.all<Community>(u"removed=0 AND ours=1"_s))
        ours = community.language;
    const std::optional<TownLink> link = visit.link.isValid() ? store.get(visit.link) : std::nullopt;
    const QString theirs = link ? languageOf(store, link->partner) : QString();
    return visit.direction == u"out" ? TownLanguages{theirs, ours} : TownLanguages{ours, theirs};
}

std::optional<int> meanAge(const QList<int> &ages)
{
    int sum = 0;
    int count = 0;
    for (const int age : ages) {
        if (age >= 0) {
            sum += age;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

QString native(const QString &code)
{
    return code.isEmpty() ? QString() : code + u" native"_s;
}

// Fills in the request, one part after the other.
class Reading
{
public:
    Reading(const Store &store, const VisitBook &book, const HostingOptions &options, QDate today)
        : m_store(store)
        , m_book(book)
        , m_options(options)
        , m_stays(allStays(store, today))
        , m_today(today)
        , m_spoken(townLanguages(store, book.visit))
    {
    }

    HostingRequest read()
    {
        m_request.visit = m_book.visit.id;
        m_request.firstNight = m_book.visit.fromOn;
        m_request.problem.nights = std::clamp(nightsOf(m_book.visit), 1, hosting::maxNights);
        m_request.problem.weights =
            readHostingWeights(m_options.weights.value_or(m_book.visit.weights)).value_or(hosting::Weights());
        addHosts();
        addParties();
        addPairs();
        warn();
        return m_request;
    }

private:
    hosting::Bits nights(QDate from, QDate until) const
    {
        const QDate first = m_book.visit.fromOn;
        const int begins = from.isValid() ? std::max(0, int(first.daysTo(from))) : 0;
        const int ends = until.isValid() ? int(first.daysTo(until)) - 1 : m_request.problem.nights - 1;
        return hosting::nightRange(begins, std::min(ends, m_request.problem.nights - 1));
    }

    int area(const Household &household)
    {
        const QString name =
            fold(household.neighbourhood.isEmpty() ? household.town : household.neighbourhood);
        if (name.isEmpty())
            return plan::none;
        if (!m_request.areas.contains(name))
            m_request.areas += name;
        return int(m_request.areas.indexOf(name));
    }

    void addHosts()
    {
        QList<Id<Household>> homes;
        for (const HostOffer &offer : m_book.offers)
            homes += offer.household;
        QHash<qint64, int> load;
        for (const LedgerLine &line : hostingLedger(m_store, m_stays, homes, m_today))
            load.insert(line.household.value, line.recentLoad);
        for (const HostOffer &offer : m_book.offers) {
            if (offer.status == u"no" || m_options.withoutHosts.contains(offer.id))
                continue;
            hosting::Host host = hostOf(offer);
            host.recentLoad = load.value(offer.household.value);
            m_request.problem.hosts.push_back(host);
            m_request.offers += offer.id;
            m_request.hostNames += m_book.nameOf(offer);
        }
    }

    hosting::Host hostOf(const HostOffer &offer)
    {
        const Household home = m_book.households.value(offer.household.value);
        hosting::Host host;
        host.offered = offer.isOffered();
        host.reserve = offer.status == u"reserve";
        host.nights = nights(offer.fromOn, offer.untilOn);
        const auto rooms = [&](qint64 count, int sleeps, int beds) {
            for (qint64 i = 0; i < count; ++i)
                host.rooms.push_back({sleeps, beds});
        };
        rooms(offer.singles, 1, 1);
        rooms(offer.doubles, 2, 1);
        rooms(offer.twins, 2, 2);
        rooms(offer.sofas, 1, 1);
        if (offer.maxGuests > 0)
            host.most = int(offer.maxGuests);
        if (offer.comfortable > 0)
            host.comfortable = int(offer.comfortable);
        host.keen = offer.keen;
        host.vetted = isVetted(m_store, m_book, offer);
        host.minorsRule = offer.minors == u"girls" ? hosting::MinorsRule::GirlsOnly
            : offer.minors == u"boys"              ? hosting::MinorsRule::BoysOnly
            : offer.minors == u"none"              ? hosting::MinorsRule::None
                                                   : hosting::MinorsRule::Any;
        host.takes = offer.takes == u"adults" ? hosting::adultsAlone
            : offer.takes == u"families"      ? hosting::adultsAlone | hosting::families
            : offer.takes == u"young"         ? hosting::minors
                                              : hosting::anybody;
        if (offer.youngest > 0)
            host.youngest = int(offer.youngest);
        host.stepFree = home.stepFree;
        host.smokes = home.smoking == u"yes";
        host.noSmokers = offer.noSmokers;
        host.pets = host.allergens = petsIn(home.pets);
        host.diets = dietsIn(home.dietsCooked);
        QStringList languages{native(m_spoken.hosts)};
        QStringList interests;
        QList<int> ages;
        for (const Person &person : m_book.adultsOf(offer, 0)) {
            const int age = ageOn(person.born, m_book.visit.fromOn);
            languages += person.languages;
            interests += person.interests;
            if (age >= 0 && age < adult)
                host.childAges.push_back(age);
            else
                ages += age;
        }
        host.languages = spokenBy(languages, m_request.languages);
        host.interests = thingsIn(interests, m_request.interests);
        host.age = meanAge(ages);
        host.area = area(home);
        host.kilometres = int(home.distanceKm);
        return host;
    }

    void addParties()
    {
        for (const VisitParty &party : m_book.parties) {
            QList<Traveller> travellers = m_book.coming(party.id);
            travellers.removeIf([&](const Traveller &one) { return m_options.without.contains(one.id); });
            if (party.leftUnplaced || travellers.isEmpty())
                continue;
            m_request.problem.parties.push_back(partyOf(party, travellers));
            m_request.parties += party.id;
            m_request.partyNames += party.name;
            m_request.guests += int(travellers.size());
        }
    }

    hosting::Party partyOf(const VisitParty &party, const QList<Traveller> &travellers)
    {
        hosting::Party one;
        one.units = unitsOf(party, travellers);
        one.nights = 0;
        QList<int> ages;
        QStringList languages{native(m_spoken.guests)};
        QStringList interests;
        int young = 0;
        int boys = 0;
        int girls = 0;
        for (const Traveller &traveller : travellers) {
            const Person &person = *m_book.persons.constFind(traveller.person.value);
            one.nights |= nights(traveller.arrivesOn, traveller.leavesOn);
            one.stepFree = one.stepFree || needsNoSteps(person.accessNeeds);
            one.smokes = one.smokes || person.smoker;
            one.nonSmoking = one.nonSmoking || isSmokeAllergy(person.allergies);
            one.allergies |= animalAllergies(person.allergies);
            const Bits diet = dietsIn(person.diet);
            (isStrictDiet(person.dietNotes) ? one.dietsNeeded : one.dietsWished) |= diet;
            languages += person.languages;
            interests += person.interests;
            if (m_book.isMinor(traveller)) {
                ++young;
                boys += person.gender == u"m";
                girls += person.gender == u"f";
                if (m_book.ageOf(traveller) >= 0)
                    one.childAges.push_back(m_book.ageOf(traveller));
            } else {
                ages += m_book.ageOf(traveller);
            }
        }
        m_request.minors += young > 0;
        if (young == travellers.size()) {
            one.guests = boys == young ? hosting::Class::MinorBoys
                : girls == young       ? hosting::Class::MinorGirls
                                       : hosting::Class::MinorsMixed;
        }
        one.needsVetted = party.vettedOnly;
        one.priority = int(std::max<qint64>(1, party.priority));
        one.languages = spokenBy(languages, m_request.languages);
        one.interests = thingsIn(interests, m_request.interests);
        one.age = meanAge(ages);
        one.stayNear = party.stayNear;
        one.mayShare = party.mayShare;
        const QString gender = m_book.persons.value(travellers.first().person.value).gender;
        one.sharesAs = gender == u"f" ? 1 : gender == u"m" ? 2 : 0;
        addFormerHosts(one, party, travellers);
        if (const auto lock = lockOf(party))
            one.lock = lock;
        return one;
    }

    static std::vector<hosting::Unit> unitsOf(const VisitParty &party, const QList<Traveller> &travellers)
    {
        std::vector<hosting::Unit> units;
        if (party.kind == u"couple" && travellers.size() == 2 && travellers.first().room == 0
            && travellers.last().room == 0)
            return {{2, 1}};
        QList<qint64> rooms;
        for (const Traveller &traveller : travellers) {
            const qsizetype at = traveller.room > 0 ? rooms.indexOf(traveller.room) : -1;
            if (at >= 0) {
                hosting::Unit &unit = units[std::size_t(at)];
                ++unit.people;
                unit.beds = traveller.oneBed ? unit.beds.value_or(1) : unit.beds.value_or(1) + 1;
                continue;
            }
            rooms += traveller.room > 0 ? traveller.room : -1;
            units.push_back({1, 1});
        }
        return units;
    }

    std::optional<int> lockOf(const VisitParty &party) const
    {
        for (const HandLock &lock : m_options.locks)
            if (lock.party == party.id)
                return m_request.hostIndex(lock.host);
        if (!party.locked || !party.host.isValid())
            return std::nullopt;
        const int host = m_request.hostIndex(party.host);
        return host >= 0 ? std::optional(host) : std::nullopt; // fallen out: no lock
    }

    // Hosts of earlier visits, and what was said about them since.
    void addFormerHosts(hosting::Party &one, const VisitParty &party, const QList<Traveller> &travellers)
    {
        QSet<qint64> persons;
        QSet<qint64> homes;
        for (const Traveller &traveller : travellers) {
            persons.insert(traveller.person.value);
            const Id<Household> home = m_book.persons.value(traveller.person.value).household;
            if (home.isValid())
                homes.insert(home.value);
        }
        Id<Household> last;
        for (const Stay &stay : m_stays) { // the latest first
            if (!last.isValid() && persons.contains(stay.guest.value))
                last = stay.host;
        }
        std::optional<QList<PairWish>> &all = m_wishes;
        if (!all)
            all = m_store.all<PairWish>();
        for (int host = 0; host < m_request.offers.size(); ++host) {
            const HostOffer &offer = *m_book.offer(m_request.offers.at(host));
            bool again = offer.household == last;
            bool other = false;
            bool never = false;
            for (const PairWish &wish : *all) {
                if (wish.household != offer.household
                    || !(persons.contains(wish.person.value) || homes.contains(wish.guestHousehold.value)))
                    continue;
                again = again || wish.wish == u"again";
                other = other || wish.wish == u"other";
                never = never || wish.wish == u"never";
            }
            if (!party.wantedHost.trimmed().isEmpty())
                again = again || fold(m_book.nameOf(offer)).contains(fold(party.wantedHost.trimmed()));
            if (never)
                one.never.push_back(host);
            else if (other)
                one.avoided.push_back(host);
            else if (again)
                one.wanted.push_back(host);
            const int times = timesAsGuests(offer.household, homes);
            if (times > 0)
                one.owed.push_back({host, times});
        }
    }

    // On how many visits people of this household were guests in one of those homes.
    int timesAsGuests(Id<Household> household, const QSet<qint64> &homes) const
    {
        QSet<qint64> visits;
        for (const Stay &stay : m_stays)
            if (stay.guestHome == household && homes.contains(stay.host.value))
                visits.insert(stay.visit.isValid() ? stay.visit.value : -stay.year);
        return int(visits.size());
    }

    void addPairs()
    {
        for (const VisitParty &party : m_book.parties) {
            const int at = m_request.partyIndex(party.id);
            if (at < 0)
                continue;
            if (const int near = m_request.partyIndex(party.near); near >= 0)
                m_request.problem.sameArea.push_back({at, near});
            if (const int apart = m_request.partyIndex(party.apartFrom); apart >= 0)
                m_request.problem.keptApart.push_back({at, apart});
        }
    }

    void warn()
    {
        int alone = 0;
        for (const Traveller &traveller : m_book.travellers)
            alone += traveller.isComing() && !m_book.party(traveller.party)
                && !m_options.without.contains(traveller.id);
        if (alone > 0)
            m_request.warnings += Words::tr(
                "%n travellers belong to no party yet, so nobody is asked to host them.", nullptr, alone);
        if (!m_book.visit.fromOn.isValid() || !m_book.visit.untilOn.isValid())
            m_request.warnings +=
                Words::tr("The visit has no first or last day yet: one night is reckoned with.");
        int unknown = 0;
        for (const Traveller &traveller : m_book.travellers) {
            const Person person = m_book.persons.value(traveller.person.value);
            unknown += traveller.isComing() && !person.born.isValid() && person.ageBand.isEmpty();
        }
        if (unknown > 0)
            m_request.warnings += Words::tr(
                "The age of %n travellers is not known: they are taken to be grown up.", nullptr, unknown);
    }

    static constexpr int adult = 18;
    const Store &m_store;
    const VisitBook &m_book;
    const HostingOptions &m_options;
    QList<Stay> m_stays;
    QDate m_today;
    TownLanguages m_spoken;
    std::optional<QList<PairWish>> m_wishes;
    HostingRequest m_request;
};

} // namespace

int HostingRequest::allGuests() const
{
    int all = 0;
    for (const int count : guests)
        all += count;
    return all;
}

int HostingRequest::placedGuests(const hosting::Plan &plan) const
{
    int all = 0;
    for (qsizetype i = 0; i < guests.size() && std::size_t(i) < plan.size(); ++i)
        all += plan[std::size_t(i)] >= 0 ? guests.at(i) : 0;
    return all;
}

HostingRequest hostingRequest(
    const Store &store, const VisitBook &book, const HostingOptions &options, QDate today)
{
    return Reading(store, book, options, today).read();
}

bool isVetted(const Store &store, const VisitBook &book, const HostOffer &offer)
{
    const QList<Person> adults = book.adultsOf(offer);
    if (adults.isEmpty() || !book.visit.fromOn.isValid() || !book.visit.untilOn.isValid())
        return false;
    for (const Person &person : adults) {
        bool holds = false;
        for (const SafeguardingCheck &check :
            store.all<SafeguardingCheck>(u"removed=0 AND person=?"_s, {person.id.value})) {
            if (check.decision == u"refused")
                return false;
            // Abroad there is no DBS: what was agreed with the partner instead stands under "other".
            const bool counts =
                check.kind == u"dbs-enhanced" || (book.visit.direction == u"out" && check.kind == u"other");
            holds = holds
                || (counts && isValidOn(check, book.visit.fromOn) && isValidOn(check, book.visit.untilOn));
        }
        if (!holds)
            return false;
    }
    return true;
}

} // namespace twinbook

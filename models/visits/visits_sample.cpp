// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visits_sample.h"

#include "csv.h"
#include "host_offer.h"
#include "pair_wish.h"
#include "partnerships_sample.h"
#include "people_sample.h"
#include "safeguarding_check.h"
#include "visit_party.h"

#include <QFile>
#include <QHash>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qint64 firstHousehold = 1'000'000; // those of people_sample.cpp
constexpr qint64 firstPerson = 2'000'000;
constexpr qint64 firstVisit = 9'200'000;
constexpr qint64 firstFee = 9'210'000;
constexpr qint64 firstQuestion = 9'220'000;
constexpr qint64 firstOffer = 9'300'000;
constexpr qint64 firstParty = 9'400'000;
constexpr qint64 firstTraveller = 9'500'000;
constexpr qint64 firstPayment = 9'600'000;
constexpr qint64 firstAnswer = 9'610'000;
constexpr qint64 firstWish = 9'620'000;
constexpr qint64 firstStay = 9'630'000;
constexpr qint64 firstCheck = 9'640'000;
constexpr int coming = 6; // number of the visit that is still to come

using Cells = QHash<QString, QString>;

QList<Cells> rowsOf(const QString &name)
{
    QFile file(u":/resources/samples/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the sample committee is missing from this program");
    const Result<Table> table = readCsv(file.readAll(), {true, {}, {}});
    if (!table)
        throw std::runtime_error(table.sentence.toStdString());
    QList<Cells> rows;
    for (const QStringList &cells : table->rows) {
        Cells row;
        for (qsizetype i = 0; i < table->headings.size(); ++i)
            row.insert(table->headings.at(i), cells.value(i));
        rows += row;
    }
    return rows;
}

qint64 number(const Cells &row, const QString &column)
{
    return row.value(column).toLongLong();
}

struct Held
{
    const char *name;
    qint64 link;
    const char *direction;
    int begins; // days from today
    int nights;
    const char *kind;
    const char *status;
    const char *purpose;
};

constexpr Held held[] = {{"Valmont comes to Northbridge", sampleLinkToValmont, "in", -1487, 4, "friendship",
                             "done", "The first visit since the charter's jubilee."},
    {"Advent in Altenbrück", sampleLinkToAltenbrueck, "out", -1130, 3, "culture", "done",
        "The brass band plays in the Rathaus."},
    {"Altenbrück comes to Northbridge", sampleLinkToAltenbrueck, "in", -760, 4, "friendship", "evaluated",
        "Families meet again; the two fire brigades compare their ladders."},
    {"Northbridge in Valmont", sampleLinkToValmont, "out", -402, 5, "friendship", "evaluated",
        "Fifty years of the market hall and a walk along the Orne."},
    {"Choirs of two towns", sampleLinkToAltenbrueck, "virtual", -200, 1, "culture", "done",
        "One evening of songs through screens."},
    {"Valmont at Northbridge", sampleLinkToValmont, "in", 30, 4, "friendship", "closed",
        "Walks, the school project and the new exhibition about the river."}};

class Sample
{
public:
    Sample(Edit &edit, QDate today)
        : m_edit(edit)
        , m_today(today)
    {
        for (const Person &person : samplePersons(today))
            m_ours[person.household.value] += person;
    }

    void add()
    {
        addVisits();
        addGuests();
        addStays();
        addOffers();
        addParties();
        addWishes();
        addChecks();
    }

private:
    static Id<Visit> visit(int number) { return Id<Visit>(firstVisit + number); }
    static Id<Household> ours(qint64 line) { return Id<Household>(firstHousehold + line); }
    static Id<Household> home(qint64 line) { return Id<Household>(sampleFirstGuestHome + line); }

    void addVisits()
    {
        int at = 0;
        for (const Held &one : held) {
            Visit visit;
            visit.id = Id<Visit>(firstVisit + ++at);
            visit.name = QString::fromUtf8(one.name);
            visit.link = Id<TownLink>(one.link);
            visit.direction = QString::fromLatin1(one.direction);
            visit.fromOn = m_today.addDays(one.begins);
            visit.untilOn = visit.fromOn.addDays(one.nights);
            visit.kind = QString::fromLatin1(one.kind);
            visit.status = QString::fromLatin1(one.status);
            visit.purpose = QString::fromUtf8(one.purpose);
            visit.organiser = Id<Person>(firstPerson + 2);
            visit.meetingPlace = visit.direction == u"in" ? u"Guildhall, Market Place"_s : QString();
            visit.membersOnly = visit.direction == u"out";
            if (at == coming) {
                visit.benefit = u"Twelve households that have never hosted take somebody in, and the school "
                                "project finds its next class."_s;
                visit.approvedOn = m_today.addDays(-150);
                visit.approvedBy = u"Committee meeting"_s;
                visit.places = 48;
                visit.bookingUntil = m_today.addDays(-14);
                visit.priceNotes = u"Entrances, the coach to the coast and the evening at the Guildhall."_s;
                visit.templateOf = Id<Visit>(firstVisit + 1);
            }
            m_edit.add(visit);
            m_visits += visit;
        }
        const auto fee = [&](int line, int of, const QString &name, const QString &who, qint64 amount,
                             qint64 deposit) {
            VisitFee fee;
            fee.id = Id<VisitFee>(firstFee + line);
            fee.visit = visit(of);
            fee.name = name;
            fee.who = who;
            fee.amount = amount;
            fee.deposit = deposit;
            fee.depositDue = m_visits.at(of - 1).fromOn.addDays(-60);
            fee.balanceDue = m_visits.at(of - 1).fromOn.addDays(-16);
            m_edit.add(fee);
        };
        fee(1, coming, u"Adult"_s, u"adult"_s, 6500, 2000);
        fee(2, coming, u"Under 18"_s, u"young"_s, 3000, 1000);
        fee(3, 4, u"Adult"_s, u"adult"_s, 38500, 10000);
        VisitQuestion question;
        question.id = Id<VisitQuestion>(firstQuestion + 1);
        question.visit = visit(coming);
        question.position = 1;
        question.question = u"Will you come along to the walk by the river on Saturday?"_s;
        m_edit.add(question);
    }

    void addGuests()
    {
        qint64 person = sampleFirstGuest;
        QHash<qint64, bool> known;
        for (const Cells &row : rowsOf(u"guests.csv"_s)) {
            const qint64 line = number(row, u"home"_s);
            if (!known.value(line)) {
                Household household;
                household.id = home(line);
                household.name = row.value(u"party"_s);
                household.street = row.value(u"street"_s);
                household.town = row.value(u"town"_s);
                household.postcode = row.value(u"postcode"_s);
                household.country = row.value(u"country"_s);
                m_edit.add(household);
                known.insert(line, true);
                m_homes += line;
            }
            Person guest;
            guest.id = Id<Person>(++person);
            guest.household = home(line);
            guest.givenName = row.value(u"given_name"_s);
            guest.familyName = row.value(u"family_name"_s);
            guest.born = m_today.addDays(number(row, u"born"_s));
            guest.gender = row.value(u"gender"_s);
            guest.languages = row.value(u"languages"_s);
            guest.interests = row.value(u"interests"_s);
            guest.diet = row.value(u"diet"_s);
            guest.dietNotes = row.value(u"diet_notes"_s);
            guest.allergies = row.value(u"allergies"_s);
            guest.accessNeeds = row.value(u"access_needs"_s);
            guest.smoker = number(row, u"smoker"_s) != 0;
            m_edit.add(guest);
            m_guests[line] += guest;
            m_rows.insert(guest.id.value, row);
        }
    }

    HostOffer offer(int visitNumber, Id<Household> household, const QString &status)
    {
        HostOffer offer;
        offer.id = Id<HostOffer>(firstOffer + ++m_offers);
        offer.visit = visit(visitNumber);
        offer.household = household;
        offer.status = status;
        offer.askedOn = m_visits.at(visitNumber - 1).fromOn.addDays(-70);
        return offer;
    }
    VisitParty party(int visitNumber, const QString &name)
    {
        VisitParty party;
        party.id = Id<VisitParty>(firstParty + ++m_parties);
        party.visit = visit(visitNumber);
        party.name = name;
        return party;
    }
    Traveller traveller(const VisitParty &party, Id<Person> person)
    {
        Traveller traveller;
        traveller.id = Id<Traveller>(firstTraveller + ++m_travellers);
        traveller.visit = party.visit;
        traveller.party = party.id;
        traveller.person = person;
        traveller.status = u"coming"_s;
        return traveller;
    }

    // Who stayed with whom in the years before.
    void addStays()
    {
        for (const Cells &row : rowsOf(u"stays.csv"_s)) {
            const int of = int(number(row, u"visit"_s));
            const qint64 theirs = number(row, u"home"_s);
            const qint64 here = number(row, u"household"_s);
            const bool theyCome = m_visits.at(of - 1).direction == u"in";
            HostOffer house = offer(of, theyCome ? ours(here) : home(theirs), u"yes"_s);
            house.doubles = house.singles = 1;
            m_edit.add(house);
            const QList<Person> travel =
                theyCome ? m_guests.value(theirs) : m_ours.value(firstHousehold + here);
            VisitParty staying = party(of, travel.first().familyName);
            staying.kind = travel.size() > 1 ? u"couple"_s : u"single"_s;
            staying.host = house.id;
            m_edit.add(staying);
            for (const Person &person : travel) {
                if (ageOn(person.born, m_visits.at(of - 1).fromOn) < 18 || person.leftOn.isValid())
                    continue;
                Traveller one = traveller(staying, person.id);
                one.room = 1;
                one.oneBed = travel.size() > 1;
                if (of == 4)
                    one.fee = Id<VisitFee>(firstFee + 3);
                m_edit.add(one);
                if (of == 4)
                    pay(one, 38500, m_visits.at(of - 1).fromOn.addDays(-30));
            }
        }
        constexpr qint64 before[][3] = {{63, 1, 2012}, {1, 2, 2015}, {17, 2, 2009}};
        qint64 id = firstStay;
        for (const auto &[host, guests, year] : before) {
            PastHosting stay;
            stay.id = Id<PastHosting>(++id);
            stay.household = ours(host);
            stay.person = m_guests.value(guests).first().id;
            stay.year = year;
            stay.nights = 4;
            stay.notes = u"From the old visitors' book"_s;
            m_edit.add(stay);
        }
    }

    void addOffers()
    {
        for (const Cells &row : rowsOf(u"hosts.csv"_s)) {
            HostOffer house = offer(coming, ours(number(row, u"household"_s)), row.value(u"status"_s));
            house.singles = number(row, u"singles"_s);
            house.doubles = number(row, u"doubles"_s);
            house.twins = number(row, u"twins"_s);
            house.sofas = number(row, u"sofas"_s);
            house.maxGuests = number(row, u"max_guests"_s);
            house.comfortable = number(row, u"comfortable"_s);
            house.takes = row.value(u"takes"_s);
            house.minors = row.value(u"minors"_s);
            house.keen = number(row, u"keen"_s) != 0;
            house.noSmokers = number(row, u"no_smokers"_s) != 0;
            house.notes = row.value(u"notes"_s);
            if (number(row, u"late"_s) != 0)
                house.fromOn = m_visits.at(coming - 1).fromOn.addDays(1);
            m_edit.add(house);
        }
    }

    void pay(const Traveller &traveller, qint64 amount, QDate day)
    {
        VisitPayment payment;
        payment.id = Id<VisitPayment>(firstPayment + ++m_payments);
        payment.traveller = traveller.id;
        payment.amount = amount;
        payment.paidOn = day;
        m_edit.add(payment);
    }

    // Who comes next month.
    void addParties()
    {
        constexpr int adult = 18;
        qint64 answers = firstAnswer;
        for (const qint64 line : m_homes) {
            const QList<Person> guests = m_guests.value(line);
            const Cells first = m_rows.value(guests.first().id.value);
            if (first.value(u"country"_s) != u"France")
                continue;
            VisitParty staying = party(coming, first.value(u"party"_s));
            staying.kind = first.value(u"kind"_s);
            staying.mayShare = number(first, u"may_share"_s) != 0;
            m_edit.add(staying);
            for (const Person &guest : guests) {
                const Cells row = m_rows.value(guest.id.value);
                const bool young = ageOn(guest.born, m_today) < adult;
                Traveller one = traveller(staying, guest.id);
                one.room = number(row, u"room"_s);
                one.oneBed = number(row, u"one_bed"_s) != 0;
                one.fee = Id<VisitFee>(firstFee + (young ? 2 : 1));
                if (line == 2 && guest == guests.first())
                    one.role = u"leader"_s;
                if (line == 9)
                    one.arrivesOn = m_visits.at(coming - 1).fromOn.addDays(1);
                m_edit.add(one);
                if (line % 9 != 4)
                    pay(one, line % 5 == 3 ? (young ? 1000 : 2000) : (young ? 3000 : 6500),
                        m_today.addDays(-20 - int(line)));
                if (line % 3 == 1) {
                    VisitAnswer answer;
                    answer.id = Id<VisitAnswer>(++answers);
                    answer.traveller = one.id;
                    answer.question = Id<VisitQuestion>(firstQuestion + 1);
                    answer.answer = line % 2 ? u"yes"_s : u"no"_s;
                    m_edit.add(answer);
                }
            }
        }
    }

    void addWishes()
    {
        struct Wished
        {
            qint64 host;
            qint64 home;
            const char *wish;
            const char *by;
            const char *why;
        };
        constexpr Wished all[] = {{63, 1, "again", "host", ""}, {1, 2, "again", "guest", ""},
            {8, 3, "again", "guest", ""}, {37, 6, "again", "host", "The room has no steps."},
            {36, 4, "never", "host", "He smoked in the kitchen."},
            {10, 11, "other", "guest", "Would like to get to know another family."}};
        qint64 id = firstWish;
        for (const Wished &one : all) {
            PairWish wish;
            wish.id = Id<PairWish>(++id);
            wish.household = ours(one.host);
            wish.guestHousehold = home(one.home);
            wish.wish = QString::fromLatin1(one.wish);
            wish.saidBy = QString::fromLatin1(one.by);
            wish.saidOn = m_today.addDays(-120);
            wish.why = QString::fromUtf8(one.why);
            m_edit.add(wish);
        }
    }

    // Of those who may take young people in.
    void addChecks()
    {
        qint64 id = firstCheck;
        for (const qint64 line : {19, 58, 59, 74}) {
            SafeguardingCheck check;
            check.id = Id<SafeguardingCheck>(++id);
            check.person = Id<Person>(firstPerson + line);
            check.kind = u"dbs-enhanced"_s;
            check.number = u"0017%1"_s.arg(44052200 + line * 13);
            check.issuedOn = m_today.addDays(-410 - int(line));
            check.expiresOn = m_today.addDays(680 - int(line));
            check.seenBy = u"Joan Adams"_s;
            check.decision = u"accepted"_s;
            m_edit.add(check);
        }
    }

    Edit &m_edit;
    QDate m_today;
    QHash<qint64, QList<Person>> m_ours; // by id of the household
    QHash<qint64, QList<Person>> m_guests; // by line of the home
    QHash<qint64, Cells> m_rows; // by id of the guest
    QList<qint64> m_homes;
    QList<Visit> m_visits;
    qint64 m_offers = 0;
    qint64 m_parties = 0;
    qint64 m_travellers = 0;
    qint64 m_payments = 0;
};

} // namespace

void addSampleVisits(Edit &edit, QDate today)
{
    Sample(edit, today).add();
}

} // namespace twinbook

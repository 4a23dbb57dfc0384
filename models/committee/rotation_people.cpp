// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_people.h"

#include "text.h"
#include "willingness.h"

#include <QHash>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace rota = plan::rota;

constexpr int remembered = 10; // years

rota::Wish wishOf(const QString &level)
{
    return level == u"keen"   ? rota::Wish::Keen
        : level == u"willing" ? rota::Wish::Willing
        : level == u"last"    ? rota::Wish::IfNobodyElse
        : level == u"never"   ? rota::Wish::Never
                              : rota::Wish::NotSaid;
}

int genderNumber(const QString &gender)
{
    return gender == u"f" ? 0 : gender == u"m" ? 1 : gender == u"x" ? 2 : plan::none;
}

QList<Id<Person>> candidates(const CommitteeBook &book, const QList<YearsHeld> &held,
    const QList<Willingness> &wishes, const QList<Availability> &times, const QList<Id<Person>> &besides)
{
    QList<Holder> elected = book.committee();
    elected.removeIf([&](const Holder &holder) { // who sits for the council is not asked
        const CommitteeRole *role = book.role(holder.term.role);
        return !role || role->chosenBy == u"council";
    });
    QList<Id<Person>> people = personsOf(elected);
    const auto take = [&](Id<Person> person) {
        if (!people.contains(person) && book.persons.contains(person))
            people += person;
    };
    for (const Willingness &wish : wishes)
        take(wish.person);
    for (const Availability &time : times)
        take(time.person);
    if (wishes.isEmpty() && times.isEmpty())
        for (const YearsHeld &years : held)
            if (years.to >= book.today.year() - remembered)
                take(years.person);
    std::for_each(besides.begin(), besides.end(), take);
    people.removeIf([&](Id<Person> person) { return !book.persons.contains(person); });
    return people;
}

std::vector<int> hoursByYear(const QList<Availability> &times, Id<Person> person, int firstYear, int years)
{
    std::optional<qint64> usual;
    QMap<qint64, qint64> special;
    for (const Availability &time : times) {
        if (time.person != person)
            continue;
        if (time.year == 0)
            usual = time.hours;
        else
            special.insert(time.year, time.hours);
    }
    std::vector<int> hours;
    if (!usual && special.isEmpty())
        return hours;
    constexpr int plenty = 300;
    for (int year = 0; year < years; ++year)
        hours.push_back(int(special.value(firstYear + year, usual.value_or(plenty))));
    return hours;
}

} // namespace

QStringList skillWords(const QString &text)
{
    QStringList words;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        if (const QString word = fold(part).remove(u' ').remove(u'-'); !word.isEmpty())
            words += word;
    return words;
}

// The year in which somebody would be as old as on the day of the AGM if all were born on that day of the
// year; of whom only an age band is known the youngest of it, and under 18 never grows up within the plan.
std::optional<int> birthYearOf(const Person &who, QDate firstAgm, int years)
{
    if (who.born.isValid())
        return firstAgm.year() - ageOn(who.born, firstAgm);
    static const QHash<QString, int> youngest{
        {u"18-24"_s, 18}, {u"25-44"_s, 25}, {u"45-64"_s, 45}, {u"65plus"_s, 65}};
    if (who.ageBand == u"under18")
        return firstAgm.year() + years - 17;
    const auto band = youngest.constFind(who.ageBand);
    return band == youngest.constEnd() ? std::nullopt : std::optional(firstAgm.year() - *band);
}

void addCandidates(RotationRequest &request, const CommitteeBook &book, const Store &store,
    const QList<Id<Person>> &besides, const QList<Id<Person>> &without)
{
    const QList<Willingness> &wishes = book.wishes;
    const QList<Availability> times = store.all<Availability>(u"removed=0"_s);
    const QList<YearsHeld> held = book.held();
    const std::optional<Constitution> rules = book.rules();
    QStringList &areas = request.areas;
    QList<Id<Household>> homes;
    for (const Id<Person> id : candidates(book, held, wishes, times, besides)) {
        const Person &who = *book.persons.constFind(id);
        rota::Person person;
        person.eligible = !without.contains(id) && book.mayStand(who, rules);
        person.birthYear = birthYearOf(who, request.agms.first(), request.problem.years);
        person.gender = genderNumber(who.gender);
        if (const QString area = book.neighbourhoods.value(id); !area.isEmpty()) {
            if (!areas.contains(area))
                areas += area;
            person.area = int(areas.indexOf(area));
        }
        if (who.household.isValid()) {
            if (!homes.contains(who.household))
                homes += who.household;
            person.household = int(homes.indexOf(who.household));
        }
        person.hours = hoursByYear(times, id, request.firstYear, request.problem.years);
        for (const Availability &time : times)
            if (time.person == id && time.year == 0 && time.comfortable > 0)
                person.comfortable = int(time.comfortable);
        person.wishes.assign(std::size_t(request.roles.size()), rota::Wish::NotSaid);
        for (const Willingness &wish : wishes)
            if (const int role = request.roleIndex(wish.role); wish.person == id && role >= 0)
                person.wishes[std::size_t(role)] = wishOf(wish.level);
        const QString skills = fold(who.skills + u',' + who.occupation).remove(u' ').remove(u'-');
        for (qsizetype i = 0; i < request.skills.size(); ++i)
            if (skills.contains(request.skills.at(i)))
                person.skills.push_back(int(i));
        for (const YearsHeld &years : held) {
            if (years.person != id || years.from >= request.firstYear)
                continue;
            const int role = request.roleIndex(years.role);
            const CommitteeRole *known = book.role(years.role);
            if (!known || known->outside)
                continue;
            person.history.push_back({role < 0 ? rota::otherSeat : role, years.from - request.firstYear,
                std::min(years.to - request.firstYear, -1), years.counts});
        }
        request.problem.people.push_back(person);
        request.people += id;
        request.peopleNames += displayName(who);
    }
    request.problem.groups = membershipGroups(store, book.today, areas);
}

std::vector<rota::Group> membershipGroups(const Store &store, QDate today, const QStringList &areas)
{
    struct Band
    {
        int from;
        int to;
    };
    static constexpr Band bands[] = {{0, 44}, {45, 64}, {65, 200}};
    int all = 0;
    int aged = 0;
    QHash<QString, int> genders;
    std::array<int, 3> ages{};
    QHash<QString, int> places;
    int placed = 0;
    store.each(
        u"SELECT p.gender,p.born,CASE WHEN h.neighbourhood='' THEN h.town ELSE h.neighbourhood END FROM "
        u"person p LEFT JOIN household h ON h.id=p.household WHERE p.removed=0 AND p.category<>'' AND "
        u"(p.left_on IS NULL OR p.left_on>?)"_s,
        {today.toString(Qt::ISODate)}, [&](const Store::Value &value) {
            ++all;
            ++genders[value(0).toString()];
            const int age = ageOn(QDate::fromString(value(1).toString(), Qt::ISODate), today);
            for (std::size_t i = 0; i < std::size(bands); ++i)
                ages[i] += age >= bands[i].from && age <= bands[i].to ? 1 : 0;
            aged += age >= 0 ? 1 : 0;
            const QString place = value(2).toString();
            placed += place.isEmpty() ? 0 : 1;
            ++places[place];
        });
    std::vector<rota::Group> groups;
    const auto permille = [](int part, int whole) { return whole > 0 ? 1000 * part / whole : 0; };
    const int gendered = all - genders.value(QString());
    if (2 * gendered >= all && all > 0)
        for (const QString &gender : {u"f"_s, u"m"_s, u"x"_s})
            if (genders.value(gender) > 0)
                groups.push_back({rota::Group::By::Gender, genderNumber(gender), 0, 200,
                    permille(genders.value(gender), gendered)});
    if (2 * aged >= all && all > 0)
        for (std::size_t i = 0; i < std::size(bands); ++i)
            groups.push_back(
                {rota::Group::By::Age, plan::none, bands[i].from, bands[i].to, permille(ages[i], aged)});
    if (2 * placed >= all && all > 0)
        for (qsizetype i = 0; i < areas.size(); ++i)
            if (const int share = permille(places.value(areas.at(i)), placed); share >= 150)
                groups.push_back({rota::Group::By::Area, int(i), 0, 200, share});
    return groups;
}

} // namespace twinbook

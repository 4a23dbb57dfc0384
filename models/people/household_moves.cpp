// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_moves.h"

#include "homes.h"
#include "household_finder.h"
#include "membership_category.h"
#include "people_records.h"

#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdMoves)
};

QString titleOf(const Household &household)
{
    return recordOf<Household>().title(&household);
}

QString placeOf(const Household &household)
{
    return addressLines(household, household.country).join(u", "_s);
}

// What a home is called after one of those who live there.
QString madeName(const QList<Person> &persons, const Household &household)
{
    const auto named =
        std::find_if(persons.begin(), persons.end(), [](const Person &p) { return !p.familyName.isEmpty(); });
    if (named != persons.end())
        return homeNameFor(*named, household);
    return persons.isEmpty() ? householdName({}, household.street) : homeNameFor(persons.first(), household);
}

QString madeLetterName(const QList<Person> &persons)
{
    return persons.size() == 1 ? letterNameFor(persons.first()) : nameTogether(persons);
}

bool isMadeName(const Household &household, const QList<Person> &persons)
{
    return household.name.isEmpty() || household.name == householdName({}, household.street)
        || household.name == household.town
        || std::any_of(persons.begin(), persons.end(),
            [&](const Person &p) { return household.name == homeNameFor(p, household); });
}

bool isMadeLetterName(const QString &name, const QList<Person> &persons)
{
    if (name == nameTogether(persons))
        return true;
    for (const Person &one : persons) {
        const QString plain = (one.givenName + u' ' + one.familyName).trimmed();
        if (name == letterNameFor(one) || name == plain || name == (one.title + u' ' + plain).trimmed())
            return true;
        for (const Person &other : persons) {
            if (one.id != other.id && name == nameTogether({one, other}))
                return true;
        }
    }
    return false;
}

// Names of a household that was of `before` and is of `now`; what somebody has typed stays.
void rename(Household &household, const Household &old, const QList<Person> &before, const QList<Person> &now,
    QStringList &sentences)
{
    if (isMadeName(old, before) && !now.isEmpty())
        household.name = madeName(now, household);
    if (before == now || now.isEmpty() || old.letterName.isEmpty())
        return;
    if (isMadeLetterName(old.letterName, before))
        household.letterName = madeLetterName(now);
    else
        sentences +=
            Words::tr("The name on their letters stays “%1”. Please change it if it is no longer right.")
                .arg(old.letterName);
}

void setAddress(Household &household, const Household &address)
{
    for (const QString &name : addressColumns()) {
        const Column &column = *recordOf<Household>().find(name);
        column.set(&household, column.get(&address));
    }
}

bool hasAddress(const Household &household)
{
    return !(household.street + household.town + household.postcode).isEmpty(); // a country alone is none
}

QList<Person> without(QList<Person> persons, const QSet<Id<Person>> &some)
{
    persons.removeIf([&](const Person &p) { return some.contains(p.id); });
    return persons;
}

QString namesOf(const QList<Person> &persons)
{
    QStringList names;
    for (const Person &person : persons)
        names += displayName(person);
    return names.join(u", "_s);
}

// What the house offers its guests; what its people like and have is no part of it.
const QStringList &dwellingColumns()
{
    static const QStringList all{u"hosting"_s, u"single_rooms"_s, u"double_rooms"_s, u"twin_rooms"_s,
        u"sofa_places"_s, u"max_guests"_s, u"step_free"_s, u"stairs"_s, u"distance_km"_s, u"hosting_notes"_s};
    return all;
}

const QStringList &hostColumns()
{
    static const QStringList all{
        u"pets"_s, u"smoking"_s, u"diets_cooked"_s, u"has_car"_s, u"would_take"_s, u"would_not_take"_s};
    return all;
}

void takeOver(Household &household, const Household &from, const QStringList &columns)
{
    for (const QString &name : columns) {
        const Column &column = *recordOf<Household>().find(name);
        column.set(&household, column.get(&from));
    }
}

void clear(Household &household, const QStringList &columns)
{
    takeOver(household, Household(), columns);
}

bool hosts(const Household &household)
{
    return household.hosting == u"yes"_s || household.hosting == u"reserve"_s;
}

// The home that some have left; removed where nobody is there any more.
void leaveBehind(HomePlan &plan, const Home &from, const QList<Person> &staying)
{
    if (staying.isEmpty()) {
        plan.emptied += from.household.id;
        plan.sentences +=
            Words::tr("Nobody is left in the household %1, so it is removed.").arg(titleOf(from.household));
        return;
    }
    Household left = from.household;
    rename(left, from.household, from.persons, staying, plan.sentences);
    if (left != from.household)
        plan.households += left;
}

// Those who shared one fee and part now.
void tellFeesThatPart(
    HomePlan &plan, const Home &home, const QList<Person> &leaving, const QList<Person> &staying)
{
    QStringList told;
    for (const Person &gone : leaving) {
        const QString category = fold(gone.category);
        const bool parted = home.sharedFees.contains(category) && !told.contains(category)
            && std::any_of(staying.begin(), staying.end(),
                [&](const Person &left) { return fold(left.category) == category; });
        if (!parted)
            continue;
        told += category;
        plan.sentences += Words::tr("One fee of the category “%1” covered them together: please choose the "
                                    "membership of each anew.")
                              .arg(gone.category);
    }
}

} // namespace

Home homeOf(const Store &store, Id<Household> id)
{
    Home home{store.get(id).value_or(Household()), personsOf(store, id), {}};
    for (const MembershipCategory &category : membershipCategories(store)) {
        if (category.coversHousehold())
            home.sharedFees += fold(category.name);
    }
    return home;
}

QStringList addressColumns()
{
    return {u"street"_s, u"town"_s, u"postcode"_s, u"neighbourhood"_s, u"region"_s, u"country"_s, u"phone"_s};
}

void writeMoves(Edit &edit, const HomePlan &plan)
{
    for (Household household : plan.households)
        edit.save(household);
    for (Person person : plan.persons)
        edit.save(person);
    for (const Id<Household> id : plan.emptied)
        edit.remove(id);
}

HomePlan planMoveIn(const Person &person, const std::optional<Home> &from, const Home &to)
{
    HomePlan plan;
    const QString name = displayName(person);
    if (from && from->household.id == to.household.id)
        return plan;
    Person moved = person;
    moved.household = to.household.id;
    plan.persons = {moved};
    Household joined = to.household;
    rename(joined, to.household, to.persons, to.persons + QList<Person>{moved}, plan.sentences);
    if (to.persons.isEmpty() && joined.letterName.isEmpty())
        joined.letterName = letterNameFor(moved);
    if (joined != to.household)
        plan.households += joined;
    plan.label = Words::tr("%1 moves in: %2", "person, household").arg(name, titleOf(joined));
    plan.sentences.prepend(to.persons.isEmpty()
            ? Words::tr("%1 comes to live at %2.").arg(name, titleOf(to.household))
            : Words::tr("%1 comes to live with %2.").arg(name, namesOf(to.persons)));
    if (from)
        leaveBehind(plan, *from, without(from->persons, {person.id}));
    return plan;
}

HomePlan planMoveOut(const Person &person, const Home &from, const Household &address)
{
    HomePlan plan;
    const QString name = displayName(person);
    plan.label = Words::tr("%1 moves out").arg(name);
    Person moved = person;
    moved.household = {};
    if (hasAddress(address)) {
        Household own;
        own.id = Id<Household>::fresh();
        setAddress(own, address);
        own.name = madeName({moved}, own);
        own.letterName = letterNameFor(moved);
        moved.household = own.id;
        plan.households += own;
        plan.sentences += Words::tr("%1 gets a household of their own: %2.").arg(name, titleOf(own));
    } else {
        plan.sentences += Words::tr("%1 belongs to no household until an address is known.").arg(name);
    }
    plan.persons = {moved};
    const QList<Person> staying = without(from.persons, {person.id});
    leaveBehind(plan, from, staying);
    tellFeesThatPart(plan, from, plan.persons, staying);
    return plan;
}

Result<HomePlan> planSplit(
    const Home &home, const QSet<Id<Person>> &going, const Household &address, HostingOffer offer)
{
    using Planned = Result<HomePlan>;
    const QList<Person> staying = without(home.persons, going);
    QList<Person> leaving = home.persons;
    leaving.removeIf([&](const Person &p) { return !going.contains(p.id); });
    if (leaving.isEmpty())
        return Planned::refused(Words::tr("Please tick who moves out."));
    if (staying.isEmpty())
        return Planned::refused(
            Words::tr("If all of them go, the whole household moves: choose “Move house...” instead."));
    HomePlan plan;
    plan.label = Words::tr("Split the household %1").arg(titleOf(home.household));
    Household fresh;
    fresh.id = Id<Household>::fresh();
    setAddress(fresh, address);
    fresh.name = madeName(leaving, fresh);
    fresh.letterName = madeLetterName(leaving);
    for (Person &person : leaving)
        person.household = fresh.id;
    plan.persons = leaving;
    plan.sentences += hasAddress(fresh)
        ? Words::tr("%1: a household of their own, %2.").arg(namesOf(leaving), titleOf(fresh))
        : Words::tr("%1: a household of their own, whose address is not known yet.").arg(namesOf(leaving));
    plan.sentences += Words::tr("%1: stay at %2.")
                          .arg(namesOf(staying),
                              hasAddress(home.household) ? placeOf(home.household) : titleOf(home.household));
    Home left = home;
    if (offer == HostingOffer::GoesAlong) {
        takeOver(fresh, home.household, dwellingColumns() + hostColumns());
        clear(left.household, dwellingColumns());
    }
    if (hosts(home.household))
        plan.sentences += offer == HostingOffer::GoesAlong
            ? Words::tr("The offer to host visitors goes along with those who move.")
            : Words::tr("The offer to host visitors stays with those who stay.");
    tellFeesThatPart(plan, home, leaving, staying);
    plan.households += fresh;
    Household after = left.household;
    rename(after, home.household, home.persons, staying, plan.sentences);
    if (after != home.household)
        plan.households += after;
    return plan;
}

HomePlan planMoveHouse(const Home &home, const Household &address, bool hostAsBefore)
{
    HomePlan plan;
    Household moved = home.household;
    setAddress(moved, address);
    plan.label = Words::tr("Move house: %1").arg(titleOf(home.household));
    rename(moved, home.household, home.persons, home.persons, plan.sentences);
    plan.sentences += home.persons.isEmpty()
        ? Words::tr("The household gets the new address.")
        : Words::tr("The new address is for %1.").arg(namesOf(home.persons));
    if (hosts(home.household) && !hostAsBefore) {
        clear(moved, dwellingColumns());
        plan.sentences +=
            Words::tr("The rooms of the old home are taken out, and hosting becomes “not asked yet”.");
    } else {
        moved.distanceKm = 0;
    }
    if (moved != home.household)
        plan.households += moved;
    return plan;
}

} // namespace twinbook

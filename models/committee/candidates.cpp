// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include "committee_begun.h"
#include "membership_category.h"
#include "people_queries.h"
#include "people_records.h"
#include "retirement.h"
#include "willingness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QList<Id<Person>> candidatesFor(
    const CommitteeRole &role, const CommitteeBook &book, const QList<Willingness> &all)
{
    QList<std::pair<int, QString>> order;
    QList<std::pair<int, Id<Person>>> found;
    const std::optional<Constitution> rules = book.rules();
    for (const Willingness &one : all) {
        const int rank = one.level == u"keen" ? 0 : one.level == u"willing" ? 1 : 2;
        const auto person = book.persons.constFind(one.person);
        if (one.role != role.id || rank > 1 || person == book.persons.constEnd() || person->removed
            || !book.mayStand(*person, rules))
            continue;
        found += {rank, one.person};
    }
    std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first
                                  : book.name(a.second).localeAwareCompare(book.name(b.second)) < 0;
    });
    QList<Id<Person>> persons;
    for (const auto &[rank, person] : std::as_const(found)) {
        if (!persons.contains(person))
            persons += person;
    }
    return persons;
}

} // namespace

QList<Election> electionsAt(const CommitteeBook &book, const Store &store, QDate agm)
{
    const QList<Willingness> willingness = store.all<Willingness>();
    const QList<Holder> holders = holdersOn(book.terms, book.roles, book.today); // those outside it too
    const int year = book.calendar.yearNear(agm);
    const std::optional<Retirement> down = retiring(book); // a part of the committee, by the constitution
    QList<Election> all;
    for (const CommitteeRole &role : book.roles) {
        if (role.removed || (!role.chosenBy.isEmpty() && role.chosenBy != u"members"))
            continue;
        Election election;
        election.role = role;
        qint64 staying = 0;
        qint64 lots = 0;
        for (const Holder &holder : holders) {
            if (holder.term.role != role.id)
                continue;
            const bool ends = holder.term.how == u"acting"
                || (holder.term.untilOn.isValid() && book.calendar.yearNear(holder.term.untilOn) <= year)
                || (down && down->certain.contains(holder.term.person));
            if (ends)
                election.ending += holder;
            else if (down && down->byLot.contains(holder.term.person))
                ++lots;
            else
                ++staying;
        }
        if (lots > 0) // how many of them are drawn is known, not who
            staying += lots - std::min<qint64>(lots, down->fromLot);
        election.free = std::max<qint64>(0, std::max<qint64>(role.seats, 1) - staying);
        if (election.free == 0)
            continue;
        election.candidates = candidatesFor(role, book, willingness);
        all += election;
    }
    return all;
}

qint64 votingMembers(const Store &store, QDate day)
{
    const std::optional<Constitution> rules = constitutionOn(store.all<Constitution>(), day);
    const auto isTooYoung = [&](const Person &person) {
        if (!rules || rules->minAge < 1)
            return false;
        return person.born.isValid() ? ageOn(person.born, day) < rules->minAge
                                     : person.ageBand == u"under18" && rules->minAge >= 18;
    };
    QHash<QString, qint64> votes;
    for (const MembershipCategory &category : membershipCategories(store))
        votes.insert(category.name, category.votes);
    qint64 voting = 0;
    for (const Person &person : personsById(store, memberIds(store, day)))
        voting += votes.value(person.category, 1) > 0 && !isTooYoung(person);
    return voting;
}

} // namespace twinbook

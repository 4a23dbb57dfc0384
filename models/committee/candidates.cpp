// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidates.h"

#include "membership_category.h"
#include "people_queries.h"
#include "people_records.h"
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
    const QList<Holder> holders = book.committee();
    QList<Election> all;
    for (const CommitteeRole &role : book.roles) {
        if (role.removed || role.outside || (!role.chosenBy.isEmpty() && role.chosenBy != u"members"))
            continue;
        Election election;
        election.role = role;
        qint64 staying = 0;
        for (const Holder &holder : holders) {
            if (holder.term.role != role.id)
                continue;
            const bool ends =
                holder.term.how == u"acting" || (holder.term.untilOn.isValid() && holder.term.untilOn <= agm);
            if (ends)
                election.ending += holder;
            else
                ++staying;
        }
        election.free = std::max<qint64>(0, std::max<qint64>(role.seats, 1) - staying);
        if (election.free == 0)
            continue;
        election.candidates = candidatesFor(role, book, willingness);
        all += election;
    }
    return all;
}

qint64 votingMembers(const Store &store, QDate today)
{
    QHash<QString, qint64> votes;
    for (const MembershipCategory &category : membershipCategories(store))
        votes.insert(category.name, category.votes);
    qint64 voting = 0;
    for (const Person &person : personsById(store, memberIds(store, today)))
        voting += votes.value(person.category, 1) > 0;
    return voting;
}

} // namespace twinbook

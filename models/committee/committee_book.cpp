// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_book.h"

#include "committee_begun.h"
#include "membership_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

AgmCalendar readCalendar(const Store &store, const std::optional<Constitution> &rules)
{
    AgmCalendar calendar;
    if (rules && rules->agmMonth > 0) {
        calendar.month = int(rules->agmMonth);
        calendar.day = int(std::max<qint64>(rules->agmDay, 1));
    }
    for (const Meeting &meeting : store.all<Meeting>(u"removed=0 AND kind='agm' AND held_on IS NOT NULL"_s))
        calendar.known.insert(meeting.heldOn.year(), meeting.heldOn);
    return calendar;
}

// Persons that the committee's records speak of.
QList<qint64> personIds(const Store &store)
{
    return store.selectIds(
        u"SELECT person FROM term WHERE removed=0 AND person IS NOT NULL UNION SELECT person "
        u"FROM willingness WHERE removed=0 AND person IS NOT NULL UNION SELECT person FROM "
        u"availability WHERE removed=0 AND person IS NOT NULL ORDER BY 1"_s);
}

} // namespace

std::optional<Constitution> CommitteeBook::rules() const
{
    return constitutionOn(constitutions, today);
}

const CommitteeRole *CommitteeBook::role(Id<CommitteeRole> id) const
{
    const auto it =
        std::find_if(roles.begin(), roles.end(), [&](const CommitteeRole &r) { return r.id == id; });
    return it == roles.end() ? nullptr : &*it;
}

QString CommitteeBook::roleName(Id<CommitteeRole> id) const
{
    const CommitteeRole *found = role(id);
    return found ? found->name : QString();
}

QString CommitteeBook::name(Id<Person> id) const
{
    return persons.contains(id) ? displayName(*persons.constFind(id)) : QString();
}

bool CommitteeBook::mayStand(const Person &person, const std::optional<Constitution> &said) const
{
    if (person.removed || (person.leftOn.isValid() && person.leftOn <= today))
        return false;
    if (!said || !said->paidUp)
        return true;
    const Standing now = standingOf(person, standing);
    return now == Standing::PaidUp || now == Standing::Due;
}

CommitteeBook readCommittee(const Store &store, QDate today)
{
    CommitteeBook book;
    book.today = today;
    book.roles = store.all<CommitteeRole>();
    std::stable_sort(
        book.roles.begin(), book.roles.end(), [](const CommitteeRole &a, const CommitteeRole &b) {
            return std::pair(a.position, a.id.value) < std::pair(b.position, b.id.value);
        });
    book.pairs = store.all<RolePair>();
    book.terms = store.all<TermOfOffice>();
    book.wishes = store.all<Willingness>(u"removed=0"_s);
    book.constitutions = constitutions(store);
    book.calendar = readCalendar(store, book.rules());
    book.nextAgm = nextAgm(store, today);
    book.standing = standingRules(store, today);
    for (const qint64 id : personIds(store)) {
        const std::optional<Person> person = store.get(Id<Person>(id));
        if (!person || person->removed)
            continue;
        book.persons.insert(person->id, *person);
        if (const auto home = store.get(person->household))
            book.neighbourhoods.insert(
                person->id, home->neighbourhood.isEmpty() ? home->town : home->neighbourhood);
    }
    return book;
}

} // namespace twinbook

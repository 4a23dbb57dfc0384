// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_doubts.h"

#include "household.h"
#include "known_people.h"
#include "organisation.h"

#include "text.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleDoubts)
};

QString nameOf(const PersonTraits &person)
{
    const QString name = (person.givenName + u' ' + person.familyName).trimmed();
    if (!name.isEmpty())
        return name;
    return person.emails.isEmpty() ? person.phones.value(0) : person.emails.first();
}

bool sameBirthday(const PersonTraits &a, const PersonTraits &b)
{
    return a.born.isValid() && a.born == b.born;
}

void addTwice(Problems &doubts, const Store &store)
{
    KnownPeople known({});
    QHash<QString, QString> numbers; // membership number -> whose
    for (PersonTraits &person : personTraits(store)) {
        known.prepare(person);
        const QString number = fold(person.memberNumber);
        const int sure = known.findSure(person).number;
        if (sure >= 0) {
            doubts += {{}, Words::tr("%1 seems to be in the book twice.").arg(nameOf(person)), 0};
        } else {
            PersonTraits swapped = person;
            std::swap(swapped.givenName, swapped.familyName);
            known.prepare(swapped);
            const int end = known.add(person);
            int other = known.findLookalike(person, end);
            if (other < 0)
                other = known.findLookalike(swapped, end);
            const bool clash = other >= 0 && known.at(other).born.isValid() && person.born.isValid()
                && !sameBirthday(known.at(other), person);
            if (other >= 0 && !clash)
                doubts += {{},
                    Words::tr("%1 and %2 may be one person: please compare them.")
                        .arg(nameOf(known.at(other)), nameOf(person)),
                    0};
        }
        if (!number.isEmpty() && sure < 0) {
            if (numbers.contains(number))
                doubts += {{},
                    Words::tr("%1 and %2 have the same membership number, %3.")
                        .arg(numbers.value(number), nameOf(person), person.memberNumber),
                    0};
            numbers.insert(number, nameOf(person));
        }
    }
}

template <class T, class Check>
void addFields(Problems &doubts, const Store &store, Check checkOne)
{
    const RecordShape &shape = recordOf<T>();
    for (const T &record : store.all<T>()) {
        for (const Problem &problem : checkOne(record)) {
            const Column *column = shape.find(problem.field);
            const QString label = column ? shape.label(*column) : QString();
            doubts += {problem.field,
                Words::tr("%1, %2: %3", "name, field: what is wrong")
                    .arg(shape.title(&record), label, problem.sentence),
                0};
        }
    }
}

} // namespace

Problems peopleDoubts(const Store &store, QDate today)
{
    Problems doubts;
    addTwice(doubts, store);
    for (const Person &person : store.all<Person>(u"removed=0 AND household IS NULL AND category<>''"_s))
        doubts += {u"household"_s,
            Words::tr("%1 belongs to no household, so no address is known.").arg(displayName(person)), 0};
    addFields<Person>(doubts, store, [today](const Person &person) { return check(person, today); });
    addFields<Household>(doubts, store, [](const Household &household) { return check(household); });
    addFields<Organisation>(
        doubts, store, [](const Organisation &organisation) { return check(organisation); });
    return doubts;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_doubts.h"

#include "category_ages.h"
#include "duplicates.h"
#include "household.h"
#include "not_same.h"
#include "organisation.h"
#include "standing.h"

#include "dates.h"
#include "text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

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

void addTwice(Problems &doubts, const Store &store)
{
    const QLocale locale;
    QHash<qint64, QString> names;
    QHash<QString, qint64> numbers; // membership number -> whose
    QSet<IdPair> told;
    const QList<PersonTraits> persons = personTraits(store);
    for (const PersonTraits &person : persons)
        names.insert(person.id, nameOf(person));
    for (const DuplicatePair &pair : findDuplicates(store, locale)) {
        const bool isPerson = pair.table == u"person";
        const QString first = isPerson ? names.value(pair.first) : pair.firstTitle;
        const QString second = isPerson ? names.value(pair.second) : pair.secondTitle;
        told.insert({pair.first, pair.second});
        QString sentence;
        if (pair.likeness == Likeness::Sure && first == second)
            sentence = Words::tr("%1 seems to be in the book twice.").arg(first);
        else if (isPerson)
            sentence = Words::tr("%1 and %2 may be one person: please compare them.").arg(first, second);
        else
            sentence =
                Words::tr("%1 and %2 may be one and the same: please compare them.").arg(first, second);
        doubts += {duplicateDoubt, sentence, 0};
    }
    for (const PersonTraits &person : persons) {
        const QString number = fold(person.memberNumber);
        if (number.isEmpty())
            continue;
        const qint64 other = numbers.value(number);
        if (other != 0 && !told.contains(idPair(other, person.id)))
            doubts += {{},
                Words::tr("%1 and %2 have the same membership number, %3.")
                    .arg(names.value(other), names.value(person.id), person.memberNumber),
                0};
        numbers.insert(number, person.id);
    }
}

// One of a couple who has been left alone in it by a separation or a move.
void addLeftAlone(Problems &doubts, const Store &store, QDate today)
{
    const QList<MembershipCategory> categories = membershipCategories(store);
    const StandingRules rules(today, {}, categories);
    QHash<std::pair<qint64, QString>, int> together;
    QList<Person> members;
    for (const Person &person : store.all<Person>(u"removed=0 AND category<>''"_s)) {
        const MembershipCategory *category = rules.category(person.category);
        if (!category || category->kind != u"couple" || !category->coversHousehold()
            || (person.leftOn.isValid() && person.leftOn <= today))
            continue;
        ++together[{person.household.value, category->name}];
        members += person;
    }
    for (const Person &person : std::as_const(members)) {
        if (!person.household.isValid()
            || together.value({person.household.value, rules.category(person.category)->name}) == 1)
            doubts += {u"category"_s,
                Words::tr("%1 is in the category “%2”, but nobody else of the household is.")
                    .arg(displayName(person), person.category),
                0};
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
    for (const OutOfCategory &one : outOfCategory(store, today))
        doubts += {u"category"_s,
            Words::tr("%1 is %2 years old, but %3", "name, age, Junior is for people up to the age of 17.")
                .arg(displayName(one.person))
                .arg(ageOn(one.person.born, today))
                .arg(one.sentence),
            0};
    addLeftAlone(doubts, store, today);
    addFields<Person>(doubts, store, [today](const Person &person) { return check(person, today); });
    addFields<Household>(doubts, store, [](const Household &household) { return check(household); });
    addFields<Organisation>(
        doubts, store, [](const Organisation &organisation) { return check(organisation); });
    return doubts;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "category_ages.h"

#include "consent_rules.h"
#include "export_cells.h"
#include "people_records.h"
#include "standing.h"

#include "dates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleDue)
};

constexpr int fewNamed = 8;
constexpr qint64 young26 = 26; // categories up to that age are for the young

QList<Person> membersWithBirthday(const Store &store, QDate today)
{
    return inOrderOfName(
        store.all<Person>(u"removed=0 AND category<>'' AND born IS NOT NULL AND coalesce(left_on,'9999')>?"_s,
            {today.toString(Qt::ISODate)}));
}

} // namespace

QString ageDoubt(const Person &person, const QList<MembershipCategory> &categories, QDate today)
{
    const StandingRules rules(today, {}, categories);
    const MembershipCategory *category = rules.category(person.category);
    const bool left = person.leftOn.isValid() && person.leftOn <= today;
    return category && !left ? ageMisfit(*category, ageOn(person.born, today)) : QString();
}

QList<OutOfCategory> outOfCategory(const Store &store, QDate today)
{
    const QList<MembershipCategory> categories = membershipCategories(store);
    const StandingRules rules(today, {}, categories);
    QList<OutOfCategory> all;
    for (const Person &person : membersWithBirthday(store, today)) {
        const QString sentence = ageDoubt(person, categories, today);
        if (sentence.isEmpty())
            continue;
        const MembershipCategory &category = *rules.category(person.category);
        const bool old = category.toAge > 0 && ageOn(person.born, today) > category.toAge;
        all += {person, old ? person.born.addYears(int(category.toAge) + 1) : QDate(), sentence};
    }
    return all;
}

QList<Due> grownOutOfCategory(const Store &store, QDate today, const QLocale &locale, const QList<Due> &told)
{
    QList<Due> due;
    for (const OutOfCategory &one : outOfCategory(store, today)) {
        const bool known = std::any_of(told.begin(), told.end(), [&](const Due &other) {
            return other.place.table == u"person" && other.place.id == one.person.id.value;
        });
        if (!one.since.isValid() || known)
            continue;
        due += {one.since, Due::Soon,
            Words::tr("%1 has been too old for the membership “%2” since %3: please choose another one.")
                .arg(displayName(one.person), one.person.category, showDate(one.since, locale)),
            {u"people"_s, u"person"_s, one.person.id.value}};
    }
    if (due.size() <= fewNamed)
        return due;
    Due all =
        *std::min_element(due.begin(), due.end(), [](const Due &a, const Due &b) { return a.by < b.by; });
    all.sentence =
        Words::tr("%n members are too old for their category of membership.", nullptr, int(due.size()));
    all.place.id = 0;
    return {all};
}

QList<Person> youngMembers(const Store &store, QDate today)
{
    const QList<MembershipCategory> categories = membershipCategories(store);
    const StandingRules rules(today, {}, categories);
    QList<Person> young;
    for (const Person &person : membersWithBirthday(store, today)) {
        const QDate day = eighteenthBirthday(person);
        const MembershipCategory *category = rules.category(person.category);
        const bool junior =
            category && (category->kind == u"junior" || (category->toAge > 0 && category->toAge <= young26));
        if (junior || (day >= today.addYears(-1) && day <= today.addYears(1)))
            young += person;
    }
    std::stable_sort(
        young.begin(), young.end(), [](const Person &a, const Person &b) { return a.born < b.born; });
    return young;
}

} // namespace twinbook

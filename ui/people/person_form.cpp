// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "person_form.h"

#include "homes.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PersonForm)
};

constexpr int homesOffered = 12;
const QString prefix = u"home_"_s;

QStringList homeColumns()
{
    return {u"street"_s, u"town"_s, u"postcode"_s, u"neighbourhood"_s, u"region"_s, u"country"_s, u"phone"_s};
}

} // namespace

const RecordShape &personFormShape()
{
    static const RecordShape shape = [] {
        RecordShape both = recordOf<Person>();
        for (const QString &name : homeColumns()) {
            Column column = *recordOf<Household>().find(name);
            column.name = prefix + name;
            both.columns.append(column);
        }
        return both;
    }();
    return shape;
}

QList<FormSection> personFormSections()
{
    return {
        {{}, {u"given_name"_s, u"family_name"_s, u"known_as"_s, u"title"_s}, false, {}},
        {Words::tr("Home"), {u"household"_s, u"home_street"_s, u"home_town"_s, u"home_postcode"_s}, false,
            {}},
        {Words::tr("More about the home"),
            {u"home_phone"_s, u"home_neighbourhood"_s, u"home_region"_s, u"home_country"_s}, true, {}},
        {Words::tr("How to reach them"), {u"email"_s, u"mobile"_s, u"phone"_s}, false, {}},
        {Words::tr("More ways to reach them"),
            {u"email2"_s, u"work_phone"_s, u"paper_post"_s, u"letter_language"_s}, true, {}},
        {Words::tr("Membership"), {u"category"_s, u"joined"_s, u"paid_until"_s, u"member_number"_s}, false,
            {}},
        {Words::tr("Leaving"), {u"left_on"_s, u"left_reason"_s}, true, {}},
        {Words::tr("About them"),
            {u"born"_s, u"age_band"_s, u"gender"_s, u"languages"_s, u"nationality"_s, u"occupation"_s,
                u"skills"_s, u"interests"_s, u"suffix"_s},
            true, {}},
        {Words::tr("Food, health and access"),
            {u"diet"_s, u"diet_notes"_s, u"allergies"_s, u"access_needs"_s, u"smoker"_s}, true, {}},
        {Words::tr("In an emergency"), {u"emergency_name"_s, u"emergency_relation"_s, u"emergency_phone"_s},
            true, {}},
        {Words::tr("Travel"),
            {u"passport_country"_s, u"passport_issued"_s, u"passport_expires"_s, u"health_card_expires"_s,
                u"insurance"_s, u"travel_notes"_s},
            true, {}},
        {recordOf<Person>().label(*recordOf<Person>().find(u"notes"_s)), {u"notes"_s}, true, {}},
    };
}

FormExtras personFormExtras(const Store &store)
{
    FormExtras extras;
    for (const QString &name : homeColumns())
        extras.labels.insert(prefix + name, recordOf<Household>().label(*recordOf<Household>().find(name)));
    extras.searches.insert(u"household"_s, [&store](const QString &words) {
        QList<LinkItem> items;
        for (const HomeHit &hit : findHomes(store, words, homesOffered))
            items.append({hit.id.value, hit.line});
        return items;
    });
    extras.linkLabels.insert(
        u"household"_s, [&store](qint64 id) { return homeLine(store, Id<Household>(id)); });
    extras.hints = {
        {u"household"_s,
            Words::tr("Type a name or a street to share a home that is in the book already. Leave it empty"
                      " for a home of their own.")},
        {u"known_as"_s, Words::tr("If everybody calls them by another name.")},
        {u"paid_until"_s, Words::tr("The last day that the subscription is paid for.")},
        {u"born"_s, Words::tr("Needed for insurance and for young travellers.")},
        {u"age_band"_s, Words::tr("If the date of birth is not known.")}};
    extras.births = {u"born"_s};
    for (const char *name : {"category", "title", "nationality", "passport_country"})
        extras.suggestions.insert(
            QString::fromLatin1(name), valuesInUse(store, recordOf<Person>(), QString::fromLatin1(name)));
    for (const char *name : {"town", "region", "country", "neighbourhood"})
        extras.suggestions.insert(prefix + QString::fromLatin1(name),
            valuesInUse(store, recordOf<Household>(), QString::fromLatin1(name)));
    return extras;
}

QVariantMap homeValues(const Household &home)
{
    const QVariantMap all = recordOf<Household>().values(&home);
    QVariantMap values;
    for (const QString &name : homeColumns())
        values.insert(prefix + name, all.value(name));
    return values;
}

bool holdsAddress(const QVariantMap &values)
{
    const QStringList names = homeColumns();
    return std::any_of(names.begin(), names.end(),
        [&](const QString &name) { return !values.value(prefix + name).toString().isEmpty(); });
}

void setHome(Household &home, const QVariantMap &values)
{
    for (const QString &name : homeColumns())
        if (const auto it = values.find(prefix + name); it != values.end())
            recordOf<Household>().find(name)->set(&home, *it);
}

Person personIn(const QVariantMap &values)
{
    Person person;
    for (const Column &column : recordOf<Person>().columns)
        if (const auto it = values.find(column.name); it != values.end())
            column.set(&person, *it);
    return person;
}

Problems checkPersonForm(const QVariantMap &values, QDate today)
{
    Problems problems = check(personIn(values), today);
    if (!holdsAddress(values))
        return problems;
    Household home;
    setHome(home, values);
    for (Problem problem : check(home)) {
        if (problem.field == u"name"_s)
            continue; // it is named after who lives there
        problem.field.prepend(prefix);
        problems.append(problem);
    }
    return problems;
}

} // namespace twinbook

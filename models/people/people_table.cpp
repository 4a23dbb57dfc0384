// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_table.h"

#include "household.h"
#include "list_conditions.h"
#include "organisation.h"
#include "organisation_contact.h"
#include "people_queries.h"
#include "person.h"
#include "tags.h"

#include "dates.h"
#include "languages.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Lists
{
    Q_DECLARE_TR_FUNCTIONS(PeopleTable)
};

using Show = std::function<QString(const QVariant &)>;

Show asStanding()
{
    return [](const QVariant &stored) { return standingWord(Standing(stored.toInt())); };
}

Show asLanguages()
{
    return [](const QVariant &stored) { return showLanguages(stored.toString()); };
}

Show asAge(QDate today)
{
    return [today](const QVariant &stored) {
        const int age = ageOn(QDate::fromString(stored.toString(), Qt::ISODate), today);
        return age < 0 ? QString() : QString::number(age);
    };
}

// None is shown as nothing: a column of noughts hides the figures that matter.
Show asCount(const QLocale &locale)
{
    return [locale](const QVariant &stored) {
        return stored.toLongLong() == 0 ? QString() : locale.toString(stored.toLongLong());
    };
}

// How somebody stands: by its number in the list, by its key in conditions.
ListColumn standing(const QString &alias, const StandingRules &rules)
{
    ListColumn column{
        u"standing"_s, Lists::tr("Subscription"), Kind::Choice, standingSql(alias, rules), {}, asStanding()};
    column.testSql = u"CASE %1"_s.arg(column.sql);
    for (const auto &[standing, key] :
        {std::pair(Standing::NotMember, u"not-member"_s), std::pair(Standing::Left, u"left"_s),
            std::pair(Standing::PaidUp, u"paid-up"_s), std::pair(Standing::Due, u"due"_s),
            std::pair(Standing::Overdue, u"overdue"_s), std::pair(Standing::Lapsed, u"lapsed"_s)}) {
        column.answers += {key, standingWord(standing)};
        column.testSql += u" WHEN %1 THEN '%2'"_s.arg(int(standing)).arg(key);
    }
    column.testSql += u" END"_s;
    return column;
}

ListColumn tags(const QString &table, const QString &row)
{
    return {u"tags"_s, Lists::tr("Tags"), Kind::Text, tagsSql(table, row), {}, {}};
}

// Full years as a number: a day as 20260514, less the day of birth, holds them before its last four digits.
QString ageSql(QDate today)
{
    return u"CASE WHEN length(p.born)=10 THEN (%1-CAST(replace(p.born,'-','') AS INTEGER))/10000 END"_s.arg(
        today.toString(u"yyyyMMdd"_s));
}

// The columns of a record that the list has not named itself, so that every field can be shown and asked for.
void addRest(ListQuery &query, const RecordShape &shape, const QString &alias, const QLocale &locale,
    const QString &prefix = {}, const QString &of = {})
{
    for (const Column &column : shape.columns) {
        if (column.kind == Kind::Link || column.name == u"removed"_s)
            continue;
        ListColumn out = plainColumn(shape, alias, column.name, locale);
        if (column.kind == Kind::Languages)
            out.show = asLanguages();
        const auto known = [&](const QString ListColumn::*what) {
            return std::any_of(query.columns.begin(), query.columns.end(),
                [&](const ListColumn &other) { return other.*what == out.*what; });
        };
        if (known(&ListColumn::sql) || (known(&ListColumn::name) && prefix.isEmpty()))
            continue;
        if (known(&ListColumn::name))
            out.name = prefix + out.name;
        if (known(&ListColumn::label))
            out.label = u"%1 (%2)"_s.arg(out.label, of);
        query.columns += out;
    }
}

} // namespace

QString personNameSql()
{
    return u"CASE WHEN p.family_name='' OR (p.given_name='' AND p.known_as='') THEN"
           " coalesce(nullif(p.family_name,''), nullif(p.known_as,''), nullif(p.given_name,''),"
           " nullif(p.email,''), nullif(p.mobile,''), nullif(p.phone,''), p.work_phone)"
           " ELSE p.family_name||', '||CASE WHEN p.known_as='' THEN p.given_name ELSE p.known_as END END"_s;
}

namespace {

QString householdNameSql()
{
    return u"coalesce(nullif(h.name,''), nullif(h.letter_name,''), h.street)"_s;
}

const QString beds = u"(h.single_rooms+2*h.double_rooms+2*h.twin_rooms+h.sofa_places)"_s;

} // namespace

ListQuery peopleQuery(const StandingRules &rules, const QLocale &locale)
{
    const RecordShape &person = recordOf<Person>();
    const RecordShape &household = recordOf<Household>();
    const auto own = [&](const QString &name) { return plainColumn(person, u"p"_s, name, locale); };
    const auto home = [&](const QString &name) { return plainColumn(household, u"h"_s, name, locale); };
    ListQuery query;
    query.from = u"person_find f LEFT JOIN person p ON p.id=f.id LEFT JOIN household h ON h.id=p.household"
                 " LEFT JOIN household_find hf ON hf.id=p.household"_s;
    query.id = u"f.id"_s;
    query.search = {u"f.search"_s, u"hf.search"_s};
    query.table = u"person"_s;
    query.alsoFrom = {u"household"_s, u"consent"_s, u"safeguarding_check"_s, u"former_pupil"_s, u"tag"_s,
        u"tagging"_s, u"organisation_contact"_s};
    ListColumn age{u"age"_s, Lists::tr("Age"), Kind::Integer, u"p.born"_s,
        u"-CAST(replace(p.born,'-','') AS INTEGER)"_s, asAge(rules.today)};
    age.testSql = ageSql(rules.today);
    ListColumn languages = own(u"languages"_s);
    languages.show = asLanguages();
    ListColumn phone = own(u"phone"_s);
    phone.sql = u"coalesce(nullif(p.phone,''),h.phone)"_s; // the one at home rings for all
    query.columns = {{u"name"_s, Lists::tr("Name"), Kind::Text, personNameSql(), u"f.sort"_s, {}},
        home(u"town"_s), standing(u"p"_s, rules), own(u"email"_s), phone, own(u"mobile"_s), age, languages,
        own(u"category"_s), own(u"joined"_s), own(u"paid_until"_s), own(u"member_number"_s),
        {u"household"_s, recordOf<Household>().oneLabel(), Kind::Text, householdNameSql(), u"hf.sort"_s, {}},
        home(u"street"_s), home(u"postcode"_s), home(u"country"_s), home(u"hosting"_s), own(u"born"_s),
        own(u"gender"_s), own(u"title"_s), own(u"email2"_s), own(u"work_phone"_s), own(u"paper_post"_s),
        own(u"occupation"_s), own(u"skills"_s), own(u"interests"_s), own(u"diet"_s), own(u"allergies"_s),
        own(u"access_needs"_s), own(u"left_on"_s), own(u"passport_expires"_s), own(u"notes"_s),
        tags(u"person"_s, u"f.id"_s)};
    query.columns += {u"beds"_s, Lists::tr("Beds"), Kind::Integer, beds, {}, asCount(locale)};
    addRest(query, person, u"p"_s, locale);
    addRest(query, household, u"h"_s, locale, u"household_"_s, household.oneLabel());
    return query;
}

ListQuery householdsQuery(QDate today, const QLocale &locale)
{
    Q_UNUSED(today)
    const auto own = [&](const QString &name) {
        return plainColumn(recordOf<Household>(), u"h"_s, name, locale);
    };
    ListQuery query;
    query.from = u"household_find hf LEFT JOIN household h ON h.id=hf.id"_s;
    query.id = u"hf.id"_s;
    query.search = {u"hf.search"_s};
    query.table = u"household"_s;
    query.alsoFrom = {u"person"_s, u"tag"_s, u"tagging"_s};
    query.columns = {
        {u"name"_s, recordOf<Household>().oneLabel(), Kind::Text, householdNameSql(), u"hf.sort"_s, {}},
        own(u"street"_s), own(u"town"_s), own(u"postcode"_s),
        {u"persons"_s, Lists::tr("People"), Kind::Integer,
            u"(SELECT count(*) FROM person p WHERE p.household=h.id AND p.removed=0)"_s, {}, asCount(locale)},
        own(u"hosting"_s), {u"beds"_s, Lists::tr("Beds"), Kind::Integer, beds, {}, asCount(locale)},
        own(u"phone"_s), own(u"max_guests"_s), own(u"pets"_s), own(u"smoking"_s), own(u"step_free"_s),
        own(u"diets_cooked"_s), own(u"distance_km"_s), own(u"has_car"_s), own(u"letter_name"_s),
        own(u"neighbourhood"_s), own(u"region"_s), own(u"country"_s), own(u"notes"_s),
        tags(u"household"_s, u"hf.id"_s)};
    addRest(query, recordOf<Household>(), u"h"_s, locale);
    return query;
}

ListQuery organisationsQuery(const StandingRules &rules, const QLocale &locale)
{
    const auto own = [&](const QString &name) {
        return plainColumn(recordOf<Organisation>(), u"o"_s, name, locale);
    };
    ListQuery query;
    query.from = u"organisation_find f LEFT JOIN organisation o ON o.id=f.id"_s;
    query.id = u"f.id"_s;
    query.search = {u"f.search"_s};
    query.table = u"organisation"_s;
    query.alsoFrom = {u"organisation_contact"_s, u"person"_s, u"tag"_s, u"tagging"_s};
    ListColumn name = own(u"name"_s);
    name.orderSql = u"f.sort"_s;
    query.columns = {name, own(u"kind"_s), own(u"contact_name"_s), own(u"contact_role"_s), own(u"email"_s),
        own(u"phone"_s), own(u"town"_s), own(u"website"_s), own(u"category"_s), standing(u"o"_s, rules),
        own(u"joined"_s), own(u"paid_until"_s), own(u"street"_s), own(u"postcode"_s), own(u"country"_s),
        own(u"offers_venue"_s), own(u"offers_sponsorship"_s), own(u"offers_expertise"_s),
        own(u"offers_hosts"_s), own(u"offers_other"_s), own(u"offers"_s), own(u"notes"_s), tags(u"organisation"_s, u"f.id"_s)};
    addRest(query, recordOf<Organisation>(), u"o"_s, locale);
    return query;
}

ListQuery contactsQuery(QDate today, const QLocale &locale)
{
    Q_UNUSED(today)
    const RecordShape &shape = recordOf<OrganisationContact>();
    const auto own = [&](const QString &name) { return plainColumn(shape, u"c"_s, name, locale); };
    ListQuery query;
    query.from =
        u"organisation_contact_find f LEFT JOIN organisation_contact c ON c.id=f.id"
        " LEFT JOIN organisation o ON o.id=c.organisation LEFT JOIN organisation_find os ON os.id=o.id"
        " LEFT JOIN person p ON p.id=c.person LEFT JOIN person_find pf ON pf.id=p.id"_s;
    query.id = u"f.id"_s;
    query.search = {u"f.search"_s, u"os.search"_s, u"pf.search"_s};
    query.table = u"organisation_contact"_s;
    query.alsoFrom = {u"organisation"_s, u"person"_s};
    query.columns = {{u"organisation"_s, shape.label(*shape.find(u"organisation"_s)), Kind::Text, u"o.name"_s,
                         u"os.sort"_s, {}},
        {u"person"_s, shape.label(*shape.find(u"person"_s)), Kind::Text, personNameSql(), u"pf.sort"_s, {}},
        own(u"role"_s), own(u"since"_s), own(u"until"_s), own(u"notes"_s)};
    return query;
}

QList<ListChoice> peopleChoices(const StandingRules &rules)
{
    const QString standing = standingSql(u"p"_s, rules) + u' ';
    const auto in = [&](std::initializer_list<Standing> wanted) {
        QStringList numbers;
        for (Standing s : wanted)
            numbers += QString::number(int(s));
        return standing + u"IN (%1)"_s.arg(numbers.join(u','));
    };
    const QString members = in({Standing::PaidUp, Standing::Due, Standing::Overdue});
    const ListQuery query = peopleQuery(rules, {});
    const auto where = [&](const QString &key, const QString &label, const ListConditions &conditions) {
        const SqlCondition made = sqlOf(conditions, query, rules.today);
        return ListChoice{key, label, made.sql, made.values};
    };
    const auto speaks = [](const QString &code) {
        return ListConditions{{u"languages"_s, ListTest::Contains, code}};
    };
    return {{u"all"_s, Lists::tr("Everybody"), {}, {}}, {u"members"_s, Lists::tr("Members"), members, {}},
        {u"unpaid"_s, Lists::tr("Subscription due or overdue"), in({Standing::Due, Standing::Overdue}), {}},
        {u"due"_s, Lists::tr("Subscription due"), in({Standing::Due}), {}},
        {u"overdue"_s, Lists::tr("Subscription overdue"), in({Standing::Overdue}), {}},
        {u"lapsed"_s, Lists::tr("Membership lapsed"), in({Standing::Lapsed}), {}},
        {u"former"_s, Lists::tr("Former members"), in({Standing::Left}), {}},
        {u"others"_s, Lists::tr("Not members"), in({Standing::NotMember}), {}},
        {u"young"_s, Lists::tr("Young members (under 26)"),
            members + u" AND (p.born>? OR p.age_band IN ('under18','18-24'))"_s,
            {rules.today.addYears(-26).toString(Qt::ISODate)}},
        {u"hosts"_s, Lists::tr("In a household that hosts"), u"h.hosting IN ('yes','reserve')"_s, {}},
        {u"free-bed"_s, Lists::tr("Hosts with a free bed"), u"h.hosting='yes' AND %1>0"_s.arg(beds), {}},
        where(u"french"_s, Lists::tr("Speak French"), speaks(u"fr"_s)),
        where(u"german"_s, Lists::tr("Speak German"), speaks(u"de"_s)),
        where(u"english"_s, Lists::tr("Speak English"), speaks(u"en"_s)),
        {u"no-email"_s, Lists::tr("Without e-mail"), u"p.email='' AND p.email2=''"_s, {}},
        {u"paper"_s, Lists::tr("Want letters on paper"), u"p.paper_post=1"_s, {}}};
}

QList<ListChoice> householdChoices()
{
    return {{u"all"_s, Lists::tr("All households"), {}, {}},
        {u"hosts"_s, Lists::tr("Host visitors"), u"h.hosting='yes'"_s, {}},
        {u"reserve"_s, Lists::tr("Host in reserve"), u"h.hosting='reserve'"_s, {}},
        {u"not-asked"_s, Lists::tr("Not asked about hosting"), u"h.hosting=''"_s, {}},
        {u"no-address"_s, Lists::tr("Without an address"), u"h.street='' AND h.town='' AND h.postcode=''"_s,
            {}},
        {u"empty"_s, Lists::tr("With nobody in them"),
            u"NOT EXISTS (SELECT 1 FROM person p WHERE p.household=h.id AND p.removed=0)"_s, {}}};
}

QList<ListChoice> organisationChoices()
{
    const RecordShape &shape = recordOf<Organisation>();
    QList<ListChoice> choices{{u"all"_s, Lists::tr("All organisations"), {}, {}}};
    const Column &kind = *shape.find(u"kind"_s);
    for (const Choice &choice : kind.choices) {
        if (!choice.key.isEmpty())
            choices += {choice.key, shape.choiceLabel(kind, choice.key), u"o.kind=?"_s, {choice.key}};
    }
    for (const char *name :
        {"offers_venue", "offers_sponsorship", "offers_expertise", "offers_hosts", "offers_other"}) {
        const Column &offer = *shape.find(QString::fromLatin1(name));
        choices += {offer.name, shape.label(offer), u"o.%1=1"_s.arg(offer.name), {}};
    }
    choices += {u"members"_s, Lists::tr("Members"), u"o.category<>''"_s, {}};
    return choices;
}

} // namespace twinbook

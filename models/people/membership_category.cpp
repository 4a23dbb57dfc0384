// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership_category.h"

#include "store.h"
#include "text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MembershipCategory)
};

constexpr qint64 oldest = 120;

} // namespace

template <>
const Record<MembershipCategory> &recordOf<MembershipCategory>()
{
    using C = MembershipCategory;
    static const Record<MembershipCategory> record =
        Record<MembershipCategory>("membership_category", "MembershipCategory",
            QT_TRANSLATE_NOOP("MembershipCategory", "Membership category"),
            QT_TRANSLATE_NOOP("MembershipCategory", "Membership categories"))
            .text("name", &C::name, QT_TRANSLATE_NOOP("MembershipCategory", "Name"))
            .searched()
            .choice("kind", &C::kind, QT_TRANSLATE_NOOP("MembershipCategory", "For whom"),
                {{u"individual"_s, QT_TRANSLATE_NOOP("MembershipCategory", "one person")},
                    {u"couple"_s, QT_TRANSLATE_NOOP("MembershipCategory", "a couple")},
                    {u"family"_s, QT_TRANSLATE_NOOP("MembershipCategory", "a family")},
                    {u"junior"_s, QT_TRANSLATE_NOOP("MembershipCategory", "a young person")},
                    {u"corporate"_s,
                        QT_TRANSLATE_NOOP("MembershipCategory", "a body: club, firm, school, council")},
                    {u"honorary"_s, QT_TRANSLATE_NOOP("MembershipCategory", "an honorary member")},
                    {u"hosting"_s, QT_TRANSLATE_NOOP("MembershipCategory", "somebody who only hosts")},
                    {u"other"_s, QT_TRANSLATE_NOOP("MembershipCategory", "something else")}})
            .money("fee", &C::fee, QT_TRANSLATE_NOOP("MembershipCategory", "Fee for a year"))
            .choice("covers", &C::covers, QT_TRANSLATE_NOOP("MembershipCategory", "One fee covers"),
                {{u"one"_s, QT_TRANSLATE_NOOP("MembershipCategory", "one person")},
                    {u"household"_s,
                        QT_TRANSLATE_NOOP("MembershipCategory", "all of the household in this category")}})
            .integer("from_age", &C::fromAge, QT_TRANSLATE_NOOP("MembershipCategory", "From age"))
            .integer("to_age", &C::toAge, QT_TRANSLATE_NOOP("MembershipCategory", "Up to age"))
            .integer("votes", &C::votes, QT_TRANSLATE_NOOP("MembershipCategory", "Votes"))
            .integer("nominees", &C::nominees, QT_TRANSLATE_NOOP("MembershipCategory", "Nominees"))
            .integer("months", &C::months, QT_TRANSLATE_NOOP("MembershipCategory", "Ends after months"))
            .flag("gift_aid", &C::giftAid,
                QT_TRANSLATE_NOOP("MembershipCategory", "The fee counts as a gift for Gift Aid"))
            .flag("closed", &C::closed, QT_TRANSLATE_NOOP("MembershipCategory", "Closed to new members"))
            .text("notes", &C::notes, QT_TRANSLATE_NOOP("MembershipCategory", "Notes"), Kind::LongText)
            .flag("removed", &C::removed, QT_TRANSLATE_NOOP("MembershipCategory", "Removed"))
            .titled([](const C &c) { return c.name; })
            .sortedBy([](const C &c) { return c.name; });
    return record;
}

Problems check(const MembershipCategory &category)
{
    Problems problems;
    if (category.name.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please give the category a name, such as Family.")};
    if (category.fee < 0)
        problems += {u"fee"_s, Words::tr("A fee cannot be less than nothing.")};
    for (const auto &[name, age] :
        {std::pair(u"from_age"_s, category.fromAge), std::pair(u"to_age"_s, category.toAge)}) {
        if (age < 0 || age > oldest)
            problems += {name, Words::tr("Please write an age between 0 and 120.")};
    }
    if (category.toAge > 0 && category.toAge < category.fromAge)
        problems += {u"to_age"_s, Words::tr("The upper age is below the lower one. Please check both.")};
    if (category.votes < 0)
        problems += {u"votes"_s, Words::tr("Votes cannot be less than none.")};
    if (category.months < 0)
        problems += {u"months"_s, Words::tr("Please write a number of months, or leave it empty.")};
    if (category.nominees < 0)
        problems += {u"nominees"_s, Words::tr("Please write how many persons act for the body.")};
    return problems;
}

QString ageMisfit(const MembershipCategory &category, int age)
{
    if (age < 0)
        return {};
    if (category.toAge > 0 && age > category.toAge)
        return Words::tr("%1 is for people up to the age of %2.").arg(category.name).arg(category.toAge);
    if (category.fromAge > 0 && age < category.fromAge)
        return Words::tr("%1 is for people from the age of %2.").arg(category.name).arg(category.fromAge);
    return {};
}

QList<MembershipCategory> membershipCategories(const Store &store)
{
    QList<MembershipCategory> categories = store.all<MembershipCategory>();
    std::stable_sort(
        categories.begin(), categories.end(), [](const MembershipCategory &a, const MembershipCategory &b) {
            return sortKey(a.name) < sortKey(b.name);
        });
    return categories;
}

// Found with associations: Todmorden, Haverhill, Swaffham, Tendring (rules.md 4).
QList<MembershipCategory> usualCategories()
{
    constexpr qint64 grown = 18;
    const auto make = [](const QString &name, const QString &kind) {
        MembershipCategory category;
        category.name = name;
        category.kind = kind;
        category.covers = u"one"_s;
        category.giftAid = kind != u"corporate"_s;
        return category;
    };
    QList<MembershipCategory> usual{make(Words::tr("Individual"), u"individual"_s),
        make(Words::tr("Couple"), u"couple"_s), make(Words::tr("Family"), u"family"_s),
        make(Words::tr("Junior"), u"junior"_s), make(Words::tr("Corporate"), u"corporate"_s),
        make(Words::tr("Honorary"), u"honorary"_s), make(Words::tr("Host"), u"hosting"_s)};
    usual[0].fromAge = grown;
    usual[1].covers = usual[2].covers = u"household"_s;
    usual[3].toAge = grown - 1;
    usual[3].votes = 0;
    usual[4].nominees = 2;
    usual[6].votes = 0;
    return usual;
}

} // namespace twinbook

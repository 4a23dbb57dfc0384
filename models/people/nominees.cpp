// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "nominees.h"

#include "membership_category.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Nominee)
};

QList<Nominee> inOrder(QList<Nominee> all, QDate today)
{
    std::stable_partition(
        all.begin(), all.end(), [today](const Nominee &one) { return isNomineeOn(one, today); });
    return all;
}

} // namespace

bool isNomineeOn(const Nominee &nominee, QDate day)
{
    return !nominee.removed && (!nominee.until.isValid() || nominee.until >= day);
}

QList<Nominee> nomineesOf(const Store &store, Id<Organisation> organisation, QDate today)
{
    return inOrder(store.all<Nominee>(u"removed=0 AND organisation=?"_s, {organisation.value}), today);
}

QList<Nominee> nomineesOf(const Store &store, Id<Person> person, QDate today)
{
    return inOrder(store.all<Nominee>(u"removed=0 AND person=?"_s, {person.value}), today);
}

int nomineesAllowed(const Store &store, const Organisation &organisation)
{
    for (const MembershipCategory &category : membershipCategories(store))
        if (!organisation.category.isEmpty() && category.name == organisation.category)
            return int(category.nominees);
    return 0;
}

Problems check(const Nominee &nominee, const Store &store, QDate today)
{
    Problems problems;
    if (!nominee.person.isValid())
        problems += {u"person"_s,
            Words::tr("Please say who it is. Somebody who is not in the book yet is added under Persons "
                      "first.")};
    if (nominee.since.isValid() && nominee.until.isValid() && nominee.until < nominee.since)
        problems += {u"until"_s, Words::tr("This is before the first day. Please check both dates.")};
    const std::optional<Organisation> body = store.get(nominee.organisation);
    if (!body || !isNomineeOn(nominee, today))
        return problems;
    int others = 0;
    for (const Nominee &other : nomineesOf(store, nominee.organisation, today)) {
        if (other.id == nominee.id || !isNomineeOn(other, today))
            continue;
        ++others;
        if (nominee.person.isValid() && other.person == nominee.person)
            problems += {u"person"_s, Words::tr("This person is a nominee already.")};
    }
    const int allowed = nomineesAllowed(store, *body);
    if (others >= allowed)
        problems += {u"until"_s,
            allowed == 0
                ? Words::tr(
                    "The membership of %1 allows no nominees. Their number is said in the category of "
                    "membership.")
                      .arg(body->name)
                : Words::tr(
                    "The membership of %1 allows %n nominees, and there are as many already: say first "
                    "until when one of them was.",
                    nullptr, allowed)
                      .arg(body->name)};
    return problems;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "community_ages.h"

#include "store.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommunityAges)
};

constexpr qint64 mostPeople = 100'000'000; // no community is larger
const auto agesKey = u"community_ages"_s;
const auto sourceKey = u"community_ages_source"_s;

} // namespace

qint64 CommunityAges::total() const
{
    return std::accumulate(people.begin(), people.end(), qint64(0));
}

std::optional<CommunityAges> communityAges(const Store &store)
{
    const QStringList numbers = store.setting(agesKey).split(u';');
    CommunityAges ages;
    if (numbers.size() != qsizetype(ages.people.size()))
        return std::nullopt;
    for (size_t i = 0; i < ages.people.size(); ++i)
        ages.people[i] = numbers.at(qsizetype(i)).toLongLong();
    ages.source = store.setting(sourceKey);
    if (ages.total() == 0 || !check(ages).isEmpty())
        return std::nullopt;
    return ages;
}

QMap<QString, QString> settingsOf(const CommunityAges &ages)
{
    QStringList numbers;
    for (qint64 number : ages.people)
        numbers += QString::number(number);
    return {{agesKey, ages.total() == 0 ? QString() : numbers.join(u';')}, {sourceKey, ages.source}};
}

Problems check(const CommunityAges &ages)
{
    Problems problems;
    for (size_t i = 0; i < ages.people.size(); ++i)
        if (ages.people[i] < 0 || ages.people[i] > mostPeople)
            problems +=
                {u"age%1"_s.arg(i), Words::tr("Please write how many people there are, such as 2,400.")};
    return problems;
}

} // namespace twinbook

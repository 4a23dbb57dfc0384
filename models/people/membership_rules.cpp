// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership_rules.h"

#include "store.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MembershipYear)
};

const std::array kinds{u"fixed"_s, u"anniversary"_s, u"agm"_s}; // in the order of MembershipYear::Kind
constexpr int mostMonths = 60;
constexpr int leapYear = 2000;

QString dayOfYear(int month, int day)
{
    return month == 0 ? QString() : QDate(leapYear, month, day).toString(u"MM-dd"_s);
}

// "04-01"; the other when it is none.
std::pair<int, int> readDayOfYear(const QString &text, std::pair<int, int> other)
{
    const QDate date = QDate::fromString(QString::number(leapYear) + u'-' + text, Qt::ISODate);
    return date.isValid() ? std::pair(date.month(), date.day()) : other;
}

int monthsOf(const QString &text, int other)
{
    bool number = false;
    const int months = text.toInt(&number);
    return number && months >= 0 && months <= mostMonths ? months : other;
}

} // namespace

MembershipYear membershipYear(const std::function<QString(const QString &)> &setting)
{
    MembershipYear year;
    const auto kind = std::find(kinds.begin(), kinds.end(), setting(u"membership_year"_s));
    if (kind != kinds.end())
        year.kind = MembershipYear::Kind(kind - kinds.begin());
    std::tie(year.month, year.day) = readDayOfYear(setting(u"membership_year_from"_s), {1, 1});
    std::tie(year.lateMonth, year.lateDay) = readDayOfYear(setting(u"membership_late_from"_s), {0, 1});
    const MembershipYear usual;
    year.dueMonths = monthsOf(setting(u"membership_due_months"_s), usual.dueMonths);
    year.graceMonths = monthsOf(setting(u"membership_grace_months"_s), usual.graceMonths);
    for (const QString &day : setting(u"membership_agms"_s).split(u' ', Qt::SkipEmptyParts)) {
        if (const QDate meeting = QDate::fromString(day, Qt::ISODate); meeting.isValid())
            year.meetings += meeting;
    }
    std::sort(year.meetings.begin(), year.meetings.end());
    return year;
}

MembershipYear membershipYear(const Store &store)
{
    return membershipYear([&store](const QString &name) { return store.setting(name); });
}

QMap<QString, QString> settingsOf(const MembershipYear &year)
{
    QStringList meetings;
    for (const QDate &meeting : year.meetings)
        meetings += meeting.toString(Qt::ISODate);
    return {{u"membership_year"_s, kinds.at(size_t(year.kind))},
        {u"membership_year_from"_s, dayOfYear(year.month, year.day)},
        {u"membership_late_from"_s, dayOfYear(year.lateMonth, year.lateDay)},
        {u"membership_due_months"_s, QString::number(year.dueMonths)},
        {u"membership_grace_months"_s, QString::number(year.graceMonths)},
        {u"membership_agms"_s, meetings.join(u' ')}};
}

Problems check(const MembershipYear &year)
{
    Problems problems;
    if (year.kind == MembershipYear::Agm && year.meetings.isEmpty())
        problems += {u"meetings"_s,
            Words::tr("Please write the day of at least one annual general meeting first, the last one for "
                      "example.")};
    if (year.graceMonths < year.dueMonths)
        problems += {u"grace_months"_s,
            Words::tr("A membership cannot lapse before its subscription is overdue. Please check both.")};
    return problems;
}

StandingRules standingRules(const Store &store, QDate today)
{
    return {today, membershipYear(store), membershipCategories(store)};
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership_charts.h"

#include "membership_rules.h"
#include "people_charts.h"
#include "people_queries.h"
#include "renewals.h"

#include "dates.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MembershipCharts)
};

constexpr int yearsShown = 6;
constexpr qsizetype placesShown = 10;

// A member from one day on until another one, in the category of today.
struct Years
{
    QString category;
    QDate joined;
    QDate ended; // left, or lapsed by the rules of today; none: a member
};

QDate dayOf(const QVariant &stored)
{
    return QDate::fromString(stored.toString(), Qt::ISODate);
}

// The day on which the membership has lapsed; none: it does not, or not yet.
QDate lapsedOn(const Membership &membership, const StandingRules &rules)
{
    if (standingOf(membership, rules) != Standing::Lapsed)
        return {};
    const MembershipCategory *category = rules.category(membership.category);
    return (category && category->isFree() ? membership.joined.addMonths(int(category->months))
                                           : lastDayOfGrace(rules.year, membership.paidUntil))
        .addDays(1);
}

QList<Years> yearsOfMembers(const Store &store, QDate today)
{
    const StandingRules rules = standingRules(store, today);
    QList<Years> all;
    for (const Store::Row &row : store.select(u"SELECT category,joined,left_on,paid_until FROM person"
                                              " WHERE removed=0 AND joined IS NOT NULL"_s)) {
        const Membership membership{
            row.at(0).toString(), dayOf(row.at(1)), dayOf(row.at(3)), dayOf(row.at(2))};
        QDate ended = membership.leftOn;
        Membership stayed = membership;
        stayed.leftOn = {};
        const QDate lapsed = lapsedOn(stayed, rules);
        if (lapsed.isValid() && (!ended.isValid() || lapsed < ended))
            ended = lapsed;
        if (membership.joined <= today && (!ended.isValid() || membership.joined < ended))
            all += {membership.category, membership.joined, ended};
    }
    return all;
}

bool isMemberOn(const Years &member, QDate day)
{
    return member.joined <= day && (!member.ended.isValid() || member.ended > day);
}

qint64 subscriptionsSince(const Store &store, QDate from)
{
    return store
        .select(
            u"SELECT coalesce(sum(s.amount),0) FROM payment_share s JOIN payment p ON p.id=s.payment WHERE "
            "p.removed=0 AND s.purpose='subscription' AND p.paid_on>=?"_s,
            {from.toString(Qt::ISODate)})
        .first()
        .first()
        .toLongLong();
}

} // namespace

ReportChart membersByCategory(const Store &store, QDate today)
{
    const QList<Years> members = yearsOfMembers(store, today);
    QSet<QString> names;
    for (const Years &member : members)
        names.insert(member.category);
    QStringList categories(names.begin(), names.end());
    std::sort(categories.begin(), categories.end());
    ReportChart chart;
    chart.type = ReportChart::StackedBars;
    chart.question = Words::tr("Who are our members, and how has that changed?");
    chart.categoryHeading = Words::tr("Year");
    QList<int> sums;
    for (int back = yearsShown - 1; back >= 0; --back) {
        chart.categories += QString::number(today.year() - back);
        sums += 0;
    }
    for (const QString &category : categories) {
        Series series{category.isEmpty() ? Words::tr("No category") : category, {}};
        for (int i = 0; i < yearsShown; ++i) {
            const QDate day = std::min(today, QDate(today.year() + i - yearsShown + 1, 12, 31));
            const auto count = std::count_if(members.begin(), members.end(),
                [&](const Years &member) { return member.category == category && isMemberOn(member, day); });
            series.values += double(count);
            sums[i] += int(count);
        }
        chart.series += series;
    }
    const int change = sums.last() - sums.first();
    chart.answer = members.isEmpty() ? Words::tr("It is not known since when anybody is a member.")
        : change == 0                ? Words::tr("As many members as in %1.").arg(chart.categories.first())
        : change > 0
        ? Words::tr("%n members more than in %1.", nullptr, change).arg(chart.categories.first())
        : Words::tr("%n members fewer than in %1.", nullptr, -change).arg(chart.categories.first());
    return chart;
}

ReportChart joinersAndLeavers(const Store &store, QDate today)
{
    ReportChart chart;
    chart.question = Words::tr("How many join, how many leave?");
    chart.categoryHeading = Words::tr("Year");
    Series joined{Words::tr("Joined"), {}};
    Series left{Words::tr("Left or lapsed"), {}};
    const QList<Years> members = yearsOfMembers(store, today);
    int came = 0;
    int went = 0;
    for (int year = today.year() - yearsShown + 1; year <= today.year(); ++year) {
        chart.categories += QString::number(year);
        const auto in = [year](QDate day) { return day.isValid() && day.year() == year; };
        const auto joiners = std::count_if(
            members.begin(), members.end(), [&](const Years &member) { return in(member.joined); });
        const auto leavers = std::count_if(members.begin(), members.end(),
            [&](const Years &member) { return in(member.ended) && member.ended <= today; });
        joined.values += double(joiners);
        left.values += double(leavers);
        came += int(joiners);
        went += int(leavers);
    }
    chart.series = {joined, left};
    chart.answer = Words::tr("%1, %2 since the beginning of %3.", "8 joined, 3 left, a year")
                       .arg(Words::tr("%n joined", nullptr, came), Words::tr("%n left", nullptr, went),
                           chart.categories.first());
    return chart;
}

ReportChart paidAgainstDue(const Store &store, QDate today, const QLocale &locale)
{
    const Currency currency = Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
    const QDate newYear(today.year(), 1, 1);
    const qint64 paid = subscriptionsSince(store, newYear);
    qint64 owed = 0;
    for (const Renewal &renewal : renewals(store, today))
        owed += renewal.fee.owed();
    ReportChart chart;
    chart.type = ReportChart::HorizontalBars;
    chart.kind = ColumnKind::Money;
    chart.currency = currency;
    chart.question = Words::tr("How much of the subscriptions has come in?");
    chart.answer = owed == 0
        ? Words::tr("%1 of subscriptions came in since %2, without gifts; nothing is outstanding.")
              .arg(formatMoney({paid, currency}, locale), shortDate(newYear, locale))
        : Words::tr("%1 of subscriptions came in since %2, without gifts; %3 is still to be paid.")
              .arg(formatMoney({paid, currency}, locale), shortDate(newYear, locale),
                  formatMoney({owed, currency}, locale));
    chart.categoryHeading = Words::tr("Subscriptions");
    chart.categories = {
        Words::tr("Paid since %1", "a day").arg(shortDate(newYear, locale)), Words::tr("Still to be paid")};
    chart.series = {{Words::tr("Amount"), {double(paid), double(owed)}}};
    return chart;
}

ReportChart membersByPlace(const Store &store, QDate today)
{
    QMap<QString, int> places;
    const QString sql =
        u"SELECT coalesce(nullif(h.neighbourhood,''),h.town) FROM person p JOIN household h ON "
        u"h.id=p.household"
        " WHERE p.removed=0 AND %1 IN (%2,%3,%4)"_s.arg(standingSql(u"p"_s, standingRules(store, today)))
            .arg(int(Standing::PaidUp))
            .arg(int(Standing::Due))
            .arg(int(Standing::Overdue));
    int known = 0;
    for (const Store::Row &row : store.select(sql)) {
        if (const QString place = row.first().toString(); !place.isEmpty()) {
            ++places[place];
            ++known;
        }
    }
    QList<std::pair<QString, int>> most;
    for (auto it = places.begin(); it != places.end(); ++it)
        most += {it.key(), it.value()};
    std::stable_sort(
        most.begin(), most.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    ReportChart chart;
    chart.type = ReportChart::HorizontalBars;
    chart.question = Words::tr("Where do our members live?");
    chart.categoryHeading = Words::tr("Place");
    Series members{Words::tr("Members"), {}};
    int rest = known;
    for (const auto &[place, count] : most.mid(0, placesShown)) {
        chart.categories += place;
        members.values += count;
        rest -= count;
    }
    if (rest > 0) {
        chart.categories += Words::tr("Elsewhere");
        members.values += rest;
    }
    chart.series = {members};
    chart.answer = most.isEmpty() ? Words::tr("Of no member is the place known.")
                                  : Words::tr("%1 of %2 members live in %3.")
                                        .arg(most.first().second)
                                        .arg(known)
                                        .arg(most.first().first);
    return chart;
}

Report membershipReport(const Store &store, QDate today, const QLocale &locale)
{
    Report report;
    report.title = Words::tr("The membership in pictures");
    report.subtitle = peopleFigures(store, today);
    report.association = store.setting(u"association"_s);
    report.day = today;
    report.fileStem = u"membership"_s;
    report.blocks = {membersByCategory(store, today), joinersAndLeavers(store, today),
        paidAgainstDue(store, today, locale), membersByPlace(store, today), ageChart(store, today)};
    report.blocks += Paragraph{
        Words::tr("The years count those whose day of joining is known, in the category that they are in "
                  "today: each year as it ended, this year as of today. Whose membership has lapsed for want "
                  "of payment has left on that day."),
        false};
    return report;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_charts.h"

#include "community_ages.h"
#include "membership_rules.h"
#include "people_queries.h"
#include "person.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleCharts)
};

constexpr int notKnown = 6;
constexpr int firstAges[] = {0, 18, 25, 45, 65, 75};

int bandOfAge(int age)
{
    int band = 0;
    for (int i = 1; i < 6; ++i) {
        if (age >= firstAges[i])
            band = i;
    }
    return band;
}

int bandOf(const QString &born, const QString &ageBand, QDate today)
{
    const int age = ageOn(QDate::fromString(born, Qt::ISODate), today);
    if (age >= 0)
        return bandOfAge(age);
    const QStringList names{u"under18"_s, u"18-24"_s, u"25-44"_s, u"45-64"_s, u"65plus"_s};
    const qsizetype band = names.indexOf(ageBand);
    return band < 0 ? notKnown : int(band);
}

// "6 of 10" for many, the very numbers for few.
QString share(int part, int whole)
{
    constexpr int few = 20;
    if (whole < few || part == 0 || part == whole)
        return Words::tr("%1 of %2").arg(part).arg(whole);
    const int tenths = std::max(1, std::min(9, int(std::lround(10.0 * part / whole))));
    return Words::tr("%1 of %2").arg(tenths).arg(10);
}

QStringList ageNames()
{
    return {Words::tr("Under 18"), Words::tr("18 to 24"), Words::tr("25 to 44"), Words::tr("45 to 64"),
        Words::tr("65 to 74"), Words::tr("75+"), Words::tr("Not known")};
}

// The numbers behind the shares of the pyramid.
ReportTable ageNumbers(const AgeProfile &profile, const CommunityAges &community)
{
    ReportTable table;
    table.title = Words::tr("In numbers");
    table.columns = {{Words::tr("Age")}, {Words::tr("Members"), ColumnKind::Integer},
        {Words::tr("All who live here"), ColumnKind::Integer}};
    const QStringList names = ageNames();
    for (int i = 0; i < notKnown; ++i)
        table.rows += {Cell(names.at(i)), Cell(profile.bands[size_t(i)]), Cell(community.people[size_t(i)])};
    if (profile.bands[notKnown] > 0)
        table.rows += {Cell(names.at(notKnown)), Cell(profile.bands[notKnown]), Cell()};
    table.totals = {
        Cell(Words::tr("Total")), Cell(profile.known() + profile.bands[notKnown]), Cell(community.total())};
    return table;
}

} // namespace

AgeProfile ageProfile(const Store &store, QDate today)
{
    AgeProfile profile;
    const QString sql = u"SELECT p.born,p.age_band FROM person p WHERE p.removed=0 AND %1 IN (%2,%3,%4)"_s
                            .arg(standingSql(u"p"_s, standingRules(store, today)))
                            .arg(int(Standing::PaidUp))
                            .arg(int(Standing::Due))
                            .arg(int(Standing::Overdue));
    for (const Store::Row &row : store.select(sql))
        ++profile.bands[size_t(bandOf(row.at(0).toString(), row.at(1).toString(), today))];
    return profile;
}

QString ageSentence(const AgeProfile &profile)
{
    if (profile.known() == 0)
        return Words::tr("The age of no member is known yet.");
    const QString old = profile.over65() == 0 ? Words::tr("No member is 65 or over")
                                              : Words::tr("%1 members are 65 or over", "share: 6 of 10")
                                                    .arg(share(profile.over65(), profile.known()));
    const QString young = profile.under25() == 0 ? Words::tr("none is under 25")
                                                 : Words::tr("%n are under 25", nullptr, profile.under25());
    return Words::tr("%1; %2.", "old; young").arg(old, young);
}

QString ageSentence(const AgeProfile &profile, const CommunityAges &community)
{
    const int old = int(
        std::lround(10.0 * double(community.people[4] + community.people[5]) / double(community.total())));
    return ageSentence(profile) + u' '
        + Words::tr("Of all who live here %1 are that old.", "share: 2 of 10").arg(share(old, 10));
}

ReportChart ageChart(const Store &store, QDate today)
{
    const AgeProfile profile = ageProfile(store, today);
    ReportChart chart;
    chart.question = Words::tr("How old are our members?");
    chart.answer = ageSentence(profile);
    chart.categoryHeading = Words::tr("Age");
    chart.categories = ageNames();
    Series members{Words::tr("Members"), {}};
    const std::optional<CommunityAges> community = communityAges(store);
    if (community && profile.known() > 0) {
        chart.type = ReportChart::Pyramid;
        chart.kind = ColumnKind::Percent;
        chart.answer = ageSentence(profile, *community);
        chart.categories.removeLast();
        Series all{Words::tr("All who live here"), {}};
        for (size_t i = 0; i < community->people.size(); ++i) {
            members.values += double(profile.bands[i]) / profile.known();
            all.values += double(community->people[i]) / double(community->total());
        }
        chart.series = {members, all};
        return chart;
    }
    for (int count : profile.bands)
        members.values += count;
    if (profile.bands[notKnown] == 0) {
        chart.categories.removeLast();
        members.values.removeLast();
    }
    chart.series = {members};
    return chart;
}

ReportChart standingChart(const Store &store, QDate today)
{
    const PeopleCount count = countPeople(store, today);
    ReportChart chart;
    chart.type = ReportChart::HorizontalBars;
    chart.question = Words::tr("Who has paid the subscription?");
    chart.answer = count.members() == 0
        ? Words::tr("Nobody in the book is a member yet.")
        : Words::tr("%1 of %2 members are paid up.").arg(count.paidUp).arg(count.members());
    chart.categoryHeading = Words::tr("Subscription");
    chart.categories = {Words::tr("Paid up"), Words::tr("Due"), Words::tr("Overdue"), Words::tr("Lapsed")};
    chart.series = {{Words::tr("People"),
        {double(count.paidUp), double(count.due), double(count.overdue), double(count.lapsed)}}};
    return chart;
}

Report ageReport(const Store &store, QDate today, const QLocale &locale)
{
    Q_UNUSED(locale)
    Report report;
    report.title = Words::tr("Age profile of the members");
    report.subtitle = peopleFigures(store, today);
    report.association = store.setting(u"association"_s);
    report.day = today;
    report.fileStem = u"age-profile"_s;
    report.blocks += ageChart(store, today); // shown with its figures
    const AgeProfile profile = ageProfile(store, today);
    const std::optional<CommunityAges> community = communityAges(store);
    if (community && profile.known() > 0)
        report.blocks += ageNumbers(profile, *community);
    report.blocks +=
        Paragraph{Words::tr("Members are those who are paid up, due or overdue. Ages are those on the day of"
                            " this report. Whoever is only known to be 65 or over is counted from 65 to 74."),
            false};
    if (community && !community->source.isEmpty())
        report.blocks += Paragraph{Words::tr("All who live here: %1.").arg(community->source), false};
    if (!community)
        report.blocks += Paragraph{
            Words::tr(
                "How old your town is can stand beside the members: enter it in People, More, Age profile."),
            false};
    return report;
}

} // namespace twinbook

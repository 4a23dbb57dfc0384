// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "willingness.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Workload)
};

constexpr int longService = 6; // years without a rest that are worth a word

int perMonth(int minutes)
{
    return (minutes + 360) / 720; // of a year
}

} // namespace

QList<Workload> workloads(const Store &store, const CommitteeBook &book)
{
    const QList<Holder> committee = book.committee();
    const QList<YearsHeld> held = book.held();
    const QList<Availability> times = store.all<Availability>(u"removed=0 AND year=0"_s);
    const int now = book.calendar.yearOf(book.today);
    const QDate since = book.today.addYears(-1);
    QHash<Id<Person>, std::pair<int, int>> meetings; // how many, how many missed
    for (const Store::Row &row : store.select(
             u"SELECT a.person,count(*),sum(CASE WHEN a.presence='present' THEN 0 ELSE 1 END) FROM "
             u"attendance a "
             u"JOIN meeting m ON m.id=a.meeting WHERE a.removed=0 AND m.removed=0 AND m.kind='committee' AND "
             u"a.presence<>'' AND a.presence<>'guest' AND m.held_on>? AND m.held_on<=? GROUP BY a.person"_s,
             {since.toString(Qt::ISODate), book.today.toString(Qt::ISODate)}))
        meetings.insert(Id<Person>(row.at(0).toLongLong()), {row.at(1).toInt(), row.at(2).toInt()});
    QList<Workload> loads;
    for (const Id<Person> person : personsOf(committee)) {
        Workload load{
            person, book.name(person), {}, 0, 0, 0, yearsInARow(committeeYears(held, person), now + 1)};
        std::tie(load.meetings, load.missed) = meetings.value(person);
        for (const Holder &holder : committee) {
            if (holder.term.person != person)
                continue;
            const CommitteeRole &role = *book.role(holder.term.role);
            load.roles += role.name;
            load.estimated += int(role.hours);
        }
        for (const Availability &time : times)
            if (time.person == person)
                load.comfortable = int(time.comfortable);
        const auto minutes = store.select(u"SELECT coalesce(sum(minutes),0) FROM logged_hours WHERE "
                                          u"removed=0 AND person=? AND worked_on>? AND "
                                          u"worked_on<=?"_s,
            {person.value, since.toString(Qt::ISODate), book.today.toString(Qt::ISODate)});
        load.logged = minutes.first().at(0).toInt();
        loads += load;
    }
    std::stable_sort(loads.begin(), loads.end(), [](const Workload &a, const Workload &b) {
        return std::max(a.estimated, perMonth(a.logged)) > std::max(b.estimated, perMonth(b.logged));
    });
    return loads;
}

QStringList earlyWarnings(const QList<Workload> &loads)
{
    QStringList over;
    QStringList drifting;
    QStringList resting;
    for (const Workload &load : loads) {
        const int real = perMonth(load.logged);
        const int most = std::max(load.estimated, real);
        if (load.comfortable > 0 && most > load.comfortable)
            over += load.roles.size() > 1
                ? Words::tr("%1 holds %2 roles at once and gives about %n hours a month, %3 more than is "
                            "comfortable.",
                    nullptr, most)
                      .arg(load.name, QString::number(load.roles.size()),
                          QString::number(most - load.comfortable))
                : Words::tr("%1 gives about %n hours a month, %2 more than is comfortable.", nullptr, most)
                      .arg(load.name, QString::number(most - load.comfortable));
        else if (load.roles.size() > 1)
            over += Words::tr("%1 holds %n roles at once: %2.", nullptr, int(load.roles.size()))
                        .arg(load.name, load.roles.join(u", "_s));
        if (real > load.estimated && load.estimated > 0 && 2 * (real - load.estimated) >= load.estimated)
            drifting +=
                Words::tr("The work of %1 has grown: %n hours a month are written down, %2 were expected.",
                    nullptr, real)
                    .arg(load.name, QString::number(load.estimated));
        if (load.yearsWithoutRest > longService)
            resting += Words::tr(
                "%1 has been on the committee for %n years without a rest.", nullptr, load.yearsWithoutRest)
                           .arg(load.name);
    }
    return over + drifting + resting;
}

ReportTable loadTable(const QList<Workload> &loads)
{
    ReportTable table{Words::tr("The committee today"),
        {{Words::tr("Name"), ColumnKind::Text, 2}, {Words::tr("Roles"), ColumnKind::Text, 2},
            {Words::tr("Hours a month"), ColumnKind::Integer},
            {Words::tr("Comfortable"), ColumnKind::Integer}, {Words::tr("Hours noted"), ColumnKind::Integer},
            {Words::tr("Missed"), ColumnKind::Text}, {Words::tr("Years on end"), ColumnKind::Integer}},
        {}, {}};
    const auto known = [](int number) { return number > 0 ? Cell(number) : Cell(); };
    for (const Workload &load : loads)
        table.rows += QList<Cell>{Cell(load.name), Cell::list(load.roles), Cell(load.estimated),
            known(load.comfortable), known((load.logged + 30) / 60),
            load.meetings > 0
                ? Cell(Words::tr("%1 of %2", "meetings missed, held").arg(load.missed).arg(load.meetings))
                : Cell(),
            Cell(load.yearsWithoutRest)};
    return table;
}

ReportChart hoursChart(const QList<Workload> &loads)
{
    ReportChart chart;
    chart.type = ReportChart::HorizontalBars;
    chart.question = Words::tr("Who carries how much?");
    chart.categoryHeading = Words::tr("Name");
    Series expected{Words::tr("Hours a month, estimated"), {}};
    Series real{Words::tr("Hours a month, written down"), {}};
    int all = 0;
    for (const Workload &load : loads) {
        chart.categories += load.name;
        expected.values += load.estimated;
        real.values += perMonth(load.logged);
        all += load.estimated;
    }
    chart.series = {expected, real};
    if (loads.isEmpty())
        chart.answer = Words::tr("Nobody is on the committee yet.");
    else
        chart.answer = Words::tr("%1 carries %2 of %n hours a month.", nullptr, all)
                           .arg(loads.first().name, QString::number(loads.first().estimated));
    return chart;
}

ReportTable hoursByYear(const Store &store, QDate today)
{
    QMap<qint64, QMap<int, int>> minutes; // by person and year
    QMap<int, int> years;
    for (const LoggedHours &hours : store.all<LoggedHours>(u"removed=0 AND worked_on IS NOT NULL"_s)) {
        if (hours.workedOn > today)
            continue;
        minutes[hours.person.value][hours.workedOn.year()] += int(hours.minutes);
        years[hours.workedOn.year()] += int(hours.minutes);
    }
    ReportTable table;
    table.title = Words::tr("Hours written down, by year");
    table.columns = {{Words::tr("Name"), ColumnKind::Text, 2}};
    for (auto year = years.begin(); year != years.end(); ++year)
        table.columns += ReportColumn{QString::number(year.key()), ColumnKind::Integer};
    for (auto person = minutes.begin(); person != minutes.end(); ++person) {
        const std::optional<Person> who = store.get(Id<Person>(person.key()));
        QList<Cell> row{Cell(who ? displayName(*who) : QString())};
        for (auto year = years.begin(); year != years.end(); ++year)
            row += Cell((person.value().value(year.key()) + 30) / 60);
        table.rows += row;
    }
    table.totals = {Cell(Words::tr("All"))};
    for (auto year = years.begin(); year != years.end(); ++year)
        table.totals += Cell((year.value() + 30) / 60);
    if (table.rows.isEmpty())
        table.totals.clear();
    return table;
}

} // namespace twinbook

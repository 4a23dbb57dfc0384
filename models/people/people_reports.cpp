// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_reports.h"

#include "begun_report.h"
#include "export_cells.h"
#include "membership_rules.h"
#include "people_queries.h"
#include "people_records.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PeopleReports)
};

QHash<qint64, Household> allHomes(const Store &store)
{
    QHash<qint64, Household> homes;
    for (const Household &home : store.all<Household>())
        homes.insert(home.id.value, home);
    return homes;
}

Cell telephones(const Person &person, const Household &home)
{
    QStringList all{person.phone.isEmpty() ? home.phone : person.phone, person.mobile};
    all.removeAll(QString());
    return Cell::list(all);
}

bool isMember(Standing standing)
{
    return standing == Standing::PaidUp || standing == Standing::Due || standing == Standing::Overdue;
}

// A list of names alone says of nobody that they are members: it can be printed all the same.
struct Listed
{
    QList<Person> persons;
    bool everybody = false;
};

Listed membersListed(const Store &store, const StandingRules &rules)
{
    Listed listed;
    const QList<Person> persons = inOrderOfName(store.all<Person>());
    for (const Person &person : persons) {
        if (isMember(standingOf(person, rules)))
            listed.persons += person;
    }
    listed.everybody = listed.persons.isEmpty()
        && std::all_of(persons.begin(), persons.end(),
            [&](const Person &person) { return standingOf(person, rules) == Standing::NotMember; });
    if (listed.everybody)
        listed.persons = persons;
    return listed;
}

// Corporate members, those who owe longest first.
QList<Organisation> organisationsOwing(const Store &store, const StandingRules &rules)
{
    QList<Organisation> owing;
    for (const Organisation &body : store.all<Organisation>()) {
        const Standing standing = standingOf(body, rules);
        if (standing == Standing::Due || standing == Standing::Overdue)
            owing += body;
    }
    std::stable_sort(owing.begin(), owing.end(),
        [](const Organisation &a, const Organisation &b) { return a.paidUntil < b.paidUntil; });
    return owing;
}

ReportTable hostTable(const QList<Household> &homes, const QString &title, const QString &country)
{
    const RecordShape &shape = recordOf<Household>();
    ReportTable table;
    table.title = title;
    const auto heading = [&](const char *column) {
        return shape.label(*shape.find(QString::fromLatin1(column)));
    };
    table.columns = {{shape.oneLabel(), ColumnKind::Text, 2}, {Words::tr("Address"), ColumnKind::Text, 3},
        {heading("phone"), ColumnKind::Text, 1.5}, {Words::tr("Single"), ColumnKind::Integer, 0.8},
        {Words::tr("Double"), ColumnKind::Integer, 0.8}, {Words::tr("Twin"), ColumnKind::Integer, 0.8},
        {Words::tr("Sofa"), ColumnKind::Integer, 0.8}, {Words::tr("Beds"), ColumnKind::Integer, 0.8},
        {heading("pets"), ColumnKind::Text, 1.3}, {heading("diets_cooked"), ColumnKind::Text, 1.5}};
    const auto count = [](qint64 n) { return n == 0 ? Cell() : Cell(n); };
    qint64 beds = 0;
    for (const Household &home : homes) {
        beds += home.beds();
        table.rows +=
            {Cell(recordOf<Household>().title(&home)), Cell(addressLines(home, country).join(u", "_s)),
                Cell(home.phone), count(home.singleRooms), count(home.doubleRooms), count(home.twinRooms),
                count(home.sofaPlaces), count(home.beds()), Cell(home.pets), Cell(home.dietsCooked)};
    }
    table.totals = QList<Cell>(table.columns.size());
    table.totals[0] = Cell(Words::tr("Total"));
    table.totals[7] = Cell(beds);
    return table;
}

} // namespace

QList<qint64> listedMembers(const Store &store, QDate today)
{
    QList<qint64> ids;
    for (const Person &person : membersListed(store, standingRules(store, today)).persons)
        ids += person.id.value;
    return ids;
}

Report memberList(const Store &store, QDate today, const QLocale &locale, const QList<qint64> &leftOut)
{
    Q_UNUSED(locale)
    Report report = begunReport(store, Words::tr("Members"), u"member-list"_s, today);
    report.subtitle = peopleFigures(store, today);
    report.landscape = true;
    ReportTable table;
    table.columns = {{Words::tr("Name"), ColumnKind::Text, 2}, {Words::tr("Address"), ColumnKind::Text, 3},
        {Words::tr("Telephone"), ColumnKind::Text, 2}, {Words::tr("E-mail"), ColumnKind::Text, 2.5},
        {Words::tr("Subscription"), ColumnKind::Text, 1}};
    const QHash<qint64, Household> homes = allHomes(store);
    const QString country = store.setting(u"country"_s);
    const StandingRules rules = standingRules(store, today);
    const Listed listed = membersListed(store, rules);
    for (const Person &person : listed.persons) {
        if (leftOut.contains(person.id.value))
            continue;
        const Standing standing = standingOf(person, rules);
        const Household home = homes.value(person.household.value);
        table.rows += {Cell(listName(person)), Cell(addressLines(home, country).join(u", "_s)),
            telephones(person, home), Cell(person.email), Cell(standingWord(standing))};
    }
    if (table.rows.isEmpty())
        report.blocks += Paragraph{Words::tr("Nobody in the book is a member yet."), false};
    else if (listed.everybody)
        report.blocks += Paragraph{
            Words::tr("Nobody in the book is written down as a member yet, so everybody is listed."), false};
    if (!table.rows.isEmpty())
        report.blocks += table;
    return report;
}

Report subscriptionList(const Store &store, QDate today, const QLocale &locale)
{
    Q_UNUSED(locale)
    Report report = begunReport(store, Words::tr("Subscriptions to be paid"), u"subscriptions"_s, today);
    report.subtitle = peopleFigures(store, today);
    ReportTable table;
    table.columns = {{Words::tr("Name"), ColumnKind::Text, 2}, {Words::tr("Membership"), ColumnKind::Text, 1},
        {Words::tr("Paid until"), ColumnKind::Date, 1}, {Words::tr("Subscription"), ColumnKind::Text, 1},
        {Words::tr("Telephone"), ColumnKind::Text, 2}, {Words::tr("E-mail"), ColumnKind::Text, 2.5}};
    const StandingRules rules = standingRules(store, today);
    QList<Person> owing;
    for (const Person &person : inOrderOfName(store.all<Person>())) {
        const Standing standing = standingOf(person, rules);
        if (standing == Standing::Due || standing == Standing::Overdue)
            owing += person;
    }
    std::stable_sort(owing.begin(), owing.end(),
        [](const Person &a, const Person &b) { return a.paidUntil < b.paidUntil; });
    const QHash<qint64, Household> homes = allHomes(store);
    for (const Person &person : owing) {
        table.rows += {Cell(listName(person)), Cell(person.category), Cell(person.paidUntil),
            Cell(standingWord(standingOf(person, rules))),
            telephones(person, homes.value(person.household.value)), Cell(person.email)};
    }
    for (const Organisation &body : organisationsOwing(store, rules))
        table.rows += {Cell(body.name), Cell(body.category), Cell(body.paidUntil),
            Cell(standingWord(standingOf(body, rules))), Cell(body.phone), Cell(body.email)};
    if (table.rows.isEmpty())
        report.blocks += Paragraph{countPeople(store, today).members() == 0
                ? Words::tr("Nobody in the book is a member yet.")
                : Words::tr("No subscription is due: every member has paid."),
            false};
    else
        report.blocks += table;
    return report;
}

QList<qint64> listedHosts(const Store &store)
{
    return store.selectIds(
        u"SELECT p.id FROM person p JOIN household h ON h.id=p.household"
        " WHERE p.removed=0 AND h.removed=0 AND h.hosting IN ('yes','reserve') ORDER BY p.id"_s);
}

Report hostList(const Store &store, QDate today, const QLocale &locale, const QList<qint64> &leftOut)
{
    Q_UNUSED(locale)
    Report report = begunReport(store, Words::tr("Households that host visitors"), u"hosts"_s, today);
    report.subtitle = householdFigures(store);
    report.landscape = true;
    QList<Household> hosts = store.all<Household>(u"removed=0 AND hosting='yes'"_s);
    QList<Household> reserve = store.all<Household>(u"removed=0 AND hosting='reserve'"_s);
    QSet<qint64> without;
    for (const Person &person : personsById(store, leftOut))
        without.insert(person.household.value);
    for (QList<Household> *homes : {&hosts, &reserve})
        homes->removeIf([&](const Household &home) { return without.contains(home.id.value); });
    const auto byName = [](const Household &a, const Household &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    };
    std::sort(hosts.begin(), hosts.end(), byName);
    std::sort(reserve.begin(), reserve.end(), byName);
    const QString country = store.setting(u"country"_s);
    if (!hosts.isEmpty())
        report.blocks += hostTable(hosts, Words::tr("Gladly"), country);
    if (!reserve.isEmpty())
        report.blocks += hostTable(reserve, Words::tr("In reserve"), country);
    if (report.blocks.isEmpty())
        report.blocks += Paragraph{Words::tr("No household has offered to host visitors yet."), false};
    return report;
}

} // namespace twinbook

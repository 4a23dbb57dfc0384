// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workload.h"

#include "begun_report.h"
#include "community_ages.h"
#include "live_checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommitteeBalance)
};

// How many of the committee, the membership and perhaps the community are of each kind.
struct Shares
{
    QStringList names;
    QList<int> committee;
    QList<int> members;
    QList<qint64> community; // empty: not known
};

double part(qint64 of, qint64 all)
{
    return all > 0 ? double(of) / double(all) : 0;
}

template <class T>
qint64 sum(const QList<T> &all)
{
    qint64 total = 0;
    for (const T one : all)
        total += one;
    return total;
}

// Where the committee differs most from the members: the kind it has too few of; -1: it mirrors them.
int mostMissed(const Shares &shares)
{
    int worst = -1;
    double gap = 0.1;
    for (qsizetype i = 0; i < shares.names.size(); ++i) {
        const double missing = part(shares.members.at(i), sum(shares.members))
            - part(shares.committee.at(i), sum(shares.committee));
        if (missing > gap) {
            gap = missing;
            worst = int(i);
        }
    }
    return worst;
}

QString answerOf(const Shares &shares)
{
    if (sum(shares.committee) == 0)
        return Words::tr("Nothing is known of the committee here.");
    const int worst = mostMissed(shares);
    if (worst < 0)
        return Words::tr("The committee is much like the membership.");
    const QString &name = shares.names.at(worst);
    return Words::tr("%1: %2 of the committee, %3 of the members.")
        .arg(name.left(1).toUpper() + name.mid(1),
            u"%1 %"_s.arg(qRound(100 * part(shares.committee.at(worst), sum(shares.committee)))),
            u"%1 %"_s.arg(qRound(100 * part(shares.members.at(worst), sum(shares.members)))));
}

ReportChart chartOf(const Shares &shares, const QString &question, const QString &heading)
{
    ReportChart chart;
    chart.question = question;
    chart.answer = answerOf(shares);
    chart.categoryHeading = heading;
    chart.type = ReportChart::Bars;
    chart.kind = ColumnKind::Percent;
    chart.categories = shares.names;
    const auto series = [&](const QString &name, const auto &numbers) {
        Series all{name, {}};
        for (const auto number : numbers)
            all.values += part(number, sum(numbers));
        chart.series += all;
    };
    series(Words::tr("Committee"), shares.committee);
    series(Words::tr("Members"), shares.members);
    if (!shares.community.isEmpty())
        series(Words::tr("Community"), shares.community);
    return chart;
}

// Every member of today, as the counting wants them.
void eachMember(const Store &store, QDate today, const std::function<void(const Person &)> &take)
{
    for (const Person &person :
        store.all<Person>(u"removed=0 AND category<>'' AND (left_on IS NULL OR left_on>?)"_s,
            {today.toString(Qt::ISODate)}))
        take(person);
}

int bandOf(QDate born, QDate today)
{
    const int age = ageOn(born, today);
    return age < 0 ? -1 : age < 18 ? 0 : age < 25 ? 1 : age < 45 ? 2 : age < 65 ? 3 : age < 75 ? 4 : 5;
}

// kindOf: index of the name that a person counts for; -1: not known.
Shares counted(const QStringList &names, const Store &store, const CommitteeBook &book,
    const std::function<int(const Person &)> &kindOf)
{
    Shares shares{names, QList<int>(names.size(), 0), QList<int>(names.size(), 0), {}};
    const auto count = [&](QList<int> &in, const Person &person) {
        if (const int at = kindOf(person); at >= 0)
            ++in[at];
    };
    for (const Id<Person> id : personsOf(book.committee()))
        count(shares.committee, book.persons.value(id));
    eachMember(store, book.today, [&](const Person &person) { count(shares.members, person); });
    return shares;
}

} // namespace

ReportChart agesChart(const Store &store, const CommitteeBook &book)
{
    const auto kindOf = [&](const Person &person) { return bandOf(person.born, book.today); };
    Shares shares = counted(
        {Words::tr("under 18"), u"18-24"_s, u"25-44"_s, u"45-64"_s, u"65-74"_s, Words::tr("75 and over")},
        store, book, kindOf);
    if (const auto town = communityAges(store))
        shares.community = QList<qint64>(town->people.begin(), town->people.end());
    return chartOf(shares, Words::tr("How old is the committee?"), Words::tr("Age"));
}

ReportChart gendersChart(const Store &store, const CommitteeBook &book)
{
    const QStringList keys{u"f"_s, u"m"_s, u"x"_s};
    const Shares shares = counted({Words::tr("women"), Words::tr("men"), Words::tr("other")}, store, book,
        [&](const Person &person) { return int(keys.indexOf(person.gender)); });
    return chartOf(shares, Words::tr("How many women and men are on the committee?"), Words::tr("Gender"));
}

ReportChart placesChart(const Store &store, const CommitteeBook &book)
{
    QHash<QString, int> members;
    const auto rows = store.select(
        u"SELECT CASE WHEN h.neighbourhood='' THEN h.town ELSE h.neighbourhood END,count(*) FROM person p "
        u"JOIN "
        u"household h ON h.id=p.household WHERE p.removed=0 AND p.category<>'' AND (p.left_on IS NULL OR "
        u"p.left_on>?) GROUP BY 1 ORDER BY 2 DESC,1"_s,
        {book.today.toString(Qt::ISODate)});
    Shares shares;
    for (const Store::Row &row : rows) {
        if (row.at(0).toString().isEmpty() || shares.names.size() == 8)
            continue;
        shares.names += row.at(0).toString();
        shares.members += row.at(1).toInt();
        shares.committee += 0;
    }
    for (const Id<Person> id : personsOf(book.committee()))
        if (const qsizetype at = shares.names.indexOf(book.neighbourhoods.value(id)); at >= 0)
            ++shares.committee[at];
    return chartOf(shares, Words::tr("Where does the committee live?"), Words::tr("Neighbourhood"));
}

Report balanceReport(const Store &store, QDate today, const QLocale &locale)
{
    const CommitteeBook book = readCommittee(store, today);
    const QList<Workload> loads = workloads(store, book);
    Report report =
        begunReport(store, Words::tr("Load and balance of the committee"), u"committee-balance"_s, today);
    for (const QString &warning : earlyWarnings(loads))
        report.blocks += Paragraph{warning};
    report.blocks += hoursChart(loads);
    report.blocks += loadTable(loads);
    report.blocks += hoursByYear(store, today);
    report.blocks += agesChart(store, book);
    report.blocks += gendersChart(store, book);
    report.blocks += placesChart(store, book);
    report.blocks += Heading{Words::tr("What the constitution says today"), 2};
    for (const LiveCheck &check : liveChecks(book, locale))
        report.blocks += Paragraph{check.sentence};
    return report;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting_ledger.h"

#include "pair_wish.h"
#include "text.h"
#include "visit_party.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HostingLedger)
};

QString nameOf(const Store &store, Id<Household> id)
{
    const std::optional<Household> household = store.get(id);
    return household ? recordOf<Household>().title(&*household) : QString();
}

} // namespace

QList<Stay> allStays(const Store &store, QDate today)
{
    QList<Stay> stays;
    const QList<Store::Row> rows = store.select(
        u"SELECT o.household,t.person,p.household,v.id,v.name,v.from_on,v.until_on,t.arrives_on,t.leaves_on,"
        "p.given_name,p.family_name FROM traveller t JOIN visit_party y ON y.id=t.party AND y.removed=0"
        " JOIN host_offer o ON o.id=y.host AND o.removed=0 JOIN visit v ON v.id=t.visit AND v.removed=0"
        " JOIN person p ON p.id=t.person AND p.removed=0"
        " WHERE t.removed=0 AND t.status='coming' AND v.status<>'cancelled' AND v.until_on<?"
        " ORDER BY v.from_on DESC,y.name,t.id"_s,
        {today.toString(Qt::ISODate)});
    const auto day = [](const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); };
    for (const Store::Row &row : rows) {
        Stay stay;
        stay.host = Id<Household>(row.at(0).toLongLong());
        stay.guest = Id<Person>(row.at(1).toLongLong());
        stay.guestHome = Id<Household>(row.at(2).toLongLong());
        stay.visit = Id<Visit>(row.at(3).toLongLong());
        stay.visitName = row.at(4).toString();
        stay.fromOn = day(row.at(7)).isValid() ? day(row.at(7)) : day(row.at(5));
        const QDate until = day(row.at(8)).isValid() ? day(row.at(8)) : day(row.at(6));
        stay.nights = std::max(1, int(stay.fromOn.daysTo(until)));
        stay.year = stay.fromOn.year();
        stay.guestName = u"%1 %2"_s.arg(row.at(9).toString(), row.at(10).toString()).trimmed();
        stays += stay;
    }
    QList<PastHosting> before = store.all<PastHosting>();
    std::stable_sort(before.begin(), before.end(),
        [](const PastHosting &a, const PastHosting &b) { return a.year > b.year; });
    for (const PastHosting &old : before) {
        Stay stay;
        stay.host = old.household;
        stay.guest = old.person;
        const std::optional<Person> person = store.get(old.person);
        stay.guestHome = person ? person->household : Id<Household>();
        stay.guestName = person ? displayName(*person) : old.guestName;
        stay.year = int(old.year);
        stay.nights = int(old.nights);
        stays += stay;
    }
    return stays;
}

QList<LedgerLine> hostingLedger(
    const Store &store, const QList<Stay> &stays, const QList<Id<Household>> &households, QDate today)
{
    QList<LedgerLine> lines;
    for (const Id<Household> id : households) {
        LedgerLine line;
        line.household = id;
        line.name = nameOf(store, id);
        for (const Stay &stay : stays) {
            if (stay.host == id) {
                ++line.guests;
                line.nightsGiven += stay.nights;
                line.lastYear = std::max(line.lastYear, stay.year);
                line.recentGuests += stay.year > today.year() - recentYears;
            }
            if (stay.guestHome == id)
                line.nightsGot += stay.nights;
        }
        lines += line;
    }
    int all = 0;
    for (const LedgerLine &line : lines)
        all += line.recentGuests;
    for (LedgerLine &line : lines)
        line.recentLoad = std::max(0, line.recentGuests - (lines.isEmpty() ? 0 : all / int(lines.size())));
    std::stable_sort(lines.begin(), lines.end(), [](const LedgerLine &a, const LedgerLine &b) {
        if (a.balance() != b.balance())
            return a.balance() > b.balance();
        if (a.lastYear != b.lastYear)
            return a.lastYear < b.lastYear;
        return sortKey(a.name) < sortKey(b.name);
    });
    return lines;
}

Report hostingLedgerReport(const Store &store, QDate today, const QLocale &locale)
{
    const QList<Stay> stays = allStays(store, today);
    QList<Id<Household>> ours;
    for (const qint64 id :
        store.selectIds(
            u"SELECT id FROM household WHERE removed=0 AND (hosting IN ('yes','reserve') OR id IN"
            " (SELECT o.household FROM host_offer o JOIN visit v ON v.id=o.visit WHERE o.removed=0 AND"
            " v.direction='in') OR id IN (SELECT household FROM past_hosting WHERE removed=0)) ORDER BY id"_s))
        ours += Id<Household>(id);
    Report report;
    report.title = Words::tr("Who hosted whom");
    report.association = store.setting(u"association"_s);
    report.day = today;
    report.fileStem = u"hosting-ledger"_s;
    ReportTable turns;
    turns.title = Words::tr("Whose turn it is");
    turns.columns = {{Words::tr("Household"), ColumnKind::Text, 2.5},
        {Words::tr("Guests so far"), ColumnKind::Integer}, {Words::tr("Nights given"), ColumnKind::Integer},
        {Words::tr("Nights as guests"), ColumnKind::Integer},
        {Words::tr("Last hosted in"), ColumnKind::Text}};
    for (const LedgerLine &line : hostingLedger(store, stays, ours, today))
        turns.rows += QList<Cell>{line.name, line.guests, line.nightsGiven, line.nightsGot,
            line.lastYear ? Cell(QString::number(line.lastYear)) : Cell(Words::tr("never"))};
    ReportTable past;
    past.title = Words::tr("Stays");
    past.columns = {{Words::tr("Year"), ColumnKind::Text, 0.6}, {Words::tr("Guest"), ColumnKind::Text, 1.5},
        {Words::tr("stayed with"), ColumnKind::Text, 1.5}, {Words::tr("Visit"), ColumnKind::Text, 1.5}};
    for (const Stay &stay : stays)
        past.rows +=
            QList<Cell>{QString::number(stay.year), stay.guestName, nameOf(store, stay.host), stay.visitName};
    report.blocks = {Paragraph{Words::tr("Whose turn it is stands first: households that had more nights as "
                                         "guests than they gave, then those that have waited longest.")},
        turns, past};
    Q_UNUSED(locale)
    return report;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewals.h"

#include "begun_report.h"
#include "gift_aid.h"
#include "people_queries.h"
#include "people_records.h"
#include "reminders.h"

#include "dates.h"
#include "text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Renewals)
};

constexpr int adult = 18;
constexpr qsizetype othersAt = 1;
constexpr qsizetype numberAt = 2;
constexpr qsizetype remindedAt = 7; // the column after how the subscription stands

bool isGrownUp(const Person &person, QDate today)
{
    const int age = ageOn(person.born, today);
    return age >= 0 ? age >= adult : person.ageBand != u"under18"_s;
}

bool isAmong(Standing standing, std::initializer_list<Standing> wanted)
{
    return std::find(wanted.begin(), wanted.end(), standing) != wanted.end();
}

// Corporate members, by name.
QList<Renewal> bodiesOwing(const SubscriptionBook &book, std::initializer_list<Standing> wanted)
{
    QList<Renewal> all;
    for (const Organisation &body : book.organisations()) {
        const Standing standing = standingOf(body, book.rules());
        if (!isAmong(standing, wanted))
            continue;
        for (const Owing &fee : book.owing(body.id))
            all += {{}, fee, standing, {}, body};
    }
    std::stable_sort(all.begin(), all.end(), [](const Renewal &a, const Renewal &b) {
        return sortKey(a.organisation->name) < sortKey(b.organisation->name);
    });
    return all;
}

// Parents before their children, so that a fee that covers a family is asked of them.
QList<Renewal> owing(const SubscriptionBook &book, std::initializer_list<Standing> wanted)
{
    const QDate today = book.rules().today;
    QList<Renewal> all;
    QSet<qint64> told;
    QList<Person> persons = book.persons();
    std::stable_partition(
        persons.begin(), persons.end(), [today](const Person &person) { return isGrownUp(person, today); });
    for (const Person &person : std::as_const(persons)) {
        if (told.contains(person.id.value))
            continue;
        const Standing standing = standingOf(person, book.rules());
        if (!isAmong(standing, wanted))
            continue;
        for (const Owing &fee : book.owing(person.id)) {
            if (!fee.persons.contains(person.id))
                continue;
            QList<Id<Person>> grownUp;
            for (const Id<Person> id : fee.persons) {
                told.insert(id.value);
                if (isGrownUp(*book.person(id), today))
                    grownUp += id;
            }
            const Id<Person> payer = grownUp.isEmpty() ? person.id : book.likelyPayer(grownUp);
            Renewal renewal{*book.person(payer), fee, standing, {*book.person(payer)}};
            for (const Id<Person> id : grownUp) {
                if (id != payer)
                    renewal.readers += *book.person(id);
            }
            all += renewal;
        }
    }
    QHash<qint64, qsizetype> order; // by name
    for (const Person &person : book.persons())
        order.insert(person.id.value, order.size());
    std::sort(all.begin(), all.end(), [&](const Renewal &a, const Renewal &b) {
        return order.value(a.person.id.value) < order.value(b.person.id.value);
    });
    return all + bodiesOwing(book, wanted);
}

QString phoneOf(const Store &store, const Renewal &renewal)
{
    if (renewal.organisation)
        return renewal.organisation->phone;
    const Person &person = renewal.person;
    if (!person.phone.isEmpty() || !person.mobile.isEmpty())
        return person.phone.isEmpty() ? person.mobile : person.phone;
    const std::optional<Household> home =
        person.household.isValid() ? store.get(person.household) : std::nullopt;
    return home ? home->phone : QString();
}

// The telephone above the e-mail: two columns of them would be wider than the screen.
QString waysOf(const Store &store, const Renewal &renewal)
{
    QStringList ways{
        phoneOf(store, renewal), renewal.organisation ? renewal.organisation->email : renewal.person.email};
    ways.removeAll(QString());
    return ways.join(u'\n');
}

// Who pays stands alone in the first column, so that the list comes back as payments.
QString nameOf(const Renewal &renewal)
{
    return renewal.organisation ? renewal.organisation->name : listName(renewal.person);
}

// The number tells apart those whom the name does not.
bool haveNamesakes(const SubscriptionBook &book, const QList<Renewal> &all)
{
    QHash<QString, int> called;
    for (const Person &person : book.persons())
        ++called[fold(listName(person))];
    return std::any_of(all.begin(), all.end(), [&](const Renewal &renewal) {
        return !renewal.organisation && called.value(fold(listName(renewal.person))) > 1;
    });
}

// By their first names, in full where the names differ.
QString othersCovered(const SubscriptionBook &book, const Renewal &renewal)
{
    QStringList others;
    for (const Id<Person> id : renewal.fee.persons) {
        const Person &other = *book.person(id);
        if (id != renewal.person.id)
            others += other.familyName == renewal.person.familyName ? other.givenName : displayName(other);
    }
    return others.join(u", "_s);
}

// Leaves out a column of texts in which nothing stands.
void dropIfEmpty(ReportTable &table, qsizetype at)
{
    const bool empty = std::all_of(table.rows.begin(), table.rows.end(),
        [at](const QList<Cell> &row) { return row.at(at).value.toString().isEmpty(); });
    if (!empty)
        return;
    table.columns.removeAt(at);
    table.totals.removeAt(at);
    for (QList<Cell> &row : table.rows)
        row.removeAt(at);
}

Report listOf(const Store &store, Report report, const QList<Renewal> &all, const SubscriptionBook &book,
    const QString &nobody)
{
    report.subtitle = peopleFigures(store, report.day);
    if (all.isEmpty()) {
        report.blocks += Paragraph{nobody, false};
        return report;
    }
    ReportTable table;
    table.columns = {{Words::tr("Name"), ColumnKind::Text, 2}, {Words::tr("Also for"), ColumnKind::Text, 1.2},
        {Words::tr("Member number"), ColumnKind::Text, 0.9}, {Words::tr("Membership"), ColumnKind::Text, 1.2},
        {Words::tr("Paid until"), ColumnKind::Date, 1.1}, {Words::tr("To pay"), ColumnKind::Money, 1},
        {Words::tr("Subscription"), ColumnKind::Text, 1},
        {Words::tr("Telephone and e-mail"), ColumnKind::Text, 2.6}};
    const QHash<std::pair<qint64, QDate>, QDate> reminded = lastReminders(store);
    const auto lastOf = [&](const Renewal &renewal) { return lastReminder(reminded, renewal); };
    const bool some = std::any_of(
        all.begin(), all.end(), [&](const Renewal &renewal) { return lastOf(renewal).isValid(); });
    Money sum{0, book.currency()};
    for (const Renewal &renewal : all) {
        const Money owed{renewal.fee.owed(), book.currency()};
        sum += owed;
        table.rows += {Cell(nameOf(renewal)), Cell(othersCovered(book, renewal)),
            Cell(renewal.organisation ? QString() : renewal.person.memberNumber), Cell(renewal.fee.category),
            Cell(renewal.fee.before), Cell(owed), Cell(standingWord(renewal.standing)),
            Cell(waysOf(store, renewal))};
        if (some)
            table.rows.last().insert(remindedAt, Cell(lastOf(renewal)));
    }
    table.totals = {
        Cell(Words::tr("%n subscriptions", nullptr, int(all.size()))), {}, {}, {}, {}, Cell(sum), {}, {}};
    if (some) {
        table.columns.insert(remindedAt, {Words::tr("Reminded"), ColumnKind::Date, 1.1});
        table.totals.insert(remindedAt, Cell());
    }
    if (!haveNamesakes(book, all)) {
        for (QList<Cell> &row : table.rows)
            row[numberAt] = Cell();
    }
    dropIfEmpty(table, numberAt);
    dropIfEmpty(table, othersAt);
    report.landscape = true;
    report.blocks += table;
    return report;
}

} // namespace

QString payerName(const Renewal &renewal)
{
    return renewal.organisation ? renewal.organisation->name : displayName(renewal.person);
}

QList<Renewal> renewals(const Store &store, QDate today)
{
    return owing(SubscriptionBook(store, today), {Standing::Due, Standing::Overdue});
}

QList<Renewal> lapsed(const Store &store, QDate today)
{
    return owing(SubscriptionBook(store, today), {Standing::Lapsed});
}

QList<qint64> owingIds(const Store &store, QDate today)
{
    QList<qint64> ids;
    for (const Renewal &renewal : renewals(store, today))
        if (!renewal.organisation)
            ids += renewal.person.id.value;
    return ids;
}

Report renewalsReport(const Store &store, QDate today, const QLocale &locale)
{
    Q_UNUSED(locale)
    const SubscriptionBook book(store, today);
    const QString nobody = membershipCategories(store).isEmpty()
        ? Words::tr(
            "No category of membership has a fee yet: describe them under People, Payments, Categories "
            "and fees.")
        : Words::tr("No subscription is due: every member has paid.");
    return listOf(store, begunReport(store, Words::tr("Subscriptions to renew"), u"renewals"_s, today),
        owing(book, {Standing::Due, Standing::Overdue}), book, nobody);
}

Report lapsedReport(const Store &store, QDate today, const QLocale &locale)
{
    Q_UNUSED(locale)
    const SubscriptionBook book(store, today);
    return listOf(store, begunReport(store, Words::tr("Lapsed memberships"), u"lapsed"_s, today),
        owing(book, {Standing::Lapsed}), book, Words::tr("No membership has lapsed."));
}

namespace {

ReportTable smallGiftsTable(const GiftAidClaim &claim, Currency currency)
{
    const auto money = [&](qint64 minor) { return Money{minor, currency}; };
    ReportTable years;
    years.title = Words::tr("Small donations scheme");
    years.columns = {{Words::tr("Tax year"), ColumnKind::Text, 1}, {Words::tr("Given"), ColumnKind::Money, 1},
        {Words::tr("Counts at most"), ColumnKind::Money, 1}, {Words::tr("To claim"), ColumnKind::Money, 1},
        {Words::tr("Claim until"), ColumnKind::Date, 1}};
    for (const SmallGifts &year : claim.small)
        years.rows += {Cell(taxYearName(year.yearEnd)), Cell(money(year.given)), Cell(money(year.most)),
            Cell(money(year.topUp)), Cell(year.claimUntil)};
    return years;
}

} // namespace

Report giftAidReport(const Store &store, QDate today, const QLocale &locale)
{
    Report report = begunReport(store, Words::tr("Gift Aid"), u"gift-aid"_s, today);
    const GiftAidClaim claim = giftAidClaimOf(store, today, today, locale);
    const GiftAidFigures figures = giftAidFigures(store, today);
    const Currency currency = Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
    const auto money = [&](qint64 minor) { return Money{minor, currency}; };
    report.subtitle =
        Words::tr("From %1 to %2").arg(showDate(giftAidFrom(store, today), locale), showDate(today, locale));
    report.blocks += Paragraph{giftAidFromWords(store, today, locale), false};
    ReportTable sums;
    sums.columns = {{Words::tr("What"), ColumnKind::Text, 4}, {Words::tr("Amount"), ColumnKind::Money, 1}};
    sums.rows = {
        {Cell(Words::tr("Gifts and subscriptions of members who have declared")), Cell(money(claim.total()))},
        {Cell(Words::tr("To claim back on them")), Cell(money(giftAidClaim(claim.total(), figures)))},
        {Cell(Words::tr("Small gifts in cash without a declaration")), Cell(money(claim.smallGiven()))},
        {Cell(Words::tr("To claim on them by the small donations scheme")), Cell(money(claim.smallTopUp()))},
        {Cell(Words::tr("Not to be claimed on")), Cell(money(claim.leftOutAmount))}};
    report.blocks += sums;
    if (!claim.small.isEmpty())
        report.blocks += smallGiftsTable(claim, currency);
    if (!claim.donations.isEmpty()) {
        ReportTable lines;
        lines.title = Words::tr("What is claimed on");
        lines.columns = {{Words::tr("Day"), ColumnKind::Date, 1}, {Words::tr("Donor"), ColumnKind::Text, 3},
            {Words::tr("Amount"), ColumnKind::Money, 1}};
        for (const GiftAidDonation &donation : claim.donations)
            lines.rows += {Cell(donation.day), Cell(listName(donation.donor)), Cell(money(donation.amount))};
        report.blocks += lines;
    }
    if (!claim.leftOut.isEmpty()) {
        report.blocks += Heading{Words::tr("What is left out, and why"), 2};
        report.blocks += Paragraph{claim.leftOut.join(u'\n'), false};
    }
    return report;
}

} // namespace twinbook

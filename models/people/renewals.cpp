// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewals.h"

#include "gift_aid.h"
#include "people_queries.h"
#include "people_records.h"

#include "dates.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Renewals)
};

Report begun(const Store &store, const QString &title, const QString &stem, QDate today)
{
    Report report;
    report.title = title;
    report.association = store.setting(u"association"_s);
    report.day = today;
    report.fileStem = stem;
    return report;
}

QList<Renewal> owing(const SubscriptionBook &book, std::initializer_list<Standing> wanted)
{
    QList<Renewal> all;
    QSet<qint64> told;
    for (const Person &person : book.persons()) {
        if (told.contains(person.id.value))
            continue;
        const Standing standing = standingOf(person, book.rules());
        if (std::find(wanted.begin(), wanted.end(), standing) == wanted.end())
            continue;
        for (const Owing &fee : book.owing(person.id)) {
            if (!fee.persons.contains(person.id))
                continue;
            for (const Id<Person> id : fee.persons)
                told.insert(id.value);
            all += {person, fee, standing};
        }
    }
    return all;
}

QString phoneOf(const Store &store, const Person &person)
{
    if (!person.phone.isEmpty() || !person.mobile.isEmpty())
        return person.phone.isEmpty() ? person.mobile : person.phone;
    const std::optional<Household> home =
        person.household.isValid() ? store.get(person.household) : std::nullopt;
    return home ? home->phone : QString();
}

// "Anne and Tom Marsh" would hide who else is covered where names differ: all by their first names.
QString whoIsCovered(const SubscriptionBook &book, const Renewal &renewal)
{
    QStringList others;
    for (const Id<Person> id : renewal.fee.persons) {
        if (id != renewal.person.id)
            others += book.person(id)->givenName;
    }
    const QString first = listName(renewal.person);
    return others.isEmpty() ? first : Words::tr("%1, with %2").arg(first, others.join(u", "_s));
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
    table.columns = {{Words::tr("Name"), ColumnKind::Text, 2.6},
        {Words::tr("Membership"), ColumnKind::Text, 1.2}, {Words::tr("Paid until"), ColumnKind::Date, 1.1},
        {Words::tr("To pay"), ColumnKind::Money, 1}, {Words::tr("Subscription"), ColumnKind::Text, 1},
        {Words::tr("Telephone"), ColumnKind::Text, 1.6}, {Words::tr("E-mail"), ColumnKind::Text, 2.6}};
    Money sum{0, book.currency()};
    for (const Renewal &renewal : all) {
        const Money owed{renewal.fee.owed(), book.currency()};
        sum += owed;
        table.rows += {Cell(whoIsCovered(book, renewal)), Cell(renewal.fee.category),
            Cell(renewal.fee.before), Cell(owed), Cell(standingWord(renewal.standing)),
            Cell(phoneOf(store, renewal.person)), Cell(renewal.person.email)};
    }
    table.totals = {
        Cell(Words::tr("%n subscriptions", nullptr, int(all.size()))), {}, {}, Cell(sum), {}, {}, {}};
    report.landscape = true;
    report.blocks += table;
    return report;
}

QString payerOf(const Store &store, const Payment &payment)
{
    if (payment.payer.isValid()) {
        const std::optional<Person> person = store.get(payment.payer);
        return person ? displayName(*person) : QString();
    }
    const std::optional<Organisation> body = store.get(payment.organisation);
    return body ? body->name : QString();
}

void addReceipt(Report &report, const Store &store, const Payment &payment, const QLocale &locale)
{
    const Currency currency = Currency::fromCode(payment.currency).value_or(Currency{});
    const auto money = [&](qint64 minor) { return formatMoney({minor, currency}, locale); };
    const QString method =
        recordOf<Payment>().choiceLabel(*recordOf<Payment>().find(u"method"_s), payment.method);
    report.blocks += Heading{
        payment.receipt.isEmpty() ? Words::tr("Receipt") : Words::tr("Receipt %1").arg(payment.receipt), 1};
    report.blocks +=
        Paragraph{Words::tr("Received from %1 on %2: %3.")
                      .arg(payerOf(store, payment), showDate(payment.paidOn, locale), money(payment.amount)),
            true};
    report.blocks += Paragraph{payment.reference.isEmpty()
            ? Words::tr("How it was paid: %1.").arg(method)
            : Words::tr("How it was paid: %1, %2.").arg(method, payment.reference),
        false};
    ReportTable table;
    table.columns = {
        {Words::tr("What it pays for"), ColumnKind::Text, 4}, {Words::tr("Amount"), ColumnKind::Money, 1}};
    for (const PaymentShare &share : store.all<PaymentShare>(u"payment=?"_s, {qlonglong(payment.id.value)})) {
        const std::optional<Person> person = share.person.isValid() ? store.get(share.person) : std::nullopt;
        const QString who = person ? displayName(*person) : payerOf(store, payment);
        table.rows += {Cell(share.purpose == u"gift"_s
                               ? Words::tr("A gift")
                               : Words::tr("Membership “%1” of %2 until %3")
                                     .arg(share.category, who, shortDate(share.paidUntil, locale))),
            Cell(Money{share.amount, currency})};
    }
    report.blocks += table;
    report.blocks += Paragraph{Words::tr("With thanks for your support."), false};
    report.blocks += Paragraph{Words::tr("\n\nTreasurer: ______________________________"), false};
}

} // namespace

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
    return listOf(store, begun(store, Words::tr("Subscriptions to renew"), u"renewals"_s, today),
        owing(book, {Standing::Due, Standing::Overdue}), book, nobody);
}

Report lapsedReport(const Store &store, QDate today, const QLocale &locale)
{
    Q_UNUSED(locale)
    const SubscriptionBook book(store, today);
    return listOf(store, begun(store, Words::tr("Lapsed memberships"), u"lapsed"_s, today),
        owing(book, {Standing::Lapsed}), book, Words::tr("No membership has lapsed."));
}

Report receipts(const Store &store, const QList<qint64> &payments, QDate today, const QLocale &locale)
{
    Report report = begun(store, Words::tr("Receipts"), u"receipts"_s, today);
    for (const qint64 id : payments) {
        const std::optional<Payment> payment = store.get(Id<Payment>(id));
        if (!payment)
            continue;
        if (!report.blocks.isEmpty())
            report.blocks += PageBreak{};
        addReceipt(report, store, *payment, locale);
    }
    if (report.blocks.isEmpty())
        report.blocks += Paragraph{Words::tr("There is no payment to write a receipt for."), false};
    return report;
}

Report receiptsOfTheYear(const Store &store, QDate today, const QLocale &locale)
{
    return receipts(store,
        store.selectIds(
            u"SELECT id FROM payment WHERE removed=0 AND amount>0 AND paid_on>=? ORDER BY paid_on,id"_s,
            {QDate(today.year(), 1, 1).toString(Qt::ISODate)}),
        today, locale);
}

Report giftAidReport(const Store &store, QDate today, const QLocale &locale)
{
    Report report = begun(store, Words::tr("Gift Aid"), u"gift-aid"_s, today);
    const QDate from = giftAidFrom(store, today);
    const GiftAidClaim claim = giftAidClaimOf(store, from, today, locale);
    const GiftAidFigures figures = giftAidFigures(store, today);
    const Currency currency = Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
    const auto money = [&](qint64 minor) { return Money{minor, currency}; };
    report.subtitle = Words::tr("From %1 to %2").arg(showDate(from, locale), showDate(today, locale));
    ReportTable sums;
    sums.columns = {{Words::tr("What"), ColumnKind::Text, 4}, {Words::tr("Amount"), ColumnKind::Money, 1}};
    sums.rows = {
        {Cell(Words::tr("Gifts and subscriptions of members who have declared")), Cell(money(claim.total()))},
        {Cell(Words::tr("To claim back on them")), Cell(money(giftAidClaim(claim.total(), figures)))},
        {Cell(Words::tr("Small gifts in cash without a declaration")), Cell(money(claim.smallCash))},
        {Cell(Words::tr("To claim on them by the small donations scheme")),
            Cell(money(smallDonationsTopUp(claim.smallCash, claim.total(), figures)))},
        {Cell(Words::tr("Not to be claimed on")), Cell(money(claim.leftOutAmount))}};
    report.blocks += sums;
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

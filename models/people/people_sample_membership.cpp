// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_sample_membership.h"

#include "membership_category.h"
#include "payment.h"
#include "people_sample.h"
#include "reminder.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr qint64 firstCategory = 4'000'000;
constexpr qint64 firstPayment = 4'100'000;
constexpr qint64 firstShare = 4'200'000;
constexpr qint64 firstDeclaration = 4'300'000;
constexpr qint64 firstReminder = 4'400'000;

MembershipCategory category(const QString &name, const QString &kind, qint64 fee, bool household)
{
    MembershipCategory made;
    made.name = name;
    made.kind = kind;
    made.fee = fee;
    made.covers = household ? u"household"_s : u"one"_s;
    made.giftAid = fee > 0 && kind != u"corporate"_s;
    return made;
}

// Named in English as the categories of the sample's members are.
QList<MembershipCategory> sampleCategories()
{
    QList<MembershipCategory> all{category(u"Individual"_s, u"individual"_s, 1500, false),
        category(u"Couple"_s, u"couple"_s, 2400, true), category(u"Family"_s, u"family"_s, 3000, true),
        category(u"Junior"_s, u"junior"_s, 500, false), category(u"Corporate"_s, u"corporate"_s, 5000, false),
        category(u"Honorary"_s, u"honorary"_s, 0, false), category(u"Host"_s, u"hosting"_s, 0, false)};
    all[0].fromAge = 18;
    all[3].toAge = 25;
    all[3].votes = 0;
    all[4].nominees = 2;
    all[6].votes = 0;
    return all;
}

struct Paid
{
    Payment payment;
    QList<PaymentShare> shares;
};

// What paid for the year that runs: one payment for each fee.
QList<Paid> samplePayments(const QList<Person> &persons, QDate today)
{
    static const QList<QString> methods{u"transfer"_s, u"cheque"_s, u"cash"_s, u"transfer"_s, u"order"_s};
    QHash<QString, MembershipCategory> categories;
    for (const MembershipCategory &one : sampleCategories())
        categories.insert(one.name, one);
    QList<Paid> all;
    QSet<qint64> covered;
    for (const Person &payer : persons) {
        const MembershipCategory kind = categories.value(payer.category);
        const QDate before = payer.paidUntil.addYears(-1);
        const int days = int(payer.id.value % 17);
        const QDate day = before.addDays(days - 6);
        if (kind.isFree() || covered.contains(payer.id.value) || day > today || day < today.addMonths(-14))
            continue;
        Paid paid;
        paid.payment.payer = payer.id;
        paid.payment.paidOn = day;
        paid.payment.amount = kind.fee;
        paid.payment.currency = u"GBP"_s;
        paid.payment.method = methods.at(days % methods.size());
        if (paid.payment.method == u"cheque"_s)
            paid.payment.reference = QString::number(100'200 + payer.id.value % 100);
        for (const Person &other : persons) {
            const bool shares = other.id == payer.id
                || (kind.coversHousehold() && other.household == payer.household
                    && other.category == payer.category);
            if (!shares)
                continue;
            covered.insert(other.id.value);
            PaymentShare share;
            share.purpose = u"subscription"_s;
            share.person = other.id;
            share.amount = other.id == payer.id ? kind.fee : 0;
            share.category = kind.name;
            share.paidUntil = other.paidUntil;
            share.coveredBefore = other.paidUntil.addYears(-1);
            share.fills = true;
            paid.shares += share;
        }
        if (days == 3) { // some give a little more
            constexpr qint64 extra = 1000;
            PaymentShare gift;
            gift.purpose = u"gift"_s;
            gift.person = payer.id;
            gift.amount = extra;
            paid.payment.amount += extra;
            paid.shares += gift;
        }
        all += paid;
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Paid &a, const Paid &b) { return a.payment.paidOn < b.payment.paidOn; });
    return all;
}

// Those who owe since months were reminded three weeks ago.
QList<Reminder> sampleReminders(const QList<Person> &persons, QDate today)
{
    QHash<QString, qint64> fees;
    for (const MembershipCategory &one : sampleCategories())
        fees.insert(one.name, one.fee);
    QList<Reminder> all;
    for (const Person &person : persons) {
        if (fees.value(person.category) == 0 || person.leftOn.isValid()
            || person.paidUntil > today.addMonths(-2) || person.paidUntil < today.addMonths(-10))
            continue;
        const bool other = std::any_of(persons.begin(), persons.end(), [&](const Person &p) {
            return p.household == person.household && p.givenName < person.givenName;
        });
        if (!other)
            all += {{}, person.id, {}, today.addDays(-21), u"letter"_s, fees.value(person.category),
                person.paidUntil.addYears(1), false};
    }
    return all;
}

// The choir, of which resources/samples/organisations.csv says that it owes since a month.
Reminder reminderOfTheChoir(QDate today)
{
    constexpr qint64 choir = 3'000'004;
    constexpr qint64 fee = 5000;
    return {{}, {}, Id<Organisation>(choir), today.addDays(-9), u"email"_s, fee,
        today.addDays(-31).addYears(1), false};
}

} // namespace

void addSampleMembership(Edit &edit, QDate today)
{
    qint64 id = firstCategory;
    for (MembershipCategory one : sampleCategories()) {
        one.id = Id<MembershipCategory>(++id);
        edit.add(one);
    }
    qint64 reminderId = firstReminder;
    for (Reminder reminder :
        sampleReminders(samplePersons(today), today) + QList<Reminder>{reminderOfTheChoir(today)}) {
        reminder.id = Id<Reminder>(++reminderId);
        edit.add(reminder);
    }
    qint64 paymentId = firstPayment;
    qint64 shareId = firstShare;
    qint64 declarationId = firstDeclaration;
    QHash<int, int> receipts;
    for (Paid paid : samplePayments(samplePersons(today), today)) {
        Payment &payment = paid.payment;
        payment.id = Id<Payment>(++paymentId);
        const int year = payment.paidOn.year();
        payment.receipt = u"%1-%2"_s.arg(year).arg(++receipts[year], 3, 10, QLatin1Char('0'));
        edit.add(payment);
        for (PaymentShare share : paid.shares) {
            share.id = Id<PaymentShare>(++shareId);
            share.payment = payment.id;
            edit.add(share);
        }
        if (paymentId % 5 >= 3) // three in five have declared
            continue;
        GiftAidDeclaration declaration;
        declaration.id = Id<GiftAidDeclaration>(++declarationId);
        declaration.person = payment.payer;
        declaration.declaredOn = payment.paidOn.addYears(-int(paymentId % 4)).addDays(-7);
        declaration.how = u"written"_s;
        declaration.evidence = u"green folder"_s;
        edit.add(declaration);
    }
}

} // namespace twinbook

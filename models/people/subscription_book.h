// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"
#include "payment.h"
#include "standing.h"
#include "store.h"
#include "year_to_pay.h"

#include <QHash>
#include <QLocale>
#include <QSet>

namespace twinbook {

// One payment as it is entered: who paid what, when and how.
struct PaymentLine
{
    QDate paidOn;
    Id<Person> payer;
    Id<Organisation> organisation;
    qint64 amount = 0;
    QString method;
    QString reference;
    QString notes = {};
    QList<Id<Person>> others = {}; // whose fees the same money pays too, though they live elsewhere
    QString receipt = {}; // its number where it has one already
};

// One fee of one membership year and whom it covers.
struct Owing
{
    QString category;
    QList<Id<Person>> persons; // the first one pays; empty: the organisation
    Id<Organisation> organisation;
    qint64 fee = 0;
    qint64 paid = 0; // of it, in earlier parts
    QDate paidUntil; // the last day of the year to be paid
    QDate before; // until when it has been paid
    bool isDue = false; // no advance payment
    bool isKnown = false; // the book knew that year as paid, though by no payment
    bool isOver = false; // that year

    qint64 owed() const { return fee > paid ? fee - paid : 0; }
};

// A payment with what it pays for, ready to be saved.
struct PlannedPayment
{
    Payment payment;
    QList<PaymentShare> shares;
    QList<Owing> fees; // those it pays for or towards
    qint64 gift = 0; // what no fee takes
    QString unknownCategory = {}; // of the payer, where the book does not know what it costs
    QString alreadyPaid = {}; // "Bob Birch", who paid the same fee of the running year before
    QDate alreadyPaidOn = {};
};

using PayerRank =
    std::pair<QDate, bool>; // the day of the last payment, Gift Aid declared: the higher, the likelier

// Who owes which subscription, held in memory so that many payments can be planned one after another: each is
// counted as it is taken. A payment goes to the fees that were due on the day it was paid, whenever it is
// entered, the payer's own first, then those of the household; without any due, to the payer's own next year,
// or those of the household, when it is exactly that fee; the rest is a gift.
class SubscriptionBook
{
public:
    SubscriptionBook(const Store &store, QDate today);
    // Of one person and those at home alone, for looking at what they owe; not for taking payments.
    SubscriptionBook(const Store &store, QDate today, const Person &only);
    SubscriptionBook(const Store &store, QDate today, const Organisation &only);

    // The fees that a payment of theirs goes to, those due first; without `advance` only those.
    QList<Owing> owing(Id<Person> payer, bool advance = false) const; // paid today
    QList<Owing> owing(Id<Organisation> payer, bool advance = false) const;
    QList<Owing> owing(const PaymentLine &line, bool advance = false) const; // with those of the others
    qint64 dueNow(const PaymentLine &line) const;
    qint64 dueNow(Id<Person> payer) const; // what the household owes
    qint64 dueNow(Id<Organisation> payer) const;
    PlannedPayment take(const PaymentLine &line);
    QString unknownCategory(const PaymentLine &line) const; // see PlannedPayment
    // Who of several that one fee covers is likely to pay: who paid last, else who has declared Gift Aid,
    // else the first.
    Id<Person> likelyPayer(const QList<Id<Person>> &persons) const;
    PayerRank payerRank(Id<Person> person) const;

    const Person *person(Id<Person> id) const;
    const Organisation *organisation(Id<Organisation> id) const;
    const QList<Person> &persons() const { return m_persons; } // by name
    const QList<Organisation> &organisations() const { return m_organisations; }
    const StandingRules &rules() const { return m_rules; }
    Currency currency() const { return m_currency; }

private:
    SubscriptionBook(const Store &store, QDate today, QList<Person> persons, const QString &whose);
    QList<Owing> owingOn(QDate day, Id<Person> payer, bool advance) const;
    QList<Owing> owingOn(QDate day, Id<Organisation> payer, bool advance) const;
    std::optional<Owing> feeOf(const Person &person, bool advance, QDate day) const;
    std::optional<Owing> begin(
        const Membership &membership, const QList<PaidYear> &years, bool advance, QDate day) const;
    QList<Id<Person>> household(const Person &payer) const; // the payer first
    qint64 paidTowards(const Owing &fee) const;
    void tellAlreadyPaid(PlannedPayment &planned) const;
    void fill(PlannedPayment &planned, const Owing &fee, qint64 amount);

    StandingRules m_rules;
    Currency m_currency;
    QList<Person> m_persons;
    QList<Organisation> m_organisations;
    QHash<qint64, qsizetype> m_personAt;
    QHash<qint64, qsizetype> m_organisationAt;
    QHash<qint64, QList<qint64>> m_homes;
    QHash<std::pair<qint64, QDate>, qint64> m_paid; // parts, by member (organisations below 0) and year
    QHash<qint64, QList<PaidYear>> m_years; // by member, as above
    QHash<qint64, QDate> m_paidLast; // by person
    QSet<qint64> m_declared; // Gift Aid
    QHash<QString, int> m_receipts; // the last number, by year
};

// Saves a payment, its shares and until when the members have paid now.
void save(Edit &edit, const Store &store, PlannedPayment planned);
// Takes a payment out again: the members have paid until what they had before, unless that has moved on.
void removePayment(Edit &edit, const Store &store, Id<Payment> id);

// "Bob Birch paid this fee on 3 May 2026 already, so this is for the next year."; empty where nobody did.
QString alreadyPaidWords(const PlannedPayment &planned, const QLocale &locale);
// "Family until 31 December 2027 £20.00; gift £5.00"
QString paymentWords(const PlannedPayment &planned, Currency currency, const QLocale &locale);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "money.h"
#include "payment.h"
#include "standing.h"
#include "store.h"

#include <QHash>
#include <QLocale>

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
};

// Who owes which subscription, held in memory so that many payments can be planned one after another: each is
// counted as it is taken. A payment goes to the fees that are due, the payer's own first, then those of the
// household; without any due, to the payer's own next year when it is exactly that fee; the rest is a gift.
class SubscriptionBook
{
public:
    SubscriptionBook(const Store &store, QDate today);
    // Of one person and those at home alone, for looking at what they owe; not for taking payments.
    SubscriptionBook(const Store &store, QDate today, const Person &only);
    SubscriptionBook(const Store &store, QDate today, const Organisation &only);

    // The fees that a payment of theirs goes to, those due first; without `advance` only those.
    QList<Owing> owing(Id<Person> payer, bool advance = false) const;
    QList<Owing> owing(Id<Organisation> payer, bool advance = false) const;
    QList<Owing> owing(const PaymentLine &line, bool advance = false) const; // with those of the others
    qint64 dueNow(const PaymentLine &line) const;
    qint64 dueNow(Id<Person> payer) const; // what the household owes
    qint64 dueNow(Id<Organisation> payer) const;
    PlannedPayment take(const PaymentLine &line);
    QString unknownCategory(const PaymentLine &line) const; // see PlannedPayment

    const Person *person(Id<Person> id) const;
    const Organisation *organisation(Id<Organisation> id) const;
    const QList<Person> &persons() const { return m_persons; } // by name
    const QList<Organisation> &organisations() const { return m_organisations; }
    const StandingRules &rules() const { return m_rules; }
    Currency currency() const { return m_currency; }

private:
    SubscriptionBook(const Store &store, QDate today, QList<Person> persons, const QString &whose);
    std::optional<Owing> feeOf(const Person &person, bool advance) const;
    std::optional<Owing> begin(const Membership &membership, bool advance) const;
    QList<Id<Person>> household(const Person &payer) const; // the payer first
    qint64 paidTowards(const Owing &fee) const;
    void fill(PlannedPayment &planned, const Owing &fee, qint64 amount);

    StandingRules m_rules;
    Currency m_currency;
    QList<Person> m_persons;
    QList<Organisation> m_organisations;
    QHash<qint64, qsizetype> m_personAt;
    QHash<qint64, qsizetype> m_organisationAt;
    QHash<qint64, QList<qint64>> m_homes;
    QHash<std::pair<qint64, QDate>, qint64> m_paid; // parts, by member and year
    QHash<QString, int> m_receipts; // the last number, by year
};

// Saves a payment, its shares and until when the members have paid now.
void save(Edit &edit, const Store &store, PlannedPayment planned);
// Takes a payment out again: the members have paid until what they had before, unless that has moved on.
void removePayment(Edit &edit, const Store &store, Id<Payment> id);

// "Family until 31 December 2027 £20.00; gift £5.00"
QString paymentWords(const PlannedPayment &planned, Currency currency, const QLocale &locale);

} // namespace twinbook

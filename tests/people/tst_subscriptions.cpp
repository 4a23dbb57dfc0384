// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payer_finder.h"
#include "payments_query.h"
#include "receipts.h"
#include "renewals.h"
#include "subscription_book.h"

#include "people/people_testing.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

const QDate endOfYear(2026, 12, 31);
const QDate lastYear(2025, 12, 31);

} // namespace

// Who owes what, and what a payment pays for. The year is the calendar year, today is 14 May 2026.
class TestSubscriptions : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;
    QLocale m_locale{u"en_GB"_s};

    void addCategory(const QString &name, qint64 fee, const QString &covers)
    {
        MembershipCategory category;
        category.name = name;
        category.fee = fee;
        category.covers = covers;
        QVERIFY(bool(m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(category); })));
    }
    Person add(const QString &name, const QString &category, QDate paidUntil, Id<Household> home = {})
    {
        Person person;
        person.givenName = name;
        person.familyName = u"Marsh"_s;
        person.category = category;
        person.paidUntil = paidUntil;
        person.household = home;
        m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(person); });
        return person;
    }
    Id<Household> addHome()
    {
        Household home;
        home.name = u"Marsh"_s;
        m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(home); });
        return home.id;
    }
    PlannedPayment pay(const Person &payer, qint64 amount, const QString &method = u"cheque"_s)
    {
        SubscriptionBook book(*m_store, testing::today);
        const PlannedPayment planned = book.take({testing::today, payer.id, {}, amount, method, {}});
        m_store->edit(u"Enter a payment"_s, [&](Edit &edit) { save(edit, *m_store, planned); });
        return planned;
    }
    QDate paidUntil(const Person &person) { return m_store->get(person.id)->paidUntil; }

private Q_SLOTS:
    void init()
    {
        m_store = m_books.fresh();
        addCategory(u"Individual"_s, 1500, u"one"_s);
        addCategory(u"Family"_s, 2500, u"household"_s);
        addCategory(u"Life"_s, 0, u"one"_s);
    }

    void aFeePaidInFullCoversTheYearThatIsDue()
    {
        const Person anne = add(u"Anne"_s, u"Individual"_s, lastYear);
        const PlannedPayment planned = pay(anne, 1500);
        QCOMPARE(paidUntil(anne), endOfYear);
        QCOMPARE(planned.shares.size(), 1);
        QCOMPARE(planned.gift, 0);
        QCOMPARE(planned.payment.receipt, u"2026-001"_s);
        QCOMPARE(paymentWords(planned, {}, m_locale), u"Individual until 31/12/2026"_s);
        QCOMPARE(SubscriptionBook(*m_store, testing::today).dueNow(anne.id), 0);
    }

    void aPartLeavesTheRestToPayAndTheSecondPartFillsIt()
    {
        const Person anne = add(u"Anne"_s, u"Individual"_s, lastYear);
        const PlannedPayment part = pay(anne, 1000);
        QCOMPARE(paidUntil(anne), lastYear);
        QVERIFY(paymentWords(part, {}, m_locale).contains(u"£5.00 still to pay"_s));
        QCOMPARE(SubscriptionBook(*m_store, testing::today).dueNow(anne.id), 500);
        pay(anne, 500);
        QCOMPARE(paidUntil(anne), endOfYear);
    }

    void theReceiptOfAPartSaysWhatIsStillToPay()
    {
        const Id<Household> home = addHome();
        const Person anne = add(u"Anne"_s, u"Family"_s, lastYear, home);
        const Person tom = add(u"Tom"_s, u"Family"_s, lastYear, home);
        pay(anne, 1000);
        pay(tom, 500);
        pay(anne, 1000);
        QStringList told;
        QList<Payment> payments = m_store->all<Payment>();
        std::sort(payments.begin(), payments.end(),
            [](const Payment &a, const Payment &b) { return a.receipt < b.receipt; });
        for (const Payment &payment : payments) {
            const Report report = receipts(*m_store, {payment.id.value}, testing::today, m_locale);
            told += tablesOf(report).first().rows.first().first().value.toString();
        }
        QCOMPARE(told.at(0),
            u"Part payment of the membership “Family” of Anne Marsh until 31/12/2026; still to pay: £15.00"_s);
        QVERIFY(told.at(1).endsWith(u"still to pay: £10.00"_s));
        QVERIFY(told.at(2).startsWith(u"Membership “Family”"_s));
        const ListQuery query = paymentsQuery(*m_store, m_locale);
        QStringList until;
        for (const ListColumn &column : query.columns) {
            if (column.name != u"pays_until"_s)
                continue;
            for (const Payment &payment : payments)
                until += column.show(m_store
                                         ->select(u"SELECT %1 FROM payment p WHERE p.id=?"_s.arg(column.sql),
                                             {qlonglong(payment.id.value)})
                                         .first()
                                         .first());
        }
        QCOMPARE(until, (QStringList{u"part of 31/12/2026"_s, u"part of 31/12/2026"_s, u"31/12/2026"_s}));
    }

    void thePartnerWhoPaysTheSameFeeAgainIsTold()
    {
        const Id<Household> home = addHome();
        const Person anne = add(u"Anne"_s, u"Family"_s, lastYear, home);
        const Person tom = add(u"Tom"_s, u"Family"_s, lastYear, home);
        QCOMPARE(alreadyPaidWords(pay(anne, 2500), m_locale), QString());
        const PlannedPayment twice = pay(tom, 2500);
        QCOMPARE(alreadyPaidWords(twice, m_locale),
            u"Anne Marsh paid this fee on 14/05/2026 already, so this is for the next year."_s);
    }

    void ofACoupleThatOnePaysWhoPaidLastElseWhoHasDeclaredGiftAid()
    {
        const Id<Household> home = addHome();
        const Person gill = add(u"Gillian"_s, u"Family"_s, lastYear, home);
        const Person roger = add(u"Roger"_s, u"Family"_s, lastYear, home);
        const auto payer = [&] {
            const SubscriptionBook book(*m_store, testing::today);
            const Payer found = PayerFinder(book).find(u"Gillian and Roger Marsh"_s).payer;
            const Id<Person> reminded = renewals(*m_store, testing::today).value(0).person.id;
            if (reminded.isValid() && reminded != found.person)
                return u"two"_s;
            return m_store->get(found.person)->givenName;
        };
        QCOMPARE(payer(), u"Gillian"_s); // the first named
        GiftAidDeclaration declaration;
        declaration.person = roger.id;
        declaration.declaredOn = QDate(2025, 1, 1);
        QVERIFY(bool(m_store->edit(u"Declare"_s, [&](Edit &edit) { edit.save(declaration); })));
        QCOMPARE(payer(), u"Roger"_s);
        pay(gill, 500);
        QCOMPARE(payer(), u"Gillian"_s);
    }

    void moreThanTheFeeIsAGift()
    {
        const Person anne = add(u"Anne"_s, u"Individual"_s, lastYear);
        const PlannedPayment planned = pay(anne, 2000);
        QCOMPARE(planned.gift, 500);
        QCOMPARE(planned.shares.size(), 2);
        QVERIFY(paymentWords(planned, {}, m_locale).endsWith(u"gift of £5.00"_s));
        const Person guest = add(u"Guest"_s, {}, {});
        QCOMPARE(pay(guest, 700).gift, 700);
    }

    void oneFeeCoversAllOfTheFamilyInItsCategory()
    {
        const Id<Household> home = addHome();
        const Person anne = add(u"Anne"_s, u"Family"_s, lastYear, home);
        const Person tom = add(u"Tom"_s, u"Family"_s, {}, home);
        const Person lodger = add(u"Lodger"_s, u"Individual"_s, lastYear, home);
        QCOMPARE(SubscriptionBook(*m_store, testing::today).dueNow(tom.id), 4000);
        const PlannedPayment planned = pay(tom, 2500);
        QCOMPARE(paidUntil(anne), endOfYear);
        QCOMPARE(paidUntil(tom), endOfYear);
        QCOMPARE(paidUntil(lodger), lastYear);
        QCOMPARE(planned.shares.size(), 2);
        QCOMPARE(paymentWords(planned, {}, m_locale), u"Family until 31/12/2026, for 2 people"_s);
    }

    void onePaymentMayPayForSeveralMembersOfAHome()
    {
        const Id<Household> home = addHome();
        const Person anne = add(u"Anne"_s, u"Individual"_s, lastYear, home);
        const Person tom = add(u"Tom"_s, u"Individual"_s, lastYear, home);
        QCOMPARE(pay(anne, 3000).fees.size(), 2);
        QCOMPARE(paidUntil(anne), endOfYear);
        QCOMPARE(paidUntil(tom), endOfYear);
    }

    void whoHasPaidPaysAheadWhenItIsExactlyTheFee()
    {
        const Person anne = add(u"Anne"_s, u"Individual"_s, lastYear);
        pay(anne, 1500);
        QCOMPARE(pay(anne, 1500).gift, 0);
        QCOMPARE(paidUntil(anne), QDate(2027, 12, 31));
        QCOMPARE(pay(anne, 300).gift, 300);
        QCOMPARE(paidUntil(anne), QDate(2027, 12, 31));
    }

    void aYearThatTheBookOnlyKnewAsPaidIsThatOfTheFirstPayment()
    {
        const Id<Household> home = addHome();
        const Person anne = add(u"Anne"_s, u"Individual"_s, endOfYear, home);
        const Person tom = add(u"Tom"_s, u"Individual"_s, endOfYear, home);
        const PlannedPayment planned = pay(anne, 3000);
        QCOMPARE(planned.gift, 0);
        QCOMPARE(paidUntil(anne), endOfYear);
        QCOMPARE(paidUntil(tom), endOfYear);
        QVERIFY(paymentWords(planned, {}, m_locale)
                    .startsWith(u"Individual until 31/12/2026 (known as paid already)"_s));
        pay(anne, 1500);
        QCOMPARE(paidUntil(anne), QDate(2027, 12, 31));
    }

    void whoLapsedLongAgoPaysForTheYearThatRuns()
    {
        const Person anne = add(u"Anne"_s, u"Individual"_s, QDate(2019, 12, 31));
        pay(anne, 1500);
        QCOMPARE(paidUntil(anne), endOfYear);
    }

    void aWaivedFeeCoversTheYearWithoutMoney()
    {
        const Person anne = add(u"Anne"_s, u"Individual"_s, lastYear);
        const PlannedPayment planned = pay(anne, 0, u"waived"_s);
        QCOMPARE(paidUntil(anne), endOfYear);
        QVERIFY(planned.payment.receipt.isEmpty());
        QVERIFY(paymentWords(planned, {}, m_locale).contains(u"waived"_s));
    }

    void whoPaysNoFeeOwesNothing()
    {
        const Person anne = add(u"Anne"_s, u"Life"_s, {});
        QCOMPARE(SubscriptionBook(*m_store, testing::today).dueNow(anne.id), 0);
        const Person unknown = add(u"Una"_s, u"Bronze"_s, lastYear);
        QCOMPARE(SubscriptionBook(*m_store, testing::today).dueNow(unknown.id), 0);
    }

    void aCorporateMemberPaysForItself()
    {
        addCategory(u"Corporate"_s, 5000, u"one"_s);
        Organisation choir;
        choir.name = u"Choir"_s;
        choir.category = u"Corporate"_s;
        choir.paidUntil = lastYear;
        QVERIFY(bool(m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(choir); })));
        SubscriptionBook book(*m_store, testing::today);
        QCOMPARE(book.dueNow(choir.id), 5000);
        const PlannedPayment planned = book.take({testing::today, {}, choir.id, 5000, u"transfer"_s, {}});
        QVERIFY(check(planned.payment, testing::today).isEmpty());
        QVERIFY(bool(m_store->edit(u"Enter"_s, [&](Edit &edit) { save(edit, *m_store, planned); })));
        QCOMPARE(m_store->get(choir.id)->paidUntil, endOfYear);
    }

    void manyPaymentsAreCountedOneAfterAnother()
    {
        const Id<Household> home = addHome();
        const Person anne = add(u"Anne"_s, u"Family"_s, lastYear, home);
        const Person tom = add(u"Tom"_s, u"Family"_s, lastYear, home);
        SubscriptionBook book(*m_store, testing::today);
        const PlannedPayment first = book.take({testing::today, anne.id, {}, 1500, u"cash"_s, {}});
        const PlannedPayment second = book.take({testing::today, tom.id, {}, 1000, u"cash"_s, {}});
        const PlannedPayment third = book.take({testing::today, tom.id, {}, 100, u"cash"_s, {}});
        QCOMPARE(second.payment.receipt, u"2026-002"_s);
        QCOMPARE(second.fees.first().owed(), 0);
        QCOMPARE(third.gift, 100);
        QVERIFY(bool(m_store->edit(u"Enter 3 payments"_s, [&](Edit &edit) {
            for (const PlannedPayment &planned : {first, second, third})
                save(edit, *m_store, planned);
        })));
        QCOMPARE(paidUntil(anne), endOfYear);
        QCOMPARE(paidUntil(tom), endOfYear);
    }

    void aPaymentTakenOutLeavesTheMembersAsBefore()
    {
        const Id<Household> home = addHome();
        const Person anne = add(u"Anne"_s, u"Family"_s, lastYear, home);
        const Person tom = add(u"Tom"_s, u"Family"_s, {}, home);
        pay(anne, 2500);
        const Payment payment = m_store->all<Payment>().first();
        QVERIFY(bool(m_store->edit(u"Remove"_s, [&](Edit &e) { removePayment(e, *m_store, payment.id); })));
        QCOMPARE(paidUntil(anne), lastYear);
        QCOMPARE(paidUntil(tom), QDate());
        QCOMPARE(SubscriptionBook(*m_store, testing::today).dueNow(anne.id), 2500);
        QVERIFY(bool(m_store->undo()));
        QCOMPARE(paidUntil(tom), endOfYear);
        QVERIFY(bool(m_store->undo()));
        QCOMPARE(paidUntil(tom), QDate());
        QCOMPARE(m_store->count(recordOf<Payment>()), 0);
    }

    void aPaymentSaysWhoPaidWhatAndWhen()
    {
        Payment payment;
        QCOMPARE(check(payment, testing::today).size(), 3);
        payment.paidOn = testing::today.addDays(1);
        payment.payer = Id<Person>(1);
        payment.amount = 5;
        QCOMPARE(check(payment, testing::today).size(), 1);
        payment.paidOn = testing::today;
        QVERIFY(check(payment, testing::today).isEmpty());
        payment.method = u"waived"_s;
        QCOMPARE(check(payment, testing::today).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSubscriptions)
#include "tst_subscriptions.moc"

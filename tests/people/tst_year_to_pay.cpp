// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership_rules.h"
#include "subscription_book.h"

#include "people/people_testing.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

const QDate entered(2026, 11, 23); // when all this is typed

struct Paid
{
    QDate day;
    qint64 amount = 1500;
};

} // namespace

Q_DECLARE_METATYPE(Paid)

// Which membership year a payment fills when it is entered long after the day it was paid.
class TestYearToPay : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;

    Person add(const MembershipYear &year, QDate joined, QDate paidUntil)
    {
        m_store = m_books.fresh();
        MembershipCategory category;
        category.name = u"Individual"_s;
        category.fee = 1500;
        Person person;
        person.familyName = u"Hill"_s;
        person.category = category.name;
        person.joined = joined;
        person.paidUntil = paidUntil;
        m_store->edit(u"Add"_s, [&](Edit &edit) {
            edit.save(category);
            edit.save(person);
        });
        m_store->setSettings(u"Rules"_s, settingsOf(year));
        return person;
    }
    // What each payment filled, in order of the days they were paid, and until when the member has paid then.
    QString enter(const Person &payer, const QList<Paid> &all)
    {
        for (const Paid &paid : all) {
            SubscriptionBook book(*m_store, entered);
            const PlannedPayment planned = book.take({paid.day, payer.id, {}, paid.amount, u"cash"_s, {}});
            m_store->edit(u"Pay"_s, [&](Edit &edit) { save(edit, *m_store, planned); });
        }
        QStringList told;
        for (const Payment &payment : m_store->all<Payment>()) {
            QString one = payment.paidOn.toString(Qt::ISODate) + u':';
            for (const PaymentShare &share :
                m_store->all<PaymentShare>(u"payment=?"_s, {qlonglong(payment.id.value)}))
                one += share.purpose == u"gift"_s
                    ? u" gift"_s
                    : (share.fills ? u" "_s : u" part of "_s) + share.paidUntil.toString(Qt::ISODate);
            told += one;
        }
        std::sort(told.begin(), told.end());
        told += m_store->get(payer.id)->paidUntil.toString(Qt::ISODate);
        return told.join(u", "_s);
    }

    // What was filled, whichever payment did it, and until when the member has paid.
    static QStringList yearsIn(const QString &told)
    {
        QStringList years;
        for (const QString &one : told.split(u", "_s))
            years += one.section(u": "_s, -1);
        std::sort(years.begin(), years.end());
        return years;
    }

private Q_SLOTS:
    void aPaymentFillsTheYearInWhichItWasPaid_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QDate>("joined");
        QTest::addColumn<QDate>("paidUntil");
        QTest::addColumn<QList<Paid>>("payments");
        QTest::addColumn<QString>("expected");
        const QDate never;
        const QList<Paid> januaries{{QDate(2024, 1, 10)}, {QDate(2025, 1, 10)}};
        QTest::newRow("never paid") << 0 << QDate(2015, 6, 1) << never << januaries
                                    << u"2024-01-10: 2024-12-31, 2025-01-10: 2025-12-31, 2025-12-31"_s;
        QTest::newRow("paid until before") << 0 << never << QDate(2023, 12, 31) << januaries
                                           << u"2024-01-10: 2024-12-31, 2025-01-10: 2025-12-31, 2025-12-31"_s;
        QTest::newRow("known as paid by the list of members")
            << 0 << never << QDate(2025, 12, 31) << januaries
            << u"2024-01-10: 2024-12-31, 2025-01-10: 2025-12-31, 2025-12-31"_s;
        QTest::newRow("known as paid for long")
            << 0 << never << QDate(2026, 12, 31) << januaries
            << u"2024-01-10: 2024-12-31, 2025-01-10: 2025-12-31, 2026-12-31"_s;
        QTest::newRow("shortly before the new year") // nothing is owed: the coming year
            << 0 << QDate(2015, 6, 1) << QDate(2024, 12, 31) << QList<Paid>{{QDate(2024, 12, 10)}}
            << u"2024-12-10: 2025-12-31, 2025-12-31"_s;
        QTest::newRow("two months before, known as paid")
            << 0 << QDate(2015, 6, 1) << QDate(2024, 12, 31)
            << QList<Paid>{{QDate(2024, 3, 10)}, {QDate(2024, 11, 10)}}
            << u"2024-03-10: 2024-12-31, 2024-11-10: 2025-12-31, 2025-12-31"_s;
        QTest::newRow("two months before, nothing known")
            << 0 << QDate(2015, 6, 1) << never << QList<Paid>{{QDate(2024, 11, 10)}}
            << u"2024-11-10: 2024-12-31, 2024-12-31"_s;
        QTest::newRow("a year left out between")
            << 0 << never << QDate(2019, 12, 31) << QList<Paid>{{QDate(2024, 12, 10)}, {QDate(2024, 12, 11)}}
            << u"2024-12-10: 2025-12-31, 2024-12-11: 2026-12-31, 2026-12-31"_s;
        QTest::newRow("shortly before, nothing known")
            << 0 << QDate(2015, 6, 1) << never << QList<Paid>{{QDate(2024, 12, 10)}, {QDate(2025, 12, 8)}}
            << u"2024-12-10: 2025-12-31, 2025-12-08: 2026-12-31, 2026-12-31"_s;
        QTest::newRow("shortly before, but the old year is owed")
            << 0 << QDate(2015, 6, 1) << QDate(2023, 12, 31) << QList<Paid>{{QDate(2024, 12, 10)}}
            << u"2024-12-10: 2024-12-31, 2024-12-31"_s;
        QTest::newRow("joined in that year and pays at its end")
            << 0 << QDate(2024, 3, 1) << never << QList<Paid>{{QDate(2024, 12, 10)}}
            << u"2024-12-10: 2024-12-31, 2024-12-31"_s;
        QTest::newRow("two parts, the second at the end of the year")
            << 0 << QDate(2015, 6, 1) << never
            << QList<Paid>{{QDate(2026, 3, 1), 500}, {QDate(2026, 11, 20), 1000}}
            << u"2026-03-01: part of 2026-12-31, 2026-11-20: 2026-12-31, 2026-12-31"_s;
        QTest::newRow("three years with the last in advance")
            << 0 << never << QDate(2023, 12, 31)
            << QList<Paid>{{QDate(2024, 2, 1)}, {QDate(2025, 2, 1)}, {QDate(2025, 11, 20)}}
            << u"2024-02-01: 2024-12-31, 2025-02-01: 2025-12-31, 2025-11-20: 2026-12-31, 2026-12-31"_s;
        QTest::newRow("a gift before the fee that was paid later")
            << 0 << never << QDate(2023, 12, 31)
            << QList<Paid>{{QDate(2024, 2, 1)}, {QDate(2024, 5, 1), 700}, {QDate(2025, 2, 1)}}
            << u"2024-02-01: 2024-12-31, 2024-05-01: gift, 2025-02-01: 2025-12-31, 2025-12-31"_s;
        QTest::newRow("anniversary") << 1 << QDate(2020, 2, 29) << QDate(2024, 2, 29)
                                     << QList<Paid>{{QDate(2024, 3, 5)}, {QDate(2025, 3, 1)}}
                                     << u"2024-03-05: 2025-02-28, 2025-03-01: 2026-02-28, 2026-02-28"_s;
        QTest::newRow("anniversary, nothing known")
            << 1 << QDate(2020, 6, 1) << never << QList<Paid>{{QDate(2024, 6, 10)}, {QDate(2025, 6, 10)}}
            << u"2024-06-10: 2025-06-01, 2025-06-10: 2026-06-01, 2026-06-01"_s;
        QTest::newRow("annual general meeting")
            << 2 << never << QDate(2024, 4, 25) << QList<Paid>{{QDate(2024, 5, 2)}, {QDate(2025, 5, 2)}}
            << u"2024-05-02: 2025-04-24, 2025-05-02: 2026-04-23, 2026-04-23"_s;
    }
    void aPaymentFillsTheYearInWhichItWasPaid()
    {
        QFETCH(int, kind);
        QFETCH(QDate, joined);
        QFETCH(QDate, paidUntil);
        QFETCH(QList<Paid>, payments);
        QFETCH(QString, expected);
        MembershipYear year;
        year.kind = MembershipYear::Kind(kind);
        if (year.kind == MembershipYear::Agm)
            year.meetings = {QDate(2024, 4, 25), QDate(2025, 4, 24), QDate(2026, 4, 23)};
        QCOMPARE(enter(add(year, joined, paidUntil), payments), expected);
        std::reverse(payments.begin(), payments.end()); // whatever the order
        const bool alike = std::all_of(
            payments.begin(), payments.end(), [](const Paid &paid) { return paid.amount == 1500; });
        if (alike)
            QCOMPARE(yearsIn(enter(add(year, joined, paidUntil), payments)), yearsIn(expected));
    }

    void paymentsEnteredInAnyOrderCanBeTakenOutInAnyOrder()
    {
        const Person hal = add({}, {}, QDate(2023, 12, 31));
        enter(hal, {{QDate(2025, 1, 10)}, {QDate(2024, 1, 10)}});
        const QList<Payment> payments = m_store->all<Payment>();
        QCOMPARE(m_store->get(hal.id)->paidUntil, QDate(2025, 12, 31));
        m_store->edit(u"Remove"_s, [&](Edit &e) { removePayment(e, *m_store, payments.first().id); });
        QCOMPARE(m_store->get(hal.id)->paidUntil, QDate(2024, 12, 31));
        m_store->edit(u"Remove"_s, [&](Edit &e) { removePayment(e, *m_store, payments.last().id); });
        QCOMPARE(m_store->get(hal.id)->paidUntil, QDate(2023, 12, 31));
    }

    void aYearThatIsOverIsToldSo()
    {
        const Person hal = add({}, {}, QDate(2023, 12, 31));
        SubscriptionBook book(*m_store, entered);
        const QLocale locale(u"en_GB"_s);
        const auto words = [&](QDate day) {
            return paymentWords(book.take({day, hal.id, {}, 1500, u"cash"_s, {}}), {}, locale);
        };
        QCOMPARE(words(QDate(2024, 1, 10)), u"Individual until 31/12/2024 (a year that is over)"_s);
        QCOMPARE(words(QDate(2026, 1, 10)), u"Individual until 31/12/2026"_s);
    }

    void anAnnualGeneralMeetingHeldLaterThanThoughtEndsTheSameYear()
    {
        MembershipYear year;
        year.kind = MembershipYear::Agm;
        year.meetings = {QDate(2025, 4, 24), QDate(2026, 4, 30)}; // 24 April was thought of
        QCOMPARE(nextCovered(year, {}, QDate(2026, 4, 24)), QDate(2027, 4, 30));
        QCOMPARE(enter(add(year, {}, QDate(2026, 4, 24)), {{QDate(2026, 5, 10)}}),
            u"2026-05-10: 2027-04-30, 2027-04-30"_s);
    }
};

QTEST_GUILESS_MAIN(TestYearToPay)
#include "tst_year_to_pay.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payments_import.h"
#include "people_export.h"
#include "people_sample.h"
#include "people_sample_membership.h"
#include "renderers.h"
#include "renewals.h"
#include "table.h"

#include "people/people_testing.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Payments that leave the book as a list, and lists of payments that come into it.
class TestPaymentLists : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    QLocale m_locale{u"en_GB"_s};

    std::shared_ptr<Store> sample()
    {
        const auto store = m_books.fresh();
        store->edit(u"Sample"_s, [](Edit &edit) {
            addSamplePeople(edit, testing::today);
            addSampleMembership(edit, testing::today);
        });
        return store;
    }
    static QString column(const Table &table, int row, const QString &heading)
    {
        return table.rows.at(row).value(table.headings.indexOf(heading));
    }

private Q_SLOTS:
    void amountsLeaveTheBookAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("fee");
        QTest::newRow("csv") << u"csv"_s << QLocale(u"en_GB"_s) << u"15.00"_s;
        QTest::newRow("csv in German") << u"csv"_s << QLocale(u"de_DE"_s) << u"15,00"_s;
        QTest::newRow("xlsx") << u"xlsx"_s << QLocale(u"en_GB"_s) << u"15"_s; // a number
    }
    void amountsLeaveTheBookAsTheyAreWritten()
    {
        QFETCH(QString, suffix);
        QFETCH(QLocale, locale);
        QFETCH(QString, fee);
        const auto store = sample();
        const QString path = m_books.path(u"categories."_s + suffix);
        QVERIFY(bool(exportRecords(*store, recordOf<MembershipCategory>(), path, {}, locale)));
        const Result<Table> categories = readTable(path);
        QVERIFY2(categories, qPrintable(categories.sentence));
        QStringList fees;
        for (int row = 0; row < categories->rows.size(); ++row)
            fees +=
                column(*categories, row, u"Name"_s) + u' ' + column(*categories, row, u"Fee for a year"_s);
        QVERIFY2(fees.contains(u"Individual "_s + fee), qPrintable(fees.join(u", "_s)));
    }

    void theBookKnowsItsOwnPaymentsAgain_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QLocale>("locale");
        QTest::newRow("csv") << u"csv"_s << QLocale(u"en_GB"_s);
        QTest::newRow("csv in German") << u"csv"_s << QLocale(u"de_DE"_s);
        QTest::newRow("xlsx") << u"xlsx"_s << QLocale(u"fr_FR"_s);
    }
    void theBookKnowsItsOwnPaymentsAgain()
    {
        QFETCH(QString, suffix);
        QFETCH(QLocale, locale);
        const auto store = sample();
        Person twin; // called like a payer
        const Person payer = *store->get(store->all<Payment>().first().payer);
        twin.givenName = payer.givenName;
        twin.familyName = payer.familyName;
        QVERIFY(bool(store->edit(u"Add"_s, [&](Edit &edit) { edit.save(twin); })));
        const QString path = m_books.path(u"payments."_s + suffix);
        const Result<int> written = exportRecords(*store, recordOf<Payment>(), path, {}, locale);
        QVERIFY(bool(written) && *written > 20);
        ImportChoices choices = testing::choices();
        choices.locale = locale;
        const Result<ImportPlan> plan = planPaymentsFile(path, choices, *store);
        QVERIFY2(plan, qPrintable(plan.sentence));
        QCOMPARE(plan->rows.size(), *written);
        for (const ImportRow &row : plan->rows)
            QVERIFY2(row.action == ImportRow::Same,
                qPrintable(row.title + (row.problems.isEmpty() ? QString() : row.problems.first().sentence)));
    }

    void theListOfThoseWhoOweComesBackAsPayments_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<bool>("numbered");
        QTest::newRow("English") << QLocale(u"en_GB"_s) << false;
        QTest::newRow("German") << QLocale(u"de_DE"_s) << false;
        QTest::newRow("with member numbers") << QLocale(u"en_GB"_s) << true;
    }
    void theListOfThoseWhoOweComesBackAsPayments()
    {
        QFETCH(QLocale, locale);
        QFETCH(bool, numbered);
        const auto store = sample();
        if (numbered) {
            QVERIFY(bool(store->edit(u"Number"_s, [&](Edit &edit) {
                for (Person person : store->all<Person>()) {
                    person.memberNumber = u"N%1"_s.arg(person.id.value % 1000);
                    edit.save(person);
                }
                for (const Renewal &renewal : renewals(*store, testing::today)) {
                    Person namesake;
                    namesake.givenName = renewal.person.givenName;
                    namesake.familyName = renewal.person.familyName;
                    if (!renewal.organisation)
                        edit.save(namesake);
                }
            })));
        }
        const QDate later = testing::today.addDays(250);
        const QString path = m_books.path(u"due.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toCsv(renewalsReport(*store, later, locale), locale));
        file.close();
        ImportChoices choices = testing::choices();
        choices.today = later;
        choices.locale = locale;
        const Result<ImportPlan> plan = planPaymentsFile(path, choices, *store);
        QVERIFY2(plan, qPrintable(plan.sentence));
        QVERIFY(plan->rows.size() > 20);
        QCOMPARE(plan->rows.size(), renewals(*store, later).size());
        for (const ImportRow &row : plan->rows) {
            QVERIFY2(row.action == ImportRow::Add && row.problems.isEmpty(),
                qPrintable(row.title + (row.problems.isEmpty() ? row.note : row.problems.first().sentence)));
            QVERIFY2(!row.note.contains(u"still to pay"_s), qPrintable(row.title + row.note));
        }
        const auto gifts = [&store] {
            return store->all<PaymentShare>(u"purpose='gift' OR fills=0"_s).size();
        };
        const auto before = gifts();
        QVERIFY(bool(adopt(*store, *plan, u"Import"_s)));
        QCOMPARE(gifts(), before);
    }

    void aNumberAndANameThatNameTwoPeopleAreLeftOut()
    {
        const auto store = m_books.fresh();
        MembershipCategory individual;
        individual.name = u"Individual"_s;
        individual.fee = 1500;
        QVERIFY(bool(store->edit(u"Add"_s, [&](Edit &edit) {
            edit.save(individual);
            for (const auto &[given, family, number] :
                {std::tuple("Adam", "Ash", "1"), std::tuple("Hal", "Hill", "11"),
                    std::tuple("Betty", "Birch", "12"), std::tuple("Bob", "Birch", "12")}) {
                Person person;
                person.givenName = QString::fromLatin1(given);
                person.familyName = QString::fromLatin1(family);
                person.memberNumber = QString::fromLatin1(number);
                person.category = individual.name;
                edit.save(person);
            }
        })));
        const QString path = m_books.path(u"numbers.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Date,Name,Member number,Amount\n2026-03-01,Hal Hill,1,15\n2026-03-02,Adam Ash,999,15\n"
                   "2026-03-03,,11,15\n2026-03-04,H J Hill,11,15\n2026-03-05,Bob Birch,12,15\n"
                   "2026-03-06,Zoe Quill,11,15\n");
        file.close();
        const Result<ImportPlan> plan = planPaymentsFile(path, testing::choices(), *store);
        QVERIFY2(plan, qPrintable(plan.sentence));
        const QStringList told = testing::shown(*plan);
        QVERIFY(told.at(0).startsWith(u"leave out "_s));
        QVERIFY(told.at(0).contains(
            u"“1” is the member number of Ash, Adam, but “Hal Hill” stands beside it."_s));
        QVERIFY(told.at(1).contains(u"Nobody has the member number “999”, though “Adam Ash”"_s));
        QVERIFY(told.at(2).startsWith(u"add Hill, Hal"_s));
        QVERIFY(told.at(3).startsWith(u"add Hill, Hal"_s));
        QVERIFY(told.at(4).startsWith(u"add Birch, Bob"_s));
        QVERIFY(told.at(5).startsWith(u"leave out "_s) && told.at(5).contains(u"Hill, Hal"_s));
    }

    void daysAreReadFormByForm()
    {
        const auto store = sample();
        const QString name = displayName(*store->get(store->all<Payment>().first().payer));
        const auto day = [&](const QByteArray &written) {
            const QString path = m_books.path(u"days.csv"_s);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly))
                return QString();
            file.write("Name,Amount,Date\n" + name.toUtf8() + ",3,2026-01-02\n" + name.toUtf8()
                + ",2,2026-01-03\n" + name.toUtf8() + ",1," + written + "\n");
            file.close();
            ImportChoices choices = testing::choices();
            choices.today = QDate(2026, 11, 22);
            const auto book = sample();
            const Result<ImportPlan> plan = planPaymentsFile(path, choices, *book);
            for (const ImportRow &row : plan->rows) {
                if (row.line == 4 && !row.problems.isEmpty())
                    return row.problems.first().sentence;
            }
            adopt(*book, *plan, u"Import"_s);
            for (const Payment &payment : book->all<Payment>()) {
                if (payment.amount == 100)
                    return payment.paidOn.toString(Qt::ISODate);
            }
            return QString();
        };
        QCOMPARE(day("10/11/26"), u"2026-11-10"_s);
        QVERIFY(day("1/3/2010").contains(u"more than ten years ago"_s));
        QVERIFY(day("1/3/2027").contains(u"still to come"_s));
    }

    void paymentsGoIntoAnotherBookWithTheirReceipts()
    {
        const auto store = m_books.fresh();
        MembershipCategory individual;
        individual.name = u"Individual"_s;
        individual.fee = 1500;
        Person anne;
        anne.givenName = u"Anne"_s;
        anne.familyName = u"Fairweather"_s;
        anne.category = individual.name;
        Organisation choir;
        choir.name = u"Choir"_s;
        QVERIFY(bool(store->edit(u"Add"_s, [&](Edit &edit) {
            edit.save(individual);
            edit.save(anne);
            edit.save(choir);
        })));
        const QString path = m_books.path(u"others.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Paid on,Paid by,Paid by the organisation,Amount,Currency,How,Receipt number\n"
                   "2026-03-01,Anne Fairweather,,15.00,GBP,standing order,2026-007\n"
                   "2026-03-02,,Choir,50.00,GBP,cheque,2026-009\n"
                   "2026-03-03,,Choir,50.00,EUR,cheque,2026-010\n"
                   "2026-03-04,Anne Fairweather,,,GBP,waived,\n");
        file.close();
        const Result<ImportPlan> plan = planPaymentsFile(path, testing::choices(), *store);
        QVERIFY2(plan, qPrintable(plan.sentence));
        QCOMPARE(plan->count(ImportRow::Add), 3);
        QCOMPARE(plan->rows.at(2).action, ImportRow::Skip); // no euros in a book of pounds
        QVERIFY(bool(adopt(*store, *plan, u"Import"_s)));
        QStringList told;
        for (const Payment &payment : store->all<Payment>())
            told += u"%1 %2 %3"_s.arg(payment.receipt, payment.method).arg(payment.amount);
        QCOMPARE(told, (QStringList{u"2026-007 order 1500"_s, u"2026-009 cheque 5000"_s, u" waived 0"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPaymentLists)
#include "tst_payment_lists.moc"

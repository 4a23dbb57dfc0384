// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "payment_grid.h"

#include "membership_charts.h"
#include "payments_import.h"
#include "renewals.h"

#include "people/people_testing.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Payments entered on a sheet, or taken over from a list.
class TestPaymentGrid : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;
    QLocale m_locale{u"en_GB"_s};

    Person add(const QString &given, const QString &family, Id<Household> home = {})
    {
        Person person;
        person.givenName = given;
        person.familyName = family;
        person.category = u"Individual"_s;
        person.paidUntil = QDate(2025, 12, 31);
        person.memberNumber = u"M%1"_s.arg(m_store->count(recordOf<Person>()) + 1);
        person.household = home;
        m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(person); });
        return person;
    }
    QString cell(const PaymentGrid &grid, int row, int column) const
    {
        return grid.index(row, column).data().toString();
    }
    QString listOf(const QByteArray &csv)
    {
        QFile file(m_books.path(u"payments.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size())
            qFatal("no list");
        return file.fileName();
    }
    Result<ImportPlan> plan(const QByteArray &csv)
    {
        return planPaymentsFile(listOf(csv), testing::choices(), *m_store);
    }

private Q_SLOTS:
    void oneMayPayForSeveral_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("couple") << u"Geoffrey & Joyce Sedgwick"_s;
        QTest::newRow("both in full") << u"Geoffrey Sedgwick and Joyce Sedgwick"_s;
        QTest::newRow("only the family") << u"Mr and Mrs Sedgwick"_s;
        QTest::newRow("from different homes") << u"Trevor Fenwick; Maureen Larwood"_s;
        QTest::newRow("last names first") << u"Fenwick, Trevor & Larwood, Maureen"_s;
    }
    void oneMayPayForSeveral()
    {
        QFETCH(QString, who);
        Household home;
        home.name = u"Sedgwick"_s;
        m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(home); });
        add(u"Geoffrey"_s, u"Sedgwick"_s, home.id);
        add(u"Joyce"_s, u"Sedgwick"_s, home.id);
        add(u"Trevor"_s, u"Fenwick"_s);
        add(u"Maureen"_s, u"Larwood"_s);
        PaymentGrid grid(*m_store, testing::today, m_locale);
        const QAbstractItemModelTester tester(&grid);
        QVERIFY(grid.setData(grid.index(0, PaymentGrid::Who), who));
        QCOMPARE(cell(grid, 0, PaymentGrid::Amount), u"£30.00"_s); // for both
        QVERIFY(!cell(grid, 0, PaymentGrid::For).contains(u"gift"_s));
        const auto imported = plan("Name,Date,Amount\n\"" + who.toUtf8() + "\",2026-03-02,30\n");
        QVERIFY(imported);
        QCOMPARE(imported->rows.first().action, ImportRow::Add);
        QVERIFY2(!imported->rows.first().note.contains(u"gift"_s), qPrintable(imported->rows.first().note));
        const auto title = plan("Name,Date,Amount\nMR T FENWICK,2026-03-02,30\n");
        QCOMPARE(title->rows.first().action, ImportRow::Add);
        QCOMPARE(title->rows.first().problems.size(), 1); // more than was due
    }
    void init()
    {
        m_store = m_books.fresh();
        MembershipCategory individual;
        individual.name = u"Individual"_s;
        individual.fee = 1500;
        QVERIFY(bool(m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(individual); })));
        add(u"Anne"_s, u"Fairweather"_s);
        add(u"Tom"_s, u"Fairweather"_s);
        add(u"Zoë"_s, u"Müller"_s);
    }

    void aNameBringsWhatIsDueAndTheDayAndWayOfTheLineAbove()
    {
        PaymentGrid grid(*m_store, testing::today, m_locale);
        const QAbstractItemModelTester tester(&grid);
        QCOMPARE(grid.rowCount(), 1);
        QVERIFY(grid.setData(grid.index(0, PaymentGrid::Who), u"anne"_s));
        QCOMPARE(cell(grid, 0, PaymentGrid::Who), u"Fairweather, Anne"_s);
        QCOMPARE(cell(grid, 0, PaymentGrid::Amount), u"£15.00"_s);
        QCOMPARE(cell(grid, 0, PaymentGrid::On), u"14/05/2026"_s);
        QVERIFY(cell(grid, 0, PaymentGrid::For).startsWith(u"Individual"_s));
        QCOMPARE(grid.rowCount(), 2); // always one more
        QVERIFY(grid.setData(grid.index(0, PaymentGrid::On), u"3/5"_s));
        QVERIFY(grid.setData(grid.index(0, PaymentGrid::How), u"ca"_s));
        QVERIFY(grid.setData(grid.index(1, PaymentGrid::Who), u"mull zo"_s));
        QCOMPARE(cell(grid, 1, PaymentGrid::On), u"03/05/2026"_s);
        QCOMPARE(cell(grid, 1, PaymentGrid::How), u"cash"_s);
        QCOMPARE(grid.totalWords(), u"2 payments, £30.00"_s);
        QVERIFY(bool(grid.save(*m_store)));
        QCOMPARE(m_store->count(recordOf<Payment>()), 2);
        QVERIFY(bool(m_store->undo()));
        QCOMPARE(m_store->count(recordOf<Payment>()), 0);
    }

    void aSecondLineOfOnePayerPaysWhatIsLeft()
    {
        PaymentGrid grid(*m_store, testing::today, m_locale);
        grid.setData(grid.index(0, PaymentGrid::Who), u"M1"_s);
        grid.setData(grid.index(0, PaymentGrid::Amount), u"10"_s);
        grid.setData(grid.index(1, PaymentGrid::Who), u"M1"_s);
        QCOMPARE(cell(grid, 1, PaymentGrid::Amount), u"£5.00"_s);
        QVERIFY(grid.removeRows(0, 1));
        QVERIFY(cell(grid, 0, PaymentGrid::For).contains(u"£10.00 still to pay"_s));
    }

    void whatIsWrongIsSaidInTheLineAndNothingIsSaved()
    {
        PaymentGrid grid(*m_store, testing::today, m_locale);
        const QAbstractItemModelTester tester(&grid);
        grid.setData(grid.index(0, PaymentGrid::Who), u"Fairweather"_s);
        QVERIFY(grid.trouble(0).contains(u"could be 2 people"_s));
        grid.setData(grid.index(0, PaymentGrid::Who), u"Nobody"_s);
        QCOMPARE(grid.trouble(0), u"Nobody in the book is called “Nobody”."_s);
        grid.setData(grid.index(0, PaymentGrid::Who), u"tom"_s);
        QCOMPARE(grid.trouble(0), QString());
        grid.setData(grid.index(0, PaymentGrid::Amount), u"lots"_s);
        QVERIFY(grid.trouble(0).contains(u"no amount"_s));
        grid.setData(grid.index(0, PaymentGrid::Amount), u"€15"_s);
        QVERIFY(!grid.trouble(0).isEmpty());
        grid.setData(grid.index(0, PaymentGrid::Amount), u"15"_s);
        grid.setData(grid.index(0, PaymentGrid::On), u"someday"_s);
        QVERIFY(grid.trouble(0).contains(u"no day"_s));
        QCOMPARE(grid.firstTrouble(), 0);
        QCOMPARE(grid.save(*m_store).end, EditOutcome::Nothing);
        QCOMPARE(m_store->count(recordOf<Payment>()), 0);
        grid.setData(grid.index(0, PaymentGrid::On), u"1 May"_s);
        QCOMPARE(grid.firstTrouble(), -1);
    }

    void aWaivedFeeNeedsNoAmount()
    {
        PaymentGrid grid(*m_store, testing::today, m_locale);
        grid.setData(grid.index(0, PaymentGrid::Who), u"tom"_s);
        grid.setData(grid.index(0, PaymentGrid::How), u"waived"_s);
        QCOMPARE(grid.trouble(0), QString());
        QVERIFY(cell(grid, 0, PaymentGrid::For).contains(u"waived"_s));
    }

    void whoOwesIsOfferedOnceAHousehold()
    {
        Household home;
        home.name = u"Marsh"_s;
        QVERIFY(bool(m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(home); })));
        const Person one = add(u"Ida"_s, u"Marsh"_s, home.id);
        const Person two = add(u"Otto"_s, u"Marsh"_s, home.id);
        PaymentGrid grid(*m_store, testing::today, m_locale);
        grid.offer({one.id.value, two.id.value});
        QCOMPARE(grid.count(), 1);
        QCOMPARE(cell(grid, 0, PaymentGrid::Amount), u"£30.00"_s);
    }

    void aListOfPaymentsIsTakenOverAndKnownAgain()
    {
        const QByteArray csv =
            "Date;Member;Montant;How;Ref\n03/05/2026;Anne Fairweather;15,00;Cheque;100231\n"
            "2026-05-04;M3;15.00;bar;\n04/05/2026;Fairweather;15;;\n"
            "04/05/2026;M2;a lot;;\n";
        const Result<ImportPlan> planned = plan(csv);
        QVERIFY2(planned, qPrintable(planned.sentence));
        QCOMPARE(planned->count(ImportRow::Add), 2);
        QCOMPARE(planned->allProblems().size(), 2);
        QCOMPARE(planned->allProblems().first().line, 4);
        QVERIFY(bool(adopt(*m_store, *planned, u"Import"_s)));
        const QList<Payment> payments = m_store->all<Payment>();
        QCOMPARE(payments.size(), 2);
        QCOMPARE(payments.first().method, u"cheque"_s);
        QCOMPARE(payments.first().reference, u"100231"_s);
        QCOMPARE(payments.last().method, u"cash"_s);
        QCOMPARE(payments.last().receipt, u"2026-002"_s);
        const Result<ImportPlan> again = plan(csv);
        QCOMPARE(again->count(ImportRow::Add), 0);
        QCOMPARE(again->count(ImportRow::Same), 2);
    }

    void thePicturesOfTheMembershipAgreeWithTheBook()
    {
        Person left = add(u"Ada"_s, u"Gone"_s);
        left.joined = QDate(2022, 3, 1);
        left.leftOn = QDate(2025, 6, 1);
        QVERIFY(bool(m_store->edit(u"Change"_s, [&](Edit &edit) { edit.save(left); })));
        const ReportChart moves = joinersAndLeavers(*m_store, testing::today);
        QCOMPARE(moves.categories.size(), 6);
        QCOMPARE(moves.series.at(0).values.at(1), 1.0); // 2022
        QCOMPARE(moves.series.at(1).values.at(4), 1.0); // 2025
        QCOMPARE(moves.answer, u"1 joined, 1 left since the beginning of 2021."_s);
        const ReportChart members = membersByCategory(*m_store, testing::today);
        QCOMPARE(members.series.size(), 1);
        QCOMPARE(members.series.first().values, (QList<double>{0, 1, 1, 1, 0, 0}));
        Person lapsedOne = add(u"Leo"_s, u"Lapse"_s);
        lapsedOne.joined = QDate(2021, 3, 1);
        lapsedOne.paidUntil = QDate(2022, 12, 31); // lapsed with the beginning of 2024
        QVERIFY(bool(m_store->edit(u"Change"_s, [&](Edit &edit) { edit.save(lapsedOne); })));
        const ReportChart in = joinersAndLeavers(*m_store, testing::today);
        QList<double> sums(6, 0);
        for (const Series &category : membersByCategory(*m_store, testing::today).series) {
            for (int i = 0; i < 6; ++i)
                sums[i] += category.values.at(i);
        }
        QCOMPARE(in.series.at(1).values, (QList<double>{0, 0, 0, 1, 1, 0}));
        for (int i = 1; i < 6; ++i)
            QCOMPARE(
                sums.at(i) - sums.at(i - 1), in.series.at(0).values.at(i) - in.series.at(1).values.at(i));
        QVERIFY(bool(m_store->undo() && m_store->undo()));
        const ReportChart money = paidAgainstDue(*m_store, testing::today, m_locale);
        QCOMPARE(money.series.first().values, (QList<double>{0, 4500}));
        QCOMPARE(membershipReport(*m_store, testing::today, m_locale).blocks.size(), 6);
        QCOMPARE(renewals(*m_store, testing::today).size(), 3);
        QCOMPARE(tablesOf(renewalsReport(*m_store, testing::today, m_locale)).first().rows.size(), 3);
        QVERIFY(lapsed(*m_store, testing::today).isEmpty());
    }

    void aListWithoutPayerOrAmountIsRefusedInOneSentence()
    {
        QVERIFY(plan("Date,Amount\n1/5/2026,15\n").sentence.contains(u"who paid"_s));
        QVERIFY(plan("Date,Name\n1/5/2026,Anne\n").sentence.contains(u"amount"_s));
        QVERIFY(!plan("Name,Amount\n").sentence.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPaymentGrid)
#include "tst_payment_grid.moc"

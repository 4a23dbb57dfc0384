// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_aid_schedule.h"

#include "ods.h"
#include "subscription_book.h"

#include "people/people_testing.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

GiftAidDonation gift(qint64 amount, QDate day = testing::today)
{
    GiftAidDonation donation;
    donation.donor.title = u"Dr."_s;
    donation.donor.givenName = u"Anne-Marie"_s;
    donation.donor.familyName = u"Carraway-Lemoine"_s;
    donation.home.street = u"12 Mill Lane"_s;
    donation.home.postcode = u"nb47gu"_s;
    donation.day = day;
    donation.amount = amount;
    return donation;
}

} // namespace

// Gift Aid and the small donations scheme: worked examples 15 and 16 of rules.md.
class TestGiftAid : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;
    QLocale m_locale{u"en_GB"_s};

    GiftAidFigures figures() const { return giftAidFigures(*m_store, testing::today); }
    GiftAidClaim claimed() const
    {
        return giftAidClaimOf(*m_store, testing::today, testing::today, m_locale);
    }
    EditOutcome remember() { return rememberClaim(*m_store, testing::today, testing::today, m_locale); }
    void set(const QString &name, const QString &value)
    {
        QVERIFY(bool(m_store->setSettings(u"Set"_s, {{name, value}})));
    }
    // At 12 Mill Lane, not saved yet; the same, in the book.
    Person donor(const QString &name)
    {
        Household home;
        home.name = u"Marsh"_s;
        home.street = u"12 Mill Lane"_s;
        home.postcode = u"NB4 7GU"_s;
        Person person;
        person.familyName = u"Marsh"_s;
        person.givenName = name;
        if (m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(home); }))
            person.household = home.id;
        return person;
    }
    Person added(const QString &name)
    {
        Person person = donor(name);
        m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(person); });
        return person;
    }
    void declare(const Person &person, QDate day, QDate from = {})
    {
        GiftAidDeclaration declaration;
        declaration.person = person.id;
        declaration.declaredOn = day;
        declaration.coversFrom = from;
        QVERIFY(bool(m_store->edit(u"Declare"_s, [&](Edit &edit) { edit.save(declaration); })));
    }
    void pay(const Person &person, qint64 amount, QDate day, const QString &method = u"cash"_s)
    {
        SubscriptionBook book(*m_store, testing::today);
        QVERIFY(bool(m_store->edit(u"Pay"_s, [&](Edit &edit) {
            save(edit, *m_store, book.take({day, person.id, {}, amount, method, {}}));
        })));
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    void aQuarterOfTheDonationsIsClaimed() { QCOMPARE(giftAidClaim(22 * 1500 + 14500, figures()), 11875); }

    void benefitsMayBeAQuarterOfTheFirstHundredAndATwentiethOfTheRest()
    {
        QCOMPARE(benefitAllowed(1500, figures()), 375);
        QVERIFY(400 > benefitAllowed(1500, figures()));
        QCOMPARE(benefitAllowed(25000, figures()), 3250);
        QCOMPARE(benefitAllowed(100'000'00, figures()), 2500'00);
    }

    void smallGiftsStandInOneLineUpToItsLimit()
    {
        const QList<GiftAidLine> one =
            aggregatedLines(QList<GiftAidDonation>(12, gift(2000)), figures(), u"at meetings"_s);
        QCOMPARE(one.size(), 1);
        QCOMPARE(one.first().amount, 24000);
        QCOMPARE(one.first().aggregated, u"12 gifts at meetings"_s);
        const QList<GiftAidLine> split =
            aggregatedLines(QList<GiftAidDonation>(40, gift(2800)), figures(), {});
        QCOMPARE(split.size(), 2);
        QCOMPARE(split.first().amount, 98000);
        QCOMPARE(split.last().amount, 14000);
        QVERIFY(aggregatedLines({gift(3001)}, figures(), {}).isEmpty());
    }

    void smallDonationsAreCappedByTheGiftAidDonations()
    {
        QCOMPARE(smallDonationsTopUp(520000, 47500, figures()), 118750);
        QCOMPARE(smallDonationsTopUp(10000, 47500, figures()), 2500);
        QCOMPARE(smallDonationsTopUp(1000000, 1000000, figures()), 200000);
        QCOMPARE(smallDonationsTopUp(10000, 0, figures()), 0);
    }

    void aLineIsWrittenAsHmrcTakesIt()
    {
        const GiftAidLine line = scheduleLine(gift(1500), u"United Kingdom"_s);
        QCOMPARE(line.title, u"Dr"_s);
        QCOMPARE(line.firstName, u"Anne Marie"_s);
        QCOMPARE(line.lastName, u"Carraway Lemoine"_s);
        QCOMPARE(line.house, u"12"_s);
        QCOMPARE(line.postcode, u"NB4 7GU"_s);
        GiftAidDonation abroad = gift(1500);
        abroad.home.country = u"France"_s;
        abroad.home.street = u"Rose Cottage, High Street"_s;
        QCOMPARE(scheduleLine(abroad, u"United Kingdom"_s).postcode, u"X"_s);
        QCOMPARE(scheduleLine(abroad, u"United Kingdom"_s).house, u"Rose Cottage"_s);
        const QList<QVariant> row = giftAidSheet({line}).rows.first();
        QCOMPARE(row.at(8).toString(), u"14/05/26"_s);
        QCOMPARE(row.at(9).toString(), u"15.00"_s);
        QCOMPARE(giftAidSheet({}).columns.size(), 10);
    }

    void onlyTheOwnFeeAndGiftsOfDeclaredPayersAreClaimed()
    {
        MembershipCategory individual;
        individual.name = u"Individual"_s;
        individual.fee = 1500;
        individual.covers = u"one"_s;
        individual.giftAid = true;
        Person anne = donor(u"Anne"_s);
        Person tom = donor(u"Tom"_s);
        Person una = donor(u"Una"_s);
        for (Person *one : {&anne, &tom, &una}) {
            one->category = individual.name;
            one->paidUntil = QDate(2025, 12, 31);
        }
        QVERIFY(bool(m_store->edit(u"Add"_s, [&](Edit &edit) {
            edit.save(individual);
            tom.household = anne.household;
            for (Person *one : {&anne, &tom, &una})
                edit.save(*one);
        })));
        declare(anne, QDate(2026, 2, 1));
        // Anne pays for herself and for Tom, and gives 5; before the declaration she gave 7 in cash.
        pay(anne, 3500, QDate(2026, 3, 1), u"cheque"_s);
        pay(anne, 700, QDate(2026, 1, 31));
        pay(una, 1500, QDate(2026, 3, 2));
        const GiftAidClaim claim = claimed();
        QCOMPARE(claim.total(), 2000);
        QCOMPARE(claim.donations.size(), 2);
        QCOMPARE(claim.leftOut.size(), 3);
        QCOMPARE(claim.leftOutAmount, 1500 + 700 + 1500);
        QCOMPARE(claim.smallGiven(), 700);
        QCOMPARE(giftAidClaimOf(*m_store, QDate(2026, 2, 28), testing::today, m_locale).total(), 0);

        for (const QString &suffix : {u"ods"_s, u"csv"_s}) {
            const QString path = m_books.path(u"schedule."_s + suffix);
            const Result<int> written = exportGiftAid(*m_store, path, {}, testing::today, m_locale);
            QVERIFY2(written, qPrintable(written.sentence));
            QCOMPARE(*written, 2);
            const Result<Table> back = readTable(path, {true, {}, {}});
            QVERIFY2(back, qPrintable(back.sentence));
            QCOMPARE(back->rows.size(), 2);
            QCOMPARE(back->headings.at(4), u"House name or number"_s);
            QCOMPARE(back->rows.first().at(3), u"Marsh"_s);
            QCOMPARE(back->rows.first().at(4), u"12"_s);
        }
    }

    void aFamilyFeeIsThePayersOwnGiftAtHomeAlone()
    {
        MembershipCategory family;
        family.name = u"Family"_s;
        family.covers = u"household"_s;
        family.giftAid = true;
        Person anne = added(u"Anne"_s);
        Person tom = donor(u"Tom"_s);
        tom.household = anne.household;
        Person una = donor(u"Una"_s); // elsewhere
        declare(anne, QDate(2026, 1, 1));
        QVERIFY(bool(m_store->edit(u"Pay"_s, [&](Edit &edit) {
            edit.save(family);
            for (Person *member : {&tom, &una}) {
                edit.save(*member);
                Payment payment;
                payment.payer = anne.id;
                payment.paidOn = QDate(2026, 4, 10);
                payment.amount = 3000;
                edit.save(payment);
                PaymentShare share;
                share.payment = payment.id;
                share.purpose = u"subscription"_s;
                share.person = member->id;
                share.amount = member == &tom ? 3000 : 2000;
                share.category = family.name;
                edit.save(share);
            }
        })));
        QCOMPARE(claimed().total(), 3000);
        QCOMPARE(claimed().leftOutAmount, 2000);
    }

    void noMoreSmallGiftsCountThanTheCap()
    {
        QCOMPARE(smallDonationsCap(10000, figures()), 100000); // ten times what is claimed by Gift Aid
        QCOMPARE(smallDonationsCap(1'000'000, figures()), 800000);
        QCOMPARE(smallDonationsTopUp(200000, 10000, figures()), 25000);
    }

    void whatComesInLateIsInTheNextClaim()
    {
        Person anne = added(u"Anne"_s);
        declare(anne, QDate(2026, 1, 1));
        pay(anne, 5000, QDate(2026, 4, 1));
        QVERIFY(bool(remember()));
        QCOMPARE(claimed().donations.size(), 0);
        QVERIFY(bool(remember())); // a claim without a line
        pay(anne, 2000, QDate(2026, 3, 20)); // entered after the claim, dated before it
        Person tom = added(u"Tom"_s);
        pay(tom, 4000, QDate(2026, 2, 1));
        QCOMPARE(claimed().total(), 2000);
        declare(tom, testing::today, QDate(2026, 1, 1)); // declared after the claim for what was given before
        QCOMPARE(claimed().total(), 6000);
        QVERIFY(bool(remember()));
        QCOMPARE(claimed().total(), 0);
    }

    void aRememberedClaimIsOneEditThatUndoTakesBack()
    {
        Person anne = added(u"Anne"_s);
        declare(anne, QDate(2026, 1, 1));
        pay(anne, 5000, QDate(2026, 4, 1));
        pay(anne, 6000, QDate(2026, 4, 10));
        QVERIFY(bool(rememberClaim(*m_store, QDate(2026, 4, 5), testing::today, m_locale)));
        QCOMPARE(claimed().total(), 6000); // given after the day until which was claimed
        QVERIFY(m_store->undoLabel()->contains(u"05/04/2026"_s));
        QVERIFY(bool(m_store->undo()));
        QCOMPARE(claimed().total(), 11000);
    }

    void aClaimWithoutALineChangesNothing()
    {
        QCOMPARE(remember().end, EditOutcome::Nothing);
        QVERIFY(m_store->setting(u"giftaid_claimed_until"_s).isEmpty());
    }

    void whatWasClaimedBeforeTheBookKeptItIsStillClaimed()
    {
        Person anne = added(u"Anne"_s);
        declare(anne, QDate(2026, 1, 1));
        pay(anne, 5000, QDate(2026, 4, 5));
        pay(anne, 6000, QDate(2026, 4, 6));
        set(u"giftaid_claimed_until"_s, u"2026-04-05"_s);
        QCOMPARE(claimed().total(), 6000);
        QVERIFY(giftAidFromWords(*m_store, testing::today, m_locale)
                    .endsWith(u"until Sun 5 April 2026 counts as claimed before."_s));
    }

    void fourYearsCountFromTheEndOfTheAccountingPeriod()
    {
        QCOMPARE(
            giftAidFrom(*m_store, testing::today), QDate(2022, 4, 6)); // the tax year when nothing is said
        QCOMPARE(giftAidFrom(*m_store, QDate(2026, 4, 5)), QDate(2021, 4, 6));
        set(u"financial_year_end"_s, u"08-31"_s);
        QCOMPARE(giftAidFrom(*m_store, testing::today), QDate(2021, 9, 1)); // until 31 August 2026
        QCOMPARE(giftAidFrom(*m_store, QDate(2026, 8, 31)), QDate(2021, 9, 1));
        QCOMPARE(giftAidFrom(*m_store, QDate(2026, 9, 1)), QDate(2022, 9, 1));
        QVERIFY(giftAidFromWords(*m_store, testing::today, m_locale).contains(u"31/08/2026"_s));
        Person anne = added(u"Anne"_s);
        declare(anne, QDate(2021, 1, 1));
        pay(anne, 5000, QDate(2021, 8, 31));
        QCOMPARE(claimed().total(), 0);
        pay(anne, 6000, QDate(2021, 9, 1));
        QCOMPARE(claimed().total(), 6000);
    }

    void smallGiftsAreCappedByTheGiftAidDonationsOfTheirOwnTaxYear()
    {
        Person anne = added(u"Anne"_s);
        Person una = added(u"Una"_s);
        declare(anne, QDate(2023, 1, 1));
        pay(anne, 300, QDate(2026, 4, 5)); // £3 in 2025/26: no more than £30 counts
        pay(anne, 50000, QDate(2026, 4, 6)); // £500 in 2026/27
        for (int i = 0; i < 3; ++i)
            pay(una, 2000, QDate(2026, 4, 1).addDays(i));
        pay(una, 2500, QDate(2026, 5, 1));
        const GiftAidClaim claim = claimed();
        QCOMPARE(claim.small.size(), 2);
        QCOMPARE(claim.small.first().yearEnd, QDate(2026, 4, 5));
        QCOMPARE(taxYearName(claim.small.first().yearEnd), u"2025/26"_s);
        QCOMPARE(claim.small.first().given, 6000);
        QCOMPARE(claim.small.first().counts(), 3000);
        QCOMPARE(claim.small.first().topUp, 750);
        QCOMPARE(claim.small.last().counts(), 2500);
        QCOMPARE(claim.smallTopUp(), 750 + 625);

        QVERIFY(bool(remember())); // small gifts too are claimed once
        QVERIFY(claimed().donations.isEmpty());
        QCOMPARE(claimed().smallTopUp(), 0);
        declare(una, testing::today, QDate(2026, 1, 1));
        QCOMPARE(claimed().total(), 2000); // only what the cap had left over
    }

    void smallGiftsAreClaimedWithinTwoYearsOfTheirTaxYear()
    {
        Person anne = added(u"Anne"_s);
        Person una = added(u"Una"_s);
        declare(anne, QDate(2023, 1, 1));
        for (const QDate day : {QDate(2024, 4, 5), QDate(2024, 4, 6)}) {
            pay(anne, 50000, day);
            pay(una, 2000, day);
        }
        QCOMPARE(claimed().small.size(), 1);
        QCOMPARE(claimed().small.first().yearEnd, QDate(2025, 4, 5));
        QCOMPARE(claimed().small.first().claimUntil, QDate(2027, 4, 5));
        QCOMPARE(giftAidClaimOf(*m_store, testing::today, QDate(2026, 4, 5), m_locale).small.size(), 2);
    }

    void aPartOfALargerGiftIsNoSmallGift()
    {
        MembershipCategory individual;
        individual.name = u"Individual"_s;
        individual.fee = 1500;
        individual.covers = u"one"_s;
        Person una = donor(u"Una"_s);
        una.category = individual.name;
        una.paidUntil = QDate(2025, 12, 31);
        QVERIFY(bool(m_store->edit(u"Add"_s, [&](Edit &edit) {
            edit.save(individual);
            edit.save(una);
        })));
        pay(una, 2500, QDate(2026, 4, 10)); // the fee and £10
        QCOMPARE(claimed().smallGiven(), 0);
        pay(una, 3100, QDate(2026, 4, 11));
        QCOMPARE(claimed().smallGiven(), 0);
        pay(una, 3000, QDate(2026, 4, 12), u"cheque"_s);
        QCOMPARE(claimed().smallGiven(), 0);
        pay(una, 3000, QDate(2026, 4, 12));
        QCOMPARE(claimed().smallGiven(), 3000);
    }

    void anAggregatedLineStaysWithinOneAccountingPeriod()
    {
        QList<GiftAidDonation> gifts{
            gift(2000, QDate(2026, 4, 4)), gift(2000, QDate(2026, 4, 5)), gift(2000, QDate(2026, 4, 6))};
        for (GiftAidDonation &one : gifts)
            one.periodEnd = taxYearEnd(one.day);
        const QList<GiftAidLine> lines = aggregatedLines(gifts, figures(), {});
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.first().amount, 4000);
        QCOMPARE(lines.first().day, QDate(2026, 4, 5));
        QCOMPARE(lines.last().aggregated, u"1 gift"_s);
    }

    void whoHasNoPostcodeInTheUnitedKingdomIsLeftOutWithTheReason()
    {
        Person anne = added(u"Anne"_s);
        declare(anne, QDate(2026, 1, 1));
        pay(anne, 5000, QDate(2026, 4, 1));
        const auto lives = [&](const QString &street, const QString &postcode, const QString &country) {
            Household home = *m_store->get(anne.household);
            home.street = street;
            home.postcode = postcode;
            home.country = country;
            QVERIFY(bool(m_store->edit(u"Move"_s, [&](Edit &edit) { edit.save(home); })));
        };
        lives(u"12 Mill Lane"_s, {}, {});
        QCOMPARE(claimed().total(), 0);
        QVERIFY(claimed().leftOut.first().contains(u"no postcode"_s));
        lives(u"12 Mill Lane"_s, u"75011"_s, {});
        QVERIFY(claimed().leftOut.first().contains(u"“75011” is not a postcode"_s));
        lives({}, u"NB4 7GU"_s, {});
        QVERIFY(claimed().leftOut.first().contains(u"no name or number of the house"_s));
        lives(u"12 rue Haute"_s, u"75011"_s, u"France"_s);
        QCOMPARE(claimed().total(), 5000);
        lives(u"12 Mill Lane"_s, u"nb4 7gu"_s, u"Scotland"_s);
        QCOMPARE(claimed().total(), 5000);
    }

    void theHouseIsWhatStandsBeforeTheStreet_data()
    {
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("house");
        const auto row = [](const QString &street, const QString &house) {
            QTest::newRow(qPrintable(street.simplified())) << street << house;
        };
        row(u"12 Mill Lane"_s, u"12"_s);
        row(u"12A Mill Lane"_s, u"12A"_s);
        row(u"12 bis rue Haute"_s, u"12 bis"_s);
        row(u"12 bis, rue Haute"_s, u"12 bis"_s);
        row(u"Flat 3b 12 High St"_s, u"Flat 3b 12"_s);
        row(u"Flat 3b, 12 High St"_s, u"Flat 3b 12"_s);
        row(u"Flat 3\nHigh Street"_s, u"Flat 3"_s);
        row(u"12-14 High Street"_s, u"12-14"_s);
        row(u"12 5th Avenue"_s, u"12"_s);
        row(u"Rose Cottage, High Street"_s, u"Rose Cottage"_s);
        row(u"Rose Cottage\n4 High Street"_s, u"Rose Cottage 4"_s);
        row(u"The Old Schoolmaster's House beside the Church of Saint Anne"_s,
            u"The Old Schoolmaster's House beside the"_s);
    }
    void theHouseIsWhatStandsBeforeTheStreet()
    {
        QFETCH(QString, street);
        QTEST(scheduleHouse(street), "house");
    }

    void aCancelledDeclarationCoversWhatWasGivenBefore()
    {
        GiftAidDeclaration declaration;
        declaration.person = Id<Person>(1);
        declaration.declaredOn = QDate(2024, 5, 1);
        declaration.coversFrom = QDate(2020, 5, 1);
        declaration.cancelledOn = QDate(2026, 3, 1);
        QVERIFY(check(declaration, testing::today).isEmpty());
        QVERIFY(declaration.covers(QDate(2020, 5, 1)));
        QVERIFY(!declaration.covers(QDate(2020, 4, 30)));
        QVERIFY(declaration.covers(QDate(2026, 2, 28)));
        QVERIFY(!declaration.covers(QDate(2026, 3, 1)));
        declaration.coversFrom = QDate(2020, 4, 30);
        QCOMPARE(check(declaration, testing::today).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestGiftAid)
#include "tst_gift_aid.moc"

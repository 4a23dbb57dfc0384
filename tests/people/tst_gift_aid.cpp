// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_aid.h"

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
        Person anne;
        anne.familyName = u"Marsh"_s;
        anne.givenName = u"Anne"_s;
        anne.category = individual.name;
        anne.paidUntil = QDate(2025, 12, 31);
        Household home;
        home.name = u"Marsh"_s;
        GiftAidDeclaration declaration;
        declaration.declaredOn = QDate(2026, 2, 1);
        Person tom = anne;
        tom.givenName = u"Tom"_s;
        Person una = anne;
        una.givenName = u"Una"_s;
        QVERIFY(bool(m_store->edit(u"Add"_s, [&](Edit &edit) {
            edit.save(individual);
            edit.save(home);
            anne.household = tom.household = home.id;
            edit.save(anne);
            edit.save(tom);
            edit.save(una);
            declaration.person = anne.id;
            edit.save(declaration);
        })));
        SubscriptionBook book(*m_store, testing::today);
        QVERIFY(bool(m_store->edit(u"Pay"_s, [&](Edit &edit) {
            // Anne pays for herself and for Tom, and gives 5; before the declaration she gave 7 in cash.
            save(edit, *m_store, book.take({QDate(2026, 3, 1), anne.id, {}, 3500, u"cheque"_s, {}}));
            save(edit, *m_store, book.take({QDate(2026, 1, 31), anne.id, {}, 700, u"cash"_s, {}}));
            save(edit, *m_store, book.take({QDate(2026, 3, 2), una.id, {}, 1500, u"cash"_s, {}}));
        })));
        const GiftAidClaim claim = giftAidClaimOf(*m_store, QDate(2026, 1, 1), testing::today, m_locale);
        QCOMPARE(claim.total(), 2000);
        QCOMPARE(claim.donations.size(), 2);
        QCOMPARE(claim.leftOut.size(), 3);
        QCOMPARE(claim.leftOutAmount, 1500 + 700 + 1500);
        QCOMPARE(claim.smallCash, 700);
        QCOMPARE(giftAidClaimOf(*m_store, QDate(2026, 3, 2), testing::today, m_locale).total(), 0);

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
        }
    }

    void noMoreSmallGiftsCountThanTheCap()
    {
        QCOMPARE(smallDonationsCap(10000, figures()), 100000); // ten times what is claimed by Gift Aid
        QCOMPARE(smallDonationsCap(1'000'000, figures()), 800000);
        QCOMPARE(smallDonationsTopUp(200000, 10000, figures()), 25000);
    }

    void aRememberedClaimIsOneEditAndTheNextBeginsAfterIt()
    {
        QCOMPARE(giftAidFrom(*m_store, testing::today), QDate(2022, 5, 15));
        QVERIFY(bool(rememberClaim(*m_store, QDate(2026, 4, 5), m_locale)));
        QCOMPARE(giftAidFrom(*m_store, testing::today), QDate(2026, 4, 6));
        QVERIFY(m_store->undoLabel()->contains(u"05/04/2026"_s));
        QVERIFY(bool(m_store->undo()));
        QCOMPARE(giftAidFrom(*m_store, testing::today), QDate(2022, 5, 15));
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

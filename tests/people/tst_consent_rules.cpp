// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "consent_rules.h"
#include "safeguarding_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

const QDate today(2026, 5, 14);

Person personBorn(QDate born)
{
    Person person;
    person.born = born;
    return person;
}

Consent given(QDate on)
{
    Consent consent;
    consent.person = Id<Person>(1);
    consent.purpose = u"photographs"_s;
    consent.givenOn = on;
    return consent;
}

} // namespace

// Whether a consent holds on a day.
class TestConsentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aConsentHoldsFromItsDayUntilItIsWithdrawn()
    {
        const Person adult = personBorn({1960, 1, 1});
        Consent consent = given({2025, 3, 1});
        QCOMPARE(standingOf(consent, adult, {2025, 2, 28}), ConsentStanding::NotYet);
        QVERIFY(isInForce(consent, adult, {2025, 3, 1}));
        QVERIFY(isInForce(consent, adult, today));
        consent.withdrawnOn = today;
        QVERIFY(isInForce(consent, adult, today.addDays(-1)));
        QCOMPARE(standingOf(consent, adult, today), ConsentStanding::Withdrawn);
        QCOMPARE(standingOf(given({}), adult, today), ConsentStanding::NotYet);
    }
    void theDayOfExpiryIsTheLast()
    {
        const Person adult = personBorn({});
        Consent consent = given({2025, 3, 1});
        consent.expiresOn = today;
        QVERIFY(isInForce(consent, adult, today));
        QCOMPARE(standingOf(consent, adult, today.addDays(1)), ConsentStanding::Expired);
        QCOMPARE(lastDayOf(consent, adult), today);
    }
    void aChildNeedsTheGuardian()
    {
        const Person child = personBorn({2014, 1, 1});
        Consent consent = given({2025, 3, 1});
        QCOMPARE(standingOf(consent, child, today), ConsentStanding::NeedsGuardian);
        consent.givenByName = u"Mary Jones"_s;
        QVERIFY(isInForce(consent, child, today));
        consent.givenByName.clear();
        consent.givenBy = Id<Person>(2);
        QVERIFY(isInForce(consent, child, today));
    }
    void aChildWithoutADateOfBirthIsOneByTheAgeBand()
    {
        Person child;
        child.ageBand = u"under18"_s;
        QCOMPARE(standingOf(given({2025, 3, 1}), child, today), ConsentStanding::NeedsGuardian);
        child.ageBand = u"18-24"_s;
        QVERIFY(isInForce(given({2025, 3, 1}), child, today));
    }
    void onTheEighteenthBirthdayTheGuardiansConsentEnds()
    {
        const Person young = personBorn({2008, 5, 14});
        Consent consent = given({2025, 3, 1});
        consent.givenBy = Id<Person>(2);
        QVERIFY(isInForce(consent, young, {2026, 5, 13}));
        QCOMPARE(standingOf(consent, young, {2026, 5, 14}), ConsentStanding::CameOfAge);
        QCOMPARE(lastDayOf(consent, young), QDate(2026, 5, 13));
        const Consent own = given({2026, 5, 14});
        QVERIFY(isInForce(own, young, {2026, 5, 14}));
    }
    void whatAChildSaidAloneDoesNotHoldWhenTheyAreOfAgeEither()
    {
        const Person young = personBorn({2008, 5, 14});
        QCOMPARE(standingOf(given({2025, 3, 1}), young, {2027, 1, 1}), ConsentStanding::CameOfAge);
    }
    void bornOn29FebruaryTheyAreOfAgeOn1March()
    {
        QCOMPARE(eighteenthBirthday(personBorn({2008, 2, 29})), QDate(2026, 3, 1));
        QVERIFY(isChildOn(personBorn({2008, 2, 29}), {2026, 2, 28}));
        QVERIFY(!isChildOn(personBorn({2008, 2, 29}), {2026, 3, 1}));
    }
    void theEarliestEndCounts()
    {
        const Person young = personBorn({2008, 5, 14});
        Consent consent = given({2025, 3, 1});
        consent.expiresOn = QDate(2026, 12, 31);
        QCOMPARE(lastDayOf(consent, young), QDate(2026, 5, 13));
        consent.withdrawnOn = QDate(2025, 9, 1);
        QCOMPARE(lastDayOf(consent, young), QDate(2025, 8, 31));
        QVERIFY(!lastDayOf(given({2025, 3, 1}), personBorn({1970, 1, 1})).isValid());
    }
    void whatProvesNothingIsSaid()
    {
        QVERIFY(check(given({2025, 3, 1}), today).isEmpty());
        QCOMPARE(check(Consent(), today).size(), 3);
        Consent other = given({2025, 3, 1});
        other.purpose = u"other"_s;
        QCOMPARE(check(other, today).first().field, u"purpose_words"_s);
        other.purposeWords = u"the choir's list"_s;
        QVERIFY(check(other, today).isEmpty());
        QCOMPARE(purposeOf(other), u"the choir's list"_s);
        other.givenBy = other.person;
        other.withdrawnOn = QDate(2025, 2, 1);
        QCOMPARE(check(other, today).size(), 2);
    }
    void aCheckHoldsWhileItIsAcceptedAndNotExpired()
    {
        SafeguardingCheck dbs;
        dbs.kind = u"dbs-enhanced"_s;
        dbs.issuedOn = QDate(2024, 5, 1);
        QVERIFY(!isValidOn(dbs, today));
        dbs.decision = u"accepted"_s;
        QVERIFY(isValidOn(dbs, today));
        QVERIFY(!isValidOn(dbs, {2024, 4, 30}));
        dbs.expiresOn = today;
        QVERIFY(isValidOn(dbs, today));
        QVERIFY(!isValidOn(dbs, today.addDays(1)));
    }
};

QTEST_GUILESS_MAIN(TestConsentRules)
#include "tst_consent_rules.moc"

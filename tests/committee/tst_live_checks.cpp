// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee_testing.h"

#include "committee_presets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using twinbook::testing::Committee;

namespace twinbook {

// Each clause found in constitutions (rules.md 9) as a setting, and what the program says by it.
class TestLiveChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasServedThreeTermsMayNotStandAgain();
    void nineYearsAreFlaggedOnTheDay();
    void whoHasLeftButHoldsARoleIsTold();
    void twoOfficersOfOneHouseholdAreTold();
    void rolesThatNeverGoTogetherAreTold();
    void tooManyCoOptedAreTold();
    void coOptionEndsAfterItsYears();
    void tooFewAndTooManyMembersAreTold();
    void aThirdStandsDown();
    void yearsOnTheCommitteeAreLimited();
    void anOfficeThatNobodyHoldsIsTold();
    void aRoleNamedByTheCouncilIsNotMissed();
    void whoIsNotPaidUpIsTold();
    void theAgmIsHeldInTime();
    void noticeAndNominationsHaveTheirDays();
    void aVicePresidentServesSevenYears();
    void theRulesOfTheDayDecide();
    void everyPresetIsSound();
};

void TestLiveChecks::whoHasServedThreeTermsMayNotStandAgain()
{
    Committee book;
    const auto treasurer = book.role(u"Treasurer"_s, true, 3);
    book.role(u"Secretary"_s);
    const auto anne = book.person(u"Anne"_s, u"Fairweather"_s);
    for (int year = 2024; year < 2027; ++year)
        book.term(treasurer, anne, year, year + 1);
    book.adopt();
    const QStringList says = book.says(u"max_terms"_s, QDate(2026, 11, 23));
    QCOMPARE(says,
        QStringList(
            u"From Sat 24 April 2027 Anne Fairweather may not stand again as Treasurer: 3 terms in a row. "
            "It is possible again from 2028, or now as Secretary."_s));
    QVERIFY(book.says(u"max_terms"_s, QDate(2025, 11, 23)).isEmpty()); // one more year is open
}

// Worked example 22: on the committee since 20 November 2017.
void TestLiveChecks::nineYearsAreFlaggedOnTheDay()
{
    Committee book;
    const auto member = book.role(u"Member"_s, false);
    TermOfOffice term;
    term.role = member;
    term.person = book.person(u"Hilary"_s, u"Underhill"_s);
    term.fromOn = QDate(2017, 11, 20);
    term.how = u"elected"_s;
    book.keep(term);
    book.rules.reviewYears = 9;
    book.adopt();
    QVERIFY(book.says(u"review_years"_s, QDate(2026, 11, 20)).value(0).contains(u"reached 9 years"_s));
    QVERIFY(book.says(u"review_years"_s, QDate(2026, 11, 19)).value(0).contains(u"will have been"_s));
    QVERIFY(book.says(u"review_years"_s, QDate(2026, 1, 1)).isEmpty());
}

void TestLiveChecks::whoHasLeftButHoldsARoleIsTold()
{
    Committee book;
    Person gone;
    gone.givenName = u"Michael"_s;
    gone.familyName = u"Pettifer"_s;
    gone.leftOn = QDate(2026, 11, 20);
    book.term(book.role(u"Vice-chair"_s), book.keep(gone), 2026, 2027);
    book.adopt();
    QVERIFY(book.says(u"left"_s, QDate(2026, 11, 19)).isEmpty());
    QVERIFY(book.says(u"left"_s, QDate(2026, 11, 20)).value(0).startsWith(u"Michael Pettifer has left"_s));
}

void TestLiveChecks::twoOfficersOfOneHouseholdAreTold()
{
    Committee book;
    const auto home = book.keep(Household());
    book.term(book.role(u"Chair"_s), book.person(u"Tom"_s, u"Fairweather"_s, home), 2026, 2027);
    book.term(book.role(u"Treasurer"_s), book.person(u"Anne"_s, u"Fairweather"_s, home), 2026, 2027);
    book.term(book.role(u"Member"_s, false), book.person(u"Lucy"_s, u"Fairweather"_s, home), 2026, 2027);
    book.adopt();
    QVERIFY(book.says(u"one_per_household"_s, QDate(2026, 11, 23)).isEmpty());
    book.rules.onePerHousehold = true;
    book.adopt();
    QCOMPARE(book.says(u"one_per_household"_s, QDate(2026, 11, 23)),
        QStringList(u"Tom Fairweather and Anne Fairweather are officers of one household."_s));
}

void TestLiveChecks::rolesThatNeverGoTogetherAreTold()
{
    Committee book;
    const auto chair = book.role(u"Chair"_s);
    const auto treasurer = book.role(u"Treasurer"_s);
    const auto joan = book.person(u"Joan"_s, u"Adams"_s);
    book.term(chair, joan, 2026, 2027);
    book.term(treasurer, joan, 2026, 2027);
    book.adopt();
    QCOMPARE(book.says(u"several_roles"_s, QDate(2026, 11, 23)),
        QStringList(u"Joan Adams is Chair and Treasurer at once."_s));
    RolePair pair;
    pair.role = treasurer;
    pair.other = chair;
    pair.rule = u"never"_s;
    pair.id = book.keep(pair);
    QCOMPARE(book.says(u"role_pair"_s, QDate(2026, 11, 23)).size(), 1);
    pair.rule = u"together"_s;
    book.keep(pair);
    QVERIFY(book.says(u"role_pair"_s, QDate(2026, 11, 23)).isEmpty());
    QVERIFY(book.says(u"several_roles"_s, QDate(2026, 11, 23)).isEmpty());
}

void TestLiveChecks::tooManyCoOptedAreTold()
{
    Committee book;
    CommitteeRole members;
    members.name = u"Member"_s;
    members.seats = 5;
    members.termYears = 1;
    const auto member = book.keep(members);
    for (const QString &name : {u"Ann"_s, u"Ben"_s})
        book.term(member, book.person(name, u"Guest"_s), 2026, 2027, u"coopted"_s);
    book.rules.cooptedMax = 2;
    book.adopt();
    QVERIFY(book.says(u"coopted_max"_s, QDate(2026, 11, 23)).isEmpty());
    book.rules.cooptedMax = 1;
    book.adopt();
    QCOMPARE(book.says(u"coopted_max"_s, QDate(2026, 11, 23)),
        QStringList(u"2 members are co-opted; the constitution allows 1."_s));
    book.rules.cooptedMax = -1;
    book.adopt();
    QCOMPARE(book.says(u"coopted_max"_s, QDate(2026, 11, 23)).size(), 1);
    book.rules.cooptedMax = 0; // nothing said
    book.adopt();
    QVERIFY(book.says(u"coopted_max"_s, QDate(2026, 11, 23)).isEmpty());
}

// Teignmouth: two years without being elected again.
void TestLiveChecks::coOptionEndsAfterItsYears()
{
    Committee book;
    const auto member = book.role(u"Member"_s, false);
    const auto ann = book.person(u"Ann"_s, u"Guest"_s);
    book.term(member, ann, 2025, 2026, u"coopted"_s);
    book.term(member, ann, 2026, 2027, u"coopted"_s);
    book.rules.cooptedYears = 2;
    book.adopt();
    QCOMPARE(book.says(u"coopted_years"_s, QDate(2026, 11, 23)).size(), 1);
    QVERIFY(book.says(u"coopted_years"_s, QDate(2025, 11, 23)).isEmpty());
}

void TestLiveChecks::tooFewAndTooManyMembersAreTold()
{
    Committee book;
    book.term(book.role(u"Chair"_s), book.person(u"Joan"_s, u"Adams"_s), 2026, 2027);
    book.term(book.role(u"Secretary"_s), book.person(u"Hilary"_s, u"Underhill"_s), 2026, 2027);
    book.rules.minMembers = 5; // Rotherfield: a treasurer and four others
    book.adopt();
    QCOMPARE(book.says(u"min_members"_s, QDate(2026, 11, 23)),
        QStringList(u"The committee has 2 members; it needs at least 5."_s));
    book.rules.minMembers = 0;
    book.rules.maxMembers = 1;
    book.adopt();
    QCOMPARE(book.says(u"max_members"_s, QDate(2026, 11, 23)).size(), 1);
}

// Hayling-Gorron: one third of the committee stands down each year.
void TestLiveChecks::aThirdStandsDown()
{
    Committee book;
    for (int i = 0; i < 6; ++i)
        book.term(book.role(u"Role %1"_s.arg(i)), book.person(u"P%1"_s.arg(i), u"Member"_s), 2020 + i, 2027);
    book.rules.retirement = u"part"_s;
    book.rules.retirePart = 1;
    book.rules.retireWhole = 3;
    book.rules.retireRounding = u"nearest"_s;
    book.rules.retireOfficers = true;
    book.adopt();
    const QStringList says = book.says(u"retirement"_s, QDate(2026, 11, 23));
    QCOMPARE(says.size(), 1);
    QVERIFY2(
        says.first().contains(u"2 members stand down"_s) && says.first().contains(u"P0 Member, P1 Member"_s),
        qPrintable(says.first()));
    book.rules.retireOfficers = false;
    book.adopt();
    QVERIFY(book.says(u"retirement"_s, QDate(2026, 11, 23)).isEmpty());
}

// IOSH groups: three years and three more, then one year off.
void TestLiveChecks::yearsOnTheCommitteeAreLimited()
{
    Committee book;
    const auto joan = book.person(u"Joan"_s, u"Adams"_s);
    book.term(book.role(u"Member"_s, false), joan, 2021, 2024);
    book.term(book.role(u"Chair"_s), joan, 2024, 2027);
    book.rules.maxYears = 6;
    book.rules.restYears = 1;
    book.adopt();
    QCOMPARE(book.says(u"max_years"_s, QDate(2026, 11, 23)).size(), 1);
    QVERIFY(book.says(u"max_years"_s, QDate(2025, 11, 23)).isEmpty());
}

void TestLiveChecks::anOfficeThatNobodyHoldsIsTold()
{
    Committee book;
    book.role(u"Press"_s, false);
    CommitteeRole needed;
    needed.name = u"Treasurer"_s;
    needed.seats = 1;
    needed.essential = true;
    book.keep(needed);
    QCOMPARE(book.says(u"seats"_s, QDate(2026, 11, 23)),
        (QStringList{
            u"Nobody is Treasurer, and the association cannot do without."_s, u"Nobody is Press."_s}));
}

// Clevedon: the council names its own for the council year.
void TestLiveChecks::aRoleNamedByTheCouncilIsNotMissed()
{
    Committee book;
    CommitteeRole council;
    council.name = u"Council representative"_s;
    council.seats = 1;
    council.chosenBy = u"council"_s;
    book.keep(council);
    QVERIFY(book.says(u"seats"_s, QDate(2026, 11, 23)).isEmpty());
}

void TestLiveChecks::whoIsNotPaidUpIsTold()
{
    Committee book;
    Person gone;
    gone.givenName = u"Norman"_s;
    gone.familyName = u"Yardley"_s;
    gone.category = u"Individual"_s;
    gone.leftOn = QDate(2026, 9, 1);
    book.term(book.role(u"Chair"_s), book.keep(gone), 2026, 2027);
    book.rules.paidUp = true;
    book.adopt();
    QCOMPARE(book.says(u"paid_up"_s, QDate(2026, 11, 23)).size(), 1);
    QVERIFY(book.says(u"paid_up"_s, QDate(2026, 8, 1)).isEmpty());
}

// Haverhill: before 31 March, 28 days of notice in writing.
void TestLiveChecks::theAgmIsHeldInTime()
{
    Committee book;
    book.rules.agmLatest = u"31-03"_s;
    book.adopt();
    QCOMPARE(book.says(u"agm_latest"_s, QDate(2026, 11, 23)).size(), 1);
    book.rules.agmMonth = 3;
    book.rules.agmDay = 31;
    book.adopt();
    QVERIFY(book.says(u"agm_latest"_s, QDate(2026, 11, 23)).isEmpty());
}

void TestLiveChecks::noticeAndNominationsHaveTheirDays()
{
    Committee book;
    book.rules.noticeAgm = 28;
    book.rules.noticeWritten = true;
    book.rules.nominationsOpen = 42;
    book.rules.nominationsClose = 7;
    book.adopt();
    const QStringList notice = book.says(u"notice_agm"_s, QDate(2027, 3, 1));
    QVERIFY2(notice.value(0).contains(u"in writing by Fri 26 March 2027"_s), qPrintable(notice.value(0)));
    const QStringList open = book.says(u"nominations_close"_s, QDate(2027, 3, 1));
    QVERIFY2(open.value(0).contains(u"open on Sat 13 March 2027 and close on Sat 17 April 2027"_s),
        qPrintable(open.value(0)));
    QVERIFY(book.says(u"notice_agm"_s, QDate(2026, 8, 1)).isEmpty());
}

// Beverley: vice-presidents serve seven years, once.
void TestLiveChecks::aVicePresidentServesSevenYears()
{
    Committee book;
    CommitteeRole vice;
    vice.name = u"Vice-president"_s;
    vice.seats = 1;
    vice.termYears = 7;
    vice.maxTerms = 1;
    vice.restYears = 1;
    book.term(book.keep(vice), book.person(u"Roy"_s, u"Thackray"_s), 2020, 2027);
    book.adopt();
    QCOMPARE(book.says(u"max_terms"_s, QDate(2026, 11, 23)).size(), 1);
    QVERIFY(book.says(u"max_terms"_s, QDate(2025, 11, 23)).isEmpty());
}

void TestLiveChecks::theRulesOfTheDayDecide()
{
    Committee book;
    book.rules.fromOn = QDate(2000, 1, 1);
    book.rules.minMembers = 3;
    book.adopt();
    Constitution later = book.rules;
    later.id = {};
    later.fromOn = QDate(2026, 6, 1);
    later.minMembers = 0;
    book.keep(later);
    book.term(book.role(u"Chair"_s), book.person(u"Joan"_s, u"Adams"_s), 2020, 2027);
    QCOMPARE(book.says(u"min_members"_s, QDate(2026, 5, 31)).size(), 1);
    QVERIFY(book.says(u"min_members"_s, QDate(2026, 6, 1)).isEmpty());
}

void TestLiveChecks::everyPresetIsSound()
{
    QVERIFY(constitutionPresets(QLocale::c()).size() >= 10);
    for (const ConstitutionPreset &preset : constitutionPresets(QLocale::c()))
        QVERIFY2(check(preset.rules).isEmpty(), qPrintable(preset.key));
    QCOMPARE(constitutionPreset(u"haverhill"_s, QLocale::c())->noticeAgm, 28);
    QCOMPARE(constitutionPreset(u"hayling"_s, QLocale::c())->retireWhole, 3);
    QCOMPARE(constitutionPreset(u"teignmouth"_s, QLocale::c())->quorumOfficers, 2);
    QVERIFY(!constitutionPreset(u"elsewhere"_s, QLocale::c()));
    const QLocale german(QLocale::German);
    for (const ConstitutionPreset &preset : constitutionPresets(german))
        if (const QString english = constitutionPreset(preset.key, QLocale::c())->notes; !english.isEmpty())
            QVERIFY2(preset.rules.notes != english, qPrintable(preset.key));
    for (const QLocale::Language language : {QLocale::English, QLocale::French, QLocale::German}) {
        qint64 id = 0;
        const QList<CommitteeRole> roles = startingRoles(QLocale(language), [&] { return ++id; });
        QCOMPARE(roles.size(), 15);
        for (const CommitteeRole &role : roles) {
            QVERIFY2(check(role).isEmpty(), qPrintable(role.name));
            QVERIFY2(!role.duties.isEmpty(), qPrintable(role.name));
        }
    }
}

} // namespace twinbook

QTEST_GUILESS_MAIN(twinbook::TestLiveChecks)
#include "tst_live_checks.moc"

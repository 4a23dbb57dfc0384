// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household.h"
#include "languages.h"
#include "organisation.h"
#include "person.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// What the forms say beside a field.
class TestPeopleChecks : public QObject
{
    Q_OBJECT

    static QStringList fieldsOf(const Problems &problems)
    {
        QStringList fields;
        for (const Problem &problem : problems) {
            fields += problem.field;
            if (!problem.sentence.endsWith(u'.'))
                fields += u"no full stop: "_s + problem.sentence;
        }
        return fields;
    }

private Q_SLOTS:
    void aPersonIsChecked_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("fields");
        const auto row = [](const char *name, const char *column, const char *value,
                             const QStringList &fields) {
            QTest::newRow(name) << QString::fromLatin1(column) << QString::fromUtf8(value) << fields;
        };
        row("well", "email", "anne@example.org", {});
        row("no at sign", "email", "anne.example.org", {u"email"_s});
        row("second e-mail", "email2", "anne@", {u"email2"_s});
        row("short number", "mobile", "12", {u"mobile"_s});
        row("emergency call", "phone", "999", {});
        row("born tomorrow", "born", "2026-05-15", {u"born"_s});
        row("born today", "born", "2026-05-14", {u"joined"_s});
        row("aged 121", "born", "1905-01-01", {u"born"_s});
        row("aged 120", "born", "1906-05-01", {});
        row("left before joining", "left_on", "1990-01-01", {u"left_on"_s});
        row("joined before birth", "born", "2010-01-01", {u"joined"_s});
        row("reason without a day", "left_reason", "moved away", {u"left_on"_s});
        row("passport backwards", "passport_expires", "2019-01-01", {u"passport_expires"_s});
        row("languages", "languages", "fr B2, de", {});
        row("no language", "languages", "fr B2, Klingon", {u"languages"_s});
    }
    void aPersonIsChecked()
    {
        QFETCH(QString, column);
        QFETCH(QString, value);
        Person person;
        person.familyName = u"Fairweather"_s;
        person.joined = QDate(1998, 9, 1);
        person.passportIssued = QDate(2020, 1, 1);
        recordOf<Person>().find(column)->set(&person, value);
        QTEST(fieldsOf(check(person, testing::today)), "fields");
    }

    void anyNameOrContactIsEnough()
    {
        QCOMPARE(fieldsOf(check(Person(), testing::today)), QStringList{u"family_name"_s});
        for (QString Person::*member : {&Person::givenName, &Person::familyName, &Person::knownAs}) {
            Person person;
            person.*member = u"Anne"_s;
            QVERIFY(check(person, testing::today).isEmpty());
        }
        Person person;
        person.phone = u"01632 960001"_s;
        QVERIFY(check(person, testing::today).isEmpty());
    }

    void aHouseholdIsChecked()
    {
        QCOMPARE(fieldsOf(check(Household())), QStringList{u"name"_s});
        Household home;
        home.name = u"Fairweather"_s;
        QVERIFY(check(home).isEmpty());
        home.singleRooms = -1;
        home.distanceKm = 420;
        QCOMPARE(fieldsOf(check(home)), QStringList{u"single_rooms"_s});
        home.singleRooms = 2;
        home.maxGuests = 3;
        QCOMPARE(fieldsOf(check(home)), QStringList{u"max_guests"_s});
    }

    void anOrganisationIsChecked()
    {
        QCOMPARE(fieldsOf(check(Organisation())), QStringList{u"name"_s});
        Organisation school;
        school.name = u"Northbridge High School"_s;
        school.website = u"not known"_s;
        school.email = u"office"_s;
        QCOMPARE(fieldsOf(check(school)), (QStringList{u"email"_s, u"website"_s}));
    }

    void languagesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        QTest::newRow("code") << u"fr B2, de"_s << u"fr B2, de"_s;
        QTest::newRow("English") << u"French B2, German"_s << u"fr B2, de"_s;
        QTest::newRow("French") << u"français courant; allemand (notions)"_s << u"fr C1, de A2"_s;
        QTest::newRow("German") << u"Französisch fließend, Englisch: Muttersprache"_s
                                << u"fr C1, en native"_s;
        QTest::newRow("joined") << u"French and German"_s << u"fr, de"_s;
        QTest::newRow("slash") << u"French/German"_s << u"fr, de"_s;
        QTest::newRow("own name") << u"Deutsch, Español"_s << u"de, es"_s;
        QTest::newRow("two words") << u"Scottish Gaelic native"_s << u"gd native"_s;
        QTest::newRow("shown") << showLanguages(u"fr B2, de native"_s) << u"fr B2, de native"_s;
        QTest::newRow("nothing") << u" "_s << u""_s;
    }
    void languagesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        const auto stored = readLanguages(typed);
        QVERIFY2(stored, qPrintable(stored.sentence));
        QTEST(*stored, "stored");
    }

    void whatIsNoLanguageIsNotRead()
    {
        QVERIFY(!readLanguages(u"a little"_s));
        QVERIFY(readLanguages(u"French B2, Klingon"_s).sentence.startsWith(u"“Klingon” is not a language"_s));
        QVERIFY(!readLanguages(u"French and Klingon"_s));
    }

    void ageCountsFullYears()
    {
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2026, 2, 28)), 17);
        QCOMPARE(ageOn(QDate(2008, 2, 29), QDate(2026, 3, 1)), 18);
        QCOMPARE(ageOn(QDate(1956, 5, 14), testing::today), 70);
        QCOMPARE(ageOn(QDate(1956, 5, 15), testing::today), 69);
        QCOMPARE(ageOn(QDate(), testing::today), -1);
    }

    void anAddressIsPrintedWithoutGaps()
    {
        Household home;
        home.street = u"12 Mill Lane\n\n"_s;
        home.town = u"Harton"_s;
        home.postcode = u"NB4 7GU"_s;
        home.country = u"United Kingdom"_s;
        QCOMPARE(addressLines(home, u"United Kingdom"_s),
            (QStringList{u"12 Mill Lane"_s, u"Harton"_s, u"NB4 7GU"_s}));
        QCOMPARE(addressLines(home, u"France"_s).last(), u"United Kingdom"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeopleChecks)
#include "tst_people_checks.moc"

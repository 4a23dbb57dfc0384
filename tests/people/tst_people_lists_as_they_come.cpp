// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Lists that say less than they should: without headings, with years for birthdays, yes for a day, totals
// beneath. Nothing is guessed in silence and nothing vanishes.
class TestPeopleListsAsTheyCome : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;

    QStringList remarks(const QString &csv) const
    {
        const auto plan = testing::planCsv(*m_store, csv);
        QStringList all;
        for (const Problem &problem : plan ? plan->allProblems() : Problems())
            all += problem.sentence;
        return plan ? all : QStringList{plan.sentence};
    }
    // "Mr|John|Smith|..." of the persons in the order of coming: the columns asked for.
    QStringList stored(const QString &csv, const QStringList &columns)
    {
        QStringList all;
        for (const Person &person : testing::importCsv(*m_store, csv)) {
            const Household home = m_store->get(person.household).value_or(Household());
            QStringList one;
            for (const QString &name : columns) {
                const Column *column = recordOf<Person>().find(name);
                one += column ? column->get(&person).toString()
                              : recordOf<Household>().find(name)->get(&home).toString();
            }
            all += one.join(u'|');
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    void columnsWithoutHeadingsAreTakenByTheirLooks_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("person");
        const auto row = [](const char *name, const char *csv, const char *person) {
            QTest::newRow(name) << QString::fromUtf8(csv) << QString::fromUtf8(person);
        };
        // title|given|family|street|town|postcode|email|phone|mobile|notes
        row("last name first, by the e-mail",
            "Smith,John,1 High St,Harton,NB1 1AA,john@example.org,01632 960001\n"
            "Jones,Ann,2 High St,Harton,NB1 1AB,ann@example.org,01632 960002\n",
            "|John|Smith|1 High St|Harton|NB1 1AA|john@example.org|01632 960001||");
        row("first name first", "John,Smith,john@example.org,NB1 1AA\nAnn,Jones,ann@example.org,NB1 1AB\n",
            "|John|Smith|||NB1 1AA|john@example.org|||");
        row("last name first, by the names alone",
            "Dupont,Hélène,5 rue Verte,14000,Caen,06 12 34 56 78\nMartin,Jean-Luc,7 rue "
            "Noire,14000,Caen,06 12 34 56 79\n",
            "|Hélène|Dupont|5 rue Verte|Caen|14000|||06 12 34 56 78|");
        row("by the capitals", "ZWIEBEL,Xaverl,Weg 3,99084 Erfurt\nKNOLL,Ysop,Weg 4,99084 Erfurt\n",
            "|Xaverl|Zwiebel|Weg 3|Erfurt|99084||||");
        row("whole names",
            "Mrs Ann Jones;2 High St;Harton;NB1 1AB;01632 960002\nMr John Smith;1 High St;Harton;NB1 "
            "1AA;01632 960001\n",
            "Mrs|Ann|Jones|2 High St|Harton|NB1 1AB||01632 960002||");
        row("what is not known is kept",
            "Ann,Jones,ann@example.org,07700 900101,blue#7,42\nJohn,Smith,john@example.org,07700 900102,red#"
            "9,43\n",
            "|Ann|Jones||||ann@example.org||07700 900101|Column 5: blue#7; Column 6: 42");
    }
    void columnsWithoutHeadingsAreTakenByTheirLooks()
    {
        QFETCH(QString, csv);
        const QStringList said = remarks(csv);
        QVERIFY2(said.join(u'\n').contains(u"This list has no headings"_s), qPrintable(said.join(u'\n')));
        QVERIFY(said.join(u'\n').contains(u"“Column 1” as "_s));
        const QStringList people = stored(csv,
            {u"title"_s, u"given_name"_s, u"family_name"_s, u"street"_s, u"town"_s, u"postcode"_s, u"email"_s,
                u"phone"_s, u"mobile"_s, u"notes"_s});
        QCOMPARE(people.size(), 2);
        QString first = people.first();
        QTEST(first.replace(u'\n', u"; "_s), "person");
    }

    void postcodeAndTownInOneColumnAreTwo_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("home");
        const auto row = [](const char *heading, const char *value, const char *home) {
            QTest::newRow((QByteArray(heading) + ": " + value).constData())
                << QString::fromUtf8(heading) << QString::fromUtf8(value) << QString::fromUtf8(home);
        };
        row("PLZ Ort", "99084 Erfurt", "99084|Erfurt");
        row("PLZ/Ort", "D-99084 Erfurt", "99084|Erfurt");
        row("PLZ, Ort", "99084 Bad Langensalza", "99084|Bad Langensalza");
        row("CP Ville", "14000 Caen", "14000|Caen");
        row("CP Ville", "Caen (14000)", "14000|Caen");
        row("Code postal et ville", "14000 CAEN CEDEX", "14000|CAEN CEDEX");
        row("Town and postcode", "Harton NB1 1AA", "NB1 1AA|Harton");
        row("Town and postcode", "Little Wendle, NB11AA", "NB11AA|Little Wendle");
        row("Postcode", "99084 Erfurt", "99084|Erfurt");
        row("Town", "Harton", "|Harton");
    }
    void postcodeAndTownInOneColumnAreTwo()
    {
        QFETCH(QString, heading);
        QFETCH(QString, value);
        const QStringList homes =
            stored(u"Last name,Email,\"%1\"\nA,a@example.org,\"%2\"\n"_s.arg(heading, value),
                {u"postcode"_s, u"town"_s});
        QTEST(homes.value(0), "home");
    }

    void whoHasPaidIsRead_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("until");
        QTest::addColumn<QString>("remark"); // its beginning
        const auto row = [](const char *heading, const char *value, const char *until, const char *remark) {
            QTest::newRow((QByteArray(heading) + ": " + value).constData())
                << QString::fromUtf8(heading) << QString::fromUtf8(value) << QString::fromLatin1(until)
                << QString::fromUtf8(remark);
        };
        row("Beitrag bezahlt bis", "31.12.2026", "2026-12-31", "");
        row("bezahlt bis", "2026", "2026-12-31", "");
        row("À jour de cotisation", "oui", "2026-12-31", "“oui” in “À jour de cotisation” was taken as");
        row("Cotisation payée jusqu'au", "31/12/2026", "2026-12-31", "");
        row("Subs paid", "yes", "2026-12-31", "“yes” in “Subs paid” was taken as paid until");
        row("Subs paid to", "03/2027", "2027-03-31", "");
        row("Paid", "x", "2026-12-31", "“x” in “Paid” was taken as paid until");
        row("Paid", "2025", "2025-12-31", "");
        row("Paid?", "no", "", "");
        row("Bezahlt", "ja", "2026-12-31", "“ja” in “Bezahlt” was taken as paid until");
        row("Paid", "£12", "", "“£12” is not a day");
    }
    void whoHasPaidIsRead()
    {
        QFETCH(QString, heading);
        QFETCH(QString, value);
        QFETCH(QString, remark);
        const QString csv = u"Last name;%1\nAdams;%2\nBarlow;%2\n"_s.arg(heading, value);
        const QStringList said = remarks(csv);
        const qsizetype expected = remark.isEmpty() ? 0 : value == u"£12"_s ? 2 : 1; // of the file but once
        QCOMPARE(said.size(), expected);
        QVERIFY2(said.value(0).startsWith(remark) || remark.isEmpty(), qPrintable(said.join(u'\n')));
        QTEST(stored(csv, {u"paid_until"_s}).value(0), "until");
    }

    void birthdaysToldInPartAreKept_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("age");
        QTest::addColumn<QString>("person"); // born|age_band|notes
        QTest::addColumn<QString>("remark");
        const auto row = [](const char *born, const char *age, const char *person, const char *remark) {
            QTest::newRow((QByteArray(born) + "/" + age).constData())
                << QString::fromUtf8(born) << QString::fromLatin1(age) << QString::fromUtf8(person)
                << QString::fromUtf8(remark);
        };
        row("1950", "", "|65plus|Born 1950", "“Date of birth” has years without a day");
        row("May 1950", "", "|65plus|Born May 1950", "“Date of birth” has years without a day");
        row("mai 1950", "", "|65plus|Born mai 1950", "“Date of birth” has years without a day");
        row("05/1950", "", "|65plus|Born 05/1950", "“Date of birth” has years without a day");
        row("1961", "", "||Born 1961", "“Date of birth” has years without a day"); // 64 or 65
        row("", "75", "|65plus|", "Ages were taken as age bands");
        row("", "17", "|under18|", "Ages were taken as age bands");
        row("", "about 40", "||Age: about 40", "“about 40” is no age in years.");
        row("3/15/1950", "76", "1950-03-15||", "");
        row("3/5/26", "", "1926-05-03||", "“3/5/26” was taken as");
        row("18/3/45", "", "1945-03-18||", "");
    }
    void birthdaysToldInPartAreKept()
    {
        QFETCH(QString, born);
        QFETCH(QString, age);
        QFETCH(QString, remark);
        const QString csv = u"Last name,Date of birth,Age\nA,%1,%2\nB,13/12/1956,\n"_s.arg(born, age);
        const QString american = u"Last name,Date of birth,Age\nA,%1,%2\n"_s.arg(born, age);
        const QString &list = born.startsWith(u"3/15"_s) ? american : csv;
        const QStringList said = remarks(list);
        QCOMPARE(said.isEmpty(), remark.isEmpty());
        QVERIFY2(said.value(0).startsWith(remark) || remark.isEmpty(), qPrintable(said.join(u'\n')));
        QTEST(stored(list, {u"born"_s, u"age_band"_s, u"notes"_s}).value(0), "person");
    }

    void aBabyAmongChildrenIsABaby()
    {
        QCOMPARE(stored(u"Last name,Date of birth\nA,3/5/26\nB,13/12/2015\n"_s, {u"born"_s}).value(0),
            u"2026-05-03"_s);
    }

    void oneOrderOfDayAndMonthGoesForTheWholeFile()
    {
        const QString csv = u"Last name,Date of birth,Joined\nA,3/5/1950,4/5/2001\nB,1/13/1952,7/8/2003\n"_s;
        QCOMPARE(remarks(csv), QStringList());
        QCOMPARE(stored(csv, {u"born"_s, u"joined"_s}).value(0), u"1950-03-05|2001-04-05"_s);
    }

    void anOrderThatNothingTellsIsSaid()
    {
        const QString csv = u"Last name,Date of birth,Joined\nA,3/5/1950,4/5/2001\nB,5/5/1952,\n"_s;
        QCOMPARE(remarks(csv),
            QStringList{
                u"Nothing tells day from month in “Date of birth”, “Joined”: 3/5/1950 was read as Wed 3 "
                "May 1950."_s});
        QCOMPARE(remarks(u"Last name,Date of birth\nA,03.05.1950\nB,5/5/1952\n"_s), QStringList());
        ImportChoices choices = testing::choices();
        choices.dateOrder = DateOrder::MonthDayYear;
        QVERIFY(testing::planCsv(*m_store, csv, choices)->allProblems().isEmpty());
    }

    void aColumnOfMembersHoldsTheirNames()
    {
        QCOMPARE(stored(u"Member\nMr John Smith\nFairweather; Anne\n"_s,
                     {u"title"_s, u"given_name"_s, u"family_name"_s}),
            (QStringList{u"Mr|John|Smith"_s, u"|Anne|Fairweather"_s}));
        QVERIFY(!testing::planCsv(*m_store, u"Member\nyes\nno\n"_s));
    }

    void linesThatAreNobodyAreLeftOut_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("nobody");
        const auto row = [](const char *line, bool nobody) {
            QTest::newRow(line) << QString::fromUtf8(line) << nobody;
        };
        row("Total,,10", true);
        row("Totals: 43,,", true);
        row("Summe,,", true);
        row("Gesamt,43,", true);
        row("Printed on 1 May,,", true);
        row("Stand: 1.5.2026,,", true);
        row(",Page 1 of 2,", true);
        row("43 members,,", true);
        row("43,,", true);
        row("1.5.2026,,", true);
        row("* has not paid,,", true);
        row("Please tell the secretary of any change of address,,", true);
        row("Smith,,", false);
        row("Stand,Mary,", false);
        row("Page,Jimmy,", false);
        row("Total,Jean,", false);
        row("de la Tour,,", false);
        row(",,someone@example.org", false);
    }
    void linesThatAreNobodyAreLeftOut()
    {
        QFETCH(QString, line);
        const auto plan =
            testing::planCsv(*m_store, u"Surname,First name,Email\nA,B,c@example.org\n"_s + line);
        QVERIFY(bool(plan));
        const ImportRow &row = plan->rows.last();
        QTEST(row.action == ImportRow::Skip, "nobody");
        QCOMPARE(row.problems.isEmpty(), row.action != ImportRow::Skip);
    }
};

QTEST_GUILESS_MAIN(TestPeopleListsAsTheyCome)
#include "tst_people_lists_as_they_come.moc"

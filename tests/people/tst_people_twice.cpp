// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Namesakes, people who have changed their name, couples in one line and one person in two lines: nobody is
// guessed, and what is not sure is told where everybody sees it.
class TestPeopleTwice : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;

    QStringList shown(const QString &csv) const
    {
        const auto plan = testing::planCsv(*m_store, csv);
        return plan ? testing::shown(*plan) : QStringList{plan.sentence};
    }
    QStringList problems(const QString &csv) const
    {
        QStringList all;
        for (const Problem &problem : testing::planCsv(*m_store, csv)->allProblems())
            all += problem.sentence;
        return all;
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    void anEmailIsNotGuessedOntoANamesake()
    {
        testing::importCsv(*m_store,
            u"First name,Last name,Address,Email,Phone\n"
            "John,Smith,1 High St,john@a.example,01234 555555\nJohn,Smith,9 Low Rd,,\n"_s);
        const QStringList lines =
            shown(u"First name,Last name,Email,Phone\nJohn,Smith,smiths@example.org,01234 111111\n"_s);
        QVERIFY2(lines.first().startsWith(u"leave out John Smith | “John Smith” fits more than one"_s),
            qPrintable(lines.first()));
    }
    void whoChangedTheirNameIsOnePerson()
    {
        testing::importCsv(*m_store,
            u"Membership no.,First name,Last name,Mobile,Email\n"
            "105,Jane,Brown,07700 900005,jane@example.org\n"_s);
        const QString list =
            u"Membership no.,First name,Last name,Mobile,Email\n105,Jane,Green,07700 900005,jane@example.org\n"_s;
        QVERIFY(problems(list).value(0).startsWith(u"In the book as Jane Brown."_s));
        testing::importCsv(*m_store, list);
        QCOMPARE(m_store->all<Person>().size(), 1);
    }
    void whoLooksLikeSomebodyInTheBookIsTold()
    {
        testing::importCsv(*m_store, u"First name,Last name,Address\nAnne,Fair,12 Mill Lane\n"_s);
        QCOMPARE(problems(u"First name,Last name,Address\nAnne,Fair,5 New Close\n"_s),
            QStringList{u"Looks like Anne Fair, who is in the book already."_s});
    }

    void aHouseholdThatMovesTakesNewcomersIn()
    {
        const QString head = u"First name,Last name,Street,Town,Email\n"_s;
        testing::importCsv(*m_store,
            head
                + u"Anne,Fair,12 Mill Lane,Harton,a@example.org\nTom,Fair,12 Mill Lane,Harton,t@example.org\n"_s);
        const QList<Person> people = testing::importCsv(*m_store,
            head
                + u"Anne,Fair,5 New Close,Great Harton,a@example.org\n"
                  "Tom,Fair,5 New Close,Great Harton,t@example.org\nLucy,Fair,5 New Close,Great Harton,\n"_s);
        QCOMPARE(people.size(), 3);
        QCOMPARE(m_store->all<Household>().size(), 1);
    }

    void ofTwoLinesForOnePersonTheFirstCounts()
    {
        const QString list = u"First name,Last name,Email,Phone,Joined\n"
                             "Anna,Bell,anna@bell.example,01234 100000,2001\n"
                             "Anna,Bell,anna@bell.example,01234 999999,2005\n"_s;
        const QString told = u"Line 2 tells of the same person and says otherwise. What it says counts; of "
                             "this line is left out: "_s;
        QVERIFY2(problems(list).value(0).startsWith(told + u"Telephone: 01234 999999; Member since: "_s),
            qPrintable(problems(list).join(u'\n')));
        const QList<Person> people = testing::importCsv(*m_store, list);
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().phone, u"01234 100000"_s);
        QCOMPARE(people.first().joined, QDate(2001, 1, 1));
        for (const QString &line : shown(list))
            QVERIFY2(line.startsWith(u"same "_s), qPrintable(line));
    }

    void aCouplesContactsAreSharedOut_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("contacts"); // email|mobile of each
        const auto row = [](const char *csv, const char *contacts) {
            QTest::newRow(csv) << QString::fromUtf8(csv) << QString::fromUtf8(contacts);
        };
        row("Name,Email\nJohn & Mary Smith,john@x.example; mary@x.example\n",
            "john@x.example| + mary@x.example|");
        row("Name,Email\nJohn & Mary Smith,mary@x.example; john@x.example\n",
            "john@x.example| + mary@x.example|");
        row("Name,Email,Email 2\nJohn & Mary Smith,js@x.example,ms@x.example\n",
            "js@x.example| + ms@x.example|");
        row("Name,Email\nKen and Liz Oak,liz@oak.example\n", "| + liz@oak.example|");
        row("Name,Email\nKen and Liz Oak,oaks@example.org\n", "oaks@example.org| + |");
        row("Name,Mobile\nJohn & Mary Smith,07700 900001 (John) / 07700 900002 (Mary)\n",
            "|07700 900001 + |07700 900002");
    }
    void aCouplesContactsAreSharedOut()
    {
        QFETCH(QString, csv);
        QStringList contacts;
        for (const Person &person : testing::importCsv(*m_store, csv))
            contacts += person.email + u'|' + person.mobile;
        QTEST(contacts.join(u" + "_s), "contacts");
    }

    void dividersAndHeadingsWithinAreNobody_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"Surname,First name,Email", "B,,", "C - D,,", "surname,first name,email"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void dividersAndHeadingsWithinAreNobody()
    {
        QFETCH(QString, line);
        const auto plan =
            testing::planCsv(*m_store, u"Surname,First name,Email\nAble,Bo,c@example.org\n"_s + line);
        QCOMPARE(plan->rows.last().action, ImportRow::Skip);
        QVERIFY(plan->rows.last().problems.first().sentence.contains(u"is no entry of the list"_s));
    }

    void groupsAreNoTitles_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("people"); // title|given|family|notes
        const auto row = [](const char *csv, const char *people) {
            QTest::newRow(csv) << QString::fromUtf8(csv) << QString::fromUtf8(people);
        };
        row("Anrede,Vorname,Nachname\nEheleute,Jens und Ute,Berg\n",
            "|Jens|Berg|Title: Eheleute + |Ute|Berg|");
        row("Anrede,Vorname,Nachname\nFamilie,Jens,Berg\n", "|Jens|Berg|Title: Familie");
        row("Name,Tel\nFamilie Berg,05181 4711\n", "||Berg|Title: Familie");
        row("Civilité,Prénom,Nom\nM. et Mme,Jean,Dupont\n", "M.|Jean|Dupont| + Mme||Dupont|");
    }
    void groupsAreNoTitles()
    {
        QFETCH(QString, csv);
        QStringList people;
        for (const Person &p : testing::importCsv(*m_store, csv))
            people += QStringList{p.title, p.givenName, p.familyName, p.notes}.join(u'|');
        QTEST(people.join(u" + "_s), "people");
    }

    void articlesInFrenchNamesAreCapital()
    {
        QStringList names;
        for (const Person &p :
            testing::importCsv(*m_store, u"Nom,Prénom\nLE GOFF,Yann\nLA PORTE,Luc\nDE LA TOUR,Anne\n"_s))
            names += p.familyName;
        QCOMPARE(names, (QStringList{u"Le Goff"_s, u"La Porte"_s, u"de la Tour"_s}));
    }
    void aHouseholdIsNamedAfterItsStreet()
    {
        testing::importCsv(*m_store, u"Surname,Address\nBerg,501 E. Middlefield Rd.\n"_s);
        QCOMPARE(m_store->all<Household>().first().name, u"Berg, E. Middlefield Rd."_s);
    }
    void aRuinedNumberIsNoTelephone()
    {
        const QString list = u"Surname,Phone\nBerg,1.23457E+09\n"_s;
        QVERIFY(problems(list).value(0).startsWith(u"“1.23457E+09” is what a spreadsheet has left"_s));
        const Person berg = testing::importCsv(*m_store, list).value(0);
        QCOMPARE(berg.phone, QString());
        QCOMPARE(berg.notes, u"Phone: 1.23457E+09"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeopleTwice)
#include "tst_people_twice.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Lists with columns for two people a line, under headings that stand there twice.
class TestPeopleListsOfCouples : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;

    // "Mr Tom Ash <tom@x.org>, 1 High St #1": the last figure numbers the households.
    QStringList stored(const QString &csv, const ImportChoices &chosen = testing::choices())
    {
        QStringList all;
        QList<qint64> homes;
        for (const Person &person : testing::importCsv(*m_store, csv, chosen)) {
            const Household home = m_store->get(person.household).value_or(Household());
            if (!homes.contains(home.id.value))
                homes += home.id.value;
            QStringList words{person.title, person.givenName, person.familyName, person.email, home.street};
            words.removeAll(QString());
            all += words.join(u' ') + u" #%1"_s.arg(homes.indexOf(home.id.value) + 1);
            if (!person.notes.isEmpty())
                all.last() += u" ("_s + person.notes + u')';
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    void aLineOfHeadingsThatRepeatIsNoPerson_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QStringList>("people");
        const QString three = u"Title,First name,Surname,Title,First name,Surname,Address,Town\n"_s;
        const QString two = u"First name,Surname,First name,Surname\n"_s;
        QTest::newRow("two couples") << three
                + u"Mr,Tom,Ash,Mrs,Anne,Ash,1 High St,Harton\nMr,Jim,Oak,Ms,Jo,Elm,2 Low St,Harton\n"_s
                                     << QStringList{u"Mr Tom Ash 1 High St #1"_s,
                                            u"Mrs Anne Ash 1 High St #1"_s, u"Mr Jim Oak 2 Low St #2"_s,
                                            u"Ms Jo Elm 2 Low St #2"_s};
        QTest::newRow("names alone, several") << two + u"Tom,Ash,Anne,Ash\nJim,Oak,Jo,Elm\nSue,Fir,,\n"_s
                                              << QStringList{u"Tom Ash #1"_s, u"Anne Ash #1"_s,
                                                     u"Jim Oak #2"_s, u"Jo Elm #2"_s, u"Sue Fir #3"_s};
        QTest::newRow("names alone, one")
            << two + u"Tom,Ash,Anne,Ash\n"_s << QStringList{u"Tom Ash #1"_s, u"Anne Ash #1"_s};
        QTest::newRow("below a title") << u"Members,,,\n"_s + two + u"Tom,Ash,Anne,Ash\n"_s
                                       << QStringList{u"Tom Ash #1"_s, u"Anne Ash #1"_s};
        QTest::newRow("a family name once")
            << two + u"Tom,Ash,Anne,\n"_s << QStringList{u"Tom Ash #1"_s, u"Anne Ash #1"_s};
        QTest::newRow("only the second is told") << two + u",,Anne,Ash\n"_s << QStringList{u"Anne Ash #1"_s};
        QTest::newRow("each with an address of their own")
            << u"First name,Surname,Email,First name,Surname,Email\nTom,Ash,a@x.org,Anne,Ash,b@x.org\n"_s
            << QStringList{u"Tom Ash a@x.org #1"_s, u"Anne Ash b@x.org #1"_s};
        QTest::newRow("a second address without a name")
            << u"First name,Surname,Email,First name,Surname,Email\nTom,Ash,a@x.org,,,b@x.org\n"_s
            << QStringList{u"Tom Ash a@x.org #1 (E-mail: b@x.org)"_s};
        QTest::newRow("German") << u"Vorname,Nachname,Vorname,Nachname\nTom,Asch,Anne,Asch\n"_s
                                << QStringList{u"Tom Asch #1"_s, u"Anne Asch #1"_s};
        QTest::newRow("enough other headings")
            << u"Title,First name,Surname,Title,First name,Surname,Address,Town,Postcode,Phone,Mobile\n"
               "Mr,Tom,Ash,Mrs,Anne,Ash,1 High St,Harton,NB1 1AA,01632 960001,07700 900001\n"_s
            << QStringList{u"Mr Tom Ash 1 High St #1"_s, u"Mrs Anne Ash 1 High St #1"_s};
        QTest::newRow("no headings at all")
            << u"Tom,Ash,1 High St,t@x.org\nTom,Oak,2 High St,o@x.org\n"_s
            << QStringList{u"Tom Ash t@x.org 1 High St #1"_s, u"Tom Oak o@x.org 2 High St #2"_s};
    }
    void aLineOfHeadingsThatRepeatIsNoPerson()
    {
        QFETCH(QString, csv);
        QTEST(stored(csv), "people");
    }

    void theSecondPersonIsToldOfAndChosenByHandToo()
    {
        const QString csv = u"First name,Surname,First name,Surname\nTom,Ash,Anne,Elm\n"_s;
        const auto plan = testing::planCsv(*m_store, csv);
        QVERIFY(bool(plan));
        QVERIFY2(plan->problems.first().sentence.startsWith(u"These headings stand here twice"_s),
            qPrintable(plan->problems.first().sentence));
        QCOMPARE(plan->columns.last().field, u"family_name"_s);
        // As the assistant says it when the boxes were touched.
        const QStringList people = stored(csv,
            testing::choices({{u"given_name"_s, u"First name\nFirst name\n"_s},
                {u"family_name"_s, u"Surname\nSurname\n"_s}}));
        QCOMPARE(people, (QStringList{u"Tom Ash #1"_s, u"Anne Elm #1"_s}));
    }

    void aListReadTwiceBringsNothingNew()
    {
        const QString csv = u"Title,First name,Surname,Title,First name,Surname,Address,Town\n"
                            "Mr,Tom,Ash,Mrs,Anne,Ash,1 High St,Harton\n"_s;
        testing::importCsv(*m_store, csv);
        const auto plan = testing::planCsv(*m_store, csv);
        QCOMPARE(plan->count(ImportRow::Same), 2);
    }
};

QTEST_GUILESS_MAIN(TestPeopleListsOfCouples)
#include "tst_people_lists_of_couples.moc"

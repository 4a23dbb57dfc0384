// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_table.h"

#include "people_queries.h"
#include "people_sample.h"
#include "people_sample_lists.h"
#include "people_search.h"
#include "standing.h"

#include "people/people_testing.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// The lists of people, households and organisations over the sample committee.
class TestPeopleLists : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};

    static int column(const RecordTable &table, const QString &name)
    {
        for (int i = 0; i < table.query().columns.size(); ++i) {
            if (table.query().columns.at(i).name == name)
                return i;
        }
        return -1;
    }
    static QString text(const RecordTable &table, int row, const QString &name)
    {
        return table.index(row, column(table, name)).data().toString();
    }

private Q_SLOTS:
    void init()
    {
        m_store = m_books.fresh();
        QVERIFY(bool(m_store->edit(u"Sample"_s, [](Edit &edit) {
            addSamplePeople(edit, testing::today);
            addSampleLists(edit);
        })));
    }

    void allAreListedByName()
    {
        RecordTable table(*m_store, peopleQuery(testing::today, m_locale));
        QAbstractItemModelTester tester(&table);
        QCOMPARE(table.rowCount(), int(m_store->count(recordOf<Person>())));
        QCOMPARE(text(table, 0, u"name"_s), u"Adams, Joan"_s);
        const int row = table.rowOf(2'000'001);
        QCOMPARE(text(table, row, u"name"_s), u"Fairweather, Tom"_s);
        QCOMPARE(text(table, row, u"town"_s), u"Harton"_s);
        QCOMPARE(text(table, row, u"age"_s), u"49"_s);
        QCOMPARE(text(table, row, u"standing"_s), u"paid up"_s);
        QCOMPARE(text(table, row, u"household"_s), u"Fairweather, Mill Lane"_s);
        QCOMPARE(text(table, table.rowOf(2'000'002), u"languages"_s), u"French B2, German A1"_s);
        QStringList names;
        for (int i = 0; i < table.rowCount(); ++i)
            names += text(table, i, u"name"_s)
                         .section(u',', 0, 0)
                         .toLower()
                         .remove(u' ')
                         .remove(u'-')
                         .replace(u"ü"_s, u"u"_s);
        QStringList sorted = names;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(names, sorted);
    }

    void everyListShowsEveryCell_data()
    {
        QTest::addColumn<int>("list");
        QTest::newRow("people") << 0;
        QTest::newRow("households") << 1;
        QTest::newRow("organisations") << 2;
    }
    void everyListShowsEveryCell()
    {
        QFETCH(int, list);
        const ListQuery query = list == 0 ? peopleQuery(testing::today, m_locale)
            : list == 1                   ? householdsQuery(testing::today, m_locale)
                                          : organisationsQuery(testing::today, m_locale);
        RecordTable table(*m_store, query);
        QAbstractItemModelTester tester(&table);
        QSet<QString> names;
        QSet<QString> labels;
        for (const ListColumn &c : query.columns) {
            names.insert(c.name);
            labels.insert(c.label);
        }
        QCOMPARE(names.size(), query.columns.size());
        QCOMPARE(labels.size(), query.columns.size());
        const int rows = table.rowCount();
        QVERIFY(rows > 10);
        for (int c = 0; c < table.columnCount(); ++c) {
            table.sort(c, Qt::DescendingOrder);
            table.sort(c, Qt::AscendingOrder);
            QCOMPARE(table.rowCount(), rows);
            bool filled = false;
            for (int r = 0; r < rows; ++r)
                filled = filled || !table.index(r, c).data().toString().isEmpty();
            const QString name = query.columns.at(c).name;
            const bool mayBeEmpty = name == u"work_phone"_s || name == u"email2"_s || name == u"region"_s
                || name == u"neighbourhood"_s || name == u"notes"_s || name == u"member_number"_s
                || c > column(table, u"tags"_s); // fields that the list shows only when asked to
            QVERIFY2(filled || mayBeEmpty, qPrintable(name));
        }
    }

    void theFilterLooksThroughPersonAndHousehold_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("finds");
        QTest::newRow("name") << u"fairw ann"_s << true;
        QTest::newRow("town and name") << u"harton fairweather"_s << true;
        QTest::newRow("telephone as typed") << u"07700900101"_s << true;
        QTest::newRow("accents make no difference") << u"muller jurgen"_s << true;
        QTest::newRow("per cent is no wildcard") << u"fair%"_s << true;
        QTest::newRow("nobody") << u"zzz"_s << false;
    }
    void theFilterLooksThroughPersonAndHousehold()
    {
        QFETCH(QString, words);
        RecordTable table(*m_store, peopleQuery(testing::today, m_locale));
        QAbstractItemModelTester tester(&table);
        table.setFilter(words);
        QTEST(table.rowCount() > 0, "finds");
    }

    void ageSortsByBirthday()
    {
        RecordTable table(*m_store, peopleQuery(testing::today, m_locale));
        table.sort(column(table, u"age"_s), Qt::AscendingOrder);
        int before = -1;
        for (int row = 0; row < table.rowCount(); ++row) {
            const int age = text(table, row, u"age"_s).toInt();
            QVERIFY(age >= before);
            before = age;
        }
    }

    void choicesDivideTheList()
    {
        RecordTable table(*m_store, peopleQuery(testing::today, m_locale));
        QHash<QString, int> rows;
        for (const ListChoice &choice : peopleChoices(testing::today)) {
            table.setCondition(choice.sql, choice.values);
            rows.insert(choice.key, table.rowCount());
            QVERIFY2(table.rowCount() > 0, qPrintable(choice.key));
        }
        QCOMPARE(rows.value(u"all"_s),
            rows.value(u"members"_s) + rows.value(u"lapsed"_s) + rows.value(u"former"_s)
                + rows.value(u"others"_s));
        const PeopleCount count = countPeople(*m_store, testing::today);
        QCOMPARE(qint64(rows.value(u"members"_s)), count.members());
        QCOMPARE(qint64(rows.value(u"unpaid"_s)), count.due + count.overdue);

        RecordTable homes(*m_store, householdsQuery(testing::today, m_locale));
        for (const ListChoice &choice : householdChoices())
            homes.setCondition(choice.sql, choice.values);
        QCOMPARE(homes.rowCount(), 0); // the last: nobody lives there
        RecordTable organisations(*m_store, organisationsQuery(testing::today, m_locale));
        for (const ListChoice &choice : organisationChoices())
            organisations.setCondition(choice.sql, choice.values);
        QCOMPARE(organisations.rowCount(), 5); // the last: members
    }

    void oneChangeOfTownShowsInTheList()
    {
        RecordTable table(*m_store, peopleQuery(testing::today, m_locale));
        QAbstractItemModelTester tester(&table);
        Household home = *m_store->get(Id<Household>(1'000'001));
        home.town = u"Ashcombe"_s;
        QSignalSpy changed(&table, &RecordTable::dataChanged);
        QVERIFY(bool(m_store->edit(u"Change"_s, [&](Edit &edit) { edit.save(home); })));
        QVERIFY(changed.count() > 0);
        QCOMPARE(text(table, table.rowOf(2'000'001), u"town"_s), u"Ashcombe"_s);
    }

    void searchFindsAcrossTheArea()
    {
        const QList<SearchHit> hits = searchPeople(*m_store, u"fairweather"_s, 10);
        QCOMPARE(hits.size(), 4); // three persons and their household
        QCOMPARE(hits.first().title, u"Anne Fairweather"_s);
        QCOMPARE(hits.first().detail, u"Harton - anne.fairweather@example.org"_s);
        QCOMPARE(hits.first().place, (Place{u"people"_s, u"person"_s, 2'000'002}));
        QCOMPARE(hits.last().place.table, u"household"_s);
        QCOMPARE(searchPeople(*m_store, u"valmont"_s, 10).last().place.table, u"organisation"_s);
        QVERIFY(searchPeople(*m_store, u"  "_s, 10).isEmpty());
        const QList<SearchHit> many = searchPeople(*m_store, u"northbridge"_s, 8);
        QCOMPARE(
            std::count_if(many.begin(), many.end(), [](const SearchHit &h) { return h.place.id != 0; }), 8);
        QCOMPARE(
            std::count_if(many.begin(), many.end(),
                [](const SearchHit &h) { return h.place.table == u"organisation"_s && h.place.id != 0; }),
            2);
    }

    void whoIsCalledSoComesBeforeWhoLivesThere()
    {
        Household home;
        home.street = u"3 Zeller Lane"_s;
        Person lives, holds, begins;
        lives.givenName = u"Ann"_s;
        lives.familyName = u"Abbot"_s;
        holds.familyName = u"Anzeller"_s;
        begins.familyName = u"von Zeller"_s;
        QVERIFY(bool(m_store->edit(u"Add"_s, [&](Edit &edit) {
            edit.save(home);
            lives.household = home.id;
            for (Person *person : {&lives, &holds, &begins})
                edit.save(*person);
            for (int i = 0; i < 9; ++i) {
                Person more;
                more.familyName = u"Zeller"_s;
                more.givenName = u"No%1"_s.arg(i);
                edit.save(more);
            }
        })));
        const QList<SearchHit> all = searchPeople(*m_store, u"zeller"_s, 20);
        QCOMPARE(all.size(), 13);
        QCOMPARE(all.at(0).place.id, begins.id.value);
        QCOMPARE(all.at(10).place.id, holds.id.value);
        QCOMPARE(all.at(11).place.id, lives.id.value);
        QCOMPARE(all.at(11).detail, u"Street: 3 Zeller Lane"_s);
        const QList<SearchHit> few = searchPeople(*m_store, u"zeller"_s, 6);
        QCOMPARE(few.size(), 7);
        QCOMPARE(few.at(5).title, u"Show all 12 people"_s);
        QCOMPARE(few.at(5).place, (Place{u"people"_s, u"person"_s, 0}));
        QCOMPARE(few.at(6).place.table, u"household"_s);
    }

    void searchShowsWhereTheWordStands_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("detail");
        const QString shown = u"Harton - anne.fairweather@example.org"_s;
        QTest::newRow("in the name") << u"anne fairweather"_s << shown;
        QTest::newRow("in the address") << u"anne mill"_s << u"Street: 12 Mill Lane - "_s + shown;
        QTest::newRow("in a number written without blanks")
            << u"anne 07700900101"_s << u"Mobile: 07700 900101 - "_s + shown;
        QTest::newRow("in two fields")
            << u"anne mill nb4"_s << u"Street: 12 Mill Lane - Postcode: NB4 7GU - "_s + shown;
        QTest::newRow("in the town") << u"anne harton"_s << u"Town: Harton - anne.fairweather@example.org"_s;
    }
    void searchShowsWhereTheWordStands()
    {
        QFETCH(QString, words);
        QFETCH(QString, detail);
        const QList<SearchHit> hits = searchPeople(*m_store, words, 10);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().title, u"Anne Fairweather"_s);
        QCOMPARE(hits.first().detail, detail);
    }

    void aLongTextIsShownAroundTheWord()
    {
        Organisation club;
        club.name = u"Harton Choir"_s;
        club.offers =
            u"A hall with a stage, a kitchen, chairs for eighty, and on most Fridays somebody who plays "
            "the concertina for dancers of any age and ability."_s;
        QVERIFY(bool(m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(club); })));
        const QList<SearchHit> hits = searchPeople(*m_store, u"concertina"_s, 10);
        QCOMPARE(hits.size(), 1);
        QVERIFY2(hits.first().detail.contains(u"concertina"_s), qPrintable(hits.first().detail));
        QVERIFY2(hits.first().detail.size() < 100, qPrintable(hits.first().detail));
        m_store->undo();
    }
};

QTEST_GUILESS_MAIN(TestPeopleLists)
#include "tst_people_lists.moc"

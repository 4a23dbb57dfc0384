// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// What lists tell of homes: which lines mean the same one, and that nothing they say of it vanishes.
class TestPeopleListsOfHomes : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;

    QStringList shown(const QString &csv) const
    {
        const auto plan = testing::planCsv(*m_store, csv);
        return plan ? testing::shown(*plan) : QStringList{plan.sentence};
    }
    QStringList homes() const
    {
        QStringList all;
        for (const Household &home : m_store->all<Household>())
            all += QStringList{home.street, home.town, home.postcode}.join(u'|');
        all.sort();
        return all;
    }
    void oneCell(const QString &heading, const QString &value, const QString &column, const QString &stored,
        const QString &notes, const QString &sentence)
    {
        const QString csv =
            u"First name,Surname,Street,Town,%1\nTom,Ash,1 High St,Harton,\"%2\"\n"_s.arg(heading, value);
        const QStringList lines = shown(csv);
        QVERIFY2(sentence.isEmpty() ? !lines.first().contains(value + u'”')
                                    : lines.first().endsWith(u" | "_s + sentence),
            qPrintable(lines.first()));
        const Person person = testing::importCsv(*m_store, csv).value(0);
        const Household home = m_store->get(person.household).value_or(Household());
        const Column *own = recordOf<Person>().find(column);
        QCOMPARE(
            own ? own->get(&person).toString() : recordOf<Household>().find(column)->get(&home).toString(),
            stored);
        QCOMPARE(person.notes, notes);
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    void whatALineSaysOtherwiseOfItsHomeIsTold()
    {
        const QString csv = u"First name,Surname,Street,Town,Hosts visitors,Pets,Car\n"
                            "Tom,Ash,1 High St,Harton,yes,a dog,yes\n"
                            "Anne,Ash,1 High St,Harton,no,two cats,no\n"
                            "Sue,Ash,1 High St,Harton,yes,a dog,yes\n"
                            "Jim,Oak,2 High St,Harton,no,,\n"
                            "Jo,Oak,2 High St,Harton,,a fish,yes\n"_s;
        const QStringList lines = shown(csv);
        QCOMPARE(lines.at(0), u"add Tom Ash, Harton"_s);
        QCOMPARE(lines.at(1),
            u"add Anne Ash, Harton | A line above tells of the same home and says otherwise, and that "
            u"counts; "
            "of this line is left out: Hosts visitors: no; Pets: two cats; Can fetch guests by car: no."_s);
        for (const int silent : {2, 3, 4})
            QVERIFY2(!lines.at(silent).contains(u'|'), qPrintable(lines.at(silent)));
        testing::importCsv(*m_store, csv);
        const QList<Household> homes = m_store->all<Household>();
        QCOMPARE(homes.size(), 2);
        QCOMPARE(homes.at(1).pets, u"a fish"_s);
        QVERIFY(homes.at(1).hasCar);
    }

    void aNewcomerToAHomeInTheBookReplacesNothingSilently()
    {
        const QString head = u"First name,Surname,Street,Town,Double rooms,Pets,Notes on the household\n"_s;
        testing::importCsv(*m_store, head + u"Tom,Ash,1 High St,Harton,2,a dog,ring twice\n"_s);
        const QStringList lines = shown(head + u"Anne,Ash,1 High St,Harton,3,a cat,ring once\n"_s);
        QCOMPARE(lines.first(),
            u"add Anne Ash, Harton | Of this home the book or a line above says otherwise, and that counts; "
            u"of "
            "this line is left out: Rooms with a double bed: 3; Pets: a cat; Notes: ring once."_s);
    }

    void linesOfOneHomeInTheBookThatDisagreeAreTold()
    {
        const QString head = u"First name,Surname,Street,Town,Pets\n"_s;
        testing::importCsv(*m_store, head + u"Tom,Ash,1 High St,Harton,\nAnne,Ash,1 High St,Harton,\n"_s);
        const QStringList lines =
            shown(head + u"Tom,Ash,1 High St,Harton,a dog\nAnne,Ash,1 High St,Harton,a cat\n"_s);
        QCOMPARE(lines.at(0), u"change Tom Ash, Harton | Pets:  -> a dog"_s);
        QCOMPARE(lines.at(1),
            u"change Anne Ash, Harton | Pets:  -> a cat | A line above says otherwise of the same home "
            u"(Pets: a "
            "dog). What this line says counts."_s);
    }

    void newValuesOfTheHomeAreChangesOfThePerson()
    {
        const QString head = u"First name,Surname,Street,Town,Double rooms,Pets,Hosts visitors,Car\n"_s;
        testing::importCsv(*m_store, head + u"Tom,Ash,1 High St,Harton,2,a dog,yes,no\n"_s);
        QCOMPARE(shown(head + u"Tom,Ash,1 High St,Harton,3,a cat,no,yes\n"_s).first(),
            u"change Tom Ash, Harton | Hosts visitors: yes, gladly -> no | Rooms with a double bed: 2 -> 3 | "
            "Pets: a dog -> a cat | Can fetch guests by car: no -> yes"_s);
        testing::importCsv(*m_store, head + u"Tom,Ash,1 High St,Harton,3,a cat,no,yes\n"_s);
        QCOMPARE(shown(head + u"Tom,Ash,1 High St,Harton,0,a cat,no,yes\n"_s).first(),
            u"change Tom Ash, Harton | Rooms with a double bed: 3 -> 0"_s);
    }

    void oneHomeHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QStringList>("homes");
        const auto row = [](const char *name, const char *lines, const QStringList &homes) {
            QTest::newRow(name) << QString::fromUtf8(lines) << homes;
        };
        const QString whole = u"1 High Street|Harton|NB1 1AA"_s;
        row("postcode later", "Tom,Ash,1 High Street,Harton,\nAnne,Ash,1 High Street,Harton,NB1 1AA\n",
            {whole});
        row("postcode first", "Tom,Ash,1 High Street,Harton,NB1 1AA\nAnne,Ash,1 High Street,Harton,\n",
            {whole});
        row("shortened", "Tom,Ash,1 High Street,Harton,NB1 1AA\nAnne,Ash,1 High St,Harton,NB1 1AA\n",
            {whole});
        row("shortened, no postcode", "Tom,Ash,1 High Street,Harton,\nAnne,Ash,1 High St.,Harton,\n",
            {u"1 High Street|Harton|"_s});
        row("both", "Tom,Ash,1 High Street,Harton,\nAnne,Ash,1 High St,Harton,NB1 1AA\n", {whole});
        row("three",
            "Tom,Ash,1 High Street,Harton,\nAnne,Ash,1 High St,Harton,NB1 1AA\n"
            "Sue,Ash,1 High Street,Harton,NB1 1AA\n",
            {whole});
        row("two postcodes", "Tom,Ash,1 High Street,Harton,NB1 1AA\nAnne,Ash,1 High Street,Harton,NB2 2BB\n",
            {whole, u"1 High Street|Harton|NB2 2BB"_s});
        row("two postcodes after one without",
            "Tom,Ash,1 High Street,Harton,\nAnne,Ash,1 High Street,Harton,NB1 1AA\n"
            "Sue,Ash,1 High Street,Harton,NB2 2BB\n",
            {whole, u"1 High Street|Harton|NB2 2BB"_s});
        row("another town", "Tom,Ash,1 High Street,Harton,NB1 1AA\nAnne,Ash,1 High Street,Wendle,\n",
            {whole, u"1 High Street|Wendle|"_s});
        row("another number", "Tom,Ash,1 High Street,Harton,NB1 1AA\nAnne,Ash,2 High Street,Harton,\n",
            {whole, u"2 High Street|Harton|"_s});
        row("another family", "Tom,Ash,1 High Street,Harton,NB1 1AA\nAnne,Oak,1 High Street,Harton,\n",
            {u"1 High Street|Harton|"_s, whole});
    }
    void oneHomeHoweverItIsWritten()
    {
        QFETCH(QString, lines);
        const QString head = u"First name,Surname,Street,Town,Postcode\n"_s;
        testing::importCsv(*m_store, head + lines);
        QTEST(homes(), "homes");
        // The same when each line comes by itself.
        m_store = m_books.fresh();
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts))
            testing::importCsv(*m_store, head + line + u'\n');
        QTEST(homes(), "homes");
    }

    void numbersThatCannotBeAreLeftOutAndTold_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *heading, const char *value, const char *column, const char *stored,
                             const char *notes, const char *sentence) {
            QTest::addRow("%s: %s", heading, value)
                << QString::fromUtf8(heading) << QString::fromUtf8(value) << QString::fromUtf8(column)
                << QString::fromUtf8(stored) << QString::fromUtf8(notes) << QString::fromUtf8(sentence);
        };
        row("Double rooms", "2", "double_rooms", "2", "", "");
        row("Double rooms", "-3", "double_rooms", "0", "Double rooms: -3",
            "“-3” cannot be right for “Rooms with a double bed”. It is kept in the notes.");
        row("Guests", "9999999999", "max_guests", "0", "Guests: 9999999999",
            "“9999999999” cannot be right for “At most so many guests”. It is kept in the notes.");
        row("Guests", "99999999999999999999999", "max_guests", "0", "Guests: 99999999999999999999999",
            "“99999999999999999999999” cannot be right for “At most so many guests”. It is kept in the "
            "notes.");
        row("Double rooms", "many", "double_rooms", "0", "",
            "“many” is not a number, so “Rooms with a double bed” was left empty.");
        const char *way = "Kilometres to the meeting place";
        row(way, "3.5", "distance_km", "4", "", "");
        row(way, "3,4", "distance_km", "3", "", "");
        row(way, "12 km", "distance_km", "12", "", "");
        row(way, "0,8km", "distance_km", "1", "", "");
        row(way, "5 miles", "distance_km", "8", "", "");
        row(way, "-2 km", "distance_km", "0", "Kilometres to the meeting place: -2 km",
            "“-2 km” cannot be right for “Kilometres to the meeting place”. It is kept in the notes.");
        row(way, "9999999999", "distance_km", "0", "Kilometres to the meeting place: 9999999999",
            "“9999999999” cannot be right for “Kilometres to the meeting place”. It is kept in the notes.");
        row(way, "far", "distance_km", "0", "",
            "“far” is not a number, so “Kilometres to the meeting place” was left empty.");
        row("Age", "0", "age_band", "under18", "", "");
        row("Age", "70", "age_band", "65plus", "", "");
        row("Age", "200", "age_band", "", "Age: 200", "“200” is no age in years. It is kept in the notes.");
        row("Age", "-4", "age_band", "", "Age: -4", "“-4” is no age in years. It is kept in the notes.");
    }
    void numbersThatCannotBeAreLeftOutAndTold()
    {
        QFETCH(QString, heading);
        QFETCH(QString, value);
        QFETCH(QString, column);
        QFETCH(QString, stored);
        QFETCH(QString, notes);
        QFETCH(QString, sentence);
        oneCell(heading, value, column, stored, notes, sentence);
    }
};

QTEST_GUILESS_MAIN(TestPeopleListsOfHomes)
#include "tst_people_lists_of_homes.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "csv.h"

#include "people/people_testing.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

Q_DECLARE_METATYPE(twinbook::ImportRow::Action)

// Lists as committees really keep them: headings, names, dates, couples, households and people found again.
class TestPeopleImport : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;

    Result<ImportPlan> plan(const QString &csv, const ImportChoices &choices = testing::choices()) const
    {
        return testing::planCsv(*m_store, csv, choices);
    }
    QList<Person> import(const QString &csv, const ImportChoices &choices = testing::choices())
    {
        return testing::importCsv(*m_store, csv, choices);
    }
    Household homeOf(const Person &person) const
    {
        return m_store->get(person.household).value_or(Household());
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    void aCoupleSharesHomeAndMembershipButNoMailbox()
    {
        const QList<Person> people =
            import(u"First name,Last name,Email,Address,Town,Paid until,Telephone\n"
                   "Tom & Anne,Fairweather,tom@example.org,12 Mill Lane,Harton,2027-03-31,"
                   "01632 960001\n"_s);
        QCOMPARE(people.size(), 2);
        QCOMPARE(displayName(people.at(0)), u"Tom Fairweather"_s);
        QCOMPARE(displayName(people.at(1)), u"Anne Fairweather"_s);
        QCOMPARE(people.at(0).household, people.at(1).household);
        QCOMPARE(people.at(0).email, u"tom@example.org"_s);
        QCOMPARE(people.at(1).email, QString());
        QCOMPARE(people.at(1).paidUntil, QDate(2027, 3, 31));
        QCOMPARE(people.at(1).phone, u"01632 960001"_s);
        QCOMPARE(homeOf(people.at(0)).name, u"Fairweather, Mill Lane"_s);
    }

    void valuesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *heading, const char *value, const char *column, const char *stored) {
            QTest::newRow((QByteArray(heading) + ": " + value).constData())
                << QString::fromUtf8(heading) << QString::fromUtf8(value) << QString::fromLatin1(column)
                << QString::fromUtf8(stored);
        };
        row("Date of birth", "14/03/1956", "born", "1956-03-14");
        row("Date of birth", "14.3.56", "born", "1956-03-14");
        row("Date of birth", "14 March 1956", "born", "1956-03-14");
        row("Geburtsdatum", "14. März 1956", "born", "1956-03-14");
        row("Date of birth", "0/0/00", "born", "");
        row("Date of birth", "n/a", "born", "");
        row("Member since", "1998", "joined", "1998-01-01");
        row("Paid until", "2027", "paid_until", "2027-12-31");
        row("Paid until", "03/2027", "paid_until", "2027-03-31");
        row("Letters on paper", "x", "paper_post", "1");
        row("Letters on paper", "oui", "paper_post", "1");
        row("Letters on paper", "Ja", "paper_post", "1");
        row("Letters on paper", "no", "paper_post", "0");
        row("Gender", "Female", "gender", "f");
        row("Sexe", "H", "gender", "m");
        row("Geschlecht", "weiblich", "gender", "f");
        row("Diet", "Végétarien", "diet", "vegetarian");
        row("Diet", "gluten free", "diet", "glutenfree");
        row("Language of letters", "Französisch", "letter_language", "fr");
        row("Languages", "français (courant), allemand", "languages", "fr C1, de");
        row("Email", "-", "email", "");
        row("Email", "Anne <anne@example.org>", "email", "anne@example.org");
        row("Email", "anne@example.org; tom@example.org", "email2", "tom@example.org");
        row("Telephone", "01632 960001 / 07700 900123", "mobile", "07700 900123");
        row("Telephone", "'+44 1632 960001", "phone", "+44 1632 960001");
        row("Telephone", "0228/123456", "phone", "0228/123456");
        row("Title", "Dr", "title", "Dr");
    }
    void valuesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, heading);
        QFETCH(QString, value);
        QFETCH(QString, column);
        const QList<Person> people =
            import(u"Last name,%1\nFairweather,\"%2\"\nOther,\n"_s.arg(heading, value));
        QVERIFY(!people.isEmpty());
        QTEST(recordOf<Person>().find(column)->get(&people.first()).toString(), "stored");
    }

    void householdValuesToo()
    {
        const QList<Person> people =
            import(u"Nachname,Straße,Ort,Gastfamilie,Einzelzimmer,Raucherhaushalt,Haustiere\n"
                   "Vogelsang,Hauptstraße 5,Altenbrück,ja,2,Nichtraucher,Hund\n"_s);
        const Household home = homeOf(people.value(0));
        QCOMPARE(home.street, u"Hauptstraße 5"_s);
        QCOMPARE(home.hosting, u"yes"_s);
        QCOMPARE(home.singleRooms, 2);
        QCOMPARE(home.smoking, u"no"_s);
        QCOMPARE(home.pets, u"Hund"_s);
        QCOMPARE(home.name, u"Vogelsang, Hauptstraße"_s);
    }

    void anAddressInOneColumnIsTakenApart_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("parts");
        QTest::newRow("British") << u"Address"_s << u"12 Mill Lane, Harton, NB4 7GU"_s
                                 << u"12 Mill Lane|Harton|NB4 7GU"_s;
        QTest::newRow("lines") << u"Address"_s << u"The Old Mill\n12 Mill Lane\nHarton\nNB4 7GU"_s
                               << u"The Old Mill\n12 Mill Lane|Harton|NB4 7GU"_s;
        QTest::newRow("French") << u"Adresse"_s << u"14 rue des Écoles, 14970 Valmont-sur-Orne"_s
                                << u"14 rue des Écoles|Valmont-sur-Orne|14970"_s;
        QTest::newRow("postcode and town")
            << u"PLZ / Ort"_s << u"38799 Altenbrück"_s << u"|Altenbrück|38799"_s;
        QTest::newRow("not sure") << u"Address"_s << u"Rose Cottage, Harton"_s << u"Rose Cottage, Harton||"_s;
        QTest::newRow("number alone") << u"Address"_s << u"12, Mill Lane"_s << u"12, Mill Lane||"_s;
    }
    void anAddressInOneColumnIsTakenApart()
    {
        QFETCH(QString, heading);
        QFETCH(QString, value);
        const QList<Person> people = import(u"Nachname,%1\nFairweather,\"%2\"\n"_s.arg(heading, value));
        QCOMPARE(people.size(), 1);
        const Household home = homeOf(people.first());
        QTEST(home.street + u'|' + home.town + u'|' + home.postcode, "parts");
    }

    void listsFromFranceAndGermanyAreReadAsTheyCome_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("person");
        const QString french =
            u"Liste des adhérents 2026\r\n\r\n"
            "Civilité;Nom;Prénom;Né(e) le;Adresse;CP;Ville;Tél. portable;Courriel;À jour jusqu'au\r\n"
            "Mme;LEFÈVRE;Hélène;03/05/1961;2 place de la Mairie;14970;Valmont-sur-Orne;"
            "06 39 98 12 34;helene@example.org;31/12/2026\r\n"_s;
        QTest::newRow("French, Windows")
            << french.toLatin1()
            << u"Mme|Hélène|Lefèvre|1961-05-03|06 39 98 12 34|helene@example.org|"
               "2026-12-31|2 place de la Mairie|14970|Valmont-sur-Orne"_s;
        const QString german =
            u"Anrede;Vorname;Nachname;Geburtsdatum;Handy;E-Mail;Beitrag bis;Straße und Hausnummer;"
            "PLZ;Wohnort\nHerr;Karl-Heinz;von der Mühle;7.11.1955;0151 23456789;"
            "kh@example.org;31.12.2026;Rathausplatz 1;38799;Altenbrück\n"_s;
        QTest::newRow("German, UTF-8")
            << german.toUtf8()
            << u"Herr|Karl-Heinz|von der Mühle|1955-11-07|0151 23456789|kh@example.org|"
               "2026-12-31|Rathausplatz 1|38799|Altenbrück"_s;
    }
    void listsFromFranceAndGermanyAreReadAsTheyCome()
    {
        QFETCH(QByteArray, file);
        const QString path = m_books.path(u"list.csv"_s);
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(file) == file.size());
        out.close();
        const auto planned = planPeopleFile(path, testing::choices(), *m_store);
        QVERIFY2(bool(planned), qPrintable(planned.sentence));
        QVERIFY(planned->allProblems().isEmpty());
        QVERIFY(bool(adopt(*m_store, *planned, u"Import"_s)));
        const Person p = m_store->all<Person>().value(0);
        const Household home = homeOf(p);
        const QStringList said{p.title, p.givenName, p.familyName, p.born.toString(Qt::ISODate), p.mobile,
            p.email, p.paidUntil.toString(Qt::ISODate), home.street, home.postcode, home.town};
        QTEST(said.join(u'|'), "person");
    }

    void theOrderOfDatesIsTheColumns()
    {
        const QList<Person> people = import(u"Last name,Date of birth\nA,03/04/1956\nB,03/25/1960\n"_s);
        QCOMPARE(people.at(0).born, QDate(1956, 3, 4));
        QCOMPARE(people.at(1).born, QDate(1960, 3, 25));
    }

    void whatCannotBeReadIsToldByLineAndField()
    {
        const auto planned = plan(u"Last name,Date of birth,Email,Diet\n"
                                  "Fairweather,31/02/1950,anne.example.org,only cake\n,,,\nAdams,,,\n"_s);
        QVERIFY(bool(planned));
        QCOMPARE(planned->rows.size(), 2); // an empty line is no line
        const Problems &problems = planned->rows.first().problems;
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems.at(0).field, u"born"_s);
        QCOMPARE(problems.at(0).line, 2);
        QVERIFY(problems.at(0).sentence.startsWith(u"“31/02/1950” is not a day"_s));
        QCOMPARE(problems.at(1).field, u"diet"_s);
        QCOMPARE(problems.at(2).field, u"email"_s);
        QVERIFY(bool(adopt(*m_store, *planned, u"Import"_s)));
        const Person anne = m_store->all<Person>().first();
        QVERIFY(!anne.born.isValid());
        QCOMPARE(anne.notes, u"Diet: only cake"_s);
    }

    void aLineWithoutAnybodyIsLeftOut()
    {
        const auto planned = plan(u"Last name,Email,Town\nAdams,joan@example.org,Harton\n,,Millbrook\n"_s);
        QVERIFY(bool(planned));
        QCOMPARE(planned->rows.at(1).action, ImportRow::Skip);
        QCOMPARE(planned->rows.at(1).problems.size(), 1);
        QCOMPARE(planned->rows.at(1).line, 3);
    }

    void columnsWithoutHeadingsAreKnownByTheirValues()
    {
        const QList<Person> people = import(u"Anne Fairweather,anne@example.org,01632 960001\n"
                                            "Joan Adams,joan@example.org,01632 960002\n"_s);
        QCOMPARE(people.size(), 2);
        QCOMPARE(displayName(people.at(1)), u"Joan Adams"_s);
        QCOMPARE(people.at(1).email, u"joan@example.org"_s);
        QCOMPARE(people.at(1).phone, u"01632 960002"_s);
    }

    void unknownColumnsAreNamedAndCanBeKept()
    {
        const QString csv = u"Last name,Shoe size,Empty\nAdams,39,\n"_s;
        const auto planned = plan(csv);
        QCOMPARE(planned->problems.size(), 1);
        QVERIFY(planned->problems.first().sentence.contains(u"Shoe size"_s));
        QVERIFY(!planned->problems.first().sentence.contains(u"Empty"_s));
        const QList<Person> people = import(csv, testing::choices({{u"keep"_s, u"Shoe size"_s}}));
        QCOMPARE(people.first().notes, u"Shoe size: 39"_s);
    }

    void choicesGoBeforeWhatWasRecognised()
    {
        const QString csv = u"Name,First name,Contact\nAnne,Fairweather,Joan\n"_s;
        const QList<Person> people = import(
            csv, testing::choices({{u"given_name"_s, u"Name"_s}, {u"family_name"_s, u"First name"_s}}));
        QCOMPARE(displayName(people.first()), u"Anne Fairweather"_s);
        QVERIFY(!plan(csv, testing::choices({{u"nonsense"_s, u"Name"_s}})));
        QVERIFY(plan(csv, testing::choices({{u"email"_s, u"Nowhere"_s}})).sentence.contains(u"“Nowhere”"_s));
        const auto without = plan(csv, testing::choices({{u"given_name"_s, u""_s}}));
        QVERIFY(bool(without));
        QVERIFY(std::none_of(without->columns.begin(), without->columns.end(),
            [](const ImportColumn &c) { return c.field == u"given_name"_s; }));
    }

    void oneFamilyAtOneAddressIsOneHousehold()
    {
        const QList<Person> people = import(u"First name,Last name,Address,Postcode\n"
                                            "Tom,Fairweather,12 Mill Lane,NB4 7GU\n"
                                            "Anne,FAIRWEATHER,\"12, Mill Lane\",nb47gu\n"
                                            "Ewa,Kowalczyk,12 Mill Lane,NB4 7GU\n"
                                            "Tom,Fairweather,3 High Street,NB1 1AA\n"
                                            "Joan,Adams,,\n"_s);
        QCOMPARE(people.size(), 5);
        QCOMPARE(people.at(0).household, people.at(1).household);
        QVERIFY(people.at(2).household != people.at(0).household);
        QVERIFY(people.at(3).household != people.at(0).household);
        QVERIFY(people.at(4).household.isValid());
        QCOMPARE(m_store->count(recordOf<Household>()), 4);
        QCOMPARE(people.at(1).familyName, u"Fairweather"_s);
    }

    void aHouseholdColumnJoinsDifferentNames()
    {
        const QList<Person> people = import(u"First name,Last name,Household,Address\n"
                                            "Ewa,Kowalczyk,Mill,12 Mill Lane\nMarek,Novak,Mill,\n"_s);
        QCOMPARE(people.at(0).household, people.at(1).household);
        QCOMPARE(homeOf(people.at(0)).name, u"Mill"_s);
    }

    void peopleAreFoundAgain_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<ImportRow::Action>("action");
        QTest::addColumn<QString>("change"); // the label of the only change
        QTest::addColumn<bool>("noted");
        const auto row = [](const char *name, const char *line, ImportRow::Action action, const char *change,
                             bool noted) {
            QTest::newRow(name) << QString::fromUtf8(line) << action << QString::fromLatin1(change) << noted;
        };
        // 1: number, first, last, born, email, mobile, address, town
        row("the same line",
            "7,Anne,Fairweather,1956-03-14,anne@example.org,07700 900101,12 Mill Lane,Harton",
            ImportRow::Same, "", false);
        row("less of it", ",ANNE,FAIRWEATHER,,Anne@Example.org,,,", ImportRow::Same, "", false);
        row("number and a short form", "7,Annie,Fairweather,,,,,", ImportRow::Same, "", true);
        row("name and birthday", ",Anne,Fairweather,14/03/1956,new@example.org,,,", ImportRow::Change,
            "E-mail", false);
        row("name and address", ",Anne,Fairweather,,,07700 900999,12 Mill Lane,Harton", ImportRow::Change,
            "Mobile", false);
        row("name and telephone abroad", ",Anne,Fairweather,,,+44 7700 900101,,", ImportRow::Same, "", false);
        row("e-mail and initial", ",A,Fairweather,,anne@example.org,,,", ImportRow::Same, "", true);
        row("telephone and similar name", ",Ann,Fairweather,,,07700900101,,", ImportRow::Same, "", true);
        row("e-mail alone", ",,,,anne@example.org,,,", ImportRow::Same, "", true);
        row("name alone", ",Anne,Fairweather,,,,,", ImportRow::Same, "", false);
        row("another birthday", ",Anne,Fairweather,1980-01-01,anne@example.org,,,", ImportRow::Add, "", true);
        row("another e-mail and address", ",Anne,Fairweather,,a@example.com,,3 High Street,Millbrook",
            ImportRow::Add, "", true);
        row("similar, nothing in common", ",Annie,Fairweather,,,,3 High Street,Millbrook", ImportRow::Add, "",
            true);
        row("husband at the same e-mail", ",Tom,Fairweather,,anne@example.org,,12 Mill Lane,Harton",
            ImportRow::Add, "", false);
        row("number of somebody else", "7,Joan,Adams,,,,,", ImportRow::Add, "", false);
    }
    void peopleAreFoundAgain()
    {
        QFETCH(QString, line);
        QFETCH(QString, change);
        const QString head =
            u"Membership number,First name,Last name,Date of birth,Email,Mobile,Address,Town\n"_s;
        import(head + u"7,Anne,Fairweather,1956-03-14,anne@example.org,07700 900101,12 Mill Lane,Harton\n"_s);
        const auto planned = plan(head + line + u'\n');
        QVERIFY(bool(planned));
        const ImportRow &row = planned->rows.first();
        QTEST(row.action, "action");
        QStringList labels;
        for (const FieldChange &c : row.changes)
            labels += c.label;
        QCOMPARE(labels.join(u','), change);
        QTEST(!row.note.isEmpty() || !row.problems.isEmpty(), "noted");
    }

    void aChangeFillsAndReplacesAndIsShown()
    {
        import(u"First name,Last name,Email,Address,Town,Notes\n"
               "Anne,Fairweather,anne@example.org,12 Mill Lane,Harton,Sings alto\n"_s);
        const QString csv = u"First name,Last name,Email,Mobile,Address,Town,Languages,Notes,Fax\n"
                            "Anne,Fairweather,anne@example.org,07700 900101,14 Mill Lane,Harton,French B2,"
                            "Plays chess,01632 960009\n"_s;
        const auto planned = plan(csv);
        const ImportRow &row = planned->rows.first();
        QCOMPARE(row.action, ImportRow::Change);
        QStringList shown;
        for (const FieldChange &c : row.changes)
            shown += c.label + u": "_s + c.before + u" -> "_s + c.after;
        QCOMPARE(shown.join(u"; "_s),
            u"Mobile:  -> 07700 900101; Languages:  -> fr B2; Notes: Sings alto -> Sings alto\nPlays "
            "chess\nFax: 01632 960009; Street: 12 Mill Lane -> 14 Mill Lane"_s);
        const QList<Person> people = import(csv);
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().mobile, u"07700 900101"_s);
        QCOMPARE(homeOf(people.first()).street, u"14 Mill Lane"_s);
        QCOMPARE(plan(csv)->rows.first().action, ImportRow::Same);
    }

    void theSamePersonTwiceInAListIsOne()
    {
        const auto planned = plan(u"First name,Last name,Email,Mobile\n"
                                  "Anne,Fairweather,anne@example.org,\nJoan,Adams,joan@example.org,\n"
                                  "Anne,Fairweather,anne@example.org,07700 900101\n"
                                  "Joan,Adams,joan@example.org,\n"_s);
        QCOMPARE(planned->count(ImportRow::Add), 2);
        QCOMPARE(planned->count(ImportRow::Change), 1);
        QCOMPARE(planned->count(ImportRow::Same), 1);
        QVERIFY(planned->rows.at(2).note.contains(u"line 2"_s));
        QVERIFY(bool(adopt(*m_store, *planned, u"Import"_s)));
        QCOMPARE(m_store->count(recordOf<Person>()), 2);
        QCOMPARE(m_store->all<Person>().first().mobile, u"07700 900101"_s);
    }

    void untickedLinesAreLeftOut()
    {
        auto planned =
            plan(u"First name,Last name,Email,Address\nAnne,Fairweather,a@example.org,1 Mill Lane\n"
                 "Tom,Fairweather,t@example.org,1 Mill Lane\nAnne,Fairweather,a@example.org,\n"_s);
        planned->rows[0].wanted = false;
        QVERIFY(bool(adopt(*m_store, *planned, u"Import"_s)));
        const QList<Person> people = m_store->all<Person>();
        QCOMPARE(people.size(), 1);
        QCOMPARE(homeOf(people.first()).street, u"1 Mill Lane"_s);
    }

    void importingTwiceBringsNothingNewAndUndoTakesAllBack()
    {
        const QString csv = u"Name,Address,Town,Telephone,Email,Date of birth,Host\n"
                            "Tom & Anne Fairweather,12 Mill Lane,Harton,01632 960001,tom@example.org,,yes\n"
                            "\"Adams, Joan\",3 High Street,Northbridge,,,14/03/1956,\n"
                            "M. et Mme Dupont,5 Ford Road,Millbrook,,,,no\n"
                            "Joan Adams,9 Back Lane,Little Wendle,,,,\n"
                            "John Smith,,,01632 960055,,,\nJohn Smith,,,,john@example.com,,\n"_s;
        const auto before = testing::contents(*m_store);
        QCOMPARE(import(csv).size(), 8);
        const auto again = plan(csv);
        for (const ImportRow &row : again->rows)
            QVERIFY2(row.action == ImportRow::Same, qPrintable(row.title + row.note));
        QCOMPARE(adopt(*m_store, *again, u"Import"_s).end, EditOutcome::Nothing);
        QVERIFY(bool(m_store->undo()));
        QCOMPARE(testing::contents(*m_store), before);
    }

    void listsThatHoldNobodyAreRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::newRow("unknown headings") << u"a,b,c\n1,2,3\n"_s;
        QTest::newRow("an address alone") << u"Street,Town\n12 Mill Lane,Harton\n"_s;
        QTest::newRow("headings alone") << u"First name,Last name\n"_s;
    }
    void listsThatHoldNobodyAreRefusedInOneSentence()
    {
        QFETCH(QString, csv);
        const auto planned = plan(csv);
        QVERIFY(!planned);
        QVERIFY2(planned.sentence.endsWith(u'.') && !planned.sentence.contains(u'\n'),
            qPrintable(planned.sentence));
    }

    void aListOfUnknownHeadingsComesBackForSomebodyToSayWhatIsWhat()
    {
        const QString csv = u"a,b,c\nDoe,Jane,j@example.org is mine\n"_s;
        ImportChoices choices = testing::choices();
        choices.evenUnknown = true;
        const auto planned = plan(csv, choices);
        QVERIFY2(bool(planned), qPrintable(planned.sentence));
        QCOMPARE(planned->rows.size(), 0);
        QCOMPARE(planned->columns.size(), 3);
        QCOMPARE(planned->columns.at(1).samples, QStringList{u"Jane"_s});
        QCOMPARE(planned->problems.size(), 1);
        QVERIFY(!planned->problems.first().sentence.contains(u"--map"_s));
        QCOMPARE(adopt(*m_store, *planned, u"Import"_s).end, EditOutcome::Nothing);
        choices.map = {{u"family_name"_s, u"a"_s}, {u"given_name"_s, u"b"_s}};
        QCOMPARE(displayName(import(csv, choices).value(0)), u"Jane Doe"_s);
        choices.map = {{u"nonsense"_s, u"a"_s}};
        QVERIFY(!plan(csv, choices));
    }

    void aStoppedReadingChangesNothing()
    {
        ImportChoices choices = testing::choices();
        choices.progress = [](double) { return false; };
        QVERIFY(!plan(u"Last name\nAdams\n"_s, choices));
    }

    void bigListsAreQuick()
    {
        constexpr int rows = 20'000;
        QString csv = u"First name,Last name,Date of birth,Email,Mobile,Address,Town,Postcode,Paid until\n"_s;
        for (int i = 0; i < rows; ++i) {
            const QString n = QString::number(i);
            csv +=
                u"Anne%1,Family%2,%3/03/%7,p%4@example.org,07700 %5,%6 Mill Lane,Harton,NB4 7GU,2027-03-31\n"_s
                    .arg(QString::number(i % 300), QString::number(i % 700), QString::number(1 + i % 28), n,
                        n.rightJustified(6, u'0'), QString::number(i / 2), QString::number(1920 + i / 2100));
        }
        const Table list = *readCsv(csv.toUtf8());
        QElapsedTimer timer;
        timer.start();
        const auto planned = planPeopleImport(list, u"big.csv"_s, testing::choices(), *m_store);
        const qint64 took = timer.elapsed();
        QVERIFY(bool(planned));
        QCOMPARE(planned->count(ImportRow::Add), rows);
        qInfo("planning %d lines took %lld ms", rows, took);
        QVERIFY2(took < 10'000, "planning must not grow with the square of the list");
    }
};

QTEST_GUILESS_MAIN(TestPeopleImport)
#include "tst_people_import.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "people/people_testing.h"
#include "xlsx.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Lists as secretaries keep them: house numbers apart, initials, who died or left, couples with an address of
// e-mail each. Neighbours stay two, and nothing that a line says is lost.
class TestPeopleListsOfSecretaries : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;

    // "John|Smith|..." of the persons in the order of coming: the columns asked for.
    QStringList stored(const QString &csv, const QString &columns)
    {
        QStringList all;
        for (const Person &person : testing::importCsv(*m_store, csv)) {
            const Household home = m_store->get(person.household).value_or(Household());
            QStringList one;
            for (const QString &name : columns.split(u' ')) {
                const Column *column = recordOf<Person>().find(name);
                one += column ? column->get(&person).toString()
                              : recordOf<Household>().find(name)->get(&home).toString();
            }
            all += one.join(u'|').replace(u'\n', u"; "_s);
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    // As hitobito writes them.
    void aNumberOfTheHouseholdMakesOneHome()
    {
        const QStringList all = stored(
            u"Vorname;Nachname;Firmenname;Firma;Übername;Haupt-E-Mail;Strasse;Hausnummer;PLZ;Ort;Geburtstag;"
            "Haushalts-ID;Sprache;Rollen\n"
            "Anna;Muster;;nein;Änni;anna@example.ch;Gasse;12;3000;Bern;03.05.1961;h-12;de;Mitglied\n"
            "Peter;Keller;;nein;;;Gasse;12;3000;Bern;14.08.1959;h-12;fr;\n"
            "Lea;Keller;;nein;;;;;;;02.02.2011;h-12;;\n"
            "Max;Keller;;nein;;;Weg;1;3000;Bern;02.02.1988;h-13;;\n"_s,
            u"given_name known_as languages born household notes"_s);
        QCOMPARE(all.size(), 4);
        const auto home = [&](int i) { return all.at(i).section(u'|', 4, 4); };
        QVERIFY(!home(0).isEmpty());
        QCOMPARE(home(1), home(0));
        QCOMPARE(home(2), home(0));
        QVERIFY(home(3) != home(0));
        QVERIFY(all.at(0).startsWith(u"Anna|Änni|de|1961-05-03|"_s));
        QVERIFY2(all.at(0).endsWith(u"|Rollen: Mitglied"_s), qPrintable(all.at(0)));
        QVERIFY(all.at(1).endsWith(u'|'));
    }
    void houseNumbersBelongToTheStreet_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::addColumn<QString>("streets");
        const auto row = [](const char *name, const char *csv, const char *streets) {
            QTest::newRow(name) << QString::fromUtf8(csv) << QString::fromUtf8(streets);
        };
        row("Nr.", "Vorname;Nachname;Straße;Nr.;PLZ\nA;Berg;Lindenweg;3a;31061\nB;Berg;Lindenweg;99;31061\n",
            "Lindenweg 3a + Lindenweg 99");
        row("Hausnummer", "Straße;Hausnummer;Vorname;Nachname\nAm Bach;3;A;Berg\nAm Bach;99;B;Berg\n",
            "Am Bach 3 + Am Bach 99");
        row("Hausnr.", "Vorname;Nachname;Straße;Hausnr.\nA;Berg;Lindenweg;3a\nC;Dorn;Lindenweg;5\n",
            "Lindenweg 3a + Lindenweg 5");
        row("House number",
            "First name,Surname,House number,Street\nAl,Berg,3,Mill Lane\nBo,Berg,77,Mill Lane\n",
            "3 Mill Lane + 77 Mill Lane");
        row("House Number, Street Name",
            "First Name,Last Name,House Number,Street Name\nA,Berg,3,Mill Lane\nB,Berg,77,Mill Lane\n",
            "3 Mill Lane + 77 Mill Lane");
        row("House", "First name,Surname,House,Street\nA,Berg,Rose Cottage,Mill Lane\nC,Dorn,5,Mill Lane\n",
            "Rose Cottage; Mill Lane + 5 Mill Lane");
        row("No. and Road", "First name,Surname,No.,Road\nA,Berg,3,Mill Lane\nB,Berg,77,Mill Lane\n",
            "3 Mill Lane + 77 Mill Lane");
        row("N°", "Prénom;Nom;N°;Voie\nA;Berg;12 bis;rue Haute\nB;Berg;14;rue Haute\n",
            "12 bis rue Haute + 14 rue Haute");
        row("Numéro", "Prénom;Nom;Numéro;Rue\nA;Berg;12;rue Haute\nB;Berg;14;rue Haute\n",
            "12 rue Haute + 14 rue Haute");
        row("in both", "First name,Surname,House No.,Street\nA,B,3,3 Mill Lane\nC,D,4,Mill Lane\n",
            "3 Mill Lane + 4 Mill Lane");
    }
    void houseNumbersBelongToTheStreet()
    {
        QFETCH(QString, csv);
        const QStringList said = stored(csv, u"street member_number"_s);
        QTEST(said.join(u" + "_s).remove(u'|'), "streets");
        QCOMPARE(m_store->all<Household>().size(), 2); // neighbours are two
        for (const QString &line : testing::shown(*testing::planCsv(*m_store, csv)))
            QVERIFY2(line.startsWith(u"same "_s), qPrintable(line));
    }
    void aNumberFarFromTheStreetIsTheMembers()
    {
        QCOMPARE(stored(u"No.,Surname,Street\n3,Berg,1 Mill Lane\n"_s, u"member_number street"_s),
            QStringList{u"3|1 Mill Lane"_s});
    }

    void initialsAreGivenNames_data()
    {
        QTest::addColumn<QString>("heading");
        for (const char *heading : {"Initials", "Initial", "Initiales", "Initialen"})
            QTest::newRow(heading) << QString::fromUtf8(heading);
    }
    void initialsAreGivenNames()
    {
        QFETCH(QString, heading);
        QCOMPARE(stored(u"Surname,%1,Address\nAble,J. R.,1 High St\nAble,P.,1 High St\n"_s.arg(heading),
                     u"given_name family_name"_s),
            (QStringList{u"J. R.|Able"_s, u"P.|Able"_s}));
    }

    void everydayHeadingsAreKnown_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("stored");
        const auto rows = [](const char *headings, const char *value, const char *column, const char *kept) {
            for (const QString &heading : QString::fromUtf8(headings).split(u'|'))
                QTest::newRow(heading.toUtf8().constData())
                    << heading << QString::fromUtf8(value) << QString::fromLatin1(column)
                    << QString::fromUtf8(kept);
        };
        rows("Mem No|Mitgl.-Nr.|Mitgliedsnr.", "12", "member_number", "12");
        rows("Date of joining|Joined on|Member from|Adhésion depuis|Mitglied ab|EINTR", "2.1.2001", "joined",
            "2001-01-02");
        rows("Year joined|Année d'adhésion", "1999", "joined", "1999-01-01");
        rows("Eintritt|Member since", "Mai 2003", "joined", "2003-05-01");
        rows("Adhérent depuis", "sept. 1999", "joined", "1999-09-01");
        rows("Paid to", "March 2027", "paid_until", "2027-03-31");
        rows("Mobiles", "07700 900001", "mobile", "07700 900001");
        rows("Renewal|Renewal date", "31.12.2026", "paid_until", "2026-12-31");
        rows("Road|Adr.|Adresse postale|Str.|Strasse u. Hausnr.|STRASSE", "Weg 3", "street", "Weg 3");
        rows("Village", "Harton", "town", "Harton");
        rows("Civ.", "Mme", "title", "Mme");
        rows("Port.|Mobilnr.", "0171 1234567", "mobile", "0171 1234567");
        rows("Telefon dienstl.|Tel. dienstl.", "05181 4711", "work_phone", "05181 4711");
        rows("Date de sortie|Austritt|Austritt am|Kündigung|AUSTR|Décédé le|verstorben am", "31.12.2025",
            "left_on", "2025-12-31");
        rows("Héberge", "oui", "hosting", "yes");
        rows("Geb.-Dat.|GEBDAT", "1.2.1950", "born", "1950-02-01");
        rows("VORNAME", "Ute", "given_name", "Ute");
        rows("Bemerkung", "Vorstand", "notes", "Vorstand");
        rows("Status|Statut", "lapsed 2023", "notes", "Status: lapsed 2023");
    }
    void everydayHeadingsAreKnown()
    {
        QFETCH(QString, heading);
        QFETCH(QString, value);
        QFETCH(QString, column);
        const QString kept = stored(u"Nachname;%1\nA;%2\n"_s.arg(heading, value), column).value(0);
        QFETCH(QString, stored);
        QCOMPARE(kept, stored.replace(u"Status: "_s, heading + u": "_s));
    }

    void theDeadAndTheDepartedAreNotCurrent_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("left"); // on|reason
        const auto row = [](const char *headings, const char *line, const char *left) {
            QTest::newRow((QByteArray(headings) + ": " + line).constData())
                << QString::fromUtf8(headings) << QString::fromUtf8(line) << QString::fromUtf8(left);
        };
        row("Status", "Deceased", "2026-05-14|Deceased");
        row("Status", "Moved away", "2026-05-14|Moved away");
        row("Status", "Active", "|");
        row("Status", "Member", "|");
        row("Status,Left", "Resigned,31/12/2025", "2025-12-31|Resigned");
        row("Status,Left", "Deceased,2024", "2024-01-01|Deceased");
        row("Statut", "décédé", "2026-05-14|décédé");
        row("Statut", "démissionnaire", "2026-05-14|démissionnaire");
        row("Statut", "ancien", "2026-05-14|ancien");
        row("Statut", "actif", "|");
        row("Status", "ausgetreten", "2026-05-14|ausgetreten");
        row("Status", "aktiv", "|");
        row("Deceased", "Y", "2026-05-14|died");
        row("Deceased", "No", "|");
        row("Décédé", "x", "2026-05-14|died");
        row("verstorben", "03.02.2025", "2025-02-03|died");
    }
    void theDeadAndTheDepartedAreNotCurrent()
    {
        QFETCH(QString, headings);
        QFETCH(QString, line);
        const QString csv = u"Surname,%1\nAble,%2\n"_s.arg(headings, line);
        const auto plan = testing::planCsv(*m_store, csv);
        const QStringList people = stored(csv, u"left_on left_reason"_s);
        QTEST(people.value(0), "left");
        const bool guessed = people.value(0).startsWith(u"2026-05-14"_s);
        QCOMPARE(plan->allProblems().size(), guessed ? 1 : 0);
        QVERIFY(!guessed || plan->allProblems().first().sentence.contains(u"the day of this import"_s));
        ImportChoices later = testing::choices();
        later.today = testing::today.addDays(9);
        const auto again = testing::planCsv(*m_store, csv, later);
        QCOMPARE(again->rows.first().action, ImportRow::Same);
    }

    void anOrganisationAmongPersonsIsPointedOut_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("told");
        for (const char *name : {"Harton Primary School", "Mairie de Valmont", "Bäckerei Schmidt GmbH",
                 "Comité de jumelage", "Rotary Club"})
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        for (const char *name : {"Charlotte Church", "Gordon Banks", "Anne Clubb", "Trust"})
            QTest::newRow(name) << QString::fromUtf8(name) << false;
    }
    void anOrganisationAmongPersonsIsPointedOut()
    {
        QFETCH(QString, name);
        QFETCH(bool, told);
        const auto plan = testing::planCsv(*m_store, u"Name,Town\n%1,Harton\n"_s.arg(name));
        QVERIFY2(plan, qPrintable(plan.sentence));
        const Problems problems = plan->rows.first().problems;
        const bool said = std::any_of(problems.begin(), problems.end(),
            [](const Problem &p) { return p.sentence.contains(u"looks like an organisation"_s); });
        QCOMPARE(said, told);
    }

    void ofAWorkbookTheSheetThatHoldsThePeopleIsRead()
    {
        const QString path = m_books.path(u"club.xlsx"_s);
        QVERIFY(writeXlsx(path,
            {{u"Read me first"_s, {{u"About this workbook"_s}}, {{u"Made by Joan"_s}, {u"Updated in May"_s}},
                 {}},
                {u"Members"_s, {{u"First name"_s}, {u"Surname"_s}}, {{u"Anne"_s, u"Fairweather"_s}}, {}},
                {u"Left 2025"_s, {{u"First name"_s}, {u"Surname"_s}}, {{u"Ned"_s, u"Gone"_s}}, {}}}));
        const auto plan = planPeopleFile(path, testing::choices(), *m_store);
        QVERIFY2(plan, qPrintable(plan.sentence));
        QCOMPARE(plan->rows.size(), 1);
        QVERIFY(plan->rows.first().title.contains(u"Fairweather"_s));
        QCOMPARE(plan->problems.first().sentence,
            u"Only the sheet “Members” is taken over. To take over another one (“Read me first”, “Left "
            u"2025”), save "
            "it as a file of its own."_s);
    }
};

QTEST_GUILESS_MAIN(TestPeopleListsOfSecretaries)
#include "tst_people_lists_of_secretaries.moc"

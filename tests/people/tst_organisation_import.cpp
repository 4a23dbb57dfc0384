// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "organisation_import.h"
#include "people_export.h"
#include "xlsx.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Lists of schools, clubs and firms, as secretaries keep them.
class TestOrganisationImport : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;

    Result<ImportPlan> plan(const QString &csv, const QMap<QString, QString> &map = {}) const
    {
        const Result<Table> read = readCsv(csv.toUtf8());
        return planOrganisationImport(*read, u"list.csv"_s, testing::choices(map), *m_store);
    }
    QList<Organisation> import(const QString &csv)
    {
        const auto planned = plan(csv);
        if (!planned || adopt(*m_store, *planned, u"Import"_s).end != EditOutcome::Done)
            return {};
        return m_store->all<Organisation>();
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    void headingsOfThreeLanguagesAreKnown_data()
    {
        QTest::addColumn<QString>("csv");
        QTest::newRow("English")
            << u"Organisation,Type,Contact person,Email,Phone,City,Post code,Venue,Remarks\n"
               "Harton School,school,Owen Pritchard,o@x.example,01632 960910,Harton,NB1,yes,big\n"_s;
        QTest::newRow("French")
            << u"Nom;Nature;Interlocuteur;Courriel;Tél.;Ville;CP;Salle;Remarques\n"
               "Harton School;school;Owen Pritchard;o@x.example;01632 960910;Harton;NB1;oui;big\n"_s;
        QTest::newRow("German")
            << u"Name;Art;Ansprechpartner;E-Mail;Telefon;Ort;PLZ;Raum;Bemerkungen\n"
               "Harton School;school;Owen Pritchard;o@x.example;01632 960910;Harton;NB1;ja;big\n"_s;
    }
    void headingsOfThreeLanguagesAreKnown()
    {
        QFETCH(QString, csv);
        const Organisation one = import(csv).value(0);
        QCOMPARE(one.name, u"Harton School"_s);
        QCOMPARE(one.kind, u"school"_s);
        QCOMPARE(one.contactName, u"Owen Pritchard"_s);
        QCOMPARE(one.email, u"o@x.example"_s);
        QCOMPARE(one.phone, u"01632 960910"_s);
        QCOMPARE(one.town, u"Harton"_s);
        QCOMPARE(one.postcode, u"NB1"_s);
        QVERIFY(one.offersVenue);
        QCOMPARE(one.notes, u"big"_s);
    }

    void theSameListAgainBringsNothing()
    {
        const QString list = u"Name,Town,Notes\nHarton School,Harton,big\nRotary,Harton,\n"_s;
        QCOMPARE(import(list).size(), 2);
        QCOMPARE(testing::shown(*plan(list)),
            (QStringList{u"same Harton School, Harton"_s, u"same Rotary, Harton"_s}));
        QCOMPARE(testing::shown(*plan(u"Name,Town,Phone,Notes\nharton school,,01632 960910,old\n"_s)),
            QStringList{u"change harton school | Telephone:  -> 01632 960910 | Notes: big -> big\nold"_s});
    }
    void namesakesInTwoTownsAreTwo()
    {
        const QString list = u"Name,Town\nRotary,Harton\nRotary,Millbrook\n"_s;
        QCOMPARE(import(list).size(), 2);
        QCOMPARE(plan(list)->count(ImportRow::Same), 2);
    }
    void whatIsTwiceInTheListIsTakenOnce()
    {
        const QList<Organisation> all =
            import(u"Name,Town,Phone\nRotary,Harton,\nRotary,Harton,01632 960910\n"_s);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().phone, u"01632 960910"_s);
    }
    void whatIsNotUnderstoodIsKeptInTheNotes()
    {
        const auto planned = plan(u"Name,Type,Member since\nHarmonie,brass band,some day\n,,\n"_s);
        QCOMPARE(planned->rows.first().problems.size(), 2);
        adopt(*m_store, *planned, u"Import"_s);
        QCOMPARE(m_store->all<Organisation>().first().notes, u"Type: brass band\nMember since: some day"_s);
    }
    void aListWithoutNamesIsRefused()
    {
        QVERIFY(!plan(u"Colour,Size\nred,1\n"_s));
        QVERIFY(plan(u"Colour,Size\nred,1\n"_s, {{u"name"_s, u"Colour"_s}}));
    }

    void anExportComesBackTheSame()
    {
        Organisation one;
        one.name = u"Mairie de Valmont"_s;
        one.kind = u"council"_s;
        one.contactName = u"Hélène Roux"_s;
        one.contactRole = u"maire adjointe"_s;
        one.email = u"mairie@valmont.example"_s;
        one.phone = u"01 99 00 12 34"_s;
        one.website = u"www.valmont.example"_s;
        one.street = u"Hôtel de ville\n1 place de la Mairie"_s;
        one.town = u"Valmont"_s;
        one.postcode = u"76540"_s;
        one.country = u"France"_s;
        one.offersVenue = one.offersSponsorship = one.offersExpertise = one.offersHosts = one.offersOther =
            true;
        one.offers = u"The hall; and, if asked, a bus"_s;
        one.category = u"Corporate"_s;
        one.joined = QDate(1974, 6, 1);
        one.paidUntil = QDate(2026, 12, 31);
        one.leftOn = QDate(2027, 1, 1);
        one.notes = u"Signed\nthe charter"_s;
        m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(one); });
        for (const QString &suffix : {u"csv"_s, u"xlsx"_s}) {
            const QString path = m_books.path(u"out."_s + suffix);
            QVERIFY(exportRecords(*m_store, recordOf<Organisation>(), path, {}, QLocale(u"en_GB"_s)));
            const auto back = planOrganisationFile(path, testing::choices(), *m_store);
            QVERIFY2(back, qPrintable(back.sentence));
            QCOMPARE(testing::shown(*back), QStringList{u"same Mairie de Valmont, Valmont"_s});
            QVERIFY(back->allProblems().isEmpty());
            const auto elsewhere = m_books.fresh();
            const auto fresh = planOrganisationFile(path, testing::choices(), *elsewhere);
            adopt(*elsewhere, *fresh, u"Import"_s);
            Organisation read = elsewhere->all<Organisation>().value(0);
            read.id = one.id;
            QVERIFY(read == one);
        }
    }
    void ofAWorkbookTheSheetWithTheListIsTakenAndTheOthersAreNamed()
    {
        const auto text = [](const QString &heading) {
            SheetColumn column;
            column.heading = heading;
            return column;
        };
        Sheet cover;
        cover.name = u"Cover"_s;
        cover.columns = {text(u"Partner organisations of Northbridge"_s)};
        cover.rows = {{u"as of May"_s}};
        Sheet list;
        list.name = u"Partners"_s;
        list.columns = {text(u"Organisation"_s), text(u"Town"_s)};
        list.rows = {{u"Harton School"_s, u"Harton"_s}, {u"Northbridge Choir"_s, u"Northbridge"_s}};
        const QString path = m_books.path(u"partners.xlsx"_s);
        QVERIFY(writeXlsx(path, {cover, list}));
        const auto planned = planOrganisationFile(path, testing::choices(), *m_store);
        QVERIFY2(planned, qPrintable(planned.sentence));
        QCOMPARE(planned->rows.size(), 2);
        QVERIFY2(planned->problems.first().sentence.contains(u"“Partners”"_s)
                && planned->problems.first().sentence.contains(u"“Cover”"_s),
            qPrintable(planned->problems.first().sentence));
    }
};

QTEST_GUILESS_MAIN(TestOrganisationImport)
#include "tst_organisation_import.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Address books as Thunderbird, Outlook, Google and hitobito write them in German and French: their own
// headings, invented people.
class TestPeopleListsOfPrograms : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;

    // The line of the headings and under each of them what is said; the others stay empty.
    static QString listOf(
        const QString &headings, QChar delimiter, const QList<QMap<QString, QString>> &lines)
    {
        const QStringList names = headings.split(delimiter);
        QString csv = headings + u'\n';
        for (const QMap<QString, QString> &line : lines) {
            QStringList cells;
            QMap<QString, QString> left = line;
            for (const QString &name : names) {
                QString cell = left.take(QString(name).remove(u'"')); // of equal headings the first
                cells += u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            }
            if (!left.isEmpty())
                qFatal("no heading %s", qPrintable(left.firstKey()));
            csv += cells.join(delimiter) + u'\n';
        }
        return csv;
    }
    // "given|family|..." of the columns asked for, then the sentences.
    QStringList stored(const QString &csv, const QString &columns)
    {
        QStringList all;
        const Result<ImportPlan> planned = testing::planCsv(*m_store, csv);
        if (!planned)
            return {planned.sentence};
        if (adopt(*m_store, *planned, u"Import"_s).end != EditOutcome::Done)
            return {u"nothing"_s};
        for (const Person &person : m_store->all<Person>()) {
            const Household home = m_store->get(person.household).value_or(Household());
            QStringList one;
            for (const QString &name : columns.split(u' ')) {
                const Column *column = recordOf<Person>().find(name);
                one += column ? column->get(&person).toString()
                              : recordOf<Household>().find(name)->get(&home).toString();
            }
            all += one.join(u'|').replace(u'\n', u"; "_s);
        }
        for (const Problem &problem : planned->allProblems())
            all += problem.sentence;
        return all;
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    void thunderbirdInGerman()
    {
        const QString headings =
            u"Vorname,Nachname,Anzeigename,Spitzname,Primäre E-Mail-Adresse,Sekundäre E-Mail-Adresse,"
            "Messenger-Name,Tel. dienstlich,Tel. privat,Fax-Nummer,Pager-Nummer,Mobil-Tel.-Nr.,"
            "Privat: Adresse,Privat: Adresse 2,Privat: Ort,Privat: Bundesland,Privat: PLZ,Privat: Land,"
            "Dienstlich: Adresse,Dienstlich: Adresse 2,Dienstlich: Ort,Dienstlich: Bundesland,"
            "Dienstlich: PLZ,Dienstlich: Land,Arbeitstitel,Abteilung,Organisation,Webseite 1,Webseite 2,"
            "Geburtsjahr,Geburtsmonat,Geburtstag,Benutzerdef. 1,Benutzerdef. 2,Benutzerdef. 3,"
            "Benutzerdef. 4,Notizen"_s;
        const QStringList all = stored(
            listOf(headings, u',',
                {{{u"Vorname"_s, u"Jörg"_s}, {u"Nachname"_s, u"Groß"_s}, {u"Anzeigename"_s, u"Jörg Groß"_s},
                    {u"Primäre E-Mail-Adresse"_s, u"joerg@example.de"_s},
                    {u"Sekundäre E-Mail-Adresse"_s, u"jg@example.org"_s},
                    {u"Tel. privat"_s, u"089 1234567"_s}, {u"Tel. dienstlich"_s, u"089 7654321"_s},
                    {u"Mobil-Tel.-Nr."_s, u"0170 1234567"_s}, {u"Privat: Adresse"_s, u"Ring 3"_s},
                    {u"Privat: Ort"_s, u"München"_s}, {u"Privat: Bundesland"_s, u"Bayern"_s},
                    {u"Privat: PLZ"_s, u"80331"_s}, {u"Privat: Land"_s, u"Deutschland"_s},
                    {u"Dienstlich: Ort"_s, u"Dachau"_s}, {u"Geburtsjahr"_s, u"1958"_s},
                    {u"Geburtsmonat"_s, u"11"_s}, {u"Geburtstag"_s, u"5"_s}}}),
            u"given_name family_name email email2 phone work_phone mobile street town postcode born"_s);
        QCOMPARE(all.join(u"; "_s),
            u"Jörg|Groß|joerg@example.de|jg@example.org|089 1234567|089 7654321|0170 1234567|"
            "Ring 3|München|80331|1958-11-05"_s);
    }

    void thunderbirdInFrench_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QStringList>("emails");
        QTest::addColumn<QString>("year");
        QTest::newRow("older")
            << u"Prénom,Nom de famille,Nom à afficher,Surnom,Première adresse électronique,"
               "Deuxième adresse électronique,Nom à l'écran,Tél. professionnel,Tél. personnel,Fax,Pager,"
               "Portable,Adresse privée,Adresse privée 2,Ville,Pays/État,Code postal,Région,"
               "Adresse professionnelle,Adresse professionnelle 2,Ville,Pays/État,Code postal,Région,"
               "Profession,Service,Société,Page Web 1,Page Web 2,année de naissance,Mois,Jour,Divers 1,"
               "Divers 2,Divers 3,Divers 4,Notes"_s
            << QStringList{u"Première adresse électronique"_s, u"Deuxième adresse électronique"_s}
            << u"année de naissance"_s;
        QTest::newRow("newer")
            << u"Prénom,Nom de famille,Nom à afficher,Surnom,Adresse électronique principale,"
               "Adresse électronique secondaire,Nom de l’écran,Tél. professionnel,Tél. personnel,Fax,Pager,"
               "Portable,Adresse privée,Adresse privée 2,Ville,Pays/État,Code postal,"
               "Pays/Région (domicile),Adresse professionnelle,Adresse professionnelle 2,Ville,Pays/État,"
               "Code postal,Pays/Région (bureau),Profession,Service,Société,Site web 1,Site web 2,"
               "Année de naissance,Mois,Jour,Divers 1,Divers 2,Divers 3,Divers 4,Notes"_s
            << QStringList{u"Adresse électronique principale"_s, u"Adresse électronique secondaire"_s}
            << u"Année de naissance"_s;
        QTest::newRow("mixed")
            << u"Prénom,Nom de famille,Nom à afficher,Surnom,Première adresse électronique,"
               "Adresse électronique secondaire,Pseudonyme,Tél. professionnel,Tél. personnel,Fax,Pager,"
               "Portable,Adresse privée,Adresse privée 2,Ville,Pays/État,Code postal,Pays,"
               "Adresse professionnelle,Année de naissance,Mois,Jour,Notes"_s
            << QStringList{u"Première adresse électronique"_s, u"Adresse électronique secondaire"_s}
            << u"Année de naissance"_s;
    }
    void thunderbirdInFrench()
    {
        QFETCH(QString, headings);
        QFETCH(QStringList, emails);
        QFETCH(QString, year);
        const QStringList all =
            stored(listOf(headings, u',',
                       {{{u"Prénom"_s, u"Zoé"_s}, {u"Nom de famille"_s, u"Noël"_s},
                           {u"Nom à afficher"_s, u"Zoé Noël"_s}, {emails.at(0), u"zoe@example.fr"_s},
                           {emails.at(1), u"zn@example.org"_s}, {u"Tél. personnel"_s, u"02 33 44 55 66"_s},
                           {u"Portable"_s, u"06 11 22 33 44"_s}, {u"Adresse privée"_s, u"3 place Foch"_s},
                           {u"Ville"_s, u"Valmont"_s}, {u"Pays/État"_s, u"Calvados"_s},
                           {u"Code postal"_s, u"14800"_s}, {u"Adresse professionnelle"_s, u"9 rue Neuve"_s},
                           {year, u"1960"_s}, {u"Mois"_s, u"2"_s}, {u"Jour"_s, u"29"_s}}}),
                u"given_name family_name email email2 phone mobile street town postcode born"_s);
        QCOMPARE(all.join(u"; "_s),
            u"Zoé|Noël|zoe@example.fr|zn@example.org|02 33 44 55 66|06 11 22 33 44|3 place Foch|"
            "Valmont|14800|1960-02-29"_s);
    }

    void outlookInFrench()
    {
        const QString headings =
            u"\"Titre\",\"Prénom\",\"Deuxième prénom\",\"Nom\",\"Suffixe\",\"Société\",\"Service\","
            "\"Titre\",\"Rue (bureau)\",\"Rue (bureau) 2\",\"Rue (bureau) 3\",\"Ville (bureau)\","
            "\"Dép/Région (bureau)\",\"Code postal (bureau)\",\"Pays/Région (bureau)\",\"Rue (domicile)\","
            "\"Rue (domicile) 2\",\"Rue (domicile) 3\",\"Ville (domicile)\",\"Dép/Région (domicile)\","
            "\"Code postal (domicile)\",\"Pays/Région (domicile)\",\"Rue (autre)\",\"Rue (autre) 2\","
            "\"Rue (autre) 3\",\"Ville (autre)\",\"Dép/Région (autre)\",\"Code postal (autre)\","
            "\"Pays/Région (autre)\",\"Téléphone de l'assistant(e)\",\"Télécopie (bureau)\","
            "\"Téléphone (bureau)\",\"Téléphone 2 (bureau)\",\"Rappel\",\"Téléphone (voiture)\","
            "\"Téléphone société\",\"Télécopie (domicile)\",\"Téléphone (domicile)\","
            "\"Téléphone 2 (domicile)\",\"RNIS\",\"Tél. mobile\",\"Télécopie (autre)\","
            "\"Téléphone (autre)\",\"Récepteur de radiomessagerie\",\"Téléphone principal\","
            "\"Radio téléphone\",\"Téléphone TDD/TTY\",\"Télex\",\"Adresse de messagerie\","
            "\"Type de messagerie\",\"Nom complet de l'adresse de messagerie\",\"Adresse de messagerie 2\","
            "\"Type de messagerie 2\",\"Nom complet de l'adresse de messagerie 2\","
            "\"Adresse de messagerie 3\",\"Type de messagerie 3\","
            "\"Nom complet de l'adresse de messagerie 3\",\"Anniversaire\","
            "\"Anniversaire de mariage ou fête\",\"Catégories\",\"Conjoint(e)\",\"Enfants\",\"Initiales\","
            "\"Langue\",\"Notes\",\"Page Web\",\"Profession\",\"Sexe\",\"Utilisateur 1\""_s;
        const QStringList all = stored(
            listOf(headings, u',',
                {{{u"Titre"_s, u"M."_s}, {u"Prénom"_s, u"Hervé"_s}, {u"Nom"_s, u"Guérin"_s},
                    {u"Rue (domicile)"_s, u"8 rue Haute"_s}, {u"Ville (domicile)"_s, u"Valmont"_s},
                    {u"Code postal (domicile)"_s, u"14000"_s}, {u"Pays/Région (domicile)"_s, u"France"_s},
                    {u"Ville (bureau)"_s, u"Caen"_s}, {u"Téléphone (domicile)"_s, u"02 31 11 22 33"_s},
                    {u"Téléphone (bureau)"_s, u"02 31 99 88 77"_s}, {u"Tél. mobile"_s, u"06 01 02 03 04"_s},
                    {u"Adresse de messagerie"_s, u"h@example.fr"_s},
                    {u"Adresse de messagerie 2"_s, u"hg@example.org"_s}, {u"Type de messagerie"_s, u"SMTP"_s},
                    {u"Nom complet de l'adresse de messagerie"_s, u"Hervé Guérin (h@example.fr)"_s},
                    {u"Anniversaire"_s, u"14/05/1952"_s},
                    {u"Anniversaire de mariage ou fête"_s, u"12/06/1980"_s}, {u"Sexe"_s, u"Masculin"_s},
                    {u"Langue"_s, u"français, anglais"_s}}}),
            u"title given_name family_name email email2 phone work_phone mobile street town postcode born gender"_s);
        QCOMPARE(all.join(u"; "_s),
            u"M.|Hervé|Guérin|h@example.fr|hg@example.org|02 31 11 22 33|02 31 99 88 77|"
            "06 01 02 03 04|8 rue Haute|Valmont|14000|1952-05-14|m"_s);
    }

    void google_data()
    {
        QTest::addColumn<QString>("csv");
        const auto french = [](const QString &email, const QString &label, const QString &dash) {
            return QString(u"Prénom,Deuxième prénom,Nom,Préfixe du nom,Suffixe du nom,Surnom,Anniversaire,"
                           "Notes,Photo,Libellés,%1 1 %3 %2,%1 1 %3 Valeur,%1 2 %3 %2,%1 2 %3 Valeur,"
                           "Téléphone 1 %3 %2,Téléphone 1 %3 Valeur,Adresse 1 %3 %2,"
                           "Adresse 1 %3 Mise en forme,Adresse 1 %3 Rue,Adresse 1 %3 Ville,"
                           "Adresse 1 %3 Région,Adresse 1 %3 Code postal,Adresse 1 %3 Pays\n"
                           "Élodie,,Lefèvre,Mme,,,1961-02-28,,,* myContacts,* Domicile,elodie@example.fr,"
                           "Travail,el@example.org,Mobile,+33 6 12 34 56 78,Domicile,"
                           "\"12 rue de l'Église\n14000 Caen\",12 rue de l'Église,Caen,,14000,France\n"_s)
                .arg(email, label, dash);
        };
        QTest::newRow("French, hyphens") << french(u"E-mail"_s, u"Étiquette"_s, u"-"_s);
        QTest::newRow("French, dashes") << french(u"Adresse e-mail"_s, u"Libellé"_s, u"–"_s);
        const auto german = [](const QString &dash, const QString &label) {
            return QString(u"Vorname,Zweiter Vorname,Nachname,Namenspräfix,Namenssuffix,Spitzname,Geburtstag,"
                           "Notizen,Foto,Labels,E-Mail 1 %1 %2,E-Mail 1 %1 Wert,E-Mail 2 %1 %2,"
                           "E-Mail 2 %1 Wert,Telefon 1 %1 %2,Telefon 1 %1 Wert,Adresse 1 %1 %2,"
                           "Adresse 1 %1 Formatiert,Adresse 1 %1 Straße,Adresse 1 %1 Stadt,"
                           "Adresse 1 %1 Region,Adresse 1 %1 Postleitzahl,Adresse 1 %1 Land\n"
                           "Élodie,,Lefèvre,Mme,,,1961-02-28,,,* myContacts,* Privat,elodie@example.fr,"
                           "Arbeit,el@example.org,Mobil,+33 6 12 34 56 78,Privat,"
                           "\"12 rue de l'Église\n14000 Caen\",12 rue de l'Église,Caen,,14000,France\n"_s)
                .arg(dash, label);
        };
        QTest::newRow("German, hyphens") << german(u"-"_s, u"Label"_s);
        QTest::newRow("German, dashes") << german(u"–"_s, u"Typ"_s);
    }
    void google()
    {
        QFETCH(QString, csv);
        const QStringList all = stored(
            csv, u"title given_name family_name email email2 mobile street town postcode born notes"_s);
        QCOMPARE(all.join(u"; "_s),
            u"Mme|Élodie|Lefèvre|elodie@example.fr|el@example.org|+33 6 12 34 56 78|"
            "12 rue de l'Église|Caen|14000|1961-02-28|"_s);
    }

    void hitobito_data()
    {
        QTest::addColumn<QString>("headings");
        QTest::addColumn<QString>("no");
        QTest::addColumn<QString>("yes");
        QTest::newRow("French") << u"Prénom;Nom;Surnom;Nom de l'entreprise;Entreprise;"
                                   "Adresse e-mail principale;Rue;Numéro de la maison;NPA;Lieu;Pays;Sexe;"
                                   "Date de naissance;Langue;Rôles;Tags;Numéro de téléphone Privé;"
                                   "Numéro de téléphone Mobile;Adresse e-mail supplémentaire Professionnel"_s
                                << u"non"_s << u"oui"_s;
        QTest::newRow("French, older")
            << u"Prénom;Nom;Surnom;Nom de l'entreprise;Entreprise;Adresse e-mail principale;Rue;"
               "Numéro de la maison;Code postal;Lieu;Pays;Sexe;Date de naissance;"
               "Langue de correspondance;Rôles;Tags;Téléphone Privé;Téléphone Mobile;"
               "Autre adresse e-mail Professionnel"_s
            << u"non"_s << u"oui"_s;
        QTest::newRow("German") << u"Vorname;Nachname;Übername;Firmenname;Firma;Haupt-E-Mail;Strasse;"
                                   "Hausnummer;PLZ;Ort;Land;Geschlecht;Geburtstag;Sprache;Rollen;Tags;"
                                   "Telefonnummer Privat;Telefonnummer Mobil;Weitere E-Mail Arbeit"_s
                                << u"nein"_s << u"ja"_s;
    }
    void hitobito()
    {
        QFETCH(QString, headings);
        QFETCH(QString, no);
        QFETCH(QString, yes);
        const QStringList all = stored(headings
                + u"\nJeanne;Roux;;;%1;jeanne@example.ch;Rue Basse;1a;1200;Genève;Suisse;féminin;03.04.1955;"
                  "français;Membre;Choeur;022 111 22 33;079 111 22 33;jr@example.org\n"
                  ";;;Choeur du Lac SA;%2;choeur@example.ch;Quai;3;1200;Genève;Suisse;;;;;;;;\n"_s.arg(
                      no, yes),
            u"given_name family_name email email2 phone mobile street postcode town born gender"_s);
        QVERIFY(!all.isEmpty());
        const QString street = headings.startsWith(u"Vor"_s) ? u"Rue Basse 1a"_s : u"1a Rue Basse"_s;
        QCOMPARE(all.first(),
            u"Jeanne|Roux|jeanne@example.ch|jr@example.org|022 111 22 33|079 111 22 33|"_s + street
                + u"|1200|Genève|1955-04-03|f"_s);
        QVERIFY2(
            all.size() == 2, qPrintable(all.join(u"; "_s))); // the firm is no person, and a sentence says so
        QVERIFY2(all.at(1).contains(u"Choeur du Lac SA"_s), qPrintable(all.at(1)));
    }
};

QTEST_GUILESS_MAIN(TestPeopleListsOfPrograms)
#include "tst_people_lists_of_programs.moc"

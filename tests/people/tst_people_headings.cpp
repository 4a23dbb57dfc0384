// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_contents.h"
#include "column_roles.h"
#include "couples.h"
#include "people_fields.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// What headings and names in three languages are taken for.
class TestPeopleHeadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBankStatementIsNoListOfPeople()
    {
        const auto isStatement = [](const QStringList &headings) {
            Table table;
            table.headings = headings;
            return looksLikeStatement(table);
        };
        QVERIFY(isStatement({u"Date"_s, u"Description"_s, u"Debit"_s, u"Credit"_s, u"Balance"_s}));
        QVERIFY(isStatement({u"Buchungstag"_s, u"Wert"_s, u"Verwendungszweck"_s, u"Betrag"_s}));
        QVERIFY(isStatement({u"Date"_s, u"Amount"_s, u"Account"_s, u"Counterparty"_s, u"Name"_s}));
        QVERIFY(!isStatement({u"First name"_s, u"Last name"_s, u"Amount"_s, u"Balance"_s}));
        QVERIFY(!isStatement({u"Name"_s, u"Amount"_s, u"E-mail"_s, u"Balance"_s}));
    }
    void aDateIsNoTelephone()
    {
        const QStringList dates{u"01/02/2026"_s, u"28/02/2026"_s, u"01.03.2026"_s};
        QVERIFY(fieldFromValues(dates, QDate(2026, 11, 23)) != u"phone"_s);
    }
    void headingsAreKnown_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *heading, const char *field) {
            QTest::newRow(heading) << QString::fromUtf8(heading) << QString::fromLatin1(field);
        };
        row("First name", "given_name");
        row("FIRSTNAME", "given_name");
        row("first_name", "given_name");
        row("FirstName", "given_name");
        row("Forename(s)", "given_name");
        row("Prénom", "given_name");
        row("Vorname", "given_name");
        row("Surname", "family_name");
        row("Nom de famille", "family_name");
        row("Nachname", "family_name");
        row("Name", "name");
        row("Full name", "name");
        row("Nom et prénom", "name");
        row("Vor- und Nachname", "name");
        row("Nom / Name", "family_name");
        row("E-mail", "email");
        row("Email address", "email");
        row("E-Mail-Adresse", "email");
        row("Courriel", "email");
        row("Adresse électronique", "email");
        row("Contact e-mail", "email");
        row("E-mail 2", "email2");
        row("Secondary Email", "email2");
        row("E-mail 3 Address", "other_email");
        row("Work e-mail", "other_email");
        row("Tel.", "phone");
        row("Tél. (privé)", "phone");
        row("Téléphone", "phone");
        row("Telefon privat", "phone");
        row("Contact Phone Number", "phone");
        row("Home Phone", "phone");
        row("Telephone (mobile)", "mobile");
        row("Tél. portable", "mobile");
        row("Handy", "mobile");
        row("Mobile no.", "mobile");
        row("Business Phone", "work_phone");
        row("Tel. geschäftlich", "work_phone");
        row("Phone 2", "other_phone");
        row("Address", "street");
        row("Home Address", "street");
        row("Straße und Hausnummer", "street");
        row("Adresse", "street");
        row("Address line 2", "street2");
        row("Home Address 2", "street2");
        row("Postal address", "street");
        row("Town/City", "town");
        row("Ville", "town");
        row("Wohnort", "town");
        row("Post code", "postcode");
        row("Home ZipCode", "postcode");
        row("Code postal", "postcode");
        row("PLZ", "postcode");
        row("County", "region");
        row("Country", "country");
        row("Pays", "country");
        row("D.O.B.", "born");
        row("Date of birth", "born");
        row("Né(e) le", "born");
        row("Geburtsdatum", "born");
        row("Birth Year", "birth_year");
        row("Year of birth", "birth_year");
        row("Birth Day", "birth_day");
        row("Membership no.", "member_number");
        row("N° adhérent", "member_number");
        row("Mitgliedsnummer", "member_number");
        row("Membership type", "category");
        row("Paid until", "paid_until");
        row("À jour jusqu'au", "paid_until");
        row("Mitglied seit", "joined");
        row("Host", "hosting");
        row("Gastfamilie", "hosting");
        row("Languages", "languages");
        row("Sprachen", "languages");
        row("Remarks", "notes");
        row("Bemerkungen", "notes");
        row("Household", "household");
        row("Fax", "keep");
        row("Work Fax", "keep");
        row("Work Address", "keep");
        row("Company", "keep");
        row("Location Coordinates", "");
        row("Place of birth", "");
        row("Birth name", "");
        row("Custom 1", "");
        row("a", "");
        row("Paid?", "paid_until");
        row("Subs paid to", "paid_until");
        row("Beitrag bezahlt bis", "paid_until");
        row("À jour de cotisation", "paid_until");
        row("Cotisation payée jusqu'au", "paid_until");
        row("geb. am", "born");
        row("geboren am", "born");
        row("Age", "age");
        row("Alter", "age");
        row("PLZ Ort", "town");
        row("PLZ/Ort", "town");
        row("CP Ville", "town");
        row("Town and postcode", "town");
        row("Postcode/Town", "town");
    }
    void headingsAreKnown()
    {
        QFETCH(QString, heading);
        Table list;
        list.headings = {heading};
        list.rows = {{u"value"_s}};
        list.headingLine = 1;
        const QList<PeopleField> fields = peopleFields();
        const ColumnRoles roles = columnRoles(list, fields, testing::choices());
        const int field = roles.roles.first().field;
        QTEST(field < 0 ? QString() : fields.at(field).name, "field");
    }

    void fieldsHaveNamesAndLabelsOfTheirOwn()
    {
        QSet<QString> names;
        QSet<QString> labels;
        for (const PeopleField &field : peopleFields()) {
            QVERIFY2(!names.contains(field.name), qPrintable(field.name));
            QVERIFY2(!labels.contains(field.label), qPrintable(field.label));
            names.insert(field.name);
            labels.insert(field.label);
        }
    }

    void couplesAreTakenApartWhenThatIsSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("persons");
        const auto row = [](const char *name, const char *persons) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(persons);
        };
        row("Anne Fairweather", "|Anne|Fairweather");
        row("Tom & Anne Fairweather", "|Tom|Fairweather + |Anne|Fairweather");
        row("Tom and Anne Fairweather", "|Tom|Fairweather + |Anne|Fairweather");
        row("Mr T and Mrs A Fairweather", "Mr|T|Fairweather + Mrs|A|Fairweather");
        row("Mr & Mrs T Fairweather", "Mr|T|Fairweather + Mrs||Fairweather");
        row("M. et Mme Jean Dupont", "M.|Jean|Dupont + Mme||Dupont");
        row("M. et Mme Dupont", "M.||Dupont + Mme||Dupont");
        row("Jean et Marie Dupont", "|Jean|Dupont + |Marie|Dupont");
        row("Herr und Frau Müller", "Herr||Müller + Frau||Müller");
        row("Fairweather, Tom & Anne", "|Tom|Fairweather + |Anne|Fairweather");
        row("Tom Fairweather and Anne Miller", "|Tom|Fairweather + |Anne|Miller");
        row("DUPONT Jean et Marie", "|Jean|DUPONT + |Marie|DUPONT");
        row("Arts and Crafts Society", "||Arts and Crafts Society");
        row("Smith & Sons Ltd", "||Smith & Sons Ltd");
        row("Ferdinand Landmann", "|Ferdinand|Landmann");
    }
    void couplesAreTakenApartWhenThatIsSafe()
    {
        QFETCH(QString, name);
        const auto show = [](const PersonName &n) { return n.title + u'|' + n.given + u'|' + n.family; };
        const CoupleNames couple = splitCouple(name);
        QTEST(couple.second ? show(couple.first) + u" + "_s + show(*couple.second) : show(couple.first),
            "persons");
    }
};

QTEST_GUILESS_MAIN(TestPeopleHeadings)
#include "tst_people_headings.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// What a card of an address book tells beyond the columns of a person stays with the person.
class TestPeopleListsOfCards : public QObject
{
    Q_OBJECT

    testing::Books m_books;

    Person imported(const QByteArray &lines)
    {
        const auto store = m_books.fresh();
        const auto cards =
            readVCards("BEGIN:VCARD\nVERSION:3.0\nFN:Tom Ash\nN:Ash;Tom;;;\n" + lines + "END:VCARD\n");
        const auto plan = planPeopleImport(tableOf(*cards), u"c.vcf"_s, testing::choices(), *store);
        if (!plan || adopt(*store, *plan, u"Import"_s).end != EditOutcome::Done)
            return {};
        return store->all<Person>().value(0);
    }

private Q_SLOTS:
    void whatHasNoColumnIsKeptInTheNotes_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("notes");
        const auto row = [](const char *name, const char *lines, const char *notes) {
            QTest::newRow(name) << QByteArray(lines) << QString::fromUtf8(notes);
        };
        row("two web pages", "URL:https://a.example\nURL;TYPE=work:https://b.example\n",
            "Website: https://a.example, https://b.example");
        row("messages", "IMPP:xmpp:tom@x.example\nX-AIM:tomash\n",
            "Instant messaging: xmpp:tom@x.example, tomash");
        row("spouse", "X-SPOUSE:Anne\n", "Spouse: Anne");
        row("Apple's spouse", "item1.X-ABRELATEDNAMES:Anne\nitem1.X-ABLabel:_$!<Spouse>!$_\n",
            "Related: Anne (Spouse)");
        row("department", "ORG:Town Hall;Parks;Trees\n", "Company: Town Hall\nDepartment: Parks, Trees");
        row("two firms", "ORG:Town Hall\nORG:Chess Club\n", "Company: Town Hall, Chess Club");
        row("role", "ROLE:Treasurer\n", "Role: Treasurer");
        row("second title", "TITLE:Gardener\nTITLE:Treasurer\n", "Role: Treasurer");
        row("anniversary", "ANNIVERSARY:20090808T1430-0500\n", "Anniversary: 2009-08-08");
        row("its other names", "X-EVOLUTION-ANNIVERSARY:2009-08-08\n", "Anniversary: 2009-08-08");
        row("not a day", "ANNIVERSARY:in spring\n", "Anniversary: in spring");
        row("birthday without a year", "BDAY:--0203\n", "Birthday without year: 3 February");
        row("the same, older", "BDAY:--02-03\n", "Birthday without year: 3 February");
        row("Apple's", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-02-03\n", "Birthday without year: 3 February");
        row("both days", "BDAY:--0203\nANNIVERSARY:20090808T1430-0500\n",
            "Birthday without year: 3 February\nAnniversary: 2009-08-08");
        row("another card", "RELATED:urn:uuid:03a0e51f-d1aa-4385-8a53-e29025acd8af\n", "");
        row("a whole birthday", "BDAY:1950-02-03\n", "");
    }
    void whatHasNoColumnIsKeptInTheNotes()
    {
        QFETCH(QByteArray, lines);
        const Person person = imported(lines);
        QCOMPARE(person.familyName, u"Ash"_s);
        QTEST(person.notes, "notes");
    }

    void theFirstTitleIsTheOccupation()
    {
        QCOMPARE(imported("TITLE:Gardener\nTITLE:Treasurer\n").occupation, u"Gardener"_s);
    }
};

QTEST_GUILESS_MAIN(TestPeopleListsOfCards)
#include "tst_people_lists_of_cards.moc"

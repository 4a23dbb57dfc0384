// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_import.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Real lists and address books, each imported to the answer in MANIFEST.md or refused in one plain sentence.
class TestRealImports : public QObject
{
    Q_OBJECT

    testing::Books m_books;

    QString file(const QString &name) const { return testing::realData() + u'/' + name; }

    QList<Person> imported(const QString &name, const QMap<QString, QString> &map = {})
    {
        const auto store = m_books.fresh();
        const auto plan = planPeopleFile(file(name), testing::choices(map), *store);
        if (!plan) {
            qWarning("%s", qPrintable(plan.sentence));
            return {};
        }
        if (!adopt(*store, *plan, u"Import"_s))
            return {};
        m_store = store;
        return store->all<Person>();
    }
    Household homeOf(const Person &person) const
    {
        return m_store->get(person.household).value_or(Household());
    }
    std::shared_ptr<Store> m_store;

private Q_SLOTS:
    void init()
    {
        if (testing::realData().isEmpty())
            QSKIP("The real files (../shared/data/real) are not here: nothing was tried.");
    }

    void everyFileIsTakenOverOrRefusedInOneSentence_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &folder : {u"csv_contacts/csv-spectrum"_s, u"csv_contacts/roundcube"_s,
                 u"vcard_ical/ez-vcard"_s, u"vcard_ical/kcontacts"_s}) {
            const QDir dir(testing::realData() + u'/' + folder);
            for (const QString &name : dir.entryList(QDir::Files))
                QTest::newRow(qPrintable(name)) << folder + u'/' + name;
        }
    }
    void everyFileIsTakenOverOrRefusedInOneSentence()
    {
        QFETCH(QString, name);
        const auto store = m_books.fresh();
        const auto before = testing::contents(*store);
        const auto plan = planPeopleFile(file(name), testing::choices(), *store);
        if (!plan) {
            QVERIFY(!plan.sentence.isEmpty());
            QVERIFY2(plan.sentence.endsWith(u'.'), qPrintable(plan.sentence));
            QVERIFY(!plan.sentence.contains(u'\n'));
            QCOMPARE(testing::contents(*store), before);
            return;
        }
        QVERIFY(plan->count(ImportRow::Add) > 0);
        const EditOutcome outcome = adopt(*store, *plan, u"Import"_s);
        QCOMPARE(outcome.end, EditOutcome::Done);
        QCOMPARE(store->count(recordOf<Person>()), qint64(plan->count(ImportRow::Add)));

        const auto again = planPeopleFile(file(name), testing::choices(), *store);
        QVERIFY(bool(again));
        for (const ImportRow &row : again->rows) {
            QString changes;
            for (const FieldChange &change : row.changes)
                changes += change.label + u": "_s + change.before + u" -> "_s + change.after + u"; "_s;
            if (row.action != ImportRow::Skip)
                QVERIFY2(row.action == ImportRow::Same, qPrintable(row.title + u" / "_s + changes));
        }

        QVERIFY(bool(store->undo()));
        QCOMPARE(testing::contents(*store), before);
    }

    void cardsAreAllThere_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("cards");
        QTest::newRow("ez-vcard") << u"vcard_ical/ez-vcard"_s << 26;
        QTest::newRow("kcontacts") << u"vcard_ical/kcontacts"_s << 23;
    }
    void cardsAreAllThere()
    {
        QFETCH(QString, folder);
        int count = 0;
        const QDir dir(file(folder));
        for (const QString &name : dir.entryList(QDir::Files)) {
            const auto store = m_books.fresh();
            const auto plan = planPeopleFile(dir.filePath(name), testing::choices(), *store);
            if (plan) {
                count += int(plan->rows.size());
                continue;
            }
            QCOMPARE(name, u"vcard7.vcf"_s); // one card, which holds nothing but a postal label
            QVERIFY(plan.sentence.startsWith(u"No card of this address book has a name"_s));
            ++count;
        }
        QTEST(count, "cards");
    }

    void unknownHeadingsAreNamedAndMappedByHand_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QStringList>("names");
        const QString folder = u"csv_contacts/csv-spectrum/"_s;
        QTest::newRow("empty") << folder + u"empty.csv"_s << u"a"_s << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("empty_crlf") << folder + u"empty_crlf.csv"_s << u"a"_s << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("escaped_quotes")
            << folder + u"escaped_quotes.csv"_s << u"b"_s << QStringList{u"ha \"ha\" ha"_s, u"4"_s};
        QTest::newRow("newlines") << folder + u"newlines.csv"_s << u"a"_s
                                  << QStringList{u"1"_s, u"Once upon a time"_s, u"7"_s};
        QTest::newRow("newlines_crlf") << folder + u"newlines_crlf.csv"_s << u"a"_s
                                       << QStringList{u"1"_s, u"Once upon a time"_s, u"7"_s};
        QTest::newRow("quotes_and_newlines")
            << folder + u"quotes_and_newlines.csv"_s << u"b"_s << QStringList{u"ha \"ha\" ha"_s, u"4"_s};
        QTest::newRow("simple") << folder + u"simple.csv"_s << u"c"_s << QStringList{u"3"_s};
        QTest::newRow("simple_crlf") << folder + u"simple_crlf.csv"_s << u"c"_s << QStringList{u"3"_s};
        QTest::newRow("utf8") << folder + u"utf8.csv"_s << u"c"_s << QStringList{u"3"_s, u"ʤ"_s};
        QTest::newRow("json") << folder + u"json.csv"_s << u"key"_s << QStringList{u"1"_s};
    }
    void unknownHeadingsAreNamedAndMappedByHand()
    {
        QFETCH(QString, name);
        QFETCH(QString, heading);
        const auto store = m_books.fresh();
        const auto refused = planPeopleFile(file(name), testing::choices(), *store);
        QVERIFY(!refused);
        QVERIFY2(refused.sentence.contains(u"“"_s + heading + u"”"_s), qPrintable(refused.sentence));
        QStringList names;
        for (const Person &person : imported(name, {{u"family_name"_s, heading}}))
            names += person.familyName;
        QTEST(names, "names");
    }

    void addressesWithCommas()
    {
        const QList<Person> people = imported(u"csv_contacts/csv-spectrum/comma_in_quotes.csv"_s);
        QCOMPARE(people.size(), 1);
        QCOMPARE(displayName(people.first()), u"John Doe"_s);
        const Household home = homeOf(people.first());
        QCOMPARE(home.street, u"120 any st."_s);
        QCOMPARE(home.town, u"Anytown, WW"_s);
        QCOMPARE(home.postcode, u"08123"_s);
    }

    void aTelephoneNumberAloneIsEnough()
    {
        const QList<Person> people = imported(u"csv_contacts/csv-spectrum/location_coordinates.csv"_s);
        QCOMPARE(people.size(), 1);
        QCOMPARE(people.first().phone, u"2095257564"_s);
        const Household home = homeOf(people.first());
        QCOMPARE(home.town, u"Modesto"_s);
        QCOMPARE(home.region, u"Stanislaus"_s);
    }

    void googleContacts()
    {
        const QList<Person> people = imported(u"csv_contacts/roundcube/gmail.csv"_s);
        QCOMPARE(people.size(), 1);
        const Person &p = people.first();
        QCOMPARE(p.title, u"Prefix"_s);
        QCOMPARE(p.givenName, u"Firstname Middle"_s);
        QCOMPARE(p.familyName, u"Lastname"_s);
        QCOMPARE(p.suffix, u"Suffix"_s);
        QCOMPARE(p.knownAs, u"nick"_s);
        QCOMPARE(p.born, QDate(1975, 12, 12));
        QCOMPARE(p.email, u"home@aaa.pl"_s);
        QCOMPARE(p.email2, u"work@email.pl"_s);
        QCOMPARE(p.phone, u"mainphone"_s);
        QCOMPARE(p.mobile, u"mobile"_s);
        QCOMPARE(p.workPhone, u"workphone"_s);
        QCOMPARE(p.occupation, u"jobtitle"_s);
        const QString expected =
            u"note\"note\nGroup Membership: * My Contacts ::: Test\n"
            "Address (Home) - PO Box: home_pobox\n"
            "Address (Work): work_street, work_city work_zip, work_country\n"
            "Organization 1: company\nRelation (Spouse): spouse\nWebsite (Profile): test.com\n"
            "Website (Home Page): home.page.com\nE-mail 3: unknown@email.com\n"
            "E-mail (Other): other@email.com\nPhone (Pager): pager\nPhone (Home): homephone\n"
            "Phone (Home Fax): homefax\nPhone (Work Fax): workfax"_s;
        QCOMPARE(p.notes, expected);
        const Household home = homeOf(p);
        QCOMPARE(home.street, u"home_street"_s);
        QCOMPARE(home.town, u"home_city"_s);
        QCOMPARE(home.region, u"home_state"_s);
        QCOMPARE(home.postcode, u"home_zip"_s);
        QCOMPARE(home.country, u"home_country"_s);
    }

    void thunderbirdContacts()
    {
        const QList<Person> people = imported(u"csv_contacts/roundcube/tb_plain.csv"_s);
        QCOMPARE(people.size(), 1);
        const Person &p = people.first();
        QCOMPARE(displayName(p), u"Nick Lastname"_s);
        QCOMPARE(p.givenName, u"Firstname"_s);
        QCOMPARE(p.born, QDate(1970, 11, 15));
        QCOMPARE(p.email, u"test@domain.tld"_s);
        QCOMPARE(p.email2, u"next@domain.tld"_s);
        QCOMPARE(p.phone, u"phone home"_s);
        QCOMPARE(p.workPhone, u"phone work"_s);
        QCOMPARE(p.mobile, u"mobile"_s);
        QCOMPARE(p.occupation, u"title"_s);
        const Household home = homeOf(p);
        QCOMPARE(home.street, u"Priv address"_s);
        QCOMPARE(home.town, u"City"_s);
        QCOMPARE(home.region, u"region"_s);
        QCOMPARE(home.postcode, u"xx-xxx"_s);
        QCOMPARE(home.country, u"USA"_s);
        for (const QString &kept :
            {u"Display Name: Displayname"_s, u"Fax Number: fax"_s, u"Pager Number: pager"_s,
                u"Work Address: Addr work"_s, u"Work City: Wcity"_s, u"Work ZipCode: 33-333"_s,
                u"Work Country: Poland"_s, u"Department: department"_s, u"Organization: Organization"_s,
                u"Web Page 1: http://page.com"_s, u"Web Page 2: http://webpage.tld"_s})
            QVERIFY2(p.notes.split(u'\n').contains(kept), qPrintable(kept + u"\n in \n"_s + p.notes));
    }

    void addressesAlone()
    {
        const QList<Person> outlook = imported(u"csv_contacts/roundcube/outlook.csv"_s);
        QCOMPARE(outlook.size(), 1);
        QCOMPARE(outlook.first().email, u"test1@domain.tld"_s);
        QCOMPARE(outlook.first().email2, u"test2@domain.tld"_s);
        QCOMPARE(outlook.first().notes, u"E-mail 3 Address: test3@domain.tld"_s);
        QVERIFY(outlook.first().familyName.isEmpty());

        QStringList emails;
        for (const Person &person : imported(u"csv_contacts/roundcube/email.csv"_s))
            emails += person.email;
        QCOMPARE(emails,
            (QStringList{
                u"test1@domain.tld"_s, u"test2@domain.tld"_s, u"test3@domain.tld"_s, u"test4@domain.tld"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRealImports)
#include "tst_real_imports.moc"

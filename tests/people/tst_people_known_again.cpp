// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address_matching.h"
#include "people_import.h"
#include "people_reports.h"
#include "people_sample.h"
#include "renderers.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// People and homes of the book are known again, are never mistaken for their namesakes, and move only where
// they are said to.
class TestPeopleKnownAgain : public QObject
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
        for (const Person &person : m_store->all<Person>()) {
            const Household home = m_store->get(person.household).value_or(Household());
            all += QStringList{displayName(person), home.name, home.street, home.town}.join(u'|');
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    void theReportsOfTheProgramBringNothingNew_data()
    {
        QTest::addColumn<QString>("report");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QLocale>("locale");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German);
        for (const QString &report : {u"members"_s, u"subscriptions"_s}) {
            QTest::newRow(qPrintable(report + u" csv"_s)) << report << u"csv"_s << english;
            QTest::newRow(qPrintable(report + u" csv, German"_s)) << report << u"csv"_s << german;
            QTest::newRow(qPrintable(report + u" xlsx"_s)) << report << u"xlsx"_s << english;
        }
    }
    void theReportsOfTheProgramBringNothingNew()
    {
        QFETCH(QString, report);
        QFETCH(QString, suffix);
        QFETCH(QLocale, locale);
        QVERIFY(bool(m_store->edit(u"Sample"_s, [](Edit &edit) { addSamplePeople(edit, testing::today); })));
        Household odd = *m_store->get(Id<Household>(1'000'001)); // one that is harder to take apart
        odd.street = u"Flat 2\n4 Castle Terrace"_s;
        odd.region = u"Northshire"_s;
        odd.country = u"France"_s;
        Household bare = *m_store->get(Id<Household>(1'000'002));
        bare.postcode.clear();
        QVERIFY(bool(m_store->edit(u"Change"_s, [&](Edit &edit) {
            edit.save(odd);
            edit.save(bare);
        })));
        const Report made = report == u"members"_s ? memberList(*m_store, testing::today, locale)
                                                   : subscriptionList(*m_store, testing::today, locale);
        const QString path = m_books.path(report + u'.' + suffix);
        QVERIFY(bool(saveReport(made, path, locale)));
        ImportChoices choices = testing::choices();
        choices.locale = locale;
        const auto plan = planPeopleFile(path, choices, *m_store);
        QVERIFY2(bool(plan), qPrintable(plan.sentence));
        QVERIFY(plan->rows.size() >= 10);
        for (const QString &line : testing::shown(*plan))
            QVERIFY2(line.startsWith(u"same "_s), qPrintable(line));
    }

    void anAddressInOnePieceIsTheOneInParts_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("with commas") << u"6 Canal Side, Northbridge, NB1 1FH"_s;
        QTest::newRow("with the county") << u"6 Canal Side, Northbridge, Northshire, NB1 1FH"_s;
        QTest::newRow("without a postcode") << u"6 Canal Side, Northbridge"_s;
        QTest::newRow("in lines") << u"6 Canal Side\nNorthbridge\nNB1 1FH"_s;
        QTest::newRow("the street alone") << u"6 Canal Side"_s;
        QTest::newRow("in capitals") << u"6 CANAL SIDE, NORTHBRIDGE, NB11FH"_s;
    }
    void anAddressInOnePieceIsTheOneInParts()
    {
        QFETCH(QString, written);
        testing::importCsv(*m_store,
            u"First name,Last name,Street,Town,County,Postcode,Telephone at home\n"
            "Joan,Adams,6 Canal Side,Northbridge,Northshire,NB1 1FH,01632 960110\n"_s);
        const QStringList lines =
            shown(u"Name,Address,Telephone\n\"Adams, Joan\",\"%1\",\"01632 960110\"\n"_s.arg(written));
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().startsWith(u"same "_s), qPrintable(lines.first()));
    }

    void addressesAreComparedAsPeopleDo_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::addColumn<bool>("differ");
        const auto row = [](const char *one, const char *two, bool differ) {
            QTest::newRow((QByteArray(one) + " / " + two).constData())
                << QString::fromUtf8(one) << QString::fromUtf8(two) << differ;
        };
        row("1 High Street", "1 High St", false);
        row("Hauptstraße 5", "Hauptstr. 5", false);
        row("1 High Street", "Flat 2, 1 High Street", false);
        row("1 High Street", "1 Hihg Street", false);
        row("1 High Street", "1 High Street, Harton", false);
        row("1 High Street", "", false);
        row("1 High Street", "2 High Street", true);
        row("1 High Street", "99 New Road", true);
        row("1 High Street", "1 Mill Lane", true);
        row("1 High Street|NB1 1AA", "1 High Street|Harton", false);
        row("1 High Street|NB1 1AA", "1 High Street|ZZ9 9ZZ", true);
        row("1 High Street|Harton", "1 High Street|Millbrook", true);
    }
    void addressesAreComparedAsPeopleDo()
    {
        QFETCH(QString, one);
        QFETCH(QString, two);
        const auto key = [](const QString &text) {
            return addressKey(text.section(u'|', 0, 0), text.section(u'|', 1), {});
        };
        QTEST(addressesDiffer(key(one), key(two)), "differ");
        QTEST(addressesDiffer(key(two), key(one)), "differ");
    }

    void aNamesakeIsNeverWrittenToByChance_data()
    {
        QTest::addColumn<QString>("before"); // lines above the one in question
        QTest::newRow("alone") << QString();
        QTest::newRow("after one of them") << u"John,Smith,js@example.org,\n"_s;
        QTest::newRow("after both") << u"John,Smith,js@example.org,\nJohn,Smith,js2@example.org,\n"_s;
        QTest::newRow("after one of them twice")
            << u"John,Smith,js@example.org,1632\nJohn,Smith,js@example.org,\n"_s;
    }
    void aNamesakeIsNeverWrittenToByChance()
    {
        QFETCH(QString, before);
        const QString head = u"First name,Last name,Email,Phone\n"_s;
        testing::importCsv(*m_store, head + u"John,Smith,js@example.org,\nJohn,Smith,js2@example.org,\n"_s);
        const QStringList lines = shown(head + before + u"JOHN,SMITH,,01632 960001\n"_s);
        QCOMPARE(lines.last(),
            u"leave out John Smith | “John Smith” fits more than one person, and nothing in this line tells "
            "which of them is meant, so it is left out."_s);
        const auto plan = testing::planCsv(*m_store, head + u"JOHN,SMITH,,01632 960001\n"_s);
        QCOMPARE(adopt(*m_store, *plan, u"Import"_s).end, EditOutcome::Nothing);
    }

    void aNamesakeIsKnownByWhatIsHisOwn()
    {
        const QString head = u"First name,Last name,Date of birth,Email,Phone,Address,Postcode\n"_s;
        const QString father = u"John,Smith,1950-01-01,,01632 960001,1 High St,NB1 1AA\n"_s;
        const QString son = u"John,Smith,1980-01-01,js@example.org,01632 960001,1 High St,NB1 1AA\n"_s;
        testing::importCsv(*m_store, head + father + son);
        QCOMPARE(m_store->count(recordOf<Person>()), 2);
        for (const QString &line : shown(head + father + son))
            QVERIFY2(line.startsWith(u"same "_s), qPrintable(line));
        QCOMPARE(
            shown(head + u"John,Smith,,js@example.org,01632 960001,,\n"_s).first(), u"same John Smith"_s);
        QVERIFY(shown(head + u"John,Smith,,,01632 960001,1 High St,NB1 1AA\n"_s)
                    .first()
                    .startsWith(u"leave out John Smith | “John Smith” fits more than one person"_s));
        QVERIFY(shown(head + u"John,Smith,,third@example.org,,3 Mill Lane,NB1 1AC\n"_s)
                    .first()
                    .startsWith(u"add John Smith | Looks like John Smith"_s));
    }

    void whoLeavesAHomeDoesNotTakeTheOthersAlong()
    {
        const QString head = u"First name,Last name,Email,Address,Town\n"_s;
        testing::importCsv(*m_store,
            head
                + u"John,Smith,js@example.org,1 High St,Northbridge\n"
                  "Mary,Smith,ms@example.org,1 High St,Northbridge\n"
                  "Lucy,Smith,ls@example.org,1 High St,Northbridge\n"_s);
        const QString list = head
            + u"John,Smith,js@example.org,99 New Rd,Harton\n"
              "Lucy,Smith,ls@example.org,99 New Rd,Harton\n"_s;
        QCOMPARE(shown(list).first(),
            u"change John Smith, Harton | Household: Smith, High St -> Smith, New Rd | Leaves the household "
            "Smith, High St; still there: Mary."_s);
        testing::importCsv(*m_store, list);
        QCOMPARE(homes(),
            (QStringList{u"John Smith|Smith, New Rd|99 New Rd|Harton"_s,
                u"Mary Smith|Smith, High St|1 High St|Northbridge"_s,
                u"Lucy Smith|Smith, New Rd|99 New Rd|Harton"_s}));
        QCOMPARE(m_store->count(recordOf<Household>()), 2);
        for (const QString &line : shown(list))
            QVERIFY2(line.startsWith(u"same "_s), qPrintable(line));
    }

    void allWhoLiveInAHomeMoveItAndItsNameFollows()
    {
        const QString head = u"First name,Last name,Email,Address,Town\n"_s;
        testing::importCsv(*m_store,
            head
                + u"John,Smith,js@example.org,1 High St,Northbridge\n"
                  "Mary,Smith,ms@example.org,1 High St,Northbridge\n"_s);
        const QString list = head
            + u"John,Smith,js@example.org,99 New Rd,Harton\n"
              "Mary,Smith,ms@example.org,99 New Rd,Harton\n"_s;
        QCOMPARE(shown(list).first(),
            u"change John Smith, Harton | Street: 1 High St -> 99 New Rd | Town: Northbridge -> Harton | "
            u"Name "
            "of the household: Smith, High St -> Smith, New Rd | The whole household gets this address, "
            "also: Mary."_s);
        testing::importCsv(*m_store, list);
        QCOMPARE(homes().last(), u"Mary Smith|Smith, New Rd|99 New Rd|Harton"_s);
        QCOMPARE(m_store->count(recordOf<Household>()), 1);
    }

    void aNameThatSomebodyHasGivenStays()
    {
        const QString head = u"First name,Last name,Email,Household,Address\n"_s;
        testing::importCsv(*m_store, head + u"John,Smith,js@example.org,The Mill,1 High St\n"_s);
        testing::importCsv(*m_store, head + u"John,Smith,js@example.org,,99 New Rd\n"_s);
        QCOMPARE(homes().first(), u"John Smith|The Mill|99 New Rd|"_s);
    }

    void aBetterSpellingOfTheAddressIsForAll()
    {
        const QString head = u"First name,Last name,Email,Address,Town\n"_s;
        testing::importCsv(*m_store,
            head
                + u"John,Smith,js@example.org,1 Hihg St,Harton\nMary,Smith,ms@example.org,1 Hihg "
                  "St,Harton\n"_s);
        const QString list = head + u"John,Smith,js@example.org,1 High St,Harton\n"_s;
        QVERIFY2(shown(list).first().endsWith(u"The whole household gets this address, also: Mary."_s),
            qPrintable(shown(list).first()));
        testing::importCsv(*m_store, list);
        QCOMPARE(homes().last(), u"Mary Smith|Smith, High St|1 High St|Harton"_s);
    }

    void cardsThatDifferInTheirFullNamesAreDifferentPeople()
    {
        const QString card = u"BEGIN:VCARD\nVERSION:3.0\nN:;Broken;;;\nFN:%1\nADR;TYPE=home:;;Weg "
                             "11;Urt;;00000;\nEND:VCARD\n"_s;
        const QByteArray file =
            (card.arg(u"Field after Address broken"_s) + card.arg(u"Field after Address not broken"_s))
                .toUtf8();
        const auto plan =
            planPeopleImport(tableOf(*readVCards(file)), u"c.vcf"_s, testing::choices(), *m_store);
        QVERIFY(bool(plan));
        QCOMPARE(plan->count(ImportRow::Add), 2);
        QVERIFY(bool(adopt(*m_store, *plan, u"Import"_s)));
        QCOMPARE(displayName(m_store->all<Person>().first()), u"Field after Address broken"_s);
    }

    void hiddenCharactersInNamesAreDropped()
    {
        const QList<Person> people = testing::importCsv(*m_store,
            u"Last name,First name\n\u202Eevil,x\u200B\u0007\nSmi\u00ADth,\uFEFFAnne\nکیان\u200Cفر,x\n"_s);
        QCOMPARE(displayName(people.at(0)), u"x evil"_s);
        QCOMPARE(displayName(people.at(1)), u"Anne Smith"_s);
        QCOMPARE(people.at(2).familyName, u"کیان\u200Cفر"_s); // what joins letters is part of the name
    }
};

QTEST_GUILESS_MAIN(TestPeopleKnownAgain)
#include "tst_people_known_again.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocks.h"
#include "duplicates.h"
#include "not_same.h"

#include "people/people_testing.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Who is in the book twice, and who only looks like it.
class TestDuplicates : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};

    // "Title|Given|Family|born|email|mobile|member number|suffix|gender|known as"; a home:
    // "@street|town|phone".
    void add(const QStringList &lines)
    {
        Id<Household> home;
        for (const QString &line : lines) {
            const QStringList part = line.mid(line.startsWith(u'@') ? 1 : 0).split(u'|');
            if (line.startsWith(u'@')) {
                Household at;
                at.street = part.value(0);
                at.town = part.value(1);
                at.phone = part.value(2);
                at.name = part.value(3);
                m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(at); });
                home = part.value(0).isEmpty() && part.value(1).isEmpty() ? Id<Household>() : at.id;
                continue;
            }
            Person person;
            person.household = home;
            person.title = part.value(0);
            person.givenName = part.value(1);
            person.familyName = part.value(2);
            person.born = QDate::fromString(part.value(3), Qt::ISODate);
            person.email = part.value(4);
            person.mobile = part.value(5);
            person.memberNumber = part.value(6);
            person.suffix = part.value(7);
            person.gender = part.value(8);
            person.knownAs = part.value(9);
            m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(person); });
        }
    }
    QStringList found(const QString &table = u"person"_s) const
    {
        QStringList all;
        for (const DuplicatePair &pair : findDuplicates(*m_store, m_locale, table)) {
            const QString sure = pair.likeness == Likeness::Sure ? u"sure"_s
                : pair.likeness == Likeness::Likely              ? u"likely"_s
                                                                 : u"possible"_s;
            all += sure + u": "_s + pair.firstTitle.section(u',', 0, 0) + u" = "_s
                + pair.secondTitle.section(u',', 0, 0);
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    void whoIsTheSameIsFound_data()
    {
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QString>("pair");
        const auto row = [](const char *name, const QStringList &people, const char *pair) {
            QTest::newRow(name) << people << QString::fromUtf8(pair);
        };
        row("name and birthday", {u"|Anne|Fair|1956-03-14"_s, u"|Anne|Fair|1956-03-14"_s},
            "sure: Anne Fair = Anne Fair");
        row("accents, case and hyphens",
            {u"|Jean-Pierre|LEMOÎNE||jp@x.example"_s, u"|Jean Pierre|Lemoine||JP@x.example"_s},
            "sure: Jean-Pierre LEMOÎNE = Jean Pierre Lemoine");
        row("umlauts", {u"||Müller"_s, u"@|"_s, u"|Uta|Müller"_s, u"|Uta|Mueller"_s},
            "likely: Uta Müller = Uta Mueller");
        row("particles", {u"|Anne|de la Tour||a@x.example"_s, u"|Anne|Tour||a@x.example"_s},
            "sure: Anne de la Tour = Anne Tour");
        row("swapped", {u"|Joan|Adams"_s, u"|Adams|Joan"_s}, "likely: Joan Adams = Adams Joan");
        row("swapped with particles",
            {u"|Anne|de la Tour||a@x.example"_s, u"|de la Tour|Anne||a@x.example"_s},
            "sure: Anne de la Tour = de la Tour Anne");
        row("a short form in one home", {u"@1 High St|Harton"_s, u"|Bill|Oak"_s, u"|William|Oak"_s},
            "possible: Bill Oak = William Oak");
        row("a short form and a birthday", {u"|Bill|Oak|1950-01-02"_s, u"|William|Oak|1950-01-02"_s},
            "likely: Bill Oak = William Oak");
        row("known as", {u"|Margaret|Oak||m@x.example|||||Daisy"_s, u"|Daisy|Oak||m@x.example"_s},
            "sure: Daisy Oak = Daisy Oak");
        row("an initial and the e-mail", {u"|J|Oak||j@x.example"_s, u"|Joan|Oak||j@x.example"_s},
            "likely: J Oak = Joan Oak");
        row("a slip and the telephone at one address",
            {u"@1 High Street|Harton"_s, u"|Graham|Hesketh|||07700 900123"_s, u"@1 High St|Harton"_s,
                u"|Graham|Hesket|||+44 7700 900123"_s},
            "likely: Graham Hesketh = Graham Hesket");
        row("married since",
            {u"|Jane|Brown||j@x.example|07700 900005"_s, u"|Jane|Green||j@x.example|07700 900005"_s},
            "likely: Jane Brown = Jane Green");
        row("the same number of membership", {u"|Joan|Oak||||105"_s, u"|Joan|Oak||||105"_s},
            "sure: Joan Oak = Joan Oak");
        row("namesakes in two places",
            {u"@1 High St|Harton"_s, u"|John|Smith"_s, u"@9 Low Rd|Millbrook"_s, u"|John|Smith"_s},
            "possible: John Smith = John Smith");
        row("one birthday and one last name in two places",
            {u"@4 A Rd|Harton"_s, u"|Peggy|Moss|1950-05-05"_s, u"@9 C Rd|Ashby"_s,
                u"|Nora|Moss|1950-05-05"_s},
            "possible: Peggy Moss = Nora Moss");
        row("one birthday and one first name",
            {u"@4 A Rd|Harton"_s, u"|Jane|Brown|1950-05-05"_s, u"@9 C Rd|Ashby"_s,
                u"|Jane|Green|1950-05-05"_s},
            "possible: Jane Brown = Jane Green");
        row("Hal is Harold",
            {u"@4 A Rd|Harton|01632 960001"_s, u"|Hal|Hill|1962-01-31"_s, u"@5 A Rd|Ashby"_s,
                u"|Harold|Hill|1962-01-31"_s},
            "likely: Hal Hill = Harold Hill");
        row("nobody but an e-mail", {u"|||| anne@x.example"_s.remove(u' '), u"|Anne|Fair||anne@x.example"_s},
            "possible: anne@x.example = Anne Fair");
    }
    void whoIsTheSameIsFound()
    {
        QFETCH(QStringList, people);
        add(people);
        QTEST(found().join(u"; "_s), "pair");
    }

    void whoOnlyLooksLikeItIsLeftAlone_data()
    {
        QTest::addColumn<QStringList>("people");
        const auto row = [](const char *name, const QStringList &people) { QTest::newRow(name) << people; };
        row("a couple with one e-mail and telephone",
            {u"@1 High St|Harton|01632 960001"_s, u"Mr|Tom|Fair||fairs@x.example|01632 960001"_s,
                u"Mrs|Anne|Fair||fairs@x.example|01632 960001"_s});
        row("Mr and Mrs without first names", {u"@1 High St|Harton"_s, u"Mr||Fair"_s, u"Mrs||Fair"_s});
        row("father and son",
            {u"@1 High St|Harton"_s, u"|John|Smith|1930-01-01|s@x.example"_s,
                u"|John|Smith|1960-01-01|s@x.example"_s});
        row("senior and junior",
            {u"@1 High St|Harton"_s, u"|John|Smith||||| Sr"_s.remove(u' '),
                u"|John|Smith||||| Jr"_s.remove(u' ')});
        row("twins", {u"@1 High St|Harton"_s, u"|Tim|Oak|2001-05-05"_s, u"|Tom|Oak|2001-05-05"_s});
        row("Paul and Paula",
            {u"@1 High St|Harton"_s, u"Mr|Paul|Oak||o@x.example"_s, u"Ms|Paula|Oak||o@x.example"_s});
        row("strangers with one birthday", {u"|Ann|Oak|1950-01-02"_s, u"|Bob|Elm|1950-01-02"_s});
        row("short forms in two towns",
            {u"@1 High St|Harton"_s, u"|Bill|Oak"_s, u"@9 Low Rd|Millbrook"_s, u"|William|Oak"_s});
        row("a colleague with the office telephone",
            {u"|Ann|Oak|||01632 960001"_s, u"|Bob|Elm|||01632 960001"_s});
    }
    void whoOnlyLooksLikeItIsLeftAlone()
    {
        QFETCH(QStringList, people);
        add(people);
        QCOMPARE(found(), QStringList());
    }

    void bothNamesMayBeMisspeltWhereBirthdayAndTelephoneAgree()
    {
        add({u"|Jon|Smyth|1970-02-02||07700 900777"_s, u"|John|Smith|1970-02-02||07700 900777"_s,
            u"|Jan|Barker|1970-02-02||07700 900778"_s, u"|Ruth|Wilson|1970-02-02||07700 900777"_s});
        QCOMPARE(found(), QStringList{u"likely: Jon Smyth = John Smith"_s});
    }
    void twinsAreTwo()
    {
        add({u"@1 Mill Lane|Harton|01632 960001"_s, u"|Jan|Barker|2010-02-02"_s,
            u"|Jon|Barker|2010-02-02"_s});
        QVERIFY(found().isEmpty());
    }
    void theReasonsAreTold()
    {
        add({u"@1 High St|Harton"_s, u"|Anne|Fair|1956-03-14|a@x.example"_s, u"@2 Low Rd|Harton"_s,
            u"|Anne|Fair|1956-03-14|b@x.example"_s});
        const DuplicatePair pair = findDuplicates(*m_store, m_locale, u"person"_s).value(0);
        QCOMPARE(pair.firstTitle, u"Anne Fair, Harton"_s);
        QCOMPARE(pair.reasons,
            (QStringList{u"They have the same name."_s, u"Both were born on 14/03/1956."_s,
                u"But their addresses differ."_s, u"But their e-mail addresses differ."_s}));
    }

    void whatIsNotTheSameIsRememberedAndForgottenByUndo()
    {
        add({u"|Joan|Adams"_s, u"|Joan|Adams"_s, u"|Joan|Adams"_s});
        QCOMPARE(found().size(), 3);
        const DuplicatePair pair = findDuplicates(*m_store, m_locale).first();
        const auto say = [&] {
            return m_store->edit(u"Not the same"_s,
                [&](Edit &edit) { rememberNotSame(edit, *m_store, pair.table, pair.second, pair.first); });
        };
        QCOMPARE(say().end, EditOutcome::Done);
        QCOMPARE(found().size(), 2);
        QCOMPARE(say().end, EditOutcome::Nothing);
        QVERIFY(m_store->undo());
        QCOMPARE(found().size(), 3);
    }

    void whoeverWasRemovedIsNoDuplicate()
    {
        add({u"|Joan|Adams"_s, u"|Joan|Adams"_s});
        const Id<Person> id = m_store->all<Person>().first().id;
        m_store->edit(u"Remove"_s, [&](Edit &edit) { edit.remove(id); });
        QCOMPARE(found(), QStringList());
    }

    void householdsBehindOneDoorAreFound()
    {
        add({u"@12 Mill Lane|Harton||Fair"_s, u"|Anne|Fair"_s, u"@12 Mill Ln|Harton||Fairs"_s, u"|Tom|Fair"_s,
            u"@14 Mill Lane|Harton||Oak"_s, u"|Ann|Oak"_s, u"@12 Mill Lane|Millbrook||Elm"_s, u"|Bob|Elm"_s});
        QCOMPARE(found(u"household"_s), QStringList{u"likely: Fair = Fairs"_s});
    }
    void organisationsOfOneNameAreFound()
    {
        for (const auto &[name, town] :
            {std::pair(u"Harton High School"_s, u"Harton"_s), std::pair(u"HARTON HIGH-SCHOOL"_s, u""_s),
                std::pair(u"Rotary"_s, u"Harton"_s), std::pair(u"Rotary"_s, u"Millbrook"_s)}) {
            Organisation one;
            one.name = name;
            one.town = town;
            m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(one); });
        }
        QCOMPARE(found(u"organisation"_s),
            (QStringList{
                u"likely: Harton High School = HARTON HIGH-SCHOOL"_s, u"possible: Rotary = Rotary"_s}));
    }

    // A made-up birthday, one e-mail for all: what hundreds share is not compared all with all.
    void whatHundredsShareIsNotComparedAllWithAll()
    {
        constexpr int crowd = 5000;
        constexpr int neighbours = 30;
        Blocks blocks;
        for (int i = 0; i < crowd; ++i)
            blocks.add(1, i);
        blocks.add(2, 7);
        blocks.add(2, crowd - 1);
        const auto pairs = blocks.pairs([](int a, int b) { return a < b; });
        QVERIFY(pairs.size() <= size_t(crowd) * neighbours);
        QVERIFY(std::find(pairs.begin(), pairs.end(), std::pair(7, 8)) != pairs.end());
        QVERIFY(std::find(pairs.begin(), pairs.end(), std::pair(7, crowd - 1)) != pairs.end());
        QVERIFY(std::find(pairs.begin(), pairs.end(), std::pair(7, 1000)) == pairs.end());
    }
    void theSearchSaysHowFarItIsAndCanBeStopped()
    {
        QVERIFY(m_store->edit(u"Enter"_s, [](Edit &edit) {
            for (int i = 0; i < 1200; ++i) {
                Person person;
                person.givenName = u"Anne"_s;
                person.familyName = u"Name%1"_s.arg(i / 2);
                edit.save(person);
            }
        }));
        QList<double> told;
        const QList<DuplicatePair> all = findDuplicates(*m_store, m_locale, u"person"_s, [&](double done) {
            told += done;
            return true;
        });
        QVERIFY(all.size() >= 600);
        QVERIFY(told.size() > 3);
        QVERIFY(std::is_sorted(told.begin(), told.end()));
        QVERIFY(told.last() <= 1);
        int asked = 0;
        QVERIFY(findDuplicates(*m_store, m_locale, {}, [&](double) { return ++asked < 2; }).isEmpty());
        QCOMPARE(asked, 2);
    }
};

QTEST_GUILESS_MAIN(TestDuplicates)
#include "tst_duplicates.moc"

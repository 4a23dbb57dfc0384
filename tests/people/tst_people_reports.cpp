// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "address_labels.h"
#include "community_ages.h"
#include "people_charts.h"
#include "people_doubts.h"
#include "people_due.h"
#include "people_queries.h"
#include "people_reports.h"
#include "people_sample.h"
#include "renderers.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// What the people area prints, warns of and doubts.
class TestPeopleReports : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_sample;
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};

    static Person member(const char *given, const char *family)
    {
        Person person;
        person.givenName = QString::fromUtf8(given);
        person.familyName = QString::fromUtf8(family);
        person.category = u"Individual"_s;
        person.paidUntil = testing::today.addDays(100);
        person.email = person.givenName.toLower() + u"@example.org"_s;
        return person;
    }
    std::shared_ptr<Store> bookOf(QList<Person> persons)
    {
        auto store = m_books.fresh();
        store->edit(u"Add"_s, [&](Edit &edit) {
            for (Person &person : persons)
                edit.save(person);
        });
        return store;
    }
    static QStringList sentences(const QList<Due> &due)
    {
        QStringList all;
        for (const Due &one : due)
            all += one.sentence;
        return all;
    }
    static QStringList sentences(const Problems &problems)
    {
        QStringList all;
        for (const Problem &one : problems)
            all += one.sentence;
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = m_books.fresh();
        m_sample->setSettings(u"Set"_s,
            {{u"association"_s, u"Northbridge and District Twinning Association"_s},
                {u"country"_s, u"United Kingdom"_s}});
        m_sample->edit(u"Sample"_s, [](Edit &edit) { addSamplePeople(edit, testing::today); });
    }

    void theMemberListNamesEveryMember()
    {
        const Report report = memberList(*m_sample, testing::today, m_locale);
        QCOMPARE(report.association, u"Northbridge and District Twinning Association"_s);
        QCOMPARE(report.fileStem, u"member-list"_s);
        const ReportTable table = tablesOf(report).first();
        QCOMPARE(qint64(table.rows.size()), countPeople(*m_sample, testing::today).members());
        const auto joan = std::find_if(table.rows.begin(), table.rows.end(),
            [](const QList<Cell> &row) { return row.first().value.toString() == u"Adams, Joan"_s; });
        QVERIFY(joan != table.rows.end());
        const QString address = joan->at(1).value.toString();
        QVERIFY2(address.contains(u"Northbridge"_s) && !address.contains(u"Kingdom"_s), qPrintable(address));
        for (const QList<Cell> &row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
        QVERIFY(!tablesOf(memberList(*m_books.fresh(), testing::today, m_locale)).size());
    }

    void theAgeProfileCountsByBand()
    {
        QList<Person> persons;
        for (int age : {70, 71, 80, 66, 90, 67, 30, 50, 55, 64}) {
            Person person = member("Anne", "Fairweather");
            person.born = testing::today.addYears(-age);
            persons += person;
        }
        const auto store = bookOf(persons);
        const AgeProfile profile = ageProfile(*store, testing::today);
        QCOMPARE(profile.over65(), 6);
        QCOMPARE(profile.known(), 10);
        QCOMPARE(ageSentence(profile), u"6 of 10 members are 65 or over; none is under 25."_s);
        const ReportChart chart = ageChart(*store, testing::today);
        QCOMPARE(chart.answer, ageSentence(profile));
        QCOMPARE(chart.categories.size(), 6);
        QCOMPARE(chart.series.first().values, (QList<double>{0, 0, 1, 3, 4, 2}));
    }

    void theAgesOfTheTownStandBesideThoseOfTheMembers()
    {
        QList<Person> persons;
        for (int age : {70, 71, 80, 66, 90, 67, 30, 50, 55, 64}) {
            Person person = member("Anne", "Fairweather");
            person.born = testing::today.addYears(-age);
            persons += person;
        }
        const auto store = bookOf(persons);
        CommunityAges town{{200, 100, 300, 200, 110, 90}, u"Census 2021"_s};
        QVERIFY(check(town).isEmpty());
        QVERIFY(store->setSettings(u"Enter ages"_s, settingsOf(town)));
        QCOMPARE(communityAges(*store), town);
        const ReportChart chart = ageChart(*store, testing::today);
        QCOMPARE(chart.type, ReportChart::Pyramid);
        QCOMPARE(chart.answer,
            u"6 of 10 members are 65 or over; none is under 25. Of all who live here 2 of 10 are that old."_s);
        QCOMPARE(chart.series.at(0).values, (QList<double>{0, 0, 0.1, 0.3, 0.4, 0.2}));
        QCOMPARE(chart.series.at(1).values, (QList<double>{0.2, 0.1, 0.3, 0.2, 0.11, 0.09}));
        const QList<ReportTable> tables = tablesOf(ageReport(*store, testing::today, m_locale));
        QCOMPARE(tables.size(), 2); // shares and numbers
        QCOMPARE(tables.at(1).totals.at(2).value.toLongLong(), 1000);

        town.people[3] = -1;
        QCOMPARE(check(town).first().field, u"age3"_s);
        QVERIFY(store->setSettings(u"Take ages away"_s, settingsOf(CommunityAges())));
        QVERIFY(!communityAges(*store));
        QCOMPARE(ageChart(*store, testing::today).type, ReportChart::Bars);
    }

    void ageBandsCountWhereTheBirthdayIsNotKnown()
    {
        Person young = member("Lucy", "Fairweather");
        young.ageBand = u"under18"_s;
        Person old = member("Joan", "Adams");
        old.ageBand = u"65plus"_s;
        const auto store = bookOf({young, old, member("Tom", "Fairweather")});
        const AgeProfile profile = ageProfile(*store, testing::today);
        QCOMPARE(profile.under25(), 1);
        QCOMPARE(profile.over65(), 1);
        QCOMPARE(profile.known(), 2);
        QCOMPARE(ageChart(*store, testing::today).categories.size(), 7);
    }

    void reportsAreMadeOfAnEmptyBookToo()
    {
        const auto store = m_books.fresh();
        using Make = Report (*)(const Store &, QDate, const QLocale &);
        const Make members = [](const Store &store, QDate day, const QLocale &l) {
            return memberList(store, day, l);
        };
        const Make hosts = [](const Store &store, QDate day, const QLocale &l) {
            return hostList(store, day, l);
        };
        for (const Make make : {members, Make(subscriptionList), hosts, Make(ageReport)}) {
            for (const auto &book : {m_sample, store}) {
                const Report report = make(*book, testing::today, m_locale);
                QVERIFY(!report.title.isEmpty());
                QVERIFY(!report.fileStem.isEmpty());
                QVERIFY(!report.blocks.isEmpty());
            }
        }
    }

    void hostsAreListedWithTheirBeds()
    {
        const QList<ReportTable> tables = tablesOf(hostList(*m_sample, testing::today, m_locale));
        QCOMPARE(tables.size(), 2);
        qint64 beds = 0;
        for (const QList<Cell> &row : tables.first().rows)
            beds += row.at(7).value.toLongLong();
        QCOMPARE(tables.first().totals.at(7).value.toLongLong(), beds);
        QVERIFY(beds > 10);
    }

    void dueNamesWhatPresses()
    {
        Person passport = member("Anne", "Fairweather");
        passport.passportExpires = testing::today.addDays(10);
        Person later = member("Dot", "Later");
        later.passportExpires = testing::today.addMonths(10);
        Person overdue = member("Tom", "Fairweather");
        overdue.paidUntil = testing::today.addDays(-100);
        Person due = member("Joan", "Adams");
        due.paidUntil = testing::today.addDays(-1);
        Person young = member("Lucy", "Fairweather");
        young.born = testing::today.addYears(-18).addDays(20);
        Person lost = member("Ned", "Nowhere");
        lost.email.clear();
        const auto store = bookOf({passport, later, overdue, due, young, lost});
        const QList<Due> all = peopleDue(*store, testing::today, m_locale);
        const QStringList said = sentences(all);
        QCOMPARE(said.size(), 5);
        QVERIFY(said.first().startsWith(u"The subscription of Tom Fairweather"_s));
        QVERIFY(said.contains(u"The passport of Anne Fairweather expires on Sun 24 May 2026."_s));
        QVERIFY(
            said.contains(u"The subscription of Tom Fairweather has been due since Wed 4 February 2026."_s));
        QVERIFY(std::any_of(said.begin(), said.end(), [](const QString &s) {
            return s.startsWith(u"Lucy Fairweather turns 18 on Wed 3 June 2026"_s);
        }));
        QVERIFY(std::any_of(said.begin(), said.end(),
            [](const QString &s) { return s.startsWith(u"There is no way to reach Ned Nowhere"_s); }));
        for (const Due &one : all) {
            QVERIFY(one.by.isValid());
            QCOMPARE(one.place.area, u"people"_s);
        }
        QVERIFY(peopleDue(*m_books.fresh(), testing::today, m_locale).isEmpty());
    }

    void aListOfNamesWithoutMembershipsCanBePrinted()
    {
        Person plain = member("Anne", "Fairweather");
        plain.category.clear();
        plain.joined = {};
        plain.paidUntil = {};
        const auto store = bookOf({plain});
        const Report list = memberList(*store, testing::today, m_locale);
        QCOMPARE(list.blocks.size(), 2);
        QCOMPARE(std::get<Paragraph>(list.blocks.at(0)).text,
            u"Nobody in the book is written down as a member yet, so everybody is listed."_s);
        QCOMPARE(std::get<ReportTable>(list.blocks.at(1)).rows.size(), 1);
        const Report owing = subscriptionList(*store, testing::today, m_locale);
        QCOMPARE(std::get<Paragraph>(owing.blocks.last()).text, u"Nobody in the book is a member yet."_s);
    }

    void overdueIsWhatTheSubscriptionCallsSoAndWhatElseIsPast()
    {
        Person passport = member("Anne", "Fairweather");
        passport.passportExpires = testing::today.addDays(-30);
        Person due = member("Joan", "Adams");
        due.paidUntil = testing::today.addDays(-50);
        Person late = member("Max", "Late");
        late.paidUntil = testing::today.addDays(-90);
        Person never = member("Ned", "Never");
        never.paidUntil = {};
        Person soon = member("Dot", "Soon");
        soon.passportExpires = testing::today.addDays(3);
        const auto store = bookOf({passport, due, late, never, soon});
        const QList<Due> all = peopleDue(*store, testing::today, m_locale);
        QCOMPARE(all.size(), 5);
        QVERIFY(all.at(0).sentence.startsWith(u"The subscription of Max Late"_s));
        QVERIFY(all.at(1).sentence.startsWith(u"The passport of Anne Fairweather"_s));
        QVERIFY(all.at(2).sentence.startsWith(u"The subscription of Joan Adams"_s));
        for (int i = 0; i < all.size(); ++i)
            QCOMPARE(all.at(i).pain, i < 2 ? Due::Overdue : Due::Soon);
        QVERIFY(std::is_sorted(all.begin(), all.end(),
            [](const Due &a, const Due &b) { return a.pain != b.pain ? a.pain < b.pain : a.by < b.by; }));
    }

    void nobodyIsToldOfTwice_data()
    {
        QTest::addColumn<int>("owing");
        QTest::addColumn<int>("lines");
        QTest::newRow("few are named") << 12 << 12;
        QTest::newRow("many stand in one line") << 13 << 1;
    }
    void nobodyIsToldOfTwice()
    {
        QFETCH(int, owing);
        QFETCH(int, lines);
        QList<Person> people;
        for (int i = 0; i < owing; ++i) {
            people += member("Joan", "Adams");
            people.last().paidUntil = testing::today.addDays(-1 - i);
        }
        const auto store = bookOf(people);
        const QList<Due> all = peopleDue(*store, testing::today, m_locale);
        QCOMPARE(all.size(), lines);
        QCOMPARE(all.first().by, testing::today.addDays(1 - owing));
        QCOMPARE(all.first().pain, Due::Soon);
        if (lines == 1)
            QCOMPARE(all.first().sentence, u"13 subscriptions are due."_s);
    }

    void aCorporateMemberThatOwesIsNamedAndLed()
    {
        const auto store = bookOf({});
        Organisation choir;
        choir.name = u"Wendle Valley Choral Society"_s;
        choir.category = u"Corporate"_s;
        choir.phone = u"01632 960921"_s;
        choir.paidUntil = testing::today.addDays(-100);
        QVERIFY(bool(store->edit(u"Add"_s, [&](Edit &edit) { edit.save(choir); })));
        const QList<Due> all = peopleDue(*store, testing::today, m_locale);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().sentence,
            u"The subscription of Wendle Valley Choral Society has been due since Wed 4 February 2026."_s);
        QCOMPARE(all.first().pain, Due::Overdue);
        QCOMPARE(all.first().place, (Place{u"people"_s, u"organisation"_s, choir.id.value}));
        const auto rows = tablesOf(subscriptionList(*store, testing::today, m_locale)).first().rows;
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().at(4).value.toString(), u"01632 960921"_s);
    }
    void manyCorporateMembersStandInOneLine()
    {
        const auto store = bookOf({});
        for (int i = 0; i < 13; ++i) {
            Organisation body;
            body.name = u"Club %1"_s.arg(i);
            body.category = u"Corporate"_s;
            body.paidUntil = testing::today.addDays(-1 - i);
            QVERIFY(bool(store->edit(u"Add"_s, [&](Edit &edit) { edit.save(body); })));
        }
        const QList<Due> all = peopleDue(*store, testing::today, m_locale);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().sentence, u"13 subscriptions are due."_s);
        QCOMPARE(all.first().by, testing::today.addDays(-12));
    }

    void honoraryMembersOfTheSampleOweNothing()
    {
        int honorary = 0;
        for (const Person &person : m_sample->all<Person>(u"removed=0 AND category='Honorary'"_s)) {
            ++honorary;
            const Standing standing = standingOf(person, testing::today);
            QVERIFY(standing == Standing::PaidUp || standing == Standing::Left);
        }
        QVERIFY(honorary > 2);
    }

    void doubtsAreNamed()
    {
        Person anne = member("Anne", "Fairweather");
        anne.born = QDate(1956, 3, 14);
        Person again = anne;
        Person swapped = member("Adams", "Joan");
        Person joan = member("Joan", "Adams");
        joan.email = u"other@example.org"_s;
        Person father = member("John", "Smith");
        father.born = QDate(1930, 1, 1);
        Person son = member("John", "Smith");
        son.born = QDate(1960, 1, 1);
        son.email = u"broken"_s;
        father.memberNumber = u"12"_s;
        son.memberNumber = u"12"_s;
        const auto store = bookOf({anne, again, swapped, joan, father, son});
        const QStringList said = sentences(peopleDoubts(*store, testing::today));
        QVERIFY(said.contains(u"Anne Fairweather seems to be in the book twice."_s));
        QVERIFY(said.contains(u"Adams Joan and Joan Adams may be one person: please compare them."_s));
        QVERIFY(said.contains(u"John Smith and John Smith have the same membership number, 12."_s));
        QVERIFY(!said.contains(u"John Smith seems to be in the book twice."_s));
        QVERIFY(said.contains(u"Anne Fairweather belongs to no household, so no address is known."_s));
        QVERIFY(std::any_of(said.begin(), said.end(),
            [](const QString &s) { return s.startsWith(u"John Smith, E-mail: This does not look like"_s); }));
    }

    void theSampleIsBeyondDoubt()
    {
        const QStringList said = sentences(peopleDoubts(*m_sample, testing::today));
        QVERIFY2(said.isEmpty(), qPrintable(said.join(u'\n')));
    }

    void aHomeWithoutANameOnLettersGetsOne_data()
    {
        QTest::addColumn<QStringList>("persons");
        QTest::addColumn<QString>("name");
        QTest::newRow("one") << QStringList{u"Anne Fairweather"_s} << u"Anne Fairweather"_s;
        QTest::newRow("a couple") << QStringList{u"Tom Fairweather"_s, u"Anne Fairweather"_s}
                                  << u"Tom and Anne Fairweather"_s;
        QTest::newRow("two names") << QStringList{u"Tom Fairweather"_s, u"Anne Miller"_s}
                                   << u"Tom Fairweather and Anne Miller"_s;
        QTest::newRow("a family") << QStringList{u"Tom Fairweather"_s, u"Anne Fairweather"_s,
            u"Lucy Fairweather"_s} << u"The Fairweather family"_s;
    }
    void aHomeWithoutANameOnLettersGetsOne()
    {
        QFETCH(QStringList, persons);
        const auto store = m_books.fresh();
        Household home;
        home.street = u"12 Mill Lane"_s;
        QList<qint64> ids;
        QVERIFY(bool(store->edit(u"Add"_s, [&](Edit &edit) {
            edit.save(home);
            for (const QString &name : persons) {
                Person person;
                person.givenName = name.section(u' ', 0, 0);
                person.familyName = name.section(u' ', 1);
                person.household = home.id;
                edit.save(person);
                ids += person.id.value;
            }
        })));
        const AddressLabels labels = addressLabels(*store, ids, true);
        QCOMPARE(labels.labels.size(), 1);
        QTEST(labels.labels.first().lines.first(), "name");
        QCOMPARE(addressLabels(*store, ids, false).labels.size(), persons.size());
    }

    void oneLabelAHome()
    {
        const QList<qint64> everybody = memberIds(*m_sample, testing::today);
        const AddressLabels each = addressLabels(*m_sample, everybody, false);
        const AddressLabels homes = addressLabels(*m_sample, everybody, true);
        QCOMPARE(each.labels.size() + each.without.size(), everybody.size());
        QVERIFY(homes.labels.size() < each.labels.size());
        QVERIFY(std::any_of(homes.labels.begin(), homes.labels.end(),
            [](const Label &label) { return label.lines.first() == u"Thomas and Anne Fairweather"_s; }));
    }
};

QTEST_GUILESS_MAIN(TestPeopleReports)
#include "tst_people_reports.moc"

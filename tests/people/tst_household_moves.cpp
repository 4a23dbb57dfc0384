// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "household_moves.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Who moves in, who moves out, who splits up, and what the homes are called afterwards.
class TestHouseholdMoves : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;
    Home m_fairs; // Tom, Anne and Lucy Fairweather, 12 Mill Lane; hosts

    template <class T>
    T save(T record)
    {
        m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(record); });
        return record;
    }
    Person person(
        const QString &given, const QString &family, Id<Household> home = {}, const QString &title = {})
    {
        Person one;
        one.title = title;
        one.givenName = given;
        one.familyName = family;
        one.household = home;
        return save(one);
    }
    static Household address(const QString &street, const QString &town)
    {
        Household at;
        at.street = street;
        at.town = town;
        return at;
    }
    EditOutcome adopt(const HomePlan &plan)
    {
        return m_store->edit(plan.label, [&](Edit &edit) { writeMoves(edit, plan); });
    }
    Household homeOfPerson(Id<Person> id) const
    {
        return m_store->get(m_store->get(id)->household).value_or(Household());
    }
    Home fairs() const { return homeOf(*m_store, m_fairs.household.id); }

private Q_SLOTS:
    void init()
    {
        m_store = m_books.fresh();
        Household home = address(u"12 Mill Lane"_s, u"Harton"_s);
        home.name = u"Fairweather, Mill Lane"_s;
        home.letterName = u"The Fairweather family"_s;
        home.phone = u"01632 960103"_s;
        home.hosting = u"yes"_s;
        home.singleRooms = 2;
        home.pets = u"a cat"_s;
        home.distanceKm = 4;
        home = save(home);
        for (const QString &given : {u"Tom"_s, u"Anne"_s, u"Lucy"_s})
            person(given, u"Fairweather"_s, home.id);
        m_fairs = homeOf(*m_store, home.id);
        QCOMPARE(m_fairs.persons.size(), 3);
    }

    void aChildLeavesHome()
    {
        const auto before = testing::contents(*m_store);
        const Person lucy = m_fairs.persons.at(2);
        const HomePlan plan = planMoveOut(lucy, m_fairs, address(u"3 College Rd"_s, u"Leeds"_s));
        QCOMPARE(plan.label, u"Lucy Fairweather moves out"_s);
        QCOMPARE(adopt(plan).end, EditOutcome::Done);
        QCOMPARE(homeOfPerson(lucy.id).name, u"Fairweather, College Rd"_s);
        QCOMPARE(homeOfPerson(lucy.id).letterName, u"Lucy Fairweather"_s);
        QCOMPARE(homeOfPerson(lucy.id).hosting, QString());
        QCOMPARE(fairs().household.letterName, u"Tom and Anne Fairweather"_s);
        QCOMPARE(fairs().household.hosting, u"yes"_s);
        QVERIFY(m_store->undo());
        QCOMPARE(testing::contents(*m_store), before);
    }

    void withoutAnAddressTheyBelongToNoHousehold()
    {
        const Person lucy = m_fairs.persons.at(2);
        adopt(planMoveOut(lucy, m_fairs, Household()));
        QVERIFY(!m_store->get(lucy.id)->household.isValid());
        QCOMPARE(m_store->all<Household>().size(), 1);
    }

    void aTypedNameOnLettersStaysAndIsTold()
    {
        m_fairs.household.letterName = u"Mr & Mrs T. Fairweather and daughter"_s;
        m_fairs.household.name = u"The blue house"_s;
        save(m_fairs.household);
        const HomePlan plan = planMoveOut(m_fairs.persons.at(2), m_fairs, Household());
        QCOMPARE(plan.sentences.last(),
            u"The name on their letters stays “Mr & Mrs T. Fairweather and daughter”. Please change it if it "
            u"is"
            " no longer right."_s);
        adopt(plan);
        QCOMPARE(fairs().household.letterName, u"Mr & Mrs T. Fairweather and daughter"_s);
        QCOMPARE(fairs().household.name, u"The blue house"_s);
    }

    void aCoupleSplitsUpAndTheOfferToHostStays()
    {
        const Id<Person> anne = m_fairs.persons.at(1).id;
        const Id<Person> lucy = m_fairs.persons.at(2).id;
        const auto plan = planSplit(
            m_fairs, {anne, lucy}, address(u"5 New Close"_s, u"Millbrook"_s), HostingOffer::StaysHere);
        QVERIFY(plan);
        QVERIFY(plan->sentences.contains(u"The offer to host visitors stays with those who stay."_s));
        adopt(*plan);
        QCOMPARE(homeOfPerson(anne).id, homeOfPerson(lucy).id);
        QCOMPARE(homeOfPerson(anne).name, u"Fairweather, New Close"_s);
        QCOMPARE(homeOfPerson(anne).letterName, u"Anne and Lucy Fairweather"_s);
        QCOMPARE(homeOfPerson(anne).hosting, QString());
        QCOMPARE(fairs().household.letterName, u"Tom Fairweather"_s);
        QCOMPARE(fairs().household.singleRooms, 2);
    }
    void theOfferToHostMayGoAlong()
    {
        const Id<Person> anne = m_fairs.persons.at(1).id;
        adopt(*planSplit(m_fairs, {anne}, Household(), HostingOffer::GoesAlong));
        const Household fresh = homeOfPerson(anne);
        QCOMPARE(fresh.name, u"Fairweather"_s); // no address is known yet
        QCOMPARE(fresh.hosting, u"yes"_s);
        QCOMPARE(fresh.singleRooms, 2);
        QCOMPARE(fresh.pets, u"a cat"_s);
        QCOMPARE(fairs().household.hosting, QString());
        QCOMPARE(fairs().household.singleRooms, 0);
    }
    void aHomeIsNotSplitIntoNothing()
    {
        QVERIFY(!planSplit(m_fairs, {}, Household(), HostingOffer::StaysHere));
        QVERIFY(!planSplit(m_fairs,
            {m_fairs.persons.at(0).id, m_fairs.persons.at(1).id, m_fairs.persons.at(2).id}, Household(),
            HostingOffer::StaysHere));
    }

    void somebodyMovesInAndTheEmptyHomeGoes()
    {
        Household flat = save(address(u"1 High St"_s, u"Harton"_s));
        const Person ian = person(u"Ian"_s, u"Oak"_s, flat.id);
        adopt(planMoveOut(m_fairs.persons.at(2), m_fairs, Household()));
        adopt(planMoveOut(m_fairs.persons.at(1), fairs(), Household()));
        QCOMPARE(fairs().household.letterName, u"Tom Fairweather"_s);
        const HomePlan plan = planMoveIn(ian, homeOf(*m_store, flat.id), fairs());
        QCOMPARE(plan.sentences.first(), u"Ian Oak comes to live with Tom Fairweather."_s);
        QCOMPARE(adopt(plan).end, EditOutcome::Done);
        QCOMPARE(m_store->get(ian.id)->household, m_fairs.household.id);
        QCOMPARE(fairs().household.name, u"Fairweather, Mill Lane"_s);
        QCOMPARE(fairs().household.letterName, u"Tom Fairweather and Ian Oak"_s);
        QVERIFY(m_store->get(flat.id)->removed);
    }

    void aHouseMoveIsForAllAndAsksAnewAboutHosting()
    {
        const auto before = testing::contents(*m_store);
        adopt(planMoveHouse(m_fairs, address(u"5 New Close"_s, u"Millbrook"_s), false));
        const Household moved = fairs().household;
        QCOMPARE(moved.street, u"5 New Close"_s);
        QCOMPARE(moved.name, u"Fairweather, New Close"_s);
        QCOMPARE(moved.letterName, u"The Fairweather family"_s);
        QCOMPARE(moved.hosting, QString());
        QCOMPARE(moved.singleRooms, 0);
        QCOMPARE(moved.pets, u"a cat"_s);
        QVERIFY(m_store->undo());
        QCOMPARE(testing::contents(*m_store), before);
        adopt(planMoveHouse(m_fairs, address(u"5 New Close"_s, u"Millbrook"_s), true));
        QCOMPARE(fairs().household.hosting, u"yes"_s);
        QCOMPARE(fairs().household.singleRooms, 2);
        QCOMPARE(fairs().household.distanceKm, 0); // from the new house it is another way
    }
};

QTEST_GUILESS_MAIN(TestHouseholdMoves)
#include "tst_household_moves.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_plan.h"
#include "payment.h"
#include "reminder.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Two records become one: what is kept, what may be chosen, and that all that hung on either follows.
class TestMergePlan : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};

    template <class T>
    T save(T record, const QString &label = u"Add"_s)
    {
        m_store->edit(label, [&](Edit &edit) { edit.save(record); });
        return record;
    }
    static Person person(const QString &given, const QString &family)
    {
        Person one;
        one.givenName = given;
        one.familyName = family;
        return one;
    }
    template <class T>
    MergePlan plan(const T &one, const T &other) const
    {
        const auto planned = planMerge(*m_store, recordOf<T>(), one.id.value, other.id.value, m_locale);
        if (!planned)
            qFatal("%s", qPrintable(planned.sentence));
        return *planned;
    }
    EditOutcome adopt(const MergePlan &merge)
    {
        return m_store->edit(mergeLabel(merge), [&](Edit &edit) { writeMerge(edit, *m_store, merge); });
    }
    template <class T>
    T merged(const T &one, const T &other)
    {
        if (adopt(plan(one, other)).end != EditOutcome::Done)
            qFatal("not merged");
        return *m_store->get(Id<T>(std::min(one.id.value, other.id.value)));
    }
    static int rowOf(const MergePlan &merge, const QString &column)
    {
        for (int i = 0; i < merge.rows.size(); ++i)
            if (merge.rows.at(i).column == column)
                return i;
        return -1;
    }

private Q_SLOTS:
    void init() { m_store = m_books.fresh(); }

    void whatOnlyOneKnowsIsKept()
    {
        Person anne = person(u"Anne"_s, u"Fair"_s);
        anne.email = u"anne@x.example"_s;
        anne.paperPost = true;
        Person again = person(u"Anne"_s, u"Fair"_s);
        again.born = QDate(1956, 3, 14);
        again.mobile = u"07700 900101"_s;
        anne = save(anne);
        again = save(again);
        const MergePlan merge = plan(again, anne);
        QCOMPARE(merge.undecided(), 0);
        const Person one = merged(anne, again);
        QCOMPARE(one.email, u"anne@x.example"_s);
        QCOMPARE(one.born, QDate(1956, 3, 14));
        QCOMPARE(one.mobile, u"07700 900101"_s);
        QVERIFY(one.paperPost);
        QCOMPARE(m_store->all<Person>().size(), 1);
    }

    void theFullerAndThenTheNewerCounts()
    {
        Person one = person(u"J"_s, u"Fair"_s);
        one.occupation = u"teacher"_s;
        one.nationality = u"GB"_s;
        one = save(one);
        Person two = person(u"Joan"_s, u"Fair"_s);
        two.occupation = u"retired teacher"_s;
        two.nationality = u"IE"_s;
        two = save(two);
        one.nationality = u"FR"_s; // said last
        one = save(one, u"Change"_s);
        const MergePlan merge = plan(one, two);
        QCOMPARE(merge.rows.at(rowOf(merge, u"given_name"_s)).result, u"Joan"_s);
        QCOMPARE(merge.rows.at(rowOf(merge, u"occupation"_s)).why, u"the fuller one"_s);
        QCOMPARE(merge.rows.at(rowOf(merge, u"nationality"_s)).why, u"changed last"_s);
        const Person now = merged(one, two);
        QCOMPARE(now.givenName, u"Joan"_s);
        QCOMPARE(now.occupation, u"retired teacher"_s);
        QCOMPARE(now.nationality, u"FR"_s);
    }

    void notesListsAndLanguagesAreJoined()
    {
        Person one = person(u"Anne"_s, u"Fair"_s);
        one.notes = u"Sings alto.\nMet in 1998."_s;
        one.allergies = u"nuts, wasps"_s;
        one.languages = u"fr B2, de"_s;
        one.joined = QDate(2005, 4, 1);
        one.paidUntil = QDate(2024, 3, 31);
        Person two = person(u"Anne"_s, u"Fair"_s);
        two.notes = u"Met in 1998.\nHas a piano."_s;
        two.allergies = u"Nuts, penicillin"_s;
        two.languages = u"fr, de A1, es"_s;
        two.joined = QDate(1998, 4, 1);
        two.paidUntil = QDate(2026, 3, 31);
        one = save(one);
        const Person now = merged(one, save(two));
        QCOMPARE(now.notes, u"Sings alto.\nMet in 1998.\nHas a piano."_s);
        QCOMPARE(now.allergies, u"nuts, wasps, penicillin"_s);
        QCOMPARE(now.languages, u"fr B2, de A1, es"_s);
        QCOMPARE(now.joined, QDate(1998, 4, 1));
        QCOMPARE(now.paidUntil, QDate(2026, 3, 31));
    }

    void noAddressOrNumberIsLost()
    {
        Person one = person(u"Anne"_s, u"Fair"_s);
        one.email = u"old@x.example"_s;
        one.mobile = u"07700 900101"_s;
        Person two = person(u"Anne"_s, u"Fair"_s);
        two.email = u"new@x.example"_s;
        two.mobile = u"07700 900202"_s;
        one = save(one);
        two = save(two);
        MergePlan merge = plan(one, two);
        QCOMPARE(mergedValues(merge).value(u"email"_s).toString(), u"new@x.example"_s);
        QCOMPARE(merge.rows.at(rowOf(merge, u"email2"_s)).result, u"old@x.example"_s);
        merge = chosen(merge, rowOf(merge, u"email"_s), MergeRow::First);
        QCOMPARE(merge.rows.at(rowOf(merge, u"email2"_s)).result, u"new@x.example"_s);
        QCOMPARE(adopt(merge).end, EditOutcome::Done);
        const Person now = *m_store->get(one.id);
        QCOMPARE(now.email, u"old@x.example"_s);
        QCOMPARE(now.email2, u"new@x.example"_s);
        QCOMPARE(now.mobile, u"07700 900202"_s);
        QCOMPARE(now.notes, u"Mobile: 07700 900101"_s);
    }

    void numbersWrittenOtherwiseAreOne()
    {
        Person one = person(u"Anne"_s, u"Fair"_s);
        one.mobile = u"07700 900101"_s;
        Person two = one;
        two.mobile = u"+44 7700 900101"_s;
        one = save(one);
        const Person now = merged(one, save(two));
        QCOMPARE(now.mobile, u"+44 7700 900101"_s);
        QCOMPARE(now.notes, QString());
    }

    void whoHasComeBackHasNotLeft()
    {
        Person left = person(u"Anne"_s, u"Fair"_s);
        left.category = u"Individual"_s;
        left.leftOn = QDate(2019, 1, 1);
        left.leftReason = u"moved away"_s;
        Person back = person(u"Anne"_s, u"Fair"_s);
        back.category = u"Individual"_s;
        back.paidUntil = QDate(2026, 12, 31);
        left = save(left);
        const Person now = merged(left, save(back));
        QVERIFY(!now.leftOn.isValid());
        QCOMPARE(now.leftReason, QString());
        QCOMPARE(now.paidUntil, QDate(2026, 12, 31));
    }

    void anAddressIsNotPutTogetherFromTwo()
    {
        Household one;
        one.name = u"Fair"_s;
        one.street = u"1 High Street"_s;
        one.town = u"Harton"_s;
        one.postcode = u"NB4 1AA"_s;
        one.region = u"Northshire"_s;
        Household two;
        two.name = u"Fair"_s;
        two.street = u"9 Low Road"_s;
        two.town = u"Millbrook"_s;
        one = save(one);
        two = save(two);
        MergePlan merge = plan(one, two);
        QCOMPARE(mergedValues(merge).value(u"town"_s).toString(), u"Millbrook"_s); // changed last
        QCOMPARE(mergedValues(merge).value(u"postcode"_s).toString(), QString());
        merge = chosen(merge, rowOf(merge, u"postcode"_s), MergeRow::First);
        QCOMPARE(mergedValues(merge).value(u"street"_s).toString(), u"1 High Street"_s);
        QCOMPARE(mergedValues(merge).value(u"region"_s).toString(), u"Northshire"_s);
    }

    void membersOfAHouseholdMoveAndUndoBringsAllBack()
    {
        Household one;
        one.name = u"Fair, Mill Lane"_s;
        one.street = u"12 Mill Lane"_s;
        one.hosting = u"yes"_s;
        Household two;
        two.name = u"Fair"_s;
        two.street = u"12 Mill Lane"_s;
        two.postcode = u"NB4 7GU"_s;
        two.notes = u"A cat."_s;
        one = save(one);
        two = save(two);
        Person tom = person(u"Tom"_s, u"Fair"_s);
        tom.household = two.id;
        tom = save(tom);
        Person gone = person(u"Old"_s, u"Fair"_s);
        gone.household = two.id;
        gone.removed = true;
        gone = save(gone);
        const auto before = testing::contents(*m_store);
        const MergePlan merge = plan(one, two);
        QCOMPARE(merge.follows.size(), 1);
        QCOMPARE(followSentence(merge),
            u"What belongs to the second one goes over to the one that stays: 1 Person."_s);
        QCOMPARE(adopt(merge).end, EditOutcome::Done);
        QCOMPARE(m_store->all<Household>().size(), 1);
        const Household now = *m_store->get(one.id);
        QCOMPARE(now.name, u"Fair, Mill Lane"_s);
        QCOMPARE(now.postcode, u"NB4 7GU"_s);
        QCOMPARE(now.notes, u"A cat."_s);
        QCOMPARE(m_store->get(tom.id)->household, one.id);
        QCOMPARE(m_store->get(gone.id)->household, one.id); // whoever is brought back is at home
        QVERIFY(m_store->undo());
        QCOMPARE(testing::contents(*m_store), before);
        QVERIFY(m_store->redo());
        QCOMPARE(m_store->get(tom.id)->household, one.id);
    }

    void allThatHungOnEitherFollows()
    {
        const Person one = save(person(u"Anne"_s, u"Fair"_s));
        const Person two = save(person(u"Ann"_s, u"Fair"_s));
        const Person third = save(person(u"Annie"_s, u"Fair"_s));
        Organisation school;
        school.name = u"High School"_s;
        school = save(school);
        Organisation choir;
        choir.name = u"Choir"_s;
        choir = save(choir);
        const auto contact = [&](Id<Person> who, Id<Organisation> where) {
            OrganisationContact c;
            c.person = who;
            c.organisation = where;
            c.role = u"Head"_s;
            return save(c);
        };
        contact(one.id, school.id);
        contact(two.id, school.id); // says the same when they are one
        contact(two.id, choir.id);
        NotSame said;
        said.kind = u"person"_s;
        said.first = two.id.value;
        said.second = third.id.value;
        save(said);
        const auto before = testing::contents(*m_store);
        QCOMPARE(adopt(plan(one, two)).end, EditOutcome::Done);
        QCOMPARE(contactsOf(*m_store, school.id, testing::today).size(), 1);
        QCOMPARE(contactsOf(*m_store, choir.id, testing::today).value(0).person, one.id);
        QCOMPARE(notSamePairs(*m_store, u"person"_s), QSet<IdPair>{idPair(one.id.value, third.id.value)});
        QVERIFY(m_store->undo());
        QCOMPARE(testing::contents(*m_store), before);
    }

    void noMoneyIsLost()
    {
        const Person one = save(person(u"Anne"_s, u"Fair"_s));
        const Person two = save(person(u"Ann"_s, u"Fair"_s));
        Payment paid;
        paid.payer = two.id;
        paid.paidOn = testing::today;
        paid.amount = 2000;
        paid = save(paid);
        for (const Id<Person> who : {one.id, two.id}) {
            PaymentShare share;
            share.payment = paid.id;
            share.person = who;
            share.amount = 1000;
            save(share);
        }
        QCOMPARE(adopt(plan(one, two)).end, EditOutcome::Done);
        QCOMPARE(m_store->get(paid.id)->payer, one.id);
        QCOMPARE(m_store->all<PaymentShare>().size(), 2);
        for (const PaymentShare &share : m_store->all<PaymentShare>())
            QCOMPARE(share.person, one.id);
    }

    void organisationsAreMerged()
    {
        Organisation one;
        one.name = u"High School"_s;
        one.offersVenue = true;
        one.email = u"a@x.example"_s;
        Organisation two;
        two.name = u"Northbridge High School"_s;
        two.offersExpertise = true;
        two.email = u"b@x.example"_s;
        one = save(one);
        two = save(two);
        save(Reminder{{}, {}, two.id, testing::today, u"letter"_s, 5000, testing::today, false});
        const Organisation now = merged(one, two);
        QCOMPARE(m_store->all<Reminder>().first().organisation, now.id);
        QCOMPARE(now.name, u"Northbridge High School"_s);
        QVERIFY(now.offersVenue && now.offersExpertise);
        QCOMPARE(now.email, u"b@x.example"_s);
        QCOMPARE(now.notes, u"E-mail: a@x.example"_s);
    }

    void aHomeInWhichNobodyIsLeftGoesToo()
    {
        Household lane;
        lane.street = u"1 Mill Lane"_s;
        lane = save(lane);
        Household old;
        old.street = u"9 Low Road"_s;
        old = save(old);
        Person one = person(u"Anne"_s, u"Fair"_s);
        one.household = old.id;
        Person two = person(u"Anne"_s, u"Fair"_s);
        two.household = lane.id;
        one = save(one);
        two = save(two);
        MergePlan merge = plan(one, two);
        QCOMPARE(emptiedHome(merge), old.id.value);
        QCOMPARE(emptiedHome(chosen(merge, rowOf(merge, u"household"_s), MergeRow::First)), lane.id.value);
        const auto before = testing::contents(*m_store);
        adopt(merge);
        QCOMPARE(m_store->all<Household>().size(), 1);
        QCOMPARE(m_store->get(one.id)->household, lane.id);
        m_store->undo();
        QCOMPARE(testing::contents(*m_store), before);
        merge.removeEmptied = false;
        adopt(merge);
        QCOMPARE(m_store->all<Household>().size(), 2);
    }

    void whatCannotBeMergedIsRefused()
    {
        const Person one = save(person(u"Anne"_s, u"Fair"_s));
        const Person two = save(person(u"Anne"_s, u"Fair"_s));
        const auto &shape = recordOf<Person>();
        QVERIFY(!planMerge(*m_store, shape, one.id.value, one.id.value, m_locale));
        QVERIFY(!planMerge(*m_store, shape, one.id.value, 12345, m_locale));
        m_store->edit(u"Remove"_s, [&](Edit &edit) { edit.remove(two.id); });
        QVERIFY(!planMerge(*m_store, shape, one.id.value, two.id.value, m_locale).sentence.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMergePlan)
#include "tst_merge_plan.moc"

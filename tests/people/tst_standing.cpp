// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include "people_queries.h"
#include "people_reports.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

Q_DECLARE_METATYPE(twinbook::Standing)
Q_DECLARE_METATYPE(twinbook::Membership)

// Who is paid up, due, overdue, lapsed, gone or no member; in C++ and in SQL alike.
class TestStanding : public QObject
{
    Q_OBJECT

    testing::Books m_books;

private Q_SLOTS:
    void followsTheDayPaidUntil_data()
    {
        QTest::addColumn<Membership>("membership");
        QTest::addColumn<Standing>("standing");
        const QDate today = testing::today;
        const auto row = [](const char *name, const Membership &m, Standing s) {
            QTest::newRow(name) << m << s;
        };
        row("nothing known", {}, Standing::NotMember);
        row("a category, never paid", {u"Individual"_s, {}, {}, {}}, Standing::Due);
        row("joined, never paid", {{}, today.addYears(-3), {}, {}}, Standing::Due);
        row("paid until today", {u"x"_s, {}, today, {}}, Standing::PaidUp);
        row("paid until yesterday", {u"x"_s, {}, today.addDays(-1), {}}, Standing::Due);
        row("due for two months today", {u"x"_s, {}, today.addMonths(-2).addDays(-1), {}}, Standing::Due);
        row("due for longer", {u"x"_s, {}, today.addMonths(-2).addDays(-2), {}}, Standing::Overdue);
        row("due for a year today", {u"x"_s, {}, today.addYears(-1).addDays(-1), {}}, Standing::Overdue);
        row("due for over a year", {u"x"_s, {}, today.addYears(-1).addDays(-2), {}}, Standing::Lapsed);
        row("free", {u"Life's member"_s, {}, {}, {}}, Standing::PaidUp);
        row("free for a year", {u"Guest of the year"_s, today.addMonths(-12), {}, {}}, Standing::PaidUp);
        row("free, and over", {u"Guest of the year"_s, today.addMonths(-12).addDays(-1), {}, {}},
            Standing::Lapsed);
        row("left today", {u"x"_s, {}, today.addDays(99), today}, Standing::Left);
        row("leaves tomorrow", {u"x"_s, {}, today.addDays(99), today.addDays(1)}, Standing::PaidUp);
        row("paid without a category", {{}, {}, today.addDays(9), {}}, Standing::PaidUp);
    }
    void followsTheDayPaidUntil()
    {
        QFETCH(Membership, membership);
        MembershipCategory life;
        life.name = u"Life's member"_s;
        MembershipCategory guest;
        guest.name = u"Guest of the year"_s;
        guest.months = 12;
        const StandingRules rules(testing::today, {}, {life, guest});
        QTEST(standingOf(membership, rules), "standing");

        const auto store = m_books.fresh();
        Person person;
        person.familyName = u"Adams"_s;
        person.category = membership.category;
        person.joined = membership.joined;
        person.paidUntil = membership.paidUntil;
        person.leftOn = membership.leftOn;
        QVERIFY(bool(store->edit(u"Add"_s, [&](Edit &edit) { edit.save(person); })));
        const auto rows = store->select(u"SELECT %1 FROM person p"_s.arg(standingSql(u"p"_s, rules)));
        QTEST(Standing(rows.first().first().toInt()), "standing");
    }

    void graceCanBeLonger()
    {
        MembershipYear longer;
        longer.dueMonths = 3;
        const Membership late{u"x"_s, {}, testing::today.addDays(-80), {}};
        QCOMPARE(standingOf(late, {testing::today, longer}), Standing::Due);
    }

    void everyStandingHasItsWord()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(Standing::Lapsed); ++i)
            words.insert(standingWord(Standing(i)));
        QCOMPARE(words.size(), 6);
        QVERIFY(!words.contains(QString()));
    }

    void figuresCountMembersAsTheyStand()
    {
        const auto store = m_books.fresh();
        QCOMPARE(peopleFigures(*store, testing::today), u"Nobody is in the book yet"_s);
        const QDate today = testing::today;
        QVERIFY(bool(store->edit(u"Add"_s, [&](Edit &edit) {
            Person friendOnly;
            friendOnly.familyName = u"Guest"_s;
            edit.save(friendOnly);
        })));
        QVERIFY(peopleFigures(*store, today).startsWith(u"1"_s));
        QVERIFY(bool(store->edit(u"Add"_s, [&](Edit &edit) {
            for (const QDate &paid : {today.addDays(30), today.addDays(40), today.addDays(-3),
                     today.addDays(-99), today.addDays(-999)}) {
                Person member;
                member.familyName = u"Member"_s;
                member.category = u"Individual"_s;
                member.paidUntil = paid;
                edit.save(member);
            }
        })));
        const PeopleCount count = countPeople(*store, today);
        QCOMPARE(count.persons, 6);
        QCOMPARE(count.members(), 4);
        QCOMPARE(count.paidUp, 2);
        QCOMPARE(count.due, 1);
        QCOMPARE(count.overdue, 1);
        QCOMPARE(count.lapsed, 1);
        QCOMPARE(peopleFigures(*store, today).count(u" - "_s), 4);
    }
};

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "category_ages.h"
#include "household_moves.h"
#include "people_doubts.h"
#include "people_due.h"
#include "protection_reports.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Members who grow out of their category of membership, and couples who part.
class TestCategoryAges : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;
    const QLocale m_locale{u"en_GB"_s};

    void addCategory(const QString &name, const QString &kind, qint64 toAge, const QString &covers)
    {
        MembershipCategory category;
        category.name = name;
        category.kind = kind;
        category.fee = 500;
        category.toAge = toAge;
        category.covers = covers;
        QVERIFY(bool(m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(category); })));
    }
    Person add(const QString &given, const QString &category, QDate born, Id<Household> home = {})
    {
        Person person;
        person.givenName = given;
        person.familyName = u"Teen"_s;
        person.category = category;
        person.born = born;
        person.household = home;
        person.paidUntil = QDate(2026, 12, 31);
        person.email = given + u"@example.org"_s;
        m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(person); });
        return person;
    }

private Q_SLOTS:
    void init()
    {
        m_store = m_books.fresh();
        addCategory(u"Junior"_s, u"junior"_s, 17, u"one"_s);
        addCategory(u"Couple"_s, u"couple"_s, 0, u"household"_s);
    }

    void whoIsTooOldForTheCategoryIsTold()
    {
        add(u"Tim"_s, u"Junior"_s, QDate(2008, 5, 10)); // 18 four days ago
        add(u"Tia"_s, u"Junior"_s, QDate(2008, 6, 20)); // in five weeks
        add(u"Ted"_s, u"Junior"_s, QDate(2000, 12, 20));
        add(u"Tom"_s, u"Junior"_s, QDate(2015, 1, 1));
        Person gone = add(u"Una"_s, u"Junior"_s, QDate(1990, 1, 1));
        gone.leftOn = QDate(2020, 1, 1);
        QVERIFY(bool(m_store->edit(u"Leave"_s, [&](Edit &edit) { edit.save(gone); })));
        QStringList doubts;
        for (const Problem &doubt : peopleDoubts(*m_store, testing::today)) {
            if (doubt.field == u"category"_s)
                doubts += doubt.sentence;
        }
        QCOMPARE(doubts,
            (QStringList{u"Ted Teen is 25 years old, but Junior is for people up to the age of 17."_s,
                u"Tim Teen is 18 years old, but Junior is for people up to the age of 17."_s}));
        QStringList due;
        for (const Due &one : peopleDue(*m_store, testing::today, m_locale))
            due += one.sentence;
        const QString said = due.join(u'\n');
        QVERIFY2(said.contains(u"Tim Teen has been too old for the membership “Junior” since"_s),
            qPrintable(said));
        QVERIFY2(said.contains(u"Ted Teen has been too old"_s), qPrintable(said));
        QVERIFY2(said.contains(u"Tia Teen turns 18 on"_s), qPrintable(said));
        QVERIFY(!said.contains(u"Una"_s));
        QVERIFY(!said.contains(u"Tom Teen has been"_s));
    }

    void juniorMembersStandInTheReportOfTheYoungByThemselves()
    {
        add(u"Tim"_s, u"Junior"_s, QDate(2008, 5, 10));
        add(u"Tom"_s, u"Junior"_s, QDate(2015, 1, 1));
        add(u"Ann"_s, u"Couple"_s, QDate(1960, 1, 1));
        const QList<ReportTable> tables = tablesOf(youngPeopleReport(*m_store, testing::today, m_locale));
        QCOMPARE(tables.size(), 1);
        QStringList names;
        for (const QList<Cell> &row : tables.first().rows)
            names += row.first().value.toString() + u' ' + row.at(3).value.toDate().toString(Qt::ISODate);
        QCOMPARE(names, (QStringList{u"Teen, Tim 2026-05-10"_s, u"Teen, Tom 2033-01-01"_s}));
    }

    void aListOfMembersTellsWhoIsTooOld()
    {
        const Result<ImportPlan> plan = testing::planCsv(*m_store,
            u"First name,Last name,Category,Date of birth\nTed,Teen,Junior,20/12/2000\n"
            "Tom,Teen,Junior,01/01/2015\n"_s);
        QVERIFY(plan);
        QCOMPARE(plan->count(ImportRow::Add), 2);
        QCOMPARE(plan->rows.at(0).problems.size(), 1);
        QCOMPARE(plan->rows.at(0).problems.first().sentence, u"Junior is for people up to the age of 17."_s);
        QVERIFY(plan->rows.at(1).problems.isEmpty());
    }

    void aCoupleThatPartsIsToldThatOneFeeCoveredThem()
    {
        Household home;
        home.street = u"1 High St"_s;
        QVERIFY(bool(m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(home); })));
        const Person ann = add(u"Ann"_s, u"Couple"_s, QDate(1960, 1, 1), home.id);
        add(u"Bob"_s, u"Couple"_s, QDate(1960, 1, 1), home.id);
        const auto left = [&] {
            QStringList said;
            for (const Problem &doubt : peopleDoubts(*m_store, testing::today)) {
                if (doubt.field == u"category"_s)
                    said += doubt.sentence;
            }
            return said;
        };
        QVERIFY(left().isEmpty());
        Household away;
        away.street = u"9 Low Rd"_s;
        const Result<HomePlan> split =
            planSplit(homeOf(*m_store, home.id), {ann.id}, away, HostingOffer::StaysHere);
        QVERIFY(split);
        QVERIFY2(split->sentences.contains(u"One fee of the category “Couple” covered them together: please "
                                           "choose the membership of each anew."_s),
            qPrintable(split->sentences.join(u'\n')));
        QVERIFY(bool(m_store->edit(split->label, [&](Edit &edit) { writeMoves(edit, *split); })));
        QCOMPARE(left().size(), 2);
        QVERIFY(left().first().contains(u"is in the category “Couple”, but nobody else"_s));
    }
};

QTEST_GUILESS_MAIN(TestCategoryAges)
#include "tst_category_ages.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_conditions.h"
#include "people_export.h"
#include "people_sample.h"
#include "people_table.h"
#include "saved_list.h"
#include "tags.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Conditions on lists, lists kept under a name, and tags, over the sample committee.
class TestListConditions : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};

    ListQuery query() const { return peopleQuery(testing::today, m_locale); }
    Result<ListCondition> read(const QString &line) const
    {
        return readCondition(line, query(), testing::today, m_locale);
    }
    QList<qint64> ids(const QStringList &lines) const
    {
        ListConditions all;
        for (const QString &line : lines) {
            const Result<ListCondition> one = read(line);
            if (!one)
                qFatal("%s", qPrintable(one.sentence));
            all += *one;
        }
        RecordTable table(*m_store, query());
        const SqlCondition sql = sqlOf(all, table.query(), testing::today);
        table.setCondition(sql.sql, sql.values);
        return table.ids();
    }
    QList<qint64> where(const QString &sql) const
    {
        return m_store->selectIds(
            u"SELECT p.id FROM person p LEFT JOIN household h ON h.id=p.household WHERE p.removed=0 AND (%1)"_s
                .arg(sql));
    }
    static QSet<qint64> asSet(const QList<qint64> &ids) { return {ids.begin(), ids.end()}; }

private Q_SLOTS:
    void init()
    {
        m_store = m_books.fresh();
        QVERIFY(bool(m_store->edit(u"Sample"_s, [](Edit &edit) { addSamplePeople(edit, testing::today); })));
    }

    void aConditionPicksWhatItSays_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("sql");
        QTest::newRow("text is, whatever the case") << u"town is HARTON"_s << u"h.town='Harton'"_s;
        QTest::newRow("text is not") << u"town is not harton"_s << u"coalesce(h.town,'')<>'Harton'"_s;
        QTest::newRow("text contains")
            << u"email contains example.org"_s << u"p.email LIKE '%example.org%'"_s;
        QTest::newRow("text lacks") << u"email does not contain example.org"_s
                                    << u"p.email NOT LIKE '%example.org%'"_s;
        QTest::newRow("empty") << u"email is empty"_s << u"p.email=''"_s;
        QTest::newRow("filled") << u"email is not empty"_s << u"p.email<>''"_s;
        QTest::newRow("language by name")
            << u"languages contains French"_s << u"p.languages LIKE '%fr %' OR p.languages LIKE '%fr'"_s;
        QTest::newRow("language by code")
            << u"languages contains de"_s << u"p.languages LIKE '%de %' OR p.languages LIKE '%de'"_s;
        QTest::newRow("before a day") << u"paid_until before 2026-01-01"_s << u"p.paid_until<'2026-01-01'"_s;
        QTest::newRow("before a day as people write it")
            << u"paid_until before 1/1/26"_s << u"p.paid_until<'2026-01-01'"_s;
        QTest::newRow("after today") << u"paid_until after today"_s << u"p.paid_until>'2026-05-14'"_s;
        QTest::newRow("within a month")
            << u"passport_expires before today+400"_s << u"p.passport_expires<'2027-06-18'"_s;
        QTest::newRow("age") << u"age at least 65"_s << u"p.born<='1961-05-14'"_s;
        QTest::newRow("beds") << u"beds at least 3"_s
                              << u"h.single_rooms+2*h.double_rooms+2*h.twin_rooms+h.sofa_places>=3"_s;
        QTest::newRow("choice by key") << u"gender is f"_s << u"p.gender='f'"_s;
        QTest::newRow("choice by label") << u"gender is female"_s << u"p.gender='f'"_s;
        QTest::newRow("flag") << u"paper_post is yes"_s << u"p.paper_post=1"_s;
        QTest::newRow("telephone without its spaces")
            << u"mobile contains 07700900102"_s << u"p.mobile='07700 900102'"_s;
    }
    void aConditionPicksWhatItSays()
    {
        QFETCH(QString, line);
        QFETCH(QString, sql);
        const QList<qint64> expected = where(sql);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(asSet(ids({line})), asSet(expected));
    }
    void accentsAndHyphensMakeNoDifference()
    {
        Person person;
        person.familyName = u"Lévêque-Ñandú"_s;
        m_store->edit(u"Add"_s, [&](Edit &edit) { edit.save(person); });
        for (const char *typed : {"leveque", "LÉVÊQUE", "Leveque nandu"})
            QCOMPARE(
                ids({u"family_name contains "_s + QString::fromUtf8(typed)}), QList<qint64>{person.id.value});
        QVERIFY(ids({u"family_name contains l*"_s}).isEmpty());
        QVERIFY(ids({u"family_name contains [a-z]"_s}).isEmpty());
    }
    void allConditionsHoldTogether()
    {
        QCOMPARE(asSet(ids({u"languages contains fr"_s, u"email is empty"_s})),
            asSet(ids({u"languages contains fr"_s})) & asSet(ids({u"email is empty"_s})));
    }
    void standingIsAskedForInWords()
    {
        RecordTable table(*m_store, query());
        for (const ListChoice &choice : peopleChoices(testing::today)) {
            if (choice.key != u"overdue"_s && choice.key != u"due"_s && choice.key != u"lapsed"_s)
                continue;
            table.setCondition(choice.sql, choice.values);
            QCOMPARE(ids({u"standing is "_s + choice.key}), table.ids());
        }
    }
    void everyChoiceOfTheProgramCanBeAsked()
    {
        RecordTable table(*m_store, query());
        for (const ListChoice &choice : peopleChoices(testing::today)) {
            table.setCondition(choice.sql, choice.values);
            QVERIFY2(table.rowCount() > 0 || choice.key == u"paper"_s || choice.key == u"english"_s,
                qPrintable(choice.key));
            QVERIFY2(m_store->trouble().isEmpty(), qPrintable(m_store->trouble()));
        }
    }
    void everyColumnTakesItsTests()
    {
        for (const ListQuery &list : {query(), householdsQuery(testing::today, m_locale),
                 organisationsQuery(testing::today, m_locale)}) {
            RecordTable table(*m_store, list);
            QSet<QString> names;
            QSet<QString> labels;
            for (const ListColumn &column : list.columns) {
                QVERIFY2(!names.contains(column.name), qPrintable(column.name));
                QVERIFY2(!labels.contains(column.label), qPrintable(column.label));
                names.insert(column.name);
                labels.insert(column.label);
                for (const ListTest test : testsFor(column)) {
                    const QString value = column.kind == Kind::Choice ? column.answers.last().key
                        : column.kind == Kind::Date                   ? u"2026-01-01"_s
                        : column.kind == Kind::Flag                   ? u"yes"_s
                        : column.kind == Kind::Integer                ? u"2"_s
                        : column.kind == Kind::Languages              ? u"fr"_s
                                                                      : u"a"_s;
                    const ListCondition one{column.name, test, needsValue(test) ? value : QString()};
                    const SqlCondition sql = sqlOf({one}, list, testing::today);
                    table.setCondition(sql.sql, sql.values);
                    const Result<ListCondition> again =
                        readCondition(writeCondition(one), list, testing::today, m_locale);
                    QVERIFY2(bool(again), qPrintable(again.sentence));
                    QCOMPARE(*again, one);
                    QVERIFY(!conditionWords(one, list, m_locale).isEmpty());
                }
            }
        }
    }
    void everyFieldOfARecordIsAColumn()
    {
        QSet<QString> sql;
        for (const ListColumn &column : query().columns)
            sql.insert(column.sql);
        for (const Column &column : recordOf<Person>().columns)
            if (column.kind != Kind::Link && column.name != u"removed"_s && column.name != u"phone"_s)
                QVERIFY2(sql.contains(u"p."_s + column.name), qPrintable(column.name));
        for (const Column &column : recordOf<Household>().columns)
            if (column.name != u"removed"_s)
                QVERIFY2(sql.contains(u"h."_s + column.name), qPrintable(column.name));
    }
    void whatCannotBeUnderstoodIsSaid_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("begin");
        QTest::newRow("field") << u"shoe_size is 43"_s << u"This list has no column called “shoe_size”."_s;
        QTest::newRow("test") << u"town near Harton"_s << u"“town near Harton” is no condition."_s;
        QTest::newRow("test of another kind")
            << u"town before 2026-01-01"_s << u"town cannot be asked with “before”."_s;
        QTest::newRow("day") << u"joined after soon"_s << u"“soon” cannot be understood as a day."_s;
        QTest::newRow("number") << u"age at least old"_s << u"“old” is no whole number."_s;
        QTest::newRow("answer") << u"gender is female or male"_s << u"“female or male” is no answer"_s;
        QTest::newRow("nothing") << u"town is"_s << u"Please say what is to be looked for."_s;
        QTest::newRow("nothing at all") << QString() << u"This list has no column"_s;
    }
    void whatCannotBeUnderstoodIsSaid()
    {
        QFETCH(QString, line);
        QFETCH(QString, begin);
        const Result<ListCondition> one = read(line);
        QVERIFY(!one);
        QVERIFY2(one.sentence.startsWith(begin), qPrintable(one.sentence));
    }
    void conditionsAreToldInWords()
    {
        QCOMPARE(conditionWords(*read(u"languages contains fr"_s), query(), m_locale),
            u"Languages include French"_s);
        QCOMPARE(conditionWords(*read(u"paid_until before 2026-01-01"_s), query(), m_locale),
            u"Paid until is before 01/01/2026"_s);
        QCOMPARE(conditionWords(*read(u"town is Harton"_s), query(), m_locale), u"Town is “Harton”"_s);
        QCOMPARE(conditionWords(*read(u"email is empty"_s), query(), m_locale), u"E-mail is not filled in"_s);
    }

    void aSavedListIsFoundByItsNameAndPicksTheSame()
    {
        SavedList saved;
        saved.list = listName(query());
        saved.title = u"French hosts"_s;
        saved.choice = u"hosts"_s;
        saved.conditions = u"languages contains fr"_s;
        QVERIFY(check(saved, *m_store).isEmpty());
        QVERIFY(bool(m_store->edit(u"Save"_s, [&](Edit &edit) { edit.save(saved); })));
        const std::optional<SavedList> found = savedList(*m_store, u"person"_s, u"french HOSTS"_s);
        QVERIFY(found.has_value());
        const SqlCondition sql =
            sqlOf(*found, query(), peopleChoices(testing::today), testing::today, m_locale);
        RecordTable table(*m_store, query());
        table.setCondition(sql.sql, sql.values);
        QCOMPARE(asSet(table.ids()),
            asSet(where(
                u"h.hosting IN ('yes','reserve') AND (p.languages LIKE '%fr %' OR p.languages LIKE '%fr')"_s)));
        SavedList second = saved;
        second.id = {};
        QCOMPARE(check(second, *m_store).size(), 1);
        second.title.clear();
        QCOMPARE(check(second, *m_store).size(), 1);
    }
    void aConditionThatIsNoLongerUnderstoodIsTold()
    {
        const ReadConditions read =
            readConditions(u"town is Harton\nshoe_size is 43"_s, query(), testing::today, m_locale);
        QCOMPARE(read.conditions.size(), 1);
        QCOMPARE(read.problems.size(), 1);
    }

    void aTagIsGivenAndTakenAwayInOneEdit()
    {
        const QList<qint64> some = where(u"p.family_name='Fairweather'"_s);
        QVERIFY(some.size() > 1);
        RecordTable table(*m_store, query());
        const auto tagged = [&](const char *tag) {
            return asSet(ids({u"tags contains "_s + QString::fromLatin1(tag)}));
        };
        m_store->edit(u"Tag"_s, [&](Edit &edit) {
            QCOMPARE(addTag(edit, *m_store, u" Choir "_s, u"person"_s, some), int(some.size()));
            QCOMPARE(addTag(edit, *m_store, u"choir"_s, u"person"_s, some), 0);
            QCOMPARE(addTag(edit, *m_store, u"Bakers"_s, u"person"_s, {some.first()}), 1);
        });
        QCOMPARE(tagNames(*m_store), (QStringList{u"Bakers"_s, u"Choir"_s}));
        QCOMPARE(tagged("choir"), asSet(some));
        QCOMPARE(tagsOf(*m_store, u"person"_s, some.first()), (QStringList{u"Bakers"_s, u"Choir"_s}));
        QVERIFY(tagsOf(*m_store, u"household"_s, some.first()).isEmpty());
        m_store->undo();
        QVERIFY(tagged("choir").isEmpty());
        QVERIFY(tagNames(*m_store).isEmpty());
        m_store->redo();
        m_store->edit(u"Untag"_s, [&](Edit &edit) {
            QCOMPARE(removeTag(edit, *m_store, u"CHOIR"_s, u"person"_s, some), int(some.size()));
        });
        QCOMPARE(tagNames(*m_store), QStringList{u"Bakers"_s}); // nothing bears the other any more
        QCOMPARE(splitTags(u"choir, Choir ,, bakers"_s), (QStringList{u"choir"_s, u"bakers"_s}));
    }
    void tagsGoOutAndComeBackAsAColumn()
    {
        const QList<qint64> some = where(u"p.family_name='Fairweather'"_s);
        m_store->edit(u"Tag"_s, [&](Edit &edit) {
            addTag(edit, *m_store, u"Choir"_s, u"person"_s, some);
            addTag(edit, *m_store, u"Bakers"_s, u"person"_s, {some.first()});
        });
        const Table out = peopleTable(*m_store, some);
        QVERIFY(out.headings.contains(u"Tags"_s));
        const auto second = m_books.fresh();
        const QString csv = QString::fromUtf8(writeCsv(out, {u',', false}));
        const auto again = [&] { return testing::planCsv(*second, csv); };
        const Result<ImportPlan> plan = again();
        QVERIFY(bool(plan));
        QVERIFY(bool(adopt(*second, *plan, u"Import"_s)));
        QCOMPARE(tagNames(*second), (QStringList{u"Bakers"_s, u"Choir"_s}));
        QCOMPARE(
            second->select(u"SELECT count(*) FROM tagging"_s).first().first().toInt(), int(some.size()) + 1);
        const Result<ImportPlan> same = again();
        QVERIFY(bool(same));
        for (const ImportRow &row : same->rows)
            QVERIFY2(row.action == ImportRow::Same, qPrintable(row.title));
        second->undo();
        QVERIFY(tagNames(*second).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestListConditions)
#include "tst_list_conditions.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_export.h"

#include "export_cells.h"
#include "people_import.h"
#include "people_sample.h"

#include "people/people_testing.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

// Another language in which every text reads differently: what is exported in it must come back through it.
class OtherLanguage : public QTranslator
{
public:
    explicit OtherLanguage(const QString &mark)
        : m_mark(mark)
    {
    }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        static const QStringList records{u"Person"_s, u"Household"_s, u"Languages"_s, u"RecordShape"_s};
        return records.contains(QString::fromLatin1(context)) ? QString::fromUtf8(source) + m_mark
                                                              : QString();
    }
    bool isEmpty() const override { return false; }

private:
    QString m_mark;
};

} // namespace

// What leaves the book comes back into another one as it was.
class TestPeopleExport : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    std::shared_ptr<Store> m_store;

    // Everybody by name with all that is known, without ids.
    static QStringList everybody(const Store &store)
    {
        QStringList all;
        for (const Person &person : inOrderOfName(store.all<Person>())) {
            QStringList one;
            const Household home = store.get(person.household).value_or(Household());
            for (const Column &column : recordOf<Person>().columns) {
                if (column.kind != Kind::Link)
                    one += column.name + u'=' + column.get(&person).toString();
            }
            for (const Column &column : recordOf<Household>().columns)
                one += column.name + u'=' + column.get(&home).toString();
            all += one.join(u'|');
        }
        return all;
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_books.fresh();
        QVERIFY(bool(m_store->edit(u"Sample"_s, [](Edit &edit) { addSamplePeople(edit, testing::today); })));
        Person odd = *m_store->get(Id<Person>(2'000'001));
        odd.notes = u"Two lines,\n\"quoted\"; and =SUM(A1)"_s;
        odd.givenName = u"=Thomas"_s;
        odd.diet = u"glutenfree"_s;
        odd.letterLanguage = u"fr"_s;
        odd.gender = u"x"_s;
        odd.smoker = true;
        QVERIFY(bool(m_store->edit(u"Change"_s, [&](Edit &edit) { edit.save(odd); })));
    }

    void whatIsExportedComesBackTheSame_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("mark");
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        const QLocale german(QLocale::German);
        QTest::newRow("csv") << u"csv"_s << english << QString();
        QTest::newRow("csv with semicolons") << u"csv"_s << german << QString();
        QTest::newRow("csv in another language") << u"csv"_s << german << u" äöß"_s;
        QTest::newRow("xlsx") << u"xlsx"_s << english << QString();
    }
    void whatIsExportedComesBackTheSame()
    {
        QFETCH(QString, suffix);
        QFETCH(QLocale, locale);
        QFETCH(QString, mark);
        OtherLanguage other(mark);
        if (!mark.isEmpty())
            QCoreApplication::installTranslator(&other);
        const QString path = m_books.path(u"people."_s + suffix);
        const Result<int> written = exportPeople(*m_store, path, {}, locale);
        QVERIFY2(bool(written), qPrintable(written.sentence));
        QCOMPARE(qint64(*written), m_store->count(recordOf<Person>()));
        if (suffix == u"csv"_s)
            QCOMPARE(bytesOf(path).split('\n').first().contains(';'), locale.language() == QLocale::German);

        const auto store = m_books.fresh();
        const auto plan = planPeopleFile(path, testing::choices(), *store);
        QVERIFY2(bool(plan), qPrintable(plan.sentence));
        for (const Problem &problem : plan->allProblems())
            qWarning(
                "line %d, %s: %s", problem.line, qPrintable(problem.field), qPrintable(problem.sentence));
        QVERIFY(plan->allProblems().isEmpty());
        QVERIFY(bool(adopt(*store, *plan, u"Import"_s)));
        QCoreApplication::removeTranslator(&other);
        const QStringList before = everybody(*m_store);
        const QStringList after = everybody(*store);
        QCOMPARE(after.size(), before.size());
        for (int i = 0; i < before.size(); ++i)
            QCOMPARE(after.at(i), before.at(i));
        QCOMPARE(store->count(recordOf<Household>()),
            m_store->selectIds(u"SELECT DISTINCT household FROM person WHERE removed=0"_s).size());
    }

    void cardsBringEverythingAnAddressBookMayHold()
    {
        Person odd = *m_store->get(Id<Person>(2'000'005));
        Person before = odd;
        odd.leftOn = QDate(2025, 4, 1);
        odd.memberNumber = u"B-17"_s;
        odd.suffix = u"OBE"_s;
        odd.phone = m_store->get(odd.household)->phone;
        odd.passportCountry = u"Utopia"_s;
        QVERIFY(bool(m_store->edit(u"Change"_s, [&](Edit &edit) { edit.save(odd); })));
        const QString path = m_books.path(u"cards.vcf"_s);
        QVERIFY(bool(exportPeople(*m_store, path, {}, QLocale::c())));
        QVERIFY(!bytesOf(path).contains("Utopia"));
        const auto store = m_books.fresh();
        const auto plan = planPeopleFile(path, testing::choices(), *store);
        QVERIFY2(bool(plan), qPrintable(plan.sentence));
        QVERIFY(plan->allProblems().isEmpty());
        QVERIFY(bool(adopt(*store, *plan, u"Import"_s)));
        static const QStringList travelling{u"title"_s, u"given_name"_s, u"family_name"_s, u"suffix"_s,
            u"known_as"_s, u"born"_s, u"age_band"_s, u"gender"_s, u"email"_s, u"email2"_s, u"mobile"_s,
            u"phone"_s, u"work_phone"_s, u"languages"_s, u"occupation"_s, u"member_number"_s, u"category"_s,
            u"joined"_s, u"paid_until"_s, u"left_on"_s, u"notes"_s};
        static const QStringList ofHome{u"name"_s, u"letter_name"_s, u"street"_s, u"town"_s,
            u"neighbourhood"_s, u"region"_s, u"postcode"_s, u"country"_s, u"phone"_s};
        const auto told = [](const Store &book) {
            QStringList all;
            for (const Person &person : inOrderOfName(book.all<Person>())) {
                const Household home = book.get(person.household).value_or(Household());
                QStringList one;
                for (const QString &name : travelling)
                    one += name + u'=' + recordOf<Person>().find(name)->get(&person).toString();
                for (const QString &name : ofHome)
                    one += name + u'=' + recordOf<Household>().find(name)->get(&home).toString();
                all += one.join(u'|');
            }
            return all;
        };
        const QStringList there = told(*m_store);
        const QStringList here = told(*store);
        QVERIFY(bool(m_store->edit(u"Change"_s, [&](Edit &edit) { edit.save(before); })));
        QCOMPARE(here.size(), there.size());
        for (int i = 0; i < there.size(); ++i)
            QCOMPARE(here.at(i), there.at(i));
        QCOMPARE(store->count(recordOf<Household>()),
            m_store->selectIds(u"SELECT DISTINCT household FROM person WHERE removed=0"_s).size());
    }

    void theTelephoneOfTheHouseholdGoesOnTheCard()
    {
        Person person;
        person.familyName = u"Beckford"_s;
        Household home;
        home.phone = u"01632 960357"_s;
        QCOMPARE(personCard(person, home, u"book"_s).phones().size(), 1);
        person.phone = u"+44 1632 960357"_s;
        QCOMPARE(personCard(person, home, u"book"_s).phones().size(), 1);
    }
    void theBookKnowsItsOwnExportAgain_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
        QTest::newRow("vcf") << u"vcf"_s;
    }
    void theBookKnowsItsOwnExportAgain()
    {
        QFETCH(QString, suffix);
        const QString path = m_books.path(u"again."_s + suffix);
        QVERIFY(bool(exportPeople(*m_store, path, {}, QLocale::c())));
        const auto plan = planPeopleFile(path, testing::choices(), *m_store);
        QVERIFY2(bool(plan), qPrintable(plan.sentence));
        QCOMPARE(qint64(plan->rows.size()), m_store->count(recordOf<Person>()));
        for (const ImportRow &row : plan->rows) {
            QStringList changes;
            for (const FieldChange &change : row.changes)
                changes += change.label + u": "_s + change.before + u" -> "_s + change.after;
            QVERIFY2(row.action == ImportRow::Same,
                qPrintable(row.title + u' ' + row.note + changes.join(u"; "_s)));
        }
    }

    void aCardHoldsWhatAnAddressBookKnows()
    {
        const QList<VCard> cards = peopleCards(*m_store, {2'000'002});
        QCOMPARE(cards.size(), 1);
        const VCard &card = cards.first();
        QCOMPARE(card.fullName(), u"Anne Fairweather"_s);
        QCOMPARE(card.family(), u"Fairweather"_s);
        QCOMPARE(card.emails().first().value, u"anne.fairweather@example.org"_s);
        QCOMPARE(card.phones().first().types, QStringList{u"cell"_s});
        QCOMPARE(card.addresses().first().town, u"Harton"_s);
        QCOMPARE(card.languages(), (QStringList{u"fr"_s, u"de"_s}));
        QCOMPARE(card.categories(), QStringList{u"Family"_s});
        QVERIFY(card.birthday().isValid());
        QVERIFY(card.uid().startsWith(u"urn:uuid:"_s));
        QCOMPARE(peopleCards(*m_store, {2'000'002}).first().uid(), card.uid());
        QVERIFY(peopleCards(*m_store, {2'000'001}).first().uid() != card.uid());
        QVERIFY(writeVCards(cards).contains("VERSION:4.0"));
    }

    void selectedPeopleAndOtherRecordsAreWritten()
    {
        const QString path = m_books.path(u"some.csv"_s);
        QCOMPARE(*exportPeople(*m_store, path, {2'000'001, 2'000'003}, QLocale::c()), 2);
        QCOMPARE(*exportRecords(*m_store, recordOf<Organisation>(), path, {}, QLocale::c()), 15);
        QVERIFY(QString::fromUtf8(bytesOf(path)).contains(u"Partnerschaftsverein Altenbrück e. V."_s));
        QCOMPARE(
            *exportRecords(*m_store, recordOf<Household>(), m_books.path(u"homes.xlsx"_s), {}, QLocale::c()),
            70);
    }

    void whatCannotBeWrittenIsSaid()
    {
        const auto nowhere = exportPeople(*m_store, m_books.path(u"no/such/folder.csv"_s), {}, QLocale::c());
        QVERIFY(!nowhere);
        QVERIFY(nowhere.sentence.endsWith(u'.'));
        const auto odd = exportPeople(*m_store, m_books.path(u"people.doc"_s), {}, QLocale::c());
        QVERIFY(!odd);
        QVERIFY(odd.sentence.contains(u"“doc”"_s));
    }
};

QTEST_GUILESS_MAIN(TestPeopleExport)
#include "tst_people_export.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "letter_fields.h"
#include "letters.h"
#include "people_sample.h"
#include "salutation.h"

#include "renderers.h"

#include "people/people_testing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Letters from templates: who is addressed how, in which language, and what is done where something is not
// known.
class TestLetters : public QObject
{
    Q_OBJECT

    testing::Books m_books;
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};

    static Person person(const char *title, const char *given, const char *family, const char *gender = "",
        const char *language = "")
    {
        static qint64 next = 1;
        Person p;
        p.id = Id<Person>(next++);
        p.title = QString::fromUtf8(title);
        p.givenName = QString::fromUtf8(given);
        p.familyName = QString::fromUtf8(family);
        p.gender = QString::fromUtf8(gender);
        p.letterLanguage = QString::fromUtf8(language);
        p.category = u"Individual"_s;
        return p;
    }
    static LetterTemplate text(const QString &language, const QString &body)
    {
        LetterTemplate t;
        t.name = u"Test"_s;
        t.language = language;
        t.subject = u"About you"_s;
        t.body = body;
        return t;
    }
    static LetterWish wish(const QList<LetterTemplate> &texts)
    {
        return {{u"test"_s, u"Test"_s, {}, texts}, false, {}};
    }
    static LetterHead head()
    {
        LetterHead h;
        h.association = u"Harton Twinning Society"_s;
        h.town = u"Harton"_s;
        h.country = u"United Kingdom"_s;
        h.language = u"en"_s;
        h.signature = u"Joan Adams"_s;
        return h;
    }
    static Household home(qint64 id)
    {
        Household h;
        h.id = Id<Household>(id);
        h.street = u"12 Mill Lane"_s;
        h.town = u"Harton"_s;
        h.postcode = u"HA1 2AB"_s;
        return h;
    }

private Q_SLOTS:
    void everybodyIsAddressedAsTheyAre_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QList<Person>>("persons");
        QTest::addColumn<QString>("expected");
        Person child = person("", "Lucy", "Fairweather", "f");
        child.born = testing::today.addYears(-14);
        Person known = person("", "Thomas", "", "m");
        known.knownAs = u"Tom"_s;
        const Person kim = person("", "Kim", "Smith");
        const Person mr = person("Mr", "Tom", "Fairweather");
        const Person mrs = person("Mrs", "Anne", "Fairweather");
        const Person doctor = person("Dr.", "Eva", "Weber", "f");
        const auto row = [](const char *name, const char *language, const QList<Person> &who,
                             const char *says) {
            QTest::newRow(name) << QString::fromUtf8(language) << who << QString::fromUtf8(says);
        };
        row("title", "en", {person("Mr", "John", "Smith")}, "Dear Mr Smith");
        row("by gender", "en", {person("", "Ann", "Smith", "f")}, "Dear Ms Smith");
        row("nothing known", "en", {kim}, "Dear Kim Smith");
        row("doctor", "en", {doctor}, "Dear Dr Weber");
        row("knight", "en", {person("Sir", "John", "Falstaff")}, "Dear Sir John");
        row("first name alone", "en", {known}, "Dear Tom");
        row("child", "en", {child}, "Dear Lucy");
        row("no name", "en", {Person()}, "Dear Sir or Madam");
        row("married", "en", {mr, mrs}, "Dear Mr and Mrs Fairweather");
        row("two names", "en", {mr, person("Ms", "Ann", "Miller")}, "Dear Mr Fairweather and Ms Miller");
        row("doctor and husband", "en", {mr, person("Dr", "Ann", "Fairweather")},
            "Dear Mr Fairweather and Dr Fairweather");
        row("with a child", "en", {child, mr}, "Dear Mr Fairweather and Lucy");
        row("family", "en", {mr, mrs, child, child}, "Dear Fairweather family");
        row("French woman", "fr", {person("Mme", "Claire", "Martin")}, "Chère Madame Martin");
        row("French man, English title", "fr", {person("Mr", "Paul", "Martin")}, "Cher Monsieur Martin");
        row("French, nothing known", "fr", {person("", "Camille", "Martin")}, "Madame, Monsieur");
        row("French doctor", "fr", {doctor}, "Chère Docteur Weber");
        row("French couple", "fr", {person("Mme", "Claire", "Martin"), person("M.", "Paul", "Martin")},
            "Chère Madame Martin, cher Monsieur Martin");
        row("French child", "fr", {child}, "Chère Lucy");
        row("German woman", "de", {person("Frau", "Anna", "Weber")}, "Sehr geehrte Frau Weber");
        row("German man", "de", {person("", "Karl", "Weber", "m")}, "Sehr geehrter Herr Weber");
        row("German doctor", "de", {doctor}, "Sehr geehrte Frau Dr. Weber");
        row("German, nothing known", "de", {person("", "Kim", "Weber")}, "Guten Tag Kim Weber");
        row("German couple", "de", {person("Frau", "Anna", "Weber"), person("Herr", "Karl", "Weber")},
            "Sehr geehrte Frau Weber, sehr geehrter Herr Weber");
        row("German child", "de", {child}, "Liebe Lucy");
        row("German, no name", "de", {Person()}, "Sehr geehrte Damen und Herren");
    }
    void everybodyIsAddressedAsTheyAre()
    {
        QFETCH(QString, language);
        QFETCH(QList<Person>, persons);
        QFETCH(QString, expected);
        QCOMPARE(salutation(persons, language, testing::today), expected);
    }

    void eachReaderGetsTheirLanguageElseTheAssociations()
    {
        const LetterWish both =
            wish({text(u"en"_s, u"{salutation}, hello"_s), text(u"fr"_s, u"{salutation}, bonjour"_s)});
        const Letters made = writeLetters(both,
            {{person("Mr", "John", "Smith"), {}}, {person("Mme", "Claire", "Martin", "f", "fr"), {}},
                {person("Frau", "Anna", "Weber", "f", "de"), {}}},
            head(), testing::today);
        QCOMPARE(made.letters.size(), 3);
        QCOMPARE(made.letters.at(0).page.body, u"Dear Mr Smith, hello"_s);
        QCOMPARE(made.letters.at(1).page.body, u"Chère Madame Martin, bonjour"_s);
        QCOMPARE(made.letters.at(1).page.date, u"Harton, le 14 mai 2026"_s);
        QCOMPARE(made.letters.at(2).page.body, u"Dear Ms Weber, hello"_s); // there is no German text
        QCOMPARE(made.letters.at(0).page.date, u"14 May 2026"_s);
    }
    void whatIsNotKnownIsNamedAndToldOf()
    {
        const Letters made =
            writeLetters(wish({text(u"en"_s, u"You owe {amount_due} since {paid_until}."_s)}),
                {{person("Mr", "John", "Smith"), {}}}, head(), testing::today);
        QCOMPARE(made.letters.first().page.body, u"You owe [Amount due] since [Paid until]."_s);
        QCOMPARE(made.letters.first().missing, (QStringList{u"Amount due"_s, u"Paid until"_s}));
        QStringList told;
        for (const Problem &problem : made.problems)
            told += problem.sentence;
        QCOMPARE(told,
            (QStringList{
                u"“Amount due” is not known for Mr John Smith; it stands in brackets in their letters."_s,
                u"“Paid until” is not known for Mr John Smith; it stands in brackets in their letters."_s,
                u"No address is known for Mr John Smith."_s}));
    }
    void aFieldThatDoesNotExistIsToldByItsName()
    {
        const Letters made = writeLetters(wish({text(u"en"_s, u"Dear {firstname}"_s)}),
            {{person("Mr", "John", "Smith"), home(1)}}, head(), testing::today);
        QVERIFY(!made.problems.isEmpty());
        QVERIFY(made.problems.first().sentence.contains(u"{firstname}"));
    }
    void amountsAreWrittenInTheReadersLanguage()
    {
        LetterWish asked = wish({text(u"en"_s, u"{amount_due}"_s), text(u"de"_s, u"{amount_due}"_s)});
        asked.amountDue = [](const QList<Person> &readers) {
            return Money{1250 * readers.size(), *Currency::fromCode(u"EUR")};
        };
        asked.oneAHome = true;
        const Letters made = writeLetters(asked,
            {{person("Mr", "John", "Smith"), {}}, {person("Frau", "Anna", "Weber", "f", "de"), home(2)},
                {person("Herr", "Karl", "Weber", "m", "de"), home(2)}},
            head(), testing::today);
        QCOMPARE(made.letters.size(), 2);
        QCOMPARE(made.letters.at(0).page.body, u"€12.50"_s);
        QCOMPARE(made.letters.at(1).page.body.simplified(), u"25,00 €"_s); // of both
    }
    void oneHomeGetsOneLetterWhenAsked()
    {
        LetterWish asked = wish({text(u"en"_s, u"{salutation},"_s)});
        const QList<LetterReader> readers{{person("Mr", "Tom", "Fairweather"), home(1)},
            {person("Mr", "John", "Smith"), home(2)}, {person("Mrs", "Anne", "Fairweather"), home(1)}};
        QCOMPARE(writeLetters(asked, readers, head(), testing::today).letters.size(), 3);
        asked.oneAHome = true;
        const Letters made = writeLetters(asked, readers, head(), testing::today);
        QCOMPARE(made.letters.size(), 2);
        QCOMPARE(made.letters.first().page.body, u"Dear Mr and Mrs Fairweather,"_s);
        QCOMPARE(made.letters.first().page.address,
            (QStringList{u"Tom and Anne Fairweather"_s, u"12 Mill Lane"_s, u"Harton"_s, u"HA1 2AB"_s}));
        QCOMPARE(made.letters.first().persons.size(), 2);
    }
    void theProgramsOwnLettersAreThereInThreeLanguagesAndKnowTheirFields()
    {
        const auto store = m_books.fresh();
        const QList<LetterKind> kinds = letterKinds(*store);
        QCOMPARE(kinds.size(), 2);
        for (const LetterKind &kind : kinds) {
            QCOMPARE(kind.texts.size(), 3);
            for (const LetterTemplate &one : kind.texts) {
                QVERIFY2(check(one).isEmpty(), qPrintable(one.seed + one.language));
                QVERIFY(!one.subject.isEmpty());
                QVERIFY(one.body.contains(u"{salutation}"_s));
            }
        }
    }
    void aChangedLetterTakesThePlaceOfTheProgramsOwn()
    {
        const auto store = m_books.fresh();
        LetterTemplate mine = *letterKind(*store, u"reminder"_s)->in(u"en"_s);
        mine.body = u"Pay, please."_s;
        store->edit(u"Change"_s, [&](Edit &edit) { edit.save(mine); });
        QCOMPARE(letterKind(*store, u"Subscription reminder"_s)->in(u"en"_s)->body, u"Pay, please."_s);
        QCOMPARE(letterKind(*store, u"reminder"_s)->texts.size(), 3);
        store->undo();
        QVERIFY(letterKind(*store, u"reminder"_s)->in(u"en"_s)->body != u"Pay, please."_s);
    }
    void remindersOfTheSampleAreAPageEach()
    {
        const auto store = m_books.fresh();
        store->edit(u"Sample"_s, [](Edit &edit) { addSamplePeople(edit, testing::today); });
        const QList<qint64> ids{2'000'001, 2'000'002, 2'000'010};
        const LetterWish wish{*letterKind(*store, u"reminder"_s), true, [](const QList<Person> &readers) {
                                  return Money{1000 * readers.size(), *Currency::fromCode(u"GBP")};
                              }};
        const Report report = lettersReport(lettersTo(*store, ids, wish, testing::today, m_locale), wish,
            letterHead(*store, m_locale), testing::today);
        QCOMPARE(report.blocks.size(), 2); // Tom and Anne live together
        const QString words = toText(report, m_locale);
        QVERIFY(words.contains(u"£20.00"_s));
        QCOMPARE(letterTable(report).rows.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "partnerships/links_testing.h"

#include "link_entry.h"
#include "links_export.h"
#include "partnerships_due.h"
#include "partnerships_query.h"
#include "sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Lists of links as they come.
class TestLinksImport : public QObject
{
    Q_OBJECT

    testing::LinkBooks m_books;

    QString realFile(const QString &name) const
    {
        const QString named = qEnvironmentVariable("TWINBOOK_REAL_DATA");
        const QDir folder(
            named.isEmpty() ? QStringLiteral(TWINBOOK_SOURCE_DIR "/../shared/data/real") : named);
        return folder.filePath(u"twintowns/"_s + name);
    }
    std::shared_ptr<Store> sample()
    {
        static int count = 0;
        return *makeSample(m_books.path(u"sample%1.twinbook"_s.arg(++count)),
            {allRecords(), u"Joan"_s, m_books.path(u"sites.ini"_s), false},
            {QDate(2026, 11, 24), QLocale(QLocale::English, QLocale::UnitedKingdom)});
    }

private Q_SLOTS:
    void aListInAnyLayoutIsUnderstood_data();
    void aListInAnyLayoutIsUnderstood();
    void realListsGiveTheirAnswers_data();
    void realListsGiveTheirAnswers();
    void ourOwnExportReadsBackWithoutAChange_data();
    void ourOwnExportReadsBackWithoutAChange();
    void whatWasChangedInTheExportIsChangedInTheBook();
    void aLinkWithUsIsTurnedRound();
    void whatTheBookKnowsIsNotOverwritten();
    void blanksAreFilledIn();
    void townsOfOneNameStayApart();
    void aListThatIsNoneIsRefused();
    void columnsMayBeNamedByHand();
    void anImportIsUndoneInOneStep();
    void stoppingLeavesTheBookAsItWas();
    void aLinkEnteredByHandBringsItsCommunityAlong();
    void theSameLinkIsNotEnteredTwice();
    void whatIsDueIsToldOfOurLinksAlone();
};

void TestLinksImport::aListInAnyLayoutIsUnderstood_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");
    QTest::newRow("pipes, German")
        << u"a.csv"_s
        << u"| Gemeinde | Bundesland | Partnerort | Land | seit | Form |\n|---|---|---|---|---|---|\n"
           "| Achim | Niedersachsen | Cēsis | Lettland | 1993 | Partnerschaft |\n"
           "| Achim | Niedersachsen | Nowa Sól | Polen | 12.05.1996 | Freundschaft |\n"_s
        << QStringList{u"Achim - Cēsis | LV | 1993 | charter"_s,
               u"Achim - Nowa Sól | PL | 1996-05-12 | friendship"_s};
    QTest::newRow("French, home only in the first line")
        << u"b.csv"_s
        << u"Commune;Département;Ville jumelée;Pays;Depuis\nValence;Drôme;Biberach an der "
           u"Riß;Allemagne;1967\n"
           ";;Gedera;Israël;1997\n"_s
        << QStringList{u"Valence - Biberach an der Riß | DE | 1967"_s, u"Valence - Gedera | IL | 1997"_s};
    QTest::newRow("wide, tabs")
        << u"c.tsv"_s
        << u"Town\tTwin 1\tTwin 2\nLudlow\tLa Ferté-Macé, France\tSan Pietro in Cariano, Italy\n"
           "Achim, Wolfenbüttel\tCēsis\t\n"_s
        << QStringList{u"Ludlow - La Ferté-Macé | FR"_s, u"Ludlow - San Pietro in Cariano | IT"_s,
               u"Achim, Wolfenbüttel - Cēsis"_s};
    QTest::newRow("wide with countries and years of their own")
        << u"c2.csv"_s
        << u"Town,Partner 1,Country 1,Since 1,Partner 2,Country 2,Since 2\nOxford,Bonn,Germany,1947,Leiden,NL,1946\n"_s
        << QStringList{u"Oxford - Bonn | DE | 1947"_s, u"Oxford - Leiden | NL | 1946"_s};
    QTest::newRow("several in a cell")
        << u"d.csv"_s
        << u"Town,Twinned with\nSherborne,\"Altea, Spain<br>Bad Kötzting, Germany (since 1991)\"\n"
           "Coventry,\"Kiel (Germany); Jinan, China\"\nTotal,4\n"_s
        << QStringList{u"Sherborne - Altea | ES"_s, u"Sherborne - Bad Kötzting | DE | 1991"_s,
               u"Coventry - Kiel | DE"_s, u"Coventry - Jinan | CN"_s};
    QTest::newRow("a column for each country")
        << u"e.csv"_s << u"Stadt;Frankreich;Polen\nGöttingen;Pau;Toruń\nKassel;Mülhausen;\n"_s
        << QStringList{u"Göttingen - Pau | FR"_s, u"Göttingen - Toruń | PL"_s, u"Kassel - Mülhausen | FR"_s};
    QTest::newRow("JSON, nested")
        << u"f.json"_s
        << u"[{\"town\":\"Aachen\",\"country\":\"Germany\",\"partners\":[{\"name\":\"Reims\",\"country\":"
           u"\"France\","
           "\"since\":1967},{\"name\":\"Halifax\",\"country\":\"UK\",\"since\":1949}]}]"_s
        << QStringList{u"Aachen - Reims | FR | 1967"_s, u"Aachen - Halifax | GB | 1949"_s};
    QTest::newRow("JSON, flat")
        << u"g.json"_s
        << u"[{\"town\":\"Aachen\",\"partner\":\"Reims\",\"country\":\"FR\",\"year\":\"1967\"}]"_s
        << QStringList{u"Aachen - Reims | FR | 1967"_s};
    QTest::newRow("GeoJSON")
        << u"h.geojson"_s
        << u"{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"home\":"
           u"\"Bonn\","
           "\"name\":\"Oxford\",\"country\":\"England\",\"year\":\"1947\"},\"geometry\":{\"type\":\"Point\","
           "\"coordinates\":[-1.2577,51.752]}},{\"type\":\"Feature\",\"properties\":{\"home\":\"Bonn\","
           "\"name\":"
           "\"Chengdu\",\"country\":\"VR "
           "China\",\"year\":2009},\"geometry\":{\"type\":\"Point\",\"coordinates\":"
           "[104.066,30.5728]}}]}"_s
        << QStringList{u"Bonn - Oxford | GB | 1947"_s, u"Bonn - Chengdu | CN | 2009"_s};
    QTest::newRow("Italian") << u"j.csv"_s
                             << u"Comune|Gemellaggio|Nazione|Anno\nBassano|Mühlacker|Germania|1989\n"_s
                             << QStringList{u"Bassano - Mühlacker | DE | 1989"_s};
    QTest::newRow("Dutch") << u"k.csv"_s
                           << u"Gemeente;Zusterstad;Land;Jaar\nLeiden;Krefeld;Duitsland;1974\n"_s
                           << QStringList{u"Leiden - Krefeld | DE | 1974"_s};
    QTest::newRow("partner first")
        << u"l.csv"_s << u"Partnergemeinde;Partnerland;Gemeinde;PLZ;Jahr\nArpajon;F;Freital;01705;1993\n"_s
        << QStringList{u"Freital - Arpajon | FR | 1993"_s};
    QTest::newRow("our own partners alone")
        << u"i.csv"_s
        << u"Partner town,Country,Since,Status\nGotha,Germany,1990,dormant\nMartin,Slowakei,2003,active\n"
           "Gotha,Deutschland,1990,dormant\n"_s
        << QStringList{u"Gotha | DE | 1990"_s, u"Martin | SK | 2003"_s};
}

void TestLinksImport::aListInAnyLayoutIsUnderstood()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QStringList, links);
    const auto store = m_books.fresh();
    const QString file = m_books.written(name, text);
    const auto plan = planLinksFile(file, testing::linkChoices(), *store);
    QVERIFY2(bool(plan), qPrintable(plan.sentence));
    QCOMPARE(adopt(*store, *plan, u"Import"_s).end, EditOutcome::Done);
    QStringList found = testing::summary(*store);
    found.sort();
    links.sort();
    QCOMPARE(found, links);
    const auto again = planLinksFile(file, testing::linkChoices(), *store);
    QCOMPARE(again->count(ImportRow::Add) + again->count(ImportRow::Change), 0);
    QCOMPARE(adopt(*store, *again, u"Import"_s).end, EditOutcome::Nothing);
}

void TestLinksImport::realListsGiveTheirAnswers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("counts"); // read, added, same, without kind
    QTest::newRow("Germany") << u"de_rgre_TwinTowns_clean.csv"_s << QList<int>{5881, 5865, 16, 8};
    QTest::newRow("United Kingdom") << u"uk_wikipedia_twins.csv"_s << QList<int>{1022, 1013, 9, 1013};
}

void TestLinksImport::realListsGiveTheirAnswers()
{
    QFETCH(QString, name);
    QFETCH(QList<int>, counts);
    if (!QFile::exists(realFile(name)))
        QSKIP("The real files (../shared/data/real) are not here: nothing was tried.");
    const auto store = m_books.fresh();
    const auto plan = planLinksFile(realFile(name), testing::linkChoices(), *store);
    QVERIFY2(bool(plan), qPrintable(plan.sentence));
    QCOMPARE((QList<int>{int(plan->rows.size()), plan->count(ImportRow::Add), plan->count(ImportRow::Same),
                 plan->figures.value(u"withoutKind"_s).toInt()}),
        counts);
    QCOMPARE(adopt(*store, *plan, u"Import"_s).end, EditOutcome::Done);
    QCOMPARE(store->count(recordOf<TownLink>()), counts.at(1));
    const auto again = planLinksFile(realFile(name), testing::linkChoices(), *store);
    QCOMPARE(again->count(ImportRow::Same), counts.at(0));
    QCOMPARE(adopt(*store, *again, u"Import"_s).end, EditOutcome::Nothing);
    const QString out = m_books.path(u"out.csv"_s);
    QCOMPARE(*exportLinks(*store, out, {}, QLocale::c()), counts.at(1));
    const auto own = planLinksFile(out, testing::linkChoices(), *store);
    QCOMPARE(own->count(ImportRow::Same), counts.at(1));
    const auto other = m_books.fresh();
    const auto taken = planLinksFile(out, testing::linkChoices(), *other);
    QCOMPARE(taken->count(ImportRow::Add), counts.at(1));
}

void TestLinksImport::ourOwnExportReadsBackWithoutAChange_data()
{
    QTest::addColumn<QString>("suffix");
    for (const QString &suffix : {u"csv"_s, u"xlsx"_s, u"json"_s})
        QTest::addRow("%s", qPrintable(suffix)) << suffix;
}

void TestLinksImport::ourOwnExportReadsBackWithoutAChange()
{
    QFETCH(QString, suffix);
    const auto store = sample();
    const QString file = m_books.path(u"links."_s + suffix);
    const int all = int(store->count(recordOf<TownLink>()));
    QCOMPARE(*exportLinks(*store, file, {}, QLocale(QLocale::German)), all);
    const auto plan = planLinksFile(file, testing::linkChoices(), *store);
    QVERIFY2(bool(plan), qPrintable(plan.sentence));
    QCOMPARE(plan->count(ImportRow::Same), all);
    QVERIFY(plan->allProblems().isEmpty());

    const auto other = m_books.fresh();
    const auto taken = planLinksFile(file, testing::linkChoices(), *other);
    QCOMPARE(adopt(*other, *taken, u"Import"_s).end, EditOutcome::Done);
    QCOMPARE(
        linksTable(*other, {}).rows, linksTable(*store, {}).rows); // numbers and what grew out of what too
}

void TestLinksImport::whatWasChangedInTheExportIsChangedInTheBook()
{
    const auto store = sample();
    const QString file = m_books.path(u"changed.csv"_s);
    QVERIFY(exportLinks(*store, file, {}, QLocale::c()));
    QFile text(file);
    QVERIFY(text.open(QIODevice::ReadOnly));
    QString all = QString::fromUtf8(text.readAll());
    all.replace(u",dormant,"_s, u",active,"_s);
    const auto plan = planLinksFile(m_books.written(u"changed2.csv"_s, all), testing::linkChoices(), *store);
    QCOMPARE(plan->count(ImportRow::Change), 1);
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    QCOMPARE(store->get(Id<TownLink>(8'100'003))->status, u"active"_s);
}

void TestLinksImport::aLinkWithUsIsTurnedRound()
{
    const auto store = sample();
    const auto plan =
        planLinksFile(m_books.written(u"theirs.csv"_s,
                          u"Gemeinde;Partnergemeinde;Land;seit\nAltenbrück;Northbridge;Großbritannien;1989\n"
                          "Neuhausen;Northbridge;England;2020\n"_s),
            testing::linkChoices(), *store);
    QCOMPARE(plan->count(ImportRow::Same), 1); // the book has it from our side
    QCOMPARE(plan->count(ImportRow::Add), 1);
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    const auto added = store->all<TownLink>(u"removed=0 AND since_year=2020"_s);
    QCOMPARE(added.size(), 1);
    QCOMPARE(store->get(added.first().home)->name, u"Northbridge"_s);
    QCOMPARE(store->get(added.first().partner)->name, u"Neuhausen"_s);
}

void TestLinksImport::whatTheBookKnowsIsNotOverwritten()
{
    const auto store = sample();
    const auto plan = planLinksFile(m_books.written(u"differs.csv"_s,
                                        u"Partner,Country,Since,Status\nAltenbrück,Germany,1991,dormant\n"_s),
        testing::linkChoices(), *store);
    QCOMPARE(plan->count(ImportRow::Same), 1);
    QVERIFY(plan->rows.first().note.contains(u"1991"_s));
}

void TestLinksImport::blanksAreFilledIn()
{
    const auto store = m_books.fresh(u"Northbridge"_s);
    const auto first = planLinksFile(
        m_books.written(u"one.csv"_s, u"Partner,Country\nGotha,Germany\n"_s), testing::linkChoices(), *store);
    QVERIFY(adopt(*store, *first, u"Import"_s));
    const auto second =
        planLinksFile(m_books.written(u"two.csv"_s,
                          u"Partner,Country,Since,Latitude,Longitude\nGotha,D,1990,50.948,10.702\n"_s),
            testing::linkChoices(), *store);
    QCOMPARE(second->count(ImportRow::Change), 1);
    QVERIFY(adopt(*store, *second, u"Import"_s));
    const TownLink link = store->all<TownLink>().first();
    QCOMPARE(link.sinceYear, 1990);
    QVERIFY(store->get(link.partner)->placed);
    QVERIFY(store->get(link.home)->ours);
    QCOMPARE(store->count(recordOf<Community>()), 2);
}

void TestLinksImport::townsOfOneNameStayApart()
{
    const auto store = m_books.fresh();
    const auto plan =
        planLinksFile(m_books.written(u"same.csv"_s,
                          u"Gemeinde;PLZ;Partnergemeinde;Land\nLichtenberg;95192;Lichtenberg;Österreich\n"
                          "Lichtenberg;01896;Lichtenberg;Österreich\nLichtenberg;1896;Reims;Frankreich\n"_s),
            testing::linkChoices(), *store);
    QCOMPARE(plan->count(ImportRow::Add), 3);
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    QCOMPARE(store->count(recordOf<Community>()),
        4); // two in Germany, one in Austria; a lost nought is no other town
}

void TestLinksImport::aListThatIsNoneIsRefused()
{
    const auto store = m_books.fresh();
    const auto plan = planLinksFile(
        m_books.written(u"money.csv"_s, u"Amount,Balance\n12,40\n13,53\n"_s), testing::linkChoices(), *store);
    QVERIFY(!plan);
    QVERIFY(plan.sentence.endsWith(u'.'));
}

void TestLinksImport::columnsMayBeNamedByHand()
{
    const auto store = m_books.fresh();
    const QString file = m_books.written(u"strange.csv"_s, u"AAA,BBB,CCC\nAachen,Reims,1967\n"_s);
    const auto plan = planLinksFile(file,
        testing::linkChoices({{u"home"_s, u"AAA"_s}, {u"partner"_s, u"BBB"_s}, {u"since"_s, u"CCC"_s}}),
        *store);
    QVERIFY2(bool(plan), qPrintable(plan.sentence));
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    QCOMPARE(testing::summary(*store), QStringList{u"Aachen - Reims |  | 1967"_s});
}

void TestLinksImport::anImportIsUndoneInOneStep()
{
    const auto store = m_books.fresh();
    const auto plan =
        planLinksFile(m_books.written(u"undo.csv"_s, u"Town,Twin town\nBath,Alkmaar\nBath,Kaposvár\n"_s),
            testing::linkChoices(), *store);
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    QVERIFY(store->undo());
    QCOMPARE(store->count(recordOf<TownLink>()) + store->count(recordOf<Community>()), 0);
}

void TestLinksImport::stoppingLeavesTheBookAsItWas()
{
    const auto store = m_books.fresh();
    ImportChoices choices = testing::linkChoices();
    choices.progress = [](double) { return false; };
    const auto plan =
        planLinksFile(m_books.written(u"stop.csv"_s, u"Town,Twin town\nBath,Alkmaar\n"_s), choices, *store);
    QVERIFY(!plan);
    QVERIFY(plan.sentence.endsWith(u'.'));
}

void TestLinksImport::aLinkEnteredByHandBringsItsCommunityAlong()
{
    const auto store = m_books.fresh(u"Harton"_s);
    LinkEntry entry;
    entry.partner = u"Gotha"_s;
    entry.country = u"Deutschland"_s;
    entry.since = u"14 July 1990"_s;
    QVERIFY(checkIn(*store, entry, QDate(2026, 11, 24)).isEmpty());
    QVERIFY(
        store->edit(u"Add"_s, [&](Edit &edit) { saveLinkEntry(edit, *store, entry, QDate(2026, 11, 24)); }));
    QCOMPARE(testing::summary(*store), QStringList{u"Harton - Gotha | DE | 1990-07-14"_s});
    QCOMPARE(store->all<TownLink>().first().name, u"Gotha"_s);
    QVERIFY(ourCommunity(*store));
}

void TestLinksImport::theSameLinkIsNotEnteredTwice()
{
    const auto store = sample();
    LinkEntry entry;
    entry.partner = u"altenbrueck"_s;
    entry.country = u"Germany"_s;
    QCOMPARE(checkIn(*store, entry, QDate(2026, 11, 24)).size(), 1);
    entry.what = u"school"_s;
    entry.name = u"Northbridge High School and Gymnasium"_s;
    QVERIFY(checkIn(*store, entry, QDate(2026, 11, 24)).isEmpty());
}

void TestLinksImport::whatIsDueIsToldOfOurLinksAlone()
{
    const auto store = sample();
    const QDate today(2026, 11, 24);
    QStringList told;
    for (const Due &due : partnershipsDue(*store, today, QLocale::c()))
        told += due.sentence;
    QCOMPARE(told.size(), 2);
    QVERIFY(told.join(u' ').contains(u"Ellesholm"_s)); // 25 years next year
    QVERIFY(told.join(u' ').contains(u"Montalvera"_s)); // not looked after for three years
    const auto plan = planLinksFile(
        m_books.written(u"others.csv"_s, u"Town,Twin town,Since\nBath,Alkmaar,1976\nOxford,Bonn,1977\n"_s),
        testing::linkChoices(), *store);
    QVERIFY(adopt(*store, *plan, u"Import"_s));
    QCOMPARE(partnershipsDue(*store, today, QLocale::c()).size(), 2);
}

QTEST_GUILESS_MAIN(TestLinksImport)
#include "tst_links_import.moc"

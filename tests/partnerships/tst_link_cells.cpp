// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countries.h"
#include "link_cells.h"
#include "link_years.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// What single cells of lists of links say.
class TestLinkCells : public QObject
{
    Q_OBJECT

    const DateReading m_reading{
        QDate(2026, 11, 24), QLocale(QLocale::English, QLocale::UnitedKingdom), {}, true};

private Q_SLOTS:
    void aCountryIsKnownByItsNamesAndCodes_data();
    void aCountryIsKnownByItsNamesAndCodes();
    void aTownIsToldFromItsCountry_data();
    void aTownIsToldFromItsCountry();
    void severalTownsStandInOneCell();
    void aYearAloneIsEnough_data();
    void aYearAloneIsEnough();
    void wordsAndCodesOfKindsAreUnderstood_data();
    void wordsAndCodesOfKindsAreUnderstood();
    void placesAreReadAsTheyAreWritten();
    void distancesGoAlongTheGreatCircle();
    void anniversariesAreTheNextToCome_data();
    void anniversariesAreTheNextToCome();
};

void TestLinkCells::aCountryIsKnownByItsNamesAndCodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    const QList<std::pair<QString, QString>> rows{{u"Germany"_s, u"DE"_s}, {u"Allemagne"_s, u"DE"_s},
        {u"deutschland"_s, u"DE"_s}, {u"Rußland"_s, u"RU"_s}, {u"Tschech. Republik"_s, u"CZ"_s},
        {u"Slow. Republik"_s, u"SK"_s}, {u"The Netherlands"_s, u"NL"_s}, {u"Holland"_s, u"NL"_s},
        {u"Palästinensische Autonomiebehörde"_s, u"PS"_s}, {u"Elfenbeinküste"_s, u"CI"_s},
        {u"USA"_s, u"US"_s}, {u"UK"_s, u"GB"_s}, {u"England"_s, u"GB"_s}, {u"Royaume-Uni"_s, u"GB"_s},
        {u"F"_s, u"FR"_s}, {u"CH"_s, u"CH"_s}, {u"ch"_s, u"CH"_s}, {u"POL"_s, u"PL"_s},
        {u"Polska"_s, u"PL"_s}, {u"Köln"_s, QString()}, {QString(), QString()}};
    for (const auto &[typed, code] : rows)
        QTest::addRow("%s", qPrintable(typed)) << typed << code;
}

void TestLinkCells::aCountryIsKnownByItsNamesAndCodes()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QCOMPARE(countryCode(typed).value_or(QString()), code);
    if (!code.isEmpty()) {
        for (const auto language : {QLocale::English, QLocale::French, QLocale::German})
            QCOMPARE(countryCode(countryName(code, QLocale(language))).value_or(QString()), code);
    }
}

void TestLinkCells::aTownIsToldFromItsCountry_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("said"); // name | country | since
    const QList<std::pair<QString, QString>> rows{{u"Reims, France"_s, u"Reims|FR|"_s},
        {u"Reims (France)"_s, u"Reims|FR|"_s}, {u"Reims (F)"_s, u"Reims|FR|"_s},
        {u"Reims (F, seit 1967)"_s, u"Reims|FR|seit 1967"_s},
        {u"Reims – France – 1967"_s, u"Reims|FR|1967"_s}, {u"Frankreich: Reims"_s, u"Reims|FR|"_s},
        {u"Achim, Wolfenbüttel"_s, u"Achim, Wolfenbüttel||"_s},
        {u"Bergen, Lower Saxony, Germany"_s, u"Bergen, Lower Saxony|DE|"_s},
        {u"Hartford, CT"_s, u"Hartford, CT||"_s}, {u"LaGrange, Georgia"_s, u"LaGrange, Georgia||"_s},
        {u"Szczecin (Stettin)"_s, u"Szczecin (Stettin)||"_s},
        {u"Czerwiensk (Rothenburg i. P.)"_s, u"Czerwiensk (Rothenburg i. P.)||"_s},
        {u"Ashford (Kent, England)"_s, u"Ashford (Kent)|GB|"_s},
        {u"Kiel since 1967"_s, u"Kiel||since 1967"_s}, {u"\U0001F1EB\U0001F1F7 Pau[3]"_s, u"Pau|FR|"_s},
        {u"* [[Toruń|Torun]], Poland"_s, u"Torun|PL|"_s}, {u"Rothenburg/O.L."_s, u"Rothenburg/O.L.||"_s},
        {u"Luxembourg"_s, u"Luxembourg||"_s}};
    for (const auto &[cell, said] : rows)
        QTest::addRow("%s", qPrintable(cell)) << cell << said;
}

void TestLinkCells::aTownIsToldFromItsCountry()
{
    QFETCH(QString, cell);
    QFETCH(QString, said);
    const TownSaid town = readTown(cell);
    QCOMPARE((QStringList{town.name, town.country, town.since}.join(u'|')), said);
}

void TestLinkCells::severalTownsStandInOneCell()
{
    const auto count = [](const QString &cell) { return townsOfCell(cell).size(); };
    QCOMPARE(count(u"Kiel; Dresden; Jinan, China"_s), 3);
    QCOMPARE(count(u"Altea<br>Bad Kötzting<br/>Bellagio"_s), 3);
    QCOMPARE(count(u"Altea\nBellagio\n"_s), 2);
    QCOMPARE(count(u"Würzburg (Allemagne), Portsmouth (Royaume-Uni)"_s), 2);
    QCOMPARE(count(u"Achim, Wolfenbüttel"_s), 1);
    QCOMPARE(count(u"Kent, Ashford (England)"_s), 1);
    QCOMPARE(count(u"Bayreuth (Allemagne, 1966) / Vicenza (Italie, 1995)"_s), 2);
    QCOMPARE(count(u"Argentan, Lucca, Schongau, Sint-Niklaas"_s), 4);
    QCOMPARE(count(u"Reims, France, Toledo, Spain"_s), 2);
    QCOMPARE(count(u"Waimea, Kauai County, Hawaii"_s), 1);
    QCOMPARE(count(QString()), 0);
}

void TestLinkCells::aYearAloneIsEnough_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("said"); // year, day, last year
    const QList<std::pair<QString, QString>> rows{{u"1967"_s, u"1967||0"_s}, {u"seit 1967"_s, u"1967||0"_s},
        {u"1967.0"_s, u"1967||0"_s}, {u"12.05.1996"_s, u"1996|1996-05-12|0"_s},
        {u"1996-05-12"_s, u"1996|1996-05-12|0"_s}, {u"14 July 1962"_s, u"1962|1962-07-14|0"_s},
        {u"mai 1985"_s, u"1985||0"_s}, {u"05/1985"_s, u"1985||0"_s}, {u"1989/90"_s, u"1989||0"_s},
        {u"1967-2004"_s, u"1967||2004"_s}, {u"1967 bis 2004"_s, u"1967||2004"_s}, {u"long ago"_s, u"0||0"_s},
        {QString(), u"0||0"_s}};
    for (const auto &[cell, said] : rows)
        QTest::addRow("%s", qPrintable(cell)) << cell << said;
}

void TestLinkCells::aYearAloneIsEnough()
{
    QFETCH(QString, cell);
    QFETCH(QString, said);
    const SinceSaid since = readSince(cell, m_reading);
    QCOMPARE((QStringList{
                 QString::number(since.year), since.day.toString(Qt::ISODate), QString::number(since.until)}
                     .join(u'|')),
        said);
}

void TestLinkCells::wordsAndCodesOfKindsAreUnderstood_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("key");
    const QList<std::pair<QString, QString>> rows{{u"p"_s, u"charter"_s}, {u"f"_s, u"friendship"_s},
        {u"k"_s, u"contact"_s}, {u"Städtepartnerschaft"_s, u"charter"_s},
        {u"Städtefreundschaft"_s, u"friendship"_s}, {u"jumelage"_s, u"charter"_s},
        {u"pacte d'amitié"_s, u"friendship"_s}, {u"Sister city"_s, u"charter"_s},
        {u"Friendship agreement"_s, u"friendship"_s}, {u"MoU"_s, u"memorandum"_s},
        {u"Projektpartnerschaft"_s, u"project"_s}, {QString(), QString()}, {u"xyz"_s, u"?"_s}};
    for (const auto &[cell, key] : rows)
        QTest::addRow("%s", qPrintable(cell)) << cell << key;
}

void TestLinkCells::wordsAndCodesOfKindsAreUnderstood()
{
    QFETCH(QString, cell);
    QFETCH(QString, key);
    QCOMPARE(readLinkKind(cell).value_or(u"?"_s), key);
}

void TestLinkCells::placesAreReadAsTheyAreWritten()
{
    const Degrees aachen{50776000, 6087200};
    QCOMPARE(*readPlace(u"50.776000"_s, u"6.087200"_s), aachen);
    QCOMPARE(*readPlace(u"50,776"_s, u"6,0872"_s), aachen);
    QCOMPARE(readPlace(u"50° 46' 33.6'' N"_s, u"6° 5' 13.92'' E"_s)->latitudeE6, aachen.latitudeE6);
    QCOMPARE(readPlace(u"1.5 S"_s, u"0.5 W"_s), (Degrees{-1500000, -500000}));
    QVERIFY(!readPlace(u"0"_s, u"0.0"_s)); // stands for "not known"
    QVERIFY(!readPlace(u"91"_s, u"6"_s));
    QVERIFY(!readPlace(QString(), u"6"_s));
    QCOMPARE(readGeometry(u"POINT (6.0872 50.776)"_s), QList<Degrees>{aachen});
    QCOMPARE(readGeometry(u"50.776, 6.0872"_s), QList<Degrees>{aachen});
    QCOMPARE(readGeometry(u"6.0872; 50.776"_s), QList<Degrees>{aachen}); // GeoJSON
    QCOMPARE(readGeometry(u"LINESTRING (-1.863 53.725, 6.0872 50.776)"_s),
        (QList<Degrees>{{53725000, -1863000}, aachen}));
}

void TestLinkCells::distancesGoAlongTheGreatCircle()
{
    const Degrees london{51507400, -127800};
    const Degrees paris{48856600, 2352200};
    QCOMPARE(kilometresBetween(london, paris), 344);
    QCOMPARE(kilometresBetween(paris, london), 344);
    QCOMPARE(kilometresBetween(paris, paris), 0);
    QCOMPARE(kilometresBetween({0, 179000000}, {0, -179000000}), 222); // over the date line
}

void TestLinkCells::anniversariesAreTheNextToCome_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("years"); // 0: none
    QTest::newRow("this year still") << 1976 << QDate() << u"active"_s << 50;
    QTest::newRow("this year, to come") << 1976 << QDate(1976, 12, 1) << u"active"_s << 50;
    QTest::newRow("today") << 1976 << QDate(1976, 11, 24) << u"active"_s << 50;
    QTest::newRow("this year, past") << 1976 << QDate(1976, 11, 23) << u"active"_s << 60;
    QTest::newRow("first") << 2026 << QDate() << u"exploring"_s << 5;
    QTest::newRow("old") << 1920 << QDate() << u"active"_s << 125;
    QTest::newRow("ended") << 1976 << QDate() << u"ended"_s << 0;
    QTest::newRow("not known") << 0 << QDate() << u"active"_s << 0;
}

void TestLinkCells::anniversariesAreTheNextToCome()
{
    QFETCH(int, year);
    QFETCH(QDate, day);
    QFETCH(QString, status);
    QFETCH(int, years);
    TownLink link;
    link.sinceYear = year;
    link.sinceOn = day;
    link.status = status;
    QCOMPARE(int(nextAnniversary(link, QDate(2026, 11, 24)).years), years);
}

QTEST_GUILESS_MAIN(TestLinkCells)
#include "tst_link_cells.moc"

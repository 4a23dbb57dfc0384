// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areTakenApart_data();
    void areTakenApart();
    void neverLoseALetter();
    void haveOneKeyHoweverSpelt_data();
    void haveOneKeyHoweverSpelt();
    void areMatched_data();
    void areMatched();
    void inCapitalsAreTidied_data();
    void inCapitalsAreTidied();
};

void TestNames::areTakenApart_data()
{
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("parts"); // title|given|family|suffix
    const auto row = [](const QString &full, const QString &parts) {
        QTest::newRow(qPrintable(full.isEmpty() ? u"empty"_s : full)) << full << parts;
    };
    row(u""_s, u"|||"_s);
    row(u"  \t "_s, u"|||"_s);
    row(u","_s, u"|||"_s);
    row(u"Fairweather"_s, u"||Fairweather|"_s);
    row(u"Anne Fairweather"_s, u"|Anne|Fairweather|"_s);
    row(u"  Anne   Fairweather  "_s, u"|Anne|Fairweather|"_s);
    row(u"Fairweather, Anne"_s, u"|Anne|Fairweather|"_s);
    row(u"Fairweather,"_s, u"||Fairweather|"_s);
    row(u"Fairweather, Mrs Anne"_s, u"Mrs|Anne|Fairweather|"_s);
    row(u"Fairweather, Anne, OBE"_s, u"|Anne|Fairweather|OBE"_s);
    row(u"Fairweather, Mrs"_s, u"Mrs||Fairweather|"_s);
    row(u"John Smith, Jr."_s, u"|John|Smith|Jr."_s);
    row(u"John Smith Jr"_s, u"|John|Smith|Jr"_s);
    row(u"Cllr Joan Adams MBE JP"_s, u"Cllr|Joan|Adams|MBE JP"_s);
    row(u"Yo-Yo Ma"_s, u"|Yo-Yo|Ma|"_s);
    row(u"Mrs Anne Fairweather"_s, u"Mrs|Anne|Fairweather|"_s);
    row(u"Mrs. Fairweather"_s, u"Mrs.||Fairweather|"_s);
    row(u"Dr. Jean-Luc de la Tour"_s, u"Dr.|Jean-Luc|de la Tour|"_s);
    row(u"Herr Prof. Dr. Ludwig von Berg"_s, u"Herr Prof. Dr.|Ludwig|von Berg|"_s);
    row(u"Ludwig von Berg"_s, u"|Ludwig|von Berg|"_s);
    row(u"von Berg"_s, u"||von Berg|"_s);
    row(u"Mr Van Gogh"_s, u"Mr||Van Gogh|"_s);
    row(u"Van Morrison"_s, u"|Van|Morrison|"_s);
    row(u"Jean Le Goff"_s, u"|Jean|Le Goff|"_s);
    row(u"Maria O'Brien"_s, u"|Maria|O'Brien|"_s);
    row(u"Jeanne d'Arc"_s, u"|Jeanne|d'Arc|"_s);
    row(u"Piet van den Berg"_s, u"|Piet|van den Berg|"_s);
    row(u"VAN DEN BERG Piet"_s, u"|Piet|VAN DEN BERG|"_s);
    row(u"de la TOUR Jean"_s, u"|Jean|de la TOUR|"_s);
    row(u"Jean de la TOUR"_s, u"|Jean|de la TOUR|"_s);
    row(u"Jean-Luc DUPONT"_s, u"|Jean-Luc|DUPONT|"_s);
    row(u"McDONALD Ian"_s, u"|Ian|McDONALD|"_s);
    row(u"GROß Anna"_s, u"|Anna|GROß|"_s);
    row(u"ANNE FAIRWEATHER"_s, u"|ANNE|FAIRWEATHER|"_s);
    row(u"JP Smith"_s, u"|JP|Smith|"_s);
    row(u"J. R. Hartley"_s, u"|J. R.|Hartley|"_s);
    row(u"M. Dupont"_s, u"M.||Dupont|"_s);
    row(u"M. et Mme Dupont"_s, u"M. et Mme||Dupont|"_s);
    row(u"Mr & Mrs J Smith"_s, u"Mr & Mrs|J|Smith|"_s);
    row(u"Anne and Peter Fairweather"_s, u"|Anne and Peter|Fairweather|"_s);
    row(u"Ñ Ñ Ñ"_s, u"|Ñ Ñ|Ñ|"_s);
    row(u"Mr"_s, u"||Mr|"_s);
    row(u"משה כהן"_s, u"|משה|כהן|"_s);
    row(u"李小龍"_s, u"||李小龍|"_s);
    row(u"🎉 Party"_s, u"|🎉|Party|"_s);
}

void TestNames::areTakenApart()
{
    QFETCH(QString, full);
    QFETCH(QString, parts);
    const PersonName name = splitName(full);
    QCOMPARE((QStringList{name.title, name.given, name.family, name.suffix}.join(u'|')), parts);
}

void TestNames::neverLoseALetter()
{
    const QString longWord(10000, u'x');
    QCOMPARE(splitName(longWord).family, longWord);
    const QString manyWords = QStringLiteral("de ").repeated(3000) + u"Berg"_s;
    QCOMPARE(splitName(manyWords).family, manyWords);
    QCOMPARE(matchNames(longWord, longWord, longWord, longWord), NameMatch::Same);
    QCOMPARE(tidyCapitals(QString(10000, u'-')), QString(10000, u'-'));
    QCOMPARE(splitName(QString(10000, u',')), PersonName());
}

void TestNames::haveOneKeyHoweverSpelt_data()
{
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const QStringList &a, const QStringList &b, bool same) {
        QTest::newRow(qPrintable(a.join(u' ') + u" | "_s + b.join(u' '))) << a << b << same;
    };
    row({u"Anne"_s, u"Fairweather"_s}, {u"ANNE"_s, u"fairweather"_s}, true);
    row({u"Jürgen"_s, u"Müller"_s}, {u"Juergen"_s, u"Mueller"_s}, true);
    row({u"Jürgen"_s, u"Müller"_s}, {u"Jurgen"_s, u"Muller"_s}, true);
    row({u"Jean-Luc"_s, u"de la Tour"_s}, {u"Jean Luc"_s, u"De La Tour"_s}, true);
    row({u"Ludwig"_s, u"von Berg"_s}, {u"Ludwig"_s, u"Berg"_s}, true);
    row({u"Maria"_s, u"O'Brien"_s}, {u"Maria"_s, u"OBrien"_s}, true);
    row({u"Maria"_s, u"O’Brien"_s}, {u"Maria"_s, u"O Brien"_s}, true);
    row({u"Jeanne"_s, u"d'Arc"_s}, {u"Jeanne"_s, u"D Arc"_s}, true);
    row({u"J.R."_s, u"Hartley"_s}, {u"J R"_s, u"Hartley"_s}, true);
    row({u"Élodie"_s, u"Lefèvre"_s}, {u"Elodie"_s, u"Lefevre"_s}, true);
    row({u"Anne"_s, u"Fairweather"_s}, {u"Fairweather"_s, u"Anne"_s}, false);
    row({u"Joe"_s, u"Smith"_s}, {u"Jo"_s, u"Smith"_s}, false);
    row({u"Anne"_s, u"Le"_s}, {u"Anne"_s, u""_s}, false);
    row({u"Anne"_s, u""_s}, {u""_s, u"Anne"_s}, false);
}

void TestNames::haveOneKeyHoweverSpelt()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QFETCH(bool, same);
    QCOMPARE(nameKey(a[0], a[1]) == nameKey(b[0], b[1]), same);
}

void TestNames::areMatched_data()
{
    QTest::addColumn<QStringList>("a");
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<NameMatch>("match");
    const auto row = [](const QStringList &a, const QStringList &b, NameMatch match) {
        QTest::newRow(qPrintable(a.join(u' ') + u" | "_s + b.join(u' '))) << a << b << match;
    };
    row({u"Anne"_s, u"Fairweather"_s}, {u"ANNE"_s, u"fairweather"_s}, NameMatch::Same);
    row({u"Piet"_s, u"van den Berg"_s}, {u"Piet"_s, u"Vandenberg"_s}, NameMatch::Same);
    row({u"Anne"_s, u"Fairweather"_s}, {u"Fairweather"_s, u"Anne"_s}, NameMatch::Similar);
    row({u"A."_s, u"Fairweather"_s}, {u"Anne"_s, u"Fairweather"_s}, NameMatch::Similar);
    row({u"J.R."_s, u"Hartley"_s}, {u"John Robert"_s, u"Hartley"_s}, NameMatch::Similar);
    row({u"Bill"_s, u"Smith"_s}, {u"William"_s, u"Smith"_s}, NameMatch::Similar);
    row({u"Liz"_s, u"Adams"_s}, {u"Elizabeth"_s, u"Adams"_s}, NameMatch::Similar);
    row({u"Hans"_s, u"Müller"_s}, {u"Johannes"_s, u"Mueller"_s}, NameMatch::Similar);
    row({u"Günter"_s, u"Weiß"_s}, {u"Guenther"_s, u"Weiss"_s}, NameMatch::Similar);
    row({u"Anne"_s, u"Fairweather"_s}, {u"Anne"_s, u"Fairwether"_s}, NameMatch::Similar);
    row({u"Anne"_s, u"Fairweather"_s}, {u"Anne"_s, u"Fariweather"_s}, NameMatch::Similar);
    row({u"Anne"_s, u"Fairweather"_s}, {u"Anne Marie"_s, u"Fairweather"_s}, NameMatch::Similar);
    row({u"Ruth"_s, u"Smith-Jones"_s}, {u"Ruth"_s, u"Jones"_s}, NameMatch::Similar);
    row({u"Ruth"_s, u"Lee"_s}, {u"Ruth"_s, u"Lea"_s}, NameMatch::Different);
    row({u"Ruth"_s, u"Adams"_s}, {u"Rita"_s, u"Adams"_s}, NameMatch::Different);
    row({u"Anne"_s, u"Fairweather"_s}, {u"Peter"_s, u"Fairweather"_s}, NameMatch::Different);
    row({u"Anne"_s, u"Fairweather"_s}, {u""_s, u"Fairweather"_s}, NameMatch::Different);
    row({u"Anne"_s, u"Fairweather"_s}, {u"Anne"_s, u""_s}, NameMatch::Different);
    row({u""_s, u"Fairweather"_s}, {u""_s, u"FAIRWEATHER"_s}, NameMatch::Same);
    row({u""_s, u""_s}, {u""_s, u""_s}, NameMatch::Different);
    row({u"."_s, u"-"_s}, {u"'"_s, u" "_s}, NameMatch::Different);
}

void TestNames::areMatched()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QFETCH(NameMatch, match);
    QCOMPARE(matchNames(a[0], a[1], b[0], b[1]), match);
    QCOMPARE(matchNames(b[0], b[1], a[0], a[1]), match);
}

void TestNames::inCapitalsAreTidied_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tidy");
    const auto row = [](const QString &text, const QString &tidy) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"empty"_s : text)) << text << tidy;
    };
    row(u""_s, u""_s);
    row(u"FAIRWEATHER"_s, u"Fairweather"_s);
    row(u"O'BRIEN"_s, u"O'Brien"_s);
    row(u"O’BRIEN"_s, u"O’Brien"_s);
    row(u"D'ARC"_s, u"D'Arc"_s);
    row(u"d'ARC"_s, u"d'Arc"_s);
    row(u"JEAN-LUC"_s, u"Jean-Luc"_s);
    row(u"McDONALD"_s, u"McDonald"_s);
    row(u"MCDONALD"_s, u"McDonald"_s);
    row(u"MacLEOD"_s, u"MacLeod"_s);
    row(u"MACK"_s, u"Mack"_s);
    row(u"de la TOUR"_s, u"de la Tour"_s);
    row(u"VAN DEN BERG"_s, u"van den Berg"_s);
    row(u"LE"_s, u"Le"_s);
    row(u"NG"_s, u"Ng"_s);
    row(u"JP SMITH"_s, u"JP Smith"_s);
    row(u"J. R. HARTLEY"_s, u"J. R. Hartley"_s);
    row(u"ÉLODIE"_s, u"Élodie"_s);
    row(u"GROß"_s, u"Groß"_s);
    row(u"ST JOHN'S"_s, u"St John's"_s);
    row(u"HENRY VIII"_s, u"Henry VIII"_s);
    row(u"JOHN SMITH III"_s, u"John Smith III"_s);
    row(u"Anne MacLeod deVries"_s, u"Anne MacLeod deVries"_s);
    row(u"anne"_s, u"anne"_s);
    row(u"משה"_s, u"משה"_s);
    row(u"  TWO  "_s, u"  Two  "_s);
}

void TestNames::inCapitalsAreTidied()
{
    QFETCH(QString, text);
    QFETCH(QString, tidy);
    QCOMPARE(tidyCapitals(text), tidy);
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"

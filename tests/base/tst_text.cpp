// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsToWhatPeopleSearchFor_data();
    void foldsToWhatPeopleSearchFor();
    void foldsAMillionFieldsQuickly();
    void sortsAsAListReads();
    void collapsesUmlautsButNotNames();
    void findsDigitsOfAnyScript();
    void knowsTheSamePlace_data();
    void knowsTheSamePlace();
    void knowsTheSamePhone_data();
    void knowsTheSamePhone();
    void knowsAnEmailAddress_data();
    void knowsAnEmailAddress();
};

void TestText::foldsToWhatPeopleSearchFor_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const QString &text, const QString &folded) {
        QTest::newRow(qPrintable(text.left(30) + u" -> "_s + folded.left(20))) << text << folded;
    };
    row(u""_s, u""_s);
    row(u" \t\n "_s, u""_s);
    row(u"---"_s, u""_s);
    row(u"Anne  Fairweather "_s, u"anne fairweather"_s);
    row(u"O'Brien"_s, u"obrien"_s);
    row(u"O’Brien"_s, u"obrien"_s);
    row(u"O´Brien"_s, u"obrien"_s);
    row(u"OʼBrien"_s, u"obrien"_s);
    row(u"O`Brien"_s, u"obrien"_s);
    row(u"St. Ives"_s, u"st ives"_s);
    row(u"J.R. Smith"_s, u"jr smith"_s);
    row(u"3.5"_s, u"3 5"_s);
    row(u"Jean-Luc/Marie, Dupont"_s, u"jean luc marie dupont"_s);
    row(u"anne@example.org"_s, u"anne@exampleorg"_s);
    row(u"Saint-Étienne"_s, u"saint etienne"_s);
    row(u"E\u0301tienne"_s, u"etienne"_s);
    row(u"Straße"_s, u"strasse"_s);
    row(u"STRAẞE"_s, u"strasse"_s);
    row(u"Ægir Œuvre Øre Łódź Đặng"_s, u"aegir oeuvre ore lodz dang"_s);
    row(u"İstanbul ılıca"_s, u"istanbul ilica"_s);
    row(u"ﬁancé № ½"_s, u"fiance no 1 2"_s);
    row(u"ＡＢＣ１２３"_s, u"abc123"_s);
    row(u"soft\u00adhyphen zero\u200bwidth"_s, u"softhyphen zerowidth"_s);
    row(u"a\u00a0b\u202fc"_s, u"a b c"_s);
    row(u"ΣΊΣΥΦΟΣ"_s, u"σισυφοσ"_s);
    row(u"Ёлка"_s, u"елка"_s);
    row(u"שָׁלוֹם"_s, u"שלום"_s);
    row(u"\u200fמשה כהן"_s, u"משה כהן"_s);
    row(u"李小龍"_s, u"李小龍"_s);
    row(u"party 🎉!"_s, u"party 🎉"_s);
    row(QString(QChar(0xd83c)), u""_s);
    row(QString(10000, u'É'), QString(10000, u'e'));
    row(QString(10000, u'.'), u""_s);
}

void TestText::foldsToWhatPeopleSearchFor()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(fold(text), folded);
    QCOMPARE(fold(fold(text)), folded);
}

void TestText::foldsAMillionFieldsQuickly()
{
    QElapsedTimer clock;
    clock.start();
    qsizetype sum = 0;
    for (int i = 0; i < 1000000; ++i)
        sum += fold(u"14 Fairweather's Lane, Northbridge").size();
    QVERIFY(sum > 0);
    qInfo("a million folds: %lld ms", clock.elapsed());
    QVERIFY(clock.elapsed() < 20000); // unoptimised and on a busy machine
}

void TestText::sortsAsAListReads()
{
    const QStringList inOrder{u"Abel"_s, u"Ábel B"_s, u"Øre"_s, u"O'Ryan"_s, u"Team 2"_s, u"team 10"_s,
        u"Team 007 x"_s.replace(u"007"_s, u"11"_s), u"Zoë"_s};
    for (qsizetype i = 1; i < inOrder.size(); ++i)
        QVERIFY2(
            sortKey(inOrder.at(i - 1)).toUtf8() < sortKey(inOrder.at(i)).toUtf8(), qPrintable(inOrder.at(i)));
    QCOMPARE(sortKey(u"ANNE"), sortKey(u"anné"));
    QVERIFY(sortKey(QString(10000, u'7')).size() == 10000);
}

void TestText::collapsesUmlautsButNotNames()
{
    for (const QString &same : {u"joe"_s, u"sue"_s, u"michael"_s, u"samuel"_s, u"manuela"_s, u"joel"_s,
             u"zoe"_s, u"bauer"_s, u"mayer"_s, u"ae"_s, u""_s, u"neuer"_s, u"daniel"_s})
        QCOMPARE(foldUmlauts(same), same);
    QCOMPARE(foldUmlauts(u"mueller"_s), u"muller"_s);
    QCOMPARE(foldUmlauts(u"schroeder juergen"_s), u"schroder jurgen"_s);
    QCOMPARE(foldUmlauts(u"ueberlingen"_s), u"uberlingen"_s);
    QCOMPARE(foldUmlauts(u"koeln"_s), u"koln"_s);
}

void TestText::findsDigitsOfAnyScript()
{
    QCOMPARE(digitsOnly(u"+44 (0)1234 56-78"),
        u"4401234"
        u"5678"_s);
    QCOMPARE(digitsOnly(u"٠١٢ x ３"), u"0123"_s);
    QCOMPARE(digitsOnly(u"none"), QString());
}

void TestText::knowsTheSamePlace_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const QString &a, const QString &b, bool same) {
        QTest::newRow(qPrintable(a + u" | "_s + b)) << a << b << same;
    };
    row(u"Saint-Étienne"_s, u"St Etienne"_s, true);
    row(u"Saint-Étienne"_s, u"St.Etienne"_s, true);
    row(u"SAINT ETIENNE"_s, u"St-Étienne"_s, true);
    row(u"Sankt Augustin"_s, u"St. Augustin"_s, true);
    row(u"Sainte-Marie"_s, u"Ste Marie"_s, true);
    row(u"Sainte-Marie"_s, u"Saint-Marie"_s, false);
    row(u"Valmont s/Orne"_s, u"Valmont-sur-Orne"_s, true);
    row(u"Valmont-s/-Orne"_s, u"Valmont-sur-Orne"_s, true);
    row(u"Valmont S/Orne"_s, u"VALMONT SUR ORNE"_s, true);
    row(u"Altenbruck"_s, u"Altenbrück"_s, true);
    row(u"Altenbrueck"_s, u"Altenbrück"_s, true);
    row(u"Stratford-on-Avon"_s, u"Stratford-upon-Avon"_s, true);
    row(u"Villes/Mer"_s, u"Ville-sur-Mer"_s, false);
    row(u"Northbridge"_s, u"Southbridge"_s, false);
    row(u"Neustadt"_s, u"Neustadt an der Orla"_s, false);
    row(u""_s, u""_s, false);
    row(u" "_s, u"-"_s, false);
    row(u"/"_s, u"s/"_s, false);
    row(QString(10000, u'/'), QString(10000, u's'), false);
}

void TestText::knowsTheSamePlace()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(samePlace(a, b), same);
    QCOMPARE(samePlace(b, a), same);
}

void TestText::knowsTheSamePhone_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("same");
    const auto row = [](const QString &a, const QString &b, bool same) {
        QTest::newRow(qPrintable(a + u" | "_s + b)) << a << b << same;
    };
    row(u"01234 567890"_s, u"(01234) 567-890"_s, true);
    row(u"+44 (0)1234 567890"_s, u"01234 567890"_s, true);
    row(u"+44 1234 567890"_s, u"01234567890"_s, true);
    row(u"0044 1234 567890"_s, u"+44 (0) 1234 567890"_s, true);
    row(u"0033 2 31 00 00 01"_s, u"02 31 00 00 01"_s, true);
    row(u"+33 2 31 00 00 01"_s, u"0033231000001"_s, true);
    row(u"+49 (0) 4721/123456"_s, u"04721 123456"_s, true);
    row(u"1234567890"_s, u"01234 567890"_s, true); // a spreadsheet ate the zero
    row(u"+1 212 555 0100"_s, u"(212) 555-0100"_s, true);
    row(u"+39 06 1234567"_s, u"06 1234567"_s, true);
    row(u"+44 1234 567890"_s, u"+33 1234 567890"_s, false);
    row(u"01234 567890"_s, u"01234 567891"_s, false);
    row(u"+44 1234 567890"_s, u"567890"_s, false);
    row(u"567890"_s, u"567890"_s, true);
    row(u""_s, u""_s, false);
    row(u"none"_s, u"none"_s, false);
    row(u"0"_s, u"00"_s, false);
}

void TestText::knowsTheSamePhone()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, same);
    QCOMPARE(samePhone(a, b), same);
    QCOMPARE(samePhone(b, a), same);
}

void TestText::knowsAnEmailAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("email");
    int i = 0;
    for (const QString &yes : {u"anne@example.org"_s, u" anne@example.org "_s,
             u"o'brien+list@mail.example.co.uk"_s, u"jörg@bücher.example"_s, u"a@b.cd"_s})
        QTest::addRow("%d %s", i++, qPrintable(yes)) << yes << true;
    for (const QString &no : {u""_s, u"@"_s, u"anne"_s, u"anne@"_s, u"@example.org"_s, u"anne@example"_s,
             u"a b@example.org"_s, u"anne@@example.org"_s, u"anne@example..org"_s, u".anne@example.org"_s,
             u"anne@-example.org"_s, u"anne@example.o"_s, u"anne@1.2.3.44"_s, u"Anne <anne@example.org>"_s,
             u"a@x.org; b@x.org"_s, QString(10000, u'a') + u"@example.org"_s})
        QTest::addRow("%d %s", i++, qPrintable(no.left(30))) << no << false;
}

void TestText::knowsAnEmailAddress()
{
    QFETCH(QString, text);
    QFETCH(bool, email);
    QCOMPARE(looksLikeEmail(text), email);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"

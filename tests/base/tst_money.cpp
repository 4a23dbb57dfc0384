// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"

#include <QTest>

#include <limits>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

Currency currency(const QString &code)
{
    return *Currency::fromCode(code);
}

QString plainSpaces(QString text)
{
    return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ');
}

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isShownAsTheLanguageWritesIt_data();
    void isShownAsTheLanguageWritesIt();
    void isReadAsPeopleWriteIt_data();
    void isReadAsPeopleWriteIt();
    void isRefusedWhenItIsNoAmount_data();
    void isRefusedWhenItIsNoAmount();
    void whatIsShownIsReadBack_data();
    void whatIsShownIsReadBack();
    void addsWithinOneCurrency();
    void neverMixesTwoCurrencies();
    void neverWrapsRound();
    void knowsTheDecimalsOfACurrency();
};

void TestMoney::isShownAsTheLanguageWritesIt_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("number");
    QTest::newRow("pounds") << 123450LL << u"GBP"_s << u"en_GB"_s << u"£1,234.50"_s << u"1,234.50"_s;
    QTest::newRow("negative") << -305LL << u"GBP"_s << u"en_GB"_s << u"-£3.05"_s << u"-3.05"_s;
    QTest::newRow("nothing") << 0LL << u"GBP"_s << u"en_GB"_s << u"£0.00"_s << u"0.00"_s;
    QTest::newRow("pence") << 7LL << u"GBP"_s << u"en_GB"_s << u"£0.07"_s << u"0.07"_s;
    QTest::newRow("euro in German") << 123450LL << u"EUR"_s << u"de_DE"_s << u"1.234,50 €"_s << u"1.234,50"_s;
    QTest::newRow("euro in French") << 123450LL << u"EUR"_s << u"fr_FR"_s << u"1 234,50 €"_s << u"1 234,50"_s;
    QTest::newRow("debt in German") << -1LL << u"EUR"_s << u"de_DE"_s << u"-0,01 €"_s << u"-0,01"_s;
    QTest::newRow("pounds in German") << 1200LL << u"GBP"_s << u"de_DE"_s << u"12,00 £"_s << u"12,00"_s;
    QTest::newRow("euro in English") << 1200LL << u"EUR"_s << u"en_GB"_s << u"€12.00"_s << u"12.00"_s;
    QTest::newRow("francs in English") << 1200LL << u"CHF"_s << u"en_GB"_s << u"CHF 12.00"_s << u"12.00"_s;
    QTest::newRow("dollars abroad") << 1200LL << u"USD"_s << u"en_GB"_s << u"US$12.00"_s << u"12.00"_s;
    QTest::newRow("dollars at home") << 1200LL << u"USD"_s << u"en_US"_s << u"$12.00"_s << u"12.00"_s;
    QTest::newRow("yen") << 1234LL << u"JPY"_s << u"en_GB"_s << u"¥1,234"_s << u"1,234"_s;
    QTest::newRow("dinars") << 1234567LL << u"TND"_s << u"fr_FR"_s << u"1 234,567 TND"_s << u"1 234,567"_s;
    QTest::newRow("the most") << std::numeric_limits<qint64>::max() << u"GBP"_s << u"en_GB"_s
                              << u"£92,233,720,368,547,758.07"_s << u"92,233,720,368,547,758.07"_s;
    QTest::newRow("the least") << std::numeric_limits<qint64>::min() << u"GBP"_s << u"en_GB"_s
                               << u"-£92,233,720,368,547,758.08"_s << u"-92,233,720,368,547,758.08"_s;
}

void TestMoney::isShownAsTheLanguageWritesIt()
{
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    QFETCH(QString, locale);
    QFETCH(QString, shown);
    QFETCH(QString, number);
    const Money money{minor, currency(code)};
    QCOMPARE(plainSpaces(formatMoney(money, QLocale(locale))), shown);
    QCOMPARE(plainSpaces(moneyNumber(money, QLocale(locale))), number);
}

void TestMoney::isReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &text, const QString &locale, const QString &preferred, qint64 minor,
                         const QString &code) {
        QTest::newRow(qPrintable(text + u" in "_s + locale)) << text << locale << preferred << minor << code;
    };
    const auto pounds = [&](const QString &text, qint64 minor) {
        row(text, u"en_GB"_s, u"GBP"_s, minor, u"GBP"_s);
    };
    pounds(u"12"_s, 1200);
    pounds(u"12.5"_s, 1250);
    pounds(u"12,5"_s, 1250);
    pounds(u"12,50"_s, 1250);
    pounds(u"1,234.50"_s, 123450);
    pounds(u"1.234,50"_s, 123450);
    pounds(u"1,234"_s, 123400);
    pounds(u"1,234,567"_s, 123456700);
    pounds(u"1.234.567"_s, 123456700);
    pounds(u"£12"_s, 1200);
    pounds(u"£ 12"_s, 1200);
    pounds(u"-£12"_s, -1200);
    pounds(u"£-12"_s, -1200);
    pounds(u"(3.00)"_s, -300);
    pounds(u"(£3.00)"_s, -300);
    pounds(u"£(3.00)"_s, -300);
    pounds(u"-3"_s, -300);
    pounds(u"\u22123"_s, -300);
    pounds(u"- 3"_s, -300);
    pounds(u"3-"_s, -300);
    pounds(u"3.00 -"_s, -300);
    pounds(u"+3"_s, 300);
    pounds(u".50"_s, 50);
    pounds(u"12."_s, 1200);
    pounds(u"12,-"_s, 1200);
    pounds(u"0"_s, 0);
    pounds(u"-0.00"_s, 0);
    pounds(u"0012"_s, 1200);
    pounds(u"  12.50  "_s, 1250);
    pounds(u"12.50 GBP"_s, 1250);
    pounds(u"GBP12.50"_s, 1250);
    pounds(u"£12.50 gbp"_s, 1250);
    pounds(u"1'234.50"_s, 123450);
    pounds(u"1’234.50"_s, 123450);
    pounds(u"1 234.50"_s, 123450);
    pounds(u"1\u00a0234\u00a0567,50"_s, 123456750);
    pounds(u"1\u202f234,50"_s, 123450);
    pounds(u"١٢٫٥٠"_s, 1250);
    pounds(u"92233720368547758.07"_s, std::numeric_limits<qint64>::max());
    row(u"€ 12,50"_s, u"en_GB"_s, u"GBP"_s, 1250, u"EUR"_s);
    row(u"12 euros"_s, u"en_GB"_s, u"GBP"_s, 1200, u"EUR"_s);
    row(u"1.234,50 €"_s, u"en_GB"_s, u"GBP"_s, 123450, u"EUR"_s);
    row(u"1.234,50 €"_s, u"de_DE"_s, u"EUR"_s, 123450, u"EUR"_s);
    row(u"1.234"_s, u"de_DE"_s, u"EUR"_s, 123400, u"EUR"_s);
    row(u"0,5"_s, u"de_DE"_s, u"EUR"_s, 50, u"EUR"_s);
    row(u"12,–"_s, u"de_DE"_s, u"EUR"_s, 1200, u"EUR"_s);
    row(u"1 234,5"_s, u"fr_FR"_s, u"EUR"_s, 123450, u"EUR"_s);
    row(u"Fr. 1'234.50"_s, u"de_CH"_s, u"EUR"_s, 123450, u"CHF"_s);
    row(u"Fr.50"_s, u"de_CH"_s, u"EUR"_s, 5000, u"CHF"_s);
    row(u"$50"_s, u"en_GB"_s, u"GBP"_s, 5000, u"USD"_s);
    row(u"$50"_s, u"en_CA"_s, u"CAD"_s, 5000, u"CAD"_s);
    row(u"50 kr"_s, u"da_DK"_s, u"DKK"_s, 5000, u"DKK"_s);
    row(u"120 zł"_s, u"pl_PL"_s, u"PLN"_s, 12000, u"PLN"_s);
    row(u"¥1,234"_s, u"en_GB"_s, u"GBP"_s, 1234, u"JPY"_s);
    row(u"1,234 TND"_s, u"fr_FR"_s, u"EUR"_s, 1234, u"TND"_s);
    row(u"1,234 TND"_s, u"en_GB"_s, u"EUR"_s, 1234000, u"TND"_s);
    row(u"100 FRF"_s, u"fr_FR"_s, u"EUR"_s, 10000, u"FRF"_s);
}

void TestMoney::isReadAsPeopleWriteIt()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QFETCH(QString, preferred);
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    const auto money = readMoney(text, QLocale(locale), currency(preferred));
    QVERIFY(money);
    QCOMPARE(money->minor, minor);
    QCOMPARE(money->currency.text(), code);
}

void TestMoney::isRefusedWhenItIsNoAmount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("locale");
    int i = 0;
    for (const QString &text : {u""_s, u"   "_s, u"abc"_s, u"£"_s, u"-"_s, u"()"_s, u"."_s, u"Above limit"_s,
             u"£175-200"_s, u"<10"_s, u"~50"_s, u"50%"_s, u"1e5"_s, u"12 apples"_s, u"1.234"_s, u"12.345"_s,
             u"12.50.30"_s, u"1,23,4"_s, u"1,234.5.6"_s, u"12 34"_s, u"1234,567"_s, u"0,123"_s,
             u"1 234,567.00"_s, u"1,234 567.00"_s, u"(-3)"_s, u"--3"_s, u"-3-"_s, u"£12 EUR"_s, u"12 XYZ"_s,
             u"2026-05-03"_s, u"3/5/26"_s, u"92233720368547758.08"_s, u"99999999999999999999999999"_s, u"🎁"_s,
             u"1🎁2"_s, u"\ufffd50"_s, u"JPY 12.5"_s, u"12,,50"_s, u",,5"_s, QString(10000, u'9'),
             QString(10000, u'('), QString(10000, u'.')})
        QTest::addRow("%d %s", i++, qPrintable(text.left(20))) << text << u"en_GB"_s;
    QTest::newRow("three decimals in German") << u"1,234"_s << u"de_DE"_s;
    QTest::newRow("a foreign thousand in French") << u"1.234"_s << u"fr_FR"_s;
}

void TestMoney::isRefusedWhenItIsNoAmount()
{
    QFETCH(QString, text);
    QFETCH(QString, locale);
    QVERIFY(!readMoney(text, QLocale(locale), {}));
}

void TestMoney::whatIsShownIsReadBack_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"en_GB", "en_US", "en_IE", "fr_FR", "fr_CH", "de_DE", "de_AT", "de_CH",
             "it_IT", "es_ES", "pl_PL", "nl_NL", "sv_SE", "nb_NO", "cs_CZ", "pt_PT", "ar_EG", "ja_JP", "C"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void TestMoney::whatIsShownIsReadBack()
{
    QFETCH(QString, locale);
    const QLocale reader(locale);
    for (const QString &code : {u"GBP"_s, u"EUR"_s, u"CHF"_s, u"JPY"_s, u"TND"_s, u"PLN"_s}) {
        for (qint64 minor : {0LL, 1LL, 99LL, 100LL, -12345LL, 123456789LL, -99999999999LL}) {
            const Money money{minor, currency(code)};
            const QString shown = formatMoney(money, reader);
            const QString number = moneyNumber(money, reader);
            QVERIFY2(readMoney(shown, reader, currency(u"USD"_s)) == money, qPrintable(shown));
            QVERIFY2(readMoney(number, reader, money.currency) == money, qPrintable(number + code));
        }
    }
}

void TestMoney::addsWithinOneCurrency()
{
    const Money a{1250, {}};
    const Money b{250, {}};
    QCOMPARE((a + b).minor, 1500);
    QCOMPARE((a - b).minor, 1000);
    QCOMPARE((b - a).minor, -1000);
    QCOMPARE((-a).minor, -1250);
    QVERIFY(a > b && b < a && a != b && a == (Money{1250, currency(u"gbp"_s)}));
}

void TestMoney::neverMixesTwoCurrencies()
{
    const Money pounds{1, {}};
    const Money euros{1, currency(u"EUR"_s)};
    QVERIFY(pounds != euros);
    QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)(pounds + euros));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)(pounds - euros));
    QVERIFY_THROWS_EXCEPTION(std::logic_error, (void)(pounds < euros));
}

void TestMoney::neverWrapsRound()
{
    const Money most{std::numeric_limits<qint64>::max(), {}};
    const Money least{std::numeric_limits<qint64>::min(), {}};
    const Money penny{1, {}};
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, (void)(most + penny));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, (void)(least - penny));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, (void)(-least));
    QCOMPARE((-penny - most).minor, least.minor);
    QCOMPARE((least - least).minor, 0);
}

void TestMoney::knowsTheDecimalsOfACurrency()
{
    QCOMPARE(Currency().text(), u"GBP"_s);
    QCOMPARE(currency(u"eur"_s).digits(), 2);
    QCOMPARE(currency(u"JPY"_s).digits(), 0);
    QCOMPARE(currency(u"KWD"_s).digits(), 3);
    for (const QString &code :
        {u""_s, u"EU"_s, u"EURO"_s, u"XYZ"_s, u"A B"_s, u"D A"_s, u"ÄÖÜ"_s, u"£££"_s, u"@@@"_s})
        QVERIFY2(!Currency::fromCode(code), qPrintable(code));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"

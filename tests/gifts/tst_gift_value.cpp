// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_value.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {

Currency currency(const QString &code)
{
    return *Currency::fromCode(code);
}

} // namespace

class TestGiftValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsRegistersWriteIt_data();
    void isReadAsRegistersWriteIt();
    void isNeverANumberThatItIsNot_data();
    void isNeverANumberThatItIsNot();
    void saysNothingWhereNothingIsSaid();
    void aDollarIsThatOfItsCountry();
    void countsInTheCurrencyOfTheAssociation();
};

void TestGiftValue::isReadAsRegistersWriteIt_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QString>("expected"); // kind, value, upper end, "text" where the words say more
    const auto row = [](const char16_t *words, const char *locale, const char *preferred,
                         const char *expected) {
        const QString text = QString::fromUtf16(words);
        QTest::newRow(qPrintable(text + u" in "_s + QString::fromLatin1(preferred)))
            << text << QString::fromLatin1(locale) << QString::fromLatin1(preferred)
            << QString::fromLatin1(expected);
    };
    row(u"£175.00", "en_GB", "GBP", "plain GBP 17500");
    row(u"175", "en_GB", "GBP", "plain GBP 17500");
    row(u"£1,234", "en_GB", "GBP", "plain GBP 123400");
    row(u"1,234.50", "en_GB", "GBP", "plain GBP 123450");
    row(u"£10,000,000,000.00", "en_GB", "GBP", "plain GBP 1000000000000");
    row(u"£0.00", "en_GB", "GBP", "plain GBP 0");
    row(u"50p", "en_GB", "GBP", "plain GBP 50");
    row(u"£2k", "en_GB", "GBP", "plain GBP 200000");
    row(u"2,5 k€", "fr_FR", "EUR", "plain EUR 250000");
    row(u"£50.", "en_GB", "GBP", "plain GBP 5000");
    row(u"\u00c2\u00a350", "en_GB", "GBP", "plain GBP 5000");
    row(u"GBP 50", "en_GB", "GBP", "plain GBP 5000");
    row(u"50 pounds", "en_GB", "GBP", "plain GBP 5000");
    row(u"Value: £50", "en_GB", "GBP", "plain GBP 5000 text");
    row(u"£50 in total", "en_GB", "GBP", "plain GBP 5000 text");
    row(u"£50 inc VAT", "en_GB", "GBP", "plain GBP 5000 text");
    row(u"EUR 58", "en_GB", "GBP", "plain EUR 5800 text");
    row(u"EUR58", "de_DE", "EUR", "plain EUR 5800");
    row(u"58,- €", "de_DE", "EUR", "plain EUR 5800");
    row(u"58,-- Euro", "de_DE", "EUR", "plain EUR 5800");
    row(u"CHF 58.-", "de_CH", "CHF", "plain CHF 5800");
    row(u"CHF 1'250.00", "de_CH", "CHF", "plain CHF 125000");
    row(u"Fr. 80.–", "de_CH", "CHF", "plain CHF 8000");
    row(u"1.234,56 €", "de_DE", "EUR", "plain EUR 123456");
    row(u"1.234,56 €", "en_GB", "GBP", "plain EUR 123456 text");
    row(u"1.234 €", "en_GB", "EUR", "plain EUR 123400");
    row(u"1.234", "de_DE", "EUR", "plain EUR 123400");
    row(u"£1,234", "de_DE", "EUR", "plain GBP 123400 text");
    row(u"1 234,50 €", "fr_FR", "EUR", "plain EUR 123450");
    row(u"1\u202f234 euros", "fr_FR", "EUR", "plain EUR 123400");
    row(u"300 kr", "sv_SE", "SEK", "plain SEK 30000");
    row(u"678.6700000000001", "en_US", "USD", "plain USD 67867");
    row(u"709.3199999999999", "en_US", "USD", "plain USD 70932");
    row(u"5000.00", "ja_JP", "JPY", "plain JPY 5000");
    row(u"$50", "en_GB", "GBP", "plain USD 5000 text");
    row(u"US$ 50", "en_GB", "USD", "plain USD 5000");
    row(u"2 x £15 = £30", "en_GB", "GBP", "plain GBP 3000 text");
    row(u"£30 total (2 x £15)", "en_GB", "GBP", "plain GBP 3000 text");
    row(u"€58 (£50)", "en_GB", "GBP", "plain GBP 5000 text");
    row(u"$60 (approx £50)", "en_GB", "GBP", "about GBP 5000 text");
    row(u"~50", "en_GB", "GBP", "about GBP 5000 text");
    row(u"c. £50", "en_GB", "GBP", "about GBP 5000 text");
    row(u"c£50", "en_GB", "GBP", "about GBP 5000 text");
    row(u"c 50", "en_GB", "GBP", "about GBP 5000 text");
    row(u"Circa £1,500", "en_GB", "GBP", "about GBP 150000 text");
    row(u"approx £50", "en_GB", "GBP", "about GBP 5000 text");
    row(u"Approximately £50.00", "en_GB", "GBP", "about GBP 5000 text");
    row(u"Estimated £50", "en_GB", "GBP", "about GBP 5000 text");
    row(u"£50 (estimated)", "en_GB", "GBP", "about GBP 5000 text");
    row(u"£50 est.", "en_GB", "GBP", "about GBP 5000 text");
    row(u"£50ish", "en_GB", "GBP", "about GBP 5000 text");
    row(u"Estimated value: £50", "en_GB", "GBP", "about GBP 5000 text");
    row(u"£50?", "en_GB", "GBP", "about GBP 5000 text");
    row(u"ca. 40 €", "de_DE", "EUR", "about EUR 4000 text");
    row(u"etwa 40 Euro", "de_DE", "EUR", "about EUR 4000 text");
    row(u"ungefähr 40", "de_DE", "EUR", "about EUR 4000 text");
    row(u"geschätzt 40 €", "de_DE", "EUR", "about EUR 4000 text");
    row(u"40 € (geschätzt)", "de_DE", "EUR", "about EUR 4000 text");
    row(u"env. 40 €", "fr_FR", "EUR", "about EUR 4000 text");
    row(u"environ 40 €", "fr_FR", "EUR", "about EUR 4000 text");
    row(u"à peu près 40 €", "fr_FR", "EUR", "about EUR 4000 text");
    row(u"estimé à 40 €", "fr_FR", "EUR", "about EUR 4000 text");
    row(u"£175-200", "en_GB", "GBP", "range GBP 17500-20000 text");
    row(u"£50 - £100", "en_GB", "GBP", "range GBP 5000-10000 text");
    row(u"£50–£100", "en_GB", "GBP", "range GBP 5000-10000 text");
    row(u"between £40 and £60", "en_GB", "GBP", "range GBP 4000-6000 text");
    row(u"£10 to £15", "en_GB", "GBP", "range GBP 1000-1500 text");
    row(u"zwischen 40 und 60 €", "de_DE", "EUR", "range EUR 4000-6000 text");
    row(u"40 bis 60 EUR", "de_DE", "EUR", "range EUR 4000-6000 text");
    row(u"entre 40 et 60 €", "fr_FR", "EUR", "range EUR 4000-6000 text");
    row(u"de 40 à 60 €", "fr_FR", "EUR", "range EUR 4000-6000 text");
    row(u"<10", "en_GB", "GBP", "below GBP 1000 text");
    row(u"< £25", "en_GB", "GBP", "below GBP 2500 text");
    row(u"<= 25", "en_GB", "GBP", "below GBP 2500 text");
    row(u"under £25", "en_GB", "GBP", "below GBP 2500 text");
    row(u"Less than £25", "en_GB", "GBP", "below GBP 2500 text");
    row(u"up to £25", "en_GB", "GBP", "below GBP 2500 text");
    row(u"£25 or less", "en_GB", "GBP", "below GBP 2500 text");
    row(u"unter 10 €", "de_DE", "EUR", "below EUR 1000 text");
    row(u"bis zu 25 Euro", "de_DE", "EUR", "below EUR 2500 text");
    row(u"max. 25 €", "de_DE", "EUR", "below EUR 2500 text");
    row(u"höchstens 25 €", "de_DE", "EUR", "below EUR 2500 text");
    row(u"moins de 30 €", "fr_FR", "EUR", "below EUR 3000 text");
    row(u"inférieur à 150 €", "fr_FR", "EUR", "below EUR 15000 text");
    row(u"jusqu'à 30 €", "fr_FR", "EUR", "below EUR 3000 text");
    row(u"over £140", "en_GB", "GBP", "above GBP 14000 text");
    row(u"> £140", "en_GB", "GBP", "above GBP 14000 text");
    row(u"≥ £50", "en_GB", "GBP", "above GBP 5000 text");
    row(u"£50+", "en_GB", "GBP", "above GBP 5000 text");
    row(u"50+", "en_GB", "GBP", "above GBP 5000 text");
    row(u"in excess of £100", "en_GB", "GBP", "above GBP 10000 text");
    row(u"£100 or more", "en_GB", "GBP", "above GBP 10000 text");
    row(u"mehr als 50 €", "de_DE", "EUR", "above EUR 5000 text");
    row(u"über 50 €", "de_DE", "EUR", "above EUR 5000 text");
    row(u"mindestens 50 Euro", "de_DE", "EUR", "above EUR 5000 text");
    row(u"plus de 150 €", "fr_FR", "EUR", "above EUR 15000 text");
    row(u"supérieur à 150 €", "fr_FR", "EUR", "above EUR 15000 text");
    row(u"supérieure à 150€", "fr_FR", "EUR", "above EUR 15000 text");
    row(u"au moins 150 €", "fr_FR", "EUR", "above EUR 15000 text");
    row(u"Above limit", "en_GB", "GBP", "above text");
    row(u"Above Limit", "en_GB", "GBP", "above text");
    row(u"over the threshold", "en_GB", "GBP", "above text");
    row(u"below limit", "en_GB", "GBP", "below text");
    row(u"unter der Wertgrenze", "de_DE", "EUR", "below text");
    row(u"au-dessus du seuil", "fr_FR", "EUR", "above text");
    row(u"Value Unknown", "en_GB", "GBP", "unknown text");
}

void TestGiftValue::isReadAsRegistersWriteIt()
{
    QFETCH(QString, words);
    QFETCH(QString, locale);
    QFETCH(QString, preferred);
    QFETCH(QString, expected);
    const GiftValue value = readGiftValue(words, QLocale(locale), currency(preferred));
    Gift gift;
    setValue(gift, value, currency(preferred));
    QString got = gift.valueKind;
    if (!gift.currency.isEmpty())
        got += u' ' + gift.currency + u' ' + QString::number(gift.value);
    if (gift.valueTo > 0)
        got += u'-' + QString::number(gift.valueTo);
    if (value.keptAsText)
        got += u" text";
    QCOMPARE(got, expected);
    QCOMPARE(gift.valueWords, words);
}

void TestGiftValue::isNeverANumberThatItIsNot_data()
{
    QTest::addColumn<QString>("words");
    const QStringList all{u"\uFFFD35"_s, u"2 tickets"_s, u"12/05"_s, u"12.05.2024"_s, u"£20 each"_s,
        u"2 x £15"_s, u"£30 per head"_s, u"£30pp"_s, u"2 @ £20"_s, u"unknown"_s, u"nicht bekannt"_s,
        u"unbekannt"_s, u"inconnue"_s, u"non communiqué"_s, u"nil"_s, u"gering"_s, u"token"_s, u"nominal"_s,
        u"geringwertig"_s, u"Return Pending"_s, u"tbc"_s, u"50%"_s, u"-£20"_s, u"£60-£40"_s, u"50/50"_s,
        u"£1-2k"_s, u"£20, £30"_s, u"£60 / €70"_s, u"£60/€70"_s, u"£150-"_s, u"£150 –"_s, u"£20 and a book"_s,
        u"2nd"_s, u"300 kr"_s, u"£50 plus VAT"_s, u"?35"_s, u"pro Person 20 €"_s, u"20 € par personne"_s,
        u"Tisch 12"_s, u"£12.345.6"_s, u"99999999999999999999999"_s, u"£10,000,000,000.01"_s, u"£50.005"_s,
        u"3 bottles at £10"_s, u"50 £20"_s, u"No"_s, u"Yes"_s, u"#5"_s};
    for (const QString &words : all)
        QTest::newRow(qPrintable(words)) << words;
}

void TestGiftValue::isNeverANumberThatItIsNot()
{
    QFETCH(QString, words);
    const GiftValue value = readGiftValue(words, QLocale(u"en_GB"_s), currency(u"GBP"_s));
    QCOMPARE(value.kind, u"unknown"_s);
    QCOMPARE(value.words, words);
    QVERIFY(value.value.isZero());
    QVERIFY(value.keptAsText);
}

void TestGiftValue::saysNothingWhereNothingIsSaid()
{
    for (const QString &words : {u""_s, u" "_s, u"-"_s, u"\u2013"_s, u"--"_s, u"NA"_s, u"N/A"_s, u"n/a"_s,
             u"n.a."_s, u"NaN"_s, u"sans objet"_s, u"entfällt"_s, u"Not applicable"_s}) {
        const GiftValue value = readGiftValue(words, QLocale(u"en_GB"_s), currency(u"GBP"_s));
        QVERIFY2(value.kind.isEmpty() && !value.keptAsText, qPrintable(words));
    }
}

void TestGiftValue::aDollarIsThatOfItsCountry()
{
    const auto of = [](const char16_t *words, const char *locale, const char *preferred) {
        return readGiftValue(QString::fromUtf16(words), QLocale(QString::fromLatin1(locale)),
            currency(QString::fromLatin1(preferred)))
            .value.currency.text();
    };
    QCOMPARE(of(u"$50", "en_GB", "GBP"), u"USD"_s);
    QCOMPARE(of(u"$50", "en_GB", "AUD"), u"AUD"_s);
    QCOMPARE(of(u"$50", "en_CA", "CAD"), u"CAD"_s);
    QCOMPARE(of(u"A$50", "en_GB", "GBP"), u"AUD"_s);
    QCOMPARE(of(u"CAD$50", "en_GB", "GBP"), u"CAD"_s);
    QCOMPARE(of(u"50 dollars", "en_GB", "GBP"), u"USD"_s);
    QCOMPARE(of(u"SEK 50", "en_GB", "GBP"), u"SEK"_s);
}

void TestGiftValue::countsInTheCurrencyOfTheAssociation()
{
    const Currency pounds = currency(u"GBP"_s);
    Gift gift;
    setValue(gift, readGiftValue(u"£175-200"_s, QLocale(u"en_GB"_s), pounds), pounds);
    QCOMPARE(gift.homeValue, 20000);
    setValue(gift, readGiftValue(u"€58"_s, QLocale(u"en_GB"_s), pounds), pounds);
    QCOMPARE(gift.homeValue, 0); // no rate yet
    gift.rate = u"0.8531"_s;
    gift.rateWay = u"times"_s;
    setValue(gift, readGiftValue(u"€58"_s, QLocale(u"en_GB"_s), pounds), pounds);
    QCOMPARE(gift.homeValue, 4948); // rules.md, worked example 4
    gift.rate = u"1,1570"_s;
    gift.rateWay = u"divide"_s;
    setValue(gift, readGiftValue(u"€58"_s, QLocale(u"en_GB"_s), pounds), pounds);
    QCOMPARE(gift.homeValue, 5013);
    setValue(gift, readGiftValue(u"Above limit"_s, QLocale(u"en_GB"_s), pounds), pounds);
    QCOMPARE(gift.homeValue, 0);
}

QTEST_GUILESS_MAIN(TestGiftValue)
#include "tst_gift_value.moc"

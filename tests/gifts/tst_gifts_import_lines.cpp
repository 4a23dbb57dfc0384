// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gifts/gifts_testing.h"

#include "gift_entry.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace twinbook;

// What single lines of registers say: who gave to whom, and where their cells belong.
class TestGiftsImportLines : public QObject
{
    Q_OBJECT

    testing::GiftBooks m_books;

    ImportPlan imported(Store &store, const QString &text)
    {
        const auto plan =
            planGiftsFile(m_books.written(u"register.csv"_s, text), testing::giftChoices(), store);
        if (!plan || !adopt(store, *plan, u"Import"_s))
            qFatal("not imported: %s", qPrintable(plan.sentence));
        return *plan;
    }

private Q_SLOTS:
    void whatWasGivenTurnsTheSidesRound_data();
    void whatWasGivenTurnsTheSidesRound();
    void cellsTooManyAreNeverFiledAsOutcome();
    void headingsOfOtherRegistersAreKnown();
    void nothingToDeclareInWelshIsANilReturn();
    void eachLineSaysWhetherItIsHospitality_data();
    void eachLineSaysWhetherItIsHospitality();
    void twoAmountsOfOneLineAreBothKept();
    void thousandsAndTotalsAreTheValue();
    void whatIsNoPersonIsAnOrganisation();
    void figuresAreReadAsTheirWholeColumnWritesThem_data();
    void figuresAreReadAsTheirWholeColumnWritesThem();
    void aPriceForOneIsNotTheValueOfAll();
    void whatARegisterWroteIsNotReadAnewWhenAnEntryIsChanged();
};

void TestGiftsImportLines::whatWasGivenTurnsTheSidesRound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("last"); // its last entry
    QTest::newRow("section with headings of its own")
        << u"GIFTS RECEIVED\nDate,Recipient,Donor,Gift,Value\n01/01/2024,Mayor,Town of Lisieux,Plate,£20\n\n"
           "GIFTS GIVEN\nDate,Given by,Recipient,Gift,Value\n04/01/2024,Mayor,Stadt Gotha,Tankard,£25\n"_s
        << u"given gift | 2024-01-04 | Mayor | Stadt Gotha | Tankard | plain GBP 2500"_s;
    QTest::newRow("French")
        << u"Date;Sens;Bénéficiaire;Donateur;Objet;Montant estimé\n02/02/2026;Reçu;Mairie;Ville "
           "de Gotha;Horloge;90 €\n01/02/2026;Offert;Ville de Gotha;Mairie;Assiette;45 €\n"_s
        << u"given gift | 2026-02-01 | Mairie | Ville de Gotha | Assiette | plain EUR 4500"_s;
    QTest::newRow("cells that say it")
        << u"Date,Given to / received from,Gift,Value £,Councillor\n02/02/2026,Received from Stadt "
           "Gotha,Clock,80,Mayor\n01/02/2026,Given to Stadt Gotha,Tankard,25,Mayor\n"_s
        << u"given gift | 2026-02-01 | Mayor | Stadt Gotha | Tankard | plain GBP 2500"_s;
    QTest::newRow("German") << u"Datum;Art;Beschenkter;Schenkender;Gegenstand;Geldwert\n01.02.2026;Geschenk "
                               "erhalten;OB;Stadt X;Teller;25 EUR\n03.02.2026;Geschenk übergeben;Stadt "
                               "X;OB;Krug;30 EUR\n"_s
                            << u"given gift | 2026-02-03 | OB | Stadt X | Krug | plain EUR 3000"_s;
}

void TestGiftsImportLines::whatWasGivenTurnsTheSidesRound()
{
    QFETCH(QString, text);
    QFETCH(QString, last);
    const auto store = m_books.fresh();
    imported(*store, text);
    QCOMPARE(testing::summary(*store).last(), last);
    QVERIFY(testing::summary(*store).first().startsWith(u"received gift"_s));
}

void TestGiftsImportLines::cellsTooManyAreNeverFiledAsOutcome()
{
    const auto store = m_books.fresh();
    const ImportPlan plan = imported(*store,
        u"Ref,Date,Recipient,Donor,Gift,Value,Outcome\n1,01/02/2024,Ann,Acme,Pen,£5,Kept\n"
        "2,,02/02/2024,Bob,Acme,Mug,£6,Kept\n3,03/02/2024,Cid,Acme,Hat,,£7,Kept\n"
        "5,05/02/2024,Eve,Acme, Ltd,Coat,£90,Kept\n6,06/02/2024,Fay,Acme,Old,Coat,£80,Kept\n"_s);
    const QStringList lines = testing::summary(*store);
    QCOMPARE(lines.at(1), u"received gift | 2024-02-02 | Bob | Acme | Mug | plain GBP 600 | kept"_s);
    QCOMPARE(lines.at(2), u"received gift | 2024-02-03 | Cid | Acme | Hat | plain GBP 700 | kept"_s);
    QCOMPARE(lines.at(3), u"received gift | 2024-02-05 | Eve | Acme, Ltd | Coat | plain GBP 9000 | kept"_s);
    const Gift unsure = store->all<Gift>().last();
    QVERIFY(unsure.outcomeWords.isEmpty() && unsure.notes.contains(u"£80"_s));
    QCOMPARE(testing::figure(plan, "realigned"), 3);
}

void TestGiftsImportLines::headingsOfOtherRegistersAreKnown()
{
    const auto store = m_books.fresh();
    imported(*store,
        u"Commissioner,Date,Gift,Offered by,Value,Where is it now?,Register entry made on\n"
        "Ann,3/5/26,Vase,Stadt Gotha,£60,shared with staff,4/5/26\n"_s);
    const Gift gift = store->all<Gift>().first();
    QCOMPARE(gift.holder, u"Ann"_s);
    QCOMPARE(gift.registeredOn, QDate(2026, 5, 4));
    QCOMPARE(gift.outcome, u"shared"_s);
}

void TestGiftsImportLines::nothingToDeclareInWelshIsANilReturn()
{
    const auto store = m_books.fresh();
    imported(*store,
        u"Aelod / Member,Dyddiad / Date,Rhodd / Gift,Rhoddwr / Donor,Gwerth / Value\n"
        "Huw,01/02/2025,Rugby tickets,WRU,£150\nSiân,02/02/2025,Dim i'w ddatgan,,\n"_s);
    QVERIFY(testing::summary(*store).last().startsWith(u"nil | Siân"_s));
}

void TestGiftsImportLines::eachLineSaysWhetherItIsHospitality_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kinds");
    QTest::newRow("English officers")
        << u"Date,Officer,Offered by,Gift or hospitality?,Details,Value of gift,Value of hospitality\n"
           "01/03/2024,A Officer,Acme,Hospitality,Morning out,,£18.50\n"
           "02/03/2024,A Officer,Acme,Gift,Diary,£5,\n"
           "03/03/2024,A Officer,Acme,Both,Lunch and diary,£5,£18\n"_s
        << u"hospitality gift hospitality"_s;
    QTest::newRow("English type") << u"Type,Date,Councillor,Donor,Description,Value\n"
                                     "Gift,01/03/2024,Ann,Acme,Pen,£5\n"
                                     "Hospitality,02/03/2024,Ann,Acme,River trip,£50\n"_s
                                  << u"gift hospitality"_s;
    QTest::newRow("German") << u"Datum;Mitglied;Geber;Art der Zuwendung;Gegenstand;Wert\n"
                               "01.03.2024;Ann;Acme;Geschenk;Stift;5 €\n"
                               "02.03.2024;Ann;Acme;Bewirtung;Grillen;50 €\n"_s
                            << u"gift hospitality"_s;
    QTest::newRow("French column of kinds")
        << u"Date;Élu;Donateur;Nature : cadeau/invitation;Objet;Valeur\n"
           "01/03/2024;Mme A;SARL X;cadeau;Stylo;5 €\n02/03/2024;Mme A;SARL X;invitation;Match;50 €\n"_s
        << u"gift hospitality"_s;
    QTest::newRow("French, told by the words")
        << u"Élu(e) bénéficiaire;Date de réception;Donateur;Nature du don ou de l'invitation;Valeur estimée "
           u"(en "
           "€)\n"
           "Mme A;05/01/2026;Société B;Panier garni;175,50\nM. P;06/02/2026;Comité de jumelage;Théière;90\n"
           "M. P;01/03/2026;SARL X;Invitation match;80\nM. P;02/04/2026;SARL X;Déjeuner;40\n"_s
        << u"gift gift hospitality hospitality"_s;
}

void TestGiftsImportLines::eachLineSaysWhetherItIsHospitality()
{
    QFETCH(QString, text);
    QFETCH(QString, kinds);
    const auto store = m_books.fresh();
    imported(*store, text);
    QStringList found;
    for (const Gift &gift : store->all<Gift>())
        found += gift.kind;
    QCOMPARE(found.join(u' '), kinds);
}

void TestGiftsImportLines::twoAmountsOfOneLineAreBothKept()
{
    const auto store = m_books.fresh();
    const ImportPlan plan = imported(*store,
        u"Date,Officer,Offered by,Gift or hospitality?,Details,Value of gift,Value of hospitality\n"
        "01/03/2024,A Officer,Acme,Hospitality,Lunch,,£18.50\n"
        "02/03/2024,A Officer,Acme,Gift,Diary,£5,\n"
        "03/03/2024,A Officer,Acme,Both,Lunch and diary,£5,£18\n"_s);
    const QList<Gift> gifts = store->all<Gift>();
    QCOMPARE(gifts.at(0).value, 1850);
    QCOMPARE(gifts.at(1).value, 500);
    QCOMPARE(gifts.at(2).valueWords, u"£5 + £18"_s);
    QCOMPARE(gifts.at(2).valueKind, u"unknown"_s);
    QCOMPARE(plan.rows.at(2).problems.size(), 1);
    QVERIFY(plan.rows.at(2).problems.first().sentence.contains(u"£5 + £18"_s));
}

void TestGiftsImportLines::thousandsAndTotalsAreTheValue()
{
    const auto store = m_books.fresh();
    const ImportPlan plan = imported(*store,
        u"Minister,Date,Gift,From,Value (£000)\nAnn,01/02/2026,Car,Acme,12.5\n"
        "Ann,02/02/2026,Boat,Acme,5-6\n"_s);
    const QList<Gift> gifts = store->all<Gift>();
    QCOMPARE(gifts.at(0).value, 1250000);
    QCOMPARE(gifts.at(0).valueWords, u"£12,500.00"_s);
    QVERIFY(gifts.at(0).notes.contains(u"12.5"_s)); // as it was written
    QCOMPARE(gifts.at(1).valueKind, u"unknown"_s);
    for (const ImportRow &row : plan.rows)
        QCOMPARE(row.problems.size(), 1);
    const auto other = m_books.fresh();
    imported(*other,
        u"Date,Recipient,Donor,Gift,Qty,Unit price,Total value\n01/02/2026,Ann,Lions,Flowers,3,£10,£30\n"_s);
    QCOMPARE(other->all<Gift>().first().value, 3000);
}

void TestGiftsImportLines::whatIsNoPersonIsAnOrganisation()
{
    const auto store = m_books.fresh();
    imported(*store,
        u"Date,Member,Donor,Donor status,Gift,Value\n01/02/2026,Ann,Bright Ideas,Company,Pen,£5\n"
        "01/02/2026,Ann,Jo Bright,Individual,Pen,£5\n01/02/2026,Ann,Govt of Japan,,Fan,£5\n"
        "01/02/2026,Ann,Town of Lisieux,,Plate,£5\n01/02/2026,Ann,Rotary,,Pennant,£5\n"
        "01/02/2026,Ann,Lions,,Pin,£5\n01/02/2026,Ann,Embassy of Ghana,,Cloth,£5\n"
        "01/02/2026,Ann,Mayor of Gotha,,Book,£5\n"_s);
    QStringList persons;
    for (const Gift &gift : store->all<Gift>())
        persons += gift.donorPerson;
    persons.removeAll(QString());
    QCOMPARE(persons, (QStringList{u"Jo Bright"_s, u"Mayor of Gotha"_s}));
}

void TestGiftsImportLines::figuresAreReadAsTheirWholeColumnWritesThem_data()
{
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QStringList>("amounts"); // in minor units; "-": kept as words and told
    const QString english = u"Date received;Donor;Gift;Value"_s;
    const QString german = u"Datum;Schenkender;Geschenk;Wert"_s;
    QTest::newRow("decimal commas and both kinds of thousands")
        << english << QStringList{u"£12,5"_s, u"£1,500"_s, u"£1.500"_s, u"£1,00"_s}
        << QStringList{u"1250"_s, u"-"_s, u"-"_s, u"100"_s};
    QTest::newRow("decimal points and a comma")
        << english << QStringList{u"£12.50"_s, u"£9.99"_s, u"£1,500"_s, u"£1,00"_s}
        << QStringList{u"1250"_s, u"999"_s, u"-"_s, u"-"_s};
    QTest::newRow("decimal points") << english << QStringList{u"£12.50"_s, u"£1,500"_s, u"£1.500"_s}
                                    << QStringList{u"1250"_s, u"150000"_s, u"-"_s};
    QTest::newRow("one of each") << english << QStringList{u"£12.50"_s, u"£12,50"_s}
                                 << QStringList{u"1250"_s, u"-"_s};
    QTest::newRow("no decimals") << english << QStringList{u"£1,500"_s, u"£20"_s}
                                 << QStringList{u"150000"_s, u"2000"_s};
    QTest::newRow("whole ones leave no doubt")
        << english << QStringList{u"£12,50"_s, u"£12,75"_s, u"£1,500.00"_s, u"£1.500,00"_s}
        << QStringList{u"1250"_s, u"1275"_s, u"150000"_s, u"150000"_s};
    QTest::newRow("German") << german << QStringList{u"12,50 €"_s, u"1.500 €"_s, u"1,500 €"_s, u"EUR 30,-"_s}
                            << QStringList{u"1250"_s, u"150000"_s, u"-"_s, u"3000"_s};
    QTest::newRow("German words, English figures")
        << german << QStringList{u"12.50 €"_s, u"1,500 €"_s} << QStringList{u"1250"_s, u"150000"_s};
    QTest::newRow("German words, and no way at all")
        << german << QStringList{u"12.50 €"_s, u"1,500 €"_s, u"1.500 €"_s}
        << QStringList{u"1250"_s, u"-"_s, u"-"_s};
}

void TestGiftsImportLines::figuresAreReadAsTheirWholeColumnWritesThem()
{
    QFETCH(QString, headings);
    QFETCH(QStringList, values);
    QFETCH(QStringList, amounts);
    QString text = headings + u'\n';
    for (qsizetype i = 0; i < values.size(); ++i)
        text += u"%1.02.2024;Stadt Gotha;Plate %1;%2\n"_s.arg(i + 1, 2, 10, QChar(u'0')).arg(values.at(i));
    const auto store = m_books.fresh();
    const ImportPlan plan = imported(*store, text);
    QList<Gift> gifts = store->all<Gift>();
    std::sort(gifts.begin(), gifts.end(), [](auto &a, auto &b) { return a.receivedOn < b.receivedOn; });
    QCOMPARE(gifts.size(), values.size());
    for (qsizetype i = 0; i < gifts.size(); ++i) {
        const Gift &gift = gifts.at(i);
        QCOMPARE(gift.valueWords, values.at(i));
        QCOMPARE(gift.valueKind == u"unknown" ? u"-"_s : QString::number(gift.value), amounts.at(i));
        const bool told = std::any_of(plan.rows.at(i).problems.begin(), plan.rows.at(i).problems.end(),
            [&](const Problem &p) { return p.line == i + 2 && p.sentence.contains(u"no sure amount"_s); });
        QCOMPARE(told, amounts.at(i) == u"-");
    }
}

void TestGiftsImportLines::aPriceForOneIsNotTheValueOfAll()
{
    const QList<std::pair<QString, QString>> lines{{u"2 concert tickets, 2 x £15"_s, u"unknown 0"_s},
        {u"Fountain pens £25 each"_s, u"unknown 0"_s}, {u"Dinner, £30 per head"_s, u"unknown 0"_s},
        {u"Theatre, 2 seats at £35"_s, u"unknown 0"_s}, {u"Wine, per bottle £9"_s, u"unknown 0"_s},
        {u"Vase, £40"_s, u"plain 4000"_s}, {u"Tie, under £25"_s, u"below 2500"_s},
        {u"Clock at least £90"_s, u"above 9000"_s}, {u"Krug (30.- EUR)"_s, u"plain 3000"_s},
        {u"Book on the abbey (valued at £12.50)"_s, u"plain 1250"_s},
        {u"Whisky 2019 £60"_s, u"plain 6000"_s}};
    QString text = u"Date;Councillor;Gift and value;Donor\n"_s;
    for (qsizetype i = 0; i < lines.size(); ++i)
        text += u"%1.2.2024;Cllr Hill;%2;Acme Ltd\n"_s.arg(i + 1).arg(lines.at(i).first);
    const auto store = m_books.fresh();
    imported(*store, text);
    QList<Gift> gifts = store->all<Gift>();
    std::sort(gifts.begin(), gifts.end(), [](auto &a, auto &b) { return a.receivedOn < b.receivedOn; });
    QCOMPARE(gifts.size(), lines.size());
    for (qsizetype i = 0; i < gifts.size(); ++i) {
        QCOMPARE(gifts.at(i).description, lines.at(i).first);
        QCOMPARE(u"%1 %2"_s.arg(gifts.at(i).valueKind).arg(gifts.at(i).value), lines.at(i).second);
    }
}

void TestGiftsImportLines::whatARegisterWroteIsNotReadAnewWhenAnEntryIsChanged()
{
    const auto store = m_books.fresh();
    imported(*store, u"Date received;Donor;Gift;Value\n1.2.2024;A;Pen;£12,50\n2.2.2024;B;Plate;£1,500\n"_s);
    for (Gift gift : store->all<Gift>()) {
        const Gift before = gift;
        completeGift(gift, *store, QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(gift.valueKind, before.valueKind);
        QCOMPARE(gift.value, before.value);
    }
}

QTEST_GUILESS_MAIN(TestGiftsImportLines)
#include "tst_gifts_import_lines.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vcard.h"

#include <QStringEncoder>
#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

VCard only(const QByteArray &bytes)
{
    const Result<VCards> read = readVCards(bytes);
    return read ? read->cards.value(0) : VCard();
}

// One card of version 3.0 with these lines.
QByteArray card(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + lines + "\r\nEND:VCARD\r\n";
}

} // namespace

class TestVCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComeFromNOrFn();
    void valuesAreDecoded_data();
    void valuesAreDecoded();
    void contactsKnowTheirTypesAndLabels();
    void addressesAreTakenApart();
    void birthdaysNeedAYear_data();
    void birthdaysNeedAYear();
    void oddCardsAreRead_data();
    void oddCardsAreRead();
    void photosAreNotKept();
    void agentsAreNoCardsOfTheirOwn();
    void brokenCardsAreToldByLine();
    void whatIsNoAddressBookIsRefused();
    void writingIsVersion4Folded();
    void whatWasWrittenIsReadBack();
    void uidStaysTheSame();
    void oldVersionsAreWrittenAsNew();
};

void TestVCard::namesComeFromNOrFn()
{
    const VCard one = only(card("N:Stevenson;John;Philip,Paul;Dr.;Jr.,M.D.\nNICKNAME:Jack,Jacky"));
    QCOMPARE(one.family(), u"Stevenson"_s);
    QCOMPARE(one.given(), u"John"_s);
    QCOMPARE(one.additional(), u"Philip Paul"_s);
    QCOMPARE(one.suffix(), u"Jr., M.D."_s);
    QCOMPARE(one.nickname(), u"Jack"_s);
    QCOMPARE(one.fullName(), u"Dr. John Philip Paul Stevenson Jr., M.D."_s);
    QCOMPARE(only(card("FN:Anne Fairweather\nN:;;;;")).fullName(), u"Anne Fairweather"_s);
    QCOMPARE(only(card("ORG:Comité de jumelage;Bureau")).fullName(), u"Comité de jumelage"_s);
    QCOMPARE(only(card("EMAIL:anne@example.org")).fullName(), u"anne@example.org"_s);
}

void TestVCard::valuesAreDecoded_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("note");
    QTest::newRow("plain") << QByteArray("NOTE:a, b") << u"a, b"_s;
    QTest::newRow("escapes") << QByteArray("NOTE:a\\, b\\; c\\nd\\Ne\\\\f\\:g") << u"a, b; c\nd\ne\\f:g"_s;
    QTest::newRow("folded") << QByteArray("NOTE:one\r\n  two\r\n\tthree") << u"one twothree"_s;
    QTest::newRow("fold within a character") << QByteArray("NOTE:caf\xC3\r\n \xA9") << u"café"_s;
    QTest::newRow("folded parameters") << QByteArray("NOTE;LANGUAGE=e\n n:x") << u"x"_s;
    QTest::newRow("quoted-printable")
        << QByteArray("NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:caf=C3=A9=0D=0Ax=3D1") << u"café\nx=1"_s;
    QTest::newRow("soft breaks") << QByteArray("NOTE;QUOTED-PRINTABLE:ca=\r\nf=C3=\r\n=A9") << u"café"_s;
    QTest::newRow("soft break at the end") << QByteArray("NOTE;QUOTED-PRINTABLE:abc=") << u"abc="_s;
    QTest::newRow("Latin-1") << QByteArray("NOTE;CHARSET=ISO-8859-1:caf\xE9") << u"café"_s;
    QTest::newRow("Windows-1252 untold") << QByteArray("NOTE:12 \x80") << u"12 €"_s;
    QTest::newRow("unknown charset") << QByteArray("NOTE;CHARSET=X-NONE:caf\xC3\xA9") << u"café"_s;
    QTest::newRow("colon in quotes") << QByteArray("NOTE;X-A=\"b:c;d\":text") << u"text"_s;
    QTest::newRow("quote not closed") << QByteArray("NOTE;X-A=\"b:text") << u"text"_s;
    QTest::newRow("lower case") << QByteArray("note:text") << u"text"_s;
    QTest::newRow("group") << QByteArray("item1.NOTE:text") << u"text"_s;
    QTest::newRow("CR CR LF") << QByteArray("NOTE:one\r\r\n  two") << u"one two"_s;
}

void TestVCard::valuesAreDecoded()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, note);
    const Result<VCards> read = readVCards(card(lines));
    QVERIFY(read);
    QVERIFY(read->problems.isEmpty());
    QCOMPARE(read->cards.constFirst().note(), note);
}

void TestVCard::contactsKnowTheirTypesAndLabels()
{
    const VCard one = only(card("TEL;TYPE=HOME,VOICE;TYPE=pref:01234 567890\nTEL;CELL:07700 900123\n"
                                "TEL;VALUE=uri;TYPE=\"work,fax\":tel:+44-1234;ext=12\nTEL:\n"
                                "item1.EMAIL;PREF=1:anne@example.org\nitem1.X-ABLabel:_$!<HomePage>!$_\n"
                                "EMAIL;INTERNET:mailto:a@b.org"));
    const QList<VCardContact> phones = one.phones();
    QCOMPARE(phones.size(), 3);
    QCOMPARE(phones[0].types, QStringList({u"home"_s, u"voice"_s, u"pref"_s}));
    QCOMPARE(phones[1].types, QStringList{u"cell"_s});
    QCOMPARE(phones[2].value, u"+44-1234 ext 12"_s);
    QCOMPARE(phones[2].types, QStringList({u"work"_s, u"fax"_s}));
    const QList<VCardContact> emails = one.emails();
    QCOMPARE(emails.size(), 2);
    QCOMPARE(emails[0].label, u"HomePage"_s);
    QCOMPARE(emails[0].types, QStringList{u"pref"_s});
    QCOMPARE(emails[1].value, u"a@b.org"_s);
}

void TestVCard::addressesAreTakenApart()
{
    const VCard one =
        only(card("ADR;TYPE=home:;;1\\, High Street\\nFlat 2;Northbridge;;NB1 2CD;England\nADR:;;;;;;\n"
                  "CATEGORIES:Hosts,Committee\\, old;Youth\nLANG:fr\nLANG:en\nURL:https://a.org/x,y"));
    const QList<VCardAddress> addresses = one.addresses();
    QCOMPARE(addresses.size(), 1);
    QCOMPARE(addresses[0].street, u"1, High Street\nFlat 2"_s);
    QCOMPARE(addresses[0].town, u"Northbridge"_s);
    QCOMPARE(addresses[0].postcode, u"NB1 2CD"_s);
    QCOMPARE(addresses[0].types, QStringList{u"home"_s});
    QCOMPARE(one.categories(), QStringList({u"Hosts"_s, u"Committee, old"_s, u"Youth"_s}));
    QCOMPARE(one.languages(), QStringList({u"fr"_s, u"en"_s}));
    QCOMPARE(one.url(), u"https://a.org/x,y"_s);
}

void TestVCard::birthdaysNeedAYear_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QDate>("date");
    QTest::newRow("dashes") << QByteArray("BDAY:1970-11-15") << QDate(1970, 11, 15);
    QTest::newRow("digits") << QByteArray("BDAY:19701115") << QDate(1970, 11, 15);
    QTest::newRow("with time") << QByteArray("BDAY:1970-11-15T00:00:00Z") << QDate(1970, 11, 15);
    QTest::newRow("digits with time") << QByteArray("BDAY:19701115T101500Z") << QDate(1970, 11, 15);
    QTest::newRow("no year") << QByteArray("BDAY:--1115") << QDate();
    QTest::newRow("Apple without year") << QByteArray("BDAY;X-APPLE-OMIT-YEAR=1604:1604-11-15") << QDate();
    QTest::newRow("words") << QByteArray("BDAY;VALUE=text:about 1800") << QDate();
    QTest::newRow("no such day") << QByteArray("BDAY:1970-02-31") << QDate();
}

void TestVCard::birthdaysNeedAYear()
{
    QFETCH(QByteArray, line);
    QFETCH(QDate, date);
    QCOMPARE(only(card(line)).birthday(), date);
}

void TestVCard::oddCardsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("cards");
    QTest::addColumn<QString>("name");
    const QByteArray plain = "BEGIN:VCARD\nFN:Anne\nEND:VCARD\n";
    QTest::newRow("no version") << plain << 1 << u"Anne"_s;
    QTest::newRow("two") << plain + plain << 2 << u"Anne"_s;
    QTest::newRow("lower case") << plain.toLower() << 1 << u"anne"_s;
    QTest::newRow("blanks") << QByteArray("BEGIN: VCARD \n\nFN: Anne \nEND:vcard") << 1 << u"Anne"_s;
    QTest::newRow("bare CR") << QByteArray("BEGIN:VCARD\rFN:Anne\rEND:VCARD\r") << 1 << u"Anne"_s;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain << 1 << u"Anne"_s;
    QTest::newRow("UTF-16") << QByteArray(QStringEncoder(
        QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom)(QString::fromLatin1(plain)))
                            << 1 << u"Anne"_s;
    QTest::newRow("lines around") << "Here is my list\n\n" + plain + "bye\n" << 1 << u"Anne"_s;
    QTest::newRow("not ended") << QByteArray("BEGIN:VCARD\nFN:Anne\nBEGIN:VCARD\nFN:Piet\n") << 2
                               << u"Anne"_s;
}

void TestVCard::oddCardsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, cards);
    QFETCH(QString, name);
    const Result<VCards> read = readVCards(bytes);
    QVERIFY2(read, qPrintable(read.sentence));
    QCOMPARE(read->cards.size(), cards);
    QCOMPARE(read->cards.constFirst().fullName(), name);
}

void TestVCard::photosAreNotKept()
{
    const VCard one =
        only("BEGIN:VCARD\nVERSION:2.1\nPHOTO;JPEG;ENCODING=BASE64:\nAAAA\nBBBB+/==\n\n"
             "LOGO;ENCODING=b:AAAA\n BBBB\nPHOTO:data:image/jpeg;base64,AAAA\nFN:Anne\nEND:VCARD\n");
    QCOMPARE(one.properties.size(), 1);
    QCOMPARE(one.fullName(), u"Anne"_s);
}

void TestVCard::agentsAreNoCardsOfTheirOwn()
{
    const Result<VCards> read =
        readVCards("BEGIN:VCARD\nFN:Anne\nAGENT:\nBEGIN:VCARD\nFN:Piet\nTEL:1\nEND:VCARD\n"
                   "TEL:2\nEND:VCARD\n");
    QVERIFY(read);
    QCOMPARE(read->cards.size(), 1);
    QCOMPARE(read->cards[0].fullName(), u"Anne"_s);
    QCOMPARE(read->cards[0].phones().size(), 1);
    QCOMPARE(read->cards[0].phones()[0].value, u"2"_s);
}

void TestVCard::brokenCardsAreToldByLine()
{
    const Result<VCards> read =
        readVCards("BEGIN:VCARD\nFN\nN:A;B\nEND:VCARD\nEND:VCARD\nBEGIN:VCARD\nFN:C\n");
    QVERIFY(read);
    QCOMPARE(read->cards.size(), 2);
    QList<int> lines;
    for (const Problem &problem : read->problems)
        lines.append(problem.line);
    QCOMPARE(lines, QList<int>({2, 5, 6}));
    QCOMPARE(read->cards[1].line, 6);
}

void TestVCard::whatIsNoAddressBookIsRefused()
{
    QVERIFY(!readVCards(QByteArray()));
    QVERIFY(!readVCards("a,b\n1,2\n"));
    QVERIFY(!readVCards(QByteArray(5000, '\0')));
    QVERIFY(readVCards("a,b\n").sentence.endsWith(u'.'));
    QVERIFY(readVCardFile(u"/nowhere/at/all.vcf"_s).sentence.contains(u"all.vcf"_s));
}

void TestVCard::writingIsVersion4Folded()
{
    VCard one;
    one.add(u"FN"_s, u"Anne Fairweather"_s);
    one.addStructured(u"N"_s, {u"Fairweather"_s, u"Anne"_s});
    one.add(u"NOTE"_s, u"é"_s.repeated(100) + u", a; b\\\nc"_s);
    one.add(u"TEL"_s, u"01234"_s, {u"home"_s, u"pref"_s});
    one.add(u"UID"_s, u"urn:uuid:1"_s);
    const QByteArray bytes = writeVCards({one});
    QVERIFY(
        bytes.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anne Fairweather\r\nN:Fairweather;Anne;;;\r\n"));
    QVERIFY(bytes.contains("TEL;TYPE=home;PREF=1:01234\r\n"));
    QVERIFY(bytes.endsWith("UID:urn:uuid:1\r\nEND:VCARD\r\n"));
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY(line.size() <= 76);
        QVERIFY(line.isValidUtf8());
    }
}

void TestVCard::whatWasWrittenIsReadBack()
{
    VCard one;
    one.addStructured(u"N"_s, {u"O’Brien; née \\x"_s, u"Zoë,"_s, QString(), u"Dr"_s, QString()});
    one.addStructured(u"ADR"_s,
        {QString(), QString(), u"1, Rue\nde; là"_s, u"Valmont"_s, QString(), u"14000"_s, u"France"_s},
        {u"home"_s});
    one.addStructured(u"CATEGORIES"_s, {u"a, b"_s, u"c;d"_s});
    one.add(u"NOTE"_s, u"line one\nline two, with; marks \\n and 😀 "_s.repeated(9).trimmed());
    one.add(u"BDAY"_s, u"1970-11-15"_s);
    one.add(u"X-LABEL"_s, u"v"_s, {u"a;b:c\"d^e"_s});
    const Result<VCards> back = readVCards(writeVCards({one}));
    QVERIFY(back);
    const VCard &two = back->cards.constFirst();
    QCOMPARE(two.family(), one.family());
    QCOMPARE(two.note(), one.note());
    QCOMPARE(two.birthday(), QDate(1970, 11, 15));
    QCOMPARE(two.categories(), one.categories());
    QCOMPARE(two.addresses().constFirst().street, u"1, Rue\nde; là"_s);
    QCOMPARE(two.properties.constLast().types(), QStringList{u"a;b:c\"d^e"_s});
    QVERIFY(two.uid().startsWith(u"urn:uuid:"_s));
}

void TestVCard::uidStaysTheSame()
{
    VCard one;
    one.add(u"FN"_s, u"Anne"_s);
    QCOMPARE(writeVCards({one}), writeVCards({one}));
    VCard two;
    two.add(u"FN"_s, u"Piet"_s);
    QVERIFY(only(writeVCards({one})).uid() != only(writeVCards({two})).uid());
}

void TestVCard::oldVersionsAreWrittenAsNew()
{
    const VCard old =
        only("BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Eva\n"
             "TEL;PREF;HOME;VOICE:030\nEMAIL;INTERNET:e@b.de\nEND:VCARD\n");
    const QByteArray bytes = writeVCards({old});
    QVERIFY(bytes.contains("FN:Eva M\xC3\xBCller\r\n"));
    QVERIFY(bytes.contains("N:M\xC3\xBCller;Eva;;;\r\n"));
    QVERIFY(bytes.contains("TEL;TYPE=home;TYPE=voice;PREF=1:030\r\n"));
    QVERIFY(bytes.contains("EMAIL:e@b.de\r\n"));
    QVERIFY(!bytes.contains("QUOTED"));
}

QTEST_APPLESS_MAIN(TestVCard)
#include "tst_vcard.moc"

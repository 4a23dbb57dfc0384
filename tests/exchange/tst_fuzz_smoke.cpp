// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A little fuzzing in every test run: seeds changed two thousand times, the same way each time.
#include "fuzz/readers.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTest>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 2000;

QByteArray mutated(QByteArray bytes, const QList<QByteArray> &seeds, QRandomGenerator &random)
{
    const QByteArray marks = "\",;\t|\r\n=:\\<>&\xC3\xFF\x80 0A@";
    for (int changes = random.bounded(1, 8); changes > 0; --changes) {
        const auto at = qsizetype(random.bounded(int(bytes.size()) + 1));
        const auto length = qsizetype(random.bounded(1, 20));
        switch (random.bounded(6)) {
        case 0:
            bytes.insert(at, marks[random.bounded(int(marks.size()))]);
            break;
        case 1:
            bytes.remove(at, length);
            break;
        case 2:
            bytes.insert(at, bytes.mid(random.bounded(int(bytes.size()) + 1), length));
            break;
        case 3:
            if (at < bytes.size())
                bytes[at] = char(random.bounded(256));
            break;
        case 4:
            bytes.truncate(at);
            break;
        default: {
            const QByteArray &other = seeds[random.bounded(int(seeds.size()))];
            bytes.insert(at, other.mid(random.bounded(int(other.size()) + 1), 4 * length));
        }
        }
    }
    return bytes;
}

void storeCorpus(const QString &name, const QList<QByteArray> &seeds)
{
    const QString root = qEnvironmentVariable("TWINBOOK_FUZZ_CORPUS");
    if (root.isEmpty() || !QDir().mkpath(root + u'/' + name))
        return;
    for (qsizetype i = 0; i < seeds.size(); ++i) {
        QFile file(root + u"/%1/seed%2"_s.arg(name).arg(i));
        if (file.open(QIODevice::WriteOnly))
            file.write(seeds[i]);
    }
}

} // namespace

class TestFuzzSmoke : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noBytesCrashAReader_data();
    void noBytesCrashAReader();
    void hugeCellsAndLinesAreReadQuickly();
};

void TestFuzzSmoke::noBytesCrashAReader_data()
{
    QTest::addColumn<QList<QByteArray>>("seeds");
    QTest::addColumn<int>("reader");
    QTest::newRow("csv") << fuzz::csvSeeds() << 0;
    QTest::newRow("vcard") << fuzz::vCardSeeds() << 1;
    QTest::newRow("xlsx") << fuzz::xlsxSeeds() << 2;
}

void TestFuzzSmoke::noBytesCrashAReader()
{
    QFETCH(QList<QByteArray>, seeds);
    QFETCH(int, reader);
    storeCorpus(QString::fromLatin1(QTest::currentDataTag()), seeds);
    void (*const readers[])(const QByteArray &) = {fuzz::csv, fuzz::vCard, fuzz::xlsx};
    for (const QByteArray &seed : std::as_const(seeds))
        readers[reader](seed);
    QRandomGenerator random(20260605);
    for (int i = 0; i < rounds; ++i) {
        const QByteArray &seed = seeds[random.bounded(int(seeds.size()))];
        QByteArray bytes = mutated(seed, seeds, random);
        if (reader == 2 && !bytes.isEmpty())
            bytes[0] = seed[0]; // so that the parts of a workbook stay in their place
        readers[reader](bytes);
    }
}

void TestFuzzSmoke::hugeCellsAndLinesAreReadQuickly()
{
    constexpr qsizetype size = 200'000; // what is not linear takes minutes
    const QByteArray units[] = {"\"", "\"\"", "\"a\n", ",", ";\n", "\r", " ", "a", "\" ", "=\r\n", "A;:\n ",
        "BEGIN:VCARD\n", "\"\n\"x", "N;QUOTED-PRINTABLE:=\n", "\xC3", "a:\\"};
    for (const QByteArray &unit : units) {
        const QByteArray bytes = unit.repeated(size / unit.size());
        fuzz::checkTable(readCsv(bytes));
        fuzz::checkTable(readCsv("a,b\n1,2\n" + bytes));
        readVCards(bytes);
        fuzz::vCard("BEGIN:VCARD\n" + bytes + "\nEND:VCARD\n");
    }
}

QTEST_APPLESS_MAIN(TestFuzzSmoke)
#include "tst_fuzz_smoke.moc"

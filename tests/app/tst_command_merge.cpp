// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_twinbook.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace twinbook {

// Duplicates from the command line: found, compared, merged, or said to be two.
class TestCommandMerge : public QObject
{
    Q_OBJECT

    Terminal m_terminal;
    const QString m_day = u"--today 2026-05-03 "_s;

    QJsonArray duplicates() const
    {
        return m_terminal.type(u"list duplicates sample.twinbook --json"_s).jsonList();
    }
    QJsonObject person(qint64 id) const
    {
        for (const QJsonValue &one : m_terminal.type(u"list people sample.twinbook --json"_s).jsonList())
            if (one.toObject().value(u"id"_s).toInteger() == id)
                return one.toObject();
        return {};
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY2(QFile::exists(Terminal::binary()), "Build the target twinbook first.");
        QFile::remove(m_terminal.file(u"sample.twinbook"_s));
        QCOMPARE(m_terminal.type(m_day + u"new sample.twinbook --sample"_s).code, 0);
    }

    void duplicatesAreListedWithTheirReasons()
    {
        const QJsonArray all = duplicates();
        QCOMPARE(all.size(), 1);
        const QJsonObject pair = all.first().toObject();
        QCOMPARE(pair.value(u"kind"_s).toString(), u"person"_s);
        QCOMPARE(pair.value(u"likeness"_s).toString(), u"likely"_s);
        QCOMPARE(pair.value(u"reasons"_s).toArray().size(), 3);
        const QString text = m_terminal.type(u"list duplicates sample.twinbook"_s).out;
        QVERIFY2(text.startsWith(u"Geoffrey Sedgwick, Northbridge (2000005) and Geoff Sedgwick"_s),
            qPrintable(text));
    }

    void aDryRunSaysWhatWinsAndChangesNothing()
    {
        const QString two = u"sample.twinbook \"Geoffrey Sedgwick\" \"geoff sedgwick\""_s;
        const Ran dry = m_terminal.type(u"merge-duplicates "_s + two + u" --dry-run"_s);
        QCOMPARE(dry.code, 0);
        QVERIFY2(dry.out.startsWith(u"Nothing was written."_s), qPrintable(dry.out));
        QVERIFY2(dry.out.contains(
                     u"“retired bank clerk” of “retired bank clerk” and “retired” (the fuller one)"_s),
            qPrintable(dry.out));
        QCOMPARE(duplicates().size(), 1);
    }

    void twoBecomeOneAndUndoBringsBothBack()
    {
        const Ran done = m_terminal.type(
            u"merge-duplicates sample.twinbook 2900001 2000005 --take given_name=second --json"_s);
        QCOMPARE(done.err, QString());
        QCOMPARE(done.json().value(u"kept"_s).toInteger(), 2000005);
        QCOMPARE(done.json().value(u"written"_s).toBool(), true);
        QVERIFY(person(2900001).isEmpty());
        QCOMPARE(person(2000005).value(u"given_name"_s).toString(), u"Geoff"_s);
        QCOMPARE(person(2000005).value(u"mobile"_s).toString(), u"07700 900491"_s);
        QCOMPARE(m_terminal.type(u"undo sample.twinbook"_s).code, 0);
        QCOMPARE(person(2000005).value(u"given_name"_s).toString(), u"Geoffrey"_s);
        QVERIFY(!person(2900001).isEmpty());
    }

    void whatIsNotTheSameIsNotListedAgain()
    {
        QCOMPARE(m_terminal.type(u"not-same sample.twinbook 2000005 2900001"_s).code, 0);
        QCOMPARE(duplicates().size(), 0);
        QCOMPARE(m_terminal.type(u"list duplicates sample.twinbook"_s).out, u"No duplicates found.\n"_s);
        QVERIFY(m_terminal.type(u"check sample.twinbook"_s).out.contains(u"Nothing in it looks doubtful"_s));
    }

    void whatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("nobody") << u"merge-duplicates sample.twinbook Nobody 2000005"_s << 1;
        QTest::newRow("one") << u"merge-duplicates sample.twinbook 2000005 2000005"_s << 1;
        QTest::newRow("two kinds") << u"merge-duplicates sample.twinbook 2000005 1000003"_s << 1;
        QTest::newRow("no such field")
            << u"merge-duplicates sample.twinbook 2000005 2900001 --take shoes=first"_s << 2;
        QTest::newRow("names are not joined")
            << u"merge-duplicates sample.twinbook 2000005 2900001 --take given_name=both"_s << 2;
        QTest::newRow("not the same as itself") << u"not-same sample.twinbook 2000005 2000005"_s << 1;
    }
    void whatCannotBeMeantIsRefused()
    {
        QFETCH(QString, line);
        const Ran ran = m_terminal.type(line);
        QTEST(ran.code, "code");
        QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
        QCOMPARE(duplicates().size(), 1);
    }

    void householdsMoveSplitAndJoin()
    {
        const QString book = u" sample.twinbook "_s;
        const Ran dry = m_terminal.type(u"move-out"_s + book + u"\"Lucy Fairweather\" --dry-run"_s);
        QVERIFY2(dry.out.startsWith(u"Nothing was written."_s), qPrintable(dry.err));
        const Ran split = m_terminal.type(u"split-household"_s + book
            + u"\"Fairweather, Mill Lane\" --going Anne --going \"Lucy Fairweather\" --street \"5 New Close\""
              " --town Harton"_s);
        QCOMPARE(split.err, QString());
        QVERIFY(split.out.contains(u"Fairweather, New Close"_s));
        const Ran in =
            m_terminal.type(u"move-in"_s + book + u"\"Lucy Fairweather\" \"Fairweather, Mill Lane\""_s);
        QCOMPARE(in.err, QString());
        const Ran house = m_terminal.type(
            u"move-house"_s + book + u"\"Fairweather, New Close\" --street \"7 Low Road\" --town Harton"_s);
        QCOMPARE(house.err, QString());
        QVERIFY(m_terminal.type(u"list households"_s + book).out.contains(u"Fairweather, Low Road"_s));
        QVERIFY(m_terminal.type(u"move-house"_s + book + u"\"Fairweather, Low Road\""_s).isOneSentence());
        QVERIFY(m_terminal.type(u"split-household"_s + book + u"1000001 --going Nobody"_s).isOneSentence());
    }

    void organisationsComeBackFromTheirOwnExport()
    {
        QCOMPARE(m_terminal.type(u"export organisations --from sample.twinbook --to o.csv"_s).code, 0);
        const QJsonObject again =
            m_terminal.type(u"import organisations o.csv --into sample.twinbook --json"_s).json();
        QCOMPARE(again.value(u"same"_s).toInt(), again.value(u"read"_s).toInt());
        QVERIFY(again.value(u"same"_s).toInt() > 10);
        QCOMPARE(m_terminal.type(u"new empty.twinbook"_s).code, 0);
        const QJsonObject fresh =
            m_terminal.type(u"import organisations o.csv --into empty.twinbook --json"_s).json();
        QCOMPARE(fresh.value(u"added"_s).toInt(), again.value(u"read"_s).toInt());
    }
};

} // namespace twinbook

QTEST_GUILESS_MAIN(twinbook::TestCommandMerge)
#include "tst_command_merge.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_twinbook.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace twinbook {

// Conditions, saved lists and letters as somebody types them.
class TestCommandLists : public QObject
{
    Q_OBJECT

    Terminal m_terminal;

    qsizetype count(const QString &options) const
    {
        const Ran ran =
            m_terminal.type(u"list people sample.twinbook --json --today 2026-05-20 "_s + options);
        return ran.code == 0 ? ran.jsonList().size() : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_terminal.type(u"new sample.twinbook --sample --today 2026-05-20"_s).code, 0);
    }
    void conditionsHoldTogether()
    {
        const qsizetype french = count(u"--where \"languages contains fr\""_s);
        const qsizetype here = count(u"--where \"town is Harton\""_s);
        const qsizetype both = count(u"--where \"languages contains fr\" --where \"town is Harton\""_s);
        QVERIFY(french > 0 && here > 0 && both > 0);
        QVERIFY(both <= french && both <= here && french < count({}));
    }
    void aSavedListAndAChoiceAreAskedForByName()
    {
        QCOMPARE(count(u"--saved \"hosts who speak french\""_s),
            count(u"--choice free-bed --where \"languages contains French\""_s));
    }
    void aMistakeIsToldInOneLine_data()
    {
        QTest::addColumn<QString>("options");
        QTest::newRow("field") << u"--where \"shoe_size is 43\""_s;
        QTest::newRow("condition") << u"--where \"town near Harton\""_s;
        QTest::newRow("saved") << u"--saved nothing"_s;
        QTest::newRow("choice") << u"--choice nothing"_s;
    }
    void aMistakeIsToldInOneLine()
    {
        QFETCH(QString, options);
        const Ran ran = m_terminal.type(u"list people sample.twinbook "_s + options);
        QCOMPARE(ran.code, 2);
        QVERIFY2(ran.isOneSentence(), qPrintable(ran.err));
    }
    void lettersGoToThoseChosen()
    {
        const Ran ran = m_terminal.type(u"letters sample.twinbook --template reminder --choice unpaid "
                                        "--one-per-household --to letters.pdf --today 2026-05-20"_s);
        QCOMPARE(ran.code, 0);
        QVERIFY(m_terminal.read(u"letters.pdf"_s).startsWith("%PDF"));
        const Ran text = m_terminal.type(
            u"letters sample.twinbook --template welcome --where \"name contains Fairweather\" --to - --today 2026-05-20"_s);
        QCOMPARE(text.code, 0);
        QVERIFY2(text.out.contains(u"Dear Lucy,"_s), qPrintable(text.out));
        QCOMPARE(m_terminal.type(u"letters sample.twinbook --template nothing --to -"_s).code, 2);
        QCOMPARE(m_terminal
                     .type(u"letters sample.twinbook --template welcome --where \"town is Nowhere\" --to -"_s)
                     .code,
            1);
    }
    void anExportIsNarrowedAsTheListIs()
    {
        QCOMPARE(
            m_terminal.type(u"export people --from sample.twinbook --to some.csv --choice hosts"_s).code, 0);
        QCOMPARE(
            m_terminal
                .type(u"export people --from sample.twinbook --to none.csv --where \"town is Nowhere\""_s)
                .code,
            1);
        QVERIFY(m_terminal.read(u"none.csv"_s).isEmpty());
        QVERIFY(m_terminal.read(u"some.csv"_s).count('\n') > 10);
    }
};

} // namespace twinbook

QTEST_GUILESS_MAIN(twinbook::TestCommandLists)
#include "tst_command_lists.moc"

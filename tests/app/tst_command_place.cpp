// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_twinbook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace twinbook {

// twinbook place, as a user would type it.
class TestCommandPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_terminal.type(m_day + u" new sample.twinbook --sample"_s).err, QString());
    }

    void everybodyIsPlacedWithReasonsAndTheOneLeftOutExplained()
    {
        const QJsonObject plan = place();
        QCOMPARE(plan.value(u"guests"_s).toInt(), 46);
        QCOMPARE(plan.value(u"hosts"_s).toInt(), 31);
        QCOMPARE(plan.value(u"placed"_s).toInt(), 42);
        QCOMPARE(plan.value(u"hardViolations"_s).toInt(), 0);
        for (const QJsonValue &one : plan.value(u"placements"_s).toArray())
            QVERIFY2(!one[u"reasons"_s].toArray().isEmpty(), qPrintable(one[u"party"_s].toString()));
        const QJsonArray out = plan.value(u"unplaced"_s).toArray();
        QCOMPARE(out.size(), 1);
        QCOMPARE(out[0][u"party"_s].toString(), u"Aubert"_s);
        QVERIFY(!out[0][u"nearestFix"_s].toString().isEmpty());
        QVERIFY(!out[0][u"obstacles"_s].toArray().isEmpty());
    }

    void theSameInputGivesTheSamePlacement()
    {
        QCOMPARE(place().value(u"placements"_s), place().value(u"placements"_s));
    }

    void aLateCancellationChangesAtMostThreeOtherPlacements()
    {
        const QJsonObject plan = place(u"--without Lemaire"_s);
        QCOMPARE(plan.value(u"guests"_s).toInt(), 42);
        QVERIFY(plan.value(u"changes"_s).toArray().size() <= 3);
        QCOMPARE(plan.value(u"hardViolations"_s).toInt(), 0);
    }

    void aLockIsKept()
    {
        const QJsonObject plan = place(u"--lock Bertin=Fairweather"_s);
        for (const QJsonValue &one : plan.value(u"placements"_s).toArray())
            if (one[u"party"_s].toString() == u"Bertin")
                QCOMPARE(one[u"host"_s].toString(), u"Fairweather, Mill Lane"_s);
    }

    void whatFitsNothingIsRefused()
    {
        for (const QString &wrong : {u"--lock Bertin"_s, u"--lock Nobody=Fairweather"_s,
                 u"--without Nobody"_s, u"--visit Nowhere"_s, u"--effort hard"_s, u"--weights luck=3"_s})
            QVERIFY2(!m_terminal.type(u"place sample.twinbook %1 %2"_s.arg(m_day, wrong)).err.isEmpty(),
                qPrintable(wrong));
    }

    // No rule about young people is ever set aside without a word.
    void youngPeopleLockedToAnUncheckedHouseAreToldAndNotAdopted()
    {
        const QString lock = u"--lock Tessier=Yardley"_s;
        QVERIFY(place(lock).value(u"hardViolations"_s).toInt() > 0);
        QVERIFY(!m_terminal.type(u"place sample.twinbook --effort quick %1 %2 --adopt"_s.arg(m_day, lock))
                     .err.isEmpty());
    }

    void anAdoptedPlacementStandsInTheBookAndIsKept()
    {
        QCOMPARE(
            m_terminal.type(u"place sample.twinbook --effort quick --adopt %1"_s.arg(m_day)).err, QString());
        const QJsonObject again = place();
        QVERIFY(again.value(u"changes"_s).toArray().isEmpty());
        QVERIFY(m_terminal.type(u"report guest-list --from sample.twinbook --to g.txt %1"_s.arg(m_day))
                    .err.isEmpty());
    }

private:
    QJsonObject place(const QString &more = {})
    {
        return m_terminal.type(u"place sample.twinbook --effort quick --json %1 %2"_s.arg(m_day, more))
            .json();
    }

    Terminal m_terminal;
    const QString m_day = u"--today 2026-11-24"_s;
};

} // namespace twinbook

QTEST_MAIN(twinbook::TestCommandPlace)
#include "tst_command_place.moc"

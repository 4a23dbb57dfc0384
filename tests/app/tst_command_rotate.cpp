// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_twinbook.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace twinbook {

class TestCommandRotate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTermIsFilledOrItsVacancyExplained();
    void noHardRuleIsBroken();
    void theSameInputGivesTheSamePlan();
    void aLockIsKept();
    void aLockThatBreaksARuleIsKeptAndTold();
    void aLockThatFitsNothingIsRefused_data();
    void aLockThatFitsNothingIsRefused();
    void whatContradictsItselfIsRefused();
    void aPlanThatBreaksARuleIsAdoptedOnlyWhenToldSo();
    void rolesAndConstitutionBeginWithThoseShipped();
    void whoWithdrawsIsReplacedWithFewChanges();
    void aPlanIsKeptAndAdoptedInOneStepEach();
    void aBookWithoutRolesSaysSo();
    void inWordsItReadsAsAPlan();

private:
    QJsonObject rotate(const QString &more = {})
    {
        return m_terminal.type(u"rotate sample.twinbook --effort quick --json %1 %2"_s.arg(m_day, more))
            .json();
    }
    static QString holder(const QJsonObject &plan, const QString &role, int year)
    {
        for (const QJsonValue &one : plan.value(u"assignments"_s).toArray())
            if (one[u"role"_s].toString() == role && one[u"from"_s].toInt() <= year
                && one[u"until"_s].toInt() > year)
                return one[u"person"_s].toString();
        return {};
    }

    Terminal m_terminal;
    const QString m_day = u"--today 2026-11-23"_s;
};

void TestCommandRotate::initTestCase()
{
    QCOMPARE(m_terminal.type(m_day + u" new sample.twinbook --sample"_s).err, QString());
}

void TestCommandRotate::everyTermIsFilledOrItsVacancyExplained()
{
    const QJsonObject plan = rotate(u"--years 6"_s);
    QCOMPARE(plan.value(u"years"_s).toInt(), 6);
    QCOMPARE(plan.value(u"firstAgm"_s).toString(), u"2027-04-24"_s);
    QVERIFY(plan.value(u"assignments"_s).toArray().size() > 30);
    for (const QJsonValue &one : plan.value(u"assignments"_s).toArray())
        QVERIFY2(!one[u"reasons"_s].toArray().isEmpty(), qPrintable(one[u"role"_s].toString()));
    const QJsonArray vacancies = plan.value(u"vacancies"_s).toArray();
    QVERIFY(!vacancies.isEmpty());
    for (const QJsonValue &one : vacancies) {
        QCOMPARE(one[u"role"_s].toString(), u"Youth"_s);
        QVERIFY(one[u"reasons"_s].toArray().size() > 1);
        QCOMPARE(one[u"obstacles"_s][0][u"rule"_s].toString(), u"skill-missing"_s);
    }
    QVERIFY(!plan.value(u"relaxations"_s).toArray().isEmpty());
    QVERIFY(plan.value(u"seconds"_s).toDouble() >= 0);
    QVERIFY(plan.value(u"objective"_s).toObject().contains(u"preference"_s));
}

void TestCommandRotate::noHardRuleIsBroken()
{
    for (const int years : {1, 3, 10}) {
        const QJsonObject plan = rotate(u"--years %1"_s.arg(years));
        QCOMPARE(plan.value(u"hardViolations"_s).toInt(-1), 0);
        for (const QJsonValue &one : plan.value(u"violations"_s).toArray())
            QVERIFY(one[u"level"_s].toString() != u"hard");
    }
}

void TestCommandRotate::theSameInputGivesTheSamePlan()
{
    QJsonObject one = rotate();
    QJsonObject two = rotate();
    one.remove(u"seconds"_s);
    two.remove(u"seconds"_s);
    QCOMPARE(one, two);
}

void TestCommandRotate::aLockIsKept()
{
    const QJsonObject plan = rotate(u"--lock \"Secretary@2027=Anne Fairweather\""_s);
    QCOMPARE(holder(plan, u"Secretary"_s, 2027), u"Anne Fairweather"_s);
    QCOMPARE(plan.value(u"hardViolations"_s).toInt(-1), 0);
    QVERIFY(!plan.value(u"changes"_s).toArray().isEmpty());
    const QJsonObject vacant = rotate(u"--lock \"Press and website@2027=-\""_s);
    QCOMPARE(holder(vacant, u"Press and website"_s, 2027), QString());
}

void TestCommandRotate::aLockThatBreaksARuleIsKeptAndTold()
{
    const QJsonObject plan = rotate(u"--lock \"Treasurer@2027=Anne Fairweather\""_s);
    QCOMPARE(holder(plan, u"Treasurer"_s, 2027), u"Anne Fairweather"_s); // a fourth term in a row
    QVERIFY(plan.value(u"hardViolations"_s).toInt() > 0);
    QString told;
    for (const QJsonValue &one : plan.value(u"violations"_s).toArray())
        if (one[u"level"_s].toString() == u"hard")
            told += one[u"sentence"_s].toString();
    QVERIFY2(told.contains(u"Anne Fairweather as Treasurer"_s) && told.contains(u"too many terms"_s),
        qPrintable(told));
}

void TestCommandRotate::aLockThatFitsNothingIsRefused_data()
{
    QTest::addColumn<QString>("lock");
    QTest::newRow("no role") << u"Juggler@2027=Anne Fairweather"_s;
    QTest::newRow("no person") << u"Treasurer@2027=Nobody Atall"_s;
    QTest::newRow("no such year") << u"Treasurer@2050=Anne Fairweather"_s;
    QTest::newRow("no such seat") << u"Treasurer 4@2027=Anne Fairweather"_s;
    QTest::newRow("not understood") << u"Treasurer"_s;
    QTest::newRow("in place of a holder") << u"Hosting organiser@2027=Joan Adams"_s;
}

void TestCommandRotate::aLockThatFitsNothingIsRefused()
{
    QFETCH(QString, lock);
    const Ran ran =
        m_terminal.run({u"rotate"_s, u"sample.twinbook"_s, u"--lock"_s, lock, u"--effort"_s, u"quick"_s});
    QVERIFY(ran.code != 0);
    QCOMPARE(ran.out, QString());
    QVERIFY(!ran.err.isEmpty());
}

void TestCommandRotate::whatContradictsItselfIsRefused()
{
    const QString book = u"rotate sample.twinbook --effort quick "_s + m_day;
    QVERIFY(m_terminal.type(book + u" --first 1900-01-01"_s).err.contains(u"still to come"));
    QVERIFY(m_terminal.type(book + u" --lock \"Chair@2027=Joan Adams\" --without \"Joan Adams\""_s)
                .err.contains(u"Joan Adams"));
}

void TestCommandRotate::aPlanThatBreaksARuleIsAdoptedOnlyWhenToldSo()
{
    QCOMPARE(m_terminal.type(m_day + u" new breaking.twinbook --sample"_s).err, QString());
    const QString line = u"rotate breaking.twinbook --effort quick --save Bad --adopt "
                         "--lock \"Chair@2027=Hilary Underhill\" "_s
        + m_day;
    const QString terms = m_terminal.type(u"list terms breaking.twinbook --json"_s).out;
    QVERIFY(m_terminal.type(line).err.contains(u"breaks a rule"));
    QCOMPARE(m_terminal.type(u"list terms breaking.twinbook --json"_s).out, terms);
    QCOMPARE(m_terminal.type(line + u" --yes"_s).code, 0);
    QVERIFY(m_terminal.type(u"list terms breaking.twinbook --json"_s).out != terms);
}

void TestCommandRotate::rolesAndConstitutionBeginWithThoseShipped()
{
    QCOMPARE(m_terminal.type(u"new begun.twinbook"_s).err, QString());
    QCOMPARE(m_terminal.type(u"add roles begun.twinbook --like chair"_s).err, QString());
    QCOMPARE(m_terminal.type(u"add constitutions begun.twinbook --like haverhill"_s).err, QString());
    QVERIFY(m_terminal.type(u"list roles begun.twinbook --json"_s).out.contains(u"Chair"));
    QVERIFY(m_terminal.type(u"add roles begun.twinbook --like juggler"_s).err.contains(u"treasurer"));
}

void TestCommandRotate::whoWithdrawsIsReplacedWithFewChanges()
{
    const QJsonObject before = rotate();
    const QString gone = holder(before, u"Treasurer"_s, 2027);
    const QJsonObject plan = rotate(u"--without \"%1\""_s.arg(gone));
    QCOMPARE(plan.value(u"hardViolations"_s).toInt(-1), 0);
    qsizetype held = 0;
    for (const QJsonValue &one : before.value(u"assignments"_s).toArray())
        held += one[u"person"_s].toString() == gone ? 1 : 0;
    for (const QJsonValue &one : plan.value(u"assignments"_s).toArray())
        QVERIFY(one[u"person"_s].toString() != gone);
    const QJsonArray changes = plan.value(u"changes"_s).toArray();
    QVERIFY(changes.size() >= held);
    QVERIFY2(changes.size() <= held + 6, qPrintable(QString::number(changes.size())));
    QVERIFY(changes.first().toString().contains(u" instead of "_s));
}

void TestCommandRotate::aPlanIsKeptAndAdoptedInOneStepEach()
{
    QCOMPARE(m_terminal.type(m_day + u" new adopt.twinbook --sample"_s).code, 0);
    const auto count = [&](const QString &kind) {
        return m_terminal.type(u"list %1 adopt.twinbook --json"_s.arg(kind)).jsonList().size();
    };
    const qsizetype terms = count(u"terms"_s);
    const Ran ran = m_terminal.type(
        u"rotate adopt.twinbook --effort quick --years 3 --save \"Three years\" --adopt --json "_s + m_day);
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    qsizetype coming = 0;
    for (const QJsonValue &one : ran.json().value(u"assignments"_s).toArray())
        coming += one[u"fixed"_s].toBool() ? 0 : 1;
    QCOMPARE(count(u"terms"_s), terms + coming);
    QCOMPARE(count(u"plans"_s), 3);
    QVERIFY(
        m_terminal.type(u"history adopt.twinbook"_s).out.contains(u"Adopt the rotation plan Three years"_s));
    QCOMPARE(m_terminal.type(u"undo adopt.twinbook"_s).code, 0);
    QCOMPARE(count(u"terms"_s), terms);
    // The same again from the plan that is kept: nothing changes.
    const QJsonObject again =
        m_terminal.type(u"rotate adopt.twinbook --plan \"Three years\" --effort quick --json "_s + m_day)
            .json();
    QVERIFY2(again.value(u"changes"_s).toArray().size() <= 2,
        qPrintable(QString::number(again.value(u"changes"_s).toArray().size())));
}

void TestCommandRotate::aBookWithoutRolesSaysSo()
{
    QCOMPARE(m_terminal.type(u"new empty.twinbook"_s).code, 0);
    const Ran ran = m_terminal.type(u"rotate empty.twinbook"_s);
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains(u"no roles yet"_s), qPrintable(ran.err));
}

void TestCommandRotate::inWordsItReadsAsAPlan()
{
    const Ran ran = m_terminal.type(u"rotate sample.twinbook --effort quick "_s + m_day);
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains(u"No rule is broken."_s));
    QVERIFY(ran.out.contains(u"Why nobody is Youth from 2027"_s));
    QVERIFY(ran.out.contains(u"What would fill it:"_s));
}

} // namespace twinbook

QTEST_GUILESS_MAIN(twinbook::TestCommandRotate)
#include "tst_command_rotate.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_rate.h"
#include "gift_judgement.h"
#include "gift_presets.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace twinbook;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QDate today(2026, 11, 23);

Gift gift(QDate day, qint64 pence, const QString &donor = u"Stadt Gotha"_s)
{
    Gift gift;
    gift.id = Id<Gift>::fresh();
    gift.kind = u"gift"_s;
    gift.direction = u"received"_s;
    gift.receivedOn = day;
    gift.description = u"A book"_s;
    gift.donorOrganisation = donor;
    gift.holder = u"Anne Fairweather"_s;
    gift.valueKind = u"plain"_s;
    gift.valueWords = u"as said"_s;
    gift.value = gift.homeValue = pence;
    gift.currency = u"GBP"_s;
    return gift;
}

GiftRule preset(const char *key)
{
    const auto rule = giftPreset(QString::fromLatin1(key));
    if (!rule)
        qFatal("no preset %s", key);
    GiftRule always = *rule;
    always.fromOn = {};
    return always;
}

GiftJudgement judged(const Gift &entry, const GiftRule &rule, const QList<Gift> &others = {})
{
    return GiftJudge({rule}, others + QList<Gift>{entry}, Currency{}).judge(entry, today, english);
}

} // namespace

// The rules of registers of gifts: worked examples 1 to 4 of rules.md, and what follows from them.
class TestGiftRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Worked example 1.
    void aGiftIsRegisteredWithin28DaysByEitherWayOfCounting()
    {
        Gift entry = gift(QDate(2026, 6, 12), 6500);
        const GiftRule lga = preset("england-2020");
        GiftRule folkestone = lga;
        folkestone.convention = u"day_of"_s;
        QCOMPARE(judged(entry, lga).verdict, GiftJudgement::Must);
        QCOMPARE(judged(entry, lga).by, QDate(2026, 7, 10));
        QCOMPARE(judged(entry, lga).warnBy, QDate(2026, 7, 9));
        QCOMPARE(judged(entry, folkestone).by, QDate(2026, 7, 9));
        entry.registeredOn = QDate(2026, 7, 11);
        QCOMPARE(judged(entry, lga).daysLate, 1);
        QCOMPARE(judged(entry, folkestone).daysLate, 2);
        entry.registeredOn = QDate(2026, 7, 10);
        QCOMPARE(judged(entry, lga).daysLate, 0);
    }
    void theSentenceSaysWhyByWhenAndWithWhom()
    {
        const Gift entry = gift(QDate(2026, 6, 12), 6500);
        const GiftJudge judge({preset("england-2020")}, {}, Currency{});
        QCOMPARE(judge.judge(entry, QDate(2026, 6, 13), english).why,
            u"It is worth £65.00; at least £50.00 must be registered; register it by Fri 10 July 2026 with "
            u"the "
            "Monitoring Officer (by Thu 9 July 2026 where the day of receipt counts) (England: LGA Model "
            "Councillor Code 2020)."_s);
    }
    // Worked example 2.
    void theLimitItselfIsAtLeastButNotOver_data()
    {
        QTest::addColumn<QString>("comparator");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<bool>("must");
        QTest::newRow("£50.00, at least £50") << u"at_least"_s << qint64(5000) << qint64(5000) << true;
        QTest::newRow("£50.00, over £50") << u"over"_s << qint64(5000) << qint64(5000) << false;
        QTest::newRow("£49.99, at least £50") << u"at_least"_s << qint64(5000) << qint64(4999) << false;
        QTest::newRow("£49.99, over £50") << u"over"_s << qint64(5000) << qint64(4999) << false;
    }
    void theLimitItselfIsAtLeastButNotOver()
    {
        QFETCH(QString, comparator);
        QFETCH(qint64, limit);
        QFETCH(qint64, value);
        QFETCH(bool, must);
        GiftRule rule = preset("england-2020");
        rule.comparator = comparator;
        rule.threshold = limit;
        QCOMPARE(judged(gift(QDate(2026, 6, 12), value), rule).verdict == GiftJudgement::Must, must);
    }
    void franceCountsStrictlyAbove150Euro()
    {
        const GiftRule france = preset("france-2025");
        for (const auto &[cents, must] : {std::pair(15000, false), std::pair(15001, true)}) {
            Gift entry = gift(QDate(2026, 6, 12), cents);
            entry.currency = u"EUR"_s;
            const GiftJudgement judgement =
                GiftJudge({france}, {entry}, *Currency::fromCode(u"EUR")).judge(entry, today, english);
            QCOMPARE(judgement.verdict == GiftJudgement::Must, must);
            QVERIFY(!judgement.by.isValid());
        }
    }
    // Worked example 3.
    void giftsOfOneDonorAreAddedUpOverTheWindowOfTheRule()
    {
        const QList<Gift> series{
            gift(QDate(2026, 2, 10), 3000), gift(QDate(2026, 9, 1), 4500), gift(QDate(2027, 1, 20), 2800)};
        GiftRule rolling = preset("england-cspl-2019");
        rolling.sumComparator = u"over"_s;
        const QDate later(2027, 2, 1);
        const GiftJudge months({rolling}, series, Currency{});
        QCOMPARE(months.judge(series.at(1), later, english).sum.minor, 7500);
        QCOMPARE(months.judge(series.at(1), later, english).verdict, GiftJudgement::NeedNot);
        QCOMPARE(months.judge(series.at(2), later, english).sum.minor, 10300);
        QCOMPARE(months.judge(series.at(2), later, english).verdict, GiftJudgement::Must);
        QCOMPARE(months.judge(series.at(2), later, english).together.size(), 2);
        const GiftJudge years({preset("england-folkestone")}, series, Currency{});
        for (const Gift &entry : series)
            QCOMPARE(years.judge(entry, later, english).verdict, GiftJudgement::NeedNot);
        QCOMPARE(years.judge(series.at(1), later, english).sum.minor, 7500);
        QCOMPARE(years.judge(series.at(2), later, english).sum.minor, 2800);
    }
    // Worked example 4.
    void theSourceOfTheRateDecides()
    {
        const Money gift{5800, *Currency::fromCode(u"EUR")};
        const Currency pounds;
        QCOMPARE(exchanged(gift, *ExchangeRate::read(u"0.8531"_s), RateWay::Times, pounds)->minor, 4948);
        QCOMPARE(exchanged(gift, *ExchangeRate::read(u"1,1570"_s), RateWay::Divide, pounds)->minor, 5013);
        const GiftRule lga = preset("england-2020");
        for (const auto &[pence, must] : {std::pair(4948, false), std::pair(5013, true)}) {
            Gift entry = ::gift(QDate(2026, 6, 12), pence);
            entry.currency = u"EUR"_s;
            entry.value = 5800;
            QCOMPARE(judged(entry, lga).verdict == GiftJudgement::Must, must);
        }
    }
    void aRateIsExactAndRoundedOnceHalfUp()
    {
        const Currency yen = *Currency::fromCode(u"JPY");
        const Currency pounds;
        QCOMPARE(exchanged({1, pounds}, *ExchangeRate::read(u"0.5"_s), RateWay::Times, pounds)->minor, 1);
        QCOMPARE(exchanged({-1, pounds}, *ExchangeRate::read(u"0.5"_s), RateWay::Times, pounds)->minor, -1);
        QCOMPARE(
            exchanged({1000, yen}, *ExchangeRate::read(u"190.25"_s), RateWay::Divide, pounds)->minor, 526);
        QCOMPARE(
            exchanged({10000, pounds}, *ExchangeRate::read(u"190.25"_s), RateWay::Times, yen)->minor, 19025);
        for (const QString &wrong :
            {u""_s, u"0"_s, u"0.000"_s, u"-1"_s, u"1.2.3"_s, u"one"_s, u"1234567890123"_s})
            QVERIFY2(!ExchangeRate::read(wrong), qPrintable(wrong));
        QVERIFY(!exchanged({std::numeric_limits<qint64>::max(), pounds}, *ExchangeRate::read(u"9"_s),
            RateWay::Times, pounds));
    }
    void everyEntryIsJudgedByTheRulesOfItsDay()
    {
        GiftRule older = preset("england-2007");
        older.fromOn = QDate(2007, 5, 1);
        GiftRule newer = preset("england-2020");
        newer.fromOn = QDate(2021, 5, 20);
        const Gift before = gift(QDate(2021, 5, 19), 3000);
        const Gift after = gift(QDate(2021, 5, 20), 3000);
        const GiftJudge judge({older, newer}, {before, after}, Currency{});
        QCOMPARE(judge.judge(before, today, english).verdict, GiftJudgement::Must);
        QCOMPARE(judge.judge(after, today, english).verdict, GiftJudgement::NeedNot);
        QCOMPARE(judge.judge(gift(QDate(2006, 1, 1), 9900), today, english).verdict, GiftJudgement::NoRules);
    }
    void whatIsDeclinedIsRegisteredAsTheRuleSays_data()
    {
        QTest::addColumn<QString>("refused");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<bool>("must");
        QTest::newRow("none") << u"none"_s << qint64(50000) << false;
        QTest::newRow("significant, small") << u"significant"_s << qint64(1000) << false;
        QTest::newRow("significant, large") << u"significant"_s << qint64(5000) << true;
        QTest::newRow("all") << u"all"_s << qint64(100) << true;
    }
    void whatIsDeclinedIsRegisteredAsTheRuleSays()
    {
        QFETCH(QString, refused);
        QFETCH(qint64, value);
        QFETCH(bool, must);
        GiftRule rule = preset("england-2020");
        rule.refused = refused;
        Gift entry = gift(QDate(2026, 6, 12), value);
        entry.direction = u"declined"_s;
        QCOMPARE(judged(entry, rule).verdict == GiftJudgement::Must, must);
    }
    void whatIsNotKnownIsAskedForAndNeverTakenForNothing_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<int>("verdict");
        QTest::newRow("not known") << u"unknown"_s << qint64(0) << qint64(0)
                                   << int(GiftJudgement::ValueNeeded);
        QTest::newRow("nothing said")
            << QString() << qint64(0) << qint64(0) << int(GiftJudgement::ValueNeeded);
        QTest::newRow("above limit") << u"above"_s << qint64(0) << qint64(0) << int(GiftJudgement::Must);
        QTest::newRow("over £20") << u"above"_s << qint64(2000) << qint64(0)
                                  << int(GiftJudgement::ValueNeeded);
        QTest::newRow("over £50") << u"above"_s << qint64(5000) << qint64(0) << int(GiftJudgement::Must);
        QTest::newRow("under £10") << u"below"_s << qint64(1000) << qint64(0) << int(GiftJudgement::NeedNot);
        QTest::newRow("under £50") << u"below"_s << qint64(5000) << qint64(0) << int(GiftJudgement::NeedNot);
        QTest::newRow("under £60") << u"below"_s << qint64(6000) << qint64(0)
                                   << int(GiftJudgement::ValueNeeded);
        QTest::newRow("up to £50") << u"below"_s << qint64(5000) << qint64(0)
                                   << int(GiftJudgement::ValueNeeded);
        QTest::newRow("up to £49") << u"below"_s << qint64(4900) << qint64(0) << int(GiftJudgement::NeedNot);
        QTest::newRow("£40 to £60") << u"range"_s << qint64(4000) << qint64(6000) << int(GiftJudgement::Must);
        QTest::newRow("about £50") << u"about"_s << qint64(5000) << qint64(0) << int(GiftJudgement::Must);
    }
    void whatIsNotKnownIsAskedForAndNeverTakenForNothing()
    {
        QFETCH(QString, kind);
        QFETCH(qint64, value);
        QFETCH(qint64, to);
        QFETCH(int, verdict);
        Gift entry = gift(QDate(2026, 6, 12), value);
        entry.valueKind = kind;
        entry.valueTo = to;
        entry.valueWords = QString::fromUtf8(QTest::currentDataTag());
        entry.homeValue = std::max(value, to);
        QCOMPARE(int(judged(entry, preset("england-2020")).verdict), verdict);
    }
    void moneyWithoutARateIsNotJudged()
    {
        Gift entry = gift(QDate(2026, 6, 12), 5800);
        entry.currency = u"EUR"_s;
        entry.homeValue = 0;
        QCOMPARE(judged(entry, preset("england-2020")).verdict, GiftJudgement::ValueNeeded);
    }
    void whatCannotBeAddedUpIsNotSaidToBeLittle()
    {
        const GiftRule berlin = preset("berlin");
        Gift vase = gift(QDate(2026, 6, 12), 0);
        vase.valueKind = u"unknown"_s;
        QCOMPARE(GiftJudge({berlin}, {vase}, *Currency::fromCode(u"EUR")).judge(vase, today, english).verdict,
            GiftJudgement::ValueNeeded);
        // In a book of pounds, with no single threshold that could be told.
        const GiftJudgement pounds = judged(gift(QDate(2026, 6, 12), 10000), berlin);
        QCOMPARE(pounds.verdict, GiftJudgement::ValueNeeded);
        for (const QString &why : {pounds.why, judged(vase, berlin).why})
            QVERIFY2(why.contains(u"over €5.00 in all from one source"_s) && !why.contains(u"€0.00"_s),
                qPrintable(why));
        GiftRule neither = berlin;
        neither.sumWindow = u"none"_s;
        QVERIFY(judged(vase, neither).why.startsWith(u"By these rules it need not be registered"_s));
    }
    void sumsAreMadeInTheCurrencyOfTheRule()
    {
        const GiftRule berlin = preset("berlin");
        Gift first = gift(QDate(2026, 6, 12), 300);
        Gift second = gift(QDate(2026, 6, 14), 400);
        for (Gift *one : {&first, &second}) {
            one->currency = u"EUR"_s;
            one->homeValue = 0; // in a book of pounds, and no rate is known
        }
        QCOMPARE(judged(first, berlin).verdict, GiftJudgement::NeedNot);
        const GiftJudgement judgement = judged(second, berlin, {first});
        QCOMPARE(judgement.verdict, GiftJudgement::Must);
        QCOMPARE(judgement.sum.minor, 700);
        QVERIFY2(judgement.why.contains(u"€7.00"_s), qPrintable(judgement.why));
        // What is not in that currency is said not to be counted.
        QCOMPARE(judged(first, berlin, {gift(QDate(2026, 6, 1), 900)}).unvalued, 1);
    }
    void theFormOfAFirmMakesNoOtherDonor()
    {
        const QDate day(2026, 3, 1);
        const GiftJudgement judgement = judged(gift(day, 4000, u"Acme Limited"_s),
            preset("england-folkestone"), {gift(day, 4000, u"Acme Ltd"_s), gift(day, 4000, u"ACME plc"_s)});
        QCOMPARE(judgement.sum.minor, 12000);
        QCOMPARE(judgement.verdict, GiftJudgement::Must);
    }
    void sumsSayWhatTheyDoNotCount()
    {
        Gift foreign = gift(QDate(2026, 2, 1), 9900);
        foreign.homeValue = 0; // no rate is known
        const GiftJudgement judgement =
            judged(gift(QDate(2026, 3, 1), 2000), preset("england-folkestone"), {foreign});
        QCOMPARE(judgement.unvalued, 1);
        QVERIFY2(judgement.why.contains(u"without a known value"), qPrintable(judgement.why));
    }
    void giftsUnderALimitDoNotReachItTogether()
    {
        Gift first = gift(QDate(2026, 2, 1), 5000);
        first.valueKind = u"below"_s;
        first.valueWords = u"less than £50"_s;
        Gift second = first;
        second.id = Id<Gift>::fresh();
        second.receivedOn = QDate(2026, 2, 10);
        QCOMPARE(judged(second, preset("england-cspl-2019"), {first}).verdict, GiftJudgement::NeedNot);
    }
    void thePersonIsTheSameSourceWithAndWithoutTheFirm()
    {
        Gift first = gift(QDate(2026, 2, 1), 6000, QString());
        first.donorPerson = u"Jim Roe"_s;
        Gift second = gift(QDate(2026, 2, 10), 6000, u"Roe Ltd"_s);
        second.donorPerson = u"Jim Roe"_s;
        QCOMPARE(judged(second, preset("england-folkestone"), {first}).sum.minor, 12000);
    }
    void aTermOfOfficeIsFoundBeforeAndAfterTheOneThatWasNamed()
    {
        GiftRule rule = preset("england-2020");
        rule.sumWindow = u"term"_s;
        rule.termStart = QDate(2019, 5, 6);
        rule.termYears = 4;
        QCOMPARE(windowStart(rule, QDate(2019, 5, 6)), QDate(2019, 5, 6));
        QCOMPARE(windowStart(rule, QDate(2023, 5, 5)), QDate(2019, 5, 6));
        QCOMPARE(windowStart(rule, QDate(2023, 5, 6)), QDate(2023, 5, 6));
        QCOMPARE(windowStart(rule, QDate(2019, 5, 5)), QDate(2015, 5, 6));
        QCOMPARE(windowStart(rule, QDate(2036, 1, 1)), QDate(2035, 5, 6));
    }
    void associatedSourcesAreOneOnlyWhereTheRuleSaysSo()
    {
        Gift first = gift(QDate(2026, 2, 1), 6000, u"Stadt Gotha"_s);
        Gift second = gift(QDate(2026, 3, 1), 6000, u"Gotha Stadtwerke"_s);
        second.countsWith = u"Stadt Gotha"_s;
        GiftRule rule = preset("england-folkestone");
        QCOMPARE(judged(second, rule, {first}).verdict, GiftJudgement::Must);
        rule.associated = false;
        QCOMPARE(judged(second, rule, {first}).verdict, GiftJudgement::NeedNot);
    }
    void aCorrectedEntryCountsOnlyOnceAndSoDoWhatWasRemovedGivenOrReturned()
    {
        const GiftRule rule = preset("england-folkestone");
        const Gift wrong = gift(QDate(2026, 2, 1), 6000);
        Gift right = gift(QDate(2026, 2, 1), 5000);
        right.corrects = wrong.id;
        QCOMPARE(judged(right, rule, {wrong}).sum.minor, 5000);
        Gift removed = gift(QDate(2026, 2, 1), 9000);
        removed.removed = true;
        Gift given = gift(QDate(2026, 2, 1), 9000);
        given.direction = u"given"_s;
        Gift returned = gift(QDate(2026, 2, 1), 9000);
        returned.direction = u"returned"_s;
        QCOMPARE(judged(right, rule, {wrong, removed, given, returned}).sum.minor, 5000);
    }
    void everyPresetIsARuleThatCanBeStored()
    {
        QVERIFY(giftPresets().size() >= 8);
        for (const GiftPreset &preset : giftPresets()) {
            QVERIFY2(check(preset.rule).isEmpty(), qPrintable(preset.key));
            QVERIFY2(!preset.rule.source.isEmpty(), qPrintable(preset.key));
            const Record<GiftRule> &shape = recordOf<GiftRule>();
            for (const Column &column : shape.columns) {
                const QString value = column.get(&preset.rule).toString();
                if (column.kind != Kind::Choice || value.isEmpty())
                    continue;
                QVERIFY2(std::any_of(column.choices.begin(), column.choices.end(),
                             [&](const Choice &choice) { return choice.key == value; }),
                    qPrintable(preset.key + u' ' + column.name));
            }
        }
    }
    void presetsSpeakFrenchAndGerman()
    {
        const QList<GiftPreset> english = giftPresets();
        for (const QLocale::Language language : {QLocale::French, QLocale::German}) {
            const QList<GiftPreset> spoken = giftPresets(QLocale(language));
            QCOMPARE(spoken.size(), english.size());
            for (qsizetype i = 0; i < english.size(); ++i) {
                const GiftRule &theirs = spoken.at(i).rule;
                const GiftRule &ours = english.at(i).rule;
                const auto other = [](const QString &a, const QString &b) { return b.isEmpty() || a != b; };
                QVERIFY2(other(theirs.notes, ours.notes) && other(theirs.registerWith, ours.registerWith)
                        && other(theirs.approver, ours.approver) && other(theirs.name, ours.name),
                    qPrintable(english.at(i).key));
                QCOMPARE(theirs.threshold, ours.threshold);
            }
        }
        QVERIFY(giftPreset(u"france-2025"_s)->notes.startsWith(u"Gifts, benefits"_s));
        QVERIFY(giftPreset(u"berlin"_s, QLocale(QLocale::German))->registerWith == u"die Dienststelle"_s);
    }
    // What must be registered follows from what is in the register, whatever the order it was entered in.
    void noOrderOfEntryChangesWhatMustBeRegistered()
    {
        QRandomGenerator random(20261123);
        const QStringList donors{u"Stadt Gotha"_s, u"Ville de Gap"_s, u"Comité"_s};
        for (int round = 0; round < 60; ++round) {
            QList<GiftRule> rules{preset("england-2007")};
            GiftRule later = preset(round % 2 ? "england-cspl-2019" : "england-folkestone");
            later.fromOn = QDate(2026, 3, 1);
            rules += later;
            QList<Gift> entries;
            for (int i = 0; i < 25; ++i) {
                Gift entry = gift(QDate(2026, 1, 1).addDays(random.bounded(500)), random.bounded(6000),
                    donors.at(random.bounded(3)));
                if (random.bounded(5) == 0)
                    entry.direction = u"declined"_s;
                entries += entry;
            }
            const auto mustOf = [&](const QList<Gift> &all) {
                const GiftJudge judge(rules, all, Currency{});
                QHash<qint64, QString> verdicts;
                for (const Gift &entry : all)
                    verdicts.insert(entry.id.value, judge.judge(entry, today, english).why);
                return verdicts;
            };
            const QHash<qint64, QString> first = mustOf(entries);
            std::shuffle(entries.begin(), entries.end(), random);
            QCOMPARE(mustOf(entries), first);
        }
    }
};

QTEST_GUILESS_MAIN(TestGiftRules)
#include "tst_gift_rules.moc"

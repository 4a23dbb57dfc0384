// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_clocks.h"

#include "figures.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twinbook;

// Worked example 24 of the rules, and what it says by the way.
class TestDataClocks : public QObject
{
    Q_OBJECT

    const QLocale m_english{QLocale::English, QLocale::UnitedKingdom};

    static DataRequest request(const QString &kind, QDate received)
    {
        DataRequest r;
        r.kind = kind;
        r.receivedOn = received;
        return r;
    }
    DataClock clock(const DataRequest &r) const { return clockOf(r, *m_store); }

    QTemporaryDir m_folder;
    std::shared_ptr<Store> m_store;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/London");
        const auto made = Store::create(m_folder.filePath(u"b.twinbook"_s),
            {{&recordOf<DatedFigure>()}, u"Joan"_s, m_folder.filePath(u"sites.ini"_s)});
        QVERIFY2(made, qPrintable(made.sentence));
        m_store = *made;
    }

    void aRequestIsAnsweredWithinAMonthOfItsReceipt_data()
    {
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("by");
        QTest::newRow("no such date next month, and a Saturday") << QDate(2026, 1, 31) << QDate(2026, 3, 2);
        QTest::newRow("a Saturday") << QDate(2026, 9, 3) << QDate(2026, 10, 5);
        QTest::newRow("a plain Monday") << QDate(2026, 5, 15) << QDate(2026, 6, 15);
        QTest::newRow("Christmas, and the substitute for Boxing Day")
            << QDate(2026, 11, 25) << QDate(2026, 12, 29);
        QTest::newRow("Good Friday to Easter Tuesday") << QDate(2026, 3, 3) << QDate(2026, 4, 7);
        QTest::newRow("a leap year's February") << QDate(2028, 1, 31) << QDate(2028, 2, 29);
    }
    void aRequestIsAnsweredWithinAMonthOfItsReceipt()
    {
        QFETCH(QDate, received);
        QFETCH(QDate, by);
        QCOMPARE(monthsAfterReceipt(received, 1, englishBankHolidays()), by);
        for (const QString &kind : {u"access"_s, u"correction"_s, u"erasure"_s, u"objection"_s})
            QCOMPARE(clock(request(kind, received)).by, by);
    }
    void anExtensionAddsTwoMonthsToTheMonth()
    {
        DataRequest r = request(u"access"_s, {2026, 1, 31});
        r.extended = true;
        QCOMPARE(clock(r).by, QDate(2026, 4, 30));
    }
    void theClockStandsWhileTheyAreAskedWhatTheyWant()
    {
        DataRequest r = request(u"access"_s, {2026, 9, 3});
        r.askedOn = QDate(2026, 9, 10);
        QCOMPARE(clock(r).state, DataClock::Stopped);
        QVERIFY(!clock(r).by.isValid());
        r.clarifiedOn = QDate(2026, 9, 15); // five days of waiting: 3 October becomes 8 October
        QCOMPARE(clock(r).state, DataClock::Running);
        QCOMPARE(clock(r).by, QDate(2026, 10, 8));
    }
    void theDayTheIdentityWasProvedMovesNothing()
    {
        DataRequest r = request(u"access"_s, {2026, 9, 3});
        r.identityOn = QDate(2026, 9, 20);
        QCOMPARE(clock(r).by, QDate(2026, 10, 5));
    }
    void aBreachIsReportedWithin72HoursToTheMinuteWeekendOrNot()
    {
        DataRequest r = request(u"breach"_s, {2026, 11, 20});
        r.knownAt = storedInstant(QDateTime(QDate(2026, 11, 20), QTime(16, 40), Qt::UTC));
        QCOMPARE(clock(r).instant, QDateTime(QDate(2026, 11, 23), QTime(16, 40), Qt::UTC));
        QCOMPARE(clock(r).by, QDate(2026, 11, 23)); // a Monday
        QVERIFY(clockInWords(clock(r), r, m_english).contains(u"Mon 23 November 2026, 16:40"_s));
    }
    void seventyTwoHoursAreNotThreeDaysWhenTheClocksChange()
    {
        DataRequest r = request(u"breach"_s, {2026, 10, 23});
        r.knownAt = storedInstant(QDateTime(QDate(2026, 10, 23), QTime(16, 40))); // summer time
        const QDateTime by = clock(r).instant.toLocalTime();
        QCOMPARE(QDateTime(QDate(2026, 10, 23), QTime(16, 40)).secsTo(by), 72 * 3600);
        QCOMPARE(by.time(), QTime(15, 40));
    }
    void aComplaintIsAcknowledgedWithinThirtyDaysFromTheDayAfter()
    {
        QCOMPARE(clock(request(u"complaint"_s, {2026, 6, 22})).acknowledgeBy, QDate(2026, 7, 22));
        QCOMPARE(clock(request(u"complaint"_s, {2026, 6, 19})).acknowledgeBy,
            QDate(2026, 7, 20)); // 19 July: Sunday
        DataRequest done = request(u"complaint"_s, {2026, 6, 22});
        done.acknowledgedOn = QDate(2026, 6, 25);
        QVERIFY(!clock(done).acknowledgeBy.isValid());
    }
    void whatIsAnsweredHasNoClock()
    {
        DataRequest r = request(u"access"_s, {2026, 9, 3});
        r.askedOn = QDate(2026, 9, 4);
        r.answeredOn = QDate(2026, 9, 20);
        QCOMPARE(clock(r).state, DataClock::Done);
        QVERIFY(clockInWords(clock(r), r, m_english).startsWith(u"Answered on"_s));
    }
    void aComplaintFromBeforeTheDutyBeganIsNotAcknowledged()
    {
        const DataRequest early = request(u"complaint"_s, {2026, 6, 18});
        QVERIFY(!clock(early).acknowledgeBy.isValid());
        QCOMPARE(clock(early).by, QDate(2026, 7, 20)); // the 18th is a Saturday
    }
    void theBooksOwnFigureMovesTheClockFromItsDayOn()
    {
        DatedFigure own{{}, u"data_answer_months"_s, u"2"_s, QDate(2031, 1, 1), {}, u"A new law"_s};
        QVERIFY(m_store->edit(u"Law"_s, [&](Edit &edit) { edit.add(own); }));
        QCOMPARE(clock(request(u"access"_s, {2031, 3, 3})).by, QDate(2031, 5, 6)); // 5 May: bank holiday
        QCOMPARE(clock(request(u"access"_s, {2030, 12, 2})).by, QDate(2031, 1, 2));
    }
    void daysOfARequestThatCannotBeAreSaid()
    {
        DataRequest r = request(u"access"_s, {2026, 9, 3});
        QVERIFY(check(r, {2026, 9, 4}).isEmpty());
        r.clarifiedOn = QDate(2026, 9, 4);
        QCOMPARE(check(r, {2026, 9, 4}).first().field, u"asked_on"_s);
        r.askedOn = QDate(2026, 9, 1);
        QCOMPARE(check(r, {2026, 9, 4}).first().field, u"asked_on"_s);
        QCOMPARE(check(DataRequest(), {2026, 9, 4}).size(), 2);
        QCOMPARE(check(request(u"breach"_s, {2027, 1, 1}), {2026, 9, 4}).first().field, u"received_on"_s);
    }
};

QTEST_GUILESS_MAIN(TestDataClocks)
#include "tst_data_clocks.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "id.h"
#include "period.h"
#include "problems.h"

#include <QSet>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace twinbook;

namespace {
struct Cat;
struct Dog;
const QDate first(2026, 1, 1);
} // namespace

class TestIdPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshIdsRiseAndNeverRepeat();
    void freshIdsOfThreadsNeverRepeat();
    void anIdBelongsToItsKind();
    void aPeriodEndsBeforeItsLastDay();
    void periodsThatTouchDoNotOverlap();
    void anOpenEndNeverEnds();
    void aResultIsAValueOrASentence();
};

void TestIdPeriod::freshIdsRiseAndNeverRepeat()
{
    qint64 last = 0;
    for (int i = 0; i < 100000; ++i) {
        const qint64 id = freshId();
        QVERIFY(id > last);
        last = id;
    }
}

void TestIdPeriod::freshIdsOfThreadsNeverRepeat()
{
    constexpr size_t each = 20000;
    std::vector<std::vector<qint64>> made(4);
    std::vector<std::thread> threads;
    for (auto &ids : made) {
        threads.emplace_back([&ids] {
            for (size_t i = 0; i < each; ++i)
                ids.push_back(freshId());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QSet<qint64> all;
    for (const auto &ids : made)
        all.unite({ids.begin(), ids.end()});
    QCOMPARE(size_t(all.size()), made.size() * each);
}

void TestIdPeriod::anIdBelongsToItsKind()
{
    static_assert(!std::is_convertible_v<Id<Cat>, Id<Dog>>);
    static_assert(!std::is_convertible_v<qint64, Id<Cat>>);
    QVERIFY(!Id<Cat>().isValid());
    QVERIFY(Id<Cat>::fresh().isValid());
    const auto older = Id<Cat>::fresh();
    QVERIFY(older < Id<Cat>::fresh());
}

void TestIdPeriod::aPeriodEndsBeforeItsLastDay()
{
    const Period week{first, first.addDays(7)};
    QVERIFY(week.contains(first));
    QVERIFY(week.contains(first.addDays(6)));
    QVERIFY(!week.contains(first.addDays(7)));
    QVERIFY(!week.contains(QDate()));
    QCOMPARE(week.days(), 7);
    QVERIFY((Period{first, first}.isEmpty()));
}

void TestIdPeriod::periodsThatTouchDoNotOverlap()
{
    const Period one{first, first.addDays(7)};
    const Period two{first.addDays(7), first.addDays(9)};
    const Period within{first.addDays(2), first.addDays(3)};
    QVERIFY(!one.overlaps(two) && !two.overlaps(one));
    QVERIFY(one.overlaps(within) && within.overlaps(one));
    QVERIFY(!one.overlaps({first.addDays(2), first.addDays(2)}));
}

void TestIdPeriod::anOpenEndNeverEnds()
{
    const Period since{first, {}};
    QVERIFY(since.contains(QDate(9999, 1, 1)) && !since.contains(first.addDays(-1)));
    QVERIFY(since.overlaps({{}, {}}) && !since.overlaps({{}, first}));
    QCOMPARE(since.days(), -1);
    QVERIFY(!since.isEmpty());
}

void TestIdPeriod::aResultIsAValueOrASentence()
{
    const Result<int> good(3);
    QVERIFY(good);
    QCOMPARE(*good, 3);
    const auto bad = Result<int>::refused(u"The file is empty."_s);
    QVERIFY(!bad);
    QCOMPARE(bad.sentence, u"The file is empty."_s);
}

QTEST_GUILESS_MAIN(TestIdPeriod)
#include "tst_id_period.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/gap.h"

#include <QFile>
#include <QTest>

using namespace twinbook::plan;
using namespace Qt::StringLiterals;

// The annealing and the steps of the placement on the public instances of the OR-Library, whose optima are
// known (gapinfo.html; proved again with HiGHS). Skipped aloud where the files are not there.
class TestPlacementGap : public QObject
{
    Q_OBJECT

    static QList<gap::Problem> read(const QString &name, bool largest)
    {
        const QString folder = qEnvironmentVariable(
            "TWINBOOK_REAL_DATA", QStringLiteral(TWINBOOK_SOURCE_DIR) + u"/../shared/data/real"_s);
        QFile file(folder + u"/optim/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        std::vector<int> numbers;
        for (const QByteArray &word : file.readAll().simplified().split(' '))
            numbers.push_back(word.toInt());
        std::size_t at = 0;
        QList<gap::Problem> all;
        for (int count = numbers[at++]; count > 0; --count) {
            gap::Problem problem;
            problem.agents = numbers[at++];
            problem.jobs = numbers[at++];
            const std::size_t cells = std::size_t(problem.agents * problem.jobs);
            for (std::size_t i = 0; i < cells; ++i)
                problem.value.push_back(largest ? numbers[at++] : -numbers[at++]);
            for (std::size_t i = 0; i < cells; ++i)
                problem.size.push_back(numbers[at++]);
            for (int i = 0; i < problem.agents; ++i)
                problem.room.push_back(numbers[at++]);
            all += problem;
        }
        return all;
    }

private Q_SLOTS:
    void theStepsOfThePlacementReachTheKnownOptima_data()
    {
        QTest::addColumn<QList<int>>("optima");
        QTest::addColumn<bool>("largest");
        QTest::newRow("gap1.txt") << QList<int>{336, 327, 339, 341, 326} << true;
        QTest::newRow("gap3.txt") << QList<int>{580, 564, 573, 570, 564} << true;
        QTest::newRow("gap5.txt") << QList<int>{563, 558, 564, 568, 559} << true;
        QTest::newRow("gap7.txt") << QList<int>{942, 949, 968, 945, 951} << true;
        QTest::newRow("gap9.txt") << QList<int>{709, 717, 712, 723, 706} << true;
        QTest::newRow("gap11.txt") << QList<int>{1139, 1178, 1195, 1171, 1171} << true;
        QTest::newRow("gapa.txt") << QList<int>{1698, 3235, 1360, 2623, 1158, 2339} << false;
    }
    void theStepsOfThePlacementReachTheKnownOptima()
    {
        QFETCH(QList<int>, optima);
        QFETCH(bool, largest);
        const QList<gap::Problem> problems = read(QString::fromLatin1(QTest::currentDataTag()), largest);
        if (problems.isEmpty())
            QSKIP("the real data are not beside this repository");
        QCOMPARE(problems.size(), optima.size());
        int missed = 0;
        for (qsizetype i = 0; i < problems.size(); ++i) {
            const std::int64_t found = std::abs(gap::Search(problems.at(i), 1).run(1'000'000));
            const std::int64_t gap = std::abs(found - optima.at(i));
            if (gap == 0)
                continue;
            ++missed;
            qInfo("%s, problem %d: %lld instead of %d", QTest::currentDataTag(), int(i + 1),
                static_cast<long long>(found), optima.at(i));
            QVERIFY2(500 * gap <= optima.at(i), "more than 0.2 % away"); // planning.md 4.4
        }
        QVERIFY2(missed <= (largest ? 1 : 0), "58 of 60, and all of type A"); // planning.md 4.4
    }
};

QTEST_GUILESS_MAIN(TestPlacementGap)
#include "tst_placement_gap.moc"

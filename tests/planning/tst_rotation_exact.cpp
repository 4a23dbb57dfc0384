// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/exact_solver.h"
#include "planning/generated_committees.h"

#include <QElapsedTimer>
#include <QTest>

using namespace twinbook::plan;
using namespace twinbook::plan::rota;

// How near the search comes to what an exact solver proves. TWINBOOK_LONG=1 adds the larger committees, for
// which CBC takes minutes.
class TestRotationExact : public QObject
{
    Q_OBJECT

    static Result best(const Problem &problem, std::uint64_t steps)
    {
        Control control;
        control.steps = steps;
        return solve(problem, control);
    }

private Q_SLOTS:
    void theSolverAndTheRulesCountAlike()
    {
        for (std::uint64_t number = 0; number < 10; ++number) {
            const Problem problem =
                generated::committee({8, 5, 1, 4, number % 2 == 0, number % 3 == 0}, number);
            const exact::Optimum optimum = exact::optimum(problem, 60);
            QVERIFY2(optimum.proved, "CBC did not answer");
            QCOMPARE(optimum.score.hard, 0);
            const exact::Program program(problem);
            const double expected = double(exact::Program::mediumWeight) * double(optimum.score.medium)
                + double(optimum.score.soft) - double(program.constant());
            QCOMPARE(optimum.objective, std::abs(expected));
            QVERIFY(best(problem, 50'000).score == optimum.score);
        }
    }

    void scarceVolunteers_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("strict");
        for (int number = 1; number <= 6; ++number)
            for (const bool strict : {false, true})
                QTest::addRow("%d %s", number, strict ? "strict" : "wished") << number << strict;
    }
    void scarceVolunteers()
    {
        QFETCH(int, number);
        QFETCH(bool, strict);
        generated::Size size = generated::scarceSize;
        size.strict = strict;
        compare(generated::committee(size, std::uint64_t(number)), 500'000, 60);
    }

    void comfortableCommittees_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("roles");
        QTest::addColumn<int>("ordinary");
        QTest::addColumn<int>("years");
        QTest::newRow("12 people") << 12 << 6 << 0 << 5;
        QTest::newRow("25 people") << 25 << 8 << 4 << 5;
        if (qEnvironmentVariableIsSet("TWINBOOK_LONG")) {
            QTest::newRow("40 people") << 40 << 10 << 6 << 8;
            QTest::newRow("80 people") << 80 << 12 << 8 << 10;
        }
    }
    void comfortableCommittees()
    {
        QFETCH(int, people);
        QFETCH(int, roles);
        QFETCH(int, ordinary);
        QFETCH(int, years);
        compare(generated::committee({people, roles, ordinary, years}, 1),
            people > 30       ? 4'000'000
                : people > 20 ? 1'000'000
                              : 200'000,
            people > 30 ? 900 : 60);
    }

private:
    static void compare(const Problem &problem, std::uint64_t steps, int seconds)
    {
        QElapsedTimer clock;
        clock.start();
        const exact::Optimum optimum = exact::optimum(problem, seconds);
        const double exactly = double(clock.restart()) / 1000;
        const Result found = best(problem, steps);
        const std::string words = "found " + generated::told(found.score) + " in "
            + std::to_string(double(clock.elapsed()) / 1000) + " s, "
            + (optimum.proved ? "optimum " : "CBC without proof ") + generated::told(optimum.score) + " in "
            + std::to_string(exactly) + " s";
        qInfo("%s", words.c_str());
        QVERIFY2(optimum.solved, "CBC did not answer");
        QCOMPARE(found.score.hard, 0);
        if (optimum.proved)
            QVERIFY2(!(optimum.score < found.score), words.c_str());
        QVERIFY2(found.score.medium >= optimum.score.medium, words.c_str());
        if (found.score.medium == optimum.score.medium) {
            // One percent, or three points where so little is left of pluses and minuses that a percent is
            // nothing.
            const double gap = double(optimum.score.soft - found.score.soft);
            QVERIFY2(gap <= std::max(3.0, 0.01 * std::abs(double(optimum.score.soft))), words.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestRotationExact)
#include "tst_rotation_exact.moc"

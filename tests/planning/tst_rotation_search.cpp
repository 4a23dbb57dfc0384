// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/brute_force.h"
#include "planning/generated_committees.h"

#include "rotation_state.h"

#include <QTest>

using namespace twinbook::plan;
using namespace twinbook::plan::rota;

namespace {

Control quick(std::uint64_t steps = 20'000)
{
    Control control;
    control.steps = steps;
    return control;
}

Steering evenSteering(const Problem &problem)
{
    return {100, std::vector<std::int64_t>(problem.slots.size(), 7)};
}

} // namespace

// The search finds what there is to find, and counts as the rules do.
class TestRotationSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuickCountIsTheFullCount()
    {
        for (std::uint64_t number = 0; number < 300; ++number) {
            const Problem problem = number % 3 == 0
                ? generated::committee({14, 7, 2, 6, false, number % 2 == 0}, number)
                : generated::tiny(number);
            const Tables tables(problem, Costs::strict());
            State state(tables, evenSteering(problem));
            generated::Dice dice(number);
            for (int i = 0; i < 40; ++i) {
                const Score before = state.score();
                const std::int64_t energy = state.energy();
                const std::size_t mark = state.mark();
                for (const int slot : tables.open)
                    if (dice.chance(30))
                        state.set(slot, dice.upTo(int(problem.people.size())) - 1);
                state.settle();
                const Score full = score(problem, state.plan());
                QVERIFY2(state.score() == full,
                    (std::to_string(number) + ": " + generated::told(state.score()) + " is not "
                        + generated::told(full))
                        .c_str());
                if (dice.chance(50)) {
                    state.undoTo(mark);
                    QVERIFY(state.score() == before);
                    QCOMPARE(state.energy(), energy);
                }
            }
        }
    }

    void tinyCommitteesGetTheBestOfAllPlans()
    {
        int missed = 0;
        for (std::uint64_t number = 0; number < 500; ++number) {
            const Problem problem = generated::tiny(number, 4'000);
            const Result result = solve(problem, quick());
            const Score best = brute::best(problem);
            if (result.score != best) {
                qWarning("committee %d: %s instead of %s", int(number), generated::told(result.score).c_str(),
                    generated::told(best).c_str());
                ++missed;
            }
        }
        QCOMPARE(missed, 0);
    }
};

QTEST_GUILESS_MAIN(TestRotationSearch)
#include "tst_rotation_search.moc"

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/every_placement.h"
#include "planning/generated_visits.h"

#include "placement_state.h"

#include <QTest>

using namespace twinbook::plan;
using namespace twinbook::plan::hosting;

namespace {

Control quick(std::uint64_t steps = 5'000)
{
    Control control;
    control.steps = steps;
    return control;
}

} // namespace

// The search finds what there is to find, and counts as the rules do.
class TestPlacementSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuickCountIsTheFullCount()
    {
        constexpr Reasons every = (Reasons(1) << hardRules) - 1;
        for (std::uint64_t number = 0; number < 400; ++number) {
            const Problem problem =
                number % 4 == 0 ? generated::visit({40, 130, 5}, number) : generated::tiny(number, 1e9);
            const bool elastic = number % 3 == 0; // rules give way that never would: the count is the same
            const Tables tables(problem, elastic ? every : 0);
            State state(tables, {100, std::vector<std::int64_t>(problem.parties.size(), 7)});
            Dice dice(number);
            for (int i = 0; i < 30; ++i) {
                const Score before = state.score();
                const std::int64_t energy = state.energy();
                const std::size_t mark = state.mark();
                for (const int party : tables.open) {
                    if (!dice.chance(30))
                        continue;
                    state.set(party, none);
                    const std::vector<int> &hosts = tables.parties[std::size_t(party)].hosts;
                    if (hosts.empty() || dice.chance(20))
                        continue;
                    const int host = hosts[std::size_t(dice.upTo(int(hosts.size()) - 1))];
                    if (!state.fits(party, host))
                        continue;
                    const std::int64_t alone = state.energy();
                    const std::int64_t gain = state.gain(party, host);
                    state.set(party, host);
                    QCOMPARE(state.energy(), alone - gain - 7);
                }
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

    // Both say the same of every house: the limits of the tables, and rooms given out one by one.
    void whoFitsByTheLimitsFitsByTheRules()
    {
        int full = 0;
        for (std::uint64_t number = 0; number < 300; ++number) {
            const Problem problem = generated::tiny(number, 1e9);
            const Tables tables(problem);
            State state(tables, {100, std::vector<std::int64_t>(problem.parties.size(), 7)});
            for (const int party : tables.open)
                for (int host = 0; host < int(problem.hosts.size()); ++host) {
                    const bool fits = tables.pair(party, host).allowed && state.fits(party, host);
                    QCOMPARE(fits, blockers(problem, state.plan(), party, host).empty());
                    full += tables.pair(party, host).allowed && !fits ? 1 : 0;
                    if (fits && state.host(party) == none)
                        state.set(party, host);
                }
        }
        QVERIFY(full > 100);
    }

    void tinyVisitsGetTheBestOfAllPlans()
    {
        int missed = 0;
        for (std::uint64_t number = 0; number < 500; ++number) {
            const Problem problem = generated::tiny(number, 4'000);
            const Result result = solve(problem, quick());
            const Score best = brute::best(problem);
            if (result.score != best) {
                qWarning("visit %d: %s instead of %s", int(number), generated::told(result.score).c_str(),
                    generated::told(best).c_str());
                ++missed;
            }
        }
        QCOMPARE(missed, 0);
    }
};

QTEST_GUILESS_MAIN(TestPlacementSearch)
#include "tst_placement_search.moc"

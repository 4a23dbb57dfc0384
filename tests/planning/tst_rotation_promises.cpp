// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/brute_force.h"
#include "planning/generated_committees.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <atomic>
#include <numeric>
#include <thread>

using namespace twinbook::plan;
using namespace twinbook::plan::rota;

namespace {

Control quick(std::uint64_t steps = 20'000)
{
    Control control;
    control.steps = steps;
    return control;
}

Problem middling(std::uint64_t number)
{
    return generated::committee({14, 6, 2, 5, number % 2 == 0, number % 3 == 0}, number);
}

QString hashOf(const Plan &plan)
{
    std::uint64_t hash = 0;
    for (const int person : plan)
        hash = Random::mixed(hash ^ std::uint64_t(person + 2));
    return QString::number(hash, 16);
}

int agreeing(const Plan &one, const Plan &other)
{
    return int(changes(one, other).size());
}

} // namespace

// What a plan promises, whatever the committee.
class TestRotationPromises : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noHardRuleIsBrokenWithoutALock()
    {
        for (std::uint64_t number = 0; number < 60; ++number)
            QCOMPARE(solve(middling(number), quick(2'000)).score.hard, 0);
    }

    void aLockIsKeptEvenIfItBreaksARule()
    {
        for (std::uint64_t number = 0; number < 40; ++number) {
            Problem problem = middling(number);
            generated::Dice dice(number);
            const int slot = dice.upTo(int(problem.slots.size()) - 1);
            const int person = dice.upTo(int(problem.people.size()));
            problem.slots[std::size_t(slot)].lock = person == int(problem.people.size()) ? none : person;
            const Result result = solve(problem, quick(4'000));
            QCOMPARE(result.plan.at(std::size_t(slot)), *problem.slots[std::size_t(slot)].lock);
            // What is broken, the lock breaks: without that term nothing is.
            Plan without = result.plan;
            without[std::size_t(slot)] = none;
            if (result.score.hard < 0)
                QVERIFY(!blockers(problem, result.plan, slot, result.plan[std::size_t(slot)]).empty()
                    || score(problem, without).hard < 0);
        }
    }

    void thePlanIsTheSameForOneThreadOrMany()
    {
        for (std::uint64_t number = 0; number < 5; ++number) {
            const Problem problem = middling(number);
            Control control = quick();
            const Plan two = solve(problem, control).plan;
            control.threads = 1;
            QVERIFY(solve(problem, control).plan == two);
            control.threads = 4;
            QVERIFY(solve(problem, control).plan == two);
        }
    }

    // rotation_hashes.txt was written on Debian 12; every compiler must find the same plans. After a change
    // of the search TWINBOOK_WRITE_HASHES=1 writes it anew.
    void everyMachineFindsTheSamePlans()
    {
        QStringList lines;
        for (std::uint64_t number = 0; number < 12; ++number) {
            const Result result = solve(middling(number), quick());
            lines += QString::number(number) + u' ' + QString::fromStdString(generated::told(result.score))
                + u' ' + hashOf(result.plan);
        }
        QFile golden(QStringLiteral(TWINBOOK_SOURCE_DIR "/tests/planning/rotation_hashes.txt"));
        if (qEnvironmentVariableIsSet("TWINBOOK_WRITE_HASHES") && golden.open(QIODevice::WriteOnly)) {
            golden.write(lines.join(u'\n').toUtf8() + '\n');
            golden.close();
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(lines.join(u'\n'), QString::fromUtf8(golden.readAll()).trimmed());
    }

    void theOrderOfPeopleDoesNotMatterToTheOptimum()
    {
        for (std::uint64_t number = 0; number < 40; ++number) {
            const Problem problem = generated::tiny(number, 2'000);
            const int last = int(problem.people.size()) - 1;
            Problem other = problem;
            for (int p = 0; p <= last; ++p)
                other.people[std::size_t(last - p)] = problem.people[std::size_t(p)];
            for (Slot &slot : other.slots)
                if (slot.fixed && *slot.fixed != none)
                    slot.fixed = last - *slot.fixed;
            QVERIFY(solve(problem, quick()).score == solve(other, quick()).score);
        }
    }

    void aWillingNewcomerMakesNothingWorse()
    {
        for (std::uint64_t number = 0; number < 40; ++number) {
            Problem problem = generated::tiny(number, 2'000);
            const Score before = solve(problem, quick()).score;
            Person newcomer;
            newcomer.wishes.assign(problem.roles.size(), Wish::Keen);
            newcomer.skills = {1, 2};
            problem.people.push_back(newcomer);
            QVERIFY(solve(problem, quick()).score >= before);
        }
    }

    void anotherRuleMakesNothingBetter()
    {
        for (std::uint64_t number = 0; number < 40; ++number) {
            Problem problem = generated::tiny(number, 2'000);
            problem.committeeYears = 0;
            const Score before = solve(problem, quick()).score;
            problem.committeeYears = 2;
            QVERIFY(solve(problem, quick()).score <= before);
        }
    }

    void replanningWithNothingChangedKeepsTheBestPlan()
    {
        for (std::uint64_t number = 0; number < 30; ++number) {
            const Problem problem = generated::tiny(number, 2'000);
            const Result agreed = solve(problem, quick());
            const Replan again = replan(problem, agreed.plan, quick());
            QVERIFY(again.changes.empty());
            QVERIFY(again.result.score == agreed.score);
        }
    }

    void theSteadierTheFewerChanges()
    {
        for (std::uint64_t number = 0; number < 30; ++number) {
            Problem problem = generated::tiny(number, 2'000);
            const Plan agreed = solve(problem, quick()).plan;
            generated::Dice dice(number);
            problem.people[std::size_t(dice.upTo(int(problem.people.size()) - 1))].eligible = false;
            // All weights far apart, so that no later year weighs differently from an early one.
            std::size_t before = agreed.size() + 1;
            for (const int stability : {0, 200, 20'000}) {
                const Replan again = replan(problem, agreed, quick(), stability);
                QVERIFY(again.changes.size() <= before || stability == 200);
                if (stability != 200)
                    before = again.changes.size();
                QCOMPARE(agreeing(agreed, again.result.plan), int(again.changes.size()));
            }
        }
    }

    void someoneWithdrawsAndFewTermsChange()
    {
        Problem problem = generated::committee({25, 8, 4, 5}, 3);
        const Plan agreed = solve(problem, quick(200'000)).plan;
        const int gone = agreed.at(agreed.size() - 1) == none ? agreed.front() : agreed.back();
        QVERIFY(gone != none);
        problem.people[std::size_t(gone)].eligible = false;
        int theirs = 0;
        for (std::size_t k = 0; k < agreed.size(); ++k)
            theirs += agreed[k] == gone && !problem.slots[k].fixed ? 1 : 0;
        const Replan again = replan(problem, agreed, quick(200'000));
        QVERIFY2(int(again.changes.size()) <= theirs + 4, std::to_string(again.changes.size()).c_str());
        for (const Change &change : again.changes)
            QVERIFY(change.after != gone);
    }

    void cancellingGivesAPlanAtOnce()
    {
        const Problem problem = generated::committee({80, 12, 8, 10}, 1);
        for (int milliseconds = 0; milliseconds < 120; milliseconds += 15) {
            std::stop_source stop;
            Control control = quick(100'000'000);
            control.stop = stop.get_token();
            std::atomic<qint64> asked = 0;
            QElapsedTimer clock;
            clock.start();
            std::jthread impatient([&] {
                std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
                asked = clock.elapsed();
                stop.request_stop();
            });
            const Result result = solve(problem, control);
            QVERIFY(result.cut);
            QCOMPARE(result.score.hard, 0);
            QVERIFY2(clock.elapsed() - asked < 250, "slow to stop"); // alone on the machine it is below 50
        }
    }

    void progressEndsWhereItSaidItWould()
    {
        Control control = quick(50'000);
        Progress last;
        control.progress = [&](const Progress &now) {
            QVERIFY(now.done >= last.done);
            last = now;
        };
        const Result result = solve(middling(1), control);
        QCOMPARE(last.total, std::uint64_t(200'000));
        QCOMPARE(result.stepsDone, last.total);
        QVERIFY(!result.cut);
        QVERIFY(last.done > last.total / 2);
    }

    void oddInputIsPassedOver()
    {
        QVERIFY(solve(Problem(), quick(100)).plan.empty());
        Problem nobody = middling(2);
        nobody.people.clear();
        QCOMPARE(solve(nobody, quick(100)).plan, Plan(nobody.slots.size(), none));
        Problem idle = middling(2);
        idle.slots.clear();
        QCOMPARE(solve(idle, quick(100)).score.hard, 0);
        Problem noRoles = middling(2);
        noRoles.roles.clear();
        QCOMPARE(solve(noRoles, quick(100)).plan, Plan(noRoles.slots.size(), none));

        Problem odd = middling(3);
        odd.years = 1;
        odd.slots[0].lock = 99;
        odd.slots[1].role = 77;
        odd.slots[2].from = 9;
        odd.slots.push_back(odd.slots[3]);
        odd.roles[0].predecessors = {1, 1, 50, none};
        odd.roles[1].required = {1, 1};
        odd.people[0].history.push_back({88, -90, 40, true});
        odd.people[1].wishes.resize(1);
        odd.people[2].skills = {1, 1};
        odd.together = {{0, 0}, {5, 400}};
        odd.agreed = {1, 2, 300};
        odd.weights.stability = 12;
        const Result result = solve(odd, quick(1'000));
        QCOMPARE(result.plan.size(), odd.slots.size());
        QCOMPARE(result.score.hard, 0);
        odd.years = 500;
        QCOMPARE(solve(odd, quick(1'000)).score.hard, 0);
        odd.years = -4;
        QCOMPARE(solve(odd, quick(1'000)).score.hard, 0);

        Problem locked = middling(4);
        for (Slot &slot : locked.slots)
            slot.lock = 0;
        QCOMPARE(solve(locked, quick(1'000)).plan, Plan(locked.slots.size(), 0));
        Problem nobodyMay = middling(5);
        for (Person &person : nobodyMay.people)
            person.eligible = false;
        QCOMPARE(solve(nobodyMay, quick(1'000)).score.hard,
            score(nobodyMay, solve(nobodyMay, quick(100)).plan).hard);
    }
};

QTEST_GUILESS_MAIN(TestRotationPromises)
#include "tst_rotation_promises.moc"

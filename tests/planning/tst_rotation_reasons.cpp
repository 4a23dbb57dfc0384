// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/brute_force.h"
#include "planning/generated_committees.h"

#include "rotation_rules.h"

#include <QTest>

#include <numeric>

using namespace twinbook::plan;
using namespace twinbook::plan::rota;

namespace {

Control quick(std::uint64_t steps = 20'000)
{
    Control control;
    control.steps = steps;
    return control;
}

// One chair, elected each year, and people who all are willing.
Problem oneChair(int years, int people)
{
    Problem problem;
    problem.years = years;
    Role chair;
    chair.officer = chair.essential = true;
    problem.roles = {chair};
    problem.people.resize(std::size_t(people));
    for (Person &person : problem.people)
        person.wishes = {Wish::Willing};
    problem.slots = termsOf(0, 0, 1, 0, years);
    return problem;
}

QStringList rulesOf(const std::vector<Match> &matches)
{
    QStringList names;
    for (const Match &match : matches)
        names += QString::fromLatin1(nameOf(match.rule));
    return names;
}

std::int64_t vacancies(const Problem &problem, const Plan &plan)
{
    return score(problem, plan).medium;
}

} // namespace

// Every reason the planner gives is true.
class TestRotationReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMatchesSumToTheScore()
    {
        for (std::uint64_t number = 0; number < 100; ++number) {
            const Problem problem = generated::tiny(number);
            generated::Dice dice(number);
            const Plan plan = generated::randomPlan(problem, dice);
            Score sum;
            for (const Match &match : analyse(problem, plan)) {
                QCOMPARE(match.level, levelOf(match.rule));
                (match.level == Level::Hard            ? sum.hard
                        : match.level == Level::Medium ? sum.medium
                                                       : sum.soft) += match.points;
                QVERIFY(!match.who.empty());
            }
            QVERIFY(sum == score(problem, plan));
        }
    }

    // rules.md, worked example 22: three terms of a year in a row, then one year out.
    void afterThreeTermsInARowOneYearOut()
    {
        Problem problem = oneChair(3, 1);
        problem.roles[0].maxTerms = 3;
        problem.people[0].history = {{0, -3, -1, true}};
        QCOMPARE(
            rulesOf(blockers(problem, {none, none, none}, 0, 0)), QStringList(QStringLiteral("term-limit")));
        QVERIFY(blockers(problem, {none, none, none}, 1, 0).empty());
        problem.people[0].history = {{0, -2, -1, true}};
        QVERIFY(blockers(problem, {none, none, none}, 0, 0).empty());
        QVERIFY(!blockers(problem, {0, none, none}, 1, 0).empty());
        // An acting year is no term, and no rest either.
        problem.people[0].history = {{0, -3, -2, true}, {0, -1, -1, false}};
        QVERIFY(blockers(problem, {none, none, none}, 0, 0).empty());
        QVERIFY(!blockers(problem, {0, none, none}, 1, 0).empty());
        // An exempt role knows no limit.
        problem.roles[0].exempt = true;
        QVERIFY(blockers(problem, {0, 0, none}, 2, 0).empty());
    }

    void eightYearsOnTheCommitteeAndThenARest()
    {
        Problem problem = oneChair(2, 1);
        problem.committeeYears = 8;
        problem.people[0].history = {{otherSeat, -8, -1, true}};
        QCOMPARE(
            rulesOf(blockers(problem, {none, none}, 0, 0)), QStringList(QStringLiteral("committee-limit")));
        QVERIFY(blockers(problem, {none, none}, 1, 0).empty());
        problem.committeeRest = 2;
        QVERIFY(!blockers(problem, {none, none}, 1, 0).empty());
        problem.people[0].history = {{otherSeat, -7, -1, true}};
        QVERIFY(blockers(problem, {none, none}, 0, 0).empty());
    }

    void eachRuleOfOnePersonHasItsName()
    {
        Problem problem = oneChair(2, 1);
        Role &chair = problem.roles[0];
        chair.hours = 10;
        chair.minimumAge = 30;
        chair.maximumAge = 70;
        chair.required = {7};
        Person &anne = problem.people[0];
        const auto why = [&] { return rulesOf(blockers(problem, {none, none}, 0, 0)).join(u' '); };
        QCOMPARE(why(), QStringLiteral("skill-missing"));
        anne.skills = {7};
        QCOMPARE(why(), QString());
        anne.eligible = false;
        QCOMPARE(why(), QStringLiteral("not-eligible"));
        anne.eligible = true;
        anne.birthYear = problem.firstYear - 29;
        QCOMPARE(why(), QStringLiteral("too-young"));
        anne.birthYear = problem.firstYear - 71;
        QCOMPARE(why(), QStringLiteral("too-old"));
        anne.birthYear = problem.firstYear - 70;
        anne.wishes = {Wish::Never};
        QCOMPARE(why(), QStringLiteral("said-never"));
        anne.wishes.clear();
        anne.hours = {0, 10};
        QCOMPARE(why(), QStringLiteral("away"));
        anne.hours = {9};
        QCOMPARE(why(), QStringLiteral("too-few-hours"));
        anne.hours = {10};
        QCOMPARE(why(), QString());
    }

    void twoPeopleOfOneHomeOrTwoRolesOfOnePerson()
    {
        Problem problem = oneChair(1, 2);
        problem.roles.push_back(problem.roles[0]);
        problem.slots.push_back(termsOf(1, 0, 1, 0, 1).front());
        problem.oneOfficerPerHousehold = true;
        QVERIFY(blockers(problem, {0, none}, 1, 1).empty());
        problem.people[0].household = problem.people[1].household = 4;
        QCOMPARE(
            rulesOf(blockers(problem, {0, none}, 1, 1)), QStringList(QStringLiteral("household-officers")));
        QCOMPARE(rulesOf(blockers(problem, {0, none}, 1, 0)), QStringList(QStringLiteral("two-roles")));
        problem.together = {{1, 0}};
        QVERIFY(blockers(problem, {0, none}, 1, 0).empty());
        problem.roles[0].hours = problem.roles[1].hours = 6;
        problem.people[0].hours = {11};
        QCOMPARE(rulesOf(blockers(problem, {0, none}, 1, 0)), QStringList(QStringLiteral("too-few-hours")));
        problem.apart = {{0, 1}};
        QVERIFY(rulesOf(blockers(problem, {0, none}, 1, 0)).contains(QStringLiteral("roles-apart")));
    }

    void afterAnIntenseRoleARestUnlessItLeadsToTheNext()
    {
        Problem problem = oneChair(3, 1);
        Role vice = problem.roles[0];
        problem.roles[0].intense = vice.intense = true;
        problem.roles[0].predecessors = {1};
        problem.roles[0].strictSuccession = true;
        problem.roles[0].respite = vice.respite = 2;
        problem.roles.push_back(vice);
        for (const Slot &slot : termsOf(1, 0, 1, 0, 3))
            problem.slots.push_back(slot);
        const Plan empty(6, none);
        QCOMPARE(rulesOf(blockers(problem, empty, 0, 0)), QStringList(QStringLiteral("succession")));
        problem.people[0].history = {{1, -1, -1, true}};
        QVERIFY(blockers(problem, empty, 0, 0).empty());
        QVERIFY(blockers(problem, {0, none, none, none, none, none}, 1, 0).empty());
        problem.people[0].history = {{0, -1, -1, true}};
        QCOMPARE(rulesOf(blockers(problem, empty, 3, 0)), QStringList(QStringLiteral("respite")));
        QCOMPARE(rulesOf(blockers(problem, empty, 4, 0)), QStringList(QStringLiteral("respite")));
        QVERIFY(blockers(problem, empty, 5, 0).empty());
    }

    // A blocker is what forcing the person in would break; nobody free is left beside a vacancy.
    void everyVacancyIsExplained()
    {
        int explained = 0;
        for (std::uint64_t number = 1; number < 9; ++number) {
            const Problem problem = generated::committee(generated::scarceSize, number);
            const Result result = solve(problem, quick(50'000));
            for (int slot = 0; slot < int(problem.slots.size()); ++slot) {
                if (result.plan[std::size_t(slot)] != none || problem.slots[std::size_t(slot)].fixed)
                    continue;
                const WhyVacant why = whyVacant(problem, result.plan, slot);
                QCOMPARE(why.people, int(problem.people.size()));
                QVERIFY(why.free.empty());
                QVERIFY(!why.obstacles.empty());
                ++explained;
                for (const Obstacle &obstacle : why.obstacles)
                    for (const int person : obstacle.onlyObstacle) {
                        Plan forced = result.plan;
                        forced[std::size_t(slot)] = person;
                        for (const Match &match : brokenRules(problem, forced))
                            QCOMPARE(match.rule, obstacle.rule);
                    }
            }
        }
        QVERIFY(explained > 0);
    }

    void anAlternativeIsWhatALockWouldGive()
    {
        for (std::uint64_t number = 0; number < 25; ++number) {
            const Problem problem = generated::tiny(number, 1'000);
            const Result now = solve(problem, quick());
            for (int slot = 0; slot < int(problem.slots.size()); ++slot) {
                Score last{1, 0, 0};
                for (const Alternative &one : alternatives(problem, now.plan, slot, quick(80'000))) {
                    QCOMPARE(one.plan[std::size_t(slot)], one.person);
                    QVERIFY(one.person != now.plan[std::size_t(slot)]);
                    QVERIFY(one.difference <= last);
                    last = one.difference;
                    const Score then = score(problem, one.plan);
                    QCOMPARE(then.medium - now.score.medium, one.difference.medium);
                    QCOMPARE(then.soft - now.score.soft, one.difference.soft);
                    for (const Change &change : one.otherChanges)
                        QVERIFY(change.slot != slot && change.before != change.after);
                }
            }
        }
    }

    // By brute force: as much filled as can be, by breaking as few relaxable rules as can be.
    void theElasticPlanBreaksTheFewestRules()
    {
        int broke = 0;
        for (std::uint64_t number = 0; number < 60; ++number) {
            const Problem problem = generated::tiny(number, 1'500);
            const Plan now = solve(problem, quick()).plan;
            const Relaxation relaxation = relax(problem, now, quick());
            Score fewest{0, -1'000'000, 0}; // here hard comes after medium
            brute::everyPlan(problem, [&](const Plan &plan) {
                const Score one = score(problem, plan);
                if (std::pair(one.medium, one.hard) <= std::pair(fewest.medium, fewest.hard))
                    return;
                for (const Match &match : brokenRules(problem, plan))
                    if (!mayBeRelaxed(match.rule))
                        return;
                fewest = one;
            });
            QCOMPARE(relaxation.score.medium, fewest.medium);
            QCOMPARE(relaxation.score.hard, fewest.hard);
            QCOMPARE(-int(relaxation.broken.size()), int(relaxation.score.hard));
            for (const Match &match : relaxation.broken)
                QVERIFY(mayBeRelaxed(match.rule));
            broke += relaxation.broken.empty() ? 0 : 1;
        }
        QVERIFY(broke > 5);
    }

    void aRuleThatIsSaidToHelpHelps()
    {
        Problem problem = oneChair(4, 1);
        problem.roles[0].maxTerms = 1;
        const Plan now = solve(problem, quick()).plan;
        QCOMPARE(vacancies(problem, now), std::int64_t(-20));
        const Relaxation relaxation = relax(problem, now, quick());
        QCOMPARE(relaxation.without.size(), std::size_t(1));
        QCOMPARE(relaxation.without.front().rule, Rule::TermLimit);
        QVERIFY(relaxation.without.front().fillsAll);
        QVERIFY(relaxation.together.empty());
        QCOMPARE(relaxation.broken.size(), std::size_t(3));
        problem.roles[0].maxTerms = 0;
        QCOMPARE(solve(problem, quick()).score.medium, relaxation.without.front().medium);

        // Two rules stand in the way together.
        problem.roles[0].maxTerms = 1;
        problem.roles[0].required = {3};
        const Relaxation both = relax(problem, solve(problem, quick()).plan, quick());
        QCOMPARE(both.together, (std::vector<Rule>{Rule::SkillMissing, Rule::TermLimit}));

        // "Never" is never on offer.
        problem.people[0].wishes = {Wish::Never};
        const Relaxation none = relax(problem, solve(problem, quick()).plan, quick());
        QVERIFY(none.broken.empty() && none.without.empty() && none.together.empty());
    }

    void aSharedOfficeHasASecondSeatThatMayStayEmpty()
    {
        Problem problem = oneChair(4, 2);
        for (Slot slot : termsOf(0, 1, 1, 0, 4)) {
            slot.optional = true;
            problem.slots.push_back(slot);
        }
        problem.people[1].wishes = {Wish::IfNobodyElse};
        QCOMPARE(solve(problem, quick()).plan, (Plan{0, 0, 0, 0, none, none, none, none}));
        problem.people[1].wishes = {Wish::Keen};
        const Result both = solve(problem, quick());
        QCOMPARE(vacancies(problem, both.plan), std::int64_t(0));
        QVERIFY(std::find(both.plan.begin(), both.plan.end(), none) == both.plan.end());
    }
};

QTEST_GUILESS_MAIN(TestRotationReasons)
#include "tst_rotation_reasons.moc"

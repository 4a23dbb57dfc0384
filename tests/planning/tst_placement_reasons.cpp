// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planning/every_placement.h"
#include "planning/generated_visits.h"
#include "planning/sample_visit.h"

#include "placement_rules.h"

#include <QTest>

using namespace twinbook::plan;
using namespace twinbook::plan::hosting;

namespace {

Control quick(std::uint64_t steps = 20'000)
{
    Control control;
    control.steps = steps;
    return control;
}

// One guest, one host with a double room, and everything well.
Problem onePair()
{
    Problem problem;
    problem.nights = 3;
    Host host;
    host.rooms = {{2, 1, ~Bits(0)}};
    host.languages = {{0, 3}};
    Party party;
    party.units = {{1, {}}};
    party.languages = {{0, 1}};
    problem.hosts = {host};
    problem.parties = {party};
    return problem;
}

QString rulesOf(const std::vector<Match> &matches)
{
    QStringList names;
    for (const Match &match : matches)
        names += QString::fromLatin1(nameOf(match.rule));
    return names.join(u' ');
}

std::vector<int> unplaced(const Problem &problem, const Plan &plan)
{
    std::vector<int> all;
    for (int p = 0; p < int(problem.parties.size()); ++p)
        if (plan[std::size_t(p)] == none && isReal(problem, problem.parties[std::size_t(p)])
            && !problem.parties[std::size_t(p)].lock)
            all.push_back(p);
    return all;
}

} // namespace

// Every reason the planner gives is true, and every change it proposes helps.
class TestPlacementReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMatchesSumToTheScore()
    {
        for (std::uint64_t number = 0; number < 200; ++number) {
            const Problem problem = generated::tiny(number, 1e9);
            Dice dice(number);
            const Plan plan = generated::randomPlan(problem, dice);
            Score sum;
            for (const Match &match : analyse(problem, plan)) {
                QCOMPARE(match.level, levelOf(match.rule));
                (match.level == Level::Hard            ? sum.hard
                        : match.level == Level::Medium ? sum.medium
                                                       : sum.soft) += match.points;
                QVERIFY(match.points != 0 && !match.who.empty());
            }
            QVERIFY(sum == score(problem, plan));
        }
    }

    void eachRuleOfOnePairHasItsName()
    {
        const auto why = [](auto change) {
            Problem problem = onePair();
            change(problem.parties[0], problem.hosts[0]);
            return rulesOf(blockers(problem, {none}, 0, 0));
        };
        QCOMPARE(why([](Party &, Host &) {}), QString());
        QCOMPARE(why([](Party &, Host &host) { host.offered = false; }), QStringLiteral("not-offered"));
        QCOMPARE(why([](Party &, Host &host) { host.nights = nightRange(0, 1); }), QStringLiteral("nights"));
        QCOMPARE(why([](Party &party, Host &) { party.units = {{2, 2}}; }), QStringLiteral("rooms"));
        QCOMPARE(why([](Party &party, Host &) { party.units = {{2, 1}}; }), QString());
        QCOMPARE(why([](Party &, Host &host) { host.rooms[0].nights = nightRange(1, 2); }),
            QStringLiteral("rooms"));
        QCOMPARE(why([](Party &party, Host &host) {
            host.most = 1;
            party.units = {{2, 1}};
        }),
            QStringLiteral("guests"));
        QCOMPARE(why([](Party &party, Host &) { party.guests = Class::MinorGirls; }),
            QStringLiteral("not-vetted"));
        QCOMPARE(why([](Party &party, Host &) { party.needsVetted = true; }), QStringLiteral("not-vetted"));
        QCOMPARE(why([](Party &party, Host &host) {
            party.guests = Class::MinorGirls;
            host.vetted = true;
            host.minorsRule = MinorsRule::BoysOnly;
        }),
            QStringLiteral("minors-rule"));
        QCOMPARE(why([](Party &party, Host &host) {
            party.guests = Class::MinorsMixed;
            host.vetted = true;
            host.minorsRule = MinorsRule::BoysOnly;
        }),
            QStringLiteral("minors-rule"));
        QCOMPARE(why([](Party &party, Host &host) {
            party.guests = Class::MinorBoys;
            host.vetted = true;
            party.languages = {{1, 3}};
        }),
            QStringLiteral("common-language"));
        QCOMPARE(why([](Party &party, Host &) { party.languages.clear(); }), QString());
        QCOMPARE(why([](Party &party, Host &) { party.never = {0}; }), QStringLiteral("never-again"));
        QCOMPARE(why([](Party &party, Host &host) { party.allergies = host.allergens = 4; }),
            QStringLiteral("allergy"));
        QCOMPARE(
            why([](Party &party, Host &host) { party.petsRefused = host.pets = 2; }), QStringLiteral("pets"));
        QCOMPARE(why([](Party &party, Host &) { party.stepFree = true; }), QStringLiteral("step-free"));
        QCOMPARE(why([](Party &party, Host &host) { party.nonSmoking = host.smokes = true; }),
            QStringLiteral("smoking"));
        QCOMPARE(why([](Party &party, Host &host) { party.smokes = host.noSmokers = true; }),
            QStringLiteral("smoking"));
        QCOMPARE(why([](Party &party, Host &host) {
            party.childAges = {4};
            host.youngest = 5;
        }),
            QStringLiteral("child-too-young"));
        QCOMPARE(why([](Party &party, Host &host) {
            party.dietsNeeded = 3;
            host.diets = 1;
        }),
            QStringLiteral("diet"));
        QCOMPARE(why([](Party &, Host &host) { host.takes = families | minors; }),
            QStringLiteral("kind-of-party"));
    }

    void strangersAndMinorsNeverShareAHouse()
    {
        Problem problem = onePair();
        problem.hosts[0].vetted = true;
        problem.hosts[0].rooms.push_back({1, {}, ~Bits(0)});
        problem.parties.push_back(problem.parties[0]);
        QCOMPARE(rulesOf(blockers(problem, {0, none}, 1, 0)), QString());
        problem.parties[1].guests = Class::MinorGirls;
        QCOMPARE(rulesOf(blockers(problem, {0, none}, 1, 0)), QStringLiteral("mixed-classes"));
        problem.parties[0].guests = Class::MinorBoys;
        QCOMPARE(rulesOf(blockers(problem, {0, none}, 1, 0)), QStringLiteral("mixed-classes"));
        problem.parties[0].guests = Class::MinorGirls;
        QCOMPARE(rulesOf(blockers(problem, {0, none}, 1, 0)), QString());
        problem.keptApart = {{1, 0}};
        QCOMPARE(rulesOf(blockers(problem, {0, none}, 1, 0)), QStringLiteral("kept-apart"));
        problem.keptApart.clear();
        problem.hosts[0].rooms.pop_back();
        const std::vector<Match> full = blockers(problem, {0, none}, 1, 0);
        QCOMPARE(rulesOf(full), QStringLiteral("rooms"));
        QCOMPARE(full.front().who.front(), (Ref{Kind::Party, 0}));
        // Not if they come one after the other.
        problem.parties[0].nights = nightRange(0, 0);
        problem.parties[1].nights = nightRange(1, 2);
        QVERIFY(blockers(problem, {0, none}, 1, 0).empty());
    }

    void safeguardsAndAllergiesAreNeverWaived()
    {
        for (const Rule rule : {Rule::NotVetted, Rule::MinorsRule, Rule::NeverAgain, Rule::MixedClasses,
                 Rule::KeptApart, Rule::Allergy, Rule::Nights, Rule::Rooms, Rule::Guests}) {
            QVERIFY(!mayBeWaived(rule));
            Problem problem = onePair();
            Party &party = problem.parties[0];
            party.guests = Class::MinorBoys;
            problem.hosts[0].minorsRule = MinorsRule::GirlsOnly;
            party.never = {0};
            party.allergies = problem.hosts[0].allergens = 1;
            const std::size_t before = blockers(problem, {none}, 0, 0).size();
            problem.waivers = {{0, 0, rule}};
            QCOMPARE(blockers(problem, {none}, 0, 0).size(), before);
        }
        Problem problem = onePair();
        problem.parties[0].stepFree = true;
        problem.waivers = {{0, 0, Rule::StepFree}};
        QVERIFY(blockers(problem, {none}, 0, 0).empty());
        QCOMPARE(solve(problem, quick(100)).plan, Plan{0});
    }

    // What is said to be the only obstacle is the only rule that putting the party there breaks.
    void everybodyUnplacedIsExplained()
    {
        int explained = 0;
        int proved = 0;
        for (std::uint64_t number = 0; number < 120; ++number) {
            const Problem problem =
                number < 100 ? generated::tiny(number, 1e6) : generated::visit({40, 95, 4}, number);
            const Result result = solve(problem, quick());
            for (const int party : unplaced(problem, result.plan)) {
                const WhyUnplaced why = whyUnplaced(problem, result.plan, party);
                QCOMPARE(why.hosts, int(problem.hosts.size()));
                QVERIFY(
                    why.free.empty() || unplacedWeight(problem, problem.parties[std::size_t(party)]) == 0);
                ++explained;
                const std::vector<Match> now = analyse(problem, result.plan);
                for (const Obstacle &obstacle : why.obstacles)
                    for (const int host : obstacle.onlyObstacle) {
                        Plan forced = result.plan;
                        forced[std::size_t(party)] = host;
                        for (const Match &match : analyse(problem, forced))
                            if (match.level == Level::Hard && match.rule != obstacle.rule)
                                QVERIFY(std::find(now.begin(), now.end(), match) != now.end());
                        QVERIFY(score(problem, forced).hard < score(problem, result.plan).hard);
                    }
                if (why.proof) {
                    ++proved;
                    QVERIFY(isProof(problem, *why.proof, party));
                }
            }
        }
        QVERIFY(explained > 50);
        QVERIFY2(proved > 10, std::to_string(proved).c_str());
    }

    // With the parties of a proof alone nobody can place them all.
    void aProofHoldsForAllPlans()
    {
        int proved = 0;
        for (std::uint64_t number = 0; number < 300; ++number) {
            Problem problem = generated::tiny(number, 4'000);
            for (Party &party : problem.parties)
                party.lock.reset();
            const Result result = solve(problem, quick(5'000));
            for (const int party : unplaced(problem, result.plan)) {
                const std::optional<Proof> proof = whyUnplaced(problem, result.plan, party).proof;
                if (!proof)
                    continue;
                ++proved;
                bool possible = false;
                brute::everyPlan(problem, [&](const Plan &plan) {
                    possible = possible
                        || (score(problem, plan).hard == 0
                            && std::all_of(proof->parties.begin(), proof->parties.end(),
                                [&](int p) { return plan[std::size_t(p)] != none; }));
                });
                QVERIFY(!possible);
            }
        }
        QVERIFY2(proved > 10, std::to_string(proved).c_str());
    }

    void whereElseIsWhatALockWouldGive()
    {
        int shown = 0;
        for (std::uint64_t number = 0; number < 40; ++number) {
            const Problem problem = generated::tiny(number, 4'000);
            const Result now = solve(problem, quick());
            for (int party = 0; party < int(problem.parties.size()); ++party) {
                Score last{1'000, 0, 0};
                for (const Alternative &one : alternatives(problem, now.plan, party, quick(80'000))) {
                    ++shown;
                    QCOMPARE(one.plan[std::size_t(party)], one.host);
                    QVERIFY(one.host != now.plan[std::size_t(party)]);
                    QVERIFY(one.difference <= last);
                    last = one.difference;
                    const Score then = score(problem, one.plan);
                    QCOMPARE(then.hard - now.score.hard, one.difference.hard);
                    QCOMPARE(then.medium - now.score.medium, one.difference.medium);
                    QCOMPARE(then.soft - now.score.soft, one.difference.soft);
                    for (const Change &change : one.otherChanges)
                        QVERIFY(change.party != party && change.before != change.after);
                }
            }
        }
        QVERIFY(shown > 100);
    }

    // Each is tried by doing it; nothing is planned on a check of a host that nobody has made.
    void aFixThatIsSaidToHelpHelps()
    {
        std::map<Fix::What, int> seen;
        for (std::uint64_t number = 0; number < 160; ++number) {
            Problem problem =
                number < 120 ? generated::tiny(number, 1e6) : generated::visit({36, 90, 4}, number);
            if (number >= 120)
                for (std::size_t h = 0; h < problem.hosts.size(); h += 9)
                    problem.hosts[h].offered = false;
            const Result now = solve(problem, quick());
            for (const int party : unplaced(problem, now.plan)) {
                std::map<Fix::What, int> kinds;
                for (const Fix &fix : nearestFixes(problem, now.plan, party, quick(100'000))) {
                    ++seen[fix.what];
                    QVERIFY(++kinds[fix.what] <= 2);
                    QVERIFY(fix.difference.medium > 0);
                    if (fix.what == Fix::What::CheckHost) {
                        QVERIFY(fix.plan.empty());
                        QVERIFY(!problem.hosts[std::size_t(fix.host)].vetted);
                        continue;
                    }
                    const Problem then = fixed(problem, fix);
                    QVERIFY(fix.plan[std::size_t(party)] != none);
                    const Score after = score(then, fix.plan);
                    QCOMPARE(after.hard - now.score.hard, fix.difference.hard);
                    QCOMPARE(after.medium - now.score.medium, fix.difference.medium);
                    QCOMPARE(after.soft - now.score.soft, fix.difference.soft);
                    QVERIFY(after.hard >= now.score.hard);
                    if (fix.what == Fix::What::Waive)
                        QVERIFY(mayBeWaived(fix.rule));
                    if (fix.what == Fix::What::Share)
                        QCOMPARE(fix.plan[std::size_t(fix.other)], fix.plan[std::size_t(party)]);
                }
            }
        }
        QStringList kinds;
        for (const auto &[what, count] : seen)
            kinds += QString::number(int(what)) + u'x' + QString::number(count);
        QVERIFY2(seen.size() == 7, qPrintable(kinds.join(u' ')));
    }

    // By brute force: as many placed as can be, by waiving as few rules as can be.
    void theElasticPlanWaivesTheFewestRules()
    {
        int waived = 0;
        for (std::uint64_t number = 0; number < 150; ++number) {
            Problem problem = generated::tiny(number, 2'000);
            for (Party &party : problem.parties)
                party.lock.reset();
            const Plan now = solve(problem, quick(5'000)).plan;
            const Relaxation relaxation = relax(problem, now, quick(20'000));
            Score fewest{0, -1'000'000, 0}; // here hard comes after medium
            brute::everyPlan(problem, [&](const Plan &plan) {
                const Score one = score(problem, plan);
                if (std::tuple(one.medium, one.hard, one.soft)
                    <= std::tuple(fewest.medium, fewest.hard, fewest.soft))
                    return;
                for (const Match &match : analyse(problem, plan))
                    if (match.level == Level::Hard && !mayBeWaived(match.rule))
                        return;
                fewest = one;
            });
            QCOMPARE(relaxation.score.medium, fewest.medium);
            QCOMPARE(relaxation.score.hard, fewest.hard);
            QCOMPARE(relaxation.score.soft, fewest.soft);
            QCOMPARE(-int(relaxation.waivers.size()), int(relaxation.score.hard));
            waived += relaxation.waivers.empty() ? 0 : 1;
            problem.waivers.insert(
                problem.waivers.end(), relaxation.waivers.begin(), relaxation.waivers.end());
            QCOMPARE(score(problem, relaxation.plan).hard, std::int64_t(0));
        }
        QVERIFY2(waived > 10, std::to_string(waived).c_str());
    }

    void theImpossiblePartyOfTheSampleVisitIsExplained()
    {
        const Problem problem = sample::visit();
        const Result result = solve(problem, quick(100'000));
        QCOMPARE(unplaced(problem, result.plan), std::vector<int>{sample::impossible});
        const WhyUnplaced why = whyUnplaced(problem, result.plan, sample::impossible);
        QCOMPARE(why.obstacles.front().rule, Rule::Diet);
        QCOMPARE(why.obstacles.front().hosts, 31);
        const std::vector<Fix> fixes = nearestFixes(problem, result.plan, sample::impossible);
        QVERIFY(!fixes.empty());
        QCOMPARE(fixes.front().what, Fix::What::Waive);
        QCOMPARE(fixes.front().rule, Rule::Diet);
    }

private:
    // Counted here once more.
    static bool isProof(const Problem &problem, const Proof &proof, int about)
    {
        const auto here = [](const std::vector<int> &list, int index) {
            return std::find(list.begin(), list.end(), index) != list.end();
        };
        int needed = 0;
        int available = 0;
        for (const int p : proof.parties) {
            const Party &party = problem.parties[std::size_t(p)];
            for (int host = 0; host < int(problem.hosts.size()); ++host) {
                const bool open = party.lock ? *party.lock == host : blockers(problem, {}, p, host).empty();
                if (open && !here(proof.hosts, host))
                    return false;
            }
            for (const Unit &unit : party.units)
                if ((party.nights >> proof.night & 1) != 0)
                    needed += proof.rule == Rule::Guests ? unit.people
                        : unit.people >= proof.roomSleeps && unit.beds.value_or(unit.people) >= proof.roomBeds
                        ? 1
                        : 0;
        }
        for (const int h : proof.hosts) {
            int places = 0;
            for (const Room &room : problem.hosts[std::size_t(h)].rooms)
                if ((room.nights >> proof.night & 1) != 0)
                    places += proof.rule == Rule::Guests ? room.sleeps
                        : room.sleeps >= proof.roomSleeps && room.beds.value_or(room.sleeps) >= proof.roomBeds
                        ? 1
                        : 0;
            const std::optional<int> most = problem.hosts[std::size_t(h)].most;
            available += proof.rule == Rule::Guests && most ? std::min(places, *most) : places;
        }
        return here(proof.parties, about) && needed == proof.needed && available == proof.available
            && needed > available;
    }
};

QTEST_GUILESS_MAIN(TestPlacementReasons)
#include "tst_placement_reasons.moc"

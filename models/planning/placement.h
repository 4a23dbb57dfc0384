// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control.h"
#include "placement_problem.h"

// The placement planner. Every function is pure: no clock, no globals, equal input gives an equal result;
// several may run at once. A plan of a wrong length is read as if the missing parties were not placed.
namespace twinbook::plan::hosting {

// For --json and tests: "not-vetted".
const char *nameOf(Rule rule);
Level levelOf(Rule rule);

// Whether a user may set a rule aside for one party and house. Never vetting, the rule for minors, "never
// again", strangers with minors, parties kept apart, allergies, nor what no goodwill cures (nights, rooms,
// guests: these are changed at the host).
bool mayBeWaived(Rule rule);

using Match = MatchOf<Rule>; // who: parties, then host, then night

struct Result
{
    Plan plan; // as long as Problem::parties
    Score score;
    std::uint64_t stepsDone = 0;
    bool cut = false; // stopped before its steps
};

// The best plan found. Locks are always kept: hard is below 0 only if they break a rule. A party locked to
// none counts as unplaced in medium: leave out who needs no host at all.
Result solve(const Problem &problem, const Control &control = {});

// Counted afresh from the rules, by other code than the search.
Score score(const Problem &problem, const Plan &plan);
std::vector<Match> analyse(const Problem &problem, const Plan &plan);

// Which hard rules would be broken anew if this party stayed with this host, the rest of the plan being as it
// is. Rooms, Guests, MixedClasses and KeptApart name the parties that are there.
std::vector<Match> blockers(const Problem &problem, const Plan &plan, int party, int host);

struct Obstacle
{
    Rule rule = Rule::NotOffered;
    int hosts = 0; // whom it rules out
    std::vector<int> onlyObstacle; // whom nothing else rules out
};

// These parties need more rooms (or more guests' places) on one night than all hosts together have that any
// of them may go to: at least one of them cannot be placed by anybody.
struct Proof
{
    Rule rule = Rule::Rooms; // or Guests
    std::vector<int> parties;
    std::vector<int> hosts;
    int night = 0;
    int roomSleeps = 1; // counted are units and rooms of at least so many
    int roomBeds = 1; // and at least so many beds
    int needed = 0; // rooms, or guests
    int available = 0; // always fewer
};

struct WhyUnplaced
{
    int hosts = 0; // all
    std::vector<int> free; // whom nothing rules out
    std::vector<Obstacle> obstacles; // the one that rules most out first
    std::optional<Proof> proof; // otherwise say "the best plan found leaves them out", never "impossible"
};
WhyUnplaced whyUnplaced(const Problem &problem, const Plan &plan, int party);

struct Change
{
    int party = none;
    int before = none; // hosts
    int after = none;
    auto operator<=>(const Change &) const = default;
};
std::vector<Change> changes(const Plan &before, const Plan &after);

struct Alternative
{
    int host = none; // none = leaving them unplaced
    Score difference; // score minus that of the plan
    Plan plan;
    std::vector<Change> otherChanges;
};
// "Where else?": what it would mean if this party stayed elsewhere, best first, at most `most` of them. Uses
// control.steps / 8 for each.
std::vector<Alternative> alternatives(
    const Problem &problem, const Plan &plan, int party, const Control &control = {}, int most = 6);

struct Replan
{
    Result result; // score without stability
    std::vector<Change> changes; // against the agreed plan, in the order of parties
};
// The problem has changed (a host fell out, a lock was set): a new plan near the agreed one. The larger
// stability, the fewer changes.
Replan replan(const Problem &problem, const Plan &agreed, const Control &control = {}, int stability = 100);

// One change of the problem that lets more guests be placed; each has been tried.
struct Fix
{
    enum class What {
        Ask, // host: has not offered yet
        Share, // party and other share a twin room, both are willing
        MoreGuests, // host: takes `amount` guests more
        MoreNights, // host: is there on the nights of party too
        MoreRooms, // host: one room more that sleeps `amount`
        Waive, // party, host, rule: set aside
        CheckHost, // host: if somebody checks and vets them; never assumed
    };
    What what = What::Ask;
    int party = none; // the one that is placed by it, or with which it begins
    int host = none;
    int other = none; // party
    Rule rule = Rule::NotOffered; // what stands in the way today
    int amount = 0;
    Score difference; // score with the fix minus score of the plan
    Plan plan; // with the fix. Empty for CheckHost: no plan is made on a check nobody has done
    std::vector<Change> otherChanges; // of parties other than `party`
};
// The smallest changes that would place this unplaced party: those that place most guests first, then the
// easiest to ask for, then the fewest other changes; at most two of a kind. Uses control.steps / 16 for each.
std::vector<Fix> nearestFixes(
    const Problem &problem, const Plan &plan, int party, const Control &control = {}, int most = 5);

// The problem as it is once this is done. After Share `party` stands for both, in one room, and `other` is
// empty; the plan of the fix has both at one host.
Problem fixed(const Problem &problem, const Fix &fix);

struct Relaxation
{
    Plan plan; // as many placed as can be, by waiving the fewest rules
    Score score; // by all the rules
    std::vector<Waiver> waivers; // what that plan needs, beside what locks break anyway
    bool cut = false;
};
// The elastic plan: rules that mayBeWaived() give way where that places somebody.
Relaxation relax(const Problem &problem, const Plan &plan, const Control &control = {});

} // namespace twinbook::plan::hosting

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control.h"
#include "rotation_problem.h"

// The rotation planner. Every function is pure: no clock, no globals, equal input gives an equal result;
// several may run at once. A plan of a wrong length is read as if the missing slots were vacant.
namespace twinbook::plan::rota {

enum class Rule {
    // hard: one point for each break
    NotEligible, // not paid up
    TooYoung,
    TooOld,
    SaidNever,
    Away,
    TooFewHours, // for one role, or for all roles of a year together
    SkillMissing,
    TwoRoles, // in one year, see Problem::oneRoleEach
    RolesApart, // explicitly kept apart, or two seats of one role
    HouseholdOfficers,
    TermLimit, // too many terms, or back before the rest is over
    CommitteeLimit, // the same for the years on the committee
    Respite, // an intense role too soon after another
    Succession,
    // medium
    Vacancy,
    // soft
    Preference,
    HelpfulSkill,
    HoursAboveComfort,
    OfficerYears,
    LongService,
    ManyChanges,
    HandOver,
    NoShadowYear,
    SuccessionWish,
    NewFaces,
    Representation,
    Stability,
};
inline constexpr int ruleCount = int(Rule::Stability) + 1;
inline constexpr int hardRules = int(Rule::Vacancy);

// For --json and tests: "term-limit".
const char *nameOf(Rule rule);
Level levelOf(Rule rule);

using Match = MatchOf<Rule>;

struct Result
{
    Plan plan; // as long as Problem::slots
    Score score;
    std::uint64_t stepsDone = 0;
    bool cut = false; // stopped before its steps
};

// The best plan found. Locks and fixed terms are always kept: hard is below 0 only if they break a rule.
Result solve(const Problem &problem, const Control &control = {});

// Counted afresh from the rules, by other code than the search.
Score score(const Problem &problem, const Plan &plan);
std::vector<Match> analyse(const Problem &problem, const Plan &plan);

// Which hard rules would be broken anew if this person held this slot, the rest of the plan being as it is.
std::vector<Match> blockers(const Problem &problem, const Plan &plan, int slot, int person);

struct Obstacle
{
    Rule rule = Rule::NotEligible;
    int people = 0; // whom it keeps away
    std::vector<int> onlyObstacle; // whom nothing else keeps away
};
struct WhyVacant
{
    int people = 0; // all
    std::vector<int> free; // whom nothing keeps away
    std::vector<Obstacle> obstacles; // the one that keeps most away first
};
WhyVacant whyVacant(const Problem &problem, const Plan &plan, int slot);

struct Change
{
    int slot = none;
    int before = none; // persons
    int after = none;
};
std::vector<Change> changes(const Plan &before, const Plan &after);

struct Alternative
{
    int person = none; // none = leaving it vacant
    Score difference; // score minus that of the plan
    Plan plan;
    std::vector<Change> otherChanges;
};
// What it would mean if somebody else held this slot: best first, at most `most` of them. Uses control.steps
// / 8.
std::vector<Alternative> alternatives(
    const Problem &problem, const Plan &plan, int slot, const Control &control = {}, int most = 6);

struct Replan
{
    Result result; // score without stability
    std::vector<Change> changes; // against the agreed plan, in the order of slots
};
// The problem has changed (somebody withdrew, a lock was set): a new plan near the agreed one. The larger
// stability, the fewer changes.
Replan replan(const Problem &problem, const Plan &agreed, const Control &control = {}, int stability = 12);

struct WithoutRule
{
    Rule rule = Rule::NotEligible;
    std::int64_t medium = 0; // of the best plan found without this rule
    bool fillsAll = false;
};
struct Relaxation
{
    Plan plan; // as much filled as can be, by breaking the fewest rules
    Score score;
    std::vector<Match> broken; // what that plan breaks beside what locks break anyway
    std::vector<WithoutRule> without; // one whole rule switched off at a time, only where it helps
    std::vector<Rule> together; // if none alone fills all: these do, none can be left out; or empty
    bool cut = false;
};
// The smallest ways to fill what stays vacant in plan. Offers only what a committee may decide: never age,
// membership, absence, "never" or roles kept apart.
Relaxation relax(const Problem &problem, const Plan &plan, const Control &control = {});
bool mayBeRelaxed(Rule rule);

} // namespace twinbook::plan::rota

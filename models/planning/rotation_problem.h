// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

// Who does what on the committee in the coming years, as plain values. Everybody and everything is an index
// into the lists of the problem; an index out of range is passed over, never an error. Years are counted from
// the first year of the plan: 0 .. years - 1; what was is -1, -2 and so on.
namespace twinbook::plan::rota {

inline constexpr int maxYears = 30; // of a plan; more are cut off
inline constexpr int pastYears = 32; // of history; older years are passed over
inline constexpr int otherSeat = none; // a year on the committee in none of the roles of the problem

enum class Wish { Never = -2, IfNobodyElse = -1, NotSaid = 0, Willing = 1, Keen = 2 };

// A role of the committee, with what the constitution says about it. Limits: rules.md 9 and example 22.
// A shared office is a role of two seats whose second slots are optional (see Slot).
struct Role
{
    int hours = 0; // a month, of each who holds it
    bool essential = false;
    bool officer = false;
    std::optional<int> vacancy; // a year's weight when vacant, instead of that of its class in Weights
    int termYears = 1; // only with maxTerms
    int maxTerms = 0; // in a row; 0 = no limit
    int restYears = 1; // out of this role after maxTerms
    bool exempt = false; // its years count for no limit, neither its own nor the committee's
    bool intense = false;
    int respite = 0; // years without any intense role after leaving this one, if it is intense
    std::vector<int> predecessors; // roles: one of them the year before, or this role itself
    bool strictSuccession = false; // a rule; otherwise a wish
    bool shadowYear = false; // wished: on the committee the year before
    std::vector<int> required; // skills: all of them
    std::vector<int> helpful; // skills: points for each
    std::optional<int> minimumAge; // at the beginning of a term; who gave no birth year passes
    std::optional<int> maximumAge;
};

// Years held, both ends included, negative.
struct Service
{
    int role = otherSeat;
    int from = -1;
    int to = -1;
    bool counts = true; // elected; acting or co-opted years count for no limit and are no rest either
};

struct Person
{
    bool eligible = true; // paid up, a member
    std::optional<int> birthYear;
    int gender = none; // any number of the caller's, none = unknown
    int area = none;
    int household = none;
    std::vector<int> hours; // a month they can give, by year; 0 = away; the last one goes on, empty = any
    std::optional<int> comfortable; // a month they like to give
    std::vector<Wish> wishes; // by role; what is missing is NotSaid
    std::vector<int> skills;
    std::vector<Service> history;
};

// One term of one seat. Terms of a seat follow each other; a resignation splits a term in two.
struct Slot
{
    int role = none;
    int seat = 0; // number of the seat within its role
    int from = 0;
    int to = 0; // included
    bool optional = false; // costs nothing when vacant
    std::optional<int> fixed; // a current term: a person, or none = vacant
    std::optional<int> lock; // set by hand, stronger than fixed: a person, or none = deliberately vacant
};

// The holder of each slot: a person, or none.
using Plan = std::vector<int>;

// A part of the membership or of the community that the committee should mirror.
struct Group
{
    enum class By { Gender, Area, Age } by = By::Gender;
    int value = none; // gender or area
    int fromAge = 0; // By::Age, both included
    int toAge = 200;
    int permille = 0; // its share
};

// Points, larger = matters more; all may be scaled by the user. Defaults as measured in planning.md.
struct Weights
{
    int vacantEssential = 10; // medium, a year
    int vacantOfficer = 4;
    int vacantOther = 1;

    int keen = 20; // a year
    int willing = 10;
    int ifNobodyElse = 15; // lost
    int helpfulSkill = 8; // each, a term
    int hoursAboveComfort = 6; // an hour and year
    int officerYears = 6; // once for the first year above officerYearsFree, twice for the next ...
    int officerYearsFree = 3; // within the plan
    int longService = 15; // a year
    int longServiceFree = 6; // years on the committee without a break
    int manyChanges = 40; // each new officer above half of the officers in one year
    int handOver = 12; // an officer who leaves is off the committee in the next year
    int noShadowYear = 15;
    int successionWish = 60;
    int newFace = 10; // who never served; half as many as there are years
    int representation = 8; // each person short, a year
    int representationShare = 85; // percent of the share that is asked for
    int stability = 0; // a term that differs from agreed; two less for each later year, at least 2
};

struct Problem
{
    int years = 0;
    int firstYear = 2026; // the calendar year of year 0, for ages
    std::vector<Role> roles;
    std::vector<Person> people;
    std::vector<Slot> slots;
    bool oneRoleEach = true; // in one year, save the pairs of together
    std::vector<std::pair<int, int>> together; // roles that one person may hold at once
    std::vector<std::pair<int, int>> apart; // roles that one person may never hold at once
    bool oneOfficerPerHousehold = false;
    int committeeYears = 0; // in a row, in whatever role; 0 = no limit
    int committeeRest = 1;
    std::vector<Group> groups; // empty = representation is left out
    Plan agreed; // empty = nothing agreed before; counts with weights.stability
    Weights weights;
};

// The terms of one seat from year first to the end of the plan, the last one cut.
std::vector<Slot> termsOf(int role, int seat, int termYears, int first, int years);

} // namespace twinbook::plan::rota

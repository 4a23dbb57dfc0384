// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score.h"

#include <optional>
#include <utility>
#include <vector>

// Which host takes which guests of a visit, as plain values. Everybody and everything is an index into the
// lists of the problem; an index out of range is passed over, never an error. Kinds of things of which many
// may apply (pets, allergens, diets, interests, nights) are bits: bit i is the caller's thing number i.
namespace twinbook::plan::hosting {

using Bits = std::uint64_t;

inline constexpr int maxNights = 64; // of a visit; more are cut off

// The nights first .. last of the visit, both included, counted from 0.
constexpr Bits nightRange(int first, int last)
{
    Bits all = 0;
    for (int night = first < 0 ? 0 : first; night <= last && night < maxNights; ++night)
        all |= Bits(1) << night;
    return all;
}

// Who may not share a house with whom. Minors who travel with their own adult are Adults: a family.
enum class Class { Adults, MinorBoys, MinorGirls, MinorsMixed };
inline constexpr int classCount = int(Class::MinorsMixed) + 1;
constexpr bool areMinors(Class of)
{
    return of != Class::Adults;
}

// Kinds of parties, as bits of Host::takes.
inline constexpr Bits adultsAlone = 1;
inline constexpr Bits families = 2; // Adults with childAges
inline constexpr Bits minors = 4;
inline constexpr Bits anybody = adultsAlone | families | minors;

// A language somebody speaks; of several people of a household or party the best speaker counts.
struct Spoken
{
    int language = none;
    int level = 1; // 1 some, 2 good, 3 fluent
};

// One bedroom. Units never share a room: a room takes one unit, or none. Of a larger room only eight places
// and four beds count: give a dormitory as several rooms.
struct Room
{
    int sleeps = 1;
    std::optional<int> beds; // a double bed is one bed that sleeps two; nothing said: a bed for each
    Bits nights = ~Bits(0); // when it may be used; only nights of the host count
};

// Unaccompanied minors this host may take, by the association's rule about who lives in the house.
enum class MinorsRule { Any, GirlsOnly, BoysOnly, None };

struct Host
{
    bool offered = true; // has said yes for this visit; otherwise never used, but relax() may say whom to ask
    bool reserve = false; // only when needed: costs points when used
    Bits nights = ~Bits(0);
    std::vector<Room> rooms;
    std::optional<int> most; // guests at once; otherwise what the rooms hold
    std::optional<int> comfortable; // guests they like to have at once
    bool keen = false; // has asked to host: not to be left empty

    bool vetted = false; // for unaccompanied minors; as of the visit, by checks somebody has seen
    MinorsRule minorsRule = MinorsRule::Any;
    Bits takes = anybody;
    std::optional<int> youngest; // age of a child

    bool stepFree = false;
    bool smokes = false; // smoking in the house
    bool noSmokers = false; // wants no guests who smoke
    Bits pets = 0;
    Bits allergens = 0; // in the house, pets' hair among them if the caller counts it as an allergen
    Bits diets = 0; // that they can cook

    std::vector<Spoken> languages;
    Bits interests = 0;
    std::vector<int> childAges; // their own children
    std::optional<int> age; // of the adults, about
    int area = none; // any number of the caller's
    int kilometres = 0; // to the meeting point
    int recentLoad = 0; // guests taken in recent years beyond their turn: the ledger's figure
};

// People of a party who share a room: a couple 2 in 1 bed, two sisters 2 in 2 beds, somebody alone 1.
struct Unit
{
    int people = 1;
    std::optional<int> beds; // that they need; nothing said: one each. A double bed is one
};

struct Owed
{
    int host = none;
    int times = 1; // how often this party had the host, or the host's people, as guests
};

// People who stay at one house, whatever happens.
struct Party
{
    std::vector<Unit> units;
    Bits nights = ~Bits(0); // needed; those beyond Problem::nights do not count
    Class guests = Class::Adults;
    bool needsVetted = false; // although not unaccompanied minors
    int priority = 1; // weight of each guest when unplaced; minors count twice beside it
    std::vector<int> childAges;

    bool stepFree = false;
    bool smokes = false;
    bool nonSmoking = false; // needs a house without smoke
    Bits allergies = 0;
    Bits petsRefused = 0;
    Bits petsDisliked = 0; // a wish
    Bits dietsNeeded = 0; // all of them can be cooked, or the host will not do
    Bits dietsWished = 0;

    std::vector<Spoken> languages;
    Bits interests = 0;
    std::optional<int> age; // of the adults, about
    bool stayNear = false; // each kilometre counts three times
    bool mayShare = false; // somebody alone who would share a twin room with another who would
    int sharesAs = 0; // and only with one of the same class and number: the caller's, men and women, say

    std::vector<int> wanted; // hosts they had before and asked for again, or that asked for them
    std::vector<int> avoided; // hosts they had before: somebody new, please. A wish
    std::vector<int> never; // hosts; either side may have said so. Never broken
    std::vector<Owed> owed;

    std::optional<int> lock; // set by hand: a host, or none = deliberately not placed
};

// The host of each party, or none.
using Plan = std::vector<int>;

enum class Rule {
    // hard: one point for each break
    NotVetted,
    MinorsRule, // see Host::minorsRule
    NeverAgain,
    MixedClasses, // minors with strangers, boys with girls
    KeptApart,
    Allergy,
    Nights, // the host is away in one of them
    Rooms, // none that is large enough, or all taken
    Guests, // more than the house takes
    StepFree,
    Smoking, // either way
    Pets,
    ChildTooYoung,
    CommonLanguage, // unaccompanied minors and their host
    Diet,
    KindOfParty, // see Host::takes
    NotOffered,
    // medium
    Unplaced,
    // soft
    Wanted,
    Avoided,
    Reciprocity,
    Language,
    Interests,
    ChildrenAges,
    SimilarAge,
    DietWish,
    PetsWish,
    RecentLoad,
    Distance,
    Crowded,
    KeenEmpty,
    ReserveUsed,
    SameArea,
    Stability,
};
inline constexpr int ruleCount = int(Rule::Stability) + 1;
inline constexpr int hardRules = int(Rule::Unplaced);

// A rule that somebody has looked at and set aside for one party at one house: "the dog stays with the aunt".
// Only rules that mayBeWaived().
struct Waiver
{
    int party = none;
    int host = none;
    Rule rule = Rule::NotOffered;
};

// Points, larger = matters more; all may be scaled by the user. Defaults as measured in planning.md.
struct Weights
{
    int unplacedMinor = 2; // medium: times, for unaccompanied minors

    int wanted = 120;
    int wantedEach = 20; // and for each guest
    int avoided = 40;
    int reciprocity = 60;
    int reciprocityMore = 10; // for each further time, up to three
    int language = 8; // times the level of the best common language
    int interest = 5; // each in common
    int childrenAges = 10; // each guest's child with a host's child at most two years apart
    int similarAge = 8; // at most ten years apart
    int dietWish = 10; // each
    int petsWish = 12; // lost, each
    int recentLoad = 4; // lost, each
    int distance = 1; // lost, a kilometre
    int crowded = 15; // lost, once for the first guest above comfortable, twice for the next ...
    int keenEmpty = 40; // lost
    int reserveUsed = 60; // lost
    int sameArea = 30; // two parties that asked for it
    int stability = 0; // lost, each party that the agreed plan had placed elsewhere
};

struct Problem
{
    int nights = 1;
    std::vector<Host> hosts;
    std::vector<Party> parties;
    std::vector<std::pair<int, int>> keptApart; // parties never at one house
    std::vector<std::pair<int, int>> sameArea; // parties that wish to be in one area
    std::vector<Waiver> waivers;
    Plan agreed; // empty = nothing agreed before; counts with weights.stability
    Weights weights;
};

} // namespace twinbook::plan::hosting

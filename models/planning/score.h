// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <compare> // moc stumbles over it as the first of the standard headers

// What every planner shares. Nothing here knows Qt or a clock: the same input gives the same plan everywhere.
namespace twinbook::plan {

// Nobody, no role, no slot: wherever an index may be missing.
inline constexpr int none = -1;

enum class Level { Hard, Medium, Soft };

// Compared from left to right, larger is better. hard is minus the number of broken rules, medium minus the
// weight of what stays unfilled, soft the points of the wishes.
struct Score
{
    std::int64_t hard = 0;
    std::int64_t medium = 0;
    std::int64_t soft = 0;
    auto operator<=>(const Score &) const = default;
};

enum class Kind { Person, Role, Slot, Year, Group, Party, Host, Night };

// What a match is about: an index into that list of the problem; years and nights are counted from the
// plan's first.
struct Ref
{
    Kind kind = Kind::Person;
    int index = none;
    auto operator<=>(const Ref &) const = default;
};

// One place where one rule costs or earns something. All matches of a plan sum to its score.
template <class RuleId>
struct MatchOf
{
    RuleId rule = {};
    Level level = Level::Hard;
    std::int64_t points = 0;
    std::vector<Ref> who; // in the order of Kind; two persons or parties where a rule is about two
    auto operator<=>(const MatchOf &) const = default;

    // The first of this kind, or none.
    int about(Kind kind) const
    {
        for (const Ref &ref : who)
            if (ref.kind == kind)
                return ref.index;
        return none;
    }
};

} // namespace twinbook::plan

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_rules.h"

#include <bit>

namespace twinbook::plan::hosting {

namespace {

Ref partyRef(int index)
{
    return {Kind::Party, index};
}
Ref hostRef(int index)
{
    return {Kind::Host, index};
}

std::vector<Ref> refs(const std::vector<int> &parties, int host)
{
    std::vector<Ref> all;
    for (const int party : parties)
        all.push_back(partyRef(party));
    all.push_back(hostRef(host));
    return all;
}

// One house with the parties in it.
class House
{
public:
    House(const Problem &problem, int host, const std::vector<int> &parties, const Told &told)
        : m_problem(problem)
        , m_index(host)
        , m_host(problem.hosts[std::size_t(host)])
        , m_parties(parties)
        , m_told(told)
    {
    }

    void hard() const
    {
        pairs();
        classes();
        apart();
        nights();
    }

    void soft() const
    {
        for (const int p : m_parties)
            for (const Points &one : pairPoints(m_problem, party(p), m_index))
                if (one.points != 0)
                    m_told(one.rule, one.points, refs({p}, m_index));
        const Weights &weights = m_problem.weights;
        int most = 0;
        for (int night = 0; night < std::min(m_problem.nights, maxNights); ++night)
            most = std::max(most, guestsOn(night));
        if (const std::int64_t over = m_host.comfortable ? most - *m_host.comfortable : 0; over > 0)
            m_told(Rule::Crowded, -weights.crowded * over * (over + 1) / 2, refs(m_parties, m_index));
        if (m_host.offered && m_host.keen && m_parties.empty())
            m_told(Rule::KeenEmpty, -weights.keenEmpty, refs({}, m_index));
        if (m_host.reserve && !m_parties.empty())
            m_told(Rule::ReserveUsed, -weights.reserveUsed, refs(m_parties, m_index));
    }

private:
    const Party &party(int p) const { return m_problem.parties[std::size_t(p)]; }

    std::vector<int> presentOn(int night) const
    {
        std::vector<int> present;
        for (const int p : m_parties)
            if ((nightsOf(m_problem, party(p)) >> night & 1) != 0)
                present.push_back(p);
        return present;
    }

    int guestsOn(int night) const
    {
        int guests = 0;
        for (const int p : presentOn(night))
            guests += sizeOf(party(p));
        return guests;
    }

    void pairs() const
    {
        for (const int p : m_parties) {
            const Reasons reasons = quickReasonsAgainst(m_problem, party(p), m_host)
                & ~waived(m_problem, p, m_index) & ~reasonBit(Rule::Guests); // counted for the whole house
            for (Reasons rest = reasons; rest != 0; rest &= rest - 1)
                m_told(Rule(std::countr_zero(rest)), -1, refs({p}, m_index));
        }
    }

    // Each pair counts, so that whoever joins a house that locks have mixed breaks the rule anew.
    void classes() const
    {
        int pairs = 0;
        for (const int one : m_parties)
            for (const int other : m_parties)
                pairs += one < other && party(one).guests != party(other).guests ? 1 : 0;
        if (pairs > 0)
            m_told(Rule::MixedClasses, -pairs, refs(m_parties, m_index));
    }

    void apart() const
    {
        for (const auto &[one, other] : pairsOf(m_problem.keptApart, m_problem.parties.size()))
            if (here(one) && here(other))
                m_told(Rule::KeptApart, -1, refs({one, other}, m_index));
    }
    bool here(int p) const { return std::find(m_parties.begin(), m_parties.end(), p) != m_parties.end(); }

    // Every night counts, the worst is named. Only locks overfill a house, and then it takes nobody else:
    // each party beyond the first counts as well.
    void nights() const
    {
        struct Worst
        {
            int night = 0;
            int breaks = 0;
            int sum = 0;
            void add(int more, int on)
            {
                if (more > breaks)
                    *this = {on, more, sum};
                sum += std::max(0, more);
            }
        };
        Worst roomless;
        Worst over;
        int without = 0;
        std::vector<int> before;
        std::vector<Space> roomsBefore;
        for (int night = 0; night < std::min(m_problem.nights, maxNights); ++night) {
            const std::vector<int> present = presentOn(night);
            const std::vector<Space> rooms = roomsOn(m_host, night);
            if (present != before || rooms != roomsBefore)
                without = unitsWithoutRoom(unitsOf(present), rooms);
            roomless.add(without, night);
            if (m_host.most && !present.empty())
                over.add(guestsOn(night) - *mostGuests(m_host), night);
            before = present;
            roomsBefore = rooms;
        }
        const int others = int(m_parties.size()) - 1;
        if (roomless.sum > 0)
            tellNight(Rule::Rooms, roomless.sum + others, roomless.night);
        if (over.sum > 0)
            tellNight(Rule::Guests, over.sum + others, over.night);
    }
    std::vector<Space> unitsOf(const std::vector<int> &parties) const
    {
        std::vector<Space> units;
        for (const int p : parties)
            for (const Unit &unit : party(p).units)
                if (unit.people > 0)
                    units.push_back(spaceOf(unit));
        return units;
    }

    void tellNight(Rule rule, int breaks, int night) const
    {
        std::vector<Ref> who = refs(presentOn(night), m_index);
        who.push_back({Kind::Night, night});
        m_told(rule, -breaks, std::move(who));
    }

    const Problem &m_problem;
    int m_index;
    const Host &m_host;
    const std::vector<int> &m_parties;
    const Told &m_told;
};

std::int64_t pointsOf(const std::vector<Match> &matches, Rule rule)
{
    std::int64_t points = 0;
    for (const Match &match : matches)
        points += match.rule == rule ? match.points : 0;
    return points;
}

} // namespace

const char *nameOf(Rule rule)
{
    static constexpr const char *names[ruleCount] = {"not-vetted", "minors-rule", "never-again",
        "mixed-classes", "kept-apart", "allergy", "nights", "rooms", "guests", "step-free", "smoking", "pets",
        "child-too-young", "common-language", "diet", "kind-of-party", "not-offered", "unplaced", "wanted",
        "avoided", "reciprocity", "language", "interests", "childrens-ages", "similar-age", "diet-wish",
        "pets-wish", "recent-load", "distance", "crowded", "keen-empty", "reserve-used", "same-area",
        "stability"};
    return names[int(rule)];
}

Level levelOf(Rule rule)
{
    return rule < Rule::Unplaced ? Level::Hard : rule == Rule::Unplaced ? Level::Medium : Level::Soft;
}

bool mayBeWaived(Rule rule)
{
    switch (rule) {
    case Rule::StepFree:
    case Rule::Smoking:
    case Rule::Pets:
    case Rule::ChildTooYoung:
    case Rule::CommonLanguage:
    case Rule::Diet:
    case Rule::KindOfParty:
    case Rule::NotOffered:
        return true;
    default:
        return false;
    }
}

std::vector<std::vector<int>> guestsOf(const Problem &problem, const Plan &plan)
{
    std::vector<std::vector<int>> all(problem.hosts.size());
    for (std::size_t p = 0; p < problem.parties.size(); ++p)
        if (const int host = hostOf(problem, plan, p); host != none)
            all[std::size_t(host)].push_back(int(p));
    return all;
}

void judge(const Problem &problem, const Plan &plan, const Told &told)
{
    const std::vector<std::vector<int>> guests = guestsOf(problem, plan);
    for (int host = 0; host < int(problem.hosts.size()); ++host) {
        const House house(problem, host, guests[std::size_t(host)], told);
        house.hard();
        house.soft();
    }
    for (std::size_t p = 0; p < problem.parties.size(); ++p) {
        const Party &party = problem.parties[p];
        const int host = hostOf(problem, plan, p);
        const int weight = unplacedWeight(problem, party);
        if (host == none && isReal(problem, party) && weight > 0)
            told(Rule::Unplaced, -weight, {partyRef(int(p))});
        const int agreed = agreedHost(problem, p);
        if (agreed != none && agreed != host && problem.weights.stability != 0)
            told(Rule::Stability, -problem.weights.stability, {partyRef(int(p)), hostRef(agreed)});
    }
    for (const auto &[one, other] : pairsOf(problem.sameArea, problem.parties.size())) {
        const int first = hostOf(problem, plan, std::size_t(one));
        const int second = hostOf(problem, plan, std::size_t(other));
        if (first == none || second == none || problem.weights.sameArea == 0)
            continue;
        const int area = problem.hosts[std::size_t(first)].area;
        if (area != none && area == problem.hosts[std::size_t(second)].area)
            told(Rule::SameArea, problem.weights.sameArea, {partyRef(one), partyRef(other)});
    }
}

Score score(const Problem &problem, const Plan &plan)
{
    Score sum;
    judge(problem, plan, [&sum](Rule rule, std::int64_t points, const std::vector<Ref> &) {
        const Level level = levelOf(rule);
        (level == Level::Hard ? sum.hard : level == Level::Medium ? sum.medium : sum.soft) += points;
    });
    return sum;
}

std::vector<Match> analyse(const Problem &problem, const Plan &plan)
{
    std::vector<Match> matches;
    judge(problem, plan, [&matches](Rule rule, std::int64_t points, std::vector<Ref> who) {
        matches.push_back({rule, levelOf(rule), points, std::move(who)});
    });
    return matches;
}

std::vector<Match> brokenAt(const Problem &problem, int host, const std::vector<int> &parties)
{
    std::vector<Match> matches;
    const Told told = [&matches](Rule rule, std::int64_t points, std::vector<Ref> who) {
        matches.push_back({rule, Level::Hard, points, std::move(who)});
    };
    House(problem, host, parties, told).hard();
    return matches;
}

std::vector<Match> newlyBroken(
    const Problem &problem, int host, const std::vector<int> &parties, int newcomer)
{
    std::vector<int> others = parties;
    std::erase(others, newcomer);
    std::vector<int> all = others;
    if (isReal(problem, problem.parties[std::size_t(newcomer)]))
        all.insert(std::lower_bound(all.begin(), all.end(), newcomer), newcomer);
    const std::vector<Match> before = brokenAt(problem, host, others);
    std::vector<Match> fresh;
    for (Match &match : brokenAt(problem, host, all)) {
        const bool ofHouse =
            match.rule == Rule::Rooms || match.rule == Rule::Guests || match.rule == Rule::MixedClasses;
        if (ofHouse)
            match.points -= pointsOf(before, match.rule);
        if (ofHouse ? match.points < 0 : std::find(before.begin(), before.end(), match) == before.end())
            fresh.push_back(std::move(match));
    }
    return fresh;
}

} // namespace twinbook::plan::hosting

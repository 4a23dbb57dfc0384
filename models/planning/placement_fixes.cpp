// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_nearby.h"

#include <array>
#include <bit>
#include <tuple>

namespace twinbook::plan::hosting {

namespace {

constexpr int kinds = int(Fix::What::CheckHost) + 1;

// Somebody alone, who would share.
bool sharesAlone(const Problem &problem, const Party &party)
{
    return party.mayShare && sizeOf(party) == 1 && isReal(problem, party);
}

bool wouldShare(const Problem &problem, int one, int other)
{
    const Party &first = problem.parties[std::size_t(one)];
    const Party &second = problem.parties[std::size_t(other)];
    const std::vector<std::pair<int, int>> apart = pairsOf(problem.keptApart, problem.parties.size());
    return one != other && sharesAlone(problem, first) && sharesAlone(problem, second)
        && first.guests == second.guests && first.sharesAs == second.sharesAs
        && std::find(apart.begin(), apart.end(), std::pair(std::min(one, other), std::max(one, other)))
        == apart.end();
}

// Two people in one room with the needs of both.
Party together(const Party &one, const Party &other)
{
    const auto append = [](auto &all, const auto &more) { all.insert(all.end(), more.begin(), more.end()); };
    Party both = one;
    both.units = {{2, 2}};
    both.nights |= other.nights;
    both.needsVetted = one.needsVetted || other.needsVetted;
    both.priority = std::max(one.priority, other.priority);
    both.stepFree = one.stepFree || other.stepFree;
    both.smokes = one.smokes || other.smokes;
    both.nonSmoking = one.nonSmoking || other.nonSmoking;
    both.allergies |= other.allergies;
    both.petsRefused |= other.petsRefused;
    both.petsDisliked |= other.petsDisliked;
    both.dietsNeeded |= other.dietsNeeded;
    both.dietsWished |= other.dietsWished;
    both.interests |= other.interests;
    both.stayNear = one.stayNear || other.stayNear;
    both.mayShare = false;
    append(both.childAges, other.childAges);
    append(both.languages, other.languages);
    append(both.wanted, other.wanted);
    append(both.avoided, other.avoided);
    append(both.never, other.never);
    append(both.owed, other.owed);
    if (!both.lock)
        both.lock = other.lock;
    return both;
}

class Fixer
{
public:
    Fixer(const Problem &problem, const Plan &plan, int party, const Control &control)
        : m_problem(problem)
        , m_plan(plan)
        , m_party(party)
        , m_now(score(problem, plan))
        , m_stop(control.stop)
        , m_control(oneShort(control, 16))
    {
    }

    std::vector<Fix> all()
    {
        look();
        askOthers();
        share();
        std::vector<Fix> worked;
        for (const std::vector<Fix> &kind : m_candidates) {
            int tried = 0;
            for (Fix fix : kind)
                if (!m_stop.stop_requested() && tried++ < mostTried && works(fix))
                    worked.push_back(std::move(fix));
        }
        std::stable_sort(worked.begin(), worked.end(), [](const Fix &one, const Fix &other) {
            const auto rank = [](const Fix &fix) {
                return std::tuple(
                    -fix.difference.medium, fix.what, fix.otherChanges.size(), -fix.difference.soft);
            };
            return rank(one) < rank(other);
        });
        std::array<int, kinds> seen{};
        std::erase_if(worked, [&seen](const Fix &fix) { return ++seen[std::size_t(fix.what)] > 2; });
        return worked;
    }

private:
    static constexpr int mostTried = 5; // of a kind

    const Party &party() const { return m_problem.parties[std::size_t(m_party)]; }
    void add(Fix::What what, Rule rule, int host, int amount = 0, int other = none)
    {
        Fix fix;
        fix.what = what;
        fix.rule = rule;
        fix.party = m_party;
        fix.host = host;
        fix.other = other;
        fix.amount = amount;
        m_candidates[std::size_t(what)].push_back(std::move(fix));
    }

    // Houses from which one thing alone keeps the party.
    void look()
    {
        const std::vector<std::vector<int>> guests = guestsOf(m_problem, m_plan);
        for (int host = 0; host < int(m_problem.hosts.size()); ++host) {
            const Reasons alone = reasonsAgainst(m_problem, m_party, host);
            if (std::popcount(alone) == 1)
                onlyObstacle(Rule(std::countr_zero(alone)), host);
            const std::vector<Match> broken =
                newlyBroken(m_problem, host, guests[std::size_t(host)], m_party);
            Reasons now = 0;
            for (const Match &match : broken)
                now |= reasonBit(match.rule);
            if (now == reasonBit(Rule::Rooms))
                add(Fix::What::MoreRooms, Rule::Rooms, host, largestUnit());
            if (now == reasonBit(Rule::Guests))
                add(Fix::What::MoreGuests, Rule::Guests, host, missing(host, guests[std::size_t(host)]));
        }
    }
    // Who cannot take this party may take another, which makes room.
    void askOthers()
    {
        for (int host = 0; host < int(m_problem.hosts.size()); ++host)
            if (!m_problem.hosts[std::size_t(host)].offered
                && reasonsAgainst(m_problem, m_party, host) != reasonBit(Rule::NotOffered))
                add(Fix::What::Ask, Rule::NotOffered, host);
    }
    void onlyObstacle(Rule rule, int host)
    {
        if (rule == Rule::NotOffered)
            add(Fix::What::Ask, rule, host);
        else if (rule == Rule::Nights)
            add(Fix::What::MoreNights, rule, host);
        else if (rule == Rule::NotVetted)
            add(Fix::What::CheckHost, rule, host);
        else if (mayBeWaived(rule))
            add(Fix::What::Waive, rule, host);
    }
    int largestUnit() const
    {
        int largest = 1;
        for (const Unit &unit : party().units)
            largest = std::max(largest, unit.people);
        return largest;
    }
    // On the fullest night.
    int missing(int host, const std::vector<int> &guests) const
    {
        int most = 0;
        for (Bits rest = nightsOf(m_problem, party()); rest != 0; rest &= rest - 1) {
            int count = sizeOf(party());
            for (const int other : guests)
                if ((m_problem.parties[std::size_t(other)].nights >> std::countr_zero(rest) & 1) != 0)
                    count += sizeOf(m_problem.parties[std::size_t(other)]);
            most = std::max(most, count);
        }
        return std::max(1, most - mostGuests(m_problem.hosts[std::size_t(host)]).value_or(most));
    }

    void share()
    {
        for (int other = 0; other < int(m_problem.parties.size()); ++other)
            if (wouldShare(m_problem, m_party, other))
                add(Fix::What::Share, Rule::Rooms, hostOf(m_problem, m_plan, std::size_t(other)), 2, other);
    }

    bool works(Fix &fix) const
    {
        const Problem then = fixed(m_problem, fix);
        fix.plan = solve(near(then, m_plan, 100), m_control).plan;
        const int host = fix.plan[std::size_t(m_party)];
        const Score after = score(then, fix.plan);
        fix.difference = difference(after, m_now);
        if (host == none || fix.difference.medium <= 0)
            return false;
        if (fix.what == Fix::What::Share) {
            fix.plan[std::size_t(fix.other)] = host;
            fix.host = host;
        }
        fix.otherChanges = otherChanges(m_plan, fix.plan, m_party);
        if (fix.what == Fix::What::CheckHost) {
            fix.plan.clear();
            fix.otherChanges.clear();
        }
        return true;
    }

    const Problem &m_problem;
    const Plan &m_plan;
    int m_party;
    Score m_now;
    std::stop_token m_stop;
    Control m_control;
    std::array<std::vector<Fix>, kinds> m_candidates;
};

} // namespace

Problem fixed(const Problem &problem, const Fix &fix)
{
    Problem then = problem;
    if (fix.what == Fix::What::Share) {
        if (!within(fix.party, problem.parties.size()) || !within(fix.other, problem.parties.size())
            || fix.party == fix.other)
            return then;
        Party &other = then.parties[std::size_t(fix.other)];
        Party &party = then.parties[std::size_t(fix.party)];
        party = together(party, other);
        for (const auto &pair : problem.keptApart)
            for (const auto &[one, third] : {pair, std::pair(pair.second, pair.first)})
                if (one == fix.other)
                    then.keptApart.emplace_back(fix.party, third);
        other.units.clear();
        return then;
    }
    if (!within(fix.host, problem.hosts.size()))
        return then;
    Host &host = then.hosts[std::size_t(fix.host)];
    switch (fix.what) {
    case Fix::What::Ask:
        host.offered = true;
        break;
    case Fix::What::MoreGuests:
        if (host.most)
            *host.most += fix.amount;
        break;
    case Fix::What::MoreNights:
        if (within(fix.party, problem.parties.size()))
            host.nights |= problem.parties[std::size_t(fix.party)].nights;
        break;
    case Fix::What::MoreRooms:
        host.rooms.push_back({fix.amount, {}, ~Bits(0)});
        break;
    case Fix::What::Waive:
        then.waivers.push_back({fix.party, fix.host, fix.rule});
        break;
    case Fix::What::CheckHost:
        host.vetted = true;
        break;
    case Fix::What::Share:
        break;
    }
    return then;
}

std::vector<Fix> nearestFixes(
    const Problem &problem, const Plan &plan, int party, const Control &control, int most)
{
    if (!within(party, problem.parties.size()) || !isReal(problem, problem.parties[std::size_t(party)])
        || pinOf(problem, problem.parties[std::size_t(party)])
        || hostOf(problem, plan, std::size_t(party)) != none)
        return {};
    std::vector<Fix> all = Fixer(problem, plan, party, control).all();
    if (all.size() > std::size_t(std::max(0, most)))
        all.resize(std::size_t(std::max(0, most)));
    return all;
}

} // namespace twinbook::plan::hosting

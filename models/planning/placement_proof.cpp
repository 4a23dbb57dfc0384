// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_proof.h"

#include <bit>
#include <set>

namespace twinbook::plan::hosting {

namespace {

class Prover
{
public:
    Prover(const Problem &problem, const Plan &plan)
        : m_problem(problem)
        , m_open(problem.parties.size())
        , m_at(problem.parties.size(), none)
    {
        for (std::size_t p = 0; p < problem.parties.size(); ++p) {
            const Party &party = problem.parties[p];
            m_at[p] = hostOf(problem, plan, p);
            if (!isReal(problem, party))
                continue;
            const std::optional<int> pin = pinOf(problem, party);
            for (int host = 0; host < int(problem.hosts.size()); ++host)
                if (pin ? *pin == host : reasonsAgainst(problem, int(p), host) == 0)
                    m_open[p].push_back(host);
            for (const Unit &unit : party.units)
                if (unit.people > 0)
                    m_units.insert(spaceOf(unit));
        }
    }

    std::optional<Proof> about(int party)
    {
        if (m_open[std::size_t(party)].empty())
            return {}; // the obstacles say it all
        take(party);
        while (true) {
            takeCaught();
            if (std::optional<Proof> proof = counted())
                return smallest(*proof, party);
            const int next = cheapest();
            if (next == none)
                return {};
            take(next);
        }
    }

private:
    bool takesHost(int host) const { return m_hosts.count(host) != 0; }
    void take(int party)
    {
        m_parties.insert(party);
        m_hosts.insert(m_open[std::size_t(party)].begin(), m_open[std::size_t(party)].end());
    }
    int newHosts(int party) const
    {
        const std::vector<int> &open = m_open[std::size_t(party)];
        return int(std::count_if(open.begin(), open.end(), [this](int host) { return !takesHost(host); }));
    }
    // Everybody who can go nowhere else.
    void takeCaught()
    {
        for (int p = 0; p < int(m_open.size()); ++p)
            if (!m_open[std::size_t(p)].empty() && newHosts(p) == 0)
                m_parties.insert(p);
    }
    // Of the parties that are in the way, the one that brings in the fewest further hosts.
    int cheapest() const
    {
        int best = none;
        int least = 0;
        for (int p = 0; p < int(m_open.size()); ++p) {
            const int at = m_at[std::size_t(p)];
            if (m_parties.count(p) != 0 || at == none || !takesHost(at))
                continue;
            if (const int more = newHosts(p); best == none || more < least) {
                best = p;
                least = more;
            }
        }
        return best;
    }

    std::optional<Proof> counted() const
    {
        Bits nights = 0;
        for (const int p : m_parties)
            nights |= nightsOf(m_problem, m_problem.parties[std::size_t(p)]);
        for (Bits rest = nights; rest != 0; rest &= rest - 1) {
            Proof proof;
            proof.night = std::countr_zero(rest);
            proof.parties.assign(m_parties.begin(), m_parties.end());
            proof.hosts.assign(m_hosts.begin(), m_hosts.end());
            for (const Space &unit : m_units) {
                proof.roomSleeps = unit.people;
                proof.roomBeds = unit.beds;
                if (holds(proof))
                    return proof;
            }
            proof.rule = Rule::Guests;
            if (holds(proof))
                return proof;
        }
        return {};
    }

    // Counts both sides anew.
    bool holds(Proof &proof) const
    {
        const Space least{proof.roomSleeps, proof.roomBeds};
        proof.needed = proof.available = 0;
        for (const int p : proof.parties) {
            const Party &party = m_problem.parties[std::size_t(p)];
            if ((party.nights >> proof.night & 1) == 0)
                continue;
            if (proof.rule == Rule::Guests)
                proof.needed += sizeOf(party);
            else
                proof.needed += int(std::count_if(party.units.begin(), party.units.end(),
                    [&](const Unit &unit) { return unit.people > 0 && spaceOf(unit).holds(least); }));
        }
        for (const int h : proof.hosts) {
            const Host &host = m_problem.hosts[std::size_t(h)];
            int places = 0;
            int rooms = 0;
            for (const Space &room : roomsOn(host, proof.night)) {
                places += room.people;
                rooms += room.holds(least) ? 1 : 0;
            }
            proof.available +=
                proof.rule == Rule::Guests ? std::min(places, mostGuests(host).value_or(places)) : rooms;
        }
        return proof.needed > proof.available;
    }

    // Leaves out whoever is not needed for it, and the hosts that then are open to nobody.
    Proof smallest(Proof proof, int keep) const
    {
        const std::vector<int> all = proof.parties;
        for (const int party : all) {
            if (party == keep)
                continue;
            Proof less = proof;
            std::erase(less.parties, party);
            std::set<int> hosts;
            for (const int p : less.parties)
                hosts.insert(m_open[std::size_t(p)].begin(), m_open[std::size_t(p)].end());
            less.hosts.assign(hosts.begin(), hosts.end());
            if (holds(less))
                proof = less;
        }
        return proof;
    }

    const Problem &m_problem;
    std::vector<std::vector<int>> m_open; // hosts by party
    std::vector<int> m_at;
    std::set<Space> m_units;
    std::set<int> m_parties;
    std::set<int> m_hosts;
};

} // namespace

std::optional<Proof> provedUnplaceable(const Problem &problem, const Plan &plan, int party)
{
    if (!isReal(problem, problem.parties[std::size_t(party)]))
        return {};
    return Prover(problem, plan).about(party);
}

} // namespace twinbook::plan::hosting

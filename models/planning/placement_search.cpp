// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_search.h"

#include "annealing.h"
#include "starts.h"

namespace twinbook::plan::hosting {

namespace {

constexpr int rounds = 4;

// How large the points of this problem are beside the defaults that the temperatures were measured with.
double scaleOf(const Weights &weights)
{
    const auto sum = [](const Weights &of) {
        return double(of.wanted + of.wantedEach + of.reciprocity + of.language + of.interest + of.childrenAges
            + of.dietWish + of.crowded + of.keenEmpty + of.sameArea + of.reserveUsed);
    };
    return std::clamp(sum(weights) / sum(Weights()), 0.05, 1000.0);
}

// Somebody unplaced is worth less to the search in some rounds, or it would never trade one for another.
Steering steeringOf(const Tables &tables, int round, double scale)
{
    static constexpr double each[] = {150, 60, 300};
    const double stability = tables.problem.weights.stability;
    Steering steering;
    // Where rules may give way, a guest is worth more than all the rules of one pair, but not so much that
    // nobody is ever traded for somebody else.
    steering.hard = std::int64_t((tables.elastic ? 20 : 100) * scale + 1);
    for (const PartyInfo &party : tables.parties) {
        const double spread = (tables.elastic ? 2 : 1) * each[round % 3] * scale * party.weight;
        steering.unplaced.push_back(party.weight > 0 ? std::int64_t(spread + stability + 1) : 0);
    }
    return steering;
}

class Start
{
public:
    Start(const Tables &tables, const Control &control, int number, Board &board)
        : m_tables(tables)
        , m_control(control)
        , m_number(number)
        , m_board(board)
        , m_scale(scaleOf(tables.problem.weights))
        , m_random(control.seed, std::uint64_t(number))
        , m_state(tables, steeringOf(tables, number, m_scale))
        , m_moves(m_state)
    {
    }

    Found run(const Plan *from)
    {
        look();
        if (m_tables.open.empty())
            return m_best;
        if (from != nullptr)
            m_state.adopt(*from);
        look();
        fill();
        look();
        polish();
        for (int round = 0; round < rounds && !m_best.cut; ++round)
            oneRound(round, from != nullptr && m_tables.problem.weights.stability > 0);
        return m_best;
    }

    // As an Annealable.
    std::optional<std::int64_t> propose(Random &random)
    {
        const std::int64_t before = m_state.energy();
        if (!m_moves.any(random)) {
            m_state.undoTo(0);
            return {};
        }
        return m_state.energy() - before;
    }
    void keep()
    {
        m_state.forget();
        look();
    }
    void undo() { m_state.undoTo(0); }

private:
    void oneRound(int round, bool near)
    {
        m_state.steer(steeringOf(m_tables, m_number + round, m_scale));
        const bool intensify = near || round % 2 == 1;
        if (intensify)
            m_state.adopt(m_best.plan);
        const std::uint64_t begun = m_control.steps * std::uint64_t(round) / rounds;
        const std::uint64_t steps = m_control.steps * std::uint64_t(round + 1) / rounds - begun;
        const double stability = m_tables.problem.weights.stability;
        const double from = 30 * m_scale + stability / 4;
        const Cooling cooling{intensify && !near ? from / 2 : from, m_scale, steps};
        std::uint64_t told = 0;
        const std::uint64_t made = anneal(*this, m_random, cooling, [&](std::uint64_t step) {
            const bool goesOn = m_board.goesOn(step - told, m_bestScore);
            told = step;
            return goesOn;
        });
        m_best.stepsDone += made;
        m_best.cut = made < steps;
        polish();
    }

    void look()
    {
        const Score rank = m_state.rank();
        if (!m_best.plan.empty() && rank <= m_best.rank)
            return;
        m_best.rank = rank;
        m_best.plan = m_state.plan();
        m_bestScore = m_state.score();
    }

    // Greedily, those with the fewest hosts first.
    void fill()
    {
        std::vector<int> parties = m_state.unplaced();
        const auto hosts = [this](int party) { return m_tables.parties[std::size_t(party)].hosts.size(); };
        std::sort(parties.begin(), parties.end(),
            [&](int one, int other) { return std::pair(hosts(one), one) < std::pair(hosts(other), other); });
        for (const int party : parties)
            improve(party);
        m_state.forget();
    }

    // Until no single change makes the best plan better.
    void polish()
    {
        m_state.adopt(m_best.plan);
        bool better = true;
        while (better && !m_control.stop.stop_requested()) {
            better = false;
            for (const int party : m_tables.open)
                better = improve(party) || better;
            m_state.forget();
        }
        look();
    }

    bool improve(int party)
    {
        const int before = m_state.host(party);
        const Score rank = m_state.rank();
        m_state.set(party, none);
        int best = none;
        std::int64_t most = 0;
        for (const int host : m_tables.parties[std::size_t(party)].hosts) {
            if (!m_state.fits(party, host))
                continue;
            const std::int64_t gain = m_state.gain(party, host);
            if (best == none || gain > most || (gain == most && host == before)) {
                most = gain;
                best = host;
            }
        }
        if (most < 0 && m_tables.parties[std::size_t(party)].weight == 0)
            best = none;
        m_state.set(party, best);
        if (best == before)
            return false;
        if (m_state.rank() > rank)
            return true;
        m_state.set(party, before);
        return false;
    }

    const Tables &m_tables;
    const Control &m_control;
    int m_number;
    Board &m_board;
    double m_scale;
    Random m_random;
    State m_state;
    Moves m_moves;
    Found m_best;
    Score m_bestScore;
};

} // namespace

Found search(const Tables &tables, const Control &control, const Plan *from)
{
    return bestOfStarts<Found>(
        control, [&](int number, Board &board) { return Start(tables, control, number, board).run(from); });
}

Result solve(const Problem &problem, const Control &control)
{
    const Tables tables(problem);
    Found found = search(tables, control, problem.agreed.empty() ? nullptr : &problem.agreed);
    const Score sum = score(problem, found.plan);
    return {std::move(found.plan), sum, found.stepsDone, found.cut};
}

} // namespace twinbook::plan::hosting

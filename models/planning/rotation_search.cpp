// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_search.h"

#include "annealing.h"
#include "starts.h"

namespace twinbook::plan::rota {

namespace {

constexpr int rounds = 4;

// How large the points of this problem are beside the defaults that the temperatures were measured with.
double scaleOf(const Weights &weights)
{
    const auto sum = [](const Weights &of) {
        return double(of.keen + of.willing + of.ifNobodyElse + of.officerYears + of.longService
            + of.manyChanges + of.handOver + of.noShadowYear + of.successionWish + of.representation
            + of.newFace);
    };
    return std::max(0.05, sum(weights) / sum(Weights()));
}

// A vacancy is worth less to the search than it is, or it would never trade one for another. Where filling
// comes before the rules, it is worth some broken ones.
Steering steeringOf(const Tables &tables, int round, double scale)
{
    const double root = 20;
    const double logarithm = 15;
    const double even = 10;
    const bool fillFirst = tables.costs.fillFirst;
    Steering steering;
    steering.hard = std::int64_t((fillFirst ? 60 : round % 3 == 2 ? 300 : 100) * scale + 1);
    for (const TermInfo &term : tables.terms) {
        const double weight = term.vacancy;
        double energy = 0;
        if (weight > 0 && round % 3 == 0)
            energy = root * expOf(logOf(weight) / 2);
        else if (weight > 0 && round % 3 == 1)
            energy = logarithm * logOf(weight + 1) / logOf(2);
        else if (weight > 0)
            energy = even * weight;
        if (weight > 0 && fillFirst)
            energy = 150 + 3 * energy;
        steering.vacant.push_back(std::int64_t(energy * scale + 0.5));
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
            m_state.adopt(allowed(*from));
        look();
        fill();
        look();
        polish();
        for (int round = 0; round < rounds && !m_best.cut; ++round)
            oneRound(round, from != nullptr);
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
        // Some starts keep near what they have, some wander: neither is best for all committees.
        const bool steady = m_number % 2 == 0;
        const double from = !intensify ? 60 : steady ? 12 : 30;
        const Cooling cooling{from * m_scale, (steady ? 1.5 : 0.5) * m_scale, steps};
        std::uint64_t told = 0;
        const std::uint64_t made = anneal(*this, m_random, cooling, [&](std::uint64_t step) {
            const bool goesOn = m_board.goesOn(step - told, bestScore());
            told = step;
            return goesOn;
        });
        m_best.stepsDone += made;
        m_best.cut = made < steps;
        polish();
    }

    // What of another plan this search may make; pinned slots are left to it.
    Plan allowed(Plan plan) const
    {
        plan.resize(m_tables.terms.size(), none);
        for (const int slot : m_tables.open) {
            int &person = plan[std::size_t(slot)];
            if (!within(person, m_tables.people.size()) || !m_tables.allows(slot, person))
                person = none;
        }
        return plan;
    }

    void look()
    {
        const std::array<std::int64_t, 4> rank = m_state.rank();
        if (!m_best.plan.empty() && rank <= m_best.rank)
            return;
        m_best.rank = rank;
        m_best.plan = m_state.plan();
        m_bestScore = m_state.score();
    }
    Score bestScore() const { return m_bestScore; }

    // Greedily, the slots with the fewest candidates first.
    void fill()
    {
        std::vector<int> slots = m_state.vacant();
        const auto candidates = [this](
                                    int slot) { return m_tables.terms[std::size_t(slot)].candidates.size(); };
        std::sort(slots.begin(), slots.end(), [&](int one, int other) {
            return std::pair(candidates(one), one) < std::pair(candidates(other), other);
        });
        for (const int slot : slots)
            improve(slot, [this] { return -m_state.energy(); });
    }

    // Until no single change makes the best plan better.
    void polish()
    {
        m_state.adopt(m_best.plan);
        bool better = true;
        while (better && !m_control.stop.stop_requested()) {
            better = false;
            for (const int slot : m_tables.open)
                better = improve(slot, [this] { return m_state.rank(); }) || better;
        }
        look();
    }

    template <class Worth>
    bool improve(int slot, Worth worth)
    {
        const int before = m_state.holder(slot);
        int best = before;
        auto most = worth();
        const auto attempt = [&](int person) {
            if (person == before)
                return;
            m_state.set(slot, person);
            m_state.settle();
            if (const auto now = worth(); now > most) {
                most = now;
                best = person;
            }
            m_state.undoTo(0);
        };
        attempt(none);
        for (const int person : m_tables.terms[std::size_t(slot)].candidates)
            attempt(person);
        m_state.set(slot, best);
        m_state.settle();
        m_state.forget();
        return best != before;
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

} // namespace twinbook::plan::rota

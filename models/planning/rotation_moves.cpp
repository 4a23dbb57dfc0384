// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_moves.h"

namespace twinbook::plan::rota {

Moves::Moves(State &state)
    : m_state(state)
    , m_tables(state.tables())
{
}

bool Moves::any(Random &random)
{
    const std::uint32_t draw = random.below(32);
    const bool vacancies = !m_state.vacant().empty();
    bool made = false;
    if (vacancies && (draw < 6 || draw == 31))
        made = fillVacant(random);
    else if (draw < 10)
        made = change(random);
    else if (draw < 14)
        made = swap(random);
    else if (draw < 17)
        made = reelect(random);
    else if (draw < 20)
        made = moveOver(random);
    else if (draw < 21)
        made = vacate(random);
    else if (draw < 25)
        made = handOverRun(random);
    else if (draw < 29)
        made = exchangeWindow(random);
    else if (m_tables.promoting.empty())
        made = change(random);
    else
        made = promote(random);
    m_state.settle();
    return made;
}

int Moves::openSlot(Random &random) const
{
    return m_tables.open[random.below(m_tables.open.size())];
}

int Moves::candidate(int slot, Random &random) const
{
    const std::vector<int> &all = m_tables.terms[std::size_t(slot)].candidates;
    return all.empty() ? none : all[random.below(all.size())];
}

bool Moves::change(Random &random)
{
    const int slot = openSlot(random);
    const int person = candidate(slot, random);
    if (person == none || person == m_state.holder(slot))
        return false;
    m_state.set(slot, person);
    return true;
}

bool Moves::swap(Random &random)
{
    const int one = openSlot(random);
    const int other = openSlot(random);
    const int first = m_state.holder(one);
    const int second = m_state.holder(other);
    if (first == second || !m_tables.allows(one, second) || !m_tables.allows(other, first))
        return false;
    m_state.set(one, second);
    m_state.set(other, first);
    return true;
}

// Whoever has the seat just before or after.
bool Moves::reelect(Random &random)
{
    const int slot = openSlot(random);
    const TermInfo &term = m_tables.terms[std::size_t(slot)];
    const int beside = random.below(2) == 0 ? term.previous : term.next;
    const int person = beside == none ? none : m_state.holder(beside);
    if (person == none || person == m_state.holder(slot) || !m_tables.allows(slot, person))
        return false;
    m_state.set(slot, person);
    return true;
}

// Somebody leaves another term for this one; that one is refilled.
bool Moves::moveOver(Random &random)
{
    const int slot = openSlot(random);
    const int before = m_state.holder(slot);
    const int person = candidate(slot, random);
    if (person == none || person == before || m_state.termsOf(person).empty())
        return false;
    const std::vector<int> &terms = m_state.termsOf(person);
    const int left = terms[random.below(terms.size())];
    if (left == slot || !m_tables.terms[std::size_t(left)].open)
        return false;
    int next = candidate(left, random);
    if (random.below(2) == 0 && m_tables.allows(left, before))
        next = before;
    m_state.set(slot, person);
    m_state.set(left, next == person ? none : next);
    return true;
}

bool Moves::vacate(Random &random)
{
    const int slot = openSlot(random);
    if (m_state.holder(slot) == none)
        return false;
    m_state.set(slot, none);
    return true;
}

// All terms in a row that one person has in one seat go to another.
bool Moves::handOverRun(Random &random)
{
    int slot = openSlot(random);
    const int before = m_state.holder(slot);
    const int person = candidate(slot, random);
    if (before == none || person == none || person == before)
        return false;
    const auto theirs = [&](int k) {
        return k != none && m_state.holder(k) == before && m_tables.allows(k, person);
    };
    while (theirs(m_tables.terms[std::size_t(slot)].previous))
        slot = m_tables.terms[std::size_t(slot)].previous;
    for (; theirs(slot); slot = m_tables.terms[std::size_t(slot)].next)
        m_state.set(slot, person);
    return true;
}

// Two people exchange all their duties that begin within some years.
bool Moves::exchangeWindow(Random &random)
{
    const int slot = openSlot(random);
    const int one = m_state.holder(slot);
    const int other = candidate(slot, random);
    if (one == none || other == none || one == other)
        return false;
    const int from = m_tables.terms[std::size_t(slot)].from;
    const int to = from + int(random.below(std::size_t(m_tables.years)));
    m_scratch = m_state.termsOf(one);
    const std::size_t ofOne = m_scratch.size();
    m_scratch.insert(m_scratch.end(), m_state.termsOf(other).begin(), m_state.termsOf(other).end());
    bool made = false;
    for (std::size_t i = 0; i < m_scratch.size(); ++i) {
        const int k = m_scratch[i];
        const TermInfo &term = m_tables.terms[std::size_t(k)];
        const int next = i < ofOne ? other : one;
        if (term.from < from || term.from > to || !m_tables.allows(k, next))
            continue;
        m_state.set(k, next);
        made = true;
    }
    return made;
}

bool Moves::fillVacant(Random &random)
{
    const int slot = m_state.vacant()[random.below(m_state.vacant().size())];
    const int person = candidate(slot, random);
    if (person == none)
        return false;
    force(slot, person, random);
    return true;
}

// Somebody takes a role and the one that leads to it the year before.
bool Moves::promote(Random &random)
{
    const int slot = m_tables.promoting[random.below(m_tables.promoting.size())];
    const int person = candidate(slot, random);
    if (person == none)
        return false;
    const TermInfo &term = m_tables.terms[std::size_t(slot)];
    const std::vector<int> &before = m_tables.roles[std::size_t(term.role)].predecessors;
    const int role = before[random.below(before.size())];
    m_scratch.clear();
    for (const int k : m_tables.openOf[std::size_t(role)])
        if ((m_tables.terms[std::size_t(k)].years & term.before) != 0 && m_tables.allows(k, person))
            m_scratch.push_back(k);
    if (m_scratch.empty())
        return false;
    const int step = m_scratch[random.below(m_scratch.size())];
    if (m_state.holder(step) == person && m_state.holder(slot) == person)
        return false;
    if (step != slot)
        m_state.set(step, person);
    ejectClashes(step, person);
    force(slot, person, random);
    return true;
}

// Fills the slot, takes away what clashes with it, and fills again what that left vacant.
void Moves::force(int slot, int person, Random &random)
{
    m_state.set(slot, person);
    ejectClashes(slot, person);
    ejectHousemates(slot, person);
    m_state.settle();
    ejectUntilSound(slot, person, random);
    refill(random);
}

void Moves::eject(int slot)
{
    m_state.set(slot, none);
    m_ejected.push_back(slot);
}

void Moves::ejectClashes(int slot, int person)
{
    const TermInfo &term = m_tables.terms[std::size_t(slot)];
    m_scratch = m_state.termsOf(person);
    for (const int k : m_scratch) {
        const TermInfo &other = m_tables.terms[std::size_t(k)];
        if (k != slot && other.open && (other.years & term.years) != 0
            && m_tables.conflict(term.role, other.role) > 0)
            eject(k);
    }
}

void Moves::ejectHousemates(int slot, int person)
{
    const TermInfo &term = m_tables.terms[std::size_t(slot)];
    const int home = m_tables.people[std::size_t(person)].household;
    if (home == none || !m_tables.roles[std::size_t(term.role)].officer)
        return;
    for (const int mate : m_tables.homes[std::size_t(home)]) {
        if (mate == person)
            continue;
        m_scratch = m_state.termsOf(mate);
        for (const int k : m_scratch) {
            const TermInfo &other = m_tables.terms[std::size_t(k)];
            if (other.open && (other.years & term.years) != 0
                && m_tables.roles[std::size_t(other.role)].officer)
                eject(k);
        }
    }
}

// Limits and respites: some other terms of the person must go, which ones is left to chance.
void Moves::ejectUntilSound(int slot, int person, Random &random)
{
    for (int tries = 0; tries < 3 && m_state.standing(person).hard > 0; ++tries) {
        const std::vector<int> &terms = m_state.termsOf(person);
        const int k = terms[random.below(terms.size())];
        if (k == slot || !m_tables.terms[std::size_t(k)].open)
            continue;
        eject(k);
        m_state.settle();
    }
}

void Moves::refill(Random &random)
{
    constexpr int tries = 8;
    for (const int slot : m_ejected) {
        int best = none;
        std::int64_t least = m_state.energy();
        for (int i = 0; i < tries; ++i) {
            const int person = candidate(slot, random);
            if (person == none)
                break;
            const std::size_t mark = m_state.mark();
            m_state.set(slot, person);
            m_state.settle();
            if (m_state.energy() < least) {
                least = m_state.energy();
                best = person;
            }
            m_state.undoTo(mark);
        }
        m_state.set(slot, best);
        m_state.settle();
    }
    m_ejected.clear();
}

} // namespace twinbook::plan::rota

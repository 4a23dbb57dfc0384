// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pigeonholes.h"

#include <algorithm>

namespace twinbook {

size_t Pigeonholes::holeOf(size_t key) const
{
    const size_t mask = m_holes.size() - 1;
    size_t at = (key ^ (key >> 29)) & mask;
    while (m_holes[at].first >= 0 && m_holes[at].key != key)
        at = (at + 1) & mask;
    return at;
}

void Pigeonholes::widen(size_t size)
{
    std::vector<Hole> before(size);
    before.swap(m_holes);
    for (const Hole &hole : before) {
        if (hole.first >= 0)
            m_holes[holeOf(hole.key)] = hole;
    }
}

void Pigeonholes::reserve(size_t count)
{
    m_entries.reserve(count);
    size_t size = 64;
    while (2 * size < 3 * count)
        size *= 2;
    if (size > m_holes.size())
        widen(size);
}

void Pigeonholes::add(size_t key, int number)
{
    if (3 * (m_used + 1) > 2 * m_holes.size())
        widen(std::max<size_t>(64, 2 * m_holes.size()));
    const int at = int(m_entries.size());
    m_entries.push_back({number, -1, at});
    Hole &hole = m_holes[holeOf(key)];
    if (hole.first < 0) {
        hole = {key, at};
        ++m_used;
        return;
    }
    Entry &first = m_entries[size_t(hole.first)];
    m_entries[size_t(first.last)].next = at;
    first.last = at;
}

} // namespace twinbook

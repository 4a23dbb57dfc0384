// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace twinbook {

// Numbers filed under keys, many under one; found in the order of their coming. A table of its own, as a list
// of 100,000 files half a million.
class Pigeonholes
{
public:
    void reserve(size_t count);
    void add(size_t key, int number);
    // Calls fn for each until it answers true, at most `most`.
    template <class Fn>
    void visit(size_t key, Fn fn, int most = 50) const
    {
        if (m_holes.empty())
            return;
        for (int at = m_holes[holeOf(key)].first; at >= 0 && most > 0;
             at = m_entries[size_t(at)].next, --most) {
            if (fn(m_entries[size_t(at)].number))
                return;
        }
    }

private:
    struct Entry
    {
        int number;
        int next; // -1: the last
        int last; // of the first of a key: where the next one is hung on
    };
    struct Hole
    {
        size_t key = 0;
        int first = -1; // -1: free
    };
    size_t holeOf(size_t key) const; // where the key is, or would be
    void widen(size_t size);

    std::vector<Entry> m_entries;
    std::vector<Hole> m_holes; // a power of two, at most two thirds full
    size_t m_used = 0;
};

} // namespace twinbook

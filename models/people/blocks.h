// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace twinbook {

// Finds which of many are worth comparing: those that share a key. Never all with all: of a key that hundreds
// share, as a birthday that was made up, each meets only its neighbours.
class Blocks
{
public:
    void reserve(size_t keys) { m_keys.reserve(keys); }
    void add(size_t key, int number) { m_keys.emplace_back(key, number); }
    // Every pair once, the lower number first; `before` puts those who share a key in an order in which the
    // like are neighbours.
    template <class Before>
    std::vector<std::pair<int, int>> pairs(Before before)
    {
        constexpr size_t neighbours = 30;
        std::sort(m_keys.begin(), m_keys.end());
        m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
        std::vector<std::pair<int, int>> all;
        for (size_t from = 0; from < m_keys.size();) {
            size_t to = from;
            while (to < m_keys.size() && m_keys[to].first == m_keys[from].first)
                ++to;
            if (to - from > neighbours) {
                std::sort(m_keys.begin() + std::ptrdiff_t(from), m_keys.begin() + std::ptrdiff_t(to),
                    [&](const Key &a, const Key &b) { return before(a.second, b.second); });
            }
            for (size_t i = from; i < to; ++i) {
                for (size_t j = i + 1; j < to && j <= i + neighbours; ++j)
                    all.emplace_back(std::minmax(m_keys[i].second, m_keys[j].second));
            }
            from = to;
        }
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }

private:
    using Key = std::pair<size_t, int>;
    std::vector<Key> m_keys;
};

} // namespace twinbook

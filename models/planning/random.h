// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace twinbook::plan {

// A stream of random numbers that is the same everywhere. Seeds are hashed: near seeds give unrelated
// streams.
class Random
{
public:
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0)
        : m_state(mixed(mixed(seed) ^ mixed(stream + 0x632be59bd9b4e019ull)))
    {
    }

    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ull;
        return mixed(m_state);
    }
    // 0 .. count - 1; 0 if count is 0
    std::uint32_t below(std::size_t count)
    {
        return std::uint32_t((next() >> 32) * std::uint64_t(count) >> 32);
    }

    static constexpr std::uint64_t mixed(std::uint64_t x)
    {
        x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ull;
        x = (x ^ (x >> 27)) * 0x94d049bb133111ebull;
        return x ^ (x >> 31);
    }

private:
    std::uint64_t m_state;
};

} // namespace twinbook::plan

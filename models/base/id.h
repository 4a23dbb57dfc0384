// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace twinbook {

// A number never given before: milliseconds since 2020 in the upper 41 bits, 22 random bits below, rising within
// one program, so that two laptops never collide and ids sort by age. Fits 63 bits until the year 2089.
qint64 freshId();

// The id of one kind of record; an Id<Person> can never be passed as an Id<Household>.
template <class T>
struct Id {
    qint64 value = 0;

    constexpr Id() = default;
    constexpr explicit Id(qint64 v)
        : value(v)
    {
    }
    static Id fresh() { return Id(freshId()); }
    constexpr bool isValid() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

} // namespace twinbook

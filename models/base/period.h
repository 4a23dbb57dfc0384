// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace twinbook {

// Days from `from` up to but not including `to`; an invalid end is open ("since 1998").
struct Period {
    QDate from;
    QDate to;

    bool contains(QDate day) const
    {
        return day.isValid() && (!from.isValid() || from <= day) && (!to.isValid() || day < to);
    }
    bool isEmpty() const { return from.isValid() && to.isValid() && to <= from; }
    bool overlaps(const Period &other) const
    {
        return !isEmpty() && !other.isEmpty() && (!to.isValid() || !other.from.isValid() || other.from < to)
            && (!other.to.isValid() || !from.isValid() || from < other.to);
    }
    // Days in the period; -1 when an end is open.
    qint64 days() const { return from.isValid() && to.isValid() ? from.daysTo(to) : -1; }
    bool operator==(const Period &) const = default;
};

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "problems.h"
#include "record.h"

#include <QString>

namespace twinbook {

// How long one kind of record is kept, counted from what.
struct RetentionRule
{
    Id<RetentionRule> id;
    QString kind; // "members", "health", "checks", "accounts", ...
    qint64 months = 0; // 0: no longer than that day
    QString countedFrom; // "left", "year_end", "trip", "return", "decision", "declined", "withdrawn",
                         // "never": for ever
    QString notes;
    bool removed = false;

    bool isForEver() const { return countedFrom == QLatin1String("never"); }
    bool operator==(const RetentionRule &) const = default;
};

template <>
const Record<RetentionRule> &recordOf<RetentionRule>();

Problems check(const RetentionRule &rule);
QString ruleInWords(const RetentionRule &rule); // "members: 6 years after they left"

} // namespace twinbook

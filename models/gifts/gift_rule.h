// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// A code of conduct on gifts as it holds from a day on, until the next one begins (rules.md 1.1 to 1.5).
// Amounts are in the smallest unit of its currency.
struct GiftRule
{
    Id<GiftRule> id;
    QString name; // "England, LGA Model Code 2020"
    QDate fromOn; // none: ever since
    QString currency;
    qint64 threshold = 0;
    QString comparator; // "at_least", "over"; "none": one alone is never registered for its value
    qint64 sumThreshold = 0; // of several from one source
    QString sumComparator; // "at_least", "over"
    QString sumWindow; // "none", "months", "calendar_year", "term"
    qint64 windowMonths = 0; // of "months"
    QDate termStart; // of "term": the first day of one term of office
    qint64 termYears = 0;
    bool associated = false; // associated sources are one
    QString refused; // offers declined that are registered: "none", "significant", "all"
    qint64 deadline = 0; // 0: none
    QString deadlineUnit; // "days", "months"
    QString convention; // "day_after": the day after receipt is day 1; "day_of": the day of receipt is
    QString acceptance; // "accept", "refuse": what holds unless somebody says otherwise
    qint64 acceptLimit = 0; // normally nothing above this is accepted; 0: no such limit
    QString approver; // who may say otherwise
    QString registerWith; // "the Monitoring Officer"
    QString source; // which law or page says so
    QString notes;
    bool removed = false;

    bool operator==(const GiftRule &) const = default;
};

template <>
const Record<GiftRule> &recordOf<GiftRule>();

Problems check(const GiftRule &rule);

} // namespace twinbook

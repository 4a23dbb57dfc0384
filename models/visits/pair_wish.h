// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "household.h"
#include "id.h"
#include "person.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// That somebody would stay with the same hosts again, or never again.
struct PairWish
{
    Id<PairWish> id;
    Id<Household> household;
    Id<Person> person;
    Id<Household> guestHousehold; // in place of one person
    QString wish; // "again", "other" (somebody new, please), "never"
    QString saidBy; // "host", "guest", "us"
    QDate saidOn;
    QString why; // private
    bool removed = false;

    bool operator==(const PairWish &) const = default;
};

// Who stayed with whom before the book was kept.
struct PastHosting
{
    Id<PastHosting> id;
    Id<Household> household;
    Id<Person> person;
    QString guestName; // who is not in the book
    qint64 year = 0;
    qint64 nights = 0; // 0: not known
    QString notes;
    bool removed = false;

    bool operator==(const PastHosting &) const = default;
};

template <>
const Record<PairWish> &recordOf<PairWish>();
template <>
const Record<PastHosting> &recordOf<PastHosting>();

Problems check(const PairWish &wish);
Problems check(const PastHosting &stay, QDate today);

} // namespace twinbook

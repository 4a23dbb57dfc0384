// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "store.h"
#include "subscription_book.h"

#include <QDate>
#include <QLocale>

namespace twinbook {

// What a member is to be reminded of.
struct Renewal
{
    Person person; // who is written to: the first grown-up of those the fee covers, else the first
    Owing fee;
    Standing standing = Standing::Due;
    QList<Person> readers = {}; // those grown up whom the fee covers, `person` first
};

// Every fee that is due or overdue, or only what has lapsed, by name.
QList<Renewal> renewals(const Store &store, QDate today);
QList<Renewal> lapsed(const Store &store, QDate today);
QList<qint64> owingIds(const Store &store, QDate today); // those of renewals()

Report renewalsReport(const Store &store, QDate today, const QLocale &locale);
Report lapsedReport(const Store &store, QDate today, const QLocale &locale);
// What may be claimed, what not and why, and the small donations.
Report giftAidReport(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

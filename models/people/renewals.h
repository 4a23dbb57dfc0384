// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"
#include "store.h"
#include "subscription_book.h"

#include <QDate>
#include <QLocale>

#include <optional>

namespace twinbook {

// What a member is to be reminded of.
struct Renewal
{
    Person person; // who is written to: of the grown-ups whom the fee covers the one who is likely to pay,
                   // else the first; none for an organisation
    Owing fee;
    Standing standing = Standing::Due;
    QList<Person> readers = {}; // those grown up whom the fee covers, `person` first
    std::optional<Organisation> organisation = {}; // a corporate member

    qint64 payer() const { return organisation ? organisation->id.value : person.id.value; }
};

QString payerName(const Renewal &renewal); // "Anne Fairweather", "Wendle Valley Choral Society"

// Every fee that is due or overdue, or only what has lapsed: of persons by name, then of organisations.
QList<Renewal> renewals(const Store &store, QDate today);
QList<Renewal> lapsed(const Store &store, QDate today);
QList<qint64> owingIds(const Store &store, QDate today); // the persons of renewals()

Report renewalsReport(const Store &store, QDate today, const QLocale &locale);
Report lapsedReport(const Store &store, QDate today, const QLocale &locale);
// What may be claimed, what not and why, and the small donations.
Report giftAidReport(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

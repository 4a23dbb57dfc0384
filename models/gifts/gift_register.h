// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "period.h"
#include "report.h"
#include "store.h"

#include <QLocale>

namespace twinbook {

// What stands in the register of a period: what must be registered or was, and what was given. Those without
// a reference have the one that publishing gives them.
struct RegisterEntries
{
    QList<Gift> received; // received, declined or returned, in order of their days
    QList<Gift>
        later; // not published yet, of days that an earlier register told of: added late, or corrections
    QList<Gift> given;
    QList<NilReturn> nil; // of the period
    int notNeeded = 0; // in the book, but neither registered nor to be
    int undated = 0; // whose day is not known: in no register
    int withheld = 0;
    int unregistered = 0; // of them that must be registered and are not yet
};
RegisterEntries registerEntries(const Store &store, const Period &period, QDate today, const QLocale &locale);

// The register as a council publishes it: without private addresses, late entries marked, totals by donor and
// by year, a nil return where there is nothing. An open end of the period: today, or the first of January
// before it.
Report giftRegister(const Store &store, const Period &period, QDate today, const QLocale &locale);

QString unregisteredWords(
    const RegisterEntries &entries); // said before they go out; empty: all are registered

// From now on the entries of that register stay as they are; those without a reference get one. Done, its
// sentence is unregisteredWords.
EditOutcome publishGifts(
    Store &store, const Period &period, const QString &by, QDate today, const QLocale &locale);

// What the cupboard holds, and to whom the rest went.
Report cupboardReport(const Store &store, QDate today, const QLocale &locale);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_book.h"

#include <QLocale>
#include <QString>

namespace twinbook {

// What the constitution says of the committee as it is today, one plain sentence each (rules.md 9).
struct LiveCheck
{
    enum Weight { Told, Ahead, Broken }; // good to know; coming up; against the constitution today
    Weight weight = Told;
    QString clause; // which setting says so: "max_terms"
    QString sentence;
    Id<Person> person{};
    Id<CommitteeRole> role{};
    QDate from{}; // the day it matters, where there is one
};

// What is broken first, then what is coming up.
QList<LiveCheck> liveChecks(const CommitteeBook &book, const QLocale &locale);
QList<LiveCheck> liveChecks(const Store &store, QDate today, const QLocale &locale);

// "From Sat 24 April 2027 Anne Fairweather may not stand again as Treasurer: 3 terms in a row. ..."; empty
// when nothing stands against it.
QString standAgainSentence(
    const CommitteeBook &book, const QList<YearsHeld> &held, const TermOfOffice &term, const QLocale &locale);

// The day on which somebody has been on the committee for so many years without a break; nothing when not.
QDate yearsOnCommittee(const CommitteeBook &book, Id<Person> person, int years);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace twinbook {

class Store;

// What the border asks (rules.md 8), as it holds on one day.
struct BorderFigures
{
    int stayDays = 90; // at most, in any windowDays
    int windowDays = 180;
    int passportYears = 10; // since it was issued, on the day of entry
    int passportMonths = 3; // still to run on the day of departure
    int etaYears = 2;
};
BorderFigures borderFigures(const Store &store, QDate day);

// Days in the Schengen area; the first and the last both count. Days of a residence permit are none of these.
struct BorderStay
{
    QDate from;
    QDate to;
};

// How many days of the window that ends with `day` were spent there; a day in two stays counts once.
int daysUsed(const QList<BorderStay> &stays, QDate day, const BorderFigures &figures = {});
int daysLeft(const QList<BorderStay> &stays, QDate day, const BorderFigures &figures = {}); // never below 0
// The last day on which somebody who stays from `from` on is still there lawfully; nothing where even that
// day is one too many.
QDate lastLawfulDay(const QList<BorderStay> &stays, QDate from, const BorderFigures &figures = {});
// The first day from `after` on with which a stay of `days` may begin; nothing for more days than may be
// spent.
QDate earliestEntry(const QList<BorderStay> &stays, QDate after, int days, const BorderFigures &figures = {});

enum class PassportState { Fine, Unknown, TooOld, EndsTooSoon };
// Of travellers from outside the European Union into the Schengen area.
PassportState passportState(
    QDate issued, QDate expires, QDate entry, QDate departure, const BorderFigures &figures = {});

// Until when a British travel authorisation holds that was given on `given`: years, or the passport's end.
QDate etaEnds(QDate given, QDate passportExpires, const BorderFigures &figures = {});

} // namespace twinbook

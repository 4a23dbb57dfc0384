// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "border_rules.h"

#include "figures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

BorderFigures borderFigures(const Store &store, QDate day)
{
    const auto figure = [&](const QString &name) { return int(numberOn(store, name, day)); };
    return {figure(u"schengen_days"_s), figure(u"schengen_window_days"_s), figure(u"passport_age_years"_s),
        figure(u"passport_after_months"_s), figure(u"eta_years"_s)};
}

int daysUsed(const QList<BorderStay> &stays, QDate day, const BorderFigures &figures)
{
    int used = 0;
    for (QDate one = day.addDays(1 - figures.windowDays); one <= day; one = one.addDays(1))
        used += std::any_of(stays.begin(), stays.end(),
            [&](const BorderStay &stay) { return stay.from <= one && one <= stay.to; });
    return used;
}

int daysLeft(const QList<BorderStay> &stays, QDate day, const BorderFigures &figures)
{
    return std::max(0, figures.stayDays - daysUsed(stays, day, figures));
}

QDate lastLawfulDay(const QList<BorderStay> &stays, QDate from, const BorderFigures &figures)
{
    QList<BorderStay> all = stays;
    all += BorderStay{from, from};
    QDate last;
    for (int day = 0; day < figures.windowDays; ++day) { // nobody may stay longer than the window
        all.last().to = from.addDays(day);
        if (daysUsed(all, all.last().to, figures) > figures.stayDays)
            break;
        last = all.last().to;
    }
    return last;
}

QDate earliestEntry(const QList<BorderStay> &stays, QDate after, int days, const BorderFigures &figures)
{
    if (days > figures.stayDays || days < 1)
        return {};
    QDate end = after; // a window later than the last stay nothing counts any more
    for (const BorderStay &stay : stays)
        end = std::max(end, stay.to);
    for (QDate entry = after; entry <= end.addDays(figures.windowDays); entry = entry.addDays(1))
        if (const QDate last = lastLawfulDay(stays, entry, figures);
            last.isValid() && entry.daysTo(last) + 1 >= days)
            return entry;
    return {};
}

PassportState passportState(
    QDate issued, QDate expires, QDate entry, QDate departure, const BorderFigures &figures)
{
    if (!issued.isValid() || !expires.isValid() || !entry.isValid() || !departure.isValid())
        return PassportState::Unknown;
    if (entry >= issued.addYears(figures.passportYears))
        return PassportState::TooOld;
    return departure.addMonths(figures.passportMonths) > expires ? PassportState::EndsTooSoon
                                                                 : PassportState::Fine;
}

QDate etaEnds(QDate given, QDate passportExpires, const BorderFigures &figures)
{
    const QDate years = given.addYears(figures.etaYears);
    return passportExpires.isValid() ? std::min(years, passportExpires) : years;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service.h"

#include "text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr int near = 45; // days

bool hasBegun(const TermOfOffice &term, QDate day)
{
    return !term.removed && term.how != u"planned" && term.fromOn.isValid() && term.fromOn <= day
        && (!term.endedOn.isValid() || term.endedOn > day);
}

} // namespace

QDate AgmCalendar::agm(int year) const
{
    if (const QDate held = known.value(year); held.isValid())
        return held;
    const QDate first(year, month, 1);
    return {year, month, std::clamp(day, 1, first.daysInMonth())};
}

int AgmCalendar::yearOf(QDate on) const
{
    return on >= agm(on.year()) ? on.year() : on.year() - 1;
}

int AgmCalendar::yearNear(QDate on) const
{
    return yearOf(on.addDays(near)) != yearOf(on) ? yearOf(on) + 1 : yearOf(on);
}

QList<YearsHeld> yearsHeld(const QList<TermOfOffice> &terms, const AgmCalendar &calendar, QDate today)
{
    const auto isReplaced = [&](const TermOfOffice &over) {
        return std::any_of(terms.begin(), terms.end(), [&](const TermOfOffice &next) {
            return next.id != over.id && next.role == over.role && hasBegun(next, today)
                && next.fromOn.addDays(near) >= over.untilOn;
        });
    };
    QList<YearsHeld> held;
    for (const TermOfOffice &term : terms) {
        if (term.removed || term.how == u"planned" || !term.fromOn.isValid() || term.fromOn > today)
            continue;
        const QDate end = term.endedOn.isValid() ? term.endedOn : term.untilOn;
        const bool goesOn = !end.isValid() || (!term.endedOn.isValid() && end <= today && !isReplaced(term));
        const int from = calendar.yearNear(term.fromOn);
        const int to = goesOn ? std::max(calendar.yearOf(today), from) : calendar.yearNear(end) - 1;
        const bool whole = to >= from; // else a part of one year
        held += {term.person, term.role, from, std::max(from, to),
            whole && (term.how == u"elected" || term.how.isEmpty())};
    }
    return held;
}

QList<Holder> holdersOn(const QList<TermOfOffice> &terms, const QList<CommitteeRole> &roles, QDate day)
{
    QList<Holder> all;
    for (const CommitteeRole &role : roles) {
        QList<TermOfOffice> running;
        QList<TermOfOffice> over;
        for (const TermOfOffice &term : terms) {
            if (term.role != role.id || !hasBegun(term, day))
                continue;
            (term.untilOn.isValid() && term.untilOn <= day ? over : running) += term;
        }
        const auto earlier = [](const TermOfOffice &a, const TermOfOffice &b) {
            return std::pair(a.fromOn, a.id.value) < std::pair(b.fromOn, b.id.value);
        };
        std::sort(running.begin(), running.end(), earlier);
        std::sort(over.begin(), over.end(), [](const TermOfOffice &a, const TermOfOffice &b) {
            return std::pair(a.untilOn, a.id.value) > std::pair(b.untilOn, b.id.value); // the last first
        });
        for (const TermOfOffice &term : running)
            all += Holder{term, false};
        for (qsizetype i = 0; i < over.size() && running.size() + i < role.seats; ++i)
            all += Holder{over.at(i), true};
    }
    return all;
}

QList<Holder> committeeOn(const QList<TermOfOffice> &terms, const QList<CommitteeRole> &roles, QDate day)
{
    QList<CommitteeRole> inside;
    std::copy_if(roles.begin(), roles.end(), std::back_inserter(inside),
        [](const CommitteeRole &role) { return !role.outside; });
    return holdersOn(terms, inside, day);
}

QList<Id<Person>> personsOf(const QList<Holder> &holders)
{
    QList<Id<Person>> persons;
    for (const Holder &holder : holders)
        if (!persons.contains(holder.term.person))
            persons += holder.term.person;
    return persons;
}

bool isExempt(const CommitteeRole &role, const Constitution &rules)
{
    const QStringList names = rules.exempt.split(u',', Qt::SkipEmptyParts);
    return std::any_of(
        names.begin(), names.end(), [&](const QString &name) { return fold(name) == fold(role.name); });
}

TermLimit termLimit(const CommitteeRole &role, const std::optional<Constitution> &rules)
{
    const Constitution said = rules.value_or(Constitution());
    TermLimit limit;
    limit.termYears = int(role.termYears > 0 ? role.termYears : std::max<qint64>(said.termYears, 1));
    if (isExempt(role, said))
        return limit;
    limit.terms = int(role.maxTerms > 0 ? role.maxTerms : said.maxTerms);
    limit.restYears = int(std::max<qint64>(role.restYears > 0 ? role.restYears : said.roleRestYears, 1));
    return limit;
}

YearSet countedYears(const QList<YearsHeld> &held, Id<Person> person, Id<CommitteeRole> role)
{
    YearSet years;
    for (const YearsHeld &one : held)
        for (int year = one.from; one.person == person && one.role == role && one.counts && year <= one.to;
             ++year)
            years.insert(year);
    return years;
}

YearSet committeeYears(const QList<YearsHeld> &held, Id<Person> person)
{
    YearSet years;
    for (const YearsHeld &one : held)
        for (int year = one.from; one.person == person && year <= one.to; ++year)
            years.insert(year);
    return years;
}

int yearsInARow(const YearSet &years, int before)
{
    int run = 0;
    while (years.contains(before - 1 - run))
        ++run;
    return run;
}

int mayHoldFrom(const YearSet &years, int most, int rest, int termYears, int year)
{
    if (most <= 0)
        return year;
    for (int from = year;; ++from) {
        bool free = yearsInARow(years, from) + std::min(termYears, most) <= most;
        for (int out = 1; free && out <= rest; ++out)
            free = yearsInARow(years, from - out + 1) < most;
        if (free)
            return from;
    }
}

} // namespace twinbook

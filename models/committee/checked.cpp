// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checked.h"

#include "dates.h"
#include "text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommitteeChecked)
};

constexpr int daysBetweenAgms = 120; // fewer: the same meeting entered twice

// The first day after a term; nothing where it runs on.
QDate endOf(const TermOfOffice &term)
{
    return term.endedOn.isValid() ? term.endedOn : term.untilOn;
}

bool overlap(const TermOfOffice &a, const TermOfOffice &b)
{
    const auto before = [](const TermOfOffice &one, const TermOfOffice &other) {
        return endOf(one).isValid() && endOf(one) <= other.fromOn;
    };
    return !before(a, b) && !before(b, a);
}

} // namespace

Problems checkIn(const Store &store, const CommitteeRole &role, QDate)
{
    Problems problems = check(role);
    for (const CommitteeRole &other : store.all<CommitteeRole>(u"removed=0"_s))
        if (other.id != role.id && fold(other.name.trimmed()) == fold(role.name.trimmed())
            && !role.name.trimmed().isEmpty()) {
            problems += {u"name"_s,
                Words::tr("There is a role called “%1” already. Change that one, or give it more seats.")
                    .arg(other.name)};
            break;
        }
    return problems;
}

Problems checkIn(const Store &store, const TermOfOffice &term, QDate)
{
    Problems problems = check(term);
    if (!term.fromOn.isValid())
        return problems;
    for (const TermOfOffice &other : store.all<TermOfOffice>(
             u"removed=0 AND role=? AND person=?"_s, {term.role.value, term.person.value})) {
        if (other.id == term.id || !other.fromOn.isValid() || !overlap(term, other))
            continue;
        problems += {u"from_on"_s,
            Words::tr("The same person has this role already from %1. Write in that term when it ended, or "
                      "change it instead.")
                .arg(showDate(other.fromOn, QLocale()))};
        break;
    }
    return problems;
}

QStringList unknownExempt(const Constitution &rules, const QList<CommitteeRole> &roles)
{
    QStringList unknown;
    for (const QString &name : rules.exempt.split(u',', Qt::SkipEmptyParts))
        if (std::none_of(roles.begin(), roles.end(), [&](const CommitteeRole &role) {
                return !role.removed && fold(role.name) == fold(name.trimmed());
            }))
            unknown += name.trimmed();
    return unknown;
}

Problems checkIn(const Store &store, const Constitution &rules, QDate)
{
    Problems problems = check(rules);
    const QList<CommitteeRole> roles = store.all<CommitteeRole>(u"removed=0"_s);
    const QStringList unknown = roles.isEmpty() ? QStringList() : unknownExempt(rules, roles);
    QStringList known;
    for (const CommitteeRole &role : roles)
        known += role.name;
    if (!unknown.isEmpty())
        problems += {u"exempt"_s,
            Words::tr("There is no role called “%1”. The roles are: %2.")
                .arg(unknown.first(), known.join(u", "_s))};
    return problems;
}

Problems checkIn(const Store &, const LoggedHours &hours, QDate today)
{
    Problems problems = check(hours);
    const QDate monthEnd(today.year(), today.month(), today.daysInMonth()); // a whole month has its last day
    if (today.isValid() && hours.workedOn > monthEnd)
        problems += {u"worked_on"_s, Words::tr("That day is still to come.")};
    return problems;
}

Problems checkIn(const Store &store, const Meeting &meeting, QDate)
{
    Problems problems = check(meeting);
    if (meeting.kind != u"agm" || !meeting.heldOn.isValid())
        return problems;
    for (const Meeting &other : store.all<Meeting>(u"removed=0 AND kind='agm'"_s)) {
        if (other.id == meeting.id || std::abs(other.heldOn.daysTo(meeting.heldOn)) >= daysBetweenAgms)
            continue;
        problems += {u"held_on"_s,
            Words::tr("There is an annual general meeting on %1 already. Change its day, or make this one an "
                      "extraordinary general meeting.")
                .arg(showDate(other.heldOn, QLocale()))};
        break;
    }
    return problems;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "committee_role.h"
#include "constitution.h"
#include "term_of_office.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>

#include <optional>
#include <set>

// Who held what and for how long. A committee year has the number of the calendar year in which it begins
// with the annual general meeting. Pure.
namespace twinbook {

// The annual general meetings: those held or called, else the usual day.
struct AgmCalendar
{
    QMap<int, QDate> known;
    int month = 5;
    int day = 1;

    QDate agm(int year) const;
    // The committee year that a day lies in. Up to 45 days before an AGM a term is taken to begin or end with
    // it.
    int yearOf(QDate day) const;
    int yearNear(QDate day) const;
};

// Committee years of one person in one role, both ends included.
struct YearsHeld
{
    Id<Person> person;
    Id<CommitteeRole> role;
    int from = 0;
    int to = 0;
    bool counts = true; // elected; acting, co-opted and appointed years count for no limit
};
// Planned terms are left out; one without an end goes on to the year of `today`.
QList<YearsHeld> yearsHeld(const QList<TermOfOffice> &terms, const AgmCalendar &calendar, QDate today);

// Somebody in office on a day.
struct Holder
{
    TermOfOffice term;
    bool carriesOver = false; // the term is over, nobody has come after
};
// In office on a day: terms that are not ended, and those over whose seat is not taken yet.
QList<Holder> holdersOn(const QList<TermOfOffice> &terms, const QList<CommitteeRole> &roles, QDate day);
// The same without those outside the committee.
QList<Holder> committeeOn(const QList<TermOfOffice> &terms, const QList<CommitteeRole> &roles, QDate day);
QList<Id<Person>> personsOf(const QList<Holder> &holders); // each once, in that order

// How long somebody may hold a role (worked example 22). Where the role says nothing the constitution does.
struct TermLimit
{
    int termYears = 1;
    int terms = 0; // in a row; 0: as many as they like
    int restYears = 1;

    int years() const { return terms * termYears; }
};
TermLimit termLimit(const CommitteeRole &role, const std::optional<Constitution> &rules);
bool isExempt(const CommitteeRole &role, const Constitution &rules);

using YearSet = std::set<int>;
YearSet countedYears(const QList<YearsHeld> &held, Id<Person> person, Id<CommitteeRole> role);
YearSet committeeYears(const QList<YearsHeld> &held, Id<Person> person); // in any role, counted or not
int yearsInARow(const YearSet &years, int before); // those that end with the year before `before`
// The first year from `year` on in which a term of `termYears` may begin after at most `most` years in a row
// and `rest` years out.
int mayHoldFrom(const YearSet &years, int most, int rest, int termYears, int year);

} // namespace twinbook

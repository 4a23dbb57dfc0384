// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace twinbook {

class Store;

// How many young people of one age one leader looks after at most (rules.md 6).
struct LeaderRatio
{
    int fromAge = 0;
    int toAge = 0; // both included
    int children = 0; // for one leader
};
QList<LeaderRatio> leaderRatios(QDate day); // resources/rules/leader_ratios.csv, as they hold on that day

// Each age band is rounded up on its own; never fewer than `least` where anybody is young. Ages from 18 on
// and those below 0 (not known) count for nothing.
int leadersNeeded(const QList<int> &ages, const QList<LeaderRatio> &ratios, int least);

// What the law of private fostering asks, as it holds on one day.
struct FosteringFigures
{
    int age = 16; // from this age on it asks nothing
    int ageDisabled = 18;
    int days = 28; // from so many on
    int noticeDays = 42; // before the first day
};
FosteringFigures fosteringFigures(const Store &store, QDate day);

// The day by which the council must know of a stay with people who are no close relatives; nothing where the
// stay is too short or the guest too old. Both days of the stay count.
QDate fosteringNotice(QDate born, bool disabled, QDate from, QDate to, const FosteringFigures &figures = {});

} // namespace twinbook

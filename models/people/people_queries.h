// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standing.h"
#include "store.h"

#include <QDate>
#include <QString>

namespace twinbook {

// standingOf() as an SQL expression over a table's columns; `alias` is "p" or "o". Gives the enum's number.
QString standingSql(const QString &alias, const StandingRules &rules);

// A day as it may stand in SQL text: 'YYYY-MM-DD'.
QString sqlDay(QDate day);

// How many stand how.
struct PeopleCount
{
    qint64 persons = 0; // all in the book
    qint64 paidUp = 0;
    qint64 due = 0;
    qint64 overdue = 0;
    qint64 lapsed = 0;

    qint64 members() const { return paidUp + due + overdue; }
};

PeopleCount countPeople(const Store &store, QDate today);
QList<qint64> memberIds(const Store &store, QDate today); // who are members, by name
QString peopleFigures(const Store &store, QDate today); // "142 members - 118 paid up - 17 due - 7 overdue"
QString householdFigures(const Store &store); // "70 households - 24 host visitors - 61 beds"
QString organisationFigures(const Store &store); // "15 organisations"

} // namespace twinbook

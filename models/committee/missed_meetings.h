// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "constitution.h"
#include "meeting.h"
#include "store.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace twinbook {

// How many meetings somebody has missed in a row up to the last one. presences: theirs at one meeting after
// another, the latest last; "" is absent. Apologies count only by rules that count them; else they end the
// row, as does being there.
qint64 missedInARow(const QStringList &presences, bool withApologies);

// Somebody of the committee who has missed the last meetings of the committee.
struct Absentee
{
    Id<Person> person;
    QString name;
    qint64 missed = 0; // in a row
    bool out = false; // the constitution ends the membership of the committee
    QDate last; // the last of these meetings
};

// Those of today's committee who missed at least two in a row, the most first. Meetings before they came into
// office and those whose attendance was not written down do not count.
QList<Absentee> absentees(const Store &store, QDate today);
QString absenteeSentence(const Absentee &absentee, const Constitution &rules);

} // namespace twinbook

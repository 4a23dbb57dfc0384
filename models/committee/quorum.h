// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "constitution.h"
#include "sitting.h"

#include <QList>
#include <QString>

namespace twinbook {

// How a meeting stands with its quorum.
struct Quorum
{
    qint64 needed = 0; // 0: the rules ask for none
    qint64 base = 0; // what the fraction was taken of; 0: it is a number
    qint64 officersNeeded = 0;
    qint64 present = 0; // of those who count
    qint64 officersPresent = 0;

    bool isAsked() const { return needed > 0 || officersNeeded > 0; }
    bool isMet() const { return present >= needed && officersPresent >= officersNeeded; }
};

// The number of which the fraction is taken: the filled seats unless the rules say all. Who holds several
// seats counts once; co-opted members count only if they vote.
qint64 quorumBase(const Constitution &rules, const Sitting &sitting);
qint64 quorumNeeded(const Constitution &rules, qint64 base); // a fraction is rounded up

// Of the committee, with these people in the room; guests do not count.
Quorum committeeQuorum(const Constitution &rules, const Sitting &sitting, const QList<Id<Person>> &present);
// Of the members, with so many of them in the room.
Quorum generalQuorum(const Constitution &rules, qint64 membersPresent);

// "There is a quorum: 7 are here and 7 are needed." Says what is missing where there is none.
QString quorumSentence(const Quorum &quorum);
// The same for the minutes: "A quorum was present." Nothing where none is asked for.
QString quorumMinute(const Quorum &quorum);

} // namespace twinbook

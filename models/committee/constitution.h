// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "problems.h"
#include "record.h"

#include <QDate>
#include <QString>

namespace twinbook {

// What the constitution says, as it holds from a day on until the next one begins (rules.md 9). Numbers of 0
// mean that it says nothing.
struct Constitution
{
    Id<Constitution> id;
    QString name;
    QDate fromOn; // none: ever since
    QString quorumKind; // "number", "fraction"
    qint64 quorum = 0; // of "number"
    qint64 quorumPart = 0; // of "fraction": so many
    qint64 quorumWhole = 0; // of "fraction": out of so many, rounded up
    QString quorumBase; // "filled", "all"
    qint64 quorumOfficers = 0;
    qint64 agmQuorum = 0;
    bool castingVote = false;
    qint64 minMembers = 0;
    qint64 maxMembers = 0; // co-opted ones not counted
    qint64 maxYears = 0;
    qint64 restYears = 0;
    qint64 reviewYears = 0; // nine years of the Charity Governance Code
    qint64 termYears = 0; // where the role says nothing
    qint64 maxTerms = 0; // in one role, where the role says nothing
    qint64 roleRestYears = 0; // where the role says nothing
    QString exempt; // names of roles, separated by commas: "Secretary, Treasurer"
    QString retirement; // "none", "all", "part"
    qint64 retirePart = 0; // of "part"
    qint64 retireWhole = 0; // of "part"
    QString retireRounding; // "nearest", "up", "down"; of "part"
    bool retireOfficers = false; // else only the others
    qint64 cooptedMax = 0; // -1: nobody may be co-opted
    bool cooptedVote = false;
    qint64 cooptedYears = 0;
    qint64 missedMeetings = 0;
    bool missedWithApologies = false;
    bool onePerHousehold = false;
    bool severalRoles = false;
    qint64 noticeMeeting = 0;
    qint64 noticeAgm = 0;
    bool noticeWritten = false;
    qint64 nominationsOpen = 0;
    qint64 nominationsClose = 0;
    qint64 agmMonth = 0; // 1 to 12
    qint64 agmDay = 0; // 1 to 31
    QString agmLatest; // "31-03": day and month
    qint64 meetingsLeast = 0;
    bool paidUp = false;
    qint64 minAge = 0;
    bool appeal = false;
    QString source;
    QString notes;
    bool removed = false;

    bool operator==(const Constitution &) const = default;
};

template <>
const Record<Constitution> &recordOf<Constitution>();

Problems check(const Constitution &record);

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hosting_request.h"

#include <QStringList>

namespace twinbook {

// What the planner's rules and answers are called to a person.
QString ruleName(plan::hosting::Rule rule); // "nobody at the house has been checked for young people"
QString matchSentence(const HostingRequest &request, const plan::hosting::Match &match);

// Why a party is where it is, or why it is nowhere; one sentence each. withOthers: which other houses could
// take it, which takes long for all parties of a large visit.
QStringList whyHere(
    const HostingRequest &request, const plan::hosting::Plan &plan, int party, bool withOthers = true);

// "It could be done if the Fothergills took one guest more."
QString fixSentence(const HostingRequest &request, const plan::hosting::Fix &fix);

// "Lemoine: with Adams instead of Fairweather."
QStringList changeSentences(
    const HostingRequest &request, const plan::hosting::Plan &before, const plan::hosting::Plan &after);

// A party at a host, as one of the houses to choose from by hand.
struct HostCandidate
{
    int host = plan::none;
    QString name;
    bool possible = true; // no hard rule would be broken anew
    int obstacles = 0; // hard rules that would be
    qint64 points = 0; // of the wishes, if all else stays
    QString sentence; // what stands against it, or speaks for it
};
// All houses for a party as the plan stands, the best first.
QList<HostCandidate> hostCandidates(
    const HostingRequest &request, const plan::hosting::Plan &plan, int party);

// What the score comes to: "42 of 46 guests are placed. No rule is broken."
QString planSummary(const HostingRequest &request, const plan::hosting::Plan &plan);
// The broken rules in words, one each.
QStringList brokenRules(const HostingRequest &request, const plan::hosting::Plan &plan);

} // namespace twinbook

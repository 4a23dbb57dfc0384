// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quorum.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Quorum)
};

bool counts(const Constitution &rules, const Sitter &sitter)
{
    return rules.cooptedVote || !sitter.coopted;
}

QString needed(const Quorum &quorum)
{
    return quorum.base > 0
        ? Words::tr("%n are needed, of a committee of %1.", nullptr, int(quorum.needed)).arg(quorum.base)
        : Words::tr("%n are needed.", nullptr, int(quorum.needed));
}

QString here(const Quorum &quorum)
{
    return Words::tr("%n are here.", nullptr, int(quorum.present));
}

} // namespace

qint64 quorumBase(const Constitution &rules, const Sitting &sitting)
{
    qint64 base = rules.quorumBase == u"all" ? sitting.vacant : 0;
    for (const Sitter &sitter : sitting.sitters)
        base += counts(rules, sitter);
    return base;
}

qint64 quorumNeeded(const Constitution &rules, qint64 base)
{
    if (rules.quorumKind == u"number")
        return rules.quorum;
    if (rules.quorumPart < 1 || rules.quorumWhole < 1)
        return 0;
    return (base * rules.quorumPart + rules.quorumWhole - 1) / rules.quorumWhole;
}

Quorum committeeQuorum(const Constitution &rules, const Sitting &sitting, const QList<Id<Person>> &present)
{
    Quorum quorum;
    const qint64 base = quorumBase(rules, sitting);
    quorum.needed = quorumNeeded(rules, base);
    quorum.base = rules.quorumKind == u"number" ? 0 : base;
    quorum.officersNeeded = rules.quorumOfficers;
    for (const Sitter &sitter : sitting.sitters) {
        if (!present.contains(sitter.person) || !counts(rules, sitter))
            continue;
        ++quorum.present;
        quorum.officersPresent += sitter.officer;
    }
    return quorum;
}

Quorum generalQuorum(const Constitution &rules, qint64 membersPresent)
{
    Quorum quorum;
    quorum.needed = rules.agmQuorum;
    quorum.present = membersPresent;
    return quorum;
}

QString quorumSentence(const Quorum &quorum)
{
    if (!quorum.isAsked())
        return here(quorum) + u' ' + Words::tr("The constitution asks for no quorum.");
    if (quorum.present < quorum.needed)
        return Words::tr("No quorum:") + u' ' + here(quorum) + u' ' + needed(quorum);
    if (quorum.officersPresent < quorum.officersNeeded)
        return Words::tr("No quorum:") + u' ' + here(quorum) + u' '
            + Words::tr(
                "Officers are missing: %1 of them, and %n are needed.", nullptr, int(quorum.officersNeeded))
                  .arg(quorum.officersPresent);
    return Words::tr("There is a quorum:") + u' ' + here(quorum) + u' ' + needed(quorum);
}

QString quorumMinute(const Quorum &quorum)
{
    if (!quorum.isAsked())
        return {};
    return (quorum.isMet()
            ? Words::tr(
                "A quorum was present: %n with a vote, and %1 are needed.", nullptr, int(quorum.present))
            : Words::tr(
                "There was no quorum: %n with a vote, and %1 are needed. What was decided needs to be "
                "confirmed.",
                nullptr, int(quorum.present)))
        .arg(quorum.needed);
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "placement_side.h"

#include "hosting_words.h"
#include "record_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlacementSide)
};

void addParty(Detail &detail, const KeptPlacement &kept, int party)
{
    const int host = kept.plan.at(std::size_t(party));
    detail.title = kept.request.partyNames.value(party);
    detail.subtitle = kept.guestsOf(party).join(u", "_s);
    detail.states += host >= 0
        ? DetailState{Words::tr("With %1").arg(kept.request.hostNames.value(host)), Tone::Good}
        : DetailState{Words::tr("Not placed"), Tone::Warning};
    if (kept.isLocked(party))
        detail.states += DetailState{Words::tr("Placed by hand"), Tone::Neutral};
    DetailPart why{host >= 0 ? Words::tr("Why here?") : Words::tr("Why nowhere?"), {}};
    for (const QString &sentence : whyHere(kept.request, kept.plan, party))
        why.add({}, sentence);
    why.addLink({}, Words::tr("All that is known of the party"),
        recordLink(u"visit_party"_s, kept.request.parties.at(party).value));
    detail.add(why);
}

void addHouse(Detail &detail, const KeptPlacement &kept, int host)
{
    detail.title = kept.request.hostNames.value(host);
    for (const BoardHouse &house : placementBoard(kept)) {
        if (house.host != host)
            continue;
        detail.subtitle = house.beds;
        detail.states += DetailState{house.state, house.broken.isEmpty() ? Tone::Neutral : Tone::Bad};
        DetailPart guests{Words::tr("Guests"), {}};
        for (const int party : house.parties)
            guests.add(kept.request.partyNames.value(party), kept.guestsOf(party).join(u", "_s));
        detail.add(guests);
    }
    DetailPart more;
    more.addLink({}, Words::tr("All that is known of the host"),
        recordLink(u"host_offer"_s, kept.request.offers.at(host).value));
    detail.add(more);
}

} // namespace

Detail placementDetail(const KeptPlacement &kept, int party, int host, const plan::hosting::Plan &against,
    const std::vector<HostingFixes> &fixes)
{
    Detail detail;
    detail.title = kept.book.visit.name;
    if (party >= 0)
        addParty(detail, kept, party);
    else if (host >= 0)
        addHouse(detail, kept, host);
    for (const HostingFixes &one : fixes) {
        DetailPart part{Words::tr("What would place %1").arg(kept.request.partyNames.value(one.party)), {}};
        for (const plan::hosting::Fix &fix : one.fixes)
            part.add({}, fixSentence(kept.request, fix));
        if (one.fixes.empty())
            part.add({}, Words::tr("No single change that was tried would place them."));
        detail.add(part);
    }
    DetailPart broken{Words::tr("Broken rules"), {}};
    for (const QString &sentence : brokenRules(kept.request, kept.plan))
        broken.add({}, sentence, Tone::Bad);
    detail.add(broken);
    if (!against.empty()) {
        DetailPart changes{Words::tr("What changed"), {}};
        for (const QString &sentence : changeSentences(kept.request, against, kept.plan))
            changes.add({}, sentence);
        detail.add(changes);
    }
    DetailPart warnings{Words::tr("To keep in mind"), {}};
    for (const QString &sentence : kept.request.warnings)
        warnings.add({}, sentence, Tone::Warning);
    detail.add(warnings);
    return detail;
}

} // namespace twinbook

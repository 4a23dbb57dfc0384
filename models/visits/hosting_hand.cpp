// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hosting_hand.h"

#include "hosting_words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace hosting = plan::hosting;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HostingHand)
};

QString bedWords(const HostOffer &offer)
{
    QStringList words;
    if (offer.singles > 0)
        words += Words::tr("%n single rooms", nullptr, int(offer.singles));
    if (offer.doubles > 0)
        words += Words::tr("%n double rooms", nullptr, int(offer.doubles));
    if (offer.twins > 0)
        words += Words::tr("%n rooms with two beds", nullptr, int(offer.twins));
    if (offer.sofas > 0)
        words += Words::tr("%n places on a sofa", nullptr, int(offer.sofas));
    return words.join(u", "_s);
}

QString whereWords(const Household &home)
{
    QStringList words;
    if (!home.town.isEmpty())
        words += home.town;
    if (home.distanceKm > 0)
        words += Words::tr("%1 km").arg(home.distanceKm);
    return words.join(u", "_s);
}

EditOutcome changeParty(Store &store, const KeptPlacement &kept, int party, const QString &label,
    const std::function<void(VisitParty &)> &change)
{
    std::optional<VisitParty> changed = store.get(kept.request.parties.value(party));
    if (!changed)
        return {EditOutcome::Refused, 0, Words::tr("This party is not in the book any more."), {}};
    change(*changed);
    return store.edit(label.arg(changed->name), [&](Edit &edit) { edit.save(*changed); });
}

} // namespace

bool KeptPlacement::isLocked(int party) const
{
    const VisitParty *one = book.party(request.parties.value(party));
    return one && one->locked;
}

QStringList KeptPlacement::guestsOf(int party) const
{
    QStringList names;
    for (const Traveller &traveller : book.coming(request.parties.value(party)))
        names += book.nameOf(traveller);
    return names;
}

std::optional<KeptPlacement> keptPlacement(const Store &store, Id<Visit> visit, QDate today)
{
    if (!visit.isValid() || !store.get(visit))
        return std::nullopt;
    KeptPlacement kept;
    kept.book = visitBook(store, visit);
    kept.request = hostingRequest(store, kept.book, {}, today);
    kept.plan = keptPlan(kept.request, kept.book);
    return kept;
}

EditOutcome putThere(Store &store, const KeptPlacement &kept, int party, int host)
{
    const Id<HostOffer> offer = host >= 0 ? kept.request.offers.value(host) : Id<HostOffer>();
    const QString label = host >= 0
        ? Words::tr("Place %1 with %2").arg(u"%1"_s, kept.request.hostNames.value(host))
        : Words::tr("Take %1 out of the placement");
    return changeParty(store, kept, party, label, [&](VisitParty &one) {
        one.host = offer;
        one.locked = offer.isValid();
    });
}

EditOutcome setLocked(Store &store, const KeptPlacement &kept, int party, bool locked)
{
    return changeParty(store, kept, party, locked ? Words::tr("Lock %1") : Words::tr("Unlock %1"),
        [&](VisitParty &one) { one.locked = locked && one.host.isValid(); });
}

QList<BoardHouse> placementBoard(const KeptPlacement &kept)
{
    QList<BoardHouse> board;
    BoardHouse tray;
    tray.name = Words::tr("Not placed yet");
    board += tray;
    for (qsizetype i = 0; i < kept.request.offers.size(); ++i) {
        const HostOffer &offer = *kept.book.offer(kept.request.offers.at(i));
        BoardHouse house;
        house.host = int(i);
        house.name = kept.request.hostNames.at(i);
        const QString where = whereWords(kept.book.households.value(offer.household.value));
        house.beds = bedWords(offer);
        if (!where.isEmpty())
            house.beds += (house.beds.isEmpty() ? QString() : u"; "_s) + where;
        house.reserve = offer.status == u"reserve";
        house.offered = offer.isOffered();
        board += house;
    }
    for (std::size_t party = 0; party < kept.plan.size(); ++party)
        board[kept.plan[party] + 1].parties += int(party);
    for (const hosting::Match &match : hosting::analyse(kept.request.problem, kept.plan)) {
        const int host = match.about(plan::Kind::Host);
        if (match.level == plan::Level::Hard && host >= 0)
            board[host + 1].broken += matchSentence(kept.request, match);
    }
    for (BoardHouse &house : board) {
        int guests = 0;
        for (const int party : house.parties)
            guests += kept.request.guests.value(party);
        if (house.host < 0) {
            house.state = guests > 0 ? Words::tr("%n guests", nullptr, guests) : Words::tr("nobody");
            continue;
        }
        const HostOffer &offer = *kept.book.offer(kept.request.offers.at(house.host));
        const qint64 places = offer.maxGuests > 0 ? std::min(offer.maxGuests, offer.beds()) : offer.beds();
        house.state = !house.offered ? Words::tr("has not answered")
            : guests > 0             ? Words::tr("%1 of %2 places taken").arg(guests).arg(places)
            : house.reserve          ? Words::tr("in reserve")
                                     : Words::tr("free");
    }
    std::stable_sort(board.begin() + 1, board.end(), [](const BoardHouse &a, const BoardHouse &b) {
        const auto rank = [](const BoardHouse &house) {
            return !house.parties.isEmpty() ? 0 : !house.offered ? 3 : house.reserve ? 2 : 1;
        };
        return rank(a) < rank(b);
    });
    return board;
}

} // namespace twinbook

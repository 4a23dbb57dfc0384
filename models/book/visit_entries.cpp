// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "visit_entries.h"

#include "visit_begun.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

template <class T>
EntryKind entry()
{
    EntryKind kind;
    kind.check = [](const AnyRecord &record, const Store &store, const Asked &asked) {
        return checkIn(store, *static_cast<const T *>(record.data()), asked.today);
    };
    kind.begin = [](AnyRecord &record, const Store &store, const Asked &asked) {
        begin(*static_cast<T *>(record.data()), store, asked.today);
    };
    return kind;
}

EntryKind hosts()
{
    EntryKind kind = entry<HostOffer>();
    kind.complete = [](AnyRecord &record, const Store &store, const Asked &) {
        complete(*static_cast<HostOffer *>(record.data()), store);
    };
    return kind;
}

} // namespace

QHash<QString, EntryKind> visitEntries()
{
    return {{u"visits"_s, entry<Visit>()}, {u"travellers"_s, entry<Traveller>()},
        {u"parties"_s, entry<VisitParty>()}, {u"hosts"_s, hosts()},
        {u"visit-payments"_s, entry<VisitPayment>()}, {u"fees"_s, entry<VisitFee>()},
        {u"pair-wishes"_s, entry<PairWish>()}, {u"past-hostings"_s, entry<PastHosting>()},
        {u"visit-questions"_s, entry<VisitQuestion>()}, {u"visit-answers"_s, entry<VisitAnswer>()}};
}

} // namespace twinbook

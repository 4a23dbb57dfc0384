// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area.h"
#include "detail.h"
#include "pair_wish.h"
#include "visit_book.h"

namespace twinbook {

// What the right side tells of each record of the area.
Detail visitDetail(const Store &store, const Visit &visit, const Asked &asked);
Detail travellerDetail(const Store &store, const Traveller &traveller, const Asked &asked);
Detail partyDetail(const Store &store, const VisitParty &party, const Asked &asked);
Detail offerDetail(const Store &store, const HostOffer &offer, const Asked &asked);
Detail visitPaymentDetail(const Store &store, const VisitPayment &payment, const Asked &asked);
Detail feeDetail(const Store &store, const VisitFee &fee, const Asked &asked);
Detail wishDetail(const Store &store, const PairWish &wish, const Asked &asked);
Detail pastHostingDetail(const Store &store, const PastHosting &stay, const Asked &asked);

} // namespace twinbook

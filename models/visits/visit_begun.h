// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pair_wish.h"
#include "visit_book.h"

namespace twinbook {

// What a new record begins with: for the window's forms and the command line alike.
void begin(Visit &visit, const Store &store, QDate today);
void begin(VisitFee &fee, const Store &store, QDate today);
void begin(VisitQuestion &question, const Store &store, QDate today);
void begin(VisitParty &party, const Store &store, QDate today);
void begin(Traveller &traveller, const Store &store, QDate today);
void begin(VisitPayment &payment, const Store &store, QDate today);
void begin(VisitAnswer &answer, const Store &store, QDate today);
void begin(HostOffer &offer, const Store &store, QDate today);
void begin(PairWish &wish, const Store &store, QDate today);
void begin(PastHosting &stay, const Store &store, QDate today);

// check(record) and what can be seen only beside the other records of the book.
Problems checkIn(const Store &store, const Visit &visit, QDate today);
Problems checkIn(const Store &store, const VisitFee &fee, QDate today);
Problems checkIn(const Store &store, const VisitQuestion &question, QDate today);
Problems checkIn(const Store &store, const VisitParty &party, QDate today);
Problems checkIn(const Store &store, const Traveller &traveller, QDate today); // nobody twice on one visit
Problems checkIn(const Store &store, const VisitPayment &payment, QDate today);
Problems checkIn(const Store &store, const VisitAnswer &answer, QDate today);
Problems checkIn(const Store &store, const HostOffer &offer, QDate today); // no household twice
Problems checkIn(const Store &store, const PairWish &wish, QDate today);
Problems checkIn(const Store &store, const PastHosting &stay, QDate today);

// Beds that were not said are those of the household's profile.
void complete(HostOffer &offer, const Store &store);
// A party of their own for somebody who was given none, named after them.
void completeParty(Edit &edit, Traveller &traveller, const Store &store);

} // namespace twinbook

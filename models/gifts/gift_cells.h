// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What the cells of registers say, in English, French, German and a little Welsh; answers as in gift.h, empty
// where a text says no such thing for certain.
namespace twinbook::giftwords {

bool isNil(const QString &cell); // "Nil return", "No gifts received", "Néant", "Fehlanzeige"
bool isNothing(const QString &cell); // "", "-", "NA", "n/a", "NaN"
QString direction(const QString &cell); // "received", "given", "declined", "returned"
// Whether a cell says more than its direction: "Received (by Mrs Starmer)".
bool saysMore(const QString &cell);
QString outcome(const QString &cell);
bool saysBoth(const QString &cell); // "Both", "Gift and hospitality"
QString kind(const QString &cell); // of a column that says which it is: "Gift", "Bewirtung"
bool soundsLikeHospitality(const QString &description); // "Lunch", "2 tickets", "Abendessen"
QString capacity(const QString &role); // "Councillor", "élue", "Beamter"
QString donorKind(const QString &cell); // "Company", "Individual", "Partnerstadt"
bool soundsLikeOrganisation(const QString &donor); // and not like a person who belongs to one
QString basis(const QString &cell);
bool isOfRegister(const QString &remark); // of all of it, not of one entry
bool isFootnote(const QString &cell); // "* Seats in ...", "[1] ...", "Note: ..."
QString footnoteMark(const QString &cell); // "*", "[1]"; empty: of what stands above

} // namespace twinbook::giftwords

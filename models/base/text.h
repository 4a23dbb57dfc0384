// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinbook {

// Text as it is searched: compatibility forms unified, accents stripped, case folded, ß -> ss, æ -> ae, ø ->
// o, ł -> l ...; apostrophes and full stops after letters vanish (O'Brien -> obrien); other punctuation but @
// becomes a space; single spaces, none at the ends. fold(fold(x)) == fold(x).
QString fold(QStringView text);

// fold() with runs of digits padded, so that plain byte order is the order of a list ("Team 2", "Team 10").
QString sortKey(QStringView text);

// Collapses ae, oe, ue that stand for ä, ö, ü in folded text: "mueller" -> "muller"; leaves Joe, Sue,
// Michael.
QString foldUmlauts(const QString &folded);

// The digits alone, of any script, as 0-9.
QString digitsOnly(QStringView text);

// Whether two spellings mean one town: St/Saint/Sankt, s/Orne and sur-Orne, ü, ue and u, on and upon,
// accents, hyphens and case make no difference. Blank is no place: never the same.
bool samePlace(QStringView a, QStringView b);

// Whether two telephone numbers ring the same line. Spaces, brackets and dots are ignored, +44, 0044 and
// "+44 (0)" are one thing; a number without its country matches one with it when, less its leading 0, it is
// the end of the other after a country code of one to three digits and has at least seven digits. Numbers
// that differ in their country code, and blank ones, are not the same.
bool samePhone(QStringView a, QStringView b);

// Whether this can be an e-mail address: one @, no spaces, a domain with a dot. No promise that it exists.
bool looksLikeEmail(QStringView text);

} // namespace twinbook

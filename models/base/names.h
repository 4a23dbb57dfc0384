// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twinbook {

// A person's name in its parts.
struct PersonName
{
    QString title; // "Mrs", "Dr.", "M. et Mme"
    QString given; // all given names and initials
    QString family; // with its particles: "de la Tour", "von Berg", "O'Brien"
    QString suffix; // "Jr", "OBE"

    bool operator==(const PersonName &) const = default;
};

// Takes a name apart as it is written: "Fairweather, Anne", "Mrs Anne Fairweather", "Dr. Jean-Luc de la
// Tour"; a part in capitals is the family name ("VAN DEN BERG Piet"). One word alone is the family name.
// Spelling and capitals are kept; see tidyCapitals.
PersonName splitName(QStringView full);

// Equal keys mean the same person's name: accents, case, hyphens, apostrophes, spaces, ue for ü and particles
// of the family name (von, de la ...) make no difference. Given and family name are not swapped.
QString nameKey(QStringView given, QStringView family);

enum class NameMatch { Different, Similar, Same };

// Similar is worth asking about: swapped names, an initial for a given name, a second given name left out,
// one letter wrong in a name of over four, half of a double name, a short form (Bill for William). A blank
// given or family name on one side only is Different.
NameMatch matchNames(QStringView given1, QStringView family1, QStringView given2, QStringView family2);

// Names in capitals as they are usually written: "O'BRIEN" -> "O'Brien", "de la TOUR" -> "de la Tour". Words
// that have small letters already stay as they are.
QString tidyCapitals(QStringView text);

} // namespace twinbook

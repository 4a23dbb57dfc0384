// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_plan.h"

#include <QString>

namespace twinbook {

// The fields that a column of a register can hold, for --map and the assistant. Beside columns of Gift:
// "donor" (a person or an organisation, judged by its words), "holder_first" and "holder_last", "year",
// "gift_and_donor" and "gift_and_value" (both in one cell), "value_to" (the upper end), "department", "role",
// "period", "notes".
QList<ImportField> giftFields();

// The field that a heading in English, French, German or Welsh stands for, by the meaning of its words;
// empty: nobody knows. "kind" may turn out to hold descriptions, "direction" days: see giftColumns.
QString giftFieldOf(const QString &heading);

// Whether a text speaks of gifts, of hospitality.
bool speaksOfGifts(const QString &text);
bool speaksOfHospitality(const QString &text);
bool namesBoth(const QString &heading); // "Nature du don ou de l'invitation"
bool isOfOneItem(const QString &heading); // "Unit price"
bool countsThousands(const QString &heading); // "Value (£000)"
// "de", "fr" or "en", by the words of headings.
QString languageOfHeadings(const QStringList &headings);

} // namespace twinbook

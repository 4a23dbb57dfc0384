// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "gift_figures.h"
#include "money.h"

#include <QLocale>
#include <QString>

namespace twinbook {

// What was said of the worth of a gift.
struct GiftValue
{
    QString words; // as it was written
    QString kind; // as Gift::valueKind: "plain", "about", "range", "below", "above", "unknown", "" nothing is
                  // said
    Money value; // of "unknown" and "" 0; of "above" the limit when it is named, else 0
    Money to; // of "range" the upper end
    bool keptAsText = false; // words say more than the number, or no number at all
};

// What says something but no sure amount ("£20 each", "token", "nil") is "unknown" and its words stay; "NA"
// and
// "-" say nothing. Reads "£175.00", "175", "£175-200", "40 bis 60 EUR", "<10", "under £25", "unter 10 €",
// "~50", "c. £50", "environ 40 €", "Above limit", "over £140", "not known", "Value Unknown", "$50",
// "nominal", "NA". What holds no symbol or letters is in `preferred`; a number that is not surely one
// ("\uFFFD35", "2 tickets", "12/05") is kept as text and never read.
GiftValue readGiftValue(
    const QString &words, const QLocale &locale, Currency preferred, const FigureStyle &style = {});
// Into an entry; homeValue follows where the currency is the association's or the entry has a rate.
void setValue(Gift &gift, const GiftValue &value, Currency home);
// Reads its words. Those that `before` has too mean what they did: a register may have written its figures in
// another way ("1.500", "1,500").
void completeValue(Gift &gift, const Gift &before, const QLocale &locale, Currency home);

} // namespace twinbook

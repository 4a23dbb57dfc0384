// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_figures.h"
#include "money.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace twinbook {

// A text with its amounts taken out: "between £40 and 60" is "between # and #" and two amounts.
struct AmountsInText
{
    struct Amount
    {
        std::optional<Money> money; // none: its figures or its currency are not sure
        bool named = false; // its currency is written at it
        QString figures; // as written, with "k": "1.5k"
    };
    QString pattern; // lower case, no accents, single spaces, # for an amount, other signs as they are
    QList<Amount> amounts;
};

// An amount without a currency takes the one named at another amount of the text, else `preferred`. style: of
// the column that the text stands in.
AmountsInText findAmounts(
    const QString &text, const QLocale &locale, Currency preferred, const FigureStyle &style = {});

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "id.h"
#include "money.h"
#include "problems.h"
#include "record.h"
#include "store.h"

#include <QDate>
#include <QString>

#include <optional>

namespace twinbook {

// A rate, a limit or a number of days that a rule needs, as it holds from one day to another.
struct DatedFigure
{
    Id<DatedFigure> id;
    QString name; // "giftaid_rate_percent"
    QString value; // a whole number or an amount as it was typed: "25", "30.00", "30,00"
    QDate validFrom; // none: ever since
    QDate validUntil; // the last day; none: until further notice
    QString source; // which law or page says so
    bool removed = false;

    bool holdsOn(QDate day) const
    {
        return !removed && (!validFrom.isValid() || validFrom <= day)
            && (!validUntil.isValid() || day <= validUntil);
    }
    bool operator==(const DatedFigure &) const = default;
};

template <>
const Record<DatedFigure> &recordOf<DatedFigure>();

Problems check(const DatedFigure &figure);
// A number as people type it, with a point and nothing else: "25 %" is 25, "2.500,00" and "2,500.00" 2500.00.
QString plainNumber(const QString &typed);

// What the program brings along: resources/rules/figures.csv, in the order of the file.
const QList<DatedFigure> &shippedFigures();
// Those of the book go before those of the program, the later beginning before the earlier.
std::optional<DatedFigure> figureOn(const Store &store, const QString &name, QDate day);
// The same as a number or an amount. What no table knows for that day is 0 and, for a name that nobody
// knows, a programming error (std::logic_error).
qint64 numberOn(const Store &store, const QString &name, QDate day);
Money amountOn(const Store &store, const QString &name, QDate day, Currency currency = {});

} // namespace twinbook

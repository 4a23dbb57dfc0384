// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dates.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace twinbook {

// What a cell says of a day.
struct GiftDay
{
    QDate day; // the first of several
    QString words; // what it says beside or instead of one day: "1999", "12-14 June 2025"
    bool unreadable = false; // neither a day nor a month, a quarter or a year
    bool fromNumber = false; // of a spreadsheet's bare number: 45292
};

// Reads the days of a register; never makes up a part that is not written. Remembers what it has read.
class GiftDays
{
public:
    GiftDays(QDate today, const QLocale &locale)
        : m_today(today)
        , m_locale(locale)
    {
    }
    GiftDay read(const QString &cell, DateOrder order);
    bool isDay(const QString &cell, DateOrder order) { return read(cell, order).day.isValid(); }

private:
    GiftDay readSlowly(const QString &cell, DateOrder order) const;
    std::optional<QDate> whole(const QString &cell, DateOrder order) const; // with its year
    GiftDay several(const QString &cell, DateOrder order) const;

    QDate m_today;
    QLocale m_locale;
    QHash<QString, GiftDay> m_known;
};

// The days of "June 2025", "July to October 2024", "2024/25" (from April), "Q1 2025", "2. Quartal 2024",
// "1.1.2024 - 30.6.2024", also behind other words ("Register: June 2025"); the last day included.
struct GiftPeriod
{
    QDate from;
    QDate until;
};
std::optional<GiftPeriod> readGiftPeriod(const QString &text, const QLocale &locale);

} // namespace twinbook

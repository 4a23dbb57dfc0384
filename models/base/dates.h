// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace twinbook {

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

// How dates in figures are written in that language and country.
DateOrder dateOrder(const QLocale &locale);

// What is known of the reader before a date is read.
struct DateReading
{
    QDate today; // decides the year where none is written, and the century of two digits
    QLocale locale;
    std::optional<DateOrder>
        order; // fixed, as for a column of a file; otherwise the locale's, tried both ways
    bool past = false; // dates of birth: a year that had to be guessed never lies in the future
};

// A date as people type it, in figures or words: 3/5/26, 3 May, 03.05.2026, 3rd May 26, Fri 5 June 2026,
// 1er mars, 3. Mai 2026, 2026-05-03, 20260503, each also with a time of day behind it, which is dropped as it
// stands (no time zone is applied); "today", "tomorrow", "yesterday". Month and day names in English, French,
// German and the locale's language. Without a year the nearest such day within six months (past: the last
// one); two digits are a year from 80 back to 19 ahead. Nothing when it is no date or no such day exists.
std::optional<QDate> readDate(QStringView text, const DateReading &reading);

// The order that a column's values in figures give away by numbers over 12; `fallback` when they do not.
DateOrder guessDateOrder(const QStringList &samples, DateOrder fallback);

// "Fri 5 June 2026", "ven. 5 juin 2026", "Fr. 5. Juni 2026"; empty for an invalid date.
QString showDate(QDate date, const QLocale &locale);
// In figures, the year always with four: "05/06/2026"; empty for an invalid date.
QString shortDate(QDate date, const QLocale &locale);

} // namespace twinbook

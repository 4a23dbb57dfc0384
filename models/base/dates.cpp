// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include "date_words.h"
#include "text.h"

#include <QList>

#include <algorithm>
#include <cstdlib>

namespace twinbook {

namespace {

struct Number
{
    int value = 0;
    qsizetype digits = 0;
};

// A text taken apart: its numbers in order, its month, or not a date at all.
struct Pieces
{
    QList<Number> numbers;
    std::optional<int> month;
    bool spaced = false; // some numbers stand apart by spaces only
};

// The text before a time of day: "1975-12-12T00:00:00Z", "3/5/26 14:30".
QStringView withoutTime(QStringView text)
{
    qsizetype colon = text.indexOf(u':');
    qsizetype hour = colon;
    if (colon < 0) { // 19751212T000000Z
        hour = text.indexOf(u'T');
        const bool basic = hour == 8 && text.size() > 10 && text.at(7).isDigit() && text.at(9).isDigit();
        return basic ? text.first(8) : text;
    }
    while (hour > 0 && text.at(hour - 1).isDigit())
        --hour;
    const qsizetype digits = colon - hour;
    if (digits < 1 || digits > 2 || hour < 2 || colon + 1 >= text.size() || !text.at(colon + 1).isDigit())
        return text; // keeps its colon and is refused
    const QChar before = text.at(hour - 1);
    if (before != u'T' && before != u't' && !before.isSpace())
        return text;
    QStringView day = text.first(hour - 1).trimmed();
    if (day.endsWith(u','))
        day.chop(1);
    return day.trimmed();
}

bool isSeparator(QStringView between, bool nearWord)
{
    QString marks;
    for (QChar c : between) {
        if (!c.isSpace())
            marks += c;
    }
    if (marks.size() > (nearWord ? 2 : 1))
        return false;
    return std::all_of(marks.begin(), marks.end(),
        [](QChar c) { return QStringView(u"/.-,\u2013\u2010\u2011\u2019'").contains(c) || c == u'\u060c'; });
}

std::optional<Pieces> takeApart(QStringView text, const QLocale &locale)
{
    Pieces out;
    QStringList words;
    qsizetype i = 0;
    bool afterNumber = false;
    bool afterWord = false;
    while (i < text.size()) {
        const qsizetype start = i;
        while (i < text.size() && !text.at(i).isLetterOrNumber() && !text.at(i).isMark())
            ++i;
        const QStringView between = text.sliced(start, i - start);
        const bool atEnd = i == text.size();
        const bool digit = !atEnd && text.at(i).isDigit();
        if (start == 0 ? !between.isEmpty() : !isSeparator(between, afterWord || atEnd || !digit))
            return {};
        if (atEnd) {
            if (!between.isEmpty() && between.trimmed() != u"." && between.trimmed() != u",")
                return {};
            break;
        }
        const qsizetype from = i;
        if (digit) {
            if (afterNumber && (between.isEmpty() || between.trimmed().isEmpty()))
                out.spaced = true;
            while (i < text.size() && text.at(i).isDigit())
                ++i;
            if (i - from > 8 || out.numbers.size() == 3)
                return {};
            out.numbers.append({digitsOnly(text.sliced(from, i - from)).toInt(), i - from});
        } else {
            while (i < text.size() && (text.at(i).isLetter() || text.at(i).isMark()))
                ++i;
            if (i == from || words.size() == 6)
                return {};
            const QString word = fold(text.sliced(from, i - from));
            const bool ordinal = afterNumber && between.isEmpty() && datewords::isOrdinal(word);
            if (!ordinal)
                words.append(word);
        }
        afterNumber = digit;
        afterWord = !digit;
    }
    QStringList unsure; // "mar" is March, or mardi beside a month
    for (const QString &word : std::as_const(words)) {
        if (datewords::isFiller(word))
            continue;
        const auto month = datewords::month(word, locale);
        const bool weekday = datewords::isWeekday(word, locale);
        if (month && weekday) {
            unsure.append(word);
        } else if (month && !out.month) {
            out.month = month;
        } else if (!weekday) {
            return {};
        }
    }
    if (!unsure.isEmpty() && !out.month && out.numbers.size() < 3) {
        if (unsure.size() > 2)
            return {};
        out.month = datewords::month(unsure.last(), locale);
    }
    return out;
}

QDate nearestYear(int month, int day, const DateReading &reading)
{
    const int year = reading.today.year();
    if (reading.past) {
        for (int y = year; y >= year - 8; --y) {
            const QDate date(y, month, day);
            if (date.isValid() && date <= reading.today)
                return date;
        }
        return {};
    }
    QDate best;
    for (int y = year - 1; y <= year + 1; ++y) {
        const QDate date(y, month, day);
        if (date.isValid()
            && (!best.isValid()
                || std::abs(reading.today.daysTo(date)) < std::abs(reading.today.daysTo(best))))
            best = date;
    }
    constexpr qint64 halfYear = 184;
    return best.isValid() && std::abs(reading.today.daysTo(best)) <= halfYear ? best : QDate();
}

QDate withYear(const Number &year, int month, int day, const DateReading &reading)
{
    if (year.digits == 4)
        return year.value >= 1000 ? QDate(year.value, month, day) : QDate();
    if (year.digits != 2)
        return {};
    const int first = reading.today.year() - 80;
    const int full = first + ((year.value - first) % 100 + 100) % 100;
    const QDate date(full, month, day);
    if (!reading.past || date.year() < reading.today.year() || (date.isValid() && date <= reading.today))
        return date;
    return QDate(full - 100, month, day);
}

QDate compact(const Number &number, DateOrder order)
{
    const int n = number.value;
    const QDate iso(n / 10000, n / 100 % 100, n % 100);
    if (iso.isValid() && iso.year() >= 1000)
        return iso;
    if (order == DateOrder::MonthDayYear)
        return n % 10000 >= 1000 ? QDate(n % 10000, n / 1000000, n / 10000 % 100) : QDate();
    return n % 10000 >= 1000 ? QDate(n % 10000, n / 10000 % 100, n / 1000000) : QDate();
}

// Numbers and a month's name.
QDate withWords(const Pieces &pieces, const DateReading &reading)
{
    const int month = *pieces.month;
    const auto &n = pieces.numbers;
    const auto canBeDay = [](const Number &number) { return number.digits <= 2 && number.value <= 31; };
    if (n.size() == 1)
        return canBeDay(n[0]) ? nearestYear(month, n[0].value, reading) : QDate();
    if (n.size() != 2)
        return {};
    if (canBeDay(n[0]))
        return withYear(n[1], month, n[0].value, reading);
    return canBeDay(n[1]) ? withYear(n[0], month, n[1].value, reading) : QDate();
}

QDate inOrder(const QList<Number> &n, DateOrder order, const DateReading &reading)
{
    const auto isPart = [](const Number &number) { return number.digits <= 2; };
    if (n.size() == 2) {
        if (!isPart(n[0]) || !isPart(n[1]))
            return {};
        return order == DateOrder::DayMonthYear ? nearestYear(n[1].value, n[0].value, reading)
                                                : nearestYear(n[0].value, n[1].value, reading);
    }
    if (n.size() != 3 || !isPart(n[1]))
        return {};
    const bool yearFirst = n[0].digits == 4 || (n[0].digits == 2 && n[0].value > 31);
    if (yearFirst || (order == DateOrder::YearMonthDay && n[2].digits <= 2))
        return isPart(n[2]) ? withYear(n[0], n[1].value, n[2].value, reading) : QDate();
    if (!isPart(n[0]))
        return {};
    return order == DateOrder::MonthDayYear ? withYear(n[2], n[0].value, n[1].value, reading)
                                            : withYear(n[2], n[1].value, n[0].value, reading);
}

} // namespace

std::optional<QDate> readDate(QStringView text, const DateReading &reading)
{
    constexpr qsizetype longest = 80;
    const QStringView day = text.size() > 4 * longest ? text : withoutTime(text.trimmed());
    if (day.isEmpty() || day.size() > longest)
        return {};
    if (day.front().isLetter()) {
        if (const auto offset = datewords::relativeDay(fold(day)))
            return reading.today.isValid() ? std::optional(reading.today.addDays(*offset)) : std::nullopt;
    }
    const auto pieces = takeApart(day, reading.locale);
    if (!pieces || pieces->numbers.isEmpty())
        return {};
    const DateOrder order = reading.order ? *reading.order : dateOrder(reading.locale);
    QDate date;
    if (pieces->month) {
        date = withWords(*pieces, reading);
    } else if (pieces->numbers.size() == 1) {
        date = pieces->numbers[0].digits == 8 ? compact(pieces->numbers[0], order) : QDate();
    } else if (pieces->numbers.size() == 3 || !pieces->spaced) {
        date = inOrder(pieces->numbers, order, reading);
        if (!date.isValid() && !reading.order && order != DateOrder::MonthDayYear)
            date = inOrder(pieces->numbers, DateOrder::MonthDayYear, reading);
        if (!date.isValid() && !reading.order && order != DateOrder::DayMonthYear)
            date = inOrder(pieces->numbers, DateOrder::DayMonthYear, reading);
    }
    return date.isValid() ? std::optional(date) : std::nullopt;
}

DateOrder guessDateOrder(const QStringList &samples, DateOrder fallback)
{
    int dayFirst = 0;
    int monthFirst = 0;
    int yearFirst = 0;
    int fullYears = 0; // "2026-11-10" beside them says nothing of "10/11/26"
    int others = 0;
    for (const QString &sample : samples) {
        const auto pieces = takeApart(withoutTime(QStringView(sample).trimmed()), QLocale::c());
        if (!pieces || pieces->month || pieces->numbers.size() < 2)
            continue;
        const Number &one = pieces->numbers[0];
        const Number &two = pieces->numbers[1];
        ++(one.digits == 4 ? fullYears : others);
        if (one.digits == 4)
            continue;
        if (one.digits == 2 && one.value > 31)
            ++yearFirst;
        else if (sample.count(u'.') >= 2) // 03.05.1950 has the day in front wherever it is written
            ++dayFirst;
        else if (one.value > 12 && one.value <= 31 && two.value <= 12)
            ++dayFirst;
        else if (two.value > 12 && two.value <= 31 && one.value <= 12)
            ++monthFirst;
    }
    if (others == 0)
        return fullYears > 0 ? DateOrder::YearMonthDay : fallback;
    const int most = std::max({dayFirst, monthFirst, yearFirst});
    if (most == 0 || (most == dayFirst) + (most == monthFirst) + (most == yearFirst) > 1)
        return fallback;
    if (most == yearFirst)
        return DateOrder::YearMonthDay;
    return most == dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_days.h"

#include "date_words.h"
#include "text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

constexpr auto unicode =
    QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption;

// A year is written: four digits, or two behind a day and a month.
bool hasYear(const QString &text)
{
    static const QRegularExpression year(
        u"\\b(?:1[89]|20|21)\\d\\d\\b|\\d{1,2}\\s*[./-]\\s*\\d{1,2}\\s*[./-]\\s*\\d{2}\\b"
        "|\\d{1,2}\\S{0,3}[\\s-]+\\p{L}{3,}\\.?[\\s-]+'?\\d{2}\\b|^(?:19|20)\\d{6}$"_s,
        unicode);
    return year.match(text).hasMatch();
}

// A month, a quarter, a season or a year, and nothing that could be a day.
bool isVague(const QString &text)
{
    const QString folded = fold(text);
    static const QRegularExpression numbers(
        u"^(?:\\d{4}|\\d{1,2}[/.-]\\d{4}|\\d{4}[/-]\\d{2,4}|\\d{4}[/.-]\\d{1,2})$"_s);
    static const QRegularExpression shortYear(u"^(\\p{L}{3,9})\\.?[-/ ]?['’]?\\d{2}$"_s, unicode); // "Jan-24"
    const auto named = shortYear.match(text);
    if (numbers.match(text).hasMatch()
        || (named.hasMatch() && !text.contains(u' ')
            && datewords::month(fold(named.captured(1)), QLocale::c())))
        return true;
    static const QRegularExpression words(
        u"^(?:early|late|mid|about|circa|ca|c|approx|in|during|end of|beginning of|debut|fin|mi|en|courant|environ|anfang|ende|mitte|im|etwa|ongoing|various|throughout|multiple|christmas|noel|weihnachten|easter|spring|summer|autumn|winter|printemps|ete|automne|hiver|fruhling|unknown|not|known|inconnue?|unbekannt|fruhjahr|sommer|herbst|q\\d|quarter|quartal|trimestre|t\\d|to|and|until|bis|et|a|au|und|dates?|\\d{4})$"_s);
    static const QRegularExpression parts(
        u"\\b(?:quarter|quartal|trimestre|semester|half|halbjahr|semestre)\\b"_s);
    const bool counted = parts.match(folded).hasMatch();
    static const QRegularExpression number(u"^[1-4](?:st|nd|rd|th|er|e|eme)?$"_s);
    bool any = counted;
    for (const QString &word : folded.split(u' ', Qt::SkipEmptyParts)) {
        const bool month = datewords::month(word, QLocale::c()).has_value();
        if (!month && !words.match(word).hasMatch()
            && !(counted && (parts.match(word).hasMatch() || number.match(word).hasMatch())))
            return false;
        any = any || month || word.size() >= 2;
    }
    return any;
}

QDate endOfMonth(int year, int month)
{
    return QDate(year, month, 1).addMonths(1).addDays(-1);
}

} // namespace

std::optional<QDate> GiftDays::whole(const QString &cell, DateOrder order) const
{
    return hasYear(cell) ? readDate(cell, {m_today, m_locale, order, true}) : std::nullopt;
}

// "12-14 June 2025", "30 May - 2 June 2025", "du 12 au 14 juin 2025", "12.-14.06.2025", "1/5/25 & 2/5/25".
GiftDay GiftDays::several(const QString &cell, DateOrder order) const
{
    static const QRegularExpression joint(
        u"\\s*(?:\\s-\\s|[–—]|&|\\+|,(?!\\s*\\d{4}\\b)|;|\\n|(?<=\\d)-(?=\\d)|(?<=\\d\\.)-|(?<=th|st|nd|rd)-(?=\\d)|(?<!^)\\b(?:to|and|until|till|bis|und|au|et)\\b)\\s*"_s,
        unicode);
    static const QRegularExpression before(u"^(?:from|between|du|vom|von|the)\\s+"_s, unicode);
    QString text = cell;
    text.remove(before);
    const QStringList parts = text.split(joint, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return {};
    const auto last = whole(parts.last(), order);
    if (const auto first = whole(parts.first(), order))
        return last || parts.size() > 1 ? GiftDay{*first, cell} : GiftDay{};
    if (!last)
        return {};
    static const QRegularExpression bare(u"^(\\d{1,2})(?:st|nd|rd|th|er|\\.)?$"_s, unicode);
    const auto number = bare.match(parts.first().trimmed());
    if (number.hasMatch()) {
        const QDate first(last->year(), last->month(), number.captured(1).toInt());
        return first.isValid() && first <= *last ? GiftDay{first, cell} : GiftDay{};
    }
    const QString year = QString::number(last->year());
    for (const QString &dated :
        {parts.first() + u' ' + year, parts.first() + year, parts.first() + u'/' + year}) {
        const auto first = whole(dated, order);
        if (first && *first <= *last)
            return {*first, cell};
    }
    return {};
}

GiftDay GiftDays::readSlowly(const QString &cell, DateOrder order) const
{
    const QString text = cell.simplified();
    if (isVague(text))
        return {{}, text};
    if (const auto day = whole(text, order))
        return {*day, {}};
    static const QRegularExpression serial(u"^[34]\\d{4}(?:\\.\\d+)?$"_s);
    if (serial.match(text).hasMatch())
        return {QDate(1899, 12, 30).addDays(int(text.toDouble())), {}, false, true};
    const GiftDay range = several(text, order);
    if (range.day.isValid())
        return range;
    static const QRegularExpression noted(
        u"^(.{6,24}?)\\s*[(\\[].*[)\\]]$|^(.{6,24}?)\\s*(?:\\*+|†)$|^\\(?(?:on|le|am|dated|registered|received|declared|reported|accepted|offered)(?: on)?:?\\s+(.{6,24}?)\\)?$"_s,
        unicode);
    const auto more = noted.match(text);
    if (more.hasMatch()) {
        const QString inner = more.captured(1) + more.captured(2) + more.captured(3);
        if (const auto day = whole(inner, order))
            return {*day, text};
    }
    return {{}, text, true};
}

GiftDay GiftDays::read(const QString &cell, DateOrder order)
{
    constexpr qsizetype longest = 80;
    if (cell.trimmed().isEmpty())
        return {};
    if (cell.size() > longest)
        return {{}, cell.simplified(), true};
    const QString key = cell + QChar(char16_t(u'a' + int(order)));
    auto it = m_known.constFind(key);
    if (it == m_known.constEnd())
        it = m_known.insert(key, readSlowly(cell, order));
    return *it;
}

std::optional<GiftPeriod> readGiftPeriod(const QString &text, const QLocale &locale)
{
    const QString folded = fold(text);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, int>> months; // month and year, 0 where none is named
    QList<int> years;
    for (const QString &word : words) {
        const auto month = word.size() >= 3 ? datewords::month(word, locale) : std::nullopt;
        const int number = word.size() == 4 ? word.toInt() : 0;
        if (month) {
            months.append({*month, 0});
        } else if (number >= 1900 && number < 2200) {
            years += number;
            for (auto &[m, y] : months)
                y = y == 0 ? number : y;
        }
    }
    if (years.isEmpty())
        return {};
    if (!months.isEmpty()) {
        for (auto &[m, y] : months)
            y = y == 0 ? years.last() : y;
        const auto &[fromMonth, fromYear] = months.first();
        const auto &[toMonth, toYear] = months.last();
        const QDate from(fromYear, fromMonth, 1);
        const QDate until = endOfMonth(toYear, toMonth);
        return from <= until && months.size() <= 2 ? std::optional(GiftPeriod{from, until}) : std::nullopt;
    }
    static const QRegularExpression quarter(
        u"\\b(?:q|t|quarter |quartal |trimestre )([1-4])\\b|\\b([1-4])(?:st|nd|rd|th|er|e|eme)? (?:quarter|quartal|trimestre)\\b"_s);
    const auto part = quarter.match(folded);
    static const QRegularExpression twoYears(u"\\b(20\\d\\d) ?(?:to |bis )?(\\d\\d|20\\d\\d)\\b"_s);
    const auto spanning = twoYears.match(folded);
    const bool isSpanning = spanning.hasMatch()
        && (spanning.captured(2).toInt() % 100 == (spanning.captured(1).toInt() + 1) % 100);
    if (part.hasMatch()) {
        if (isSpanning || years.size() != 1)
            return {}; // which months a quarter of "2024/25" has is nowhere said
        const int first = ((part.captured(1) + part.captured(2)).toInt() - 1) * 3 + 1;
        return GiftPeriod{QDate(years.first(), first, 1), endOfMonth(years.first(), first + 2)};
    }
    if (isSpanning) {
        const int from = spanning.captured(1).toInt();
        return GiftPeriod{QDate(from, 4, 1), QDate(from + 1, 3, 31)};
    }
    if (years.size() == 1)
        return GiftPeriod{QDate(years.first(), 1, 1), QDate(years.first(), 12, 31)};
    return {};
}

} // namespace twinbook

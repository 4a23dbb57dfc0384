// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_words.h"

#include "text.h"

#include <QStringTokenizer>

#include <array>

namespace twinbook::datewords {

namespace {

bool oneOf(const QString &word, QStringView list, QChar between = u' ')
{
    for (QStringView entry : list.tokenize(between)) {
        if (entry == word)
            return true;
    }
    return false;
}

constexpr std::array months{u"january janvier januar janner jaenner", u"february fevrier februar feber",
    u"march mars marz maerz mrz", u"april avril", u"may mai", u"june juin juni", u"july juillet juli",
    u"august aout", u"september septembre", u"october octobre oktober", u"november novembre",
    u"december decembre dezember"};
constexpr QStringView weekdays =
    u"monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat "
    u"sun "
    u"lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim "
    u"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so";

// English, French and German stand in the tables; only other languages are asked for their own words.
bool hasOwnWords(const QLocale &locale)
{
    const QLocale::Language language = locale.language();
    return language != QLocale::C && language != QLocale::English && language != QLocale::French
        && language != QLocale::German;
}

constexpr std::array forms{QLocale::LongFormat, QLocale::ShortFormat};

} // namespace

std::optional<int> month(const QString &word, const QLocale &locale)
{
    if (word.size() < 3)
        return {};
    if (hasOwnWords(locale)) {
        for (int m = 1; m <= 12; ++m) {
            for (QLocale::FormatType form : forms) {
                if (word == fold(locale.monthName(m, form))
                    || word == fold(locale.standaloneMonthName(m, form)))
                    return m;
            }
        }
    }
    std::optional<int> found;
    for (int m = 1; m <= 12; ++m) {
        bool fits = false;
        for (QStringView name : QStringView(months.at(size_t(m - 1))).tokenize(u' ')) {
            if (word == name)
                return m;
            fits = fits || name.startsWith(word);
        }
        if (fits && found)
            return {};
        if (fits)
            found = m;
    }
    return found;
}

bool isWeekday(const QString &word, const QLocale &locale)
{
    if (oneOf(word, weekdays))
        return true;
    for (int day = 1; hasOwnWords(locale) && day <= 7; ++day) {
        for (QLocale::FormatType form : forms) {
            if (word == fold(locale.dayName(day, form)) || word == fold(locale.standaloneDayName(day, form)))
                return true;
        }
    }
    return false;
}

bool isFiller(const QString &word)
{
    return oneOf(word, u"the of on le du der den am vom dem de");
}

bool isOrdinal(const QString &word)
{
    return oneOf(word, u"st nd rd th er ere e eme te ten");
}

std::optional<int> relativeDay(const QString &text)
{
    struct Day
    {
        const char16_t *words;
        int offset;
    };
    // one list a day, its entries parted by '/'
    static constexpr std::array days{Day{u"today/aujourdhui/heute", 0}, Day{u"tomorrow/demain/morgen", 1},
        Day{u"yesterday/hier/gestern", -1}, Day{u"day after tomorrow/apres demain/ubermorgen/uebermorgen", 2},
        Day{u"day before yesterday/avant hier/vorgestern", -2}};
    for (const Day &day : days) {
        if (oneOf(text, day.words, u'/'))
            return day.offset;
    }
    return {};
}

} // namespace twinbook::datewords

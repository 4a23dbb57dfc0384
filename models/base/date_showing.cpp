// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

using namespace Qt::StringLiterals;

namespace twinbook {

DateOrder dateOrder(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (year < month && year < day)
        return DateOrder::YearMonthDay;
    return month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

QString showDate(QDate date, const QLocale &locale)
{
    if (!date.isValid())
        return {};
    if (locale.language() == QLocale::German)
        return locale.toString(date, u"ddd d. MMMM yyyy"_s);
    if (locale.language() == QLocale::French && date.day() == 1)
        return locale.toString(date, u"ddd d'er' MMMM yyyy"_s);
    if (locale.language() == QLocale::English && dateOrder(locale) == DateOrder::MonthDayYear)
        return locale.toString(date, u"ddd, MMMM d, yyyy"_s);
    return locale.toString(date, u"ddd d MMMM yyyy"_s);
}

QString shortDate(QDate date, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(format.contains(u"yy"_s) ? u"yy"_s : u"y"_s, u"yyyy"_s);
    return date.isValid() ? locale.toString(date, format) : QString();
}

} // namespace twinbook

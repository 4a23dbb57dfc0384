// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_holidays.h"

#include <QFile>
#include <QList>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

QDate firstMonday(int year, int month)
{
    const QDate first(year, month, 1);
    return first.addDays((Qt::Monday - first.dayOfWeek() + 7) % 7);
}

QDate lastMonday(int year, int month)
{
    const QDate last = QDate(year, month, 1).addMonths(1).addDays(-1);
    return last.addDays(Qt::Monday - last.dayOfWeek());
}

// At a weekend the next day that is neither weekend nor a holiday already takes its place.
void addOrSubstitute(QMap<QDate, QString> &days, QDate day, const QString &name)
{
    if (day.dayOfWeek() < Qt::Saturday) {
        days.insert(day, name);
        return;
    }
    while (day.dayOfWeek() >= Qt::Saturday || days.contains(day))
        day = day.addDays(1);
    days.insert(day, name + u" (substitute day)"_s);
}

} // namespace

// Meeus, Jones and Butcher.
QDate easterSunday(int year)
{
    const int golden = year % 19;
    const int century = year / 100;
    const int ofCentury = year % 100;
    const int correction = (century - (century + 8) / 25 + 1) / 3;
    const int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    const int toSunday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    const int late = (golden + 11 * epact + 22 * toSunday) / 451;
    const int days = epact + toSunday - 7 * late + 114;
    return {year, days / 31, days % 31 + 1};
}

QMap<QDate, QString> BankHolidays::inYear(int year) const
{
    const QDate easter = easterSunday(year);
    QMap<QDate, QString> byRule{{easter.addDays(-2), u"Good Friday"_s},
        {easter.addDays(1), u"Easter Monday"_s}, {firstMonday(year, 5), u"Early May bank holiday"_s},
        {lastMonday(year, 5), u"Spring bank holiday"_s}, {lastMonday(year, 8), u"Summer bank holiday"_s}};
    addOrSubstitute(byRule, {year, 1, 1}, u"New Year's Day"_s);
    // Those of Boxing Day on a weekday first: Christmas Day on a Sunday is made up for after it.
    const QDate christmas(year, 12, 25);
    if (christmas.dayOfWeek() == Qt::Sunday) {
        addOrSubstitute(byRule, christmas.addDays(1), u"Boxing Day"_s);
        addOrSubstitute(byRule, christmas, u"Christmas Day"_s);
    } else {
        addOrSubstitute(byRule, christmas, u"Christmas Day"_s);
        addOrSubstitute(byRule, christmas.addDays(1), u"Boxing Day"_s);
    }
    for (auto it = moved.begin(); it != moved.end(); ++it)
        byRule.remove(it.key());
    for (auto it = added.lowerBound({year, 1, 1}); it != added.end() && it.key().year() == year; ++it)
        byRule.insert(it.key(), it.value());
    return byRule;
}

BankHolidays readBankHolidays(const QByteArray &csv)
{
    BankHolidays holidays;
    for (const QByteArray &line : csv.split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        const QDate day = QDate::fromString(text.section(u',', 0, 0), Qt::ISODate);
        const QDate insteadOf = QDate::fromString(text.section(u',', 1, 1), Qt::ISODate);
        if (!day.isValid())
            continue;
        holidays.added.insert(day, text.section(u',', 2));
        if (insteadOf.isValid())
            holidays.moved.insert(insteadOf, day);
    }
    return holidays;
}

const BankHolidays &englishBankHolidays()
{
    static const BankHolidays table = [] {
        QFile file(u":/resources/rules/bank_holidays_england.csv"_s);
        return file.open(QIODevice::ReadOnly) ? readBankHolidays(file.readAll()) : BankHolidays();
    }();
    return table;
}

bool isWorkingDay(QDate day, const BankHolidays &holidays)
{
    return day.dayOfWeek() < Qt::Saturday && !holidays.contains(day);
}

QDate workingDayFrom(QDate day, const BankHolidays &holidays)
{
    while (day.isValid() && !isWorkingDay(day, holidays))
        day = day.addDays(1);
    return day;
}

} // namespace twinbook

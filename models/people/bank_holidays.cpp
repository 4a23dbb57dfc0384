// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_holidays.h"

#include <QFile>
#include <QList>

using namespace Qt::StringLiterals;

namespace twinbook {

QDate BankHolidays::knownUntil() const
{
    return days.isEmpty() ? QDate() : QDate(days.lastKey().year(), 12, 31);
}

BankHolidays readBankHolidays(const QByteArray &csv)
{
    BankHolidays holidays;
    for (const QByteArray &line : csv.split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        const QDate day = QDate::fromString(text.section(u',', 0, 0), Qt::ISODate);
        if (day.isValid())
            holidays.days.insert(day, text.section(u',', 1));
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

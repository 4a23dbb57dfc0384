// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>

namespace twinbook {

QDate easterSunday(int year); // of the Gregorian calendar

// The public holidays of England and Wales of any year since 1978: by rule, and by a table of the days that
// were proclaimed or moved for once.
struct BankHolidays
{
    QMap<QDate, QString> added; // day -> name
    QMap<QDate, QDate> moved; // the day of the rule -> the one it was kept on, which is among those added

    QMap<QDate, QString> inYear(int year) const; // day -> name; those at a weekend by their substitute
    bool contains(QDate day) const { return inYear(day.year()).contains(day); }
};

// day,instead of,name with a heading; other lines are passed over.
BankHolidays readBankHolidays(const QByteArray &csv);
const BankHolidays &englishBankHolidays(); // with resources/rules/bank_holidays_england.csv

bool isWorkingDay(QDate day, const BankHolidays &holidays);
QDate workingDayFrom(QDate day, const BankHolidays &holidays); // the day itself or the next one that is

} // namespace twinbook

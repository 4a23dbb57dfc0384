// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problems.h"

#include <QByteArray>
#include <QDate>
#include <QMap>
#include <QString>

namespace twinbook {

// The public holidays of one country, by day with their names: a dated table, to be kept up year by year.
struct BankHolidays
{
    QMap<QDate, QString> days;

    bool contains(QDate day) const { return days.contains(day); }
    QDate knownUntil() const; // the last year's end that the table reaches
};

BankHolidays readBankHolidays(const QByteArray &csv); // day,name with a heading; other lines are passed over
const BankHolidays &englishBankHolidays(); // resources/rules/bank_holidays_england.csv

bool isWorkingDay(QDate day, const BankHolidays &holidays);
QDate workingDayFrom(QDate day, const BankHolidays &holidays); // the day itself or the next one that is

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bank_holidays.h"
#include "data_request.h"
#include "store.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace twinbook {

// The figures of the law on personal data as they hold on one day (figures.h).
struct DataProtectionFigures
{
    int answerMonths = 0;
    int extensionMonths = 0;
    int acknowledgeDays = 0; // of a complaint; 0: nobody had to
    int breachHours = 0;
};
DataProtectionFigures dataProtectionFigures(const Store &store, QDate day);

// The same date of a later month, or its last day where that month has no such date; then the next working
// day.
QDate monthsAfterReceipt(QDate received, int months, const BankHolidays &holidays);

// The clock of one request on one day.
struct DataClock
{
    enum State { Running, Stopped /* until they say what they want */, Done };
    State state = Running;
    QDate by; // answer, or report, at the latest on this day; invalid while stopped
    QDateTime instant; // of a breach, UTC: report it before
    QDate acknowledgeBy; // of a complaint; invalid when acknowledged or of another kind
};

// From the receipt: one month, two more where extended, and as many days as they took to say what they want.
// The day the identity was proved moves nothing: the earlier day is the safe one.
DataClock clockOf(
    const DataRequest &request, const BankHolidays &holidays, const DataProtectionFigures &figures);
// By the holidays of England and the figures of the day it came.
DataClock clockOf(const DataRequest &request, const Store &store);

// "Answer by Mon 2 March 2026", "Report it by Mon 23 November 2026, 16:40", "The clock stands since ..."
QString clockInWords(const DataClock &clock, const DataRequest &request, const QLocale &locale);

} // namespace twinbook

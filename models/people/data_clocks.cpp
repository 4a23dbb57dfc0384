// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_clocks.h"

#include "dates.h"
#include "figures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DataClock)
};

constexpr qint64 secondsOfHour = 3600;

} // namespace

DataProtectionFigures dataProtectionFigures(const Store &store, QDate day)
{
    const auto number = [&](const QString &name) { return int(numberOn(store, name, day)); };
    return {number(u"data_answer_months"_s), number(u"data_extension_months"_s),
        number(u"data_acknowledge_days"_s), number(u"data_breach_hours"_s)};
}

QDate monthsAfterReceipt(QDate received, int months, const BankHolidays &holidays)
{
    return workingDayFrom(received.addMonths(months), holidays);
}

DataClock clockOf(
    const DataRequest &request, const BankHolidays &holidays, const DataProtectionFigures &figures)
{
    DataClock clock;
    if (!request.isOpen())
        clock.state = DataClock::Done;
    if (request.kind == u"breach") {
        clock.instant = knownAt(request).addSecs(figures.breachHours * secondsOfHour);
        clock.by = clock.instant.toLocalTime().date();
        return clock;
    }
    if (request.kind == u"complaint" && !request.acknowledgedOn.isValid() && figures.acknowledgeDays > 0)
        clock.acknowledgeBy = workingDayFrom(request.receivedOn.addDays(figures.acknowledgeDays), holidays);
    const int months = figures.answerMonths + (request.extended ? figures.extensionMonths : 0);
    QDate by = request.receivedOn.addMonths(months);
    if (request.askedOn.isValid() && request.clarifiedOn.isValid())
        by = by.addDays(request.askedOn.daysTo(request.clarifiedOn));
    clock.by = workingDayFrom(by, holidays);
    if (clock.state == DataClock::Running && request.askedOn.isValid() && !request.clarifiedOn.isValid()) {
        clock.state = DataClock::Stopped;
        clock.by = {};
    }
    return clock;
}

DataClock clockOf(const DataRequest &request, const Store &store)
{
    const QDate came =
        request.receivedOn.isValid() ? request.receivedOn : knownAt(request).toLocalTime().date();
    return clockOf(request, englishBankHolidays(), dataProtectionFigures(store, came));
}

QString clockInWords(const DataClock &clock, const DataRequest &request, const QLocale &locale)
{
    if (clock.state == DataClock::Done)
        return Words::tr("Answered on %1").arg(showDate(request.answeredOn, locale));
    if (clock.instant.isValid()) {
        const QDateTime local = clock.instant.toLocalTime();
        return Words::tr("Report it by %1, %2", "day, time")
            .arg(showDate(local.date(), locale), locale.toString(local.time(), QLocale::ShortFormat));
    }
    if (clock.acknowledgeBy.isValid())
        return Words::tr("Acknowledge it by %1").arg(showDate(clock.acknowledgeBy, locale));
    if (clock.state == DataClock::Stopped)
        return Words::tr("The clock stands since %1, until they say what they want")
            .arg(showDate(request.askedOn, locale));
    return Words::tr("Answer by %1").arg(showDate(clock.by, locale));
}

} // namespace twinbook

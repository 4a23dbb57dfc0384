// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_charts.h"

#include "begun_report.h"
#include "gift.h"
#include "record_part.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftCharts)
};

constexpr int yearsShown = 5;
constexpr qsizetype partnersShown = 8;

Currency homeOf(const Store &store)
{
    return Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
}

// Those that count: not put right by another entry.
QList<Gift> entriesSince(const Store &store, QDate from)
{
    return recordsInPart<Gift>(store,
        {u"direction"_s, u"received_on"_s, u"registered_on"_s, u"donor_kind"_s, u"partner"_s,
            u"home_value"_s},
        u"removed=0 AND received_on>=? AND NOT EXISTS (SELECT 1 FROM gift c WHERE c.corrects=gift.id AND "
        "c.removed=0)"_s,
        {from.toString(Qt::ISODate)});
}

QDate firstDay(QDate today)
{
    return QDate(today.year() - yearsShown + 1, 1, 1);
}

QString words(qint64 minor, Currency currency)
{
    return formatMoney({minor, currency}, QLocale());
}

} // namespace

ReportChart giftsByYear(const Store &store, QDate today)
{
    ReportChart chart;
    chart.question = Words::tr("How many gifts do we receive and give?");
    chart.categoryHeading = Words::tr("Year");
    Series received{Words::tr("Received"), {}};
    Series given{Words::tr("Given"), {}};
    const QList<Gift> entries = entriesSince(store, firstDay(today));
    int came = 0;
    int went = 0;
    for (int year = firstDay(today).year(); year <= today.year(); ++year) {
        const auto count = [&](const QString &direction) {
            return int(std::count_if(entries.begin(), entries.end(), [&](const Gift &gift) {
                return gift.direction == direction && gift.receivedOn.year() == year;
            }));
        };
        chart.categories += QString::number(year);
        received.values += count(u"received"_s);
        given.values += count(u"given"_s);
        came += int(received.values.last());
        went += int(given.values.last());
    }
    chart.series = {received, given};
    chart.answer = Words::tr("%1 and %2 since the beginning of %3.", "8 received, 3 given, a year")
                       .arg(Words::tr("%n received", nullptr, came), Words::tr("%n given", nullptr, went),
                           chart.categories.first());
    return chart;
}

ReportChart giftsByDonorKind(const Store &store, QDate today)
{
    const Record<Gift> &shape = recordOf<Gift>();
    const Column &column = *shape.find(u"donor_kind"_s);
    ReportChart chart;
    chart.type = ReportChart::HorizontalBars;
    chart.question = Words::tr("Who gives to us?");
    chart.categoryHeading = Words::tr("Kind of donor");
    QMap<QString, int> counts;
    int all = 0;
    for (const Gift &gift : entriesSince(store, firstDay(today))) {
        if (gift.direction == u"received") {
            ++counts[gift.donorKind];
            ++all;
        }
    }
    Series series{Words::tr("Received"), {}};
    QString most;
    double highest = 0;
    for (const Choice &choice : column.choices) {
        const QString name = shape.choiceLabel(column, choice.key);
        chart.categories += name;
        series.values += counts.value(choice.key);
        if (series.values.last() > highest) {
            highest = series.values.last();
            most = name;
        }
    }
    if (counts.value(QString()) > 0) {
        chart.categories += Words::tr("not said");
        series.values += counts.value(QString());
    }
    chart.series = {series};
    chart.answer = most.isEmpty()
        ? Words::tr("Of nothing received it is said what kind of donor it came from.")
        : Words::tr("Most came from this kind of donor: %1 (%2 of %3).").arg(most).arg(int(highest)).arg(all);
    return chart;
}

ReportChart giftBalance(const Store &store, QDate today)
{
    struct Sides
    {
        qint64 received = 0;
        qint64 given = 0;
    };
    const Currency home = homeOf(store);
    QMap<QString, Sides> partners;
    for (const Gift &gift : entriesSince(store, firstDay(today))) {
        if (gift.partner.isEmpty())
            continue;
        if (gift.direction == u"received")
            partners[gift.partner].received += gift.homeValue;
        else if (gift.direction == u"given")
            partners[gift.partner].given += gift.homeValue;
    }
    QStringList names = partners.keys();
    std::stable_sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return partners[a].received + partners[a].given > partners[b].received + partners[b].given;
    });
    ReportChart chart;
    chart.kind = ColumnKind::Money;
    chart.currency = home;
    chart.question = Words::tr("Who gives, who receives?");
    chart.categoryHeading = Words::tr("Partner community");
    Series received{Words::tr("Received from them"), {}};
    Series given{Words::tr("Given to them"), {}};
    for (const QString &name : names.first(std::min(names.size(), partnersShown))) {
        chart.categories += name;
        received.values += double(partners[name].received);
        given.values += double(partners[name].given);
    }
    chart.series = {received, given};
    if (names.isEmpty()) {
        chart.answer = Words::tr("Of no gift it is said which partner community it belongs to.");
        return chart;
    }
    const Sides first = partners[names.first()];
    chart.answer = first.received == first.given
        ? Words::tr("%1 gave as much as it received: %2.").arg(names.first(), words(first.given, home))
        : Words::tr("%1 gave %2 and received %3.")
              .arg(names.first(), words(first.received, home), words(first.given, home));
    return chart;
}

ReportChart timeToRegister(const Store &store, QDate today)
{
    const QList<int> upTo{7, 14, 28, 60};
    ReportChart chart;
    chart.question = Words::tr("How long does it take to register?");
    chart.categoryHeading = Words::tr("Days from receipt");
    Series series{Words::tr("Entries"), QList<double>(upTo.size() + 1)};
    int before = 0;
    for (const int days : upTo) {
        chart.categories += Words::tr("%1 to %2").arg(before).arg(days);
        before = days + 1;
    }
    chart.categories += Words::tr("%1 or more").arg(before);
    QList<int> all;
    for (const Gift &gift : entriesSince(store, firstDay(today))) {
        if (gift.direction == u"given" || !gift.registeredOn.isValid())
            continue;
        const int days = int(gift.receivedOn.daysTo(gift.registeredOn));
        const auto at = std::find_if(upTo.begin(), upTo.end(), [days](int most) { return days <= most; });
        ++series.values[at - upTo.begin()];
        all += days;
    }
    chart.series = {series};
    std::sort(all.begin(), all.end());
    chart.answer = all.isEmpty()
        ? Words::tr("Nothing has been registered since the beginning of %1.").arg(firstDay(today).year())
        : Words::tr(
            "Half of all entries were registered within %n days.", nullptr, all.at((all.size() - 1) / 2));
    return chart;
}

Report giftPictures(const Store &store, QDate today, const QLocale &locale)
{
    Q_UNUSED(locale)
    Report report = begunReport(store, Words::tr("Gifts in pictures"), u"gift-pictures"_s, today);
    for (const ReportChart &chart : {giftsByYear(store, today), giftsByDonorKind(store, today),
             giftBalance(store, today), timeToRegister(store, today)})
        report.blocks += chart;
    return report;
}

} // namespace twinbook

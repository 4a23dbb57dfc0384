// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_aid_years.h"

#include "figures.h"

#include "dates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftAid)
};

// Half up, of what is not negative.
qint64 percentOf(qint64 amount, qint64 percent)
{
    return (amount * percent + 50) / 100;
}

int claimYears(const Store &store, QDate today)
{
    return int(numberOn(store, u"giftaid_claim_years"_s, today));
}

} // namespace

GiftAidFigures giftAidFigures(const Store &store, QDate day)
{
    const auto number = [&](const char *name) { return numberOn(store, QString::fromLatin1(name), day); };
    const auto amount = [&](const char *name) {
        return amountOn(store, QString::fromLatin1(name), day).minor;
    };
    GiftAidFigures figures;
    figures.ratePercent = number("giftaid_rate_percent");
    figures.aggregateEach = amount("giftaid_aggregate_each");
    figures.aggregateLine = amount("giftaid_aggregate_line");
    figures.smallEach = amount("gasds_each");
    figures.smallMost = amount("gasds_most");
    figures.smallMultiple = number("gasds_multiple");
    figures.benefitPercentFirst = number("giftaid_benefit_percent_first");
    figures.benefitFirst = amount("giftaid_benefit_first");
    figures.benefitPercentRest = number("giftaid_benefit_percent_rest");
    figures.benefitMost = amount("giftaid_benefit_most");
    return figures;
}

qint64 giftAidClaim(qint64 donations, const GiftAidFigures &figures)
{
    return percentOf(donations, figures.ratePercent);
}

qint64 benefitAllowed(qint64 donation, const GiftAidFigures &figures)
{
    const qint64 first = std::min(donation, figures.benefitFirst);
    const qint64 allowed =
        (first * figures.benefitPercentFirst + (donation - first) * figures.benefitPercentRest) / 100;
    return std::min(allowed, figures.benefitMost);
}

qint64 smallDonationsCap(qint64 giftAidDonations, const GiftAidFigures &figures)
{
    return std::min(figures.smallMost, figures.smallMultiple * giftAidDonations);
}

qint64 smallDonationsTopUp(qint64 smallDonations, qint64 giftAidDonations, const GiftAidFigures &figures)
{
    const qint64 cap = smallDonationsCap(giftAidDonations, figures);
    return percentOf(std::min(smallDonations, cap), figures.ratePercent);
}

QDate YearEnd::of(QDate within) const
{
    const auto in = [&](int year) {
        return QDate(year, month, std::min(day, QDate(year, month, 1).daysInMonth()));
    };
    return within <= in(within.year()) ? in(within.year()) : in(within.year() + 1);
}

QString taxYearName(QDate end)
{
    constexpr int century = 100;
    return u"%1/%2"_s.arg(end.year() - 1).arg(end.year() % century, 2, 10, QLatin1Char('0'));
}

YearEnd accountingYearEnd(const Store &store)
{
    // "03-31"; 2000 has a 29 February.
    const QDate said = QDate::fromString(u"2000-"_s + store.setting(u"financial_year_end"_s), Qt::ISODate);
    return said.isValid() ? YearEnd{said.month(), said.day(), true} : YearEnd();
}

QDate giftAidFrom(const Store &store, QDate today)
{
    const YearEnd ends = accountingYearEnd(store);
    const int years = claimYears(store, today);
    const auto ended = [&](int yearsAgo) { return ends.of(ends.of(today).addYears(-yearsAgo)); };
    int yearsAgo = 1;
    while (yearsAgo <= years && ended(yearsAgo).addYears(years) >= today)
        ++yearsAgo;
    return ended(yearsAgo).addDays(1);
}

QDate giftAidClaimedUntil(const Store &store)
{
    return QDate::fromString(store.setting(u"giftaid_claimed_until"_s), Qt::ISODate);
}

QString giftAidFromWords(const Store &store, QDate today, const QLocale &locale)
{
    const YearEnd ends = accountingYearEnd(store);
    const int years = claimYears(store, today);
    const QString reckoned = ends.said
        ? Words::tr("What has not been claimed yet is taken in from %1 on. HMRC allows %n years from the end "
                    "of the accounting period; yours ends next on %2, as the association's details say.",
            nullptr, years)
        : Words::tr("What has not been claimed yet is taken in from %1 on. HMRC allows %n years from the end "
                    "of the accounting period; the association's details do not say when yours ends, so the "
                    "tax year counts, which ends next on %2.",
            nullptr, years);
    const QString told =
        reckoned.arg(showDate(giftAidFrom(store, today), locale), shortDate(ends.of(today), locale));
    const QDate claimed = giftAidClaimedUntil(store);
    return claimed.isValid() ? told + u' '
            + Words::tr("All that was given until %1 counts as claimed before.")
                  .arg(showDate(claimed, locale))
                             : told;
}

} // namespace twinbook

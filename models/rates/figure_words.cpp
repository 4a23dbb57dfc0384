// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_words.h"

#include "dates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)
};

struct Known
{
    const char *name;
    const char *group;
    const char *label;
    FigureWords::Unit unit;
};

const char *const giftAid = QT_TRANSLATE_NOOP("FigureWords", "Gift Aid");
const char *const smallGifts = QT_TRANSLATE_NOOP("FigureWords", "Small donations scheme");
const char *const partnerships = QT_TRANSLATE_NOOP("FigureWords", "Partnerships");
const char *const dataProtection = QT_TRANSLATE_NOOP("FigureWords", "Data protection");
const char *const borders = QT_TRANSLATE_NOOP("FigureWords", "Travel and borders");
const char *const youngPeople = QT_TRANSLATE_NOOP("FigureWords", "Young people");

const Known known[] = {
    {"giftaid_rate_percent", giftAid, QT_TRANSLATE_NOOP("FigureWords", "To claim back on a gift"),
        FigureWords::Percent},
    {"giftaid_aggregate_each", giftAid,
        QT_TRANSLATE_NOOP("FigureWords", "The most of one gift in an aggregated line"), FigureWords::Amount},
    {"giftaid_aggregate_line", giftAid, QT_TRANSLATE_NOOP("FigureWords", "The most of an aggregated line"),
        FigureWords::Amount},
    {"giftaid_benefit_percent_first", giftAid,
        QT_TRANSLATE_NOOP("FigureWords", "Benefit to the donor, of the first part of a gift"),
        FigureWords::Percent},
    {"giftaid_benefit_first", giftAid,
        QT_TRANSLATE_NOOP("FigureWords", "Benefit to the donor: how far the first part goes"),
        FigureWords::Amount},
    {"giftaid_benefit_percent_rest", giftAid,
        QT_TRANSLATE_NOOP("FigureWords", "Benefit to the donor, of the rest of a gift"),
        FigureWords::Percent},
    {"giftaid_benefit_most", giftAid,
        QT_TRANSLATE_NOOP("FigureWords", "Benefit to the donor, the most in a tax year"),
        FigureWords::Amount},
    {"giftaid_claim_years", giftAid, QT_TRANSLATE_NOOP("FigureWords", "How far back a claim may reach"),
        FigureWords::Years},
    {"gasds_each", smallGifts, QT_TRANSLATE_NOOP("FigureWords", "The most of one gift"), FigureWords::Amount},
    {"gasds_most", smallGifts, QT_TRANSLATE_NOOP("FigureWords", "The most in a tax year"),
        FigureWords::Amount},
    {"gasds_multiple", smallGifts,
        QT_TRANSLATE_NOOP("FigureWords", "So many times the gifts claimed by Gift Aid"), FigureWords::Number},
    {"gasds_claim_years", smallGifts, QT_TRANSLATE_NOOP("FigureWords", "How far back a claim may reach"),
        FigureWords::Years},
    {"accounts_keep_months", dataProtection, QT_TRANSLATE_NOOP("FigureWords", "How long accounts are kept"),
        FigureWords::Months},
    {"data_answer_months", dataProtection, QT_TRANSLATE_NOOP("FigureWords", "Time to answer a request"),
        FigureWords::Months},
    {"data_extension_months", dataProtection,
        QT_TRANSLATE_NOOP("FigureWords", "Further time for a difficult request"), FigureWords::Months},
    {"data_acknowledge_days", dataProtection,
        QT_TRANSLATE_NOOP("FigureWords", "Time to acknowledge a complaint"), FigureWords::Days},
    {"link_check_months", partnerships,
        QT_TRANSLATE_NOOP("FigureWords", "After which a link is to be checked again"), FigureWords::Months},
    {"schengen_days", borders, QT_TRANSLATE_NOOP("FigureWords", "The most days in the Schengen area"),
        FigureWords::Days},
    {"schengen_window_days", borders, QT_TRANSLATE_NOOP("FigureWords", "The days of which these are"),
        FigureWords::Days},
    {"passport_age_years", borders,
        QT_TRANSLATE_NOOP("FigureWords", "The oldest passport on the day of entry"), FigureWords::Years},
    {"passport_after_months", borders,
        QT_TRANSLATE_NOOP("FigureWords", "How long a passport still runs after the return"),
        FigureWords::Months},
    {"eta_years", borders, QT_TRANSLATE_NOOP("FigureWords", "How long a British travel authorisation holds"),
        FigureWords::Years},
    {"fostering_age", youngPeople,
        QT_TRANSLATE_NOOP("FigureWords", "Private fostering: from which age there is none"),
        FigureWords::Number},
    {"fostering_age_disabled", youngPeople,
        QT_TRANSLATE_NOOP("FigureWords", "Private fostering: the same for disabled guests"),
        FigureWords::Number},
    {"fostering_days", youngPeople,
        QT_TRANSLATE_NOOP("FigureWords", "Private fostering: from so many days on"), FigureWords::Days},
    {"fostering_notice_days", youngPeople,
        QT_TRANSLATE_NOOP("FigureWords", "Private fostering: notice before the first day"),
        FigureWords::Days},
    {"leaders_least", youngPeople, QT_TRANSLATE_NOOP("FigureWords", "Leaders at least"), FigureWords::Number},
    {"risk_medium_from", youngPeople, QT_TRANSLATE_NOOP("FigureWords", "Risk assessment: medium from"),
        FigureWords::Number},
    {"risk_high_from", youngPeople, QT_TRANSLATE_NOOP("FigureWords", "Risk assessment: high, stop, from"),
        FigureWords::Number},
    {"data_breach_hours", dataProtection, QT_TRANSLATE_NOOP("FigureWords", "Time to report a breach"),
        FigureWords::Hours},
};

} // namespace

FigureWords figureWords(const QString &name)
{
    for (const Known &one : known)
        if (name == QLatin1String(one.name))
            return {Words::tr(one.group), Words::tr(one.label), one.unit,
                one.unit == FigureWords::Amount ? u"GBP"_s : QString()}; // these are amounts of British law
    return {{}, QString(name).replace(u'_', u' '), FigureWords::Number};
}

QStringList figureNames()
{
    QStringList names;
    for (const DatedFigure &figure : shippedFigures())
        if (!names.contains(figure.name))
            names += figure.name;
    return names;
}

QList<DatedFigure> valuesOf(const Store &store, const QString &name)
{
    QList<DatedFigure> all;
    for (const DatedFigure &figure : shippedFigures())
        if (figure.name == name)
            all += figure;
    all += store.all<DatedFigure>(u"name=? AND removed=0"_s, {name});
    std::stable_sort(all.begin(), all.end(),
        [](const DatedFigure &a, const DatedFigure &b) { return a.validFrom < b.validFrom; });
    return all;
}

QString showFigure(const DatedFigure &figure, const QLocale &locale, Currency association)
{
    const int number = plainNumber(figure.value).toInt();
    const FigureWords words = figureWords(figure.name);
    switch (words.unit) {
    case FigureWords::Percent:
        return Words::tr("%1 %").arg(locale.toString(number));
    case FigureWords::Amount: {
        const Currency in = Currency::fromCode(words.currency).value_or(association);
        return formatMoney(
            readMoney(plainNumber(figure.value), QLocale::c(), in).value_or(Money{0, in}), locale);
    }
    case FigureWords::Hours:
        return Words::tr("%n hours", nullptr, number);
    case FigureWords::Days:
        return Words::tr("%n days", nullptr, number);
    case FigureWords::Months:
        return Words::tr("%n months", nullptr, number);
    case FigureWords::Years:
        return Words::tr("%n years", nullptr, number);
    case FigureWords::Number:
        break;
    }
    return figure.value;
}

QString figureLine(const DatedFigure &figure, const QLocale &locale, Currency association)
{
    const QString value = showFigure(figure, locale, association);
    const QString from = shortDate(figure.validFrom, locale);
    const QString until = shortDate(figure.validUntil, locale);
    if (figure.validFrom.isValid() && figure.validUntil.isValid())
        return Words::tr("%1 from %2 until %3", "a value, two days").arg(value, from, until);
    if (figure.validUntil.isValid())
        return Words::tr("%1 until %2", "a value, a day").arg(value, until);
    return figure.validFrom.isValid() ? Words::tr("%1 from %2", "a value, a day").arg(value, from) : value;
}

} // namespace twinbook

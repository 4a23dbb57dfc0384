// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_words.h"

#include "dates.h"
#include "money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftWords)
};

} // namespace

QString giftWithoutRules(const Gift &gift, bool someRules)
{
    if (!gift.receivedOn.isValid())
        return Words::tr("The day is not known, so nothing can be said of registering it.");
    return someRules ? Words::tr("No rules of the book hold on that day yet.")
                     : Words::tr("No rules are chosen yet: choose those of your council among the rules.");
}

QString giftValueText(const Gift &gift, const QLocale &locale)
{
    const std::optional<Currency> currency = Currency::fromCode(gift.currency);
    if (!currency || gift.valueKind.isEmpty() || gift.valueKind == u"unknown"
        || (gift.value == 0 && gift.valueTo == 0))
        return gift.valueKind == u"unknown" && gift.valueWords.isEmpty() ? Words::tr("not known")
                                                                         : gift.valueWords;
    const QString amount = formatMoney({gift.value, *currency}, locale);
    if (gift.valueKind == u"about")
        return Words::tr("about %1").arg(amount);
    if (gift.valueKind == u"range")
        return Words::tr("between %1 and %2").arg(amount, formatMoney({gift.valueTo, *currency}, locale));
    if (gift.valueKind == u"below")
        return saysLess(gift.valueWords) ? Words::tr("less than %1").arg(amount)
                                         : Words::tr("%1 at most").arg(amount);
    if (gift.valueKind == u"above")
        return Words::tr("more than %1").arg(amount);
    return amount;
}

QString GiftCase::money(qint64 minor) const
{
    return formatMoney({minor, Currency::fromCode(rule.currency).value_or(home)}, locale);
}

// With what it comes to where its rules count in other money.
QString GiftCase::valueText() const
{
    const QString value = giftValueText(gift, locale);
    if (gift.currency.isEmpty() || gift.currency == rule.currency || gift.homeValue == 0)
        return value;
    return u"%1 (%2)"_s.arg(value, formatMoney({gift.homeValue, home}, locale));
}

QString GiftCase::limit() const
{
    return rule.comparator == u"over" ? Words::tr("over %1", "a limit").arg(money(rule.threshold))
                                      : Words::tr("at least %1", "a limit").arg(money(rule.threshold));
}

QString GiftCase::sumLimit() const
{
    return rule.sumComparator == u"over" ? Words::tr("over %1", "a limit").arg(money(rule.sumThreshold))
                                         : Words::tr("at least %1", "a limit").arg(money(rule.sumThreshold));
}

QString GiftCase::windowWords() const
{
    if (rule.sumWindow == u"calendar_year")
        return Words::tr("in the calendar year %1").arg(gift.receivedOn.year());
    if (rule.sumWindow == u"term")
        return Words::tr("in the term of office since %1")
            .arg(showDate(windowStart(rule, gift.receivedOn), locale));
    return Words::tr("in %n months", nullptr, int(rule.windowMonths));
}

QString GiftCase::sumWords(const GiftJudgement &judgement) const
{
    return Words::tr("with this, %1 from %2 %3")
        .arg(formatMoney(judgement.sum, locale), donorName(gift), windowWords());
}

QString GiftCase::given() const
{
    return Words::tr("What was given need not be registered; the book keeps it all the same.");
}

QString GiftCase::reason(const GiftJudgement &judgement, bool bySum) const
{
    const QString value = valueText();
    const QString source = donorName(gift);
    const bool summed = !rule.sumWindow.isEmpty() && rule.sumWindow != u"none";
    if (judgement.verdict == GiftJudgement::ValueNeeded && rule.comparator == u"none")
        return value.isEmpty()
            ? Words::tr("What it is worth is not written down; %1 in all from one source must be registered")
                  .arg(sumLimit())
            : Words::tr("“%1” cannot be added up; %2 in all from one source must be registered")
                  .arg(value, sumLimit());
    if (judgement.verdict == GiftJudgement::ValueNeeded)
        return value.isEmpty()
            ? Words::tr("What it is worth is not written down; what is worth %1 must be registered")
                  .arg(limit())
            : Words::tr("“%1” does not say whether it is worth %2, which must be registered")
                  .arg(value, limit());
    const bool must = judgement.verdict == GiftJudgement::Must;
    if (bySum)
        return Words::tr("With this, %1 came from %2 %3; %4 in all must be registered")
            .arg(formatMoney(judgement.sum, locale), source, windowWords(), sumLimit());
    if (gift.direction == u"declined" && rule.refused == u"all")
        return Words::tr("Offers that are declined must all be registered");
    if (gift.direction == u"declined" && rule.refused == u"none")
        return Words::tr("Offers that are declined need not be registered");
    if (must)
        return gift.valueKind == u"above" && gift.value == 0
            ? Words::tr("“%1” is said of its worth; %2 must be registered").arg(value, limit())
            : Words::tr("It is worth %1; %2 must be registered").arg(value, limit());
    if (rule.comparator == u"none" && (!summed || gift.direction != u"received"))
        return Words::tr("By these rules it need not be registered");
    if (summed && gift.direction == u"received" && !judgement.together.isEmpty())
        return Words::tr(
            "With this, %1 came from %2 %3: it need not be registered, for only %4 in all must be")
            .arg(formatMoney(judgement.sum, locale), source, windowWords(), sumLimit());
    if (rule.comparator == u"none")
        return Words::tr(
            "With this, %1 came from %2 %3: it need not be registered, for only %4 in all must be")
            .arg(formatMoney(judgement.sum, locale), source, windowWords(), sumLimit());
    return Words::tr("It is worth %1: it need not be registered, for only %2 must be").arg(value, limit());
}

QString GiftCase::duty(const GiftJudgement &judgement) const
{
    if (judgement.verdict == GiftJudgement::NeedNot)
        return {};
    const QString with = rule.registerWith.isEmpty() ? Words::tr("the register") : rule.registerWith;
    if (gift.registeredOn.isValid()) {
        return judgement.daysLate > 0
            ? Words::tr("it was registered on %1, late by %n days", nullptr, judgement.daysLate)
                  .arg(showDate(gift.registeredOn, locale))
            : Words::tr("it was registered on %1").arg(showDate(gift.registeredOn, locale));
    }
    if (!gift.registerName.isEmpty())
        return Words::tr("it stands in the register “%1”").arg(gift.registerName);
    if (judgement.verdict == GiftJudgement::ValueNeeded)
        return judgement.by.isValid() ? Words::tr("estimate it by %1").arg(showDate(judgement.warnBy, locale))
                                      : Words::tr("please estimate it");
    if (!judgement.by.isValid())
        return Words::tr("register it with %1").arg(with);
    if (judgement.daysLate > 0)
        return Words::tr("it should have been registered by %1 with %2")
            .arg(showDate(judgement.by, locale), with);
    return judgement.warnBy == judgement.by
        ? Words::tr("register it by %1 with %2").arg(showDate(judgement.by, locale), with)
        : Words::tr("register it by %1 with %2 (by %3 where the day of receipt counts)")
              .arg(showDate(judgement.by, locale), with, showDate(judgement.warnBy, locale));
}

QString GiftCase::why(const GiftJudgement &judgement, bool bySum) const
{
    QString said = reason(judgement, bySum);
    if (judgement.unvalued > 0)
        said += u' '
            + Words::tr("(not counting %n further gifts of that source without a known value)", nullptr,
                judgement.unvalued);
    const QString then = duty(judgement);
    const QString whole =
        then.isEmpty() ? said : Words::tr("%1; %2", "why; by when and with whom").arg(said, then);
    return rule.name.isEmpty() ? whole + u'.' : u"%1 (%2)."_s.arg(whole, rule.name);
}

QString GiftCase::advice(const GiftJudgement &) const
{
    if (gift.direction != u"received" || !gift.approvedBy.isEmpty())
        return {};
    const QString who = rule.approver.isEmpty() ? rule.registerWith : rule.approver;
    if (rule.acceptance == u"refuse")
        return who.isEmpty()
            ? Words::tr("By these rules gifts are declined unless it has been agreed; write down who agreed.")
            : Words::tr(
                "By these rules gifts are declined unless it has been agreed (%1); write down who agreed.")
                  .arg(who);
    if (rule.acceptLimit > 0 && gift.homeValue > rule.acceptLimit && home.text() == rule.currency)
        return Words::tr("By these rules nothing above %1 is normally accepted; write down who agreed.")
            .arg(money(rule.acceptLimit));
    return {};
}

} // namespace twinbook

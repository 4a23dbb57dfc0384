// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gift_remarks.h"

#include "gift_cupboard.h"
#include "gift_entry.h"
#include "gift_judgement.h"
#include "gift_words.h"
#include "gifts_query.h"
#include "text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftRemarks)
};

bool isNumber(const Gift &gift)
{
    return gift.value != 0 || gift.valueTo != 0;
}

} // namespace

QString donorSumWords(const Gift &gift, Money sum, const QLocale &locale)
{
    if (sum.isZero() || !gift.receivedOn.isValid() || donorName(gift).isEmpty())
        return {};
    const QString source = gift.donorOrganisation.isEmpty() ? gift.donorPerson : gift.donorOrganisation;
    const QString year = QString::number(gift.receivedOn.year());
    return gift.homeValue > 0 && gift.direction == u"received"
        ? Words::tr("With this, %1 from %2 in %3.", "an amount, a donor, a year")
              .arg(formatMoney(sum, locale), source, year)
        : Words::tr("So far %1 from %2 in %3.", "an amount, a donor, a year")
              .arg(formatMoney(sum, locale), source, year);
}

GiftRemark remarkOn(const Gift &gift, const Store &store, const Asked &asked)
{
    GiftRemark remark;
    const Currency home = homeCurrency(store);
    const bool foreign = !gift.currency.isEmpty() && gift.currency != home.text() && isNumber(gift);
    remark.needsRate = foreign && gift.homeValue == 0;
    if (foreign && !remark.needsRate)
        remark.ofRate = Words::tr("That makes it %1.").arg(formatMoney({gift.homeValue, home}, asked.locale));
    const GiftJudge judge = judgeAround(store, gift);
    const Money sum = gift.direction == u"given" ? Money{0, home} : judge.yearlySum(gift);
    const bool said = !gift.valueWords.isEmpty();
    QStringList sentences;
    if (said && !isNumber(gift) && gift.valueKind != u"unknown" && gift.valueKind != u"above")
        sentences += Words::tr("This is kept as it is written and not counted.");
    if (remark.needsRate)
        sentences += Words::tr("%1 cannot be counted without the exchange rate.")
                         .arg(giftValueText(gift, asked.locale));
    const GiftJudgement judgement = judge.judge(gift, asked.today, asked.locale);
    if (said) {
        sentences += judgement.why;
        sentences += judgement.advice;
    }
    if (!said || judgement.together.isEmpty())
        sentences += donorSumWords(gift, sum, asked.locale);
    sentences.removeAll(QString());
    remark.sentence = sentences.join(u' ');
    return remark;
}

CupboardRemark remarkOnItem(const Gift &gift, const Store &store, const QLocale &locale)
{
    CupboardRemark remark;
    if (!gift.item.isValid())
        return remark;
    const qint64 left = leftFor(gift, store) - gift.itemCount;
    QStringList years;
    for (const Gift &other : giftsOutOf(store, gift.item)) {
        if (other.id == gift.id)
            continue;
        const bool same = (!gift.partner.isEmpty() && fold(other.partner) == fold(gift.partner))
            || (!gift.donorOrganisation.isEmpty()
                && fold(other.donorOrganisation) == fold(gift.donorOrganisation));
        if (same && other.receivedOn.isValid() && !years.contains(QString::number(other.receivedOn.year())))
            years.prepend(QString::number(other.receivedOn.year()));
    }
    QStringList sentences;
    if (left < 0)
        sentences +=
            Words::tr("There are not so many in the cupboard: %n too few. Was one bought that is not "
                      "written down?",
                nullptr, int(-left));
    else
        sentences += Words::tr("%n are left in the cupboard then.", nullptr, int(left));
    if (!years.isEmpty())
        sentences += Words::tr("%1 was given this already, in %2.", "a town or an association, years")
                         .arg(gift.partner.isEmpty() ? gift.donorOrganisation : gift.partner,
                             locale.createSeparatedList(years));
    remark.sentence = sentences.join(u' ');
    remark.warns = left < 0 || !years.isEmpty();
    return remark;
}

} // namespace twinbook

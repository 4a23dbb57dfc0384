// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gift_details.h"

#include "dates.h"
#include "gift_cupboard.h"
#include "gift_entry.h"
#include "gift_judgement.h"
#include "gift_remarks.h"
#include "gift_words.h"
#include "gifts_query.h"
#include "record_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftDetails)
};

DetailState stateOf(const Gift &gift, const GiftJudgement &judgement)
{
    const bool must = judgement.verdict == GiftJudgement::Must;
    if (gift.registeredOn.isValid())
        return judgement.daysLate > 0 ? DetailState{Words::tr("Registered late"), Tone::Warning}
                                      : DetailState{Words::tr("Registered"), Tone::Good};
    if (must && judgement.daysLate > 0)
        return {Words::tr("Should have been registered"), Tone::Bad};
    if (must)
        return {Words::tr("To be registered"), Tone::Warning};
    if (judgement.verdict == GiftJudgement::ValueNeeded)
        return {Words::tr("Value needed"), Tone::Warning};
    if (judgement.verdict == GiftJudgement::NeedNot)
        return {Words::tr("Need not be registered"), Tone::Good};
    return {Words::tr("No rules"), Tone::Neutral};
}

// The published entry that it corrects, and those that correct it.
void addCorrections(DetailPart &part, const Store &store, const Gift &gift)
{
    const auto line = [](const Gift &other) {
        return DetailFact{
            {}, {{recordOf<Gift>().title(&other), recordLink(u"gift"_s, other.id.value), {}}}, Tone::Neutral};
    };
    if (gift.corrects.isValid())
        if (const std::optional<Gift> wrong = store.get(gift.corrects)) {
            DetailFact fact = line(*wrong);
            fact.label = Words::tr("Corrects");
            part.add(fact);
        }
    for (const Gift &right : store.all<Gift>(u"corrects=? AND removed=0"_s, {qlonglong(gift.id.value)})) {
        DetailFact fact = line(right);
        fact.label = Words::tr("Corrected by");
        fact.tone = Tone::Warning;
        part.add(fact);
    }
}

DetailPart whoPart(const Gift &gift, const RecordWords &words)
{
    const bool given = gift.direction == u"given";
    DetailPart part{given ? Words::tr("Who got it") : Words::tr("Who gave it"), {}};
    words.add(part,
        {"donor_person", "donor_organisation", "donor_kind", "donor_country", "partner", "counts_with",
            "donor_address"});
    return part;
}

DetailPart oursPart(const Gift &gift, const RecordWords &words)
{
    DetailPart part{Words::tr("On our side"), {}};
    if (gift.holderPerson.isValid())
        part.addLink({}, gift.holder, recordLink(u"person"_s, gift.holderPerson.value));
    else
        part.add({}, gift.holder);
    words.add(part, {"capacity", "visit", "reason", "guest", "offered_on", "day_words"});
    return part;
}

DetailPart valuePart(const Gift &gift, const Store &store, const RecordWords &words, const QLocale &locale)
{
    DetailPart part{Words::tr("What it is worth"), {}};
    const QString value = giftValueText(gift, locale);
    part.add({}, value);
    if (!gift.valueWords.isEmpty() && gift.valueWords != value)
        part.add(Words::tr("As written"), gift.valueWords);
    const Currency home = homeCurrency(store);
    if (gift.homeValue > 0 && !gift.currency.isEmpty() && gift.currency != home.text())
        part.add(words.label("home_value"), formatMoney({gift.homeValue, home}, locale));
    words.add(part, {"basis", "rate", "rate_way", "rate_source", "rate_on"});
    return part;
}

} // namespace

Detail giftDetail(const Store &store, const Gift &gift, const Asked &asked)
{
    const RecordWords words(gift, asked.locale);
    const GiftJudge judge = judgeAround(store, gift);
    const GiftJudgement judgement = judge.judge(gift, asked.today, asked.locale);
    Detail detail;
    detail.title = gift.description.isEmpty() ? recordOf<Gift>().title(&gift) : gift.description;
    QStringList first{words.value("direction"), words.value("kind"),
        gift.receivedOn.isValid() ? showDate(gift.receivedOn, asked.locale) : gift.dayWords};
    first.removeAll(QString());
    detail.subtitle = first.join(u" - "_s);
    detail.states += stateOf(gift, judgement);
    if (gift.isPublished())
        detail.states += DetailState{Words::tr("Published"), Tone::Good};
    DetailPart rules;
    rules.add({}, judgement.why);
    rules.add({}, judgement.advice, Tone::Warning);
    if (gift.direction != u"given")
        rules.add({}, donorSumWords(gift, judge.yearlySum(gift), asked.locale));
    addCorrections(rules, store, gift);
    detail.add(rules);
    detail.add(whoPart(gift, words));
    detail.add(oursPart(gift, words));
    detail.add(valuePart(gift, store, words, asked.locale));
    DetailPart after{Words::tr("What became of it"), {}};
    words.add(
        after, {"outcome", "outcome_words", "registered_on", "approved_by", "approved_on", "officer_action"});
    if (const std::optional<GiftItem> item = gift.item.isValid() ? store.get(gift.item) : std::nullopt)
        after.addLink(Words::tr("Out of the cupboard"), u"%1 x %2"_s.arg(gift.itemCount).arg(item->name),
            recordLink(u"gift_item"_s, item->id.value));
    detail.add(after);
    DetailPart entry{Words::tr("The entry"), {}};
    words.add(entry, {"reference", "withheld", "register", "notes"});
    detail.add(entry);
    detail.add(tagsPart(store, u"gift"_s, gift.id.value));
    detail.add(historyPart(store, u"gift"_s, gift.id.value, asked.locale));
    return detail;
}

Detail giftItemDetail(const Store &store, const GiftItem &item, const Asked &asked)
{
    const RecordWords words(item, asked.locale);
    const qint64 left = leftInCupboard(store, item.id);
    Detail detail;
    detail.title = item.name;
    if (item.boughtOn.isValid())
        detail.subtitle = Words::tr("Bought on %1").arg(longDate(item.boughtOn, asked.locale));
    if (left < 0)
        detail.states +=
            DetailState{Words::tr("%n more were given than bought", nullptr, int(-left)), Tone::Bad};
    else
        detail.states += left == 0
            ? DetailState{Words::tr("Used up"), Tone::Warning}
            : DetailState{Words::tr("%n still there", "gifts in the cupboard", int(left)), Tone::Good};
    DetailPart bought;
    words.add(bought, {"quantity"});
    bought.add(words.label("unit_cost"),
        item.unitCost > 0 ? formatMoney({item.unitCost, homeCurrency(store)}, asked.locale) : QString());
    words.add(bought, {"supplier", "place", "notes"});
    detail.add(bought);
    DetailPart given{Words::tr("Who was given one"), {}};
    for (const Gift &gift : giftsOutOf(store, item.id)) {
        const QString whom = gift.partner.isEmpty() || gift.donorOrganisation == gift.partner
            ? donorName(gift)
            : u"%1 (%2)"_s.arg(donorName(gift), gift.partner);
        given.add({gift.receivedOn.isValid() ? shortDate(gift.receivedOn, asked.locale) : gift.dayWords,
            {{whom, recordLink(u"gift"_s, gift.id.value), u" - %1"_s.arg(gift.itemCount)}}, Tone::Neutral});
    }
    detail.add(given);
    detail.add(historyPart(store, u"gift_item"_s, item.id.value, asked.locale));
    return detail;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_entries.h"

#include "gift.h"
#include "gift_cupboard.h"
#include "gift_entry.h"
#include "gift_judgement.h"
#include "gift_presets.h"
#include "gift_rule_use.h"
#include "gift_value.h"
#include "money.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftsArea)
};

Currency homeOf(const Store &store)
{
    return Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
}

const Gift &giftOf(const AnyRecord &record)
{
    return *static_cast<const Gift *>(record.data());
}

// For programs that read the list.
QString wordOf(GiftJudgement::Verdict verdict)
{
    switch (verdict) {
    case GiftJudgement::NoRules:
        return u"no_rules"_s;
    case GiftJudgement::NeedNot:
        return u"need_not"_s;
    case GiftJudgement::Must:
        return u"must"_s;
    case GiftJudgement::ValueNeeded:
        break;
    }
    return u"value_needed"_s;
}

EntryKind gifts()
{
    EntryKind kind;
    kind.check = [](const AnyRecord &record, const Store &store, const Asked &asked) {
        const Gift &gift = giftOf(record);
        const std::optional<Gift> before = store.get(gift.id);
        Gift later = before.value_or(Gift());
        if (before && !before->registeredOn.isValid()) // may still follow
            later.registeredOn = gift.registeredOn;
        if (before && before->isPublished() && later != gift)
            return Problems{{QString(),
                Words::tr("This entry is published and stays as it is. Add a correction instead (on the "
                          "command line with corrects=%1).")
                    .arg(gift.reference)}};
        return check(gift, asked.today) + checkTaken(gift, store);
    };
    kind.begin = [](AnyRecord &record, const Store &, const Asked &asked) {
        Gift &gift = *static_cast<Gift *>(record.data());
        gift.kind = u"gift"_s;
        gift.direction = u"received"_s;
        Q_UNUSED(asked)
    };
    kind.inherited = [](const AnyRecord &record, const Store &store) {
        const Id<Gift> wrong = giftOf(record).corrects;
        const std::optional<Gift> published = wrong.isValid() ? store.get(wrong) : std::nullopt;
        if (!published)
            return QVariantMap();
        const Gift right = correctionOf(*published);
        return recordOf<Gift>().values(&right);
    };
    kind.derived = [](const Store &store, const Asked &asked) {
        return [judge = std::make_shared<GiftJudge>(judgeOf(store)), asked](const AnyRecord &record) {
            const GiftJudgement judgement = judge->judge(giftOf(record), asked.today, asked.locale);
            return QVariantMap{{u"verdict"_s, wordOf(judgement.verdict)}, {u"why"_s, judgement.why},
                {u"by"_s,
                    judgement.by.isValid() ? QVariant(judgement.by.toString(Qt::ISODate)) : QVariant()}};
        };
    };
    kind.complete = [](AnyRecord &record, const Store &store, const Asked &asked) {
        Gift &gift = *static_cast<Gift *>(record.data());
        if (gift.isPublished() && !gift.corrects.isValid())
            return; // stays as it is
        if (!gift.id.isValid() && !gift.receivedOn.isValid()
            && gift.dayWords.isEmpty()) // an offer is judged by the day it was made
            gift.receivedOn = gift.offeredOn.isValid() ? gift.offeredOn : asked.today;
        completeTaken(gift, store, asked.locale);
        const Gift before = store.get(gift.id.isValid() ? gift.id : gift.corrects).value_or(Gift());
        const Currency typed = Currency::fromCode(gift.currency).value_or(homeOf(store));
        const bool isNumber = gift.value != before.value && gift.valueWords == before.valueWords;
        if (isNumber) // alone, without words
            gift.valueWords = formatMoney({gift.value, typed}, asked.locale);
        completeValue(gift, isNumber ? Gift() : before, asked.locale, homeOf(store));
        if (gift.corrects.isValid() && gift.publication.isValid())
            gift.publication = {};
    };
    kind.told = [](const AnyRecord &record, const Store &store, const Asked &asked) {
        const GiftJudgement judgement = judgeOf(store).judge(giftOf(record), asked.today, asked.locale);
        return judgement.advice.isEmpty() ? judgement.why : judgement.why + u'\n' + judgement.advice;
    };
    return kind;
}

EntryKind rules()
{
    EntryKind kind;
    kind.check = [](const AnyRecord &record, const Store &store, const Asked &asked) {
        const GiftRule &rule = *static_cast<const GiftRule *>(record.data());
        for (const GiftRule &other : giftRules(store)) {
            if (other.id != rule.id && other.fromOn == rule.fromOn)
                return Problems{{u"from_on"_s,
                    Words::tr(
                        "From that day the rules “%1” hold already. Change those, or choose another day.")
                        .arg(other.name)}};
        }
        const Problems used = checkUse(store, rule, asked.locale);
        return used.isEmpty() ? check(rule) : used;
    };
    kind.begin = [](AnyRecord &record, const Store &store, const Asked &asked) {
        GiftRule &rule = *static_cast<GiftRule *>(record.data());
        rule.fromOn = asked.today;
        rule.currency = homeOf(store).text();
        rule.comparator = u"at_least"_s;
        rule.sumWindow = rule.refused = u"none"_s;
        rule.deadlineUnit = u"days"_s;
        rule.convention = u"day_after"_s;
        rule.acceptance = u"accept"_s;
    };
    kind.told = [](const AnyRecord &record, const Store &store, const Asked &) {
        return judgedAnew(store, *static_cast<const GiftRule *>(record.data()));
    };
    kind.mayRemove = [](const AnyRecord &record, const Store &store, const Asked &asked) {
        GiftRule gone = *static_cast<const GiftRule *>(record.data());
        gone.removed = true;
        return checkUse(store, gone, asked.locale);
    };
    kind.like = [](const QString &name, const Store &) {
        const std::optional<GiftRule> preset = giftPreset(name, QLocale());
        if (preset)
            return Result<QVariantMap>(recordOf<GiftRule>().values(&*preset));
        QStringList keys;
        for (const GiftPreset &known : giftPresets())
            keys += known.key;
        return Result<QVariantMap>::refused(
            Words::tr("There are no rules called “%1”; there are: %2.").arg(name, keys.join(u", "_s)));
    };
    return kind;
}

} // namespace

QHash<QString, EntryKind> giftEntries()
{
    EntryKind items;
    items.check = [](const AnyRecord &record, const Store &store, const Asked &asked) {
        return checkItem(*static_cast<const GiftItem *>(record.data()), store, asked.today);
    };
    items.mayRemove = [](const AnyRecord &record, const Store &store, const Asked &) {
        return mayRemoveItem(*static_cast<const GiftItem *>(record.data()), store);
    };
    EntryKind nil;
    nil.check = [](const AnyRecord &, const Store &, const Asked &) { return Problems(); };
    return {
        {u"gifts"_s, gifts()}, {u"cupboard"_s, items}, {u"gift-rules"_s, rules()}, {u"nil-returns"_s, nil}};
}

} // namespace twinbook

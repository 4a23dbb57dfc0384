// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_judgement.h"

#include "dates.h"
#include "gift_presets.h"
#include "gift_words.h"
#include "record_part.h"
#include "text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// What a gift is worth in the currency of a rule, as far as that is known.
struct Worth
{
    enum Kind { Known, AtLeast, AboveAnyLimit, Below, UpTo, Unknown };
    Kind kind = Unknown;
    qint64 amount = 0;
};

Worth worthOf(const Gift &gift, const GiftRule &rule, Currency home)
{
    if (gift.valueKind.isEmpty() || gift.valueKind == u"unknown")
        return {};
    const bool above = gift.valueKind == u"above";
    const qint64 highest = gift.valueKind == u"range" ? gift.valueTo : gift.value;
    qint64 amount = 0;
    if (gift.currency == rule.currency)
        amount = highest;
    else if (home.text() == rule.currency && gift.homeValue != 0)
        amount = gift.homeValue;
    else if (highest != 0)
        return {}; // in money of which no rate is known
    if (above)
        return {amount == 0 ? Worth::AboveAnyLimit : Worth::AtLeast, amount};
    if (gift.valueKind == u"below")
        return {saysLess(gift.valueWords) ? Worth::Below : Worth::UpTo, amount};
    return {Worth::Known, amount};
}

bool reaches(qint64 amount, qint64 limit, const QString &comparator)
{
    return comparator == u"over" ? amount > limit : amount >= limit;
}

GiftJudgement::Verdict byValue(const Worth &worth, const GiftRule &rule)
{
    if (rule.comparator == u"none")
        return GiftJudgement::NeedNot;
    const bool reached = reaches(worth.amount, rule.threshold, rule.comparator);
    switch (worth.kind) {
    case Worth::Known:
        return reached ? GiftJudgement::Must : GiftJudgement::NeedNot;
    case Worth::AtLeast: // more than the amount
        return worth.amount >= rule.threshold ? GiftJudgement::Must : GiftJudgement::ValueNeeded;
    case Worth::AboveAnyLimit:
        return GiftJudgement::Must;
    case Worth::Below: // less than the amount
        return worth.amount <= rule.threshold ? GiftJudgement::NeedNot : GiftJudgement::ValueNeeded;
    case Worth::UpTo: // the amount itself or less
        return reached ? GiftJudgement::ValueNeeded : GiftJudgement::NeedNot;
    case Worth::Unknown:
        break;
    }
    return GiftJudgement::ValueNeeded;
}

bool addsUp(const GiftRule &rule)
{
    return !rule.sumWindow.isEmpty() && rule.sumWindow != u"none";
}

// What it adds to a sum: of "under £50" less than that.
qint64 added(const Gift &gift, qint64 amount)
{
    const bool less = gift.valueKind == u"below" && amount > 0 && saysLess(gift.valueWords);
    return less ? amount - 1 : amount;
}

// "Acme Ltd", "Acme Limited" and "Acme" are one firm. Folded.
QString withoutForm(const QString &organisation)
{
    QString folded = fold(organisation);
    const qsizetype last = folded.lastIndexOf(u' ');
    static const QSet<QString> forms{
        u"ltd"_s, u"limited"_s, u"plc"_s, u"llp"_s, u"gmbh"_s, u"sarl"_s, u"sas"_s, u"inc"_s};
    if (last > 0 && forms.contains(folded.mid(last + 1)))
        folded.truncate(last);
    return folded;
}

QString personKey(const Gift &gift)
{
    return gift.donorPerson.isEmpty() ? QString() : u"person "_s + fold(gift.donorPerson);
}

} // namespace

bool saysLess(const QString &words)
{
    static const QRegularExpression less(
        u"<(?!=)|\\b(less than|under|below|unter|weniger als|moins de|inférieure? à)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return less.match(words).hasMatch();
}

QDate deadlineOf(const GiftRule &rule, QDate received, const QString &convention)
{
    if (!received.isValid() || rule.deadline <= 0)
        return {};
    const QDate last = rule.deadlineUnit == u"months" ? received.addMonths(int(rule.deadline))
                                                      : received.addDays(rule.deadline);
    return convention == u"day_of" ? last.addDays(-1) : last;
}

QString sourceKey(const Gift &gift, bool associated)
{
    if (associated && !gift.countsWith.isEmpty())
        return fold(gift.countsWith);
    return gift.donorOrganisation.isEmpty() ? fold(gift.donorPerson) : withoutForm(gift.donorOrganisation);
}

QString donorName(const Gift &gift)
{
    if (gift.donorPerson.isEmpty() || gift.donorOrganisation.isEmpty())
        return gift.donorPerson + gift.donorOrganisation;
    return u"%1, %2"_s.arg(gift.donorPerson, gift.donorOrganisation);
}

QDate windowStart(const GiftRule &rule, QDate day)
{
    if (!day.isValid() || rule.sumWindow.isEmpty() || rule.sumWindow == u"none")
        return {};
    if (rule.sumWindow == u"calendar_year")
        return QDate(day.year(), 1, 1);
    if (rule.sumWindow == u"months") {
        // Twelve months that end on 20 January begin on 21 January of the year before.
        const QDate before = day.addMonths(-int(rule.windowMonths));
        return before.addDays(1);
    }
    if (!rule.termStart.isValid() || rule.termYears < 1)
        return {};
    QDate start = rule.termStart;
    const int years = int(rule.termYears);
    const int terms = (day.year() - start.year()) / years;
    start = rule.termStart.addYears((terms - 1) * years);
    while (start.addYears(years) <= day)
        start = start.addYears(years);
    while (start > day)
        start = start.addYears(-years);
    return start;
}

GiftJudge::GiftJudge(QList<GiftRule> rules, const QList<Gift> &entries, Currency home)
    : m_rules(std::move(rules))
    , m_home(home)
{
    for (const Gift &gift : entries) {
        if (gift.corrects.isValid() && !gift.removed)
            m_corrected.insert(gift.corrects.value);
    }
    for (const Gift &gift : entries) {
        if (!counts(gift) || m_corrected.contains(gift.id.value))
            continue;
        const Entry entry{gift.id.value, gift.receivedOn, added(gift, gift.homeValue),
            added(gift, std::max(gift.value, gift.valueTo)), gift.currency, fold(gift.holder)};
        const QString person = personKey(gift);
        for (auto [list, associated] : {std::pair(&m_bySource, false), std::pair(&m_byAssociated, true)}) {
            (*list)[sourceKey(gift, associated)] += entry;
            if (!person.isEmpty())
                (*list)[person] += entry;
        }
    }
}

// Among what is added up: what was received and kept.
bool GiftJudge::counts(const Gift &gift) const
{
    return !gift.removed && gift.direction == u"received" && gift.receivedOn.isValid();
}

GiftJudge::Sum GiftJudge::sumOf(const Gift &gift, const GiftRule &rule) const
{
    // In the rule's currency: 0 where it is neither the gift's own nor that of the book.
    const auto inRuleMoney = [&](qint64 home, qint64 own, const QString &currency) {
        return rule.currency == m_home.text() ? home : currency == rule.currency ? own : 0;
    };
    const qint64 first = inRuleMoney(
        added(gift, gift.homeValue), added(gift, std::max(gift.value, gift.valueTo)), gift.currency);
    Sum sum{{first, Currency::fromCode(rule.currency).value_or(m_home)}, {}, 0};
    const QDate start = windowStart(rule, gift.receivedOn);
    if (!start.isValid())
        return sum;
    const QString source = sourceKey(gift, rule.associated);
    const QString holder = fold(gift.holder);
    const auto &entries = rule.associated ? m_byAssociated : m_bySource;
    QSet<qint64> seen{gift.id.value};
    for (const QString &key : {source, personKey(gift)}) {
        if (key.isEmpty())
            continue;
        for (const Entry &entry : entries.value(key)) {
            if (entry.day < start || entry.day > gift.receivedOn || entry.holder != holder
                || seen.contains(entry.id))
                continue;
            seen.insert(entry.id);
            const qint64 value = inRuleMoney(entry.home, entry.own, entry.currency);
            sum.money.minor += value;
            sum.unvalued += value == 0 ? 1 : 0;
            if (value != 0)
                sum.together += Id<Gift>(entry.id);
        }
    }
    return sum;
}

std::optional<GiftRule> GiftJudge::ruleFor(const Gift &gift) const
{
    return gift.receivedOn.isValid() ? ruleOn(m_rules, gift.receivedOn) : std::nullopt;
}

Money GiftJudge::yearlySum(const Gift &gift) const
{
    GiftRule year;
    year.currency = m_home.text();
    year.sumWindow = u"calendar_year"_s;
    year.associated = true;
    const QDate until(gift.receivedOn.year(), 12, 31);
    Gift last = gift;
    if (gift.receivedOn.isValid())
        last.receivedOn = until;
    return sumOf(last, year).money;
}

GiftJudgement GiftJudge::judge(const Gift &gift, QDate today, const QLocale &locale) const
{
    GiftJudgement judgement;
    judgement.sum = {gift.homeValue, m_home};
    const std::optional<GiftRule> rule = ruleFor(gift);
    if (!rule) {
        judgement.why = giftWithoutRules(gift, !m_rules.isEmpty());
        return judgement;
    }
    const GiftCase what{gift, *rule, m_home, locale};
    if (gift.direction == u"given") {
        judgement.verdict = GiftJudgement::NeedNot;
        judgement.why = what.given();
        return judgement;
    }
    const Worth worth = worthOf(gift, *rule, m_home);
    const bool declined = gift.direction == u"declined";
    if (declined)
        judgement.verdict = rule->refused == u"all" ? GiftJudgement::Must
            : rule->refused == u"significant"       ? byValue(worth, *rule)
                                                    : GiftJudgement::NeedNot;
    else
        judgement.verdict = byValue(worth, *rule);
    bool bySum = false;
    const bool summed = !declined && gift.direction == u"received" && addsUp(*rule);
    const bool unknown = worth.kind == Worth::Unknown || worth.kind == Worth::AboveAnyLimit;
    if (summed && judgement.verdict == GiftJudgement::NeedNot && unknown)
        judgement.verdict = GiftJudgement::ValueNeeded; // by its share in the sum
    if (summed && windowStart(*rule, gift.receivedOn).isValid()) {
        const Sum sum = sumOf(gift, *rule);
        judgement.sum = sum.money;
        judgement.together = sum.together;
        judgement.unvalued = sum.unvalued;
        bySum = judgement.verdict != GiftJudgement::Must
            && reaches(sum.money.minor, rule->sumThreshold, rule->sumComparator);
        if (bySum)
            judgement.verdict = GiftJudgement::Must;
    }
    if (judgement.verdict != GiftJudgement::NeedNot) {
        judgement.by = deadlineOf(*rule, gift.receivedOn, rule->convention);
        judgement.warnBy = deadlineOf(*rule, gift.receivedOn, u"day_of"_s);
        const QDate done = gift.registeredOn.isValid() ? gift.registeredOn : today;
        if (judgement.verdict == GiftJudgement::Must && judgement.by.isValid() && gift.registerName.isEmpty())
            judgement.daysLate = std::max(0, int(judgement.by.daysTo(done)));
    }
    judgement.why = what.why(judgement, bySum);
    judgement.sumWords = bySum ? what.sumWords(judgement) : QString();
    judgement.advice = what.advice(judgement);
    return judgement;
}

GiftJudge judgeOf(const Store &store)
{
    const Currency home = Currency::fromCode(store.setting(u"currency"_s)).value_or(Currency{});
    return {giftRules(store),
        recordsInPart<Gift>(store,
            {u"direction"_s, u"received_on"_s, u"holder"_s, u"donor_person"_s, u"donor_organisation"_s,
                u"counts_with"_s, u"home_value"_s, u"corrects"_s, u"value_kind"_s, u"value_words"_s,
                u"value"_s, u"value_to"_s, u"currency"_s}),
        home};
}

} // namespace twinbook

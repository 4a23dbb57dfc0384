// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_rule_use.h"

#include "dates.h"
#include "gift.h"
#include "gift_presets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftRuleUse)
};

// Without what decides nothing: its name, who is asked, where it is written.
GiftRule figuresOf(const GiftRule &rule)
{
    GiftRule figures = rule;
    figures.id = {};
    figures.fromOn = {};
    figures.name = figures.approver = figures.registerWith = figures.source = figures.notes = QString();
    figures.acceptance.clear();
    figures.acceptLimit = 0;
    return figures;
}

} // namespace

Problems checkUse(const Store &store, const GiftRule &after, const QLocale &locale)
{
    const QList<GiftRule> before = giftRules(store);
    QList<GiftRule> now = before;
    now.removeIf([&](const GiftRule &rule) { return rule.id == after.id; });
    if (!after.removed) {
        const auto later = std::find_if(now.begin(), now.end(), [&](const GiftRule &rule) {
            return after.fromOn.isValid() ? rule.fromOn > after.fromOn : rule.fromOn.isValid();
        });
        now.insert(later, after);
    }
    for (const Store::Row &row : store.select(
             u"SELECT g.received_on,min(p.published_on) FROM gift g JOIN gift_publication p ON "
             "p.id=g.publication WHERE g.removed=0 AND g.direction<>'given' AND g.received_on IS NOT NULL "
             "GROUP BY g.received_on ORDER BY g.received_on DESC"_s)) {
        const QDate day = QDate::fromString(row.at(0).toString(), Qt::ISODate);
        const QDate published = QDate::fromString(row.at(1).toString(), Qt::ISODate);
        const std::optional<GiftRule> judged = ruleOn(before, day);
        if (!judged)
            continue;
        const std::optional<GiftRule> other = ruleOn(now, day);
        if (other && figuresOf(*other) == figuresOf(*judged))
            continue;
        return {{after.id == judged->id ? QString() : u"from_on"_s,
            Words::tr("Entries up to %1 were judged by “%2” and published on %3, and must not read otherwise "
                      "now. Add new rules from a later day on instead.")
                .arg(showDate(day, locale), judged->name, showDate(published, locale)),
            0}};
    }
    return {};
}

int judgedBy(const Store &store, const GiftRule &rule)
{
    const QList<GiftRule> rules = giftRules(store);
    int count = 0;
    for (const Store::Row &row :
        store.select(u"SELECT received_on,count(*) FROM gift WHERE removed=0 AND direction<>'given' AND "
                     u"register='' AND "
                     "publication IS NULL AND received_on IS NOT NULL GROUP BY received_on"_s)) {
        const auto holds = ruleOn(rules, QDate::fromString(row.at(0).toString(), Qt::ISODate));
        count += holds && holds->id == rule.id ? row.at(1).toInt() : 0;
    }
    return count;
}

QString judgedAnew(const Store &store, const GiftRule &rule)
{
    const int count = judgedBy(store, rule);
    return count == 0 ? QString()
                      : Words::tr("%n entries of its time are judged by these figures now.", nullptr, count);
}

} // namespace twinbook

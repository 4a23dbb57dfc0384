// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_presets.h"

#include "shipped_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

QList<GiftPreset> giftPresets(const QLocale &locale)
{
    const Table table = shippedTable(u"gift_rules.csv"_s);
    QList<GiftPreset> presets;
    for (const QStringList &row : table.rows) {
        const auto cell = [&](const QString &name) { return row.value(table.headings.indexOf(name)); };
        GiftPreset preset{cell(u"key"_s), {}};
        takeCells(recordOf<GiftRule>(), &preset.rule, table, row,
            Currency::fromCode(cell(u"currency"_s)).value_or(Currency{}), locale);
        presets += preset;
    }
    return presets;
}

std::optional<GiftRule> giftPreset(const QString &key, const QLocale &locale)
{
    for (const GiftPreset &preset : giftPresets(locale))
        if (preset.key == key)
            return preset.rule;
    return std::nullopt;
}

QList<GiftRule> giftRules(const Store &store)
{
    QList<GiftRule> rules = store.all<GiftRule>();
    std::stable_sort(rules.begin(), rules.end(), [](const GiftRule &a, const GiftRule &b) {
        if (a.fromOn.isValid() != b.fromOn.isValid())
            return !a.fromOn.isValid(); // ever since
        return a.fromOn < b.fromOn;
    });
    return rules;
}

std::optional<GiftRule> ruleOn(const QList<GiftRule> &rules, QDate day)
{
    std::optional<GiftRule> holds;
    for (const GiftRule &rule : rules) {
        if (!rule.removed && (!rule.fromOn.isValid() || (day.isValid() && rule.fromOn <= day)))
            holds = rule;
    }
    return holds;
}

} // namespace twinbook

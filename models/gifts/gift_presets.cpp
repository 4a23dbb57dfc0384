// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_presets.h"

#include "csv.h"
#include "money.h"

#include <QFile>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

// Whole amounts and numbers of a rule are written as people read them in the file.
QVariant storedValue(const Column &column, const QString &text, Currency currency)
{
    if (column.kind == Kind::Money)
        return text.isEmpty() ? 0 : readMoney(text, QLocale::c(), currency).value_or(Money{}).minor;
    if (column.kind == Kind::Integer || column.kind == Kind::Flag)
        return text.toLongLong();
    return text;
}

QList<GiftPreset> readShipped()
{
    QFile file(u":/resources/rules/gift_rules.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::logic_error("the rules for gifts are not in the program");
    const Result<Table> table = readCsv(file.readAll());
    if (!table)
        throw std::logic_error(table.sentence.toStdString());
    const Record<GiftRule> &shape = recordOf<GiftRule>();
    QList<GiftPreset> presets;
    for (const QStringList &row : table->rows) {
        const auto cell = [&](const QString &name) { return row.value(table->headings.indexOf(name)); };
        const Currency currency = Currency::fromCode(cell(u"currency"_s)).value_or(Currency{});
        GiftPreset preset{cell(u"key"_s), {}};
        for (const Column &column : shape.columns) {
            const QString heading = column.name == u"from_on" ? u"from"_s : column.name;
            if (table->headings.contains(heading))
                column.set(&preset.rule, storedValue(column, cell(heading), currency));
        }
        presets += preset;
    }
    return presets;
}

} // namespace

const QList<GiftPreset> &giftPresets()
{
    static const QList<GiftPreset> presets = readShipped();
    return presets;
}

std::optional<GiftRule> giftPreset(const QString &key)
{
    const auto &all = giftPresets();
    const auto it = std::find_if(all.begin(), all.end(), [&](const GiftPreset &p) { return p.key == key; });
    return it == all.end() ? std::nullopt : std::optional(it->rule);
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

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift_rule.h"
#include "store.h"

#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace twinbook {

// Rules that the program brings along, to begin with: resources/rules/gift_rules.csv.
struct GiftPreset
{
    QString key; // "england-2020"
    GiftRule rule;
};

// In the order of the file, in the language of the locale: French, German, else English.
QList<GiftPreset> giftPresets(const QLocale &locale = QLocale(QLocale::English));
std::optional<GiftRule> giftPreset(const QString &key, const QLocale &locale = QLocale(QLocale::English));

// The rules of the book, the earliest first.
QList<GiftRule> giftRules(const Store &store);
// Those that hold on a day: the last that began by then; of two that began on one day the one entered later.
std::optional<GiftRule> ruleOn(const QList<GiftRule> &rules, QDate day);

} // namespace twinbook

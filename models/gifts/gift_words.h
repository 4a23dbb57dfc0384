// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "gift_judgement.h"
#include "gift_rule.h"

#include <QLocale>

namespace twinbook {

QString giftWithoutRules(const Gift &gift, bool someRules); // why nothing can be said
// The worth of a gift as a person reads it: "£45.00", "between £40.00 and £60.00", "not known", "Above
// limit".
QString giftValueText(const Gift &gift, const QLocale &locale);

// One entry and the rules of its day, told in sentences.
struct GiftCase
{
    const Gift &gift;
    const GiftRule &rule;
    Currency home;
    QLocale locale;

    QString given() const;
    QString why(const GiftJudgement &judgement, bool bySum) const;
    QString sumWords(const GiftJudgement &judgement) const;
    QString advice(const GiftJudgement &judgement) const;

private:
    QString money(qint64 minor) const; // in the currency of the rule
    QString valueText() const;
    QString limit() const; // "at least £50.00"
    QString sumLimit() const;
    QString windowWords() const; // "in 12 months"
    QString reason(const GiftJudgement &judgement, bool bySum) const;
    QString duty(const GiftJudgement &judgement) const; // by when and with whom
};

} // namespace twinbook

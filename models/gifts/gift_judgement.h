// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gift.h"
#include "gift_rule.h"
#include "money.h"
#include "store.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QSet>

#include <optional>

namespace twinbook {

// What the rules of its day say of one entry of the register (rules.md 1.1 to 1.5).
struct GiftJudgement
{
    enum Verdict {
        NoRules, // none hold on that day, or the day is not known
        NeedNot, // it need not be registered
        Must, // it must be registered
        ValueNeeded // nobody can say before the value is known better
    };
    Verdict verdict = NoRules;
    QString why; // one sentence: why, by when, with whom
    QString sumWords; // where only the sum makes it so: "with this, £103.00 from Don 1 in 12 months"
    QString advice; // whether it should have been accepted at all; often empty
    QDate by; // the last day to register it; invalid: none is set
    QDate warnBy; // the same by the stricter way of counting days: what is warned of
    int daysLate = 0; // registered, or not registered yet, so many days after `by`
    // This one and those of the same source that it is added up with, in the currency of the rule.
    Money sum;
    QList<Id<Gift>> together; // those, without this one
    int unvalued = 0; // further ones of that source whose value is not known
};

// The last day to register what was received on a day: counting from the day after it ("within 28 days of
// receipt") or with it ("28 days beginning with the day of receipt"); invalid where the rule sets no time.
QDate deadlineOf(const GiftRule &rule, QDate received, const QString &convention);

// By what entries are known to come from one source: the organisation without its Ltd or GmbH, else the
// person; with `associated` the name that it counts together with goes before. Folded.
QString sourceKey(const Gift &gift, bool associated);
QString donorName(const Gift &gift); // "Bürgermeister Knut Kreuch, Stadt Gotha"

// Whether a value is told as less than an amount, not as that amount at most: "under £50", but not "up to
// £50".
bool saysLess(const QString &words);

// The first day over which a rule adds up gifts to one received on `day`; invalid: nothing is added up.
QDate windowStart(const GiftRule &rule, QDate day);

// Judges entries among others: what is added up follows from all that are known, in whatever order they were
// entered. home: the association's currency.
class GiftJudge
{
public:
    GiftJudge(QList<GiftRule> rules, const QList<Gift> &entries, Currency home);

    GiftJudgement judge(
        const Gift &gift, QDate today, const QLocale &locale) const; // it need not be among them
    std::optional<GiftRule> ruleFor(const Gift &gift) const;
    // What came from its source in the calendar year of its day, with it.
    Money yearlySum(const Gift &gift) const;
    const QList<GiftRule> &rules() const { return m_rules; }

private:
    struct Entry
    {
        qint64 id;
        QDate day;
        qint64 home; // what it adds in the association's money
        qint64 own; // and in its own
        QString currency; // its own
        QString holder;
    };
    struct Sum
    {
        Money money;
        QList<Id<Gift>> together;
        int unvalued = 0;
    };
    Sum sumOf(const Gift &gift, const GiftRule &rule) const;
    bool counts(const Gift &gift) const;

    QList<GiftRule> m_rules;
    Currency m_home;
    QHash<QString, QList<Entry>> m_bySource; // as same sources, and as associated ones
    QHash<QString, QList<Entry>> m_byAssociated;
    QSet<qint64> m_corrected;
};

// With all entries of the book.

GiftJudge judgeOf(const Store &store);

} // namespace twinbook

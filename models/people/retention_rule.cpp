// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retention_rule.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RetentionRuleWords)
};

constexpr qint64 monthsOfYear = 12;
constexpr qint64 longest = 100 * monthsOfYear;

QString kindOf(const RetentionRule &rule)
{
    const RecordShape &shape = recordOf<RetentionRule>();
    return shape.choiceLabel(*shape.find(u"kind"_s), rule.kind);
}

} // namespace

QString ruleInWords(const RetentionRule &rule)
{
    const RecordShape &shape = recordOf<RetentionRule>();
    if (rule.isForEver())
        return Words::tr("%1: kept for ever").arg(kindOf(rule));
    const QString from = shape.choiceLabel(*shape.find(u"counted_from"_s), rule.countedFrom);
    if (rule.months == 0)
        return Words::tr("%1: until %2").arg(kindOf(rule), from);
    const QString span = rule.months % monthsOfYear == 0
        ? Words::tr("%n years", nullptr, int(rule.months / monthsOfYear))
        : Words::tr("%n months", nullptr, int(rule.months));
    return Words::tr("%1: %2 after %3", "members: 6 years after leaving").arg(kindOf(rule), span, from);
}

Problems check(const RetentionRule &rule)
{
    Problems problems;
    if (rule.kind.isEmpty())
        problems += {u"kind"_s, Words::tr("Please say what the rule is for."), 0};
    if (rule.countedFrom.isEmpty())
        problems += {u"counted_from"_s, Words::tr("Please say from when the months are counted."), 0};
    if (rule.months < 0 || rule.months > longest)
        problems += {u"months"_s, Words::tr("Please give a number of months: 72 are six years."), 0};
    return problems;
}

template <>
const Record<RetentionRule> &recordOf<RetentionRule>()
{
    using R = RetentionRule;
    static const Record<RetentionRule> record =
        Record<RetentionRule>("retention_rule", "RetentionRule",
            QT_TRANSLATE_NOOP("RetentionRule", "Rule for keeping"),
            QT_TRANSLATE_NOOP("RetentionRule", "Rules for keeping"))
            .choice("kind", &R::kind, QT_TRANSLATE_NOOP("RetentionRule", "What is kept"),
                {{u""_s, QT_TRANSLATE_NOOP("RetentionRule", "not stated")},
                    {u"accounts"_s, QT_TRANSLATE_NOOP("RetentionRule", "accounts and Gift Aid")},
                    {u"members"_s, QT_TRANSLATE_NOOP("RetentionRule", "former members")},
                    {u"applicants"_s, QT_TRANSLATE_NOOP("RetentionRule", "applicants who were declined")},
                    {u"trips"_s, QT_TRANSLATE_NOOP("RetentionRule", "lists of travellers")},
                    {u"passports"_s, QT_TRANSLATE_NOOP("RetentionRule", "passport copies")},
                    {u"health"_s, QT_TRANSLATE_NOOP("RetentionRule", "health details")},
                    {u"checks"_s, QT_TRANSLATE_NOOP("RetentionRule", "refused checks")},
                    {u"minutes"_s,
                        QT_TRANSLATE_NOOP("RetentionRule", "minutes, charters and annual reports")},
                    {u"other"_s, QT_TRANSLATE_NOOP("RetentionRule", "something else")}})
            .integer("months", &R::months, QT_TRANSLATE_NOOP("RetentionRule", "Months"))
            .choice("counted_from", &R::countedFrom, QT_TRANSLATE_NOOP("RetentionRule", "Counted from"),
                {{u""_s, QT_TRANSLATE_NOOP("RetentionRule", "not stated")},
                    {u"left"_s, QT_TRANSLATE_NOOP("RetentionRule", "leaving")},
                    {u"year_end"_s, QT_TRANSLATE_NOOP("RetentionRule", "the end of the financial year")},
                    {u"trip"_s, QT_TRANSLATE_NOOP("RetentionRule", "the end of the visit or of the consent")},
                    {u"return"_s, QT_TRANSLATE_NOOP("RetentionRule", "the return")},
                    {u"decision"_s, QT_TRANSLATE_NOOP("RetentionRule", "the decision")},
                    {u"declined"_s, QT_TRANSLATE_NOOP("RetentionRule", "being declined")},
                    {u"never"_s, QT_TRANSLATE_NOOP("RetentionRule", "no day: kept for ever")}})
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("RetentionRule", "Notes"), Kind::LongText)
            .searched()
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("RetentionRule", "Removed"))
            .seeded()
            .titled(kindOf)
            .sortedBy(kindOf);
    return record;
}

} // namespace twinbook

// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gift_rule.h"

#include "money.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftRule)
};

QList<Choice> comparators()
{
    return {{u"at_least"_s, QT_TRANSLATE_NOOP("GiftRule", "at least this much")},
        {u"over"_s, QT_TRANSLATE_NOOP("GiftRule", "more than this")}};
}

} // namespace

template <>
const Record<GiftRule> &recordOf<GiftRule>()
{
    using R = GiftRule;
    static const Record<GiftRule> record =
        Record<GiftRule>("gift_rule", "GiftRule", QT_TRANSLATE_NOOP("GiftRule", "Rule for gifts"),
            QT_TRANSLATE_NOOP("GiftRule", "Rules for gifts"))
            .text("name", &R::name, QT_TRANSLATE_NOOP("GiftRule", "Name of the rules"))
            .searched()
            .date("from_on", &R::fromOn, QT_TRANSLATE_NOOP("GiftRule", "They hold from"))
            .text("currency", &R::currency, QT_TRANSLATE_NOOP("GiftRule", "Currency"))
            .money("threshold", &R::threshold, QT_TRANSLATE_NOOP("GiftRule", "One gift is registered from"))
            .choice("comparator", &R::comparator, QT_TRANSLATE_NOOP("GiftRule", "That means"),
                comparators()
                    + QList<Choice>{{u"none"_s, QT_TRANSLATE_NOOP("GiftRule", "no limit for one gift")}})
            .money("sum_threshold", &R::sumThreshold,
                QT_TRANSLATE_NOOP("GiftRule", "Several from one source are registered from"))
            .choice("sum_comparator", &R::sumComparator, QT_TRANSLATE_NOOP("GiftRule", "This means"),
                comparators())
            .choice("sum_window", &R::sumWindow, QT_TRANSLATE_NOOP("GiftRule", "They are added up over"),
                {{u"none"_s, QT_TRANSLATE_NOOP("GiftRule", "nothing: each counts alone")},
                    {u"months"_s, QT_TRANSLATE_NOOP("GiftRule", "the months before")},
                    {u"calendar_year"_s, QT_TRANSLATE_NOOP("GiftRule", "the calendar year")},
                    {u"term"_s, QT_TRANSLATE_NOOP("GiftRule", "the term of office")}})
            .integer("window_months", &R::windowMonths, QT_TRANSLATE_NOOP("GiftRule", "So many months"))
            .date("term_start", &R::termStart, QT_TRANSLATE_NOOP("GiftRule", "A term of office began on"))
            .integer("term_years", &R::termYears, QT_TRANSLATE_NOOP("GiftRule", "Years of a term"))
            .flag("associated", &R::associated,
                QT_TRANSLATE_NOOP("GiftRule", "Associated sources count as one"))
            .choice("refused", &R::refused, QT_TRANSLATE_NOOP("GiftRule", "Offers declined"),
                {{u"none"_s, QT_TRANSLATE_NOOP("GiftRule", "are not registered")},
                    {u"significant"_s, QT_TRANSLATE_NOOP("GiftRule", "are registered by their value")},
                    {u"all"_s, QT_TRANSLATE_NOOP("GiftRule", "are all registered")}})
            .integer("deadline", &R::deadline, QT_TRANSLATE_NOOP("GiftRule", "Time to register"))
            .choice("deadline_unit", &R::deadlineUnit, QT_TRANSLATE_NOOP("GiftRule", "That is in"),
                {{u"days"_s, QT_TRANSLATE_NOOP("GiftRule", "days")},
                    {u"months"_s, QT_TRANSLATE_NOOP("GiftRule", "months")}})
            .choice("convention", &R::convention, QT_TRANSLATE_NOOP("GiftRule", "Day one is"),
                {{u"day_after"_s, QT_TRANSLATE_NOOP("GiftRule", "the day after receipt")},
                    {u"day_of"_s, QT_TRANSLATE_NOOP("GiftRule", "the day of receipt itself")}})
            .choice("acceptance", &R::acceptance,
                QT_TRANSLATE_NOOP("GiftRule", "Unless otherwise agreed, gifts are"),
                {{u"accept"_s, QT_TRANSLATE_NOOP("GiftRule", "accepted")},
                    {u"refuse"_s, QT_TRANSLATE_NOOP("GiftRule", "declined")}})
            .money("accept_limit", &R::acceptLimit,
                QT_TRANSLATE_NOOP("GiftRule", "Normally nothing is accepted above"))
            .text("approver", &R::approver, QT_TRANSLATE_NOOP("GiftRule", "Who may agree to it"))
            .text("register_with", &R::registerWith, QT_TRANSLATE_NOOP("GiftRule", "Registered with"))
            .text("source", &R::source, QT_TRANSLATE_NOOP("GiftRule", "Who says so"))
            .text("notes", &R::notes, QT_TRANSLATE_NOOP("GiftRule", "Notes"), Kind::LongText)
            .flag("removed", &R::removed, QT_TRANSLATE_NOOP("GiftRule", "Removed"))
            .seeded()
            .titled([](const R &rule) { return rule.name; })
            .sortedBy([](const R &rule) { return rule.fromOn.toString(Qt::ISODate); });
    return record;
}

Problems check(const GiftRule &rule)
{
    Problems problems;
    if (rule.name.trimmed().isEmpty())
        problems += {u"name"_s, Words::tr("Please give the rules a name, such as Our council 2026.")};
    if (!Currency::fromCode(rule.currency))
        problems += {u"currency"_s, Words::tr("Please write the three letters of a currency, such as GBP.")};
    if (rule.threshold < 0 || rule.sumThreshold < 0 || rule.acceptLimit < 0)
        problems += {u"threshold"_s, Words::tr("A limit cannot be less than nothing.")};
    if (rule.sumWindow == u"months" && rule.windowMonths < 1)
        problems += {u"window_months"_s, Words::tr("Please say over how many months gifts are added up.")};
    if (rule.sumWindow == u"term" && (!rule.termStart.isValid() || rule.termYears < 1))
        problems += {u"term_start"_s,
            Words::tr("Please say when a term of office began and how many years it lasts.")};
    if (rule.deadline < 0)
        problems += {u"deadline"_s, Words::tr("The time to register cannot be less than nothing.")};
    return problems;
}

} // namespace twinbook

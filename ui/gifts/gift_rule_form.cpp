// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gift_rule_form.h"

#include "ask.h"
#include "gift.h"
#include "gift_cupboard.h"
#include "gift_form.h"
#include "gift_presets.h"
#include "gift_rule_use.h"
#include "homes.h"
#include "record_words.h"
#include "session.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GiftRuleForm)
};

Currency currencyOf(const GiftRule &rule)
{
    return Currency::fromCode(rule.currency).value_or(Currency{});
}

QString amountOf(const GiftRule &rule, qint64 amount, const QLocale &locale)
{
    return amount > 0 ? formatMoney({amount, currencyOf(rule)}, locale) : QString();
}

PresetQuestion ruleQuestion(const QLocale &locale)
{
    PresetQuestion question;
    question.title = RulePresetDialog::tr("Choose the rules of your council");
    question.sentence = RulePresetDialog::tr(
        "Councils differ. Take what is nearest, then check every figure against the code of "
        "conduct of your own council: all of it can be changed.");
    question.choiceWords = RulePresetDialog::tr("Whose rules to begin with");
    question.own = RulePresetDialog::tr("None of these: I write down our own");
    for (const GiftPreset &preset : giftPresets(locale)) {
        QStringList about{preset.rule.source, preset.rule.notes};
        about.removeAll(QString());
        question.offers += {preset.key, preset.rule.name, about.join(u"\n\n"_s)};
    }
    return question;
}

} // namespace

RecordDialogKind giftItemDialogKind(const Session &session)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<GiftItem>();
    kind.addTitle = Words::tr("Put gifts into the cupboard");
    kind.editTitle = Words::tr("Edit gift of the cupboard");
    kind.sections = {{{}, {u"name"_s, u"quantity"_s, u"unit_cost"_s, u"bought_on"_s}, false, {}},
        {Words::tr("Where from and where"), {u"supplier"_s, u"place"_s, u"notes"_s}, true, {}}};
    kind.extras.required = {u"name"_s};
    kind.extras.hints = {{u"name"_s, Words::tr("For example “Mug with the town bridge”.")}};
    for (const QString &column : {u"supplier"_s, u"place"_s})
        kind.extras.suggestions.insert(column, valuesInUse(session.store(), *kind.shape, column));
    kind.atFirst = {{u"bought_on"_s, session.today().toString(Qt::ISODate)}};
    kind.check = [&session](const void *record) {
        return checkItem(*static_cast<const GiftItem *>(record), session.store(), session.today());
    };
    return kind;
}

RecordDialogKind nilReturnDialogKind(const Session &session)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<NilReturn>();
    kind.addTitle = Words::tr("Add a nil return");
    kind.editTitle = Words::tr("Edit nil return");
    kind.sections = {{{}, {u"holder"_s, u"kind"_s, u"from_on"_s, u"until_on"_s, u"notes"_s}, false, {}}};
    kind.extras.hints = {{u"holder"_s, Words::tr("Whose word it is; left empty, it is said for everybody.")},
        {u"kind"_s, Words::tr("Left empty, it means gifts and hospitality.")}};
    kind.extras.offers.insert(u"holder"_s, offersInUse(session.store(), u"holder"_s));
    kind.check = [](const void *record) {
        const auto &nil = *static_cast<const NilReturn *>(record);
        Problems problems;
        if (!nil.fromOn.isValid() && nil.periodWords.isEmpty())
            problems +=
                {u"from_on"_s, Words::tr("Please write the first day of the time it is said for."), 0};
        if (nil.untilOn.isValid() && nil.fromOn.isValid() && nil.untilOn < nil.fromOn)
            problems +=
                {u"until_on"_s, Words::tr("This is before the first day. Please check both days."), 0};
        return problems;
    };
    return kind;
}

RecordDialogKind giftRuleDialogKind(const Session &session, const GiftRule &rule)
{
    RecordDialogKind kind;
    kind.shape = &recordOf<GiftRule>();
    kind.currency = currencyOf(rule);
    kind.addTitle = Words::tr("Keep these rules");
    kind.editTitle = Words::tr("Edit rules for gifts");
    const bool summed = !rule.sumWindow.isEmpty() && rule.sumWindow != u"none";
    kind.sections = {{{}, {u"name"_s, u"from_on"_s}, false, {}},
        {Words::tr("What is registered"), {u"threshold"_s, u"comparator"_s, u"refused"_s}, false, {}},
        {Words::tr("By when and with whom"),
            {u"deadline"_s, u"deadline_unit"_s, u"convention"_s, u"register_with"_s}, false, {}},
        {Words::tr("Several from one source"),
            {u"sum_window"_s, u"sum_threshold"_s, u"sum_comparator"_s, u"window_months"_s, u"term_start"_s,
                u"term_years"_s, u"associated"_s},
            !summed, {}},
        {Words::tr("What may be accepted"), {u"acceptance"_s, u"accept_limit"_s, u"approver"_s}, true, {}},
        {Words::tr("Where this is written"), {u"currency"_s, u"source"_s, u"notes"_s}, true, {}}};
    kind.extras.required = {u"name"_s};
    kind.extras.hints = {
        {u"from_on"_s,
            Words::tr("What was received before that day is judged by the rules before. Left "
                      "empty, they have always held.")},
        {u"deadline"_s, Words::tr("Left empty, no time is set.")},
        {u"accept_limit"_s, Words::tr("Left empty, there is no such limit.")}};
    kind.atFirst = recordOf<GiftRule>().values(&rule);
    kind.check = [&session](const void *record) {
        const auto &typed = *static_cast<const GiftRule *>(record);
        const Problems used = checkUse(session.store(), typed, session.locale());
        return used.isEmpty() ? check(typed) : used;
    };
    return kind;
}

Detail giftRuleDetail(const Store &store, const GiftRule &rule, const Asked &asked)
{
    const RecordWords words(rule, asked.locale);
    Detail detail;
    detail.title = rule.name;
    detail.subtitle = rule.fromOn.isValid()
        ? Words::tr("They hold from %1").arg(longDate(rule.fromOn, asked.locale))
        : Words::tr("They have always held");
    const std::optional<GiftRule> now = ruleOn(giftRules(store), asked.today);
    if (now && now->id == rule.id)
        detail.states += DetailState{Words::tr("They hold today"), Tone::Good};
    DetailPart one{Words::tr("What is registered"), {}};
    if (rule.comparator != u"none")
        one.add(words.label("threshold"), amountOf(rule, rule.threshold, asked.locale));
    words.add(one, {"comparator", "refused"});
    detail.add(one);
    DetailPart when{Words::tr("By when and with whom"), {}};
    if (rule.deadline > 0)
        when.add(words.label("deadline"), u"%1 %2"_s.arg(rule.deadline).arg(words.value("deadline_unit")));
    words.add(when, {"convention", "register_with"});
    detail.add(when);
    if (rule.sumWindow != u"none" && !rule.sumWindow.isEmpty()) {
        DetailPart sum{Words::tr("Several from one source"), {}};
        words.add(sum, {"sum_window", "window_months", "term_start", "term_years"});
        sum.add(words.label("sum_threshold"), amountOf(rule, rule.sumThreshold, asked.locale));
        words.add(sum, {"sum_comparator", "associated"});
        detail.add(sum);
    }
    DetailPart accept{Words::tr("What may be accepted"), {}};
    words.add(accept, {"acceptance"});
    accept.add(words.label("accept_limit"), amountOf(rule, rule.acceptLimit, asked.locale));
    words.add(accept, {"approver"});
    detail.add(accept);
    DetailPart source{Words::tr("Where this is written"), {}};
    words.add(source, {"source", "notes"});
    detail.add(source);
    detail.add(historyPart(store, u"gift_rule"_s, rule.id.value, asked.locale));
    return detail;
}

RulePresetDialog::RulePresetDialog(Session &session, QWidget *parent)
    : PresetDialog(ruleQuestion(session.locale()), parent)
    , m_session(session)
{
}

GiftRule RulePresetDialog::chosen() const
{
    if (const std::optional<GiftRule> preset = giftPreset(key(), m_session.locale()))
        return *preset;
    GiftRule own;
    own.currency = m_session.currency().text();
    own.comparator = u"at_least"_s;
    own.sumWindow = u"none"_s;
    own.deadline = 28;
    own.deadlineUnit = u"days"_s;
    own.convention = u"day_after"_s;
    own.acceptance = u"accept"_s;
    own.refused = u"significant"_s;
    return own;
}

qint64 editGiftRule(Session &session, qint64 id, QWidget *parent)
{
    GiftRule rule = session.store().get(Id<GiftRule>(id)).value_or(GiftRule());
    if (!id) {
        RulePresetDialog presets(session, parent);
        if (!Ask::run(presets))
            return 0;
        rule = presets.chosen();
    }
    RecordDialog dialog(session, giftRuleDialogKind(session, rule), id, parent);
    Ask::run(dialog);
    const std::optional<GiftRule> kept = session.store().get(Id<GiftRule>(dialog.savedId()));
    if (const QString anew = kept ? judgedAnew(session.store(), *kept) : QString(); !anew.isEmpty())
        session.say(anew);
    return dialog.savedId();
}

} // namespace twinbook

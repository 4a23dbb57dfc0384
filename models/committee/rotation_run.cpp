// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_run.h"

#include "rotation_board.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace rota = plan::rota;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RotationRun)
};

constexpr qsizetype manyOfARule = 3; // told in one sentence from then on

void addWays(RotationOutcome &outcome, const RotationRequest &request, plan::Control control)
{
    if (outcome.score.medium == 0 || outcome.cut)
        return;
    control.steps = std::min(control.steps, plan::quickSteps);
    control.progress = {};
    outcome.ways =
        relaxationSentences(request, rota::relax(request.problem, outcome.plan, control), outcome.plan);
}

} // namespace

RotationOutcome proposeRotation(const RotationRequest &request, const plan::Control &control)
{
    const rota::Result result = rota::solve(request.problem, control);
    RotationOutcome outcome{result.plan, result.score, result.stepsDone, result.cut, {}, {}};
    addWays(outcome, request, control);
    return outcome;
}

RotationOutcome replanRotation(
    const RotationRequest &request, const rota::Plan &agreed, const plan::Control &control, int stability)
{
    const rota::Replan again = rota::replan(request.problem, agreed, control, stability);
    RotationOutcome outcome{
        again.result.plan, again.result.score, again.result.stepsDone, again.result.cut, agreed, {}};
    addWays(outcome, request, control);
    return outcome;
}

RotationOutcome waysToFill(
    const RotationRequest &request, const rota::Plan &holders, const plan::Control &control)
{
    RotationOutcome outcome{holders, rota::score(request.problem, holders), 0, false, {}, {}};
    addWays(outcome, request, control);
    return outcome;
}

QStringList relaxationSentences(
    const RotationRequest &request, const rota::Relaxation &relaxation, const rota::Plan &plan)
{
    QStringList lines;
    std::map<rota::Rule, QStringList> broken;
    for (const rota::Match &match : relaxation.broken)
        broken[match.rule] += matchSentence(request, match);
    for (const auto &[rule, sentences] : broken) {
        if (sentences.size() > manyOfARule) {
            lines += Words::tr(
                "%n terms could be filled by breaking one rule for each: %1.", nullptr, int(sentences.size()))
                         .arg(ruleName(rule));
            continue;
        }
        for (const QString &sentence : sentences)
            lines += Words::tr("It could be filled by breaking a rule once: %1.").arg(sentence);
    }
    for (const rota::WithoutRule &one : relaxation.without)
        lines += one.fillsAll
            ? Words::tr("Without this rule nothing would stay vacant: %1.").arg(ruleName(one.rule))
            : Words::tr("Without this rule less would stay vacant: %1.").arg(ruleName(one.rule));
    if (!relaxation.together.empty()) {
        QStringList rules;
        for (const rota::Rule rule : relaxation.together)
            rules += ruleName(rule);
        lines += Words::tr("Only without all of these rules nothing would stay vacant: %1.")
                     .arg(rules.join(u"; "_s));
    }
    for (std::size_t i = 0; lines.isEmpty() && i < plan.size(); ++i) {
        if (plan[i] == plan::none && !request.problem.slots[i].optional)
            lines += Words::tr("No rule of the committee's own stands in the way. Ask more people, or those "
                               "who said no, again.");
    }
    return lines;
}

rota::Plan carriedOver(const RotationRequest &from, const rota::Plan &plan, const RotationRequest &to)
{
    rota::Plan carried(to.problem.slots.size(), plan::none);
    for (std::size_t i = 0; i < plan.size() && i < from.problem.slots.size(); ++i) {
        const rota::Slot &slot = from.problem.slots[i];
        const int at = to.slotAt(
            to.roleIndex(from.roles.value(slot.role)), slot.seat, from.firstYear + slot.from - to.firstYear);
        if (at >= 0 && plan[i] >= 0)
            carried[std::size_t(at)] = to.personIndex(from.people.value(plan[i]));
    }
    return carried;
}

} // namespace twinbook

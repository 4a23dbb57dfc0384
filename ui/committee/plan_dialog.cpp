// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_dialog.h"

#include "mnemonics.h"
#include "progress.h"
#include "rotation_weights.h"
#include "session.h"

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

FormExtras extrasOf()
{
    FormExtras extras;
    extras.required = {u"name"_s, u"first_on"_s, u"years"_s};
    extras.hints = {{u"first_on"_s, PlanDialog::tr("The plan begins with the elections of that day.")},
        {u"years"_s, PlanDialog::tr("From 3 to 10 is sensible: nobody knows what comes after that.")},
        {u"seed"_s,
            PlanDialog::tr(
                "The same number gives the same plan; another number may give another plan that is "
                "as good.")},
        {u"weights"_s,
            PlanDialog::tr("Words and numbers, see Help. Left empty, those of the program count.")}};
    return extras;
}

} // namespace

PlanDialog::PlanDialog(Session &session, const RotationPlan &plan, Purpose purpose, QWidget *parent)
    : FormDialog(new Form(recordOf<RotationPlan>(),
                     {{{}, {u"name"_s, u"first_on"_s, u"years"_s}, false, {}},
                         {tr("How it is weighed"), {u"seed"_s, u"weights"_s}, true, {}, true},
                         {tr("Notes"), {u"notes"_s}, true, {}}},
                     session.setting(), extrasOf()),
        purpose == Propose ? tr("Propose a plan") : tr("Name and years of the plan"),
        purpose == Propose ? tr("Propose a plan") : tr("Save changes"), parent)
    , m_given(plan)
{
    form()->setValues(recordOf<RotationPlan>().values(&plan));
    form()->setChecker([](const QVariantMap &values) {
        const AnyRecord record(recordOf<RotationPlan>(), values);
        const auto &asked = *static_cast<const RotationPlan *>(record.data());
        Problems problems = check(asked);
        if (!readWeights(asked.weights))
            problems += {u"weights"_s, tr("One of these words or numbers is not known.")};
        return problems;
    });
    if (purpose == Propose)
        setHelp(tr("From the terms of office, who would and who has time, and what the constitution allows. "
                   "Nothing is decided by it: you can change every line."));
    giveMnemonics(this);
}

RotationPlan PlanDialog::plan() const
{
    RotationPlan asked = m_given;
    const QVariantMap changed = form()->changedValues();
    for (auto it = changed.begin(); it != changed.end(); ++it)
        recordOf<RotationPlan>().find(it.key())->set(&asked, *it);
    return asked;
}

std::optional<RotationOutcome> planInThread(QWidget *parent, const QString &title, const RotationPlan &plan,
    const std::function<RotationOutcome(const plan::Control &)> &run)
{
    RotationOutcome outcome;
    const bool ended = runInThread(parent, title, [&](ProgressReport &report) {
        std::stop_source stop;
        plan::Control control;
        control.seed = std::uint64_t(plan.seed);
        control.stop = stop.get_token();
        control.progress = [&](const plan::Progress &far) {
            if (!report.step(qint64(far.done), qint64(far.total)))
                stop.request_stop();
        };
        outcome = run(control);
    });
    return ended ? std::optional(outcome) : std::nullopt;
}

} // namespace twinbook

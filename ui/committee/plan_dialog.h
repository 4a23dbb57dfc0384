// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_dialog.h"
#include "rotation_plan.h"
#include "rotation_run.h"

#include <functional>
#include <optional>

namespace twinbook {

class Session;

// What a plan is to cover: its name, the first AGM, for how many years, and how much each wish counts.
class PlanDialog : public FormDialog
{
    Q_OBJECT

public:
    enum Purpose { Propose, Change };

    PlanDialog(Session &session, const RotationPlan &plan, Purpose purpose, QWidget *parent = nullptr);

    RotationPlan plan() const; // as the fields say

private:
    RotationPlan m_given;
};

// Runs the planner in a thread of its own, with its progress and Cancel; nothing when it was cancelled.
std::optional<RotationOutcome> planInThread(QWidget *parent, const QString &title, const RotationPlan &plan,
    const std::function<RotationOutcome(const plan::Control &)> &run);

} // namespace twinbook

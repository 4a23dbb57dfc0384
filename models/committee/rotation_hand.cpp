// SPDX-FileCopyrightText: 2026 The Twinbook founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotation_hand.h"

#include "committee_begun.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twinbook {

namespace {

namespace rota = plan::rota;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RotationHand)
};

void putAt(KeptRotation &kept, int slot, int person, bool locked)
{
    rota::Slot &at = kept.request.problem.slots[std::size_t(slot)];
    kept.holders[std::size_t(slot)] = person;
    if (locked)
        at.lock = person;
    else
        at.lock.reset();
}

} // namespace

bool KeptRotation::mayChange(int slot) const
{
    return slot >= 0 && std::size_t(slot) < holders.size() && std::size_t(slot) < request.problem.slots.size()
        && !request.problem.slots[std::size_t(slot)].fixed;
}

int KeptRotation::holder(int slot) const
{
    return slot >= 0 && std::size_t(slot) < holders.size() ? holders[std::size_t(slot)] : -1;
}

bool KeptRotation::isLocked(int slot) const
{
    return slot >= 0 && std::size_t(slot) < request.problem.slots.size()
        && request.problem.slots[std::size_t(slot)].lock.has_value();
}

QList<RotationPlan> rotationPlans(const Store &store)
{
    QList<RotationPlan> plans = store.all<RotationPlan>();
    const auto rank = [](const RotationPlan &plan) {
        return plan.status == u"draft" ? 0 : plan.status == u"adopted" ? 1 : 2;
    };
    std::sort(plans.begin(), plans.end(), [&](const RotationPlan &a, const RotationPlan &b) {
        return std::tuple(rank(a), -a.madeOn.toJulianDay(), -a.id.value)
            < std::tuple(rank(b), -b.madeOn.toJulianDay(), -b.id.value);
    });
    return plans;
}

std::optional<KeptRotation> keptRotation(const Store &store, Id<RotationPlan> id, QDate today)
{
    const std::optional<RotationPlan> plan = store.get(id);
    if (!plan || plan->removed)
        return std::nullopt;
    KeptRotation kept{*plan, rotationRequest(store, *plan, today), {}};
    kept.holders = agreedPlan(kept.request, plannedTerms(store, id));
    kept.holders.resize(kept.request.problem.slots.size(), plan::none);
    for (std::size_t i = 0; i < kept.holders.size(); ++i) // a term that runs, whatever the plan said
        if (const auto &fixed = kept.request.problem.slots[i].fixed)
            kept.holders[i] = *fixed;
    return kept;
}

RotationPlan freshRotation(const Store &store, QDate today)
{
    RotationPlan plan;
    begin(plan, store, today);
    const QString name = Words::tr("Plan for the AGM %1").arg(plan.firstOn.year());
    const QList<RotationPlan> known = rotationPlans(store);
    const auto taken = [&](const QString &words) {
        return std::any_of(
            known.begin(), known.end(), [&](const RotationPlan &other) { return other.name == words; });
    };
    plan.name = name;
    for (int number = 2; taken(plan.name); ++number)
        plan.name = Words::tr("%1, no. %2", "Plan for the AGM 2027, no. 2").arg(name).arg(number);
    return plan;
}

EditOutcome putThere(Store &store, KeptRotation kept, int slot, int person)
{
    if (!kept.mayChange(slot))
        return {EditOutcome::Refused, 0, Words::tr("This term runs already."), {}};
    putAt(kept, slot, person, true);
    return saveRotation(store, kept.plan, kept.request, kept.holders);
}

EditOutcome moveThere(Store &store, KeptRotation kept, int fromSlot, int toSlot)
{
    if (!kept.mayChange(fromSlot) || !kept.mayChange(toSlot))
        return {EditOutcome::Refused, 0, Words::tr("This term runs already."), {}};
    putAt(kept, toSlot, kept.holder(fromSlot), true);
    putAt(kept, fromSlot, plan::none, false);
    return saveRotation(store, kept.plan, kept.request, kept.holders);
}

EditOutcome setLocked(Store &store, KeptRotation kept, int slot, bool locked)
{
    if (!kept.mayChange(slot))
        return {EditOutcome::Refused, 0, Words::tr("This term runs already."), {}};
    putAt(kept, slot, kept.holder(slot), locked);
    return saveRotation(store, kept.plan, kept.request, kept.holders);
}

} // namespace twinbook
